// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about notices. A decision is in the log before it is carried out.
#include "app/outbox/Answer.h"
#include "app/outbox/Await.h"
#include "app/outbox/Dispatcher.h"
#include "app/outbox/NoticeSchedule.h"
#include "app/outbox/Outbox.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

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
        // An hour that is not in the log is none: nobody here would begin the notice then.
        return store.transactions.whole([&]() -> StoreResult<bool> {
            const auto moved = store.notices.reschedule(id, at, roll.own, notice->worker);
            if (!moved || !*moved)
                return moved;
            if (const auto logged = logDecision(store, who, u"reschedule"_s, id, now); !logged)
                return tl::make_unexpected(logged.error());
            return true;
        });
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
    const auto stopping =
        m_store.run([id, now = m_clock.now()](Repositories &store) { return store.notices.stop(id, now); });
    whenReady(stopping, this, [this, id](const StoreResult<bool> &stopped) {
        if (!stopped)
            tell(tl::make_unexpected(stopped.error()));
        announceNow(id);
        Q_EMIT noticeEnded(id);
    });
}

} // namespace herald
