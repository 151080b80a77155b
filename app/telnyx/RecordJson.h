// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/AccountFacts.h"
#include "app/messages/ApiError.h"
#include "app/messages/MessageRecord.h"
#include "app/messages/SendRequest.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace herald {

/// A record and the JSON it was read from, kept as it came (without the `data` envelope).
struct ParsedRecord {
    MessageRecord record;
    QByteArray raw; ///< compact UTF-8 JSON
};

/// Reads a message record, bare or in a `data` envelope. Lenient in every field, strict in one thing: what holds
/// neither an id nor `record_type: message` is no record. The error is one technical line.
tl::expected<ParsedRecord, QString> parseMessageRecord(const QByteArray &json);
MessageRecord messageRecordFromJson(const QJsonObject &object);

/// The request body. Absent options are left out, not sent as null.
QByteArray toJson(const SendRequest &request);

/// The errors in a reply of any shape: `errors` list, one bare error object, HTML, nothing. At most 20 are read.
QList<ApiError> parseApiErrors(const QByteArray &body);

MessagingProfile messagingProfileFromJson(const QJsonObject &object);
OwnedSenderId ownedSenderIdFromJson(const QJsonObject &object);
OptOut optOutFromJson(const QJsonObject &object);
DetailRecord detailRecordFromJson(const QJsonObject &object);

/// All three spellings of a time that Telnyx uses; nothing for anything else. Result in UTC.
std::optional<QDateTime> parseApiTime(const QString &text);

} // namespace herald
