// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/EarlierNotices.h"
#include "app/outbox/PriceBook.h"
#include "app/outbox/QuietHours.h"

#include <QCoreApplication>

#include <atomic>
#include <memory>

namespace herald {

struct Finding;

/// What a plan needs that only a look at every row or into the past can tell.
struct PlanFacts {
    CostForecast cost;
    QuietReport quiet;
    ToldReport told;
    QList<qint64> others; ///< see SendingSpan; of those that are being sent when this one begins
    std::optional<Money> spentToday; ///< through the same messaging profile, since midnight UTC
    std::optional<QDateTime> calmStart; ///< see nextCalmStart(); asked for when somebody would be disturbed
};

/// Shared between the thread that gathers and the one that shows a bar.
struct FactsProgress {
    std::atomic<int> percent = 0;
    std::atomic<bool> cancelled = false; ///< what is gathered then is incomplete and must not be used
};

struct FactsQuestion {
    CheckedList recipients;
    AccountId account{};
    QString profileId;
    QString sender;
    bool practice = false;
    QDateTime now;
    SendingSpan span;
    QuietHours quiet;
    std::shared_ptr<FactsProgress> progress = {}; ///< may be null
};

/// From what the account's messages cost lately. Takes a moment; for Store::read().
StoreResult<PriceBook> learntPrices(Repositories &store, AccountId account);

/// Takes a moment for a long list. For Store::read().
StoreResult<PlanFacts> gatherFacts(Repositories &store, const FactsQuestion &question);

/// Plain words for what the facts mean. Pure.
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::FactWords)
public:
    static QList<Finding> findings(const PlanFacts &facts, const QuietHours &hours);
    struct Spending {
        std::optional<Money> cost; ///< of this notice
        std::optional<Money> spentToday;
        std::optional<Money> dailyLimit; ///< the messaging profile's
    };
    /// Against the messaging profile's limit for a day, and against what Telnyx keeps in a sender's queue.
    static QList<Finding> limits(const Spending &spending, qint64 parts, double partsPerMinute);
};

/// Parts that Telnyx keeps waiting for one sender; more are refused until some have left. Source: Telnyx, SMS rate
/// limits.
constexpr qint64 longestSenderQueue = 1440;

} // namespace herald
