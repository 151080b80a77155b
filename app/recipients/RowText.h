// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientList.h"
#include "app/recipients/RowVerdict.h"
#include "app/text/Placeholders.h"

#include <QList>
#include <QStringList>

namespace herald {

/// The text of a notice as each row's person gets it. Keeps references: both must outlive it. Reading is thread-safe.
class RowTexts
{
public:
    RowTexts(const RecipientList &list, const TextTemplate &text);

    /// Placeholders that no column answers.
    QStringList missingColumns() const;
    QString textFor(qsizetype row) const;
    /// Adds to @p verdict what a text with placeholders makes of it: missing and odd values, parts. Returns a
    /// fingerprint of the text; 0 when it is the same for all.
    size_t judge(qsizetype row, RowVerdict &verdict) const;

private:
    /// The first of the columns of that name that has a value in this row, or -1.
    int columnOf(qsizetype row, qsizetype placeholder) const;
    QStringView value(qsizetype row, qsizetype placeholder) const;
    QList<QStringView> values(qsizetype row) const;
    void judgeValues(qsizetype row, RowVerdict &verdict) const;

    const RecipientList &m_list;
    const TextTemplate &m_text;
    QList<QList<int>> m_columns; ///< for each placeholder
};

} // namespace herald
