// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/Sheet.h"

#include <QStringList>

namespace herald {

/// "2: a|b" for each row, to compare and to read in a failure; headings first, as "0: …".
inline QStringList linesOf(const Sheet &sheet)
{
    QStringList lines;
    if (!sheet.headings().isEmpty())
        lines.append(QString(QStringLiteral("0: ") + sheet.headings().join(u'|')));
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < sheet.columnCount(); ++column)
            cells.append(sheet.cell(row, column).toString());
        while (!cells.isEmpty() && cells.constLast().isEmpty())
            cells.removeLast();
        lines.append(QString(QString::number(sheet.number(row)) + QStringLiteral(": ") + cells.join(u'|')));
    }
    return lines;
}

} // namespace herald
