// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Outbox.h"

#include "app/outbox/Answer.h"
#include "app/outbox/Await.h"
#include "app/outbox/Dispatcher.h"
#include "app/outbox/MessageToken.h"
#include "app/outbox/NoticeSchedule.h"
#include "app/outbox/Reconciler.h"
#include "app/outbox/Watcher.h"

using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr auto restBetweenChanges = 200ms;

} // namespace

Outbox::Outbox(Store &store, ApiProvider apis, Clock &clock, WorkerPresence &presence, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_apis(std::move(apis))
    , m_clock(clock)
    , m_presence(presence)
    , m_lanes(clock)
{
}

Outbox::~Outbox()
{
    // Before the lanes that they stand in; also those that have ended and only wait to be deleted.
    qDeleteAll(findChildren<Dispatcher *>(Qt::FindDirectChildrenOnly));
}

QFuture<StoreResult<NoticeId>> Outbox::submit(NewNotice notice, std::chrono::seconds undo)
{
    const QDateTime now = m_clock.now();
    const QDateTime undone = now.addSecs(undo.count());
    Notice &it = notice.notice;
    const bool later = it.startAt && now.secsTo(*it.startAt) > 60;
    it.state = later ? NoticeState::Scheduled : NoticeState::Running;
    if (!later && undo > 0s && (!it.startAt || *it.startAt < undone))
        it.startAt = undone;
    it.worker = m_presence.id();
    it.token = newNoticeToken();
    if (TelnyxApi *api = it.practice ? nullptr : m_apis(it.account))
        it.place = api->endpoint().place();
    notice.by = m_person;
    const std::optional<QDateTime> at = it.startAt;
    const Answer<StoreResult<NoticeId>> answer;
    const auto creating =
        m_store.run([notice = std::move(notice)](Repositories &store) { return store.notices.create(notice); });
    whenReady(creating, this, [this, answer, later, at](const StoreResult<NoticeId> &id) {
        if (id && later)
            schedule().add(*id, *at);
        else if (id)
            run(*id, Begin::Submitted);
        if (id)
            announceNow(*id);
        answer.give(id);
    });
    return answer.future();
}

void Outbox::run(NoticeId id, Begin how)
{
    if (m_closing)
        return;
    auto *dispatcher =
        new Dispatcher({m_store, m_apis, m_clock, m_presence, m_lanes}, id, m_unrecorded.take(id), how, this);
    m_running.insert(id, dispatcher);
    // What a dead process had on the wire is unconfirmed before anything else of the notice leaves.
    m_store.run(
        [roll = m_presence.roll(), now = m_clock.now()](Repositories &store) { return markDead(store, roll, now); });
    connect(dispatcher, &Dispatcher::settled, this, [this](const MessageOutcome &outcome) {
        if (outcome.state == HandoverState::Accepted && m_watcher)
            m_watcher->nudge();
        if (outcome.state == HandoverState::Unconfirmed && m_reconciler)
            m_reconciler->nudge();
        Q_EMIT messageSettled(outcome);
    });
    connect(dispatcher, &Dispatcher::changed, this, [this, id] { announce(id); });
    connect(dispatcher, &Dispatcher::storeFailed, this, &Outbox::storeFailed);
    connect(dispatcher, &Dispatcher::elsewhere, this, [this, id] { Q_EMIT handledElsewhere(id); });
    connect(dispatcher, &Dispatcher::ended, this, [this, id] { dispatcherEnded(id); });
    dispatcher->start();
}

void Outbox::dispatcherEnded(NoticeId id)
{
    Dispatcher *dispatcher = m_running.take(id);
    if (!dispatcher)
        return;
    if (!dispatcher->unrecorded().isEmpty())
        m_unrecorded.insert(id, dispatcher->unrecorded());
    dispatcher->deleteLater();
    announceNow(id);
    const bool again = m_again.remove(id);
    if (m_closing)
        checkClosedDown();
    else if (again)
        run(id, Begin::Resumed);
    else
        Q_EMIT noticeEnded(id);
}

bool Outbox::isRunning(NoticeId id) const
{
    return m_running.contains(id);
}

std::optional<HandoverPace> Outbox::pace(NoticeId id) const
{
    const Dispatcher *dispatcher = m_running.value(id);
    const SenderLane *lane = dispatcher ? dispatcher->lane() : nullptr;
    return lane ? std::optional(HandoverPace{dispatcher->partsPerMinute(), lane->rest()}) : std::nullopt;
}

Watcher &Outbox::watcher()
{
    if (!m_watcher) {
        m_watcher = new Watcher(m_store, m_apis, m_clock, this);
        connect(m_watcher, &Watcher::statusChanged, this, [this](NoticeId notice, MessageId message) {
            Q_EMIT statusChanged(notice, message);
            announce(notice);
        });
        connect(m_watcher, &Watcher::idle, this, &Outbox::checkClosedDown);
    }
    return *m_watcher;
}

void Outbox::followStatuses()
{
    if (!m_closing)
        watcher().start();
}

void Outbox::startWatching()
{
    if (m_closing)
        return;
    watcher().start();
    reconciler().start();
    takeUpSchedule();
}

Reconciler &Outbox::reconciler()
{
    if (!m_reconciler) {
        m_reconciler = new Reconciler(m_store, m_apis, m_clock, this);
        connect(m_reconciler, &Reconciler::found, this, [this](const MessageOutcome &outcome) {
            if (m_watcher)
                m_watcher->nudge();
            Q_EMIT messageSettled(outcome);
            announce(outcome.notice);
        });
        connect(m_reconciler, &Reconciler::judged, this, [this](NoticeId notice) { announce(notice); });
        connect(m_reconciler, &Reconciler::idle, this, &Outbox::checkClosedDown);
    }
    return *m_reconciler;
}

QFuture<RefreshReport> Outbox::refreshNow(MessageId before)
{
    return watcher().lookNow(before);
}

void Outbox::closeDown()
{
    if (std::exchange(m_closing, true))
        return;
    const QList<Dispatcher *> running = m_running.values();
    for (Dispatcher *dispatcher : running)
        dispatcher->leave();
    if (m_watcher)
        m_watcher->leave();
    if (m_reconciler)
        m_reconciler->leave();
    // Callers connect and call in any order; the answer always comes from the event loop.
    QMetaObject::invokeMethod(this, &Outbox::checkClosedDown, Qt::QueuedConnection);
}

void Outbox::checkClosedDown()
{
    if (!m_closing || m_closed || !m_running.isEmpty() || (m_watcher && !m_watcher->isIdle())
        || (m_reconciler && !m_reconciler->isIdle()))
        return;
    m_closed = true;
    QMetaObject::invokeMethod(this, &Outbox::closedDown, Qt::QueuedConnection);
}

void Outbox::announce(NoticeId id)
{
    if (m_resting.contains(id)) {
        m_pending.insert(id);
        return;
    }
    m_resting.insert(id);
    m_clock.after(restBetweenChanges, this, [this, id] {
        m_resting.remove(id);
        if (m_pending.remove(id))
            announce(id);
    });
    Q_EMIT noticeChanged(id);
}

void Outbox::announceNow(NoticeId id)
{
    m_pending.remove(id);
    Q_EMIT noticeChanged(id);
}

} // namespace herald
