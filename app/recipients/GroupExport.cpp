// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/GroupExport.h"

#include "app/recipients/RowWords.h"
#include "app/recipients/SheetExport.h"

using namespace Qt::StringLiterals;

namespace herald {

QByteArray GroupExport::csv(const CheckedList &checked, RowStatus group)
{
    const Sheet &sheet = checked.list.sheet();
    const int columns = sheet.columnCount();
    CsvWriter writer;
    writer.addCell(tr("Row"));
    for (int column = 0; column < columns; ++column)
        writer.addCell(sheet.headings().value(column));
    writer.addCell(tr("Why"));
    writer.endRow();
    for (qsizetype row = 0; row < checked.verdicts.size(); ++row) {
        if (checked.verdicts.at(row).status != group)
            continue;
        writer.addCell(QString::number(sheet.number(row)));
        for (int column = 0; column < columns; ++column)
            writer.addCell(sheet.cell(row, column));
        const QString reason = RowWords::reason(checked, row);
        writer.addCell(reason.isEmpty() ? RowWords::notes(checked, row).join(u"; "_s) : reason);
        writer.endRow();
    }
    return writer.bytes();
}

} // namespace herald
