// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

namespace herald {

/// How many messages of a notice have how many parts.
struct PartsTally {
    QMap<int, qint64> messages; ///< by parts, none of 0
    int most() const { return messages.isEmpty() ? 0 : messages.lastKey(); }
    int fewest() const { return messages.isEmpty() ? 0 : messages.firstKey(); }
    bool operator==(const PartsTally &) const = default;
};

} // namespace herald
