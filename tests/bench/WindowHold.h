// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace herald::bench {

/// Measures how long single events keep the thread of the window, and with it every click, waiting.
class HoldClock : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (thread() != QThread::currentThread() || m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, timer.nsecsElapsed());
        m_inside = false;
        return handled;
    }
    double longest() const { return double(m_longest) / 1e6; } ///< milliseconds
    void forget() { m_longest = 0; }

private:
    qint64 m_longest = 0;
    bool m_inside = false;
};

/// Hands @p messages over at no pace with the real window open on its outbox; the longest hold of its thread in
/// milliseconds, or less than nothing when it could not be tried.
double longestHold(HoldClock &app, int messages);

} // namespace herald::bench
