// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Clock.h"
#include "app/outbox/WorkerPresence.h"
#include "app/store/Store.h"
#include "app/telnyx/TelnyxApi.h"

#include <QHash>
#include <QObject>

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

private:
    Store &m_store;
    ApiProvider m_apis;
    Clock &m_clock;
    WorkerPresence &m_presence;
    QHash<NoticeId, Dispatcher *> m_running;
    Watcher *m_watcher = nullptr;
};

} // namespace herald
