// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Money.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace herald::json {

/// Bounds on what is read from outside.
constexpr qsizetype maxBytes = 1024LL * 1024;
constexpr int maxDepth = 32;
constexpr qsizetype maxItems = 1000; ///< of any one list within a record

/// The object that @p bytes holds; nothing when it is not JSON, not an object, too large or too deep.
std::optional<QJsonObject> parseObject(const QByteArray &bytes);

// Lenient readers: a field that is missing, null or of the wrong kind reads as "nothing".
QString string(const QJsonObject &object, QLatin1StringView key);
QStringList strings(const QJsonObject &object, QLatin1StringView key);
std::optional<bool> boolean(const QJsonObject &object, QLatin1StringView key);
std::optional<qint64> integer(const QJsonObject &object, QLatin1StringView key);
std::optional<int> smallInteger(const QJsonObject &object, QLatin1StringView key); ///< one that fits into int
std::optional<double> real(const QJsonObject &object, QLatin1StringView key);
/// The objects in a list; a lone object counts as a list of one.
QList<QJsonObject> objects(const QJsonObject &object, QLatin1StringView key);
/// `{"amount": …, "currency": …}`; the amount a decimal string or a number.
std::optional<Money> money(const QJsonObject &object, QLatin1StringView key);
/// An amount that stands beside its currency.
std::optional<Money> money(const QJsonValue &amount, const QString &currency);

/// The text of a number, as short as it can be without changing it: 0.0051 stays "0.0051".
QString shortestText(double number);

/// @p bytes without the blanks between tokens, reduced to the value of the top-level key "data" when that is an
/// object. Spelling and order of everything else stay. @p bytes must be valid JSON.
QByteArray compactRecord(const QByteArray &bytes);

} // namespace herald::json
