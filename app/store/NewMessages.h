// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoreError.h"
#include "app/store/StoredRows.h"

namespace herald {

class Connection;

/// Writes the messages of a notice whose own row stands, as waiting and in their order, together with what they are
/// found by. Within a transaction. Private to this room.
StoreResult<void> insertMessages(Connection &connection, NoticeId notice, const NewNotice &made);

} // namespace herald
