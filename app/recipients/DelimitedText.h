// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/SheetFile.h"

#include <QString>
#include <QVarLengthArray>

namespace herald {

/// Cuts text into records and cells without copying: RFC 4180 and what real programs write. A quote that never closes,
/// or whose cell would swallow whole rows, is an ordinary character. Linear but for a bounded amount of looking ahead.
class DelimitedScanner
{
public:
    struct Cell {
        qsizetype begin = 0;
        qsizetype length = 0;
        bool quoted = false; ///< doubled quotes in it stand for one
    };
    using Record = QVarLengthArray<Cell, 64>;

    /// For a usual width that is still to be found out, together with the delimiter.
    static constexpr int AnyMarkEndsQuotes = -1;

    /// @p usualWidth: cells of most records, 0 when unknown; helps to tell a swallowing quote.
    DelimitedScanner(QStringView text, QChar delimiter, qsizetype from, int usualWidth);

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    /// The next record; lines without anything in them are records too. Valid until the next call.
    const Record &next();
    /// The last record had something in it beyond Sheet::maxColumns.
    bool isTooWide() const { return m_tooWide; }
    QStringView textOf(const Cell &cell) const { return m_text.mid(cell.begin, cell.length); }

private:
    bool isLineEnd(qsizetype at) const { return m_text[at] == u'\n' || m_text[at] == u'\r'; }
    qsizetype closingQuote(qsizetype open);
    bool endsQuotes(qsizetype at) const;
    int cellsToLineEnd(qsizetype at) const;
    bool isAPersonsRow(qsizetype begin, qsizetype end) const;
    Cell quotedCell(qsizetype open, qsizetype close);
    Cell plainCell();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at;
    int m_usualWidth;
    qsizetype m_patience;
    bool m_tooWide = false;
    Record m_record;
};

struct Delimiter {
    QChar mark = u','; ///< comma, semicolon, tab or bar, or what a "sep=" line says
    int usualWidth = 1; ///< cells of most of the first records
    qsizetype begin = 0; ///< where the first record begins: after a "sep=" line
};

/// Told from the first records, outside quotes.
Delimiter findDelimiter(QStringView text);

enum class RowNumbers {
    Records, ///< as a spreadsheet program shows them: a line break inside quotes begins no row
    Lines ///< as an editor shows them
};

/// Rows of delimited text, all of them data: headings are the caller's to find. Blank rows count but make none.
tl::expected<SheetSource, ReadProblem> readDelimited(QStringView text, const ReadOptions &options,
    ReadProgress *progress = nullptr, RowNumbers numbers = RowNumbers::Records);

} // namespace herald
