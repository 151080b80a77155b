// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Begin.h"
#include "app/outbox/Handover.h"
#include "app/outbox/Outbox.h"
#include "app/outbox/SenderLanes.h"
#include "app/store/HandoverRounds.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace herald {

/// Hands one notice over: takes a few messages at a time from the store (committed as sending), POSTs each once,
/// records what became of it. One call of the store at a time; what arrives meanwhile shares the next commit.
/// ended() comes exactly once. What it has on the wire is always waited for.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    struct Tools {
        Store &store;
        ApiProvider apis;
        Clock &clock;
        WorkerPresence &presence;
        SenderLanes &lanes;
    };
    static constexpr int mostInFlight = 6;
    /// Without a pace, messages are taken ahead of their turn, so that nobody waits for the disk.
    static constexpr int mostTaken = 256;
    /// Without a pace, for how long what came back may wait for more of it, so that one commit serves many.
    static constexpr std::chrono::milliseconds gathering{10};

    /// How often the store is tried, with 1, 2, 4, 8 and 16 seconds between.
    static constexpr int mostTrials = 5;

    /// @p unrecorded: outcomes that an earlier run could not save; they are saved before anything else.
    Dispatcher(Tools tools, NoticeId notice, QList<HandoverOutcome> unrecorded, Begin how, QObject *parent);
    ~Dispatcher() override;

    void start();
    void pause();
    /// The same by Herald itself, which says why.
    void pauseFor(const QString &reason);
    void stop();
    void goOn();
    /// Without waiting for the notice's hour.
    void startNow();
    /// Ahead of the other notices of its sender, or in line with them again.
    void setUrgent(bool urgent);
    /// Null until it has begun.
    const SenderLane *lane() const { return m_lane; }
    /// The notice's own; 0: unlimited.
    double partsPerMinute() const { return m_own.partsPerMinute(); }
    /// Messages of the notice have gone back to waiting.
    void moreWaits();
    /// Nothing new; what is on the wire is waited for; the notice stays as it is for the next start.
    void leave();
    /// Outcomes that could not be saved.
    const QList<HandoverOutcome> &unrecorded() const { return m_outcomes; }

Q_SIGNALS:
    void settled(const herald::MessageOutcome &outcome);
    void changed();
    void ended();
    void storeFailed(const QString &words);
    /// Another process hands this notice over; ended() follows.
    void elsewhere();

private:
    enum class Wish { Run, Pause, Stop, Leave };
    struct Loaded {
        Notice notice;
        std::optional<Account> account;
        bool over = false; ///< nothing is left to do
        bool elsewhere = false; ///< another living process has it
        QString pauseReason; ///< why it was paused until now
    };

    void want(Wish wish);
    void begin(const Loaded &loaded);
    void pump();
    void halt();
    void postTaken();
    void putBackTaken();
    void heedHour();
    bool mayStart();
    int askForMore();
    bool mayGather();
    void exchange(int most);
    void exchanged(const HandoverRound &round, const StoreResult<HandoverReply> &reply);
    void post(const StoredMessage &message);
    void noteFailed();
    void handle(const StoredMessage &message, quint64 round, const tl::expected<ParsedRecord, ApiFailure> &reply);
    void handleFailure(const StoredMessage &message, quint64 round, const ApiFailure &failure);
    void rest(const HandoverDecision &decision);
    void giveBack(const StoredMessage &message, const QString &technical, const std::optional<QDateTime> &nextTry = {});
    void record(HandoverOutcome outcome, const QString &to);
    void pauseBecause(const QString &reason);
    void breakDown(const StoreError &error);
    void wakeIn(std::chrono::milliseconds wait);
    void conclude();
    void finish();

    Tools m_tools;
    NoticeId m_id;
    Begin m_how;
    Notice m_notice;
    QString m_tokenUrl;
    SenderLane *m_lane = nullptr;
    Pace m_own; ///< the notice's; what all of its sender share is the lane's
    Wish m_wish = Wish::Run;
    QString m_pauseReason;
    QList<StoredMessage> m_claimed; ///< committed as sending, not yet posted
    QList<HandoverOutcome> m_outcomes; ///< known, not yet on disk
    QHash<MessageId, QString> m_recipients; ///< of those outcomes
    int m_inFlight = 0;
    int m_failures = 0; ///< rounds of failures in a row
    quint64 m_round = 0; ///< requests of one round that fail together count once
    int m_bareRefusals = 0; ///< in a row, see isBareRefusal()
    int m_partsEach = 1;
    int m_storeTrials = 0; ///< in a row that the store failed
    int m_noteTrials = 0; ///< in a row that the begin of a request could not be noted
    bool m_loaded = false;
    bool m_exchanging = false;
    bool m_exhausted = false; ///< the last exchange left nothing waiting
    bool m_concluding = false;
    bool m_broken = false; ///< the store fails: nothing may leave
    bool m_over = false;
    bool m_hasToWait = false; ///< for the notice's startAt, since it was taken up
    QDateTime m_nextTry; ///< nothing may be taken before; invalid when something may
    QDateTime m_wakeAt;
    std::optional<QDateTime> m_gatherUntil; ///< outcomes that came back wait for more
};

} // namespace herald
