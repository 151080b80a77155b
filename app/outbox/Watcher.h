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
    /// The newest that may still change, due or not, once; older than @p before when it is given.
    QFuture<RefreshReport> lookNow(MessageId before = {});
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
        QList<Forgotten> forgotten;
    };
    struct Round {
        std::shared_ptr<QPromise<RefreshReport>> promise;
        MessageId before{};
        bool begun = false;
    };

    void look();
    void pump();
    void ask(const Due &due);
    void handle(const Due &due, const tl::expected<ParsedRecord, ApiFailure> &reply);
    void note(const ApiFailure &failure);
    void restFor(AccountId account, int seconds);
    void defer(const Due &due, const QDateTime &until);
    void postpone(MessageId message);
    void record(MessageId message, std::function<StoreResult<void>(Repositories &)> work, std::function<void()> then);
    void sleepUntil(const QDateTime &at);
    bool roundIsWanted() const;
    void tell(const QList<Forgotten> &forgotten);
    void answerRounds();

    Store &m_store;
    ApiProvider m_apis;
    Clock &m_clock;
    bool m_watching = false;
    bool m_leaving = false;
    bool m_asking = false; ///< the store is being asked what is due
    int m_inFlight = 0;
    int m_recording = 0;
    RefreshReport m_report; ///< of the round that was asked for
    QList<Due> m_due;
    QList<Round> m_rounds;
    QDateTime m_wakeAt;
    QHash<AccountId, int> m_troubles; ///< answers in a row that say that Telnyx failed
    QHash<AccountId, QDateTime> m_rests; ///< Telnyx or the network asked for a rest until then
    QDateTime m_notBefore; ///< the database could not record
};

} // namespace herald
