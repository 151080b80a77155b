// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/MessageDetail.h"

#include <QByteArray>
#include <QCoreApplication>

namespace herald {

/// Every field of a record, in the API's order, with words for people. Fields that Telnyx adds tomorrow follow under
/// their own names, so that nothing in the record is hidden.
class RecordFields
{
    Q_DECLARE_TR_FUNCTIONS(herald::RecordFields)
public:
    static QList<MessageDetail::Field> of(const MessageRecord &record, const QByteArray &raw);
    /// Telnyx's own words where no record holds them; nothing for no errors.
    static QList<MessageDetail::Field> ofErrors(const QList<ApiError> &errors);
    /// What Herald itself keeps of the message; keys begin with "herald.".
    static QList<MessageDetail::Field> own(const StoredMessage &message);

private:
    static void appendParties(QList<MessageDetail::Field> &fields, const MessageRecord &record);
    static void appendMedia(QList<MessageDetail::Field> &fields, const MessageRecord &record);
    static void appendEncoding(QList<MessageDetail::Field> &fields, const MessageRecord &record);
    static void appendCost(QList<MessageDetail::Field> &fields, const MessageRecord &record);
    static QString handover(HandoverState state);
    static QString yesNo(const std::optional<bool> &value);
    /// "Recipient", "Recipient 2", …
    static QString numbered(const QString &label, qsizetype index);
};

} // namespace herald
