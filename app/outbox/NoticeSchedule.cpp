// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/NoticeSchedule.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int longestUndo = 60; ///< seconds; Outbox::submit() takes what is further ahead for an hour

} // namespace

bool NoticeSchedule::hasHour(const Notice &notice)
{
    return notice.startAt && notice.createdAt.secsTo(*notice.startAt) > longestUndo;
}

bool NoticeSchedule::isMissed(const NoticeSummary &summary, const QDateTime &now)
{
    const NoticeTotals &totals = summary.totals;
    const bool begun = totals.sending + totals.accepted + totals.refused + totals.unconfirmed > 0;
    return summary.notice.state == NoticeState::Paused && hasHour(summary.notice) && *summary.notice.startAt <= now
        && totals.waiting > 0 && !begun;
}

NoticeSchedule::NoticeSchedule(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void NoticeSchedule::add(NoticeId id, const QDateTime &at)
{
    m_hours.insert(id, at);
    sleep();
}

void NoticeSchedule::remove(NoticeId id)
{
    m_hours.remove(id);
}

void NoticeSchedule::look()
{
    const QDateTime now = m_clock.now();
    const QList<NoticeId> ids = m_hours.keys();
    for (const NoticeId id : ids) {
        const QDateTime hour = m_hours.value(id);
        if (hour > now)
            continue;
        m_hours.remove(id);
        if (hour.secsTo(now) > patience)
            Q_EMIT missed(id);
        else
            Q_EMIT due(id);
    }
    sleep();
}

void NoticeSchedule::sleep()
{
    if (m_hours.isEmpty())
        return;
    // Never longer than a minute: timers stand still while a computer sleeps, and clocks are set.
    const QDateTime now = m_clock.now();
    const QDateTime first = *std::min_element(m_hours.cbegin(), m_hours.cend());
    const QDateTime wake = std::clamp(first, now.addMSecs(1), now.addSecs(60));
    if (m_wakeAt.isValid() && m_wakeAt > now && m_wakeAt <= wake)
        return;
    m_wakeAt = wake;
    m_clock.after(std::chrono::milliseconds(now.msecsTo(wake)), this, [this, wake] {
        if (m_wakeAt != wake)
            return;
        m_wakeAt = {};
        look();
    });
}

} // namespace herald
