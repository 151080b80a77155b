// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ListCheck.h"
#include "app/store/Repositories.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace herald {

/// How far back a text counts as lately.
constexpr std::chrono::hours lately{24};

struct ToldReport {
    qint64 people = 0; ///< who were sent the same or nearly the same text lately
    QString title; ///< the notice that most of them got
    QDateTime at; ///< when that left last, or will begin to leave
    QSet<quint64> numbers = {}; ///< the people's: E.164 without '+'
};

/// Asks the store which of these people were sent this text, or one much like it, in the last day, or will be by a
/// notice that waits: by any notice, of any run, but for messages that failed, were refused or stopped. Runs on a
/// thread of the store.
StoreResult<ToldReport> findTold(
    Repositories &store, const CheckedList &recipients, bool practice, const QDateTime &now);

} // namespace herald
