// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/RowFilter.h"

namespace herald {

namespace {

bool holdsWords(const CheckedList &checked, qsizetype row, const QString &words)
{
    const Sheet &sheet = checked.list.sheet();
    for (int column = 0; column < sheet.columnCount(); ++column) {
        if (sheet.cell(row, column).contains(words, Qt::CaseInsensitive))
            return true;
    }
    QString digits = words;
    digits.remove(u' ');
    return checked.verdicts.at(row).e164().contains(digits);
}

} // namespace

bool RowFilter::takes(const CheckedList &checked, qsizetype row) const
{
    const RowVerdict &verdict = checked.verdicts.at(row);
    return (!group || verdict.status == *group) && (!tidiedOnly || verdict.isTidied())
        && (words.isEmpty() || holdsWords(checked, row, words));
}

} // namespace herald
