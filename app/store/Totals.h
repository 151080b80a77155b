// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoreError.h"
#include "app/store/StoredRows.h"

namespace herald {

class Connection;

/// Counts the notice's rows as they stand; nothing is kept that could differ from them.
StoreResult<NoticeSummary> summarise(Connection &connection, const Notice &notice);

/// A word of another version of Herald counts as a row that needs attention.
RowStatus rowStatusFromWord(const QString &word);

} // namespace herald
