// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/KnownColumns.h"

namespace herald {

std::optional<KnownColumns> knownColumns(
    const SheetSource &source, const std::function<std::optional<ColumnMapping>(const QString &shape)> &recall)
{
    if (!recall)
        return std::nullopt;
    const Sheet &sheet = source.sheet;
    // Without headings a file is like any other of its width: what was said of one is not said of the next.
    if (!sheet.headings().isEmpty()) {
        const auto kept = recall(shapeOf(sheet));
        return kept && fits(*kept, sheet) ? std::optional(KnownColumns{source, *kept}) : std::nullopt;
    }
    if (sheet.isEmpty())
        return std::nullopt;
    // The shape first: reading a long file anew takes a moment.
    QStringList first;
    for (int column = 0; column < sheet.columnCount(); ++column)
        first.append(sheet.cell(0, column).toString());
    while (!first.isEmpty() && first.constLast().isEmpty())
        first.removeLast();
    const auto kept = recall(shapeOf(sheet.columnCount(), first));
    if (!kept)
        return std::nullopt;
    const SheetSource other = withFirstRowAsHeadings(source);
    return fits(*kept, other.sheet) ? std::optional(KnownColumns{other, *kept}) : std::nullopt;
}

} // namespace herald
