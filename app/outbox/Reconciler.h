// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Outbox.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPromise>

#include <memory>

namespace herald {

/// Looks unconfirmed messages up in Telnyx's records, one after the other, at growing intervals until absence means
/// something. What is found becomes accepted; nothing is ever sent from here.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    Reconciler(Store &store, ApiProvider apis, Clock &clock, QObject *parent);

    void start();
    /// Something has just become unconfirmed: do not sleep through it.
    void nudge();
    /// Every unconfirmed message, once.
    QFuture<ReconcileReport> lookNow();
    /// No new look-ups; idle() follows when the last has ended.
    void leave();
    bool isIdle() const { return !m_busy; }

Q_SIGNALS:
    void found(const herald::MessageOutcome &outcome);
    /// A verdict was recorded.
    void judged(herald::NoticeId notice);
    void idle();

private:
    struct Task {
        StoredMessage message;
        AccountId account{};
        QString token;
        QString place; ///< of the API that it was sent to; empty where that does not matter or is not known
    };
    struct Candidates {
        QStringList left;
        bool unclear = false;
    };

    void look();
    void next();
    void askRecords(const Task &task);
    void dropOwned(const Task &task, const QStringList &candidates, bool cut);
    void compareNext(const Task &task, Candidates candidates);
    void accept(const Task &task, const ParsedRecord &parsed, const Candidates &others);
    void judge(const Task &task, CheckVerdict verdict);
    static constexpr int restAfterCheckTrouble = 30; ///< seconds
    /// What stops one look-up of an account stops the next.
    static bool stopsAll(const ApiFailure &failure);
    void failed(const Task &task, const ApiFailure &failure);
    void giveUpWithoutKey(const Task &task);
    void giveUp(const Task &task, const ApiFailure &failure);
    int leaveForLater(AccountId account, int seconds);
    void restIfAsked(AccountId account, const ApiJob &job);
    void postpone(const Task &task, const ApiFailure &failure);
    QDateTime restEnd() const;
    void sleepUntil(const QDateTime &at);
    void finishRound();
    void becomeIdle();

    Store &m_store;
    ApiProvider m_apis;
    Clock &m_clock;
    bool m_watching = false;
    bool m_leaving = false;
    bool m_busy = false;
    bool m_lookAgain = false;
    QList<Task> m_tasks;
    ReconcileReport m_report;
    QList<std::shared_ptr<QPromise<ReconcileReport>>> m_asked; ///< answered at the end of the next whole round
    bool m_wholeRound = false; ///< this round was asked for
    QDateTime m_wakeAt;
    QHash<AccountId, QDateTime> m_rests; ///< Telnyx or the network asked for a rest, or there is no key
    QHash<AccountId, int> m_failures; ///< of look-ups that failed one after the other
    bool m_skipped = false; ///< some of this round belong to accounts that rest
    QDateTime m_notBefore; ///< the database asked for a rest
};

} // namespace herald
