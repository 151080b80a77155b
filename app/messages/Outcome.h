// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/DeliveryStatus.h"
#include "app/messages/HandoverState.h"

#include <QCoreApplication>

namespace herald {

/// The one word a person reads for a message: hand-over and delivery taken together.
class Outcome
{
    Q_DECLARE_TR_FUNCTIONS(herald::Outcome)
public:
    enum Kind { Waiting, Sending, OnItsWay, Delivered, NotDelivered, NoReceipt, Refused, Unconfirmed, Stopped, Other };

    Outcome(HandoverState state, const DeliveryStatus &status);

    Kind kind() const { return m_kind; }
    /// Translated, sentence case: "On its way". For Other the API's own word.
    QString word() const;
    /// Nothing more will happen by itself.
    bool isFinal() const;
    static QString word(Kind kind);
    /// The API's words for a status that an accepted message shows as @p kind.
    static QStringList statusWords(Kind kind);

private:
    Kind m_kind;
    QString m_unknownWord;
};

} // namespace herald
