// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/WatchSchedule.h"

#include <algorithm>
#include <array>

namespace herald {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::milliseconds, 11> realGaps = {
    2s, 3s, 5s, 10s, 30s, 1min, 2min, 5min, 10min, 20min, 30min};
constexpr std::array<std::chrono::milliseconds, 8> practiceGaps = {500ms, 1s, 1s, 2s, 2s, 5s, 10s, 30s};

} // namespace

std::chrono::milliseconds watchGap(int done, bool practice)
{
    const auto at = [done](const auto &gaps) {
        return gaps.at(std::min(static_cast<std::size_t>(std::max(done, 0)), gaps.size() - 1));
    };
    return practice ? at(practiceGaps) : at(realGaps);
}

QDateTime watchEndOf(const QDateTime &acceptedAt)
{
    return acceptedAt.addMSecs(std::chrono::milliseconds(watchEnds).count());
}

QDateTime nextLookUp(const QDateTime &acceptedAt, const QDateTime &now, int done, bool practice)
{
    return std::min(now.addMSecs(watchGap(done, practice).count()), watchEndOf(acceptedAt));
}

} // namespace herald
