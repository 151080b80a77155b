// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace herald {

/// How long Telnyx may keep a message in its queue before its records show it; afterwards absence means something.
/// Source: Telnyx, messaging rate limits.
constexpr std::chrono::hours longestQueue{4};

/// When a message whose reply was lost at @p now is looked up first.
QDateTime firstCheck(const QDateTime &now);
/// When to look next after @p done look-ups of a message sent at @p sentAt; nothing once the answer will not change
/// any more: some time after the longest queue.
std::optional<QDateTime> nextCheckAfter(const QDateTime &sentAt, const QDateTime &now, int done, bool practice);
/// True when a message that is not on record by then has most likely never been taken.
bool shouldBeOnRecord(const QDateTime &sentAt, const QDateTime &now);

} // namespace herald
