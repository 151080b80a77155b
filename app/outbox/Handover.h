// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/telnyx/ApiFailure.h"

#include <chrono>
#include <optional>

namespace herald {

/// What a failed request to send means for its message and for the notice.
struct HandoverDecision {
    enum Fate {
        Refused, ///< the API said no to this message
        Unconfirmed, ///< it may have been taken; never sent again by itself
        BackToWaiting ///< it certainly was not taken
    };
    Fate fate = Unconfirmed;
    bool pauseNotice = false; ///< every other message would meet the same
    std::chrono::milliseconds wait{0}; ///< before the next request
    enum Scope { WholeAccount, ThisSender };
    Scope scope = WholeAccount; ///< who has to wait
    bool telnyxAsked = false; ///< the wait is kept for every process and the next start; no person ends it
    bool onlyThisMessage = false; ///< says nothing about the others
    /// Of one that goes back: Telnyx does not want this message for the moment, so it is tried again after the others.
    std::optional<std::chrono::milliseconds> tryAgainIn = {};
};

/// How often a message that Telnyx does not want for the moment is tried, before it is refused for good.
constexpr int mostTries = 4;

/// An answer that refuses without any reason, in code or status, as a proxy gives.
bool isBareRefusal(const ApiFailure &failure);

/// Pure. By error code first, HTTP status second; in doubt Unconfirmed. @p consecutiveFailures, of bare refusals only
/// those, lengthen the wait. @p tries: how often this message was not wanted before.
HandoverDecision decideHandover(const ApiFailure &failure, int consecutiveFailures, int tries = 0);

} // namespace herald
