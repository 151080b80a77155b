// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace herald {

/// A number with which the practice carrier does something special.
struct PracticeNumber {
    QString number; ///< E.164
    QString meaning; ///< one plain translated sentence
};

QList<PracticeNumber> practiceNumbers();

} // namespace herald
