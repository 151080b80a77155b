// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Clock.h"

#include <QPointer>

#include <algorithm>
#include <vector>

namespace herald::test {

/// Time that moves only when a test says so.
class ManualClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }

    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_pending.push_back({m_now.addMSecs(delay.count()), QPointer<QObject>(context), std::move(then)});
    }

    /// Runs what falls due meanwhile, in order, each at its own time.
    void advance(std::chrono::milliseconds by)
    {
        const QDateTime end = m_now.addMSecs(by.count());
        for (;;) {
            const auto next = std::min_element(
                m_pending.begin(), m_pending.end(), [](const Pending &a, const Pending &b) { return a.at < b.at; });
            if (next == m_pending.end() || next->at > end)
                break;
            Pending due = std::move(*next);
            m_pending.erase(next);
            m_now = std::max(m_now, due.at);
            if (due.context)
                due.then();
        }
        m_now = end;
    }

    /// The time jumps; what fell due meanwhile runs at the end, as after a computer's sleep.
    void sleep(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        advance(std::chrono::milliseconds(0));
    }

    /// When something is due next; invalid when nothing is.
    QDateTime nextDue() const
    {
        const auto next = std::min_element(
            m_pending.begin(), m_pending.end(), [](const Pending &a, const Pending &b) { return a.at < b.at; });
        return next == m_pending.end() ? QDateTime() : next->at;
    }

private:
    struct Pending {
        QDateTime at;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
    std::vector<Pending> m_pending;
};

} // namespace herald::test
