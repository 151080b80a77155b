// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxMessage.h"

#include "app/sandbox/SandboxReply.h"

#include <QUuid>

#include <algorithm>
#include <cmath>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestInQueue = 4 * 3'600; // seconds; Telnyx drops the message then

struct Ending {
    QString status; // null: it stays sent
    QString errorCode;
};

Ending endingOf(SandboxFate fate)
{
    switch (fate) {
    case SandboxFate::BlockedAsSpam:
        return {u"delivery_failed"_s, u"40002"_s};
    case SandboxFate::NotInUse:
        return {u"delivery_failed"_s, u"40012"_s};
    case SandboxFate::NeverConfirmed:
        return {u"delivery_unconfirmed"_s, {}};
    case SandboxFate::StaysSent:
        return {};
    default:
        return {u"delivered"_s, {}};
    }
}

// Between 1.9 and 3.8 s after it leaves the queue, the same for a message each time it is asked.
qint64 travelMs(const SandboxMessage &message)
{
    const QUuid id(message.id);
    return 1'900 + (id.data1 ^ id.data2 ^ id.data3) % 1'900;
}

QDateTime after(const SandboxMessage &message, qint64 ms)
{
    const double scaled = static_cast<double>(ms) / std::clamp(message.speed, 0.001, 1'000'000.0);
    return message.receivedAt.addMSecs(std::llround(message.waitSeconds * 1'000.0 + scaled));
}

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(sandboxTime(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject money(qint64 tenThousandths)
{
    return {{u"amount"_s, sandboxAmount(tenThousandths)}, {u"currency"_s, u"USD"_s}};
}

} // namespace

QString sandboxDetailStatus(const QString &status)
{
    if (status == "delivery_failed"_L1)
        return u"failed"_s;
    if (status == "delivery_unconfirmed"_L1)
        return u"dlr_unconfirmed"_s;
    return status;
}

QString sandboxAmount(qint64 tenThousandths)
{
    const QString digits = QString::number(std::abs(tenThousandths)).rightJustified(5, u'0');
    const QString sign = tenThousandths < 0 ? u"-"_s : QString();
    return sign + digits.chopped(4) + u'.' + digits.last(4);
}

SandboxProgress sandboxProgress(const SandboxMessage &message, const QDateTime &now)
{
    const QDateTime dropped = message.receivedAt.addSecs(longestInQueue);
    if (message.waitSeconds >= longestInQueue && now >= dropped)
        return {u"sending_failed"_s, {}, dropped, u"40014"_s};
    if (now < after(message, 300))
        return {u"queued"_s, {}, {}, {}};
    if (now < after(message, 700))
        return {u"sending"_s, {}, {}, {}};
    SandboxProgress progress{u"sent"_s, after(message, 700), {}, {}};
    const Ending ending = endingOf(SandboxNumbers::fateOf(message.to));
    const QDateTime end = after(message, travelMs(message));
    if (ending.status.isNull() || now < end)
        return progress;
    progress.status = ending.status;
    progress.completedAt = end;
    progress.errorCode = ending.errorCode;
    return progress;
}

QJsonObject sandboxRecord(const SandboxMessage &message, const QDateTime &now)
{
    const SandboxProgress progress = sandboxProgress(message, now);
    QJsonArray errors;
    if (!progress.errorCode.isEmpty()) {
        errors.append(QJsonObject{{u"code"_s, progress.errorCode}, {u"title"_s, sandboxErrorTitle(progress.errorCode)},
            {u"detail"_s, u"The practice carrier reported this for the number."_s},
            {u"source"_s, QJsonObject{{u"pointer"_s, u"/to/0"_s}}}});
    }
    // The queue holds a message for four hours at most; once it has left, there is no such limit any more.
    const std::optional<QDateTime> validUntil =
        progress.sentAt ? std::nullopt : std::optional(message.receivedAt.addSecs(4 * 3'600));
    return {{u"record_type"_s, u"message"_s}, {u"direction"_s, u"outbound"_s}, {u"id"_s, message.id},
        {u"type"_s, u"SMS"_s}, {u"messaging_profile_id"_s, message.messagingProfileId},
        {u"organization_id"_s, QString::fromLatin1(sandboxOrganizationId)},
        {u"from"_s, QJsonObject{{u"phone_number"_s, message.from}, {u"carrier"_s, u""_s}, {u"line_type"_s, u""_s}}},
        {u"to"_s,
            QJsonArray{QJsonObject{{u"phone_number"_s, message.to}, {u"status"_s, progress.status},
                {u"carrier"_s, u"Practice Mobile"_s}, {u"line_type"_s, u"Wireless"_s}}}},
        {u"cc"_s, QJsonArray()}, {u"text"_s, message.text}, {u"subject"_s, QJsonValue::Null},
        {u"media"_s, QJsonArray()}, {u"webhook_url"_s, textOrNull(message.webhookUrl)},
        {u"webhook_failover_url"_s, textOrNull(message.webhookFailoverUrl)}, {u"encoding"_s, message.encoding},
        {u"parts"_s, message.parts}, {u"num_chars"_s, message.text.size()}, {u"smart_encoding_applied"_s, false},
        {u"tags"_s, QJsonArray()}, {u"cost"_s, money(sandboxCost(message.parts))},
        {u"cost_breakdown"_s,
            QJsonObject{{u"carrier_fee"_s, money(sandboxCarrierFee * message.parts)},
                {u"rate"_s, money(sandboxRate * message.parts)}}},
        {u"tcr_campaign_id"_s, QJsonValue::Null}, {u"tcr_campaign_billable"_s, false},
        {u"tcr_campaign_registered"_s, QJsonValue::Null}, {u"received_at"_s, sandboxTime(message.receivedAt)},
        {u"sent_at"_s, timeOrNull(progress.sentAt)}, {u"completed_at"_s, timeOrNull(progress.completedAt)},
        {u"valid_until"_s, timeOrNull(validUntil)}, {u"errors"_s, errors}, {u"wait_seconds"_s, message.waitSeconds}};
}

QJsonObject sandboxDetailRecord(const SandboxMessage &message, const QDateTime &now)
{
    const SandboxProgress progress = sandboxProgress(message, now);
    QJsonArray errors;
    if (!progress.errorCode.isEmpty())
        errors.append(progress.errorCode);
    return {{u"record_type"_s, u"messaging"_s}, {u"uuid"_s, message.id}, {u"direction"_s, u"outbound"_s},
        {u"cli"_s, message.from}, {u"cld"_s, message.to}, {u"status"_s, sandboxDetailStatus(progress.status)},
        {u"delivery_status"_s, progress.status}, {u"errors"_s, errors}, {u"message_type"_s, u"SMS"_s},
        {u"parts"_s, message.parts}, {u"cost"_s, sandboxAmount(sandboxCost(message.parts))},
        {u"rate"_s, sandboxAmount(sandboxRate)}, {u"carrier_fee"_s, sandboxAmount(sandboxCarrierFee * message.parts)},
        {u"currency"_s, u"USD"_s}, {u"carrier"_s, u"Practice Mobile"_s},
        {u"created_at"_s, sandboxTime(message.receivedAt)}, {u"sent_at"_s, timeOrNull(progress.sentAt)},
        {u"completed_at"_s, timeOrNull(progress.completedAt)},
        {u"updated_at"_s, timeOrNull(progress.completedAt ? progress.completedAt : progress.sentAt)},
        {u"profile_id"_s, message.messagingProfileId}, {u"profile_name"_s, u"Practice notices"_s}, {u"tags"_s, u""_s},
        {u"delivery_status_webhook_url"_s, textOrNull(message.webhookUrl)},
        {u"delivery_status_failover_url"_s, textOrNull(message.webhookFailoverUrl)}};
}

QJsonObject SandboxMessage::toJson() const
{
    return {{u"id"_s, id}, {u"from"_s, from}, {u"to"_s, to}, {u"text"_s, text},
        {u"messaging_profile_id"_s, messagingProfileId}, {u"webhook_url"_s, webhookUrl},
        {u"webhook_failover_url"_s, webhookFailoverUrl}, {u"encoding"_s, encoding}, {u"parts"_s, parts},
        {u"received_at"_s, sandboxTime(receivedAt)}, {u"wait_seconds"_s, waitSeconds}, {u"speed"_s, speed}};
}

std::optional<SandboxMessage> SandboxMessage::fromJson(const QJsonObject &object)
{
    const auto string = [&](const QString &key) { return object.value(key).toString(); };
    SandboxMessage message;
    message.id = string(u"id"_s);
    message.from = string(u"from"_s);
    message.to = string(u"to"_s);
    message.text = string(u"text"_s);
    message.messagingProfileId = string(u"messaging_profile_id"_s);
    message.webhookUrl = string(u"webhook_url"_s);
    message.webhookFailoverUrl = string(u"webhook_failover_url"_s);
    message.encoding = string(u"encoding"_s);
    message.parts = object.value(u"parts"_s).toInt();
    message.receivedAt = QDateTime::fromString(string(u"received_at"_s), Qt::ISODateWithMs).toUTC();
    message.waitSeconds = object.value(u"wait_seconds"_s).toDouble();
    message.speed = object.value(u"speed"_s).toDouble(1.0);
    const bool whole = !QUuid(message.id).isNull() && !message.from.isEmpty() && !message.to.isEmpty()
        && message.parts >= 1 && message.parts <= 10 && message.receivedAt.isValid() && message.waitSeconds >= 0.0
        && message.waitSeconds <= 1e6 && message.speed > 0.0;
    return whole ? std::optional(message) : std::nullopt;
}

} // namespace herald
