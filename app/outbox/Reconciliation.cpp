// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Reconciliation.h"

#include "app/outbox/MessageToken.h"
#include "app/outbox/TextLikeness.h"
#include "app/store/CheckSchedule.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int usualClockDifference = 1800; ///< seconds
/// This computer's clock may have been wrong by hours, as one in another zone is. What lies so far off is looked at, so
/// that nothing that Telnyx has is called missing; but the same words to the same person a day apart may be two
/// notices.
constexpr int mostClockDifference = 26 * 3600;

QDateTime sentAt(const StoredMessage &message)
{
    return message.sendingAt.value_or(message.createdAt);
}

/// As far as the record tells when Telnyx took it.
bool isOfThatHour(const StoredMessage &message, const MessageRecord &record)
{
    const auto taken = record.receivedAt ? record.receivedAt : record.sentAt;
    const QDateTime sent = sentAt(message);
    return !taken
        || (*taken >= sent.addSecs(-usualClockDifference)
            && *taken <= sent.addMSecs(std::chrono::milliseconds(longestQueue).count()).addSecs(usualClockDifference));
}

bool carriesAToken(const QString &address)
{
    return address.contains("herald="_L1);
}

enum class SameNumber { Yes, No, Hidden };

// Redaction leaves some of the digits or none. Source: Telnyx, message redaction.
SameNumber compareNumber(const QString &number, const QString &recorded)
{
    if (recorded == number)
        return SameNumber::Yes;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool plain =
        recorded.size() > 1 && recorded.startsWith(u'+') && std::all_of(recorded.begin() + 1, recorded.end(), isDigit);
    if (plain)
        return SameNumber::No;
    if (recorded.size() == number.size()) {
        for (qsizetype i = 0; i < number.size(); ++i) {
            if (isDigit(recorded.at(i)) && recorded.at(i) != number.at(i))
                return SameNumber::No;
        }
    }
    return SameNumber::Hidden;
}

// Telnyx may put a short link in the place of a long one.
QString withoutLinks(QString text)
{
    static const QRegularExpression link(uR"((?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(link, u" link "_s);
}

} // namespace

QDateTime recordsSince(const StoredMessage &message)
{
    return sentAt(message).addSecs(-mostClockDifference);
}

QStringList candidatesFor(const StoredMessage &message, const QString &noticeToken, const QList<DetailRecord> &records)
{
    const QDateTime since = recordsSince(message);
    const QDateTime until =
        sentAt(message).addMSecs(std::chrono::milliseconds(longestQueue).count()).addSecs(mostClockDifference);
    QStringList named;
    QStringList others;
    for (const DetailRecord &record : records) {
        const bool outbound = record.direction.isEmpty() || record.direction == "outbound"_L1;
        const bool sameParties =
            compareNumber(message.to, record.recipient) != SameNumber::No && record.sender == message.sender;
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
    if (namesMessage(record.webhookUrl, noticeToken, message.id))
        return SameMessage::Yes;
    if (carriesAToken(record.webhookUrl))
        return SameMessage::No;
    const SameNumber number =
        record.to.isEmpty() ? SameNumber::Hidden : compareNumber(message.to, record.to.constFirst().phoneNumber);
    if (number == SameNumber::No)
        return SameMessage::No;
    // Redaction hides texts; smart encoding and shortened links change them.
    if (record.text.isEmpty())
        return SameMessage::Unclear;
    if (record.text == message.text)
        return number == SameNumber::Yes && isOfThatHour(message, record) ? SameMessage::Yes : SameMessage::Unclear;
    const double likeness = textLikeness(withoutLinks(record.text), withoutLinks(message.text));
    return likeness >= nearlySame ? SameMessage::Unclear : SameMessage::No;
}

} // namespace herald
