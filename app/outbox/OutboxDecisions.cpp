// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about notices. A decision is in the log before it is carried out.
#include "app/outbox/Answer.h"
#include "app/outbox/Await.h"
#include "app/outbox/Dispatcher.h"
#include "app/outbox/NoticeSchedule.h"
#include "app/outbox/Outbox.h"
#include "app/outbox/Reconciler.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Somebody who does not want texts does not want the same one again.
const QString optedOutCode = u"40300"_s;

StoreResult<void> logDecision(
    Repositories &store, const QString &who, const QString &what, NoticeId id, const QDateTime &now)
{
    const auto summary = store.notices.summary(id);
    if (!summary)
        return tl::make_unexpected(summary.error());
    return store.log.append({0, now, who, what, id, summary->notice.sender, summary->totals.waiting, {}, {}});
}

} // namespace

void Outbox::tell(const StoreResult<void> &saved)
{
    if (!saved)
        Q_EMIT storeFailed(StoreWords::explain(saved.error()));
}

void Outbox::decide(NoticeId id, const QString &what)
{
    const auto logging = m_store.run([who = m_person, what, id, now = m_clock.now()](
                                         Repositories &store) { return logDecision(store, who, what, id, now); });
    whenReady(logging, this, [this](const StoreResult<void> &saved) { tell(saved); });
}

void Outbox::resume(NoticeId id)
{
    decide(id, u"resume"_s);
    if (Dispatcher *dispatcher = m_running.value(id)) {
        dispatcher->goOn();
        return;
    }
    if (m_schedule)
        m_schedule->remove(id);
    run(id, Begin::Resumed);
}

void Outbox::sendNow(NoticeId id)
{
    decide(id, u"send_now"_s);
    if (Dispatcher *dispatcher = m_running.value(id)) {
        dispatcher->startNow();
        return;
    }
    if (m_schedule)
        m_schedule->remove(id);
    run(id, Begin::AtOnce);
}

void Outbox::setUrgent(NoticeId id, bool urgent)
{
    decide(id, urgent ? u"send_first"_s : u"in_line"_s);
    if (Dispatcher *dispatcher = m_running.value(id))
        dispatcher->setUrgent(urgent);
    const auto saving = m_store.run([id, urgent](Repositories &store) { return store.notices.setUrgent(id, urgent); });
    whenReady(saving, this, [this, id](const StoreResult<void> &saved) {
        tell(saved);
        announceNow(id);
    });
}

QFuture<StoreResult<bool>> Outbox::reschedule(NoticeId id, const QDateTime &at)
{
    const Answer<StoreResult<bool>> answer;
    if (m_running.contains(id)) {
        answer.give(false);
        return answer.future();
    }
    const auto work = [id, at, who = m_person, roll = m_presence.roll(), now = m_clock.now()](
                          Repositories &store) -> StoreResult<bool> {
        const auto notice = store.notices.byId(id);
        if (!notice)
            return tl::make_unexpected(notice.error());
        const bool others = !notice->worker.isEmpty() && notice->worker != roll.own && roll.isAlive(notice->worker);
        if (others)
            return false;
        const auto moved = store.notices.reschedule(id, at, roll.own, notice->worker);
        if (!moved || !*moved)
            return moved;
        if (const auto logged = logDecision(store, who, u"reschedule"_s, id, now); !logged)
            return tl::make_unexpected(logged.error());
        return true;
    };
    whenReady(m_store.run(work), this, [this, id, at, answer](const StoreResult<bool> &moved) {
        if (moved && *moved) {
            schedule().remove(id);
            schedule().add(id, at);
        }
        announceNow(id);
        answer.give(moved);
    });
    return answer.future();
}

void Outbox::pause(NoticeId id)
{
    decide(id, u"pause"_s);
    if (Dispatcher *dispatcher = m_running.value(id)) {
        dispatcher->pause();
        return;
    }
    // The process that hands it over sees this before it takes the next messages.
    const auto pausing = m_store.run([id](Repositories &store) -> StoreResult<void> {
        const auto notice = store.notices.byId(id);
        if (!notice)
            return tl::make_unexpected(notice.error());
        if (notice->state != NoticeState::Running && notice->state != NoticeState::Scheduled)
            return {};
        return store.notices.setState(id, NoticeState::Paused, {});
    });
    if (m_schedule)
        m_schedule->remove(id);
    whenReady(pausing, this, [this, id](const StoreResult<void> &paused) {
        tell(paused);
        announceNow(id);
    });
}

void Outbox::stop(NoticeId id)
{
    decide(id, u"stop"_s);
    if (Dispatcher *dispatcher = m_running.value(id)) {
        dispatcher->stop();
        return;
    }
    if (m_schedule)
        m_schedule->remove(id);
    const auto stopping = m_store.run([id, now = m_clock.now()](Repositories &store) -> StoreResult<void> {
        const auto notice = store.notices.byId(id);
        if (!notice)
            return tl::make_unexpected(notice.error());
        if (notice->state == NoticeState::Finished || notice->state == NoticeState::Stopped)
            return {};
        // The state first: another process that hands it over takes nothing more from then on.
        if (const auto stopped = store.notices.setState(id, NoticeState::Stopped, {}); !stopped)
            return stopped;
        if (const auto cancelled = store.messages.cancelWaiting(id, now); !cancelled)
            return tl::make_unexpected(cancelled.error());
        return {};
    });
    whenReady(stopping, this, [this, id](const StoreResult<void> &stopped) {
        tell(stopped);
        announceNow(id);
        Q_EMIT noticeEnded(id);
    });
}

QFuture<StoreResult<int>> Outbox::retryRefused(NoticeId id)
{
    const Answer<StoreResult<int>> answer;
    const auto retrying =
        m_store.run([who = m_person, id, now = m_clock.now()](Repositories &store) -> StoreResult<int> {
            if (const auto logged = logDecision(store, who, u"retry"_s, id, now); !logged)
                return tl::make_unexpected(logged.error());
            return store.messages.retryRefused(id, {optedOutCode}, now);
        });
    whenReady(retrying, this, [this, id, answer](const StoreResult<int> &waiting) {
        if (waiting && *waiting > 0) {
            if (Dispatcher *dispatcher = m_running.value(id))
                dispatcher->moreWaits();
            else
                run(id, Begin::Resumed);
        }
        announceNow(id);
        answer.give(waiting);
    });
    return answer.future();
}

QFuture<StoreResult<int>> Outbox::settle(const QList<MessageId> &messages, Settlement settlement)
{
    struct Settled {
        int count = 0;
        QList<NoticeId> notices;
    };
    const bool again = settlement == Settlement::SendAgain;
    const bool open = settlement == Settlement::LeaveOpen;
    const QString what = again ? u"send_again"_s : open ? u"leave_open"_s : u"mark_sent"_s;
    const auto work = [who = m_person, messages, again, open, what, now = m_clock.now()](
                          Repositories &store) -> StoreResult<Settled> {
        Settled settled;
        for (const MessageId id : messages) {
            const auto message = store.messages.byId(id);
            if (!message)
                return tl::make_unexpected(message.error());
            if (message->state != HandoverState::Unconfirmed)
                continue; // It was found meanwhile.
            const AuditEntry entry{0, now, who, what, message->notice, message->sender, 1,
                u"message %1"_s.arg(static_cast<qint64>(id)), {}};
            if (const auto logged = store.log.append(entry); !logged)
                return tl::make_unexpected(logged.error());
            if (open) {
                ++settled.count;
                continue;
            }
            const auto done = again ? store.messages.sendAgain(id, now) : store.messages.markSent(id, now);
            if (!done)
                return tl::make_unexpected(done.error());
            ++settled.count;
            if (!settled.notices.contains(message->notice))
                settled.notices.append(message->notice);
        }
        return settled;
    };
    const Answer<StoreResult<int>> answer;
    whenReady(m_store.run(work), this, [this, answer, again](const StoreResult<Settled> &settled) {
        if (!settled) {
            answer.give(tl::make_unexpected(settled.error()));
            return;
        }
        for (const NoticeId notice : settled->notices) {
            if (again && m_running.contains(notice))
                m_running.value(notice)->moreWaits();
            else if (again)
                run(notice, Begin::Resumed);
            announceNow(notice);
        }
        answer.give(settled->count);
    });
    return answer.future();
}

QFuture<ReconcileReport> Outbox::reconcileNow()
{
    return reconciler().lookNow();
}

NoticeSchedule &Outbox::schedule()
{
    if (!m_schedule) {
        m_schedule = new NoticeSchedule(m_clock, this);
        connect(m_schedule, &NoticeSchedule::due, this, [this](NoticeId id) {
            if (!m_running.contains(id))
                run(id, Begin::AtItsHour);
        });
        connect(m_schedule, &NoticeSchedule::missed, this, &Outbox::missed);
    }
    return *m_schedule;
}

/// Those whose process has gone are begun by this one.
void Outbox::takeUpSchedule()
{
    const auto asking = m_store.run([](Repositories &store) { return store.notices.unfinished(); });
    whenReady(asking, this, [this](const StoreResult<QList<Notice>> &notices) {
        for (const Notice &notice : notices.value_or(QList<Notice>())) {
            const bool others = !notice.worker.isEmpty() && m_presence.isAlive(notice.worker);
            const bool own = notice.worker == m_presence.id();
            if (notice.state == NoticeState::Scheduled && notice.startAt && (own || !others))
                schedule().add(notice.id, *notice.startAt);
        }
    });
}

void Outbox::missed(NoticeId id)
{
    const QString words = tr("The time for this notice passed while the computer slept. Resume sends it now.");
    const auto pausing = m_store.run([id, words](Repositories &store) -> StoreResult<void> {
        const auto notice = store.notices.byId(id);
        if (!notice)
            return tl::make_unexpected(notice.error());
        if (const auto paused = store.notices.pauseAbandoned(*notice, words); !paused)
            return tl::make_unexpected(paused.error());
        return {};
    });
    whenReady(pausing, this, [this, id](const StoreResult<void> &paused) {
        tell(paused);
        announceNow(id);
        Q_EMIT noticeEnded(id);
    });
}

} // namespace herald
