// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Ids.h"

namespace herald {

/// What became of a record that looks like that of an unconfirmed message.
enum class Recognition { Accepted, OwnedByAnother, AnotherOnTheWire };

/// A message that was given up.
struct Forgotten {
    NoticeId notice{};
    MessageId message{};
};

} // namespace herald
