// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/SenderLanes.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int longestTrouble = 600; ///< seconds; see decideHandover(): more than that comes of a clock set back

} // namespace

SenderLane::SenderLane(Clock &clock)
    : m_clock(clock)
    , m_pace(0, clock.now())
{
}

int SenderLane::ask(const QObject *user, const Wish &wish)
{
    const QDateTime now = m_clock.now();
    heedClock(now);
    auto me = std::find_if(m_users.begin(), m_users.end(), [user](const User &u) { return u.object == user; });
    if (me == m_users.end())
        me = m_users.insert(m_users.end(), User{user, false, false, {}});
    const auto ownWait = wish.own.waitFor(now);
    me->urgent = wish.urgent;
    me->ready = now.addMSecs(ownWait.count());

    const bool limited = wish.own.partsPerMinute() > 0;
    m_pace.quicken(wish.own.partsPerMinute());
    auto wait = limited ? std::max(m_pace.waitFor(now), ownWait) : m_pace.restFor(now);
    if (m_trouble.isValid() && now < m_trouble)
        wait = std::max(wait, std::chrono::milliseconds(now.msecsTo(m_trouble)));
    // Those whom only their own pace holds up hold up nobody else.
    const auto isBefore = [&](const User &u) { return u.waiting && u.urgent == wish.urgent && u.ready <= now; };
    const bool somebodyIsUrgent = !wish.urgent
        && std::any_of(m_users.begin(), m_users.end(), [&now](const User &u) { return u.urgent && u.ready <= now; });
    const bool somebodyIsBefore = limited && std::any_of(m_users.begin(), me, isBefore);
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
        return wish.room;
    m_taking = user;
    const auto others = std::count_if(m_users.begin(), m_users.end(), isBefore);
    const int all = m_pace.allowance(now, wish.parts, wish.room) / int(others + 1);
    return std::clamp(std::min(all, wish.own.allowance(now, wish.parts, wish.room)), 1, wish.room);
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

void SenderLane::sitOut(const QDateTime &until)
{
    m_trouble = m_trouble.isValid() ? std::max(m_trouble, until) : until;
}

bool SenderLane::forgetTrouble()
{
    const QDateTime trouble = std::exchange(m_trouble, {});
    const bool any = trouble.isValid() && m_clock.now() < trouble;
    if (any)
        wakeAll();
    return any;
}

QDateTime SenderLane::notBefore() const
{
    if (!m_trouble.isValid() || (rest().isValid() && rest() > m_trouble))
        return rest();
    return m_trouble;
}

bool SenderLane::isResting() const
{
    return notBefore().isValid() && m_clock.now() < notBefore();
}

void SenderLane::heedClock(const QDateTime &now)
{
    m_pace.heedClock(now);
    if (m_trouble.isValid() && now.secsTo(m_trouble) > longestTrouble)
        m_trouble = {};
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

SenderLane &SenderLanes::lane(AccountId account, const QString &sender)
{
    for (const Entry &entry : m_lanes) {
        if (entry.account == account && entry.sender == sender)
            return *entry.lane;
    }
    m_lanes.push_back({account, sender, std::make_unique<SenderLane>(m_clock)});
    SenderLane &made = *m_lanes.back().lane;
    if (const QDateTime rest = m_rests.value(account); rest.isValid())
        made.holdUntil(rest);
    if (const QDateTime trouble = m_troubles.value(account); trouble.isValid())
        made.sitOut(trouble);
    return made;
}

void SenderLanes::hold(AccountId account, const QString &sender, const QDateTime &until)
{
    if (sender.isEmpty()) {
        QDateTime &rest = m_rests[account];
        rest = rest.isValid() ? std::max(rest, until) : until;
    }
    for (const Entry &entry : m_lanes) {
        if (entry.account == account && (sender.isEmpty() || entry.sender == sender))
            entry.lane->holdUntil(until);
    }
}

void SenderLanes::sitOut(AccountId account, const QDateTime &until)
{
    QDateTime &trouble = m_troubles[account];
    trouble = trouble.isValid() ? std::max(trouble, until) : until;
    for (const Entry &entry : m_lanes) {
        if (entry.account == account)
            entry.lane->sitOut(until);
    }
}

bool SenderLanes::forgetTrouble(AccountId account)
{
    const QDateTime trouble = m_troubles.take(account);
    bool any = trouble.isValid() && m_clock.now() < trouble;
    for (const Entry &entry : m_lanes) {
        if (entry.account == account)
            any = entry.lane->forgetTrouble() || any;
    }
    return any;
}

} // namespace herald
