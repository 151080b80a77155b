// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Dispatcher.h"

#include "app/outbox/Await.h"
#include "app/text/Segments.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

Dispatcher::Dispatcher(Tools tools, NoticeId notice, QList<StoreWork> unrecorded, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_id(notice)
    , m_unrecorded(std::move(unrecorded))
{
}

void Dispatcher::start()
{
    const auto work = [id = m_id, unrecorded = m_unrecorded](Repositories &store) -> StoreResult<Loaded> {
        for (const StoreWork &outcome : unrecorded) {
            if (const auto saved = outcome(store); !saved)
                return tl::make_unexpected(saved.error());
        }
        const auto summary = store.notices.summary(id);
        if (!summary)
            return tl::make_unexpected(summary.error());
        Loaded loaded{summary->notice, std::nullopt, false};
        const bool closed = loaded.notice.state == NoticeState::Stopped || loaded.notice.state == NoticeState::Finished;
        loaded.over = closed && summary->totals.waiting == 0;
        const auto accounts = store.accounts.all();
        if (!accounts)
            return tl::make_unexpected(accounts.error());
        for (const Account &account : *accounts) {
            if (account.id == loaded.notice.account)
                loaded.account = account;
        }
        if (!loaded.over && loaded.notice.state != NoticeState::Running) {
            if (const auto saved = store.notices.setState(id, NoticeState::Running, {}); !saved)
                return tl::make_unexpected(saved.error());
        }
        return loaded;
    };
    whenReady(m_tools.store.run(work), this, [this](const StoreResult<Loaded> &loaded) {
        m_loaded = true;
        if (!loaded) {
            breakDown(loaded.error());
            return;
        }
        m_unrecorded.clear();
        if (loaded->over)
            finish();
        else
            begin(*loaded);
    });
}

void Dispatcher::begin(const Loaded &loaded)
{
    m_notice = loaded.notice;
    m_partsEach = int(std::max<qsizetype>(1, countSegments(m_notice.text).segments));
    const double accountPace = loaded.account ? loaded.account->partsPerMinute : Account().partsPerMinute;
    if (!m_pace)
        m_pace.emplace(m_notice.partsPerMinute.value_or(accountPace), m_tools.clock.now());
    m_exhausted = false;
    if (!loaded.account)
        pauseBecause(tr("The account of this notice was removed. Stop the notice, or add the account again."));
    Q_EMIT changed();
    pump();
}

void Dispatcher::pause()
{
    want(Wish::Pause);
}

void Dispatcher::stop()
{
    want(Wish::Stop);
}

void Dispatcher::goOn()
{
    if (m_wish == Wish::Pause)
        want(Wish::Run);
}

void Dispatcher::leave()
{
    want(Wish::Leave);
}

void Dispatcher::want(Wish wish)
{
    // A person who stopped it does not want it paused a moment later; leaving comes before everything.
    if (m_wish == Wish::Leave || (m_wish == Wish::Stop && wish != Wish::Leave))
        return;
    m_wish = wish;
    if (wish == Wish::Run)
        m_pauseReason.clear();
    pump();
}

void Dispatcher::pump()
{
    if (m_over || !m_loaded || m_claiming || m_concluding)
        return;
    if (m_wish != Wish::Run || m_broken) {
        const QList<StoredMessage> unposted = std::exchange(m_claimed, {});
        for (const StoredMessage &message : unposted)
            giveBack(message, u"sending was halted before the request"_s);
        if (m_inFlight == 0 && m_recording == 0)
            conclude();
        return;
    }
    while (!m_claimed.isEmpty() && m_wish == Wish::Run)
        post(m_claimed.takeFirst());
    if (m_wish != Wish::Run) {
        pump();
        return;
    }
    if (m_exhausted) {
        if (m_inFlight == 0 && m_recording == 0)
            conclude();
        return;
    }
    // While something is wrong one request at a time finds out whether it still is.
    const int room = (m_failures > 0 ? 1 : mostInFlight) - m_inFlight;
    if (room <= 0)
        return;
    const QDateTime now = m_tools.clock.now();
    const auto wait = m_pace->waitFor(now);
    if (wait > 0ms)
        wakeIn(wait);
    else
        claim(m_pace->allowance(now, m_partsEach, room));
}

void Dispatcher::claim(int most)
{
    m_claiming = true;
    const auto work = [id = m_id, worker = m_tools.worker, most, now = m_tools.clock.now()](
                          Repositories &store) -> StoreResult<Claimed> {
        const auto notice = store.notices.byId(id);
        if (!notice)
            return tl::make_unexpected(notice.error());
        if (notice->state != NoticeState::Running)
            return Claimed{false, {}, false};
        auto messages = store.messages.claim(id, worker, most, now);
        if (!messages)
            return tl::make_unexpected(messages.error());
        // Known now, the end need not wait for the pace to let another message go.
        HistoryQuery rest;
        rest.notice = id;
        rest.state = HandoverState::Waiting;
        rest.limit = 1;
        const auto waiting = store.messages.find(rest);
        return Claimed{true, std::move(*messages), waiting && waiting->isEmpty()};
    };
    whenReady(m_tools.store.run(work), this, [this](const StoreResult<Claimed> &claimed) {
        m_claiming = false;
        if (!claimed) {
            breakDown(claimed.error());
            return;
        }
        m_claimed = claimed->messages;
        m_exhausted = claimed->last || m_claimed.isEmpty();
        if (!claimed->running)
            want(Wish::Leave);
        else
            pump();
    });
}

void Dispatcher::post(const StoredMessage &message)
{
    TelnyxApi *api = m_tools.apis(m_notice.account);
    if (!api || !api->hasKey()) {
        m_claimed.prepend(message);
        pauseBecause(tr("This account has no API key. Add the key in Settings, then resume."));
        return;
    }
    m_partsEach = std::max(1, message.parts);
    m_pace->spend(m_tools.clock.now(), m_partsEach);
    ++m_inFlight;
    const SendRequest request{m_notice.sender, message.to, message.text, m_notice.profileId, m_notice.webhookUrl,
        m_notice.webhookFailoverUrl, m_notice.useProfileWebhooks};
    SendMessageJob *job = api->send(request, this);
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
        const QDateTime now = m_tools.clock.now();
        if (reply->record.waitSeconds)
            m_pace->heedQueue(now, *reply->record.waitSeconds);
        record({m_id, message.id, message.to, HandoverState::Accepted, reply->record.id, {}},
            [id = message.id, parsed = *reply, now](
                Repositories &store) { return store.messages.markAccepted(id, parsed.record, parsed.raw, now); });
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

    const QDateTime now = m_tools.clock.now();
    if (decision.wait > 0ms)
        m_pace->holdUntil(now.addMSecs(decision.wait.count()));
    if (decision.pauseNotice) {
        const ErrorWords words = FailureWords::explain(failure);
        pauseBecause(QString(words.whatHappened + u' ' + words.whatToDo).trimmed());
    }

    MessageOutcome outcome{m_id, message.id, message.to, HandoverState::Waiting, {}, error};
    switch (decision.fate) {
    case HandoverDecision::BackToWaiting:
        giveBack(message, failure.technical);
        return;
    case HandoverDecision::Refused: {
        // Every refusal needs a reason on record, also when the reply held none.
        if (outcome.error.code.isEmpty() && outcome.error.title.isEmpty())
            outcome.error.title = u"HTTP %1"_s.arg(failure.httpStatus);
        outcome.state = HandoverState::Refused;
        record(outcome, [id = message.id, kept = outcome.error, now](Repositories &store) {
            return store.messages.markRefused(id, kept, now);
        });
        return;
    }
    case HandoverDecision::Unconfirmed:
        outcome.state = HandoverState::Unconfirmed;
        record(outcome, [id = message.id, technical = failure.technical, now](Repositories &store) {
            return store.messages.markUnconfirmed(id, technical, now);
        });
        return;
    }
}

void Dispatcher::giveBack(const StoredMessage &message, const QString &technical)
{
    m_exhausted = false;
    record({m_id, message.id, message.to, HandoverState::Waiting, {}, {}},
        [id = message.id, technical, now = m_tools.clock.now()](
            Repositories &store) { return store.messages.returnToWaiting(id, technical, now); });
}

void Dispatcher::record(const MessageOutcome &outcome, const StoreWork &work)
{
    ++m_recording;
    whenReady(m_tools.store.run(work), this, [this, outcome, work](const StoreResult<void> &saved) {
        --m_recording;
        if (!saved) {
            m_unrecorded.append(work);
            breakDown(saved.error());
            return;
        }
        if (outcome.state != HandoverState::Waiting)
            Q_EMIT settled(outcome);
        Q_EMIT changed();
        pump();
    });
}

void Dispatcher::pauseBecause(const QString &reason)
{
    if (m_wish != Wish::Run)
        return;
    m_wish = Wish::Pause;
    m_pauseReason = reason;
}

void Dispatcher::breakDown(const StoreError &error)
{
    if (!std::exchange(m_broken, true))
        Q_EMIT storeFailed(StoreWords::explain(error));
    pump();
}

void Dispatcher::wakeIn(std::chrono::milliseconds wait)
{
    // A computer that slept must not sleep on: look at the clock at least once a minute.
    const QDateTime now = m_tools.clock.now();
    const QDateTime at = now.addMSecs(std::clamp<std::chrono::milliseconds>(wait, 1ms, 60s).count());
    if (m_wakeAt.isValid() && m_wakeAt <= at)
        return;
    m_wakeAt = at;
    m_tools.clock.after(std::chrono::milliseconds(now.msecsTo(at)), this, [this] {
        m_wakeAt = {};
        pump();
    });
}

void Dispatcher::conclude()
{
    if (m_broken || m_wish == Wish::Leave) {
        finish();
        return;
    }
    m_concluding = true;
    const Wish wish = m_wish;
    // True when the end is on record, false when messages wait after all.
    const auto work = [id = m_id, wish, reason = m_pauseReason, now = m_tools.clock.now()](
                          Repositories &store) -> StoreResult<bool> {
        if (wish == Wish::Stop) {
            if (const auto cancelled = store.messages.cancelWaiting(id, now); !cancelled)
                return tl::make_unexpected(cancelled.error());
        }
        const auto summary = store.notices.summary(id);
        if (!summary)
            return tl::make_unexpected(summary.error());
        const NoticeTotals &totals = summary->totals;
        NoticeState state = NoticeState::Stopped;
        if (wish == Wish::Run && totals.waiting > 0)
            return false;
        if (wish == Wish::Run && totals.sending > 0)
            return true; // Another process still has some on the wire; it will close the notice.
        if (wish != Wish::Stop)
            state = totals.waiting + totals.sending == 0 ? NoticeState::Finished : NoticeState::Paused;
        const auto saved = store.notices.setState(id, state, state == NoticeState::Paused ? reason : QString());
        if (!saved)
            return tl::make_unexpected(saved.error());
        return true;
    };
    whenReady(m_tools.store.run(work), this, [this, wish](const StoreResult<bool> &closed) {
        m_concluding = false;
        if (!closed) {
            breakDown(closed.error());
        } else if (m_wish != wish) {
            // Somebody changed their mind meanwhile; the state just written is no longer what they want.
            m_loaded = m_wish != Wish::Run;
            if (m_wish == Wish::Run)
                start();
            else
                pump();
        } else if (!*closed) {
            m_exhausted = false;
            wakeIn(1s);
        } else {
            finish();
        }
    });
}

void Dispatcher::finish()
{
    if (std::exchange(m_over, true))
        return;
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace herald
