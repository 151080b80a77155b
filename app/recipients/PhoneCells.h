// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace herald {

/// What can be told of a cell by its characters alone, before any numbering plan is asked. Pure functions; all expect
/// text that plainCharacters() has been through, except where they say otherwise.

/// "n/a", "none", "-", "0", "unknown" and their like: somebody meant that there is no number.
bool meansNoNumber(const QString &text);

/// The number without its extension, or nothing when there is no extension.
std::optional<QString> withoutExtension(const QString &text);

/// The pieces of a cell that holds two or more numbers, each with seven digits at least; empty when it holds one.
QStringList severalNumbers(const QString &text);

/// Two or more runs of seven digits at least with words between them: "Mum: 0740… Dad: 0740…". Empty for fewer.
QStringList numbersAmongWords(const QString &text);

/// "… or 447" as "… / 447": a word between a number and the last digits of another.
QString withSignsForWords(const QString &text);

/// A number with words before or after it.
struct LabelledNumber {
    QString number;
    QString label;
    QString before; ///< as it was written
    QString words; ///< on either side
    bool digitsBehind = false; ///< with nothing but signs between
    QString digitsBehindAWord; ///< "567" of "0664 1234 home 567"
};
std::optional<LabelledNumber> withoutLabel(const QString &text);

/// @p text with letters that look like digits made digits (O, o, l, I); nothing when that does not give a number's
/// spelling or when there are none.
std::optional<QString> lettersMadeDigits(const QString &text);

/// True when only digits and the usual marks between them are there, with "+" at most in front.
bool isSpelledLikeANumber(const QString &text);

} // namespace herald
