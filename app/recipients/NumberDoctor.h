// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/PhoneEngine.h"
#include "app/recipients/PhoneNumber.h"

#include <QFlags>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace herald {

/// What was set right in a number that is certain all the same. Each can be named to the person and undone.
enum class Tidying : quint32 {
    Punctuation = 1 << 0, ///< brackets, dots, dashes, slashes between digits
    Invisible = 1 << 1, ///< characters that are not seen
    ForeignDigits = 1 << 2, ///< digits of another script
    SpreadsheetMarks = 1 << 3, ///< '0740…, ="0740…", quotes, marks of thousands
    Link = 1 << 4, ///< tel:, sms:, wa.me …
    NameAround = 1 << 5, ///< Name <number>
    LabelCut = 1 << 6, ///< words before or after the number
    Fraction = 1 << 7, ///< ".0" that a program added
    InternationalPrefix = 1 << 8, ///< 00 instead of +
    TrunkZero = 1 << 9, ///< a (0) after the country code
    NationalSpelling = 1 << 10, ///< the default country was taken
    LostZero = 1 << 11, ///< the zero at the front was missing
    LostPlus = 1 << 12, ///< the + was missing
    OtherColumn = 1 << 13 ///< its own column is empty; of a row, never of a cell
};
Q_DECLARE_FLAGS(Tidyings, Tidying)
Q_DECLARE_OPERATORS_FOR_FLAGS(Tidyings)

/// What a cell that should hold a number holds.
struct Diagnosis {
    std::optional<ParsedPhone> number; ///< only when it is certain
    PhoneProblem problem = PhoneProblem::NotANumber; ///< meaningful without a number
    Tidyings tidyings;
    QString label; ///< words that stood beside the number, e.g. "Mum"; never part of it
    /// What the person may have meant, best first, each a spelling that is certain. Never applied unasked.
    QStringList suggestions;
};

/// Reads one cell. Accepts only what is certain; says what is wrong with the rest. @p typed may be anything of any
/// length. Thread-safe. About as fast as libphonenumber itself where a cell holds just a number.
Diagnosis diagnoseNumber(QStringView typed, const PhoneRules &rules);

/// True for problems that a person can settle with one look: those are "attention", the others "invalid".
bool canBeSettled(PhoneProblem problem);

} // namespace herald
