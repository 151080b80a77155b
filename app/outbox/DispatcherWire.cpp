// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves, what comes back, and what that means.
#include "app/outbox/Dispatcher.h"
#include "app/outbox/HandoverWords.h"
#include "app/outbox/MessageToken.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

/// Parts a minute from which on opening a connection for each message would be most of the work.
constexpr double keptFrom = 120;

} // namespace

void Dispatcher::post(const StoredMessage &message)
{
    TelnyxApi *api = m_tools.apis(m_notice.account);
    if (!api || !api->hasKey()) {
        m_claimed.prepend(message);
        pauseBecause(tr("This account has no API key. Add the key in Settings, then resume."));
        return;
    }
    if (!m_tools.presence.noteBegun(message.id)) {
        m_claimed.prepend(message);
        breakDown({StoreError::Full, u"the begin of a request could not be noted"_s, m_tools.store.directory()});
        return;
    }
    m_partsEach = std::max(1, message.parts);
    ++m_inFlight;
    const QString webhook =
        m_tokenUrl.isEmpty() ? m_notice.webhookUrl : tokenAddress(m_tokenUrl, m_notice.token, message.id);
    const SendRequest request{m_notice.sender, message.to, message.text, m_notice.profileId, webhook,
        m_notice.webhookFailoverUrl, m_notice.useProfileWebhooks};
    const double pace = m_lane->partsPerMinute();
    const auto connection =
        pace <= 0 || pace >= keptFrom ? TelnyxApi::Connection::JustUsed : TelnyxApi::Connection::Fresh;
    SendMessageJob *job = api->send(request, this, connection);
    connect(
        job, &ApiJob::finished, this, [this, job, message, round = m_round] { handle(message, round, job->result()); });
}

void Dispatcher::handle(
    const StoredMessage &message, quint64 round, const tl::expected<ParsedRecord, ApiFailure> &reply)
{
    --m_inFlight;
    if (!reply) {
        handleFailure(message, round, reply.error());
    } else if (reply->record.id.isEmpty()) {
        // Without an id nothing could ever be learnt about it.
        ApiFailure failure;
        failure.kind = ApiFailure::Unreadable;
        failure.technical = u"the record holds no id"_s;
        handleFailure(message, round, failure);
    } else {
        m_failures = 0;
        if (reply->record.waitSeconds)
            m_lane->heedQueue(*reply->record.waitSeconds);
        record({HandoverOutcome::Accepted, message.id, m_tools.clock.now(), reply->record, reply->raw, {}, {}},
            message.to);
    }
    pump();
}

void Dispatcher::handleFailure(const StoredMessage &message, quint64 round, const ApiFailure &failure)
{
    const bool newRound = round == m_round;
    const int failures = std::max(1, m_failures + (newRound ? 1 : 0));
    const HandoverDecision decision = decideHandover(failure, failures);
    const ApiError error = failure.errors.isEmpty() ? ApiError() : failure.errors.constFirst();

    const bool onlyThisMessage =
        decision.fate == HandoverDecision::Refused && ErrorGuide::classOf(error.code) != ErrorClass::Fix;
    if (onlyThisMessage) {
        m_failures = 0;
    } else {
        m_failures = failures;
        m_round += newRound ? 1 : 0;
    }

    if (!onlyThisMessage)
        putBackTaken();
    const QDateTime now = m_tools.clock.now();
    if (decision.wait > 0ms) {
        const QString sender = decision.scope == HandoverDecision::ThisSender ? m_notice.sender : QString();
        m_tools.lanes.hold(m_notice.account, sender, now.addMSecs(decision.wait.count()));
    }
    if (decision.pauseNotice) {
        const ErrorWords words = FailureWords::explain(failure);
        pauseBecause(QString(words.whatHappened + u' ' + words.whatToDo).trimmed());
    }

    switch (decision.fate) {
    case HandoverDecision::BackToWaiting:
        m_tools.presence.noteNotTaken(message.id);
        giveBack(message, failure.technical);
        return;
    case HandoverDecision::Refused:
        record({HandoverOutcome::Refused, message.id, now, {}, {}, error, {}, failure.errors.mid(1),
                   HandoverWords::circumstanceOf(failure)},
            message.to);
        return;
    case HandoverDecision::Unconfirmed:
        record({HandoverOutcome::Unconfirmed, message.id, now, {}, {}, error, failure.technical, failure.errors.mid(1),
                   HandoverWords::circumstanceOf(failure)},
            message.to);
        return;
    }
}

void Dispatcher::giveBack(const StoredMessage &message, const QString &technical)
{
    m_exhausted = false;
    record({HandoverOutcome::Returned, message.id, m_tools.clock.now(), {}, {}, {}, technical}, message.to);
}

void Dispatcher::record(HandoverOutcome outcome, const QString &to)
{
    m_recipients.insert(outcome.id, to);
    m_outcomes.append(std::move(outcome));
}

} // namespace herald
