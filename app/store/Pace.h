// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace herald {

/// How fast parts may leave: a bucket that fills with time. Pure; the time is passed in. What was sent beyond the
/// bucket (a text of more parts than are there) is paid back before the next. Kept on disk for each sender.
class Pace
{
public:
    /// @p partsPerMinute 0 is unlimited. The bucket begins full, so that the first messages go at once.
    Pace(double partsPerMinute, const QDateTime &now);

    /// How long until the next message may leave; 0 when it may now.
    std::chrono::milliseconds waitFor(const QDateTime &now) const;
    /// How many messages of @p parts each may leave now, at most @p most.
    int allowance(const QDateTime &now, int parts, int most) const;
    void spend(const QDateTime &now, int parts);
    /// Telnyx's own queue is @p seconds long: beyond a minute, let it empty to that first.
    void heedQueue(const QDateTime &now, double seconds);
    /// Nothing before @p until, whatever the bucket holds.
    void holdUntil(const QDateTime &until);

    /// What is kept of a pace between two runs, beside its rate.
    struct Kept {
        double parts = burst;
        QDateTime at;
        QDateTime notBefore;
    };
    Pace(double partsPerMinute, const Kept &kept);
    Kept kept() const { return {m_parts, m_at, m_notBefore}; }
    double partsPerMinute() const { return m_perMinute; }
    const QDateTime &notBefore() const { return m_notBefore; }

    static constexpr double burst = 6; ///< parts that may leave at once
    static constexpr double queueLimit = 60; ///< seconds

private:
    double filled(const QDateTime &now) const;
    double m_perMinute;
    double m_parts = burst; ///< in the bucket at m_at; below zero is a debt
    QDateTime m_at;
    QDateTime m_notBefore;
};

} // namespace herald
