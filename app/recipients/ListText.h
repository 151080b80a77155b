// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientList.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace herald {

/// The whole list as one text, for drafts and saved lists: every cell, row number, the columns' meaning and what was
/// undone. Comes back exactly the same. Thread-safe.
QString listToText(const RecipientList &list);

/// Nothing when @p text was not made by listToText().
std::optional<RecipientList> listFromText(const QString &text);

/// The cells of one row, parted by tabs, without the empty ones at its end; what would break them apart is escaped.
QString cellsToText(const Sheet &sheet, qsizetype row);
/// The way back. Never fewer than one cell.
QStringList cellsFromText(QStringView text);

} // namespace herald
