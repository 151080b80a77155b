// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/QuietHours.h"
#include "app/store/Repositories.h"

#include <chrono>

namespace herald {

/// How the people at this data folder like to send.
struct SendingHabits {
    QuietHours quiet;
    int typedCountAbove = 500; ///< messages; 0: the number is never asked for
    std::chrono::seconds undo{5}; ///< between Send and the first message, for a second thought

    /// What was never chosen, or cannot be read, is as above.
    static SendingHabits load(Repositories &store);
    StoreResult<void> save(Repositories &store) const;
    bool operator==(const SendingHabits &other) const = default;
};

} // namespace herald
