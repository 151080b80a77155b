// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

#include <QAbstractEventDispatcher>
#include <QObject>

#include <algorithm>

namespace herald::bench {

/// Watches this thread's event loop: the longest stretch of its processor time between two looks at what is waiting.
/// Processor time, so that what else the machine does is not counted.
class LoopHold : public QObject
{
public:
    LoopHold()
        : m_since(threadTime())
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &LoopHold::look);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &LoopHold::look);
    }
    Nanoseconds longest() const { return m_longest; }

private:
    void look()
    {
        const Nanoseconds now = threadTime();
        m_longest = std::max(m_longest, now - m_since);
        m_since = now;
    }

    Nanoseconds m_since;
    Nanoseconds m_longest{0};
};

} // namespace herald::bench
