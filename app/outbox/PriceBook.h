// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Money.h"
#include "app/recipients/ListCheck.h"
#include "app/store/StoredRows.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace herald {

/// What texts to each country cost lately, by their number of parts.
class PriceBook
{
public:
    /// @p paid: newest first; the newest of a kind counts, because prices change.
    static PriceBook learn(const QList<PaidMessage> &paid);

    bool isEmpty() const { return m_prices.isEmpty(); }
    /// Of one message. From a message of as many parts, else from one of a single part; nothing when neither is known.
    std::optional<Money> priceOf(const QString &region, int parts) const;

private:
    QHash<std::pair<QString, int>, Money> m_prices;
};

/// About what a list costs.
struct CostForecast {
    std::optional<Money> cost; ///< of those whose price is known; nothing when none is, or when currencies mix
    qint64 unknown = 0; ///< messages to countries whose price is not known
    QStringList unknownRegions; ///< ISO 3166 alpha-2, sorted
};

/// Quick for a list of any length.
CostForecast forecastCost(const CheckedList &recipients, const PriceBook &prices);

} // namespace herald
