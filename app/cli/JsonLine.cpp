// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonLine.h"

namespace herald {

namespace {

void appendEscape(QByteArray &json, char16_t unit)
{
    constexpr auto digits = "0123456789abcdef";
    json += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) {
        json += digits[(unit >> shift) & 0xf];
    }
}

void appendUtf8(QByteArray &json, char32_t character)
{
    const auto tail = [&](int shift) { json += static_cast<char>(0x80 | ((character >> shift) & 0x3f)); };
    if (character < 0x80) {
        json += static_cast<char>(character);
    } else if (character < 0x800) {
        json += static_cast<char>(0xc0 | (character >> 6));
        tail(0);
    } else if (character < 0x10000) {
        json += static_cast<char>(0xe0 | (character >> 12));
        tail(6);
        tail(0);
    } else {
        json += static_cast<char>(0xf0 | (character >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

QByteArray JsonLine::quoted(QStringView value)
{
    QByteArray json;
    json.reserve(value.size() + 2);
    json += '"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t unit = value.at(i).unicode();
        if (unit == u'"' || unit == u'\\') {
            json += '\\';
            json += static_cast<char>(unit);
        } else if (unit == u'\n') {
            json += "\\n";
        } else if (unit < 0x20 || unit == 0x7f || unit == 0x2028 || unit == 0x2029) {
            // The last two end a line for some readers, and this is a line.
            appendEscape(json, unit);
        } else if (!QChar::isSurrogate(unit)) {
            appendUtf8(json, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < value.size() && value.at(i + 1).isLowSurrogate()) {
            appendUtf8(json, QChar::surrogateToUcs4(unit, value.at(i + 1).unicode()));
            ++i;
        } else {
            appendEscape(json, unit);
        }
    }
    json += '"';
    return json;
}

void JsonLine::begin(const char *name)
{
    if (m_json.size() > 1) {
        m_json += ',';
    }
    m_json += '"';
    m_json += name;
    m_json += "\":";
}

JsonLine &JsonLine::text(const char *name, QStringView value)
{
    begin(name);
    m_json += quoted(value);
    return *this;
}

JsonLine &JsonLine::textOrNull(const char *name, const QString &value)
{
    return value.isEmpty() ? null(name) : text(name, value);
}

JsonLine &JsonLine::number(const char *name, qint64 value)
{
    begin(name);
    m_json += QByteArray::number(value);
    return *this;
}

JsonLine &JsonLine::boolean(const char *name, bool value)
{
    begin(name);
    m_json += value ? "true" : "false";
    return *this;
}

JsonLine &JsonLine::null(const char *name)
{
    begin(name);
    m_json += "null";
    return *this;
}

JsonLine &JsonLine::time(const char *name, const std::optional<QDateTime> &value)
{
    return value && value->isValid() ? text(name, value->toUTC().toString(Qt::ISODateWithMs)) : null(name);
}

JsonLine &JsonLine::raw(const char *name, const QByteArray &json)
{
    begin(name);
    m_json += json;
    return *this;
}

QByteArray jsonList(const QList<QByteArray> &members)
{
    return '[' + members.join(',') + ']';
}

} // namespace herald
