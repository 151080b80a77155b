// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ListCheck.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace herald {

/// When people are not to be disturbed, where they live.
struct QuietHours {
    int from = 20; ///< o'clock
    int to = 8; ///< o'clock
    bool operator==(const QuietHours &other) const = default;
    bool isQuiet(int hour) const { return from <= to ? hour >= from && hour < to : hour >= from || hour < to; }
};

/// How a list is sent over time.
struct SendingSpan {
    QDateTime begins;
    double partsPerMinute = 0; ///< 0: all at once
    QList<qint64> others = {}; ///< parts that wait in each of the sender's other notices, with which it takes turns

    /// How many parts have left of all the sender's notices when @p parts of this one have.
    qint64 inTurn(qint64 parts) const;
};

struct QuietReport {
    qint64 people = 0; ///< who would be disturbed
    QString region; ///< where most of them live, ISO 3166 alpha-2
    QDateTime localTime; ///< there, when the first of them gets the text
};

/// Looks at every row and asks when it would leave. A country with several time zones is quiet while it is quiet in
/// any of them; one whose time is not known is never quiet. Thread-safe.
QuietReport findQuiet(const CheckedList &recipients, const QuietHours &hours, const SendingSpan &span);

/// The first quarter of an hour from span.begins on, within two days, at which sending can begin without disturbing
/// anybody; nothing when there is none, as with a list that takes all night. Looks at every row. Thread-safe.
std::optional<QDateTime> nextCalmStart(const CheckedList &recipients, const QuietHours &hours, const SendingSpan &span);

} // namespace herald
