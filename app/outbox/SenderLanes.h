// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Ids.h"
#include "app/outbox/Clock.h"
#include "app/store/Pace.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace herald {

/// The pace of one sender, shared by the notices under way in this process: each in its turn, an urgent one before all
/// others for as long as it has something to send. What is left of the pace itself is kept by the store.
class SenderLane : public QObject
{
    Q_OBJECT
public:
    explicit SenderLane(Clock &clock);

    /// What somebody wants to take: at most @c room messages of @c parts each.
    struct Wish {
        bool urgent = false;
        int parts = 1;
        int room = 0;
        const Pace &own; ///< of the notice; it holds for that one beside what all share
    };
    /// How many messages @p user may take now; 0: wait for turnOf().
    int ask(const QObject *user, const Wish &wish);
    /// What ask() allowed has been taken. @p pace: as the store left it, when it was asked.
    void taken(const QObject *user, const std::optional<Pace> &pace);
    /// @p user wants nothing more for now.
    void leave(const QObject *user);

    /// Until when Telnyx asked this sender to rest; perhaps past or invalid. To be kept.
    const QDateTime &rest() const { return m_pace.notBefore(); }
    void holdUntil(const QDateTime &until);
    /// Telnyx's queue for this sender is so long.
    void heedQueue(double seconds);
    /// The network is in trouble; nothing that Telnyx asked for, so that a person may say to try at once.
    void sitOut(const QDateTime &until);
    /// True when there was any that was not over.
    bool forgetTrouble();
    /// The later of the two; perhaps past or invalid.
    QDateTime notBefore() const;
    bool isResting() const;

Q_SIGNALS:
    /// Ask again now. From the event loop.
    void turnOf(const QObject *user);

private:
    struct User {
        const QObject *object = nullptr;
        bool urgent = false;
        bool waiting = false;
        QDateTime ready; ///< by its own pace
    };
    void heedClock(const QDateTime &now);
    void wakeIn(std::chrono::milliseconds wait);
    void wakeAll();

    Clock &m_clock;
    Pace m_pace;
    QDateTime m_trouble;
    std::vector<User> m_users; ///< who was served longest ago comes first
    const QObject *m_taking = nullptr; ///< what it may take is not off the pace yet
    QDateTime m_wakeAt;
};

/// Every lane of this process.
class SenderLanes
{
public:
    explicit SenderLanes(Clock &clock)
        : m_clock(clock)
    {
    }
    SenderLane &lane(AccountId account, const QString &sender);
    /// Telnyx wants nothing from @p sender of @p account before @p until; from none of the account's when @p sender is
    /// empty.
    void hold(AccountId account, const QString &sender, const QDateTime &until);
    /// What hold() was told of the whole account; perhaps past or invalid. To be kept.
    QDateTime rest(AccountId account) const { return m_rests.value(account); }
    /// The network is in trouble: the whole account waits, for as long as no person wants to try at once.
    void sitOut(AccountId account, const QDateTime &until);
    /// True when there was any that was not over.
    bool forgetTrouble(AccountId account);

private:
    struct Entry {
        AccountId account{};
        QString sender;
        std::unique_ptr<SenderLane> lane;
    };
    Clock &m_clock;
    std::vector<Entry> m_lanes;
    QHash<AccountId, QDateTime> m_rests;
    QHash<AccountId, QDateTime> m_troubles;
};

} // namespace herald
