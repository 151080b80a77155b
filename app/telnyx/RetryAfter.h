// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace herald {

/// What a reply's headers say about waiting. Empty: the header was not there.
struct RetryHeaders {
    QByteArray retryAfter; ///< seconds, or an HTTP date
    QByteArray rateLimitReset; ///< seconds, or Unix time when beyond 1e9
    QByteArray date; ///< the server's clock, against which a date is measured
    QByteArray rateLimitRemaining = {}; ///< requests
};

/// Whole seconds from @p now, rounded up, 0 to a day; nothing when no header can be read. @c retryAfter wins.
/// Source: RFC 9110 section 10.2.3; Telnyx's pages disagree about the unit of x-ratelimit-reset.
std::optional<int> retryAfterSeconds(const RetryHeaders &headers, const QDateTime &now);

/// How long after any other reply nothing more may be asked, because it was the last that the limit allowed: whole
/// seconds, an hour at most; nothing when some are left, or when that is not said.
std::optional<int> restSeconds(const RetryHeaders &headers, const QDateTime &now);

} // namespace herald
