// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringView>

namespace herald {

/// What a value that would be written into somebody's text looks like, when it does not look like something a person
/// wrote.
enum class OddValue : quint8 {
    None,
    SpreadsheetError, ///< #N/A, #REF! …
    NoValueWord, ///< NULL, nan, undefined …
    DateTime, ///< 1995-01-27 00:00:00: a date as a program writes it
    Zero,
    PhoneNumber, ///< the person's own number where something else was meant
    Braces ///< "{{" or "}}": a text for a person, not for a template
};

/// @p number: the person's number in E.164 without '+', 0 when there is none. Fast; allocates nothing for ordinary
/// words.
OddValue oddValue(QStringView value, quint64 number);

class OddValueWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::OddValueWords)
public:
    /// A whole sentence about @p value in the column @p heading.
    static QString explain(OddValue kind, const QString &value, const QString &heading);
};

} // namespace herald
