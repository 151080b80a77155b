// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/HandoverState.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr std::array stateWords{
    std::pair{HandoverState::Waiting, "waiting"_L1},
    std::pair{HandoverState::Sending, "sending"_L1},
    std::pair{HandoverState::Accepted, "accepted"_L1},
    std::pair{HandoverState::Refused, "refused"_L1},
    std::pair{HandoverState::Unconfirmed, "unconfirmed"_L1},
    std::pair{HandoverState::Cancelled, "cancelled"_L1},
};

} // namespace

QString toWord(HandoverState state)
{
    for (const auto &[known, word] : stateWords) {
        if (known == state)
            return word;
    }
    return {};
}

std::optional<HandoverState> handoverStateFromWord(const QString &word)
{
    for (const auto &[state, known] : stateWords) {
        if (word == known)
            return state;
    }
    return std::nullopt;
}

} // namespace herald
