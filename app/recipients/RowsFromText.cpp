// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PasteLine.h"
#include "app/recipients/RecipientCheck.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace herald {

QList<RawRow> rowsFromText(const QString &text)
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\n\\r\\x{2028}\\x{2029}\\x{0B}\\x{0C}\\x{85}]"_s);
    QList<RawRow> rows;
    int number = 0;
    const auto lines = QStringView(text).split(lineEnd);
    for (const QStringView line : lines) {
        ++number;
        if (isBlankLine(line))
            continue;
        const QList<RawRow> found = rowsOfLine(line.toString(), number);
        // A line in which nothing was found is still a row.
        rows += found.isEmpty() ? QList<RawRow>{RawRow{number, line.trimmed().toString(), {}}} : found;
    }
    return rows;
}

} // namespace herald
