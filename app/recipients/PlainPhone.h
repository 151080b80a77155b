// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/NumberDoctor.h"

#include <QStringView>

#include <optional>
#include <string>

namespace herald {

/// A cell that needs no more than a look at its characters: digits and the marks between them.
struct PlainCell {
    std::string text;
    int digits = 0;
    bool leadingPlus = false;
    bool marks = false; ///< anything but digits, plus and spaces
    bool slash = false;
};

/// Nothing when there is more in the cell than a number's characters.
std::optional<PlainCell> plainCell(QStringView typed);

/// What the numbering plans make of a cell that is a number's characters only. All its digits are taken for the
/// number's; see PhoneEnds.h for those that may be none. @p region: ISO 3166 alpha-2 or empty.
Diagnosis diagnosePlain(const PlainCell &cell, const PhoneRules &rules, const std::string &region);

/// The same for text with any marks that isSpelledLikeANumber() knows; NotANumber for other text.
Diagnosis diagnoseSpelling(const QString &text, const PhoneRules &rules, const std::string &region);

} // namespace herald
