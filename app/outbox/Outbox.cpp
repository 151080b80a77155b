// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Outbox.h"

#include "app/outbox/Await.h"
#include "app/outbox/Dispatcher.h"
#include "app/outbox/Watcher.h"

#include <QPromise>

#include <memory>

using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr auto restBetweenChanges = 200ms;

/// A future that a caller holds and the outbox finishes on its own thread.
template<typename T>
class Answer
{
public:
    Answer() { m_promise->start(); }
    QFuture<T> future() const { return m_promise->future(); }
    void give(T value) const
    {
        m_promise->addResult(std::move(value));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<T>> m_promise = std::make_shared<QPromise<T>>();
};

} // namespace

Outbox::Outbox(Store &store, ApiProvider apis, Clock &clock, WorkerPresence &presence, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_apis(std::move(apis))
    , m_clock(clock)
    , m_presence(presence)
{
}

Outbox::~Outbox() = default;

QFuture<StoreResult<int>> Outbox::recoverStranded()
{
    const Answer<StoreResult<int>> answer;
    const auto workers = m_store.run([](Repositories &store) { return store.messages.sendingWorkers(); });
    whenReady(workers, this, [this, answer](const StoreResult<QStringList> &found) {
        if (!found) {
            answer.give(tl::make_unexpected(found.error()));
            return;
        }
        QStringList dead;
        for (const QString &worker : *found) {
            if (!m_presence.isAlive(worker))
                dead.append(worker);
        }
        const auto marking = m_store.run([dead, now = m_clock.now()](Repositories &store) -> StoreResult<int> {
            int stranded = 0;
            for (const QString &worker : dead) {
                const auto marked = store.messages.markStranded(worker, now);
                if (!marked)
                    return tl::make_unexpected(marked.error());
                stranded += *marked;
            }
            return stranded;
        });
        whenReady(marking, this, [answer](const StoreResult<int> &stranded) { answer.give(stranded); });
    });
    return answer.future();
}

QFuture<StoreResult<NoticeId>> Outbox::submit(NewNotice notice)
{
    const Answer<StoreResult<NoticeId>> answer;
    const auto creating =
        m_store.run([notice = std::move(notice)](Repositories &store) { return store.notices.create(notice); });
    whenReady(creating, this, [this, answer](const StoreResult<NoticeId> &id) {
        if (id) {
            run(*id);
            announceNow(*id);
        }
        answer.give(id);
    });
    return answer.future();
}

void Outbox::run(NoticeId id)
{
    if (m_closing)
        return;
    auto *dispatcher = new Dispatcher({m_store, m_apis, m_clock, m_presence.id()}, id, m_unrecorded.take(id), this);
    m_running.insert(id, dispatcher);
    connect(dispatcher, &Dispatcher::settled, this, [this](const MessageOutcome &outcome) {
        if (outcome.state == HandoverState::Accepted && m_watcher)
            m_watcher->nudge();
        Q_EMIT messageSettled(outcome);
    });
    connect(dispatcher, &Dispatcher::changed, this, [this, id] { announce(id); });
    connect(dispatcher, &Dispatcher::storeFailed, this, &Outbox::storeFailed);
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
    if (m_closing)
        checkClosedDown();
    else
        Q_EMIT noticeEnded(id);
}

void Outbox::resume(NoticeId id)
{
    if (Dispatcher *dispatcher = m_running.value(id))
        dispatcher->goOn();
    else
        run(id);
}

void Outbox::pause(NoticeId id)
{
    if (Dispatcher *dispatcher = m_running.value(id))
        dispatcher->pause();
}

void Outbox::stop(NoticeId id)
{
    if (Dispatcher *dispatcher = m_running.value(id)) {
        dispatcher->stop();
        return;
    }
    const auto stopping = m_store.run([id, now = m_clock.now()](Repositories &store) -> StoreResult<void> {
        const auto notice = store.notices.byId(id);
        if (!notice)
            return tl::make_unexpected(notice.error());
        if (notice->state == NoticeState::Finished || notice->state == NoticeState::Stopped)
            return {};
        if (const auto cancelled = store.messages.cancelWaiting(id, now); !cancelled)
            return tl::make_unexpected(cancelled.error());
        return store.notices.setState(id, NoticeState::Stopped, {});
    });
    whenReady(stopping, this, [this, id](const StoreResult<void> &stopped) {
        if (!stopped)
            Q_EMIT storeFailed(StoreWords::explain(stopped.error()));
        announceNow(id);
        Q_EMIT noticeEnded(id);
    });
}

bool Outbox::isRunning(NoticeId id) const
{
    return m_running.contains(id);
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

void Outbox::startWatching()
{
    if (!m_closing)
        watcher().start();
}

QFuture<int> Outbox::refreshNow()
{
    return watcher().lookNow();
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
    // Callers connect and call in any order; the answer always comes from the event loop.
    QMetaObject::invokeMethod(this, &Outbox::checkClosedDown, Qt::QueuedConnection);
}

void Outbox::checkClosedDown()
{
    if (!m_closing || m_closed || !m_running.isEmpty() || (m_watcher && !m_watcher->isIdle()))
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
