// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace herald {

/// How long after acceptance Telnyx still knows a message. Source: Telnyx, retrieve a message.
constexpr std::chrono::hours watchEnds{10 * 24};

/// How long to wait before the next look-up when @p done were made: seconds at first, half an hour in the end; the
/// practice carrier is in a hurry.
std::chrono::milliseconds watchGap(int done, bool practice);

/// When Telnyx forgets what it accepted then.
QDateTime watchEndOf(const QDateTime &acceptedAt);

/// When to look next; never after Telnyx forgets the message, which is then given up.
QDateTime nextLookUp(const QDateTime &acceptedAt, const QDateTime &now, int done, bool practice);

} // namespace herald
