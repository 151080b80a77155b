// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Outbox.h"

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
    };
    struct Candidates {
        QStringList left;
        bool unclear = false;
    };

    void look();
    void next();
    void askRecords(const Task &task);
    void dropOwned(const Task &task, const QStringList &candidates);
    void compareNext(const Task &task, Candidates candidates);
    void accept(const Task &task, const ParsedRecord &parsed);
    void judge(const Task &task, CheckVerdict verdict);
    void giveUp(const Task &task, const ApiFailure &failure);
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
    QDateTime m_notBefore; ///< Telnyx or the network asked for a rest
};

} // namespace herald
