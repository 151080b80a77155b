// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/Sheet.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace herald {

/// Writes CSV that survives a spreadsheet program: UTF-8 with its mark, CRLF, quoted as in RFC 4180. Phone numbers keep
/// their + and their zeros, nothing can run as a formula, and Herald reads back what was written.
class CsvWriter
{
public:
    CsvWriter();
    void addRow(const QStringList &cells);
    void addCell(QStringView cell); ///< to the row that is being written
    void endRow();
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    bool m_rowBegun = false;
};

/// Headings, where there are any, and all rows.
QByteArray csvOf(const Sheet &sheet);
/// The same with the given rows only, in the given order.
QByteArray csvOf(const Sheet &sheet, const QList<qsizetype> &rows);

/// How @p cell has to be written so that a spreadsheet program takes it for text: a tab, which is not seen, before a
/// phone number and before digits that begin with zeros; an apostrophe before what would run as a formula, in front, at
/// the beginning of a line and where a program may cut at a semicolon, a tab or a bar; else unchanged.
QString asSpreadsheetText(QStringView cell);
/// The way back; cells that asSpreadsheetText() would not have written stay as they are.
QString fromSpreadsheetText(QStringView cell);
/// False for cells that fromSpreadsheetText() leaves as they are. Quick: a reader asks it of every cell.
bool mayHoldSpreadsheetMarks(QStringView cell);

} // namespace herald
