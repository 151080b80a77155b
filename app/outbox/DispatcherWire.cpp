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
    // What was tried out with a server of one's own must not go on at Telnyx.
    if (!m_notice.practice && !m_notice.place.isEmpty() && m_notice.place != api->endpoint().place()) {
        m_claimed.prepend(message);
        pauseBecause(tr("This notice was begun with the API at %1, and its account now sends to %2. It goes on only at "
                        "its former address: give it back in the account's settings, or with --api-base. Stop the "
                        "notice if nobody is to get the rest.")
                         .arg(m_notice.place, api->endpoint().place()));
        return;
    }
    if (!m_tools.presence.noteBegun(message.id)) {
        m_claimed.prepend(message);
        noteFailed();
        return;
    }
    m_noteTrials = 0;
    m_partsEach = std::max(1, message.parts);
    ++m_inFlight;
    const QString webhook =
        m_tokenUrl.isEmpty() ? m_notice.webhookUrl : tokenAddress(m_tokenUrl, m_notice.token, message.id);
    const SendRequest request{m_notice.sender, message.to, message.text, m_notice.profileId, webhook,
        m_notice.webhookFailoverUrl, m_notice.useProfileWebhooks};
    const double pace = partsPerMinute();
    const auto connection =
        pace <= 0 || pace >= keptFrom ? TelnyxApi::Connection::JustUsed : TelnyxApi::Connection::Fresh;
    SendMessageJob *job = api->send(request, this, connection);
    connect(job, &ApiJob::finished, this, [this, job, message, round = m_round] {
        // Before the next request: the limit holds for everybody who uses the account.
        if (const auto seconds = job->restSeconds())
            m_tools.lanes.hold(m_notice.account, {}, m_tools.clock.now().addSecs(*seconds));
        handle(message, round, job->result());
    });
}

/// The store works, and yet nothing may leave: it is tried a few times, and then left to a person.
void Dispatcher::noteFailed()
{
    const StoreError error{StoreError::Full, u"the begin of a request could not be noted"_s, m_tools.store.directory()};
    if (++m_noteTrials >= mostTrials) {
        pauseBecause(StoreWords::explain(error));
        return;
    }
    m_storeTrials = m_noteTrials - 1;
    breakDown(error);
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
        m_bareRefusals = 0;
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
    const bool bare = isBareRefusal(failure);
    m_bareRefusals = bare ? m_bareRefusals + 1 : 0;
    const HandoverDecision decision = decideHandover(failure, bare ? m_bareRefusals : failures, message.tries);
    const ApiError error = failure.errors.isEmpty() ? ApiError() : failure.errors.constFirst();

    if (!decision.onlyThisMessage) {
        m_failures = failures;
        m_round += newRound ? 1 : 0;
        putBackTaken();
    } else if (decision.fate == HandoverDecision::Refused) {
        m_failures = 0;
    }
    rest(decision);
    if (decision.pauseNotice && bare) {
        pauseBecause(tr("%Ln message(s) in a row were refused with status %1 and without a reason, which is not how "
                        "Telnyx answers: a proxy or another server may stand between. Check the network and the base "
                        "URL in Settings, then resume, and try those that were refused again.",
            nullptr, m_bareRefusals)
                         .arg(failure.httpStatus));
    } else if (decision.pauseNotice) {
        const ErrorWords words = FailureWords::explain(failure);
        pauseBecause(QString(words.whatHappened + u' ' + words.whatToDo).trimmed());
    }

    const QDateTime now = m_tools.clock.now();
    switch (decision.fate) {
    case HandoverDecision::BackToWaiting:
        m_tools.presence.noteNotTaken(message.id);
        giveBack(message, failure.technical,
            decision.tryAgainIn ? std::optional(now.addMSecs(decision.tryAgainIn->count())) : std::nullopt);
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

void Dispatcher::rest(const HandoverDecision &decision)
{
    if (decision.wait <= 0ms)
        return;
    const QDateTime until = m_tools.clock.now().addMSecs(decision.wait.count());
    if (!decision.telnyxAsked)
        m_tools.lanes.sitOut(m_notice.account, until);
    else if (decision.scope == HandoverDecision::ThisSender)
        m_tools.lanes.hold(m_notice.account, m_notice.sender, until);
    else
        m_tools.lanes.hold(m_notice.account, {}, until);
}

void Dispatcher::giveBack(
    const StoredMessage &message, const QString &technical, const std::optional<QDateTime> &nextTry)
{
    m_exhausted = false;
    if (!nextTry)
        m_nextTry = {};
    HandoverOutcome outcome{HandoverOutcome::Returned, message.id, m_tools.clock.now(), {}, {}, {}, technical};
    outcome.notBefore = nextTry;
    record(std::move(outcome), message.to);
}

void Dispatcher::record(HandoverOutcome outcome, const QString &to)
{
    m_recipients.insert(outcome.id, to);
    m_outcomes.append(std::move(outcome));
}

} // namespace herald
