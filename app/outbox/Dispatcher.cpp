// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Dispatcher.h"

#include "app/outbox/Await.h"
#include "app/text/Segments.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int storeTrials = 5; ///< with 1, 2, 4, 8 and 16 seconds between them

} // namespace

Dispatcher::Dispatcher(Tools tools, NoticeId notice, QList<HandoverOutcome> unrecorded, bool startNow, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_id(notice)
    , m_startNow(startNow)
    , m_outcomes(std::move(unrecorded))
{
}

Dispatcher::~Dispatcher()
{
    if (m_lane)
        m_lane->leave(this);
}

void Dispatcher::start()
{
    const auto work = [id = m_id, roll = m_tools.presence.roll(), startNow = m_startNow](
                          Repositories &store) -> StoreResult<Loaded> {
        const auto summary = store.notices.summary(id);
        if (!summary)
            return tl::make_unexpected(summary.error());
        Loaded loaded{summary->notice, std::nullopt, false, false, summary->notice.pauseReason};
        const QString former = loaded.notice.worker;
        loaded.elsewhere = !former.isEmpty() && former != roll.own && roll.isAlive(former);
        if (loaded.elsewhere)
            return loaded;
        const bool closed = loaded.notice.state == NoticeState::Stopped || loaded.notice.state == NoticeState::Finished;
        loaded.over = closed && summary->totals.waiting == 0;
        const auto accounts = store.accounts.all();
        if (!accounts)
            return tl::make_unexpected(accounts.error());
        for (const Account &account : *accounts) {
            if (account.id == loaded.notice.account)
                loaded.account = account;
        }
        if (!loaded.over) {
            const auto mine = store.notices.takeUp(id, roll.own, former, startNow);
            if (!mine)
                return tl::make_unexpected(mine.error());
            loaded.elsewhere = !*mine;
            if (startNow)
                loaded.notice.startAt.reset();
        }
        return loaded;
    };
    whenReady(m_tools.store.run(work), this, [this](const StoreResult<Loaded> &loaded) {
        m_loaded = true;
        if (!loaded) {
            m_storeTrials = storeTrials; // Nothing has begun: who asked for it can ask again.
            breakDown(loaded.error());
        } else if (loaded->elsewhere) {
            Q_EMIT elsewhere();
            finish();
        } else if (loaded->over && m_outcomes.isEmpty()) {
            finish();
        } else {
            begin(*loaded);
        }
    });
}

void Dispatcher::begin(const Loaded &loaded)
{
    m_notice = loaded.notice;
    m_partsEach = int(std::max<qsizetype>(1, countSegments(m_notice.text).segments));
    m_tokenUrl = loaded.account && m_notice.webhookUrl.isEmpty() && !m_notice.token.isEmpty() ? loaded.account->tokenUrl
                                                                                              : QString();
    if (!m_lane) {
        const double accountPace = loaded.account ? loaded.account->partsPerMinute : Account().partsPerMinute;
        m_lane = &m_tools.lanes.lane(m_notice.account, m_notice.sender, m_notice.partsPerMinute.value_or(accountPace));
        connect(m_lane, &SenderLane::turnOf, this, [this](const QObject *user) {
            if (user == this)
                pump();
        });
    }
    // What paused it may still be there: one request asks, and only its success lets the others go.
    m_failures = loaded.pauseReason.isEmpty() ? 0 : 1;
    m_exhausted = loaded.over;
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

void Dispatcher::startNow()
{
    m_startNow = true;
    m_notice.startAt.reset();
    goOn();
    pump();
}

void Dispatcher::setUrgent(bool urgent)
{
    m_notice.urgent = urgent;
    pump();
}

void Dispatcher::moreWaits()
{
    m_exhausted = false;
    pump();
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
    if (m_over || !m_loaded || m_concluding)
        return;
    postTaken();
    if (m_exchanging)
        return;
    if (m_wish != Wish::Run || m_broken) {
        halt();
        return;
    }
    const int more = askForMore();
    if (more > 0 || !m_outcomes.isEmpty())
        exchange(more);
    else if (m_exhausted && m_inFlight == 0 && m_claimed.isEmpty())
        conclude();
}

void Dispatcher::postTaken()
{
    while (!m_claimed.isEmpty() && m_wish == Wish::Run && !m_broken) {
        if (m_lane->isResting()) {
            putBackTaken();
        } else if (m_inFlight >= (m_failures > 0 ? 1 : mostInFlight)) {
            return;
        } else {
            post(m_claimed.takeFirst());
        }
    }
}

void Dispatcher::putBackTaken()
{
    const QList<StoredMessage> unposted = std::exchange(m_claimed, {});
    for (const StoredMessage &message : unposted)
        giveBack(message, u"sending was halted before the request"_s);
}

/// Nothing more may leave: what was taken goes back, and what is on the wire is waited for.
void Dispatcher::halt()
{
    if (m_lane)
        m_lane->leave(this);
    putBackTaken();
    if (m_broken) {
        // Only what is known is tried again, and not for ever: who asked for it can ask again.
        if (m_inFlight == 0 && (m_storeTrials >= storeTrials || m_wish == Wish::Leave))
            finish();
        return;
    }
    if (!m_outcomes.isEmpty())
        exchange(0);
    else if (m_inFlight == 0)
        conclude();
}

/// False while the notice has to wait for its hour, or for the seconds in which it can still be undone.
bool Dispatcher::mayStart()
{
    const QDateTime now = m_tools.clock.now();
    if (!m_notice.startAt || *m_notice.startAt <= now)
        return true;
    wakeIn(std::chrono::milliseconds(now.msecsTo(*m_notice.startAt)));
    return false;
}

int Dispatcher::askForMore()
{
    if (m_exhausted) {
        m_lane->leave(this);
        return 0;
    }
    if (!mayStart())
        return 0;
    const int taken = int(m_claimed.size()) + m_inFlight;
    // While something is wrong one request at a time finds out whether it still is.
    int room = (m_failures > 0 ? 1 : mostInFlight) - taken;
    if (m_failures == 0 && m_lane->partsPerMinute() <= 0)
        room = taken > mostTaken / 2 ? 0 : mostTaken - taken;
    return room > 0 ? m_lane->ask(this, m_notice.urgent, m_partsEach, room) : 0;
}

void Dispatcher::exchange(int most)
{
    m_exchanging = true;
    const HandoverRound round{m_id, m_tools.presence.id(), m_tools.clock.now(), std::exchange(m_outcomes, {}), most,
        m_lane ? m_lane->partsPerMinute() : 0, m_lane ? m_lane->notBefore() : QDateTime()};
    whenReady(m_tools.store.run([round](Repositories &store) { return store.messages.exchange(round); }), this,
        [this, round](const StoreResult<HandoverReply> &reply) {
            m_exchanging = false;
            exchanged(round, reply);
        });
}

void Dispatcher::exchanged(const HandoverRound &round, const StoreResult<HandoverReply> &reply)
{
    if (m_lane && round.most > 0)
        m_lane->taken(this, reply ? reply->pace : std::nullopt);
    if (!reply) {
        m_outcomes = round.outcomes + m_outcomes;
        breakDown(reply.error());
        return;
    }
    m_storeTrials = 0;
    m_broken = false;
    for (const HandoverOutcome &outcome : round.outcomes) {
        const QString to = m_recipients.take(outcome.id);
        if (reply->astray.contains(outcome.id) || outcome.kind == HandoverOutcome::Returned)
            continue;
        const HandoverState state = outcome.kind == HandoverOutcome::Accepted ? HandoverState::Accepted
            : outcome.kind == HandoverOutcome::Refused                        ? HandoverState::Refused
                                                                              : HandoverState::Unconfirmed;
        Q_EMIT settled({m_id, outcome.id, to, state, outcome.record.id, outcome.error, outcome.circumstance});
    }
    for (const StoredMessage &held : reply->heldBack)
        Q_EMIT settled({m_id, held.id, held.to, held.state, {}, held.error, held.circumstance});
    if (!round.outcomes.isEmpty() || !reply->heldBack.isEmpty())
        Q_EMIT changed();
    if (round.most > 0) {
        m_claimed += reply->taken;
        m_exhausted = reply->last;
    }
    if (!reply->astray.isEmpty()) {
        // Somebody takes this process for dead, or mends rows by hand: it had better not go on.
        m_storeTrials = storeTrials;
        breakDown({StoreError::NotFound, u"a message on the wire was settled by somebody else"_s, {}});
    } else if (!reply->mine) {
        want(Wish::Leave);
    } else {
        pump();
    }
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
    if (m_storeTrials < storeTrials && m_wish != Wish::Leave) {
        const auto rest = 1s * (1 << m_storeTrials);
        ++m_storeTrials;
        m_tools.clock.after(rest, this, [this] {
            if (m_broken && !m_exchanging && !m_concluding && !m_over)
                exchange(0);
        });
    }
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
    m_concluding = true;
    const Wish wish = m_wish;
    // True when the end is on record, false when messages wait after all.
    const auto work = [id = m_id, wish, reason = m_pauseReason, worker = m_tools.presence.id(),
                          now = m_tools.clock.now()](Repositories &store) -> StoreResult<bool> {
        const auto notice = store.notices.byId(id);
        if (!notice)
            return tl::make_unexpected(notice.error());
        // Also what came back from the wire after another process had stopped the notice.
        if (wish == Wish::Stop || (wish == Wish::Leave && notice->state == NoticeState::Stopped)) {
            if (const auto cancelled = store.messages.cancelWaiting(id, now); !cancelled)
                return tl::make_unexpected(cancelled.error());
        }
        const auto summary = store.notices.summary(id);
        if (!summary)
            return tl::make_unexpected(summary.error());
        const NoticeTotals &totals = summary->totals;
        if (wish == Wish::Run && totals.waiting > 0)
            return false;
        // While another process still has some on the wire, that one will close the notice.
        const bool open = wish == Wish::Run && totals.sending > 0;
        if (wish != Wish::Leave && !open) {
            NoticeState state = NoticeState::Stopped;
            if (wish != Wish::Stop && totals.waiting + totals.sending > 0)
                state = NoticeState::Paused;
            else if (wish != Wish::Stop && totals.cancelled == 0)
                state = NoticeState::Finished;
            const auto saved = store.notices.setState(id, state, state == NoticeState::Paused ? reason : QString());
            if (!saved)
                return tl::make_unexpected(saved.error());
        }
        if (const auto free = store.notices.letGo(id, worker); !free)
            return tl::make_unexpected(free.error());
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
    if (m_lane)
        m_lane->leave(this);
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace herald
