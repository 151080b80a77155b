// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other processes on the same folder left behind, and notices that begin at an hour of their own.
#include "app/outbox/Await.h"
#include "app/outbox/Dispatcher.h"
#include "app/outbox/NoticeSchedule.h"
#include "app/outbox/Outbox.h"

using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr auto betweenLooks = 5s;

/// How a look at the notices ended.
struct Recovered {
    int stranded = 0; ///< messages
    QList<NoticeId> changed;
    QList<Notice> scheduled; ///< nobody else is there to begin them
    QList<NoticeId> own; ///< that this process hands over, as far as the database knows
};

struct Recovery {
    WorkerPresence::Roll roll;
    QDateTime now;
    int patience = 0; ///< seconds after the hour of a notice within which it may still begin
    bool begins = false; ///< whether this process begins scheduled notices
    QString ended;
    QString tooLate;
    QString waiting;
};

StoreResult<void> pauseLeftBehind(Repositories &store, const Recovery &recovery, Recovered &recovered)
{
    const auto unfinished = store.notices.unfinished();
    if (!unfinished)
        return tl::make_unexpected(unfinished.error());
    for (const Notice &notice : *unfinished) {
        if (notice.worker == recovery.roll.own) {
            if (notice.state == NoticeState::Scheduled)
                recovered.scheduled.append(notice);
            else if (notice.state == NoticeState::Running)
                recovered.own.append(notice.id);
            continue;
        }
        if (!notice.worker.isEmpty() && recovery.roll.isAlive(notice.worker))
            continue;
        // One that was paused and resumed before its hour is running, and waits for that hour all the same.
        const bool waits = NoticeSchedule::hasHour(notice) && *notice.startAt > recovery.now;
        const bool scheduled = (notice.state == NoticeState::Scheduled && notice.startAt) || waits;
        const bool late = scheduled && notice.startAt->addSecs(recovery.patience) <= recovery.now;
        if (scheduled && !late) {
            // In its name from now on, where this process begins it: nobody else may take it for left behind.
            const auto mine = store.notices.keepScheduled(notice, recovery.begins ? recovery.roll.own : notice.worker);
            if (!mine)
                return tl::make_unexpected(mine.error());
            if (*mine)
                recovered.scheduled.append(notice);
        }
        if (!late && (scheduled || notice.state != NoticeState::Running))
            continue;
        const auto paused = store.notices.pauseAbandoned(notice, late ? recovery.tooLate : recovery.ended);
        if (!paused)
            return tl::make_unexpected(paused.error());
        if (*paused)
            recovered.changed.append(notice.id);
        if (!notice.worker.isEmpty())
            recovery.roll.forget(notice.worker);
    }
    return {};
}

/// No Herald leaves that behind any more, but one did.
StoreResult<void> mendClosed(Repositories &store, const Recovery &recovery, Recovered &recovered)
{
    const auto closed = store.notices.closedWithWaiting();
    if (!closed)
        return tl::make_unexpected(closed.error());
    for (const Notice &notice : *closed) {
        if (!notice.worker.isEmpty() && recovery.roll.isAlive(notice.worker))
            continue;
        const auto mended = notice.state == NoticeState::Stopped ? store.notices.stop(notice.id, recovery.now)
                                                                 : store.notices.reopen(notice.id, recovery.waiting);
        if (!mended)
            return tl::make_unexpected(mended.error());
        recovered.changed.append(notice.id);
    }
    return {};
}

} // namespace

StoreResult<int> Outbox::markDead(Repositories &store, const WorkerPresence::Roll &roll, const QDateTime &now)
{
    int stranded = 0;
    const auto workers = store.messages.sendingWorkers();
    if (!workers)
        return tl::make_unexpected(workers.error());
    for (const QString &worker : *workers) {
        if (roll.isAlive(worker))
            continue;
        // What it had only taken, and not begun to send, may simply be taken again.
        const auto marked = store.messages.markStranded(worker, now, roll.begunBy(worker));
        if (!marked)
            return tl::make_unexpected(marked.error());
        stranded += *marked;
        roll.forget(worker);
    }
    return stranded;
}

QFuture<StoreResult<int>> Outbox::recoverStranded()
{
    const Recovery recovery{m_presence.roll(), m_clock.now(), 0, false,
        tr("Herald ended before this notice was through. Resume goes on with what has not left."),
        tr("The time for this notice passed while Herald was not running. Resume sends it now."),
        tr("Some messages wait to be sent again. Resume sends them.")};
    return m_store.run([recovery](Repositories &store) -> StoreResult<int> {
        const auto stranded = markDead(store, recovery.roll, recovery.now);
        if (!stranded)
            return stranded;
        Recovered recovered;
        if (const auto done = pauseLeftBehind(store, recovery, recovered); !done)
            return tl::make_unexpected(done.error());
        if (const auto done = mendClosed(store, recovery, recovered); !done)
            return tl::make_unexpected(done.error());
        return stranded;
    });
}

void Outbox::mindOthers()
{
    if (m_closing)
        return;
    struct Look {
        Recovered recovered;
        qint64 mark = 0;
    };
    const Recovery recovery{m_presence.roll(), m_clock.now(), NoticeSchedule::patience, true,
        tr("The Herald that sent this notice ended before it was through. Resume goes on with what has not left."),
        tr("The time for this notice passed while the Herald that was to send it was not running. Resume sends it "
           "now."),
        {}};
    const auto work = [recovery](Repositories &store) -> StoreResult<Look> {
        Look look;
        const auto mark = store.transactions.othersMark();
        if (!mark)
            return tl::make_unexpected(mark.error());
        look.mark = *mark;
        const auto stranded = markDead(store, recovery.roll, recovery.now);
        if (!stranded)
            return tl::make_unexpected(stranded.error());
        look.recovered.stranded = *stranded;
        if (const auto done = pauseLeftBehind(store, recovery, look.recovered); !done)
            return tl::make_unexpected(done.error());
        return look;
    };
    whenReady(m_store.run(work), this, [this](const StoreResult<Look> &look) {
        // A database that fails is told by whoever has to write into it.
        if (look) {
            const bool written = m_othersMark && *m_othersMark != look->mark;
            m_othersMark = look->mark;
            for (const Notice &notice : look->recovered.scheduled) {
                if (!m_running.contains(notice.id))
                    schedule().add(notice.id, *notice.startAt);
            }
            for (const NoticeId id : look->recovered.own) {
                if (!m_running.contains(id))
                    pauseBroken(id);
            }
            for (const NoticeId id : look->recovered.changed)
                announceNow(id);
            if (written || look->recovered.stranded > 0)
                Q_EMIT othersChanged();
        }
        m_clock.after(betweenLooks, this, [this] { mindOthers(); });
    });
}

/// The database would not record what became of it, and now does: what is known is saved, and a person decides.
void Outbox::pauseBroken(NoticeId id)
{
    run(id, Begin::Resumed);
    if (Dispatcher *dispatcher = m_running.value(id))
        dispatcher->pauseFor(
            tr("Herald's database could not be written for a while. Resume goes on with what has not left."));
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
    const auto work = [roll = m_presence.roll()](Repositories &store) -> StoreResult<QList<Notice>> {
        QList<Notice> taken;
        const auto notices = store.notices.unfinished();
        for (const Notice &notice : notices.value_or(QList<Notice>())) {
            const bool others = !notice.worker.isEmpty() && notice.worker != roll.own && roll.isAlive(notice.worker);
            if (notice.state != NoticeState::Scheduled || !notice.startAt || others)
                continue;
            const auto mine = store.notices.keepScheduled(notice, roll.own);
            if (!mine)
                return tl::make_unexpected(mine.error());
            if (*mine)
                taken.append(notice);
        }
        return taken;
    };
    whenReady(m_store.run(work), this, [this](const StoreResult<QList<Notice>> &taken) {
        for (const Notice &notice : taken.value_or(QList<Notice>()))
            schedule().add(notice.id, *notice.startAt);
    });
}

void Outbox::missed(NoticeId id)
{
    const QString words = tr("The time for this notice passed while the computer slept. Resume sends it now.");
    const auto pausing = m_store.run([id, words](Repositories &store) -> StoreResult<void> {
        const auto notice = store.notices.byId(id);
        if (!notice)
            return tl::make_unexpected(notice.error());
        // Somebody has paused, stopped or begun it meanwhile.
        if (notice->state != NoticeState::Scheduled)
            return {};
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
