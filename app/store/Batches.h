// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// How many of @p left rows the next statement takes. For each statement the engine opens every index anew, so one for
/// many is far quicker; few different sizes, so that few statements are ever prepared. Private to this room.
constexpr qsizetype batchOf(qsizetype left)
{
    for (const qsizetype size : {32, 16, 8}) {
        if (left >= size)
            return size;
    }
    return 1;
}

/// Calls @p each with where a batch begins and how many rows it has, until it answers an error.
template<typename Result, typename Each>
Result inBatches(qsizetype all, Each each)
{
    for (qsizetype done = 0; done < all;) {
        const qsizetype count = batchOf(all - done);
        if (const Result result = each(done, count); !result)
            return result;
        done += count;
    }
    return {};
}

/// "?, ?, ?", or any other @p place so often.
inline QString places(qsizetype count, const QString &place = QStringLiteral("?"))
{
    return place + QString(QStringLiteral(", ") + place).repeated(count - 1);
}

} // namespace herald
