// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace herald {

enum class KeyringState {
    None, ///< no session bus, or nothing on it that keeps secrets
    Locked, ///< the default collection is there and closed
    Ready ///< anything else
};

/// Asks the session bus, never longer than a few seconds and without waiting, and calls @p answer on this thread
/// unless @p context is gone by then. Needed because QtKeychain reports a locked keyring as "no such entry" when
/// reading, as success when removing, and a missing one as an error like any other.
void askKeyringState(QObject *context, std::function<void(KeyringState)> answer);

} // namespace herald
