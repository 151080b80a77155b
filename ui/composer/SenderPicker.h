// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/AccountFacts.h"
#include "app/messages/SenderId.h"
#include "ui/widgets/TypedBox.h"

#include <QStringList>

namespace herald {

/// "From": offers the sender IDs that the account owns and takes a typed one. What is wrong with the typed name is
/// said by problem(), for the line beneath.
class SenderPicker : public TypedBox
{
    Q_OBJECT
public:
    explicit SenderPicker(QWidget *parent = nullptr);

    /// @p known is offered; @p whole: every other one is told to be unknown.
    void setOwned(const QList<OwnedSenderId> &known, bool whole);
    void setSender(const QString &sender);
    QString sender() const { return currentText(); }
    /// Plain words, empty when all is well.
    QString problem() const;

Q_SIGNALS:
    void senderChanged(const QString &sender);

private:
    QStringList m_known;
    bool m_whole = false; ///< nothing else is the account's
};

} // namespace herald
