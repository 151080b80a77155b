// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxDetailQuery.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

bool isTime(const QString &attribute)
{
    return attribute.endsWith("_at"_L1);
}

bool isKnown(const QString &attribute)
{
    static const QStringList known{u"record_type"_s, u"uuid"_s, u"direction"_s, u"cli"_s, u"cld"_s, u"status"_s,
        u"delivery_status"_s, u"message_type"_s, u"currency"_s, u"profile_id"_s, u"profile_name"_s, u"created_at"_s,
        u"sent_at"_s, u"completed_at"_s, u"delivery_status_webhook_url"_s, u"delivery_status_failover_url"_s};
    return known.contains(attribute);
}

SandboxError bad(const QString &parameter, const QString &detail)
{
    return {u"10015"_s, detail, {}, parameter};
}

} // namespace

tl::expected<SandboxDetailQuery, SandboxError> SandboxDetailQuery::parse(const QUrlQuery &query)
{
    static const QHash<QString, Op> ops{{QString(), Op::Equal}, {u"eq"_s, Op::Equal}, {u"contains"_s, Op::Contains},
        {u"starts_with"_s, Op::StartsWith}, {u"ends_with"_s, Op::EndsWith}, {u"gte"_s, Op::From}, {u"gt"_s, Op::After},
        {u"lte"_s, Op::Until}, {u"lt"_s, Op::Before}};
    static const QRegularExpression shape(u"^filter\\[([a-z_]{1,40})\\](?:\\[([a-z_]{1,20})\\])?$"_s);

    SandboxDetailQuery result;
    bool hasRecordType = false;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == "sort"_L1) {
            if (value != "created_at"_L1 && value != "-created_at"_L1)
                return tl::make_unexpected(bad(key, u"Records are sorted by created_at or -created_at only."_s));
            result.m_oldestFirst = value == "created_at"_L1;
            continue;
        }
        if (!key.startsWith("filter"_L1))
            continue;
        const auto match = shape.match(key);
        const QString attribute = match.captured(1);
        const auto op = ops.constFind(match.captured(2));
        if (!match.hasMatch() || op == ops.cend() || !isKnown(attribute))
            return tl::make_unexpected(bad(key.left(80), u"This filter is not known here."_s));
        Filter filter{attribute, *op, value, {}};
        if (isTime(attribute)) {
            filter.time = QDateTime::fromString(value, Qt::ISODateWithMs);
            if (!filter.time.isValid())
                return tl::make_unexpected(bad(key, u"The value must be an ISO 8601 time."_s));
        }
        hasRecordType = hasRecordType || attribute == "record_type"_L1;
        result.m_filters.append(filter);
    }
    if (!hasRecordType)
        return tl::make_unexpected(
            SandboxError{u"10004"_s, u"The filter is required."_s, {}, u"filter[record_type]"_s});
    return result;
}

QList<QJsonObject> SandboxDetailQuery::select(const QList<SandboxMessage> &messages, const QDateTime &now) const
{
    // Numbers and senders are looked at first: building a record for each of 100,000 messages would take seconds.
    const auto cheaply = [this](const SandboxMessage &message) {
        return std::all_of(m_filters.begin(), m_filters.end(), [&](const Filter &filter) {
            if (filter.attribute == "cld"_L1)
                return matches(filter, message.to);
            return filter.attribute != "cli"_L1 || matches(filter, message.from);
        });
    };
    QList<QJsonObject> records;
    for (const SandboxMessage &message : messages) {
        if (!cheaply(message))
            continue;
        const auto record = sandboxDetailRecord(message, now);
        if (!record)
            continue;
        if (std::all_of(m_filters.begin(), m_filters.end(),
                [&](const Filter &filter) { return matches(filter, record->value(filter.attribute)); }))
            records.append(*record);
    }
    // Times are all spelled alike, so that their text sorts as they do.
    const auto createdAt = [](const QJsonObject &record) { return record.value(u"created_at"_s).toString(); };
    std::stable_sort(records.begin(), records.end(),
        [&](const QJsonObject &a, const QJsonObject &b) { return createdAt(a) < createdAt(b); });
    if (!m_oldestFirst)
        std::reverse(records.begin(), records.end());
    return records;
}

bool SandboxDetailQuery::matches(const Filter &filter, const QJsonValue &value)
{
    const QString text = value.toString();
    if (filter.time.isValid()) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!time.isValid())
            return false;
        switch (filter.op) {
        case Op::From:
            return time >= filter.time;
        case Op::After:
            return time > filter.time;
        case Op::Until:
            return time <= filter.time;
        case Op::Before:
            return time < filter.time;
        default:
            return time == filter.time;
        }
    }
    switch (filter.op) {
    case Op::Contains:
        return text.contains(filter.value);
    case Op::StartsWith:
        return text.startsWith(filter.value);
    case Op::EndsWith:
        return text.endsWith(filter.value);
    case Op::From:
        return text >= filter.value;
    case Op::After:
        return text > filter.value;
    case Op::Until:
        return text <= filter.value;
    case Op::Before:
        return text < filter.value;
    case Op::Equal:
        break;
    }
    return text == filter.value;
}

} // namespace herald
