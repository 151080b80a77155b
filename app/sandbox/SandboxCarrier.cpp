// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxCarrier.h"

#include "app/sandbox/SandboxAccount.h"
#include "app/sandbox/SandboxDetailQuery.h"
#include "app/sandbox/SandboxSubmission.h"

#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logSandbox, "herald.sandbox")

constexpr double queueParts = 1'440.0; // Telnyx: four hours at the documented 6 parts a minute
constexpr qint64 readableDays = 10; // Telnyx forgets the record then
constexpr int retryAfterSeconds = 2;

} // namespace

SandboxCarrier::SandboxCarrier(const SandboxOptions &options)
    : m_now(options.now)
    , m_partsPerMinute(std::max(0.0, options.partsPerMinute))
    , m_speed(std::clamp(options.speed, 0.001, 1'000'000.0))
    , m_startMoney(std::llround(options.startBalance * 10'000.0))
    , m_archive(options.stateFile)
{
}

void SandboxCarrier::load()
{
    const auto messages = m_archive.readNew();
    for (const SandboxMessage &message : messages)
        keep(message);
}

QDateTime SandboxCarrier::now() const
{
    return (m_now ? m_now() : QDateTime::currentDateTimeUtc()).toUTC();
}

qint64 SandboxCarrier::moneyLeft() const
{
    return m_startMoney - m_spent;
}

void SandboxCarrier::keep(const SandboxMessage &message)
{
    if (m_byId.contains(message.id))
        return;
    m_byId.insert(message.id, m_messages.size());
    m_messages.append(message);
    m_spent += sandboxCost(message.parts);
    if (m_partsPerMinute > 0.0) {
        const double taken = message.waitSeconds * 1'000.0 + message.parts * 60'000.0 / m_partsPerMinute;
        QDateTime &end = m_queueEnds[message.from];
        const QDateTime leaves = message.receivedAt.addMSecs(std::llround(taken));
        end = end.isValid() ? std::max(end, leaves) : leaves;
    }
}

SandboxReply SandboxCarrier::submit(const QByteArray &body)
{
    const auto submission = checkSubmission(body, SandboxAccount::setUp());
    if (!submission)
        return SandboxReply::refused(submission.error());
    switch (SandboxNumbers::fateOf(submission->to)) {
    case SandboxFate::OptedOut:
        return SandboxReply::refused({u"40300"_s, u"The recipient has opted out of messages."_s, u"/to"_s, {}});
    case SandboxFate::ServerError: {
        SandboxReply reply;
        reply.status = 500;
        reply.type = "text/html";
        reply.body = "<html><head><title>500</title></head><body><h1>Internal server error</h1></body></html>";
        return reply;
    }
    case SandboxFate::BusyFirst:
        if (!m_turnedAway.remove(submission->to)) {
            m_turnedAway.insert(submission->to);
            SandboxReply reply = SandboxReply::refused({u"10011"_s, u"Too many requests; try again later."_s, {}, {}});
            reply.retryAfterSeconds = retryAfterSeconds;
            return reply;
        }
        break;
    default:
        break;
    }
    if (sandboxCost(submission->parts) > moneyLeft())
        return SandboxReply::refused({u"20100"_s, u"The practice balance is used up."_s, {}, {}});
    return accept(*submission, now());
}

SandboxReply SandboxCarrier::accept(const SandboxSubmission &submission, const QDateTime &at)
{
    SandboxMessage message;
    if (m_partsPerMinute > 0.0) {
        const QDateTime leaves = std::max(at, m_queueEnds.value(submission.from, at));
        message.waitSeconds = static_cast<double>(at.msecsTo(leaves)) / 1'000.0;
        const double waiting = message.waitSeconds * m_partsPerMinute / 60.0;
        if (waiting + submission.parts > queueParts)
            return SandboxReply::refused({u"40318"_s, u"The queue of this sender is full."_s, u"/from"_s, {}});
    }
    message.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.from = submission.from;
    message.to = submission.to;
    message.text = submission.text;
    message.messagingProfileId = submission.messagingProfileId;
    message.webhookUrl = submission.webhookUrl;
    message.webhookFailoverUrl = submission.webhookFailoverUrl;
    message.encoding = submission.encoding;
    message.parts = submission.parts;
    message.receivedAt = at;
    message.speed = m_speed;
    keep(message);
    ++m_accepted;
    if (!m_archive.append(message))
        qCWarning(
            logSandbox, "The practice carrier cannot write its state file; this message is forgotten at the end.");
    SandboxReply reply = SandboxReply::data(sandboxRecord(message, at));
    reply.drop = SandboxNumbers::fateOf(message.to) == SandboxFate::ConnectionLost;
    return reply;
}

SandboxReply SandboxCarrier::message(const QString &id)
{
    if (!sandboxIsUuid(id))
        return SandboxReply::refused({u"10006"_s, u"The id must be a UUID."_s, {}, u"id"_s});
    const QString key = id.toLower();
    if (!m_byId.contains(key))
        load(); // another process may have accepted it
    const auto found = m_byId.constFind(key);
    if (found == m_byId.cend() || m_messages.at(*found).receivedAt.daysTo(now()) > readableDays)
        return SandboxReply::refused(
            {u"40303"_s, u"There is no message with this id, or it is too old."_s, {}, u"id"_s});
    return SandboxReply::data(sandboxRecord(m_messages.at(*found), now()));
}

SandboxReply SandboxCarrier::detailRecords(const QUrlQuery &query)
{
    const auto wanted = SandboxDetailQuery::parse(query);
    if (!wanted)
        return SandboxReply::refused(wanted.error());
    load();
    const QDateTime at = now();
    const QList<qsizetype> found = wanted->select(m_messages, at);
    return SandboxPage::from(query, 50).reply(
        found.size(), [&](qint64 index) { return sandboxDetailRecord(m_messages.at(found.at(index)), at); });
}

SandboxReply SandboxCarrier::balance() const
{
    return SandboxAccount::balance(moneyLeft());
}

} // namespace herald
