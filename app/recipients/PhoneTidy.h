// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// What people paste around a number, taken off again: invisible characters, digits of other scripts, quotes and
/// spreadsheet tricks, link schemes, angle brackets. The digits and their order are never changed.
QString tidiedPhoneText(const QString &typed);

/// The digits of @p text in ASCII, whatever script they are written in, without anything else.
QString asciiDigits(QStringView text);

/// True for a number that a spreadsheet has turned into "4.47701E+11": its last digits are lost.
bool isScientificNotation(const QString &text);

/// True when the letter O stands where a zero should: letters O and digits, nothing else that is a letter.
bool hasLetterForZero(const QString &text);

} // namespace herald
