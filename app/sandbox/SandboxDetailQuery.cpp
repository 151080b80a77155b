// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxDetailQuery.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace herald {

using namespace Qt::StringLiterals;

using Message = SandboxMessage;
using Time = std::optional<QDateTime>;

struct SandboxDetailQuery::Attribute {
    QLatin1StringView name;
    QString (*text)(const Message &, const QDateTime &now) = nullptr;
    Time (*time)(const Message &, const QDateTime &now) = nullptr; ///< instead of text
};

namespace {

template<typename Value>
bool compare(const Value &value, const Value &bound, bool below, bool same)
{
    return value == bound ? same : (value < bound) == below;
}

SandboxError bad(const QString &parameter, const QString &detail)
{
    return {u"10015"_s, detail, {}, parameter};
}

} // namespace

const SandboxDetailQuery::Attribute *SandboxDetailQuery::attributeNamed(const QString &name)
{
    using At = const QDateTime &;
    static constexpr Attribute all[]{
        {"record_type"_L1, [](const Message &, At) { return u"messaging"_s; }},
        {"uuid"_L1, [](const Message &m, At) { return m.id; }},
        {"direction"_L1, [](const Message &, At) { return u"outbound"_s; }},
        {"cli"_L1, [](const Message &m, At) { return m.from; }},
        {"cld"_L1, [](const Message &m, At) { return m.to; }},
        {"status"_L1, [](const Message &m, At now) { return sandboxDetailStatus(sandboxProgress(m, now).status); }},
        {"delivery_status"_L1, [](const Message &m, At now) { return sandboxProgress(m, now).status; }},
        {"profile_id"_L1, [](const Message &m, At) { return m.messagingProfileId; }},
        {"delivery_status_webhook_url"_L1, [](const Message &m, At) { return m.webhookUrl; }},
        {"delivery_status_failover_url"_L1, [](const Message &m, At) { return m.webhookFailoverUrl; }},
        {"created_at"_L1, nullptr, [](const Message &m, At) { return Time(m.receivedAt); }},
        {"sent_at"_L1, nullptr, [](const Message &m, At now) { return sandboxProgress(m, now).sentAt; }},
        {"completed_at"_L1, nullptr, [](const Message &m, At now) { return sandboxProgress(m, now).completedAt; }},
    };
    const auto *found =
        std::find_if(std::begin(all), std::end(all), [&](const Attribute &a) { return a.name == name; });
    return found == std::end(all) ? nullptr : found;
}

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
        const Attribute *attribute = attributeNamed(match.captured(1));
        const auto op = ops.constFind(match.captured(2));
        if (!attribute || op == ops.cend())
            return tl::make_unexpected(bad(key.left(80), u"This filter is not known here."_s));
        Filter filter{attribute, *op, value, {}};
        if (attribute->time) {
            filter.time = QDateTime::fromString(value, Qt::ISODateWithMs);
            if (!filter.time.isValid())
                return tl::make_unexpected(bad(key, u"The value must be an ISO 8601 time."_s));
        }
        hasRecordType = hasRecordType || attribute->name == "record_type"_L1;
        result.m_filters.append(filter);
    }
    if (!hasRecordType)
        return tl::make_unexpected(
            SandboxError{u"10004"_s, u"The filter is required."_s, {}, u"filter[record_type]"_s});
    return result;
}

QList<qsizetype> SandboxDetailQuery::select(const QList<SandboxMessage> &messages, const QDateTime &now) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const SandboxMessage &message = messages.at(i);
        const bool matches = std::all_of(
            m_filters.begin(), m_filters.end(), [&](const Filter &filter) { return filter.matches(message, now); });
        if (matches && sandboxProgress(message, now).sentAt)
            found.append(i);
    }
    std::stable_sort(found.begin(), found.end(),
        [&](qsizetype a, qsizetype b) { return messages.at(a).receivedAt < messages.at(b).receivedAt; });
    if (!m_oldestFirst)
        std::reverse(found.begin(), found.end());
    return found;
}

bool SandboxDetailQuery::Filter::matches(const SandboxMessage &message, const QDateTime &now) const
{
    const auto ordered = [this](const auto &actual, const auto &bound) {
        const bool same = op == Op::From || op == Op::Until;
        return compare(actual, bound, op == Op::Until || op == Op::Before, same);
    };
    const bool isOrder = op == Op::From || op == Op::After || op == Op::Until || op == Op::Before;
    if (attribute->time) {
        const Time actual = attribute->time(message, now);
        return actual && (isOrder ? ordered(*actual, time) : *actual == time);
    }
    const QString actual = attribute->text(message, now);
    switch (op) {
    case Op::Equal:
        return actual == value;
    case Op::Contains:
        return actual.contains(value);
    case Op::StartsWith:
        return actual.startsWith(value);
    case Op::EndsWith:
        return actual.endsWith(value);
    default:
        return ordered(actual, value);
    }
}

} // namespace herald
