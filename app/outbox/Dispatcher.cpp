// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Dispatcher.h"

#include "app/outbox/Await.h"
#include "app/outbox/NoticeSchedule.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

Dispatcher::Dispatcher(Tools tools, NoticeId notice, QList<HandoverOutcome> unrecorded, Begin how, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_id(notice)
    , m_how(how)
    , m_own(0, m_tools.clock.now())
    , m_outcomes(std::move(unrecorded))
{
}

Dispatcher::~Dispatcher()
{
    if (m_lane)
        m_lane->leave(this);
}

void Dispatcher::pause()
{
    want(Wish::Pause);
}

void Dispatcher::pauseFor(const QString &reason)
{
    pauseBecause(reason);
    pump();
}

void Dispatcher::stop()
{
    want(Wish::Stop);
}

void Dispatcher::goOn()
{
    if (m_wish != Wish::Pause)
        return;
    m_how = Begin::Resumed;
    want(Wish::Run);
}

void Dispatcher::startNow()
{
    m_notice.startAt.reset();
    goOn();
    m_how = Begin::AtOnce;
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
    m_nextTry = {};
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
    heedHour();
    if (m_wish != Wish::Run || m_broken) {
        halt();
        return;
    }
    const int more = askForMore();
    if (more > 0 || (!m_outcomes.isEmpty() && !mayGather()))
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
        if (m_inFlight == 0 && (m_storeTrials >= mostTrials || m_wish == Wish::Leave))
            finish();
        return;
    }
    if (!m_outcomes.isEmpty())
        exchange(0);
    else if (m_inFlight == 0)
        conclude();
}

/// Sleeping past the hour that the notice was waiting for: whether it still makes sense is for a person to say.
void Dispatcher::heedHour()
{
    if (!m_hasToWait || !m_notice.startAt || m_tools.clock.now() < *m_notice.startAt)
        return;
    m_hasToWait = false;
    const bool late = m_notice.startAt->secsTo(m_tools.clock.now()) > NoticeSchedule::patience;
    if (late && NoticeSchedule::hasHour(m_notice))
        pauseBecause(Outbox::tr("The time for this notice passed while the computer slept. Resume sends it now."));
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
    const QDateTime now = m_tools.clock.now();
    if (m_nextTry.isValid() && now < m_nextTry) {
        m_lane->leave(this);
        wakeIn(std::chrono::milliseconds(now.msecsTo(m_nextTry)));
        return 0;
    }
    const int taken = int(m_claimed.size()) + m_inFlight;
    // While something is wrong one request at a time finds out whether it still is.
    int room = (m_failures > 0 ? 1 : mostInFlight) - taken;
    if (m_failures == 0 && partsPerMinute() <= 0)
        room = taken > mostTaken / 2 ? 0 : mostTaken - taken;
    m_own.heedClock(now);
    return room > 0 ? m_lane->ask(this, {m_notice.urgent, m_partsEach, room, m_own}) : 0;
}

/// True while it pays to wait with what came back: at no pace more of it comes at once.
bool Dispatcher::mayGather()
{
    if (partsPerMinute() > 0 || m_failures > 0 || m_inFlight < mostInFlight)
        return false;
    const QDateTime now = m_tools.clock.now();
    if (!m_gatherUntil || *m_gatherUntil > now.addMSecs(gathering.count())) {
        m_gatherUntil = now.addMSecs(gathering.count());
        m_tools.clock.after(gathering, this, [this] { pump(); });
    }
    return now < *m_gatherUntil;
}

void Dispatcher::exchange(int most)
{
    m_exchanging = true;
    m_gatherUntil.reset();
    const HandoverRound round{m_id, m_tools.presence.id(), m_tools.clock.now(), std::exchange(m_outcomes, {}), most,
        partsPerMinute(), m_lane ? m_lane->rest() : QDateTime(), m_tools.lanes.rest(m_notice.account)};
    whenReady(m_tools.store.run([round](Repositories &store) { return store.messages.exchange(round); }), this,
        [this, round](const StoreResult<HandoverReply> &reply) {
            m_exchanging = false;
            exchanged(round, reply);
        });
}

void Dispatcher::exchanged(const HandoverRound &round, const StoreResult<HandoverReply> &reply)
{
    if (m_lane && round.most > 0) {
        if (reply && reply->accountRest.isValid())
            m_tools.lanes.hold(m_notice.account, {}, reply->accountRest);
        m_lane->taken(this, reply ? reply->pace : std::nullopt);
    }
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
        Q_EMIT settled({m_id, outcome.id, to, state, outcome.record.id, outcome.error, outcome.circumstance,
            outcome.record.status()});
    }
    for (const StoredMessage &held : reply->heldBack)
        Q_EMIT settled({m_id, held.id, held.to, held.state, {}, held.error, held.circumstance});
    if (!round.outcomes.isEmpty() || !reply->heldBack.isEmpty())
        Q_EMIT changed();
    if (round.most > 0) {
        for (const StoredMessage &message : reply->taken)
            m_own.spend(round.now, message.parts);
        m_claimed += reply->taken;
        m_exhausted = reply->last;
        m_nextTry = reply->taken.isEmpty() ? reply->nextTry.value_or(QDateTime()) : QDateTime();
    }
    if (!reply->astray.isEmpty()) {
        // Somebody takes this process for dead, or mends rows by hand: it had better not go on.
        m_storeTrials = mostTrials;
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
    if (!std::exchange(m_broken, true) && m_noteTrials <= 1)
        Q_EMIT storeFailed(StoreWords::explain(error));
    if (m_storeTrials < mostTrials && m_wish != Wish::Leave) {
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

} // namespace herald
