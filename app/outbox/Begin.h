// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace herald {

/// Why a notice begins to be handed over.
enum class Begin {
    Submitted, ///< just saved; nobody could have paused it
    AtItsHour, ///< scheduled, and its hour has come: only if it is still scheduled
    Resumed, ///< a person wants it to go on
    AtOnce ///< as Resumed, without waiting for its hour
};

} // namespace herald
