// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// @p text without what makes no difference to a reader: case, spaces, punctuation, accents.
QString plainForm(const QString &text);

/// How much two texts have in common, 0 to 1: the groups of three words (of letters in short texts) found in both,
/// among those found in either. 1 for texts of the same plain form.
double textLikeness(const QString &one, const QString &other);

/// From here on a reader would call two texts the same notice.
constexpr double nearlySame = 0.7;

} // namespace herald
