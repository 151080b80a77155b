// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Reconciliation.h"

#include "app/outbox/MessageToken.h"
#include "app/outbox/TextLikeness.h"
#include "app/store/CheckSchedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Seconds. Nobody knows how wrong this computer's clock is; text, people and owners still tell messages apart.
constexpr int clockDifference = 1800;

QDateTime sentAt(const StoredMessage &message)
{
    return message.sendingAt.value_or(message.createdAt);
}

bool carriesAToken(const QString &address)
{
    return address.contains("herald="_L1);
}

} // namespace

QDateTime recordsSince(const StoredMessage &message)
{
    return sentAt(message).addSecs(-clockDifference);
}

QStringList candidatesFor(const StoredMessage &message, const QString &noticeToken, const QList<DetailRecord> &records)
{
    const QDateTime since = recordsSince(message);
    const QDateTime until = sentAt(message).addMSecs(std::chrono::milliseconds(longestQueue).count()).addSecs(1800);
    QStringList named;
    QStringList others;
    for (const DetailRecord &record : records) {
        const bool outbound = record.direction.isEmpty() || record.direction == "outbound"_L1;
        const bool sameParties = record.recipient == message.to && record.sender == message.sender;
        const bool inTime = !record.createdAt || (*record.createdAt >= since && *record.createdAt <= until);
        if (record.messageId.isEmpty() || !outbound || !sameParties || !inTime)
            continue;
        if (namesMessage(record.webhookUrl, noticeToken, message.id))
            named.append(record.messageId);
        else if (!carriesAToken(record.webhookUrl))
            others.append(record.messageId);
    }
    QStringList all = named + others;
    all.removeDuplicates();
    return all;
}

SameMessage compareRecord(const StoredMessage &message, const QString &noticeToken, const MessageRecord &record)
{
    if (record.to.isEmpty() || record.to.constFirst().phoneNumber != message.to)
        return SameMessage::No;
    if (namesMessage(record.webhookUrl, noticeToken, message.id))
        return SameMessage::Yes;
    if (carriesAToken(record.webhookUrl))
        return SameMessage::No;
    // Redaction hides texts; smart encoding and shortened links change them.
    if (record.text.isEmpty())
        return SameMessage::Unclear;
    if (record.text == message.text)
        return SameMessage::Yes;
    return textLikeness(record.text, message.text) >= nearlySame ? SameMessage::Unclear : SameMessage::No;
}

} // namespace herald
