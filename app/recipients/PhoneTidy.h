// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// Steps that take off what people paste around a number. The digits and their order are never changed.

/// Invisible characters gone, digits of any script, full-width signs and all dashes and spaces made plain ASCII.
QString plainCharacters(QStringView typed);
/// Without quotes, without what keeps a spreadsheet program from reading a number ('0740… and ="0740…"), and without
/// the marks of thousands: 447,400,123,456.
QString withoutSpreadsheetMarks(QString text);
/// The number in "tel:", "sms:", "whatsapp:" and wa.me links; @p text itself when it is none.
QString withoutLink(const QString &text);
/// The number in "Name <number>"; @p text itself when it is written otherwise.
QString withoutNameAround(const QString &text);
/// Without commas, points and the like behind it.
QString withoutPunctuationBehind(QString text);
/// All of the above.
QString tidiedPhoneText(const QString &typed);

/// True when characters are in @p text that are not seen: copied along from PDF files, chat programs and such.
bool holdsInvisible(QStringView text);
/// True when digits of another script than ours are in @p text.
bool holdsForeignDigits(QStringView text);

/// The digits of @p text in ASCII, whatever script they are written in, without anything else.
QString asciiDigits(QStringView text);

/// True for a number that a spreadsheet has turned into "4.47701E+11": its last digits are lost.
bool isScientificNotation(const QString &text);

/// True when the letter O stands where a zero should: letters O and digits, nothing else that is a letter.
bool hasLetterForZero(const QString &text);

} // namespace herald
