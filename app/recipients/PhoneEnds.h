// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace herald {

/// Last digits of a cell that may be no part of the number: "0664 1234567 (2)", "…/70", "… - 4", "…,00". Where numbers
/// of one country differ in length, only this can tell that they would make another person's number.
struct DoubtfulEnd {
    enum class Kind : quint8 {
        Fraction, ///< ".0", ",50": never digits
        Aside, ///< in brackets, after a slash, a tilde, an ampersand or a dash with spaces
        Group, ///< after a space or a point, in a way that nobody groups a number
        Extension ///< after a bare dash, as offices write the telephone on a desk; suspicious in a mobile
    };
    Kind kind = Kind::Group;
    QString head; ///< the cell without it
    QString tail; ///< digits
    bool isFurther = false; ///< may be the last digits of a second number
};

/// Told by the shape alone, whether or not any plan has such a number: nothing for a number grouped as usual. Expects
/// text that plainCharacters() has been through. Looks at a few characters and allocates nothing for usual spellings.
std::optional<DoubtfulEnd> doubtfulEnd(QStringView text);

/// First digits of a cell that may be no part of the number: those of a list's line, a house or a year, as in
/// "3 0171 …", "12. 0664 …", "(66) 0664 …", "Top 7/+43 664 …".
struct DoubtfulFront {
    QString digits;
    QString rest; ///< begins with a zero or a plus
};

/// Told by the shape alone. Where numbers begin with a zero in their own country, no zero stands behind an area code.
/// Expects text that plainCharacters() has been through. Allocates nothing for usual spellings.
std::optional<DoubtfulFront> doubtfulFront(QStringView text);

/// @p head with its last digits replaced by @p tail: "0664 1234569", "70" gives "0664 1234570". Empty when there are
/// too few to replace.
QString withOtherEnd(const QString &head, const QString &tail);

/// The groups of digits, parted by single spaces: two spellings that give the same are grouped alike.
QString digitGroups(QStringView text);

} // namespace herald
