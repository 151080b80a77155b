// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/Money.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace herald {

namespace {

constexpr int maxDigits = 18; // every number of 18 digits fits into qint64
constexpr int maxExponent = 99;

constexpr std::array<qint64, maxDigits + 1> powersOfTen = [] {
    std::array<qint64, maxDigits + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

constexpr qint64 power10(int exponent)
{
    return powersOfTen[static_cast<std::size_t>(exponent)];
}

constexpr qint64 largest = power10(maxDigits) - 1;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// @p value times ten to the power of @p exponent, unless that takes more than 18 digits.
std::optional<qint64> shifted(qint64 value, int exponent)
{
    if (value == 0)
        return 0;
    if (exponent > maxDigits || qAbs(value) > largest / power10(exponent))
        return std::nullopt;
    return value * power10(exponent);
}

/// The exponent after 'e', read from all of @p text.
std::optional<int> readExponent(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    if (text.isEmpty())
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
        if (value > maxExponent)
            return std::nullopt;
    }
    return negative ? -value : value;
}

} // namespace

Money::Money(qint64 units, int scale, QString currency)
    : m_units(units)
    , m_scale(scale)
    , m_currency(std::move(currency))
{
}

std::optional<Money> Money::parse(QStringView amount, const QString &currency)
{
    QStringView rest = amount.trimmed();
    const bool negative = rest.startsWith(u'-');
    if (negative || rest.startsWith(u'+'))
        rest = rest.sliced(1);

    qint64 units = 0;
    int scale = 0;
    bool anyDigit = false;
    bool afterPoint = false;
    for (; !rest.isEmpty() && rest.front().toLower() != u'e'; rest = rest.sliced(1)) {
        const QChar c = rest.front();
        if (c == u'.' && !afterPoint) {
            afterPoint = true;
        } else if (isDigit(c)) {
            anyDigit = true;
            scale += afterPoint ? 1 : 0;
            if (units > largest / 10)
                return std::nullopt;
            units = units * 10 + (c.unicode() - u'0');
        } else {
            return std::nullopt;
        }
    }
    if (!anyDigit)
        return std::nullopt;
    if (!rest.isEmpty()) {
        const std::optional<int> exponent = readExponent(rest.sliced(1));
        if (!exponent)
            return std::nullopt;
        scale -= *exponent;
    }
    if (scale < 0) {
        const std::optional<qint64> grown = shifted(units, -scale);
        if (!grown)
            return std::nullopt;
        units = *grown;
        scale = 0;
    }
    if (scale > maxDigits) {
        if (units != 0)
            return std::nullopt;
        scale = 0;
    }
    return Money(negative ? -units : units, scale, currency);
}

QString Money::amount() const
{
    QString digits = QString::number(qAbs(m_units)).rightJustified(m_scale + 1, u'0');
    if (m_scale > 0)
        digits.insert(digits.size() - m_scale, u'.');
    return isNegative() ? QString(u'-' + digits) : digits;
}

int Money::decimals() const
{
    int decimals = m_scale;
    for (qint64 units = m_units; decimals > 2 && units % 10 == 0; units /= 10)
        --decimals;
    return std::max(2, decimals);
}

QString Money::display(int decimals) const
{
    const QLocale locale;
    const qint64 absolute = qAbs(m_units);
    QString fraction = m_scale > 0 ? amount().right(m_scale) : QString();
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    fraction = fraction.leftJustified(decimals, u'0');

    QString text = isNegative() ? locale.negativeSign() : QString();
    text += locale.toString(absolute / power10(m_scale)) + locale.decimalPoint();
    for (const QChar digit : std::as_const(fraction))
        text += locale.toString(digit.digitValue());
    return m_currency.isEmpty() ? text : QString(text + u' ' + m_currency);
}

std::optional<Money> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency)
        return std::nullopt;
    const int scale = qMax(m_scale, other.m_scale);
    const std::optional<qint64> mine = shifted(m_units, scale - m_scale);
    const std::optional<qint64> theirs = shifted(other.m_units, scale - other.m_scale);
    if (!mine || !theirs || qAbs(*mine + *theirs) > largest) // two numbers of 18 digits cannot overflow qint64
        return std::nullopt;
    return Money(*mine + *theirs, scale, m_currency);
}

std::optional<Money> Money::minus(const Money &other) const
{
    return plus(Money(-other.m_units, other.m_scale, other.m_currency));
}

std::optional<Money> Money::times(qint64 count) const
{
    if (count == 0 || m_units == 0)
        return Money(0, m_scale, m_currency);
    if (count > largest || count < -largest || qAbs(m_units) > largest / qAbs(count))
        return std::nullopt;
    return Money(m_units * count, m_scale, m_currency);
}

std::partial_ordering Money::operator<=>(const Money &other) const
{
    if (m_currency != other.m_currency)
        return std::partial_ordering::unordered;
    // Whole parts first, then fractions widened to 18 decimals: nothing can overflow and nothing is rounded.
    const qint64 whole = m_units / power10(m_scale);
    const qint64 otherWhole = other.m_units / power10(other.m_scale);
    if (whole != otherWhole)
        return whole <=> otherWhole;
    const qint64 fraction = m_units % power10(m_scale) * power10(maxDigits - m_scale);
    const qint64 otherFraction = other.m_units % power10(other.m_scale) * power10(maxDigits - other.m_scale);
    return fraction <=> otherFraction;
}

bool Money::operator==(const Money &other) const
{
    return std::is_eq(*this <=> other);
}

} // namespace herald
