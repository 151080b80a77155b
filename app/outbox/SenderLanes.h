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
    SenderLane(Clock &clock, double partsPerMinute);

    double partsPerMinute() const { return m_pace.partsPerMinute(); }
    const QDateTime &notBefore() const { return m_pace.notBefore(); }
    /// Telnyx or the network asked for a rest that is not over.
    bool isResting() const { return notBefore().isValid() && m_clock.now() < notBefore(); }

    /// How many messages of @p parts each @p user may take now, at most @p room; 0: wait for turnOf().
    int ask(const QObject *user, bool urgent, int parts, int room);
    /// What ask() allowed has been taken. @p pace: as the store left it, when it was asked.
    void taken(const QObject *user, const std::optional<Pace> &pace);
    /// @p user wants nothing more for now.
    void leave(const QObject *user);
    /// Telnyx's queue for this sender is so long.
    void heedQueue(double seconds);
    void holdUntil(const QDateTime &until);

Q_SIGNALS:
    /// Ask again now. From the event loop.
    void turnOf(const QObject *user);

private:
    struct User {
        const QObject *object = nullptr;
        bool urgent = false;
        bool waiting = false;
    };
    void wakeIn(std::chrono::milliseconds wait);
    void wakeAll();

    Clock &m_clock;
    Pace m_pace;
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
    SenderLane &lane(AccountId account, const QString &sender, double partsPerMinute);
    /// Nothing from @p sender of @p account before @p until; from none of the account's when @p sender is empty.
    void hold(AccountId account, const QString &sender, const QDateTime &until);

private:
    struct Entry {
        AccountId account{};
        QString sender;
        std::unique_ptr<SenderLane> lane;
    };
    Clock &m_clock;
    std::vector<Entry> m_lanes;
    QHash<AccountId, QDateTime> m_accountRests;
};

} // namespace herald
