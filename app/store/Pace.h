// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace herald {

/// How fast parts may leave: a bucket that fills with time. Pure; the time is passed in. What was sent beyond the
/// bucket (a text of more parts than are there) is paid back before the next. Kept on disk for each sender, one for all
/// its notices: whoever asks with another rate finds in it what the others have left.
class Pace
{
public:
    /// @p partsPerMinute 0 is unlimited. The bucket begins full, so that the first messages go at once.
    Pace(double partsPerMinute, const QDateTime &now);

    /// How long until the next message may leave; 0 when it may now.
    std::chrono::milliseconds waitFor(const QDateTime &now) const;
    /// How much of that a rest takes; for those who have no limit, all.
    std::chrono::milliseconds restFor(const QDateTime &now) const;
    /// How many messages of @p parts each may leave now, at most @p most.
    int allowance(const QDateTime &now, int parts, int most) const;
    void spend(const QDateTime &now, int parts);
    /// Somebody without a limit has sent: nothing is left to send at once.
    void drain(const QDateTime &now);
    /// What has gathered until now does so at the faster of the two rates: two who share a bucket are never faster
    /// together than the faster one alone.
    void quicken(double partsPerMinute);
    /// Its rate from now on; what the bucket holds stays.
    void turnTo(const QDateTime &now, double partsPerMinute);
    /// A clock that was set back must not freeze anything: what lies in the future is as of now. True when it did.
    bool heedClock(const QDateTime &now);
    /// Telnyx's own queue is @p seconds long: beyond a minute, let it empty to that first.
    void heedQueue(const QDateTime &now, double seconds);
    /// Nothing before @p until, whatever the bucket holds.
    void holdUntil(const QDateTime &until);

    /// What is kept of a pace between two runs.
    struct Kept {
        double parts = burst;
        QDateTime at;
        QDateTime notBefore;
        double partsPerMinute = 0;
    };
    explicit Pace(const Kept &kept);
    Kept kept() const { return {m_parts, m_at, m_notBefore, m_perMinute}; }
    double partsPerMinute() const { return m_perMinute; }
    const QDateTime &notBefore() const { return m_notBefore; }

    static constexpr double burst = 6; ///< parts that may leave at once
    static constexpr double queueLimit = 60; ///< seconds
    static constexpr int longestRest = 24 * 3600; ///< seconds; nobody asks for more

private:
    double filled(const QDateTime &now) const;
    double m_perMinute;
    double m_parts = burst; ///< in the bucket at m_at; below zero is a debt
    QDateTime m_at;
    QDateTime m_notBefore;
};

} // namespace herald
