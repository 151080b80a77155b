// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace herald {

/// Rows of cells as they were read, before anybody judges them: a file, a paste, or both after one another. All text
/// stands in one long string, so that a million rows fit; copies are cheap and share it. A value; not to be changed by
/// two threads at once.
class Sheet
{
public:
    /// Bounds for whatever comes from outside; more is refused by the readers and ignored here.
    static constexpr qsizetype maxRows = 2'000'000;
    static constexpr qsizetype maxColumns = 1'000;
    static constexpr qsizetype maxCellLength = 32'767; ///< UTF-16 units, as in spreadsheet programs; the rest is cut
    static constexpr qsizetype maxText = 400'000'000; ///< UTF-16 units in all

    /// Empty when the source names no columns. May be shorter than the widest row.
    const QStringList &headings() const { return m_headings; }
    void setHeadings(const QStringList &headings);
    /// Adds a column at the end and returns its place.
    int addColumn(const QString &heading);

    qsizetype rowCount() const { return m_numbers.size(); }
    bool isEmpty() const { return m_numbers.isEmpty(); }
    /// Of the widest row or the headings.
    int columnCount() const;

    /// As the person counts: row of the file or line of the paste, from 1.
    int number(qsizetype row) const { return m_numbers.at(row); }
    /// Empty beyond the end of a short row. Valid until the sheet changes.
    QStringView cell(qsizetype row, int column) const;

    /// Begins a row; append() then fills it. False when a bound is reached: the row is not begun.
    bool beginRow(int number);
    /// To the last row. False when a bound is reached and the cell is dropped.
    bool append(QStringView cell);
    /// Trailing empty cells of the last row go; they say nothing and cost memory.
    void endRow();
    bool appendRow(int number, const QStringList &cells);
    /// The rows of @p other, as many as fit: the cell of its column c goes to column @p places[c], each to another one.
    void appendRows(const Sheet &other, const QList<int> &places);

    /// Widens the row when needed. False when a bound is reached and nothing has changed.
    bool setCell(qsizetype row, int column, QStringView text);
    /// The same rows, each with a number higher by @p offset.
    Sheet renumbered(int offset) const;
    void removeRows(const QList<qsizetype> &sortedRows);
    /// Between row @p before and the one that stands there now.
    bool insertRow(qsizetype before, int number, const QStringList &cells);

    /// Bytes held, roughly.
    qsizetype memory() const;

    bool operator==(const Sheet &other) const;

private:
    struct Span {
        quint32 start = 0;
        quint32 length = 0;
    };

    Span stored(QStringView text);
    void appendSlowly(const Sheet &other, const QList<int> &places);

    QStringList m_headings;
    QString m_text;
    QList<Span> m_cells;
    QList<quint32> m_begins; ///< per row: its first cell in m_cells
    QList<quint32> m_widths; ///< per row
    QList<int> m_numbers;
    int m_widest = 0;
};

} // namespace herald
