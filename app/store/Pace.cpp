// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Pace.h"

#include <algorithm>
#include <cmath>

namespace herald {

namespace {

constexpr int clockTolerance = 10; ///< seconds by which two processes may differ without a clock having been set

double rateOf(double partsPerMinute)
{
    return std::isfinite(partsPerMinute) ? std::max(0.0, partsPerMinute) : 0.0;
}

} // namespace

Pace::Pace(double partsPerMinute, const QDateTime &now)
    : m_perMinute(rateOf(partsPerMinute))
    , m_at(now)
{
}

Pace::Pace(const Kept &kept)
    : Pace(kept.partsPerMinute, kept.at)
{
    m_parts = std::isfinite(kept.parts) ? std::clamp(kept.parts, -1440.0, burst) : 0.0;
    m_notBefore = kept.notBefore;
}

double Pace::filled(const QDateTime &now) const
{
    // A clock set back must not take parts out of the bucket.
    const double minutes = std::max<qint64>(0, m_at.msecsTo(now)) / 60'000.0;
    return std::min(burst, m_parts + minutes * m_perMinute);
}

std::chrono::milliseconds Pace::waitFor(const QDateTime &now) const
{
    using Wait = std::chrono::milliseconds;
    Wait wait = restFor(now);
    if (m_perMinute > 0) {
        const double missing = 1.0 - filled(now);
        if (missing > 1e-9)
            wait = std::max(wait, Wait(qint64(std::ceil(std::min(missing / m_perMinute, 1440.0) * 60'000.0))));
    }
    return wait;
}

std::chrono::milliseconds Pace::restFor(const QDateTime &now) const
{
    const bool rests = m_notBefore.isValid() && now < m_notBefore;
    return std::chrono::milliseconds(rests ? now.msecsTo(m_notBefore) : 0);
}

int Pace::allowance(const QDateTime &now, int parts, int most) const
{
    if (waitFor(now).count() > 0)
        return 0;
    if (m_perMinute <= 0)
        return most;
    // One message may always go when there is a whole part: a long text would otherwise wait for ever.
    return std::clamp(int((filled(now) + 1e-9) / std::max(1, parts)), 1, std::max(1, most));
}

void Pace::spend(const QDateTime &now, int parts)
{
    if (m_perMinute <= 0)
        return;
    m_parts = filled(now) - std::max(1, parts);
    m_at = now;
}

void Pace::drain(const QDateTime &now)
{
    m_parts = std::min(filled(now), 0.0);
    m_at = now;
}

void Pace::quicken(double partsPerMinute)
{
    m_perMinute = std::max(m_perMinute, rateOf(partsPerMinute));
}

void Pace::turnTo(const QDateTime &now, double partsPerMinute)
{
    m_parts = filled(now);
    m_at = now;
    m_perMinute = rateOf(partsPerMinute);
}

bool Pace::heedClock(const QDateTime &now)
{
    const bool ahead = m_at.isValid() && now.secsTo(m_at) > clockTolerance;
    const bool restsTooLong = m_notBefore.isValid() && now.secsTo(m_notBefore) > longestRest + clockTolerance;
    if (ahead)
        m_at = now;
    if (restsTooLong)
        m_notBefore = {};
    return ahead || restsTooLong;
}

void Pace::heedQueue(const QDateTime &now, double seconds)
{
    if (std::isfinite(seconds) && seconds > queueLimit)
        holdUntil(now.addMSecs(qint64((std::min(seconds, 4 * 3600.0) - queueLimit) * 1000)));
}

void Pace::holdUntil(const QDateTime &until)
{
    if (!m_notBefore.isValid() || until > m_notBefore)
        m_notBefore = until;
}

} // namespace herald
