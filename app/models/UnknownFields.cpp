// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/UnknownFields.h"

#include "app/models/DisplayText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int deepest = 6;
constexpr qsizetype most = 200;

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().isEmpty() ? DisplayText::nothing() : value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return DisplayText::nothing();
    }
}

/// An object or a list that the table of known fields shows as one line, such as "tags" or an empty "cc".
bool isShownWhole(const QString &key, const QSet<QString> &shown)
{
    return shown.contains(key);
}

void walk(const QJsonValue &value, const QString &key, int depth, const QSet<QString> &shown,
    QList<MessageDetail::Field> &fields)
{
    if (depth > deepest || fields.size() >= most || isShownWhole(key, shown))
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            walk(it.value(), key.isEmpty() ? it.key() : QString(key + u'.' + it.key()), depth + 1, shown, fields);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            walk(array.at(i), u"%1[%2]"_s.arg(key).arg(i), depth + 1, shown, fields);
    } else if (!key.isEmpty()) {
        fields.append({key, key, textOf(value)});
    }
}

} // namespace

QList<MessageDetail::Field> unknownFields(const QByteArray &raw, const QSet<QString> &shown)
{
    QList<MessageDetail::Field> fields;
    const QJsonObject object = QJsonDocument::fromJson(raw).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        // These hold the same as fields shown above, under another spelling, or nothing when they are null.
        static const QSet<QString> covered{u"from"_s, u"cost"_s, u"cost_breakdown"_s, u"smart_encoding"_s};
        if (covered.contains(it.key()) && !it.value().isObject())
            continue;
        walk(it.value(), it.key(), 1, shown, fields);
    }
    fields.removeIf([](const MessageDetail::Field &field) {
        return field.key == "smart_encoding.smart_encoding_applied"_L1 || field.key.startsWith("tags["_L1);
    });
    return fields;
}

QString indentedJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return QString::fromUtf8(document.isNull() ? json : document.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace herald
