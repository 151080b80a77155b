// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace herald {

/// What Herald itself knows of handing a message to Telnyx.
enum class HandoverState {
    Waiting,     ///< saved, has not left
    Sending,     ///< committed before the request; the outcome is not known yet
    Accepted,    ///< Telnyx took it and gave it an id
    Refused,     ///< Telnyx said no; the reason is kept
    Unconfirmed, ///< the request may have arrived, the reply did not; never sent again by itself
    Cancelled    ///< stopped before it left
};

/// The word used in the store and in JSON: "waiting", "sending", …
QString toWord(HandoverState state);
std::optional<HandoverState> handoverStateFromWord(const QString &word);

} // namespace herald
