// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/PaceMeter.h"

#include <algorithm>

namespace herald {

namespace {

constexpr qint64 slotSeconds = 10;
constexpr qint64 slotsAMinute = 60 / slotSeconds;
constexpr qint64 slotsKept = 5 * slotsAMinute;

} // namespace

PaceMeter::PaceMeter(const Outbox &outbox, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&outbox, &Outbox::messageSettled, this, [this](const MessageOutcome &outcome) { count(outcome.notice); });
}

qint64 PaceMeter::slotNow() const
{
    return m_clock.now().toSecsSinceEpoch() / slotSeconds;
}

void PaceMeter::count(NoticeId id)
{
    const qint64 now = slotNow();
    QMap<qint64, int> &kept = m_slots[id];
    ++kept[now];
    while (kept.firstKey() < now - slotsKept)
        kept.erase(kept.begin());
}

double PaceMeter::perMinute(NoticeId id) const
{
    const auto kept = m_slots.constFind(id);
    if (kept == m_slots.cend() || kept->isEmpty())
        return 0;
    const qint64 now = slotNow();
    const qint64 from = std::max(kept->firstKey(), now - slotsAMinute + 1);
    int messages = 0;
    for (auto slot = kept->lowerBound(from); slot != kept->cend(); ++slot)
        messages += *slot;
    return double(messages) * slotsAMinute / double(std::max<qint64>(1, now - from + 1));
}

QList<double> PaceMeter::course(NoticeId id) const
{
    const auto kept = m_slots.constFind(id);
    if (kept == m_slots.cend() || kept->isEmpty())
        return {};
    const qint64 now = slotNow();
    QList<double> course;
    for (qint64 slot = std::max(kept->firstKey(), now - slotsKept); slot <= now; ++slot)
        course.append(kept->value(slot) * double(slotsAMinute));
    return course;
}

} // namespace herald
