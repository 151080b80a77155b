// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/JsonLine.h"
#include "app/store/StoredRows.h"

namespace herald {

/// A message as "herald history --json" writes it; "herald show" adds to it.
JsonLine messageJson(const StoredMessage &message);

/// "code", "title", "detail", "source" and "meta" of an error.
QByteArray errorJson(const ApiError &error);

} // namespace herald
