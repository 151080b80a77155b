// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/CheckSchedule.h"

#include <algorithm>
#include <array>

namespace herald {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstCheckGap = 15s;
constexpr std::array<std::chrono::milliseconds, 6> checkGaps = {1min, 5min, 15min, 30min, 1h, 1h};
constexpr std::chrono::milliseconds practiceCheckGap = 2s;
/// The records lag behind the queue by a time nobody publishes.
constexpr std::chrono::milliseconds recordLag = 30min;
constexpr std::chrono::milliseconds checksEnd = std::chrono::milliseconds(longestQueue) + 4 * recordLag;

} // namespace

QDateTime firstCheck(const QDateTime &now)
{
    return now.addMSecs(firstCheckGap.count());
}

bool shouldBeOnRecord(const QDateTime &sentAt, const QDateTime &now)
{
    return sentAt.msecsTo(now) > (std::chrono::milliseconds(longestQueue) + recordLag).count();
}

std::optional<QDateTime> nextCheckAfter(const QDateTime &sentAt, const QDateTime &now, int done, bool practice)
{
    if (sentAt.msecsTo(now) > checksEnd.count())
        return {};
    const auto gap = practice
        ? practiceCheckGap
        : checkGaps.at(std::min(static_cast<std::size_t>(std::max(done, 0)), checkGaps.size() - 1));
    return now.addMSecs(gap.count());
}

} // namespace herald
