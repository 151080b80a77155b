// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/telnyx/ApiFailure.h"

#include <chrono>

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
};

/// Pure. By error code first, HTTP status second; in doubt Unconfirmed. @p consecutiveFailures lengthens the wait.
HandoverDecision decideHandover(const ApiFailure &failure, int consecutiveFailures);

} // namespace herald
