// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/SheetFile.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>

namespace herald {

struct WorkbookCell {
    int column = 0; ///< from 0
    QString text;
};

/// Rows and columns from 0, ends included.
struct CellRange {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;
};

/// Gathers what is shown of one sheet of a workbook: hidden rows and columns stay out, merged cells get their value.
class WorkbookRows
{
public:
    static constexpr int lastColumn = 16'383;
    static constexpr int lastRow = 1'048'575;

    /// Before any row.
    void hideColumns(int first, int last);
    /// Rows come in order, their cells from left to right. False when a bound is reached; then problem() says which.
    bool take(int row, bool hidden, const QList<WorkbookCell> &cells);
    void merge(const CellRange &range);

    bool isEmpty() const { return m_sheet.isEmpty(); }
    const std::optional<ReadProblem> &problem() const { return m_problem; }
    /// The rows, with notes of what was left out.
    SheetSource finished(const QString &kind, const QString &sheetName);

private:
    int shownColumn(int column);
    bool stop(const ReadProblem &problem);
    int fill(const CellRange &range, qsizetype &budget);

    Sheet m_sheet;
    QList<std::pair<int, int>> m_hidden; ///< columns: first, last
    QList<int> m_shown; ///< made when first asked for
    QSet<int> m_leftOut; ///< hidden columns that hold something
    QList<CellRange> m_merged;
    int m_hiddenRows = 0;
    qsizetype m_cells = 0;
    std::optional<ReadProblem> m_problem;
};

} // namespace herald
