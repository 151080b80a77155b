// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Clock.h"
#include "app/outbox/WorkerPresence.h"
#include "app/store/Store.h"
#include "app/telnyx/TelnyxApi.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

namespace herald {

/// What became of one message, as soon as it is known.
struct MessageOutcome {
    NoticeId notice{};
    MessageId message{};
    QString to;
    HandoverState state = HandoverState::Waiting;
    QString telnyxId;
    ApiError error;
};

/// The API of an account, ready to use, or null when it has no key. Owned by whoever provides it.
using ApiProvider = std::function<TelnyxApi *(AccountId)>;

class Dispatcher;
class Watcher;

/// The life of a notice after "Send": hand over at a pace, pause, resume, stop; then watch until final. Rows are on
/// disk before they are on the wire. One per process, on the thread of the access manager.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(Store &store, ApiProvider apis, Clock &clock, WorkerPresence &presence, QObject *parent = nullptr);
    ~Outbox() override;

    /// Rows left `sending` by dead processes become unconfirmed. Call once before anything runs; returns how many.
    QFuture<StoreResult<int>> recoverStranded();

    /// Saves the notice and begins to send it. The id is there once everything is on disk.
    QFuture<StoreResult<NoticeId>> submit(NewNotice notice);
    /// Goes on with a paused or left-over notice.
    void resume(NoticeId id);
    void pause(NoticeId id);
    /// What has not left is cancelled; what is on the wire is waited for. Then noticeEnded().
    void stop(NoticeId id);
    bool isRunning(NoticeId id) const;

    /// For the end of the program: nothing new leaves, what is on the wire is waited for, notices stay as they are for
    /// the next start. closedDown() follows from the event loop; noticeEnded() does not.
    void closeDown();

    /// Polls statuses until every accepted message is final or ten days old.
    void startWatching();
    /// Looks up everything that is due now, once; the future holds how many changed.
    QFuture<int> refreshNow();

Q_SIGNALS:
    void messageSettled(const herald::MessageOutcome &outcome);
    /// Totals or state changed; at most a few times a second for one notice.
    void noticeChanged(herald::NoticeId id);
    /// Nothing of it waits or is on the wire any more, or it was paused (see NoticeState).
    void noticeEnded(herald::NoticeId id);
    void statusChanged(herald::NoticeId notice, herald::MessageId message);
    /// The database cannot record: nothing is sent until it can. Plain words.
    void storeFailed(const QString &words);
    /// Nothing is on the wire any more, see closeDown().
    void closedDown();

private:
    using StoreWork = std::function<StoreResult<void>(Repositories &)>;

    Watcher &watcher();
    void run(NoticeId id);
    void dispatcherEnded(NoticeId id);
    void announce(NoticeId id);
    void announceNow(NoticeId id);
    void checkClosedDown();

    Store &m_store;
    ApiProvider m_apis;
    Clock &m_clock;
    WorkerPresence &m_presence;
    QHash<NoticeId, Dispatcher *> m_running;
    Watcher *m_watcher = nullptr;
    QHash<NoticeId, QList<StoreWork>> m_unrecorded; ///< outcomes that the database could not take yet
    QSet<NoticeId> m_resting; ///< announced less than a moment ago
    QSet<NoticeId> m_pending; ///< changed since
    bool m_closing = false;
    bool m_closed = false;
};

} // namespace herald
