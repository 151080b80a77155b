// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ColumnMapping.h"
#include "app/recipients/SheetFile.h"

#include <QString>

#include <functional>
#include <optional>

namespace herald {

/// A file as a person said before that files of its shape are to be read.
struct KnownColumns {
    SheetSource source;
    ColumnMapping mapping;
};

/// @p recall answers what was kept for a shape, see shapeOf(); it may be empty. A file of which no row was taken for
/// headings is looked for as if its first had been, too: that may be what the person said.
std::optional<KnownColumns> knownColumns(
    const SheetSource &source, const std::function<std::optional<ColumnMapping>(const QString &shape)> &recall);

} // namespace herald
