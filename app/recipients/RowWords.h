// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ListCheck.h"

#include <QCoreApplication>
#include <QStringList>

namespace herald {

/// Plain translated words for what a verdict says in numbers.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::RowWords)
public:
    /// A whole sentence or two; empty for a row that is ready.
    static QString reason(const CheckedList &checked, qsizetype position);
    /// Everything worth knowing besides, in halves of sentences: what was tidied, what is unusual.
    static QStringList notes(const CheckedList &checked, qsizetype position);
    /// "2", or "2 (Ana)" where the rows of several files are counted from 1 each and the number alone does not tell.
    static QString rowNumber(const CheckedList &checked, qsizetype position);
    /// Each tidying by itself. @p country: the default country's name.
    static QStringList tidyings(Tidyings tidyings, const QString &country);
};

} // namespace herald
