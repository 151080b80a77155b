// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/AccountFacts.h"
#include "app/messages/MessageRecord.h"
#include "app/store/StoredRows.h"

#include <QList>
#include <QStringList>

namespace herald {

/// From when on Telnyx's records are asked for: half an hour before the request, as clocks differ.
QDateTime recordsSince(const StoredMessage &message);

/// The ids among @p records that may be @p message, likeliest first. Pure.
QStringList candidatesFor(const StoredMessage &message, const QString &noticeToken, const QList<DetailRecord> &records);

/// Whether a message record is that of @p message. Pure.
enum class SameMessage { Yes, No, Unclear };
SameMessage compareRecord(const StoredMessage &message, const QString &noticeToken, const MessageRecord &record);

} // namespace herald
