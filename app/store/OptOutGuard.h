// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ApiError.h"
#include "app/store/PeopleRows.h"
#include "app/store/StoreError.h"
#include "app/store/StoredRows.h"

namespace herald {

class Connection;

/// SQL, 0 or 1: whether message m of notice n goes to somebody who opted out, by now and for its sender's profile. The
/// list it was made from may be older. Private to this room.
QString optedOutColumn();

/// SQL, a condition on a refused message: it was refused for another reason than the first value to be bound, or by
/// Herald itself for somebody who has come back since. The second value is the notice. Private to this room.
QString retriableCondition();

/// waiting -> refused, with the code that Telnyx would have answered and Circumstance::HeldBack; within a transaction.
/// @p message is brought up to date.
StoreResult<void> holdBack(Connection &connection, StoredMessage &message, const QDateTime &now);

/// Keeps the recipient of a refused message as opted out, when that is the reason. Within a transaction.
StoreResult<void> learnOptOut(Connection &connection, MessageId id, const ApiError &error, const QDateTime &now);

} // namespace herald
