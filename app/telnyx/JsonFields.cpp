// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/JsonFields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace herald::json {

namespace {

/// Walks over JSON text byte by byte and knows what lies inside a string. Multi-byte characters need no care: their
/// bytes are never those of a quote, a backslash or a bracket.
class Walker
{
public:
    /// True while the byte after this one is still part of a string.
    bool step(char c)
    {
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inString = false;
            return true;
        }
        if (c == '"')
            m_inString = true;
        else if (c == '{' || c == '[')
            ++m_depth;
        else if (c == '}' || c == ']')
            --m_depth;
        return m_inString;
    }
    int depth() const { return m_depth; }

private:
    bool m_inString = false;
    bool m_escaped = false;
    int m_depth = 0;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isShallow(const QByteArray &bytes)
{
    Walker walker;
    for (const char c : bytes) {
        walker.step(c);
        if (walker.depth() > maxDepth)
            return false;
    }
    return true;
}

QByteArray withoutBlanks(const QByteArray &bytes)
{
    const QByteArrayView all = QByteArrayView(bytes).sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    QByteArray compact(all.size(), Qt::Uninitialized);
    char *end = compact.data();
    Walker walker;
    for (const char c : all) {
        if (walker.step(c) || !isBlank(c))
            *end++ = c;
    }
    compact.truncate(end - compact.constData());
    return compact;
}

} // namespace

std::optional<QJsonObject> parseObject(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes || !isShallow(bytes))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QString string(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? value.toString() : QString();
}

QStringList strings(const QJsonObject &object, QLatin1StringView key)
{
    QStringList result;
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue &value : array) {
        if (value.isString() && result.size() < maxItems)
            result.append(value.toString());
    }
    return result;
}

std::optional<bool> boolean(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> integer(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    constexpr double exact = 9007199254740992.0; // beyond it a double no longer holds every integer
    if (!(std::abs(number) <= exact) || std::trunc(number) != number)
        return std::nullopt;
    return static_cast<qint64>(number);
}

std::optional<int> smallInteger(const QJsonObject &object, QLatin1StringView key)
{
    const std::optional<qint64> number = integer(object, key);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<double> real(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    bool isNumber = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QList<QJsonObject> objects(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isObject())
        return {value.toObject()};
    QList<QJsonObject> result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (item.isObject() && result.size() < maxItems)
            result.append(item.toObject());
    }
    return result;
}

std::optional<Money> money(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonObject value = object.value(key).toObject();
    return money(value.value("amount"_L1), string(value, "currency"_L1));
}

std::optional<Money> money(const QJsonValue &amount, const QString &currency)
{
    if (amount.isString())
        return Money::parse(amount.toString(), currency);
    if (amount.isDouble())
        return Money::parse(shortestText(amount.toDouble()), currency);
    return std::nullopt;
}

QString shortestText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray compactRecord(const QByteArray &bytes)
{
    const QByteArray compact = withoutBlanks(bytes);
    constexpr QByteArrayView key = "\"data\":{";
    QByteArray record = compact;
    Walker walker;
    for (qsizetype i = 0; i < compact.size(); ++i) {
        const bool atKey = walker.depth() == 1 && compact.at(i) == '"' && i > 0
            && (compact.at(i - 1) == '{' || compact.at(i - 1) == ',')
            && QByteArrayView(compact).sliced(i).startsWith(key);
        walker.step(compact.at(i));
        if (!atKey)
            continue;
        // The key's own bytes, its colon and the brace; then on to where the depth comes back.
        const qsizetype start = i + key.size() - 1;
        while (i + 1 < compact.size() && (i < start || walker.depth() > 1))
            walker.step(compact.at(++i));
        record = compact.sliced(start, i + 1 - start); // of a key given twice the last counts, as in QJsonDocument
    }
    return record;
}

} // namespace herald::json
