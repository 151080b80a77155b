// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ListCheck.h"

#include <QCoreApplication>

namespace herald {

/// A few translated words for a verdict, where a sentence has no room: the cell of a table. RowWords says it whole.
class BriefWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::BriefWords)
public:
    /// Stands beside the word of the status, and in its place for rows that need a person. Empty when that says all.
    static QString of(const CheckedList &checked, qsizetype position);

private:
    static QString problem(PhoneProblem problem);
    static QString reason(const CheckedList &checked, qsizetype position);
    static QStringList notes(const CheckedList &checked, qsizetype position);
};

} // namespace herald
