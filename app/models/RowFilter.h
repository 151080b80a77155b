// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ListCheck.h"

#include <QString>

#include <optional>

namespace herald {

/// Which rows of a list are shown.
struct RowFilter {
    std::optional<RowStatus> group;
    bool tidiedOnly = false; ///< only rows whose number was understood although it is written unusually
    QString words; ///< in any cell, in any case; empty: all rows

    bool takesAll() const { return !group && !tidiedOnly && words.isEmpty(); }
    bool operator==(const RowFilter &) const = default;
    bool takes(const CheckedList &checked, qsizetype row) const;
};

} // namespace herald
