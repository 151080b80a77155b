// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/PriceBook.h"

#include "app/recipients/PhoneNumber.h"

#include <algorithm>

namespace herald {

PriceBook PriceBook::learn(const QList<PaidMessage> &paid)
{
    PriceBook book;
    for (const PaidMessage &message : paid) {
        const auto number = parsePhoneNumber(message.to, PhoneRules{{}, true});
        if (!number || message.parts < 1 || message.cost.isNegative())
            continue;
        const std::pair kind(number->region, message.parts);
        if (!book.m_prices.contains(kind))
            book.m_prices.insert(kind, message.cost);
    }
    return book;
}

std::optional<Money> PriceBook::priceOf(const QString &region, int parts) const
{
    if (const auto exact = m_prices.constFind({region, parts}); exact != m_prices.cend())
        return *exact;
    if (const auto single = m_prices.constFind({region, 1}); single != m_prices.cend())
        return single->times(parts);
    return std::nullopt;
}

CostForecast forecastCost(const CheckedList &recipients, const PriceBook &prices)
{
    CostForecast forecast;
    bool mixed = false;
    for (const ReadyKind &kind : recipients.kinds) {
        const auto price = prices.priceOf(kind.region, kind.parts);
        const auto all = price ? price->times(kind.messages) : std::nullopt;
        if (!all) {
            forecast.unknown += kind.messages;
            if (!forecast.unknownRegions.contains(kind.region))
                forecast.unknownRegions.append(kind.region);
            continue;
        }
        const auto sum = forecast.cost ? forecast.cost->plus(*all) : all;
        mixed = mixed || !sum;
        if (sum)
            forecast.cost = sum;
    }
    if (mixed)
        forecast.cost.reset();
    std::sort(forecast.unknownRegions.begin(), forecast.unknownRegions.end());
    return forecast;
}

} // namespace herald
