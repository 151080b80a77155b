// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace herald {

/// An amount in one currency, exact to the last digit that was given; never a binary fraction.
class Money
{
public:
    Money() = default;

    /// Parses a decimal such as "0.0051" or "-3" or "1e-3"; nothing when it is no number or has more than 18 digits.
    static std::optional<Money> parse(QStringView amount, const QString &currency);

    const QString &currency() const { return m_currency; }
    /// The plain decimal, '.' as point, digits as given ("0.0510" stays so). For storing and JSON.
    QString amount() const;
    /// For people: grouped by the default locale, with the currency: "1,204.50 USD". Zeros at the end are left out
    /// down to @p decimals, and added up to them.
    QString display(int decimals = 2) const;
    /// How many display() shows of itself.
    int decimals() const;
    bool isZero() const { return m_units == 0; }
    bool isNegative() const { return m_units < 0; }

    /// Nothing when the currencies differ or the result would not fit.
    std::optional<Money> plus(const Money &other) const;
    std::optional<Money> minus(const Money &other) const;
    std::optional<Money> times(qint64 count) const;

    /// By value, so 0.10 equals 0.1; unordered between currencies.
    std::partial_ordering operator<=>(const Money &other) const;
    bool operator==(const Money &other) const;

private:
    Money(qint64 units, int scale, QString currency);
    qint64 m_units = 0; ///< the amount times ten to the power of m_scale
    int m_scale = 0; ///< decimals, 0 to 18
    QString m_currency; ///< ISO 4217
};

} // namespace herald
