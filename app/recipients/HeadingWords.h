// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace herald {

/// What a column's heading promises.
enum class HeadingMeaning {
    Unknown,
    Mobile,
    Phone,
    OtherPhone, ///< numbers that rarely get texts: at home, at work, fax, a second one
    Name,
    Other ///< known, and neither a number nor the name to greet by
};

bool namesNumbers(HeadingMeaning meaning);

/// What headings are compared by: letters and digits alone, small and without accents.
QString plainHeading(QStringView heading);

/// In English, German, French, Spanish, Italian, Dutch, Polish, Portuguese and the interface's language, without case,
/// accents, points, spaces, dashes and underscores. Thread-safe.
HeadingMeaning meaningOf(QStringView heading);

/// Whose numbers a column holds, by its heading.
enum class NumberOwner {
    ThePerson,
    Unclear, ///< a word beside "mobile" or "phone" that Herald does not know
    SomebodyElse ///< emergency contact, parent, driver, assistant; or no telephone's: fax, pager
};
NumberOwner ownerOf(QStringView heading);

/// What the interface's language adds to the words Herald always knows.
class HeadingTranslations
{
    Q_DECLARE_TR_FUNCTIONS(herald::HeadingTranslations)
public:
    static QString mobile();
    static QString phone();
    static QString name();
};

} // namespace herald
