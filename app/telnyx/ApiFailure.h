// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ApiError.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace herald {

/// Why a request has no usable result.
struct ApiFailure {
    enum Kind {
        NotSent, ///< not a byte of the body was handed to the network: name lookup, refused connection, TLS
        Lost, ///< the request began and no whole reply came: reset, time-out, abort
        Answered, ///< an HTTP status that is no success; @c errors may be empty
        Redirected, ///< 3xx; never followed
        Unreadable, ///< success, but not a reply Herald understands
        TooLarge, ///< more than 1 MiB; cut off
        BadAddress ///< the base URL is not allowed (plain http beyond loopback, no URL); nothing was sent
    };
    Kind kind = Lost;
    int httpStatus = 0; ///< 0 without a reply
    QList<ApiError> errors; ///< as Telnyx worded them
    QString technical; ///< one line for the log and the curious; holds no key, number or text
    bool tls = false; ///< the connection's certificate or handshake was refused
    std::optional<int> retryAfterSeconds; ///< of 429 and 503, from `retry-after`; of 429 also from
                                          ///< `x-ratelimit-reset`; bounded to a day

    /// The first error's code, or empty.
    QString code() const { return errors.isEmpty() ? QString() : errors.constFirst().code; }
};

/// Plain words for a failure of any kind.
class FailureWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::FailureWords)
public:
    static ErrorWords explain(const ApiFailure &failure);
    /// The same of a request that can only have asked for something, never have sent a message.
    static ErrorWords explainQuestion(const ApiFailure &failure);
};

} // namespace herald
