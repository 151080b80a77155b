// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace herald {

/// Time, passed in, so that tests can own it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
    /// Calls @p then once on the thread of @p context, unless that dies first.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) = 0;
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
};

} // namespace herald
