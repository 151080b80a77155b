// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Money.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace herald {

/// Reads the columns of one row from left to right.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query)
        : m_query(query)
    {
    }

    QVariant next() { return m_query.value(m_column++); }
    QString text() { return next().toString(); }
    QByteArray bytes() { return next().toByteArray(); }
    qint64 integer() { return next().toLongLong(); }
    int number() { return next().toInt(); }
    bool flag() { return integer() != 0; }

    std::optional<double> optionalReal()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toDouble());
    }
    std::optional<bool> optionalFlag()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong() != 0);
    }
    std::optional<QDateTime> optionalTime()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt
                              : std::optional(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC));
    }
    QDateTime time() { return optionalTime().value_or(QDateTime()); }
    /// Two columns: amount and currency.
    std::optional<Money> money()
    {
        const QString amount = text();
        const QString currency = text();
        return amount.isEmpty() ? std::nullopt : Money::parse(amount, currency);
    }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
};

inline QVariant columnOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

template<typename T>
QVariant columnOf(const std::optional<T> &value)
{
    if (!value)
        return {};
    if constexpr (std::is_same_v<T, QDateTime>)
        return columnOf(*value);
    else if constexpr (std::is_same_v<T, bool>)
        return *value ? 1 : 0;
    else
        return QVariant(*value);
}

/// A key of another table; 0 is NULL.
template<typename Id>
QVariant keyColumn(Id id)
{
    return id == Id{} ? QVariant() : QVariant(static_cast<qint64>(id));
}

} // namespace herald
