// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/SenderLanes.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace herald {

SenderLane::SenderLane(Clock &clock, double partsPerMinute)
    : m_clock(clock)
    , m_pace(partsPerMinute, clock.now())
{
}

int SenderLane::ask(const QObject *user, bool urgent, int parts, int room)
{
    auto me = std::find_if(m_users.begin(), m_users.end(), [user](const User &u) { return u.object == user; });
    if (me == m_users.end())
        me = m_users.insert(m_users.end(), User{user, urgent, false});
    me->urgent = urgent;

    const bool limited = m_pace.partsPerMinute() > 0;
    const auto wait = m_pace.waitFor(m_clock.now());
    const bool somebodyIsUrgent =
        !urgent && std::any_of(m_users.begin(), m_users.end(), [](const User &u) { return u.urgent; });
    const bool somebodyIsBefore = limited
        && std::any_of(m_users.begin(), me, [urgent](const User &u) { return u.waiting && u.urgent == urgent; });
    const bool somebodyTakes = limited && m_taking && m_taking != user;
    if (wait > 0ms || somebodyIsUrgent || somebodyIsBefore || somebodyTakes) {
        me->waiting = true;
        if (wait > 0ms)
            wakeIn(wait);
        return 0;
    }
    me->waiting = false;
    std::rotate(me, me + 1, m_users.end());
    if (!limited)
        return room;
    m_taking = user;
    const auto others = std::count_if(
        m_users.begin(), m_users.end(), [urgent](const User &u) { return u.waiting && u.urgent == urgent; });
    return std::clamp(m_pace.allowance(m_clock.now(), parts, room) / int(others + 1), 1, room);
}

void SenderLane::taken(const QObject *user, const std::optional<Pace> &pace)
{
    if (m_taking == user)
        m_taking = nullptr;
    if (pace) {
        const QDateTime rest = m_pace.notBefore();
        m_pace = *pace;
        if (rest.isValid())
            m_pace.holdUntil(rest);
    }
    wakeAll();
}

void SenderLane::leave(const QObject *user)
{
    if (m_taking == user)
        m_taking = nullptr;
    if (std::erase_if(m_users, [user](const User &u) { return u.object == user; }) > 0)
        wakeAll();
}

void SenderLane::heedQueue(double seconds)
{
    m_pace.heedQueue(m_clock.now(), seconds);
}

void SenderLane::holdUntil(const QDateTime &until)
{
    m_pace.holdUntil(until);
}

void SenderLane::wakeIn(std::chrono::milliseconds wait)
{
    // A computer that slept must not sleep on: look at the clock at least once a minute.
    const QDateTime now = m_clock.now();
    const QDateTime at = now.addMSecs(std::clamp<std::chrono::milliseconds>(wait, 1ms, 60s).count());
    if (m_wakeAt.isValid() && m_wakeAt <= at && m_wakeAt > now)
        return;
    m_wakeAt = at;
    m_clock.after(std::chrono::milliseconds(now.msecsTo(at)), this, [this, at] {
        if (m_wakeAt == at)
            m_wakeAt = {};
        wakeAll();
    });
}

void SenderLane::wakeAll()
{
    for (const User &user : m_users) {
        if (user.waiting) {
            QMetaObject::invokeMethod(
                this, [this, object = user.object] { Q_EMIT turnOf(object); }, Qt::QueuedConnection);
        }
    }
}

SenderLane &SenderLanes::lane(AccountId account, const QString &sender, double partsPerMinute)
{
    for (const Entry &entry : m_lanes) {
        if (entry.account == account && entry.sender == sender && entry.lane->partsPerMinute() == partsPerMinute)
            return *entry.lane;
    }
    m_lanes.push_back({account, sender, std::make_unique<SenderLane>(m_clock, partsPerMinute)});
    SenderLane &made = *m_lanes.back().lane;
    if (const QDateTime rest = m_accountRests.value(account); rest.isValid())
        made.holdUntil(rest);
    return made;
}

void SenderLanes::hold(AccountId account, const QString &sender, const QDateTime &until)
{
    if (sender.isEmpty()) {
        QDateTime &rest = m_accountRests[account];
        rest = rest.isValid() ? std::max(rest, until) : until;
    }
    for (const Entry &entry : m_lanes) {
        if (entry.account == account && (sender.isEmpty() || entry.sender == sender))
            entry.lane->holdUntil(until);
    }
}

} // namespace herald
