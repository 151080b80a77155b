// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace herald {

/// A list may say of each person in which country their number is, and then a number written nationally is one of that
/// country, whatever the account's is.

/// The column that names countries or their calling codes, by its heading in the languages of HeadingWords.h; -1 when
/// there is none.
int countryColumnOf(const QStringList &headings);

/// ISO 3166 alpha-2 for "FR", "FRA", "France", "Frankreich", "+33", "0033", "33"; empty for anything else. Thread-safe.
/// Names are known in those languages where Herald is built with ICU, else in English.
QString regionNamed(QStringView cell);

} // namespace herald
