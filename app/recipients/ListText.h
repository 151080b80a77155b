// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientList.h"

#include <QString>

#include <optional>

namespace herald {

/// The whole list as one text, for drafts and saved lists: every cell, row number, the columns' meaning and what was
/// undone. Comes back exactly the same. Thread-safe.
QString listToText(const RecipientList &list);

/// Nothing when @p text was not made by listToText().
std::optional<RecipientList> listFromText(const QString &text);

} // namespace herald
