// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/AccountFacts.h"
#include "app/messages/SenderId.h"

#include <QComboBox>

#include <optional>

namespace herald {

/// "From": offers the sender IDs that the account owns and takes a typed one. What is wrong with the typed name is
/// said by problem(), for the line beneath.
class SenderPicker : public QComboBox
{
    Q_OBJECT
public:
    explicit SenderPicker(QWidget *parent = nullptr);

    /// @p owned: nothing while the account has not been asked.
    void setOwned(const std::optional<QList<OwnedSenderId>> &owned);
    void setSender(const QString &sender);
    QString sender() const { return currentText(); }
    /// Plain words, empty when all is well.
    QString problem() const;

Q_SIGNALS:
    void senderChanged(const QString &sender);

private:
    std::optional<QStringList> m_owned;
};

} // namespace herald
