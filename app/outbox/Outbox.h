// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Begin.h"
#include "app/outbox/Clock.h"
#include "app/outbox/LookupReports.h"
#include "app/outbox/SenderLanes.h"
#include "app/outbox/WorkerPresence.h"
#include "app/store/HandoverRounds.h"
#include "app/store/Store.h"
#include "app/telnyx/TelnyxApi.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
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
    Circumstance circumstance = {};
    DeliveryStatus status = {}; ///< of one accepted, as its reply says
};

/// The API of an account, ready to use, or null when it has no key. Owned by whoever provides it.
using ApiProvider = std::function<TelnyxApi *(AccountId)>;

/// What a person knows about a message whose reply was lost.
enum class Settlement {
    SendAgain, ///< it did not arrive
    MarkAsSent, ///< it did
    LeaveOpen ///< nobody knows, and nothing is to be done; only the log is told
};

/// How fast a notice that is under way may go.
struct HandoverPace {
    double partsPerMinute = 0; ///< of its sender, shared by all its notices; 0: unlimited
    QDateTime notBefore; ///< Telnyx asked for a rest until then; perhaps past or invalid
};

class Dispatcher;
class NoticeSchedule;
class Reconciler;
class Watcher;

/// The life of a notice after "Send": hand over at a pace, pause, resume, stop; then watch until final. Rows are on
/// disk before they are on the wire. One per process, on the thread of the access manager.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(Store &store, ApiProvider apis, Clock &clock, WorkerPresence &presence, QObject *parent = nullptr);
    ~Outbox() override;

    /// Who is named in the log from now on; the user's name on this computer.
    void setPerson(const QString &name) { m_person = name; }

    /// Rows left `sending` by dead processes become unconfirmed, and their notices paused, as do notices whose hour
    /// passed while nothing ran. Call once before anything runs; returns how many rows.
    QFuture<StoreResult<int>> recoverStranded();

    /// Saves the notice and begins to send it, after @p undo, in which stop() still stops all of it; or at its
    /// startAt, when that is more than a minute away. The id is there once everything is on disk.
    QFuture<StoreResult<NoticeId>> submit(NewNotice notice, std::chrono::seconds undo = std::chrono::seconds(0));
    /// Goes on with a paused or left-over notice; one that has an hour still waits for it.
    void resume(NoticeId id);
    /// As resume(), without waiting for its hour.
    void sendNow(NoticeId id);
    /// Also when another process hands it over.
    void pause(NoticeId id);
    /// What has not left is cancelled; what is on the wire is waited for. Then noticeEnded().
    void stop(NoticeId id);
    bool isRunning(NoticeId id) const;
    /// Those that this process hands over now, or begins when their seconds of undo are over.
    QList<NoticeId> running() const { return m_running.keys(); }
    /// Nothing when it is not under way here.
    std::optional<HandoverPace> pace(NoticeId id) const;
    /// Ahead of the other notices of its sender, or in line with them again.
    void setUrgent(NoticeId id, bool urgent);
    /// A scheduled or paused notice begins, or goes on, at this time instead. Holds false when it is too late for that.
    QFuture<StoreResult<bool>> reschedule(NoticeId id, const QDateTime &at);

    /// The refused ones of a notice wait again, but for people who opted out, and leave at once; those of a paused
    /// notice when it is resumed, see waitsForResume(). Holds how many.
    QFuture<StoreResult<int>> retryRefused(NoticeId id);
    /// A person's word about unconfirmed messages, each of which goes into the log. Holds how many were still
    /// unconfirmed. What is to be sent again leaves as after retryRefused().
    QFuture<StoreResult<int>> settle(const QList<MessageId> &messages, Settlement settlement);
    /// Looks up everything that is unconfirmed, once. Never sends anything.
    QFuture<ReconcileReport> reconcileNow();

    /// For the end of the program: nothing new leaves, what is on the wire is waited for, notices stay as they are for
    /// the next start. closedDown() follows from the event loop; noticeEnded() does not.
    void closeDown();

    /// Polls statuses until every accepted message is final or ten days old, looks up the unconfirmed, and begins
    /// notices at their hour.
    void startWatching();
    /// Only the first of these.
    void followStatuses();
    /// Asks for the statuses of the newest messages that may still change, once, a few hundred at most; of those older
    /// than @p before when it is given.
    QFuture<RefreshReport> refreshNow(MessageId before = {});
    /// Looks every few seconds what other processes on this folder do: those that died are recovered, and what they
    /// had scheduled is begun from here. For a window that stays open.
    void mindOthers();

Q_SIGNALS:
    void messageSettled(const herald::MessageOutcome &outcome);
    /// Totals or state changed; at most a few times a second for one notice.
    void noticeChanged(herald::NoticeId id);
    /// Nothing of it waits or is on the wire any more, or it was paused (see NoticeState).
    void noticeEnded(herald::NoticeId id);
    /// Another living process hands this notice over; noticeEnded() follows.
    void handledElsewhere(herald::NoticeId id);
    /// What a person wants sent again belongs to a notice that is paused, and stays so.
    void waitsForResume(herald::NoticeId id, int messages);
    /// Another process has changed something, in any notice; see mindOthers().
    void othersChanged();
    void statusChanged(herald::NoticeId notice, herald::MessageId message);
    /// The database cannot record: nothing is sent until it can. Plain words.
    void storeFailed(const QString &words);
    /// Nothing is on the wire any more, see closeDown().
    void closedDown();

private:
    /// Messages of a notice that a person wants sent again.
    struct Again {
        NoticeId notice{};
        int messages = 0;
        bool held = false; ///< the notice is paused, or has an hour of its own
        bool reopened = false; ///< it was closed
    };
    static StoreResult<Again> waitAgain(Repositories &store, NoticeId id, int messages);
    static StoreResult<int> markDead(Repositories &store, const WorkerPresence::Roll &roll, const QDateTime &now);

    Watcher &watcher();
    Reconciler &reconciler();
    NoticeSchedule &schedule();
    void takeUpSchedule();
    void run(NoticeId id, Begin how);
    void goOn(const Again &again);
    void decide(NoticeId id, const QString &what);
    void tell(const StoreResult<void> &saved);
    void missed(NoticeId id);
    void pauseBroken(NoticeId id);
    void dispatcherEnded(NoticeId id);
    void announce(NoticeId id);
    void announceNow(NoticeId id);
    void checkClosedDown();

    Store &m_store;
    ApiProvider m_apis;
    Clock &m_clock;
    WorkerPresence &m_presence;
    QHash<NoticeId, Dispatcher *> m_running;
    SenderLanes m_lanes;
    QString m_person;
    Watcher *m_watcher = nullptr;
    Reconciler *m_reconciler = nullptr;
    NoticeSchedule *m_schedule = nullptr;
    QHash<NoticeId, QList<HandoverOutcome>> m_unrecorded; ///< outcomes that the database could not take yet
    QSet<NoticeId> m_again; ///< to be begun anew when their dispatchers, which are just ending, have ended
    std::optional<qint64> m_othersMark; ///< when others had written last
    QSet<NoticeId> m_resting; ///< announced less than a moment ago
    QSet<NoticeId> m_pending; ///< changed since
    bool m_closing = false;
    bool m_closed = false;
};

} // namespace herald
