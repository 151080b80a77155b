// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ApiError.h"
#include "app/store/StoredRows.h"
#include "app/telnyx/ApiFailure.h"

#include <QCoreApplication>

#include <optional>

namespace herald {

/// How a hand-over ended, in plain words: what an answer said, what came instead of one, or what Herald itself did.
class HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::HandoverWords)
public:
    /// Nothing when all is well.
    static std::optional<ErrorWords> explain(
        HandoverState state, const ApiError &error, const Circumstance &circumstance);
    /// A line for a list of steps: why it is not known whether Telnyx took the message.
    static QString doubtInBrief(const Circumstance &circumstance);
    /// As it is stored with the message.
    static Circumstance circumstanceOf(const ApiFailure &failure);

private:
    static ErrorWords doubt(const ApiError &error, const Circumstance &circumstance);
};

} // namespace herald
