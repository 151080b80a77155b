// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Outbox.h"

#include <QList>
#include <QObject>
#include <QPromise>

#include <memory>

namespace herald {

/// Asks Telnyx what became of accepted messages, each at growing intervals, until it is final or forgotten there.
/// Sleeps until the next look-up is due.
class Watcher : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostInFlight = 4;

    Watcher(Store &store, ApiProvider apis, Clock &clock, QObject *parent);

    void start();
    /// Something new will be due soon: do not sleep through it.
    void nudge();
    /// What is due now, once; holds how many statuses changed.
    QFuture<int> lookNow();
    /// No new look-ups; idle() follows when the last has ended.
    void leave();
    bool isIdle() const { return m_inFlight == 0 && m_recording == 0 && !m_asking; }

Q_SIGNALS:
    void statusChanged(herald::NoticeId notice, herald::MessageId message);
    void idle();

private:
    struct Due {
        StoredMessage message;
        AccountId account{};
    };
    struct Agenda {
        QList<Due> due;
        std::optional<QDateTime> next;
    };
    struct Round {
        std::shared_ptr<QPromise<int>> promise;
        quint64 changedBefore = 0;
    };

    void look();
    void pump();
    void ask(const Due &due);
    void handle(const StoredMessage &message, const tl::expected<ParsedRecord, ApiFailure> &reply);
    void postpone(MessageId message);
    void record(MessageId message, std::function<StoreResult<void>(Repositories &)> work, std::function<void()> then);
    void sleepUntil(const QDateTime &at);
    void answerRounds();

    Store &m_store;
    ApiProvider m_apis;
    Clock &m_clock;
    bool m_watching = false;
    bool m_leaving = false;
    bool m_asking = false; ///< the store is being asked what is due
    int m_inFlight = 0;
    int m_recording = 0;
    quint64 m_changed = 0;
    QList<Due> m_due;
    QList<Round> m_rounds;
    QDateTime m_wakeAt;
    QDateTime m_notBefore; ///< Telnyx or the network asked for a rest
};

} // namespace herald
