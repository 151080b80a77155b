// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/WorkbookRows.h"

#include "app/recipients/ReadWords.h"

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype mostCells = 40'000'000;
constexpr qsizetype mostMerged = 100'000;
constexpr qsizetype mostFilled = 1'000'000; ///< cells looked at for merged ones

} // namespace

void WorkbookRows::hideColumns(int first, int last)
{
    constexpr qsizetype mostRanges = 2'000;
    if (first >= 0 && last >= first && m_hidden.size() < mostRanges)
        m_hidden.append({first, std::min(last, lastColumn)});
}

/// Where a column stands among those that are shown; -1 when it is hidden.
int WorkbookRows::shownColumn(int column)
{
    if (m_shown.isEmpty()) {
        m_shown.fill(0, lastColumn + 1);
        for (const auto &[first, last] : std::as_const(m_hidden))
            std::fill(m_shown.begin() + first, m_shown.begin() + last + 1, -1);
        int next = 0;
        for (int &shown : m_shown)
            shown = shown < 0 ? -1 : next++;
    }
    return m_shown.at(column);
}

bool WorkbookRows::stop(const ReadProblem &problem)
{
    m_problem = problem;
    return false;
}

bool WorkbookRows::take(int row, bool hidden, const QList<WorkbookCell> &cells)
{
    const bool blank =
        std::all_of(cells.begin(), cells.end(), [](const WorkbookCell &cell) { return cell.text.trimmed().isEmpty(); });
    if (blank)
        return true;
    if (hidden) {
        ++m_hiddenRows;
        return true;
    }
    bool begun = false;
    int next = 0;
    for (const WorkbookCell &cell : cells) {
        if (cell.text.isEmpty())
            continue;
        const int column = shownColumn(cell.column);
        if (column < 0) {
            m_leftOut.insert(cell.column);
            continue;
        }
        if (column >= Sheet::maxColumns)
            return stop(ReadWords::tooManyColumns());
        if (!begun && !m_sheet.beginRow(row + 1))
            return stop(ReadWords::tooManyRows());
        begun = true;
        m_cells += column + 1 - next;
        if (m_cells > mostCells)
            return stop(ReadWords::tooMuchText());
        while (next < column) {
            m_sheet.append({});
            ++next;
        }
        if (next == column && !m_sheet.append(cell.text))
            return stop(ReadWords::tooMuchText());
        next = column + 1;
    }
    return true;
}

void WorkbookRows::merge(const CellRange &range)
{
    const bool inside = range.top >= 0 && range.left >= 0 && range.bottom <= lastRow && range.right <= lastColumn;
    if (inside && m_merged.size() < mostMerged && (range.bottom > range.top || range.right > range.left))
        m_merged.append(range);
}

/// How many cells got the value. Looks at no more cells than @p budget allows.
int WorkbookRows::fill(const CellRange &range, qsizetype &budget)
{
    const int left = shownColumn(range.left);
    if (left < 0)
        return 0;
    qsizetype low = 0;
    for (qsizetype count = m_sheet.rowCount(); count > 0;) {
        const qsizetype half = count / 2;
        const bool before = m_sheet.number(low + half) < range.top + 1;
        low = before ? low + half + 1 : low;
        count = before ? count - half - 1 : half;
    }
    if (low >= m_sheet.rowCount() || m_sheet.number(low) != range.top + 1)
        return 0;
    const QString value = m_sheet.cell(low, left).toString();
    if (value.isEmpty())
        return 0;
    int filled = 0;
    for (qsizetype row = low; row < m_sheet.rowCount() && m_sheet.number(row) <= range.bottom + 1 && budget > 0;
         ++row) {
        for (int column = range.left; column <= range.right && budget > 0; ++column, --budget) {
            const int shown = shownColumn(column);
            if (shown < 0 || shown >= Sheet::maxColumns || !m_sheet.cell(row, shown).isEmpty())
                continue;
            m_sheet.setCell(row, shown, value);
            ++filled;
        }
    }
    return filled;
}

SheetSource WorkbookRows::finished(const QString &kind, const QString &sheetName)
{
    SheetSource source;
    qsizetype budget = mostFilled;
    int ranges = 0;
    for (const CellRange &range : std::as_const(m_merged))
        ranges += budget > 0 && fill(range, budget) > 0 ? 1 : 0;
    if (m_hiddenRows > 0)
        source.notes.append(ReadWords::hiddenRows(m_hiddenRows));
    if (!m_leftOut.isEmpty())
        source.notes.append(ReadWords::hiddenColumns(int(m_leftOut.size())));
    if (ranges > 0)
        source.notes.append(ReadWords::filledMerged(ranges));
    source.sheet = m_sheet;
    source.kind = kind;
    source.sheetName = sheetName;
    return source;
}

} // namespace herald
