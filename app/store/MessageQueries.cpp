// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding messages.
#include "app/store/Repositories.h"

#include "app/store/Batches.h"
#include "app/store/Connection.h"
#include "app/store/RowMapping.h"
#include "app/store/SqlDialect.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int mostPerPage = 10'000;

/// What a HistoryQuery asks, as SQL.
struct Filter {
    QString from;
    QString where; ///< with its keyword, or empty
    QString id; ///< the column to page by
    QVariantList values;
};

/// Gathers conditions. The narrowest one comes first and is the only one that may choose an index: every index ends
/// in the id, so that its rows come out in the order of the pages, and paging stops early.
class Conditions
{
public:
    void equals(const QString &column, const QVariant &value)
    {
        add((m_indexTaken ? SqlDialect::unindexed(column) : column) % u" = ?"_s, {value});
        m_indexTaken = true;
    }
    void isOneOf(const QString &column, const QStringList &words)
    {
        QVariantList values;
        for (const QString &word : words)
            values.append(word);
        add((m_indexTaken ? SqlDialect::unindexed(column) : column) % u" IN ("_s % places(words.size()) % u')', values);
        m_indexTaken = true;
    }
    void add(const QString &condition, const QVariantList &values)
    {
        m_conditions.append(condition);
        m_values += values;
    }
    void takeIndex() { m_indexTaken = true; }
    QString where() const
    {
        return m_conditions.isEmpty() ? QString() : QString(u" WHERE "_s % m_conditions.join(u" AND "_s));
    }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
    bool m_indexTaken = false;
};

/// Messages carry the time of their notice, so the few notices tell which ids a span of time can hold; the comparison
/// of each row's own time covers clocks that were set back.
void addSpan(Conditions &conditions, const QString &id, const HistoryQuery &query)
{
    if (query.since) {
        const QVariant since = columnOf(*query.since);
        conditions.add(id % u" >= (SELECT MIN(first_message_id) FROM notices WHERE created_at >= ?)"_s, {since});
        conditions.add(u"m.created_at >= ?"_s, {since});
    }
    if (query.until) {
        const QVariant until = columnOf(*query.until);
        conditions.add(id % u" <= (SELECT MAX(last_message_id) FROM notices WHERE created_at < ?)"_s, {until});
        conditions.add(u"m.created_at < ?"_s, {until});
    }
}

Filter filterOf(const HistoryQuery &query, bool paged)
{
    const SqlDialect::Search search = SqlDialect::search(query.search);
    Conditions conditions;
    if (!search.condition.isEmpty())
        conditions.add(search.condition, search.values);
    if (!search.join.isEmpty())
        conditions.takeIndex();
    if (!query.to.isEmpty())
        conditions.equals(u"m.recipient"_s, query.to);
    if (query.notice)
        conditions.equals(u"m.notice_id"_s, static_cast<qint64>(*query.notice));
    if (!query.status.isEmpty())
        conditions.equals(u"m.status"_s, query.status);
    if (!query.statuses.isEmpty())
        conditions.isOneOf(u"m.status"_s, query.statuses);
    if (query.state)
        conditions.equals(u"m.state"_s, toWord(*query.state));
    if (!query.sender.isEmpty())
        conditions.equals(u"m.sender"_s, query.sender);
    if (query.practice)
        conditions.equals(u"m.practice"_s, *query.practice ? 1 : 0);
    if (query.account)
        conditions.equals(SqlDialect::unindexed(u"m.account_id"_s), static_cast<qint64>(*query.account));
    addSpan(conditions, search.id, query);
    if (paged && query.before)
        conditions.add(search.id % (query.oldestFirst ? u" > ?"_s : u" < ?"_s), {static_cast<qint64>(*query.before)});
    return {search.join, conditions.where(), search.id, conditions.values()};
}

StoreResult<StoredMessage> one(Connection &connection, const QString &where, const QVariantList &values)
{
    std::optional<StoredMessage> message;
    const auto done = connection.select(u"SELECT "_s % messageColumns() % u", r.raw FROM "_s % messageTables()
            % u" LEFT JOIN message_records r ON r.message_id = m.id WHERE "_s % where
            % u" ORDER BY m.id DESC LIMIT 1"_s,
        values, [&](RowReader &row) { message = readMessage(row, true); });
    if (!done)
        return failed(done);
    if (!message)
        return tl::make_unexpected(notFound(u"message"_s));
    return *message;
}

} // namespace

StoreResult<QList<StoredMessage>> MessageRepository::find(const HistoryQuery &query)
{
    const Filter filter = filterOf(query, true);
    QVariantList values = filter.values;
    values.append(qBound(0, query.limit, mostPerPage));
    const QString raw = query.withRawRecord ? u", r.raw"_s : QString();
    const QString records = query.withRawRecord ? u" LEFT JOIN message_records r ON r.message_id = m.id"_s : QString();
    QList<StoredMessage> messages;
    const auto done = m_connection.select(u"SELECT "_s % messageColumns() % raw % u" FROM "_s % filter.from
            % messageTables() % records % filter.where % u" ORDER BY "_s % filter.id
            % (query.oldestFirst ? u" ASC"_s : u" DESC"_s) % u" LIMIT ?"_s,
        values, [&](RowReader &row) { messages.append(readMessage(row, query.withRawRecord)); });
    if (!done)
        return failed(done);
    return messages;
}

StoreResult<qint64> MessageRepository::count(const HistoryQuery &query)
{
    const Filter filter = filterOf(query, false);
    const auto found =
        m_connection.value(u"SELECT COUNT(*) FROM "_s % filter.from % u"messages m"_s % filter.where, filter.values);
    if (!found)
        return failed(found);
    return found->toLongLong();
}

StoreResult<QList<PaidMessage>> MessageRepository::paid(AccountId account, int most)
{
    QList<PaidMessage> messages;
    const auto done = m_connection.select(u"SELECT recipient, parts, cost_amount, cost_currency FROM messages "
                                          "WHERE state = 'accepted' AND "_s
            % SqlDialect::unindexed(u"account_id"_s)
            % u" = ? AND parts IS NOT NULL AND cost_amount IS NOT NULL ORDER BY id DESC LIMIT ?"_s,
        {static_cast<qint64>(account), most}, [&](RowReader &row) {
            PaidMessage message;
            message.to = row.text();
            message.parts = row.number();
            const auto cost = row.money();
            if (cost)
                message.cost = *cost;
            if (cost)
                messages.append(message);
        });
    if (!done)
        return failed(done);
    return messages;
}

StoreResult<std::optional<Money>> MessageRepository::spent(
    AccountId account, const QString &profileId, const QDateTime &since)
{
    std::optional<Money> sum;
    // CROSS JOIN fixes the order: what left today first, however many notices there were before.
    const auto done = m_connection.select(u"SELECT m.cost_amount, m.cost_currency, COUNT(*) FROM "_s
            % SqlDialect::byIndex(u"messages m"_s, u"messages_left"_s)
            % u" CROSS JOIN notices n WHERE n.id = m.notice_id AND m.sending_at >= ? AND m.state = 'accepted' AND "
              "m.cost_amount IS NOT NULL AND n.account_id = ? AND n.profile_id = ? "
              "GROUP BY m.cost_amount, m.cost_currency"_s,
        {columnOf(since), static_cast<qint64>(account), profileId}, [&](RowReader &row) {
            const std::optional<Money> each = row.money();
            const std::optional<Money> all = each ? each->times(row.number()) : std::nullopt;
            const std::optional<Money> more = sum && all ? sum->plus(*all) : all;
            if (more)
                sum = more;
        });
    if (!done)
        return failed(done);
    return sum;
}

StoreResult<std::vector<quint64>> MessageRepository::reached(NoticeId notice, const QDateTime &since)
{
    std::vector<quint64> numbers;
    const auto done = m_connection.select(u"SELECT recipient FROM messages WHERE notice_id = ? "
                                          "AND state IN ('waiting', 'sending', 'accepted', 'unconfirmed') "
                                          "AND status NOT IN ('sending_failed', 'delivery_failed', 'expired') "
                                          "AND (sending_at >= ? OR state IN ('waiting', 'sending'))"_s,
        {static_cast<qint64>(notice), columnOf(since)},
        [&](RowReader &row) { numbers.push_back(QStringView(row.text()).mid(1).toULongLong()); });
    if (!done)
        return failed(done);
    return numbers;
}

StoreResult<std::optional<QDateTime>> MessageRepository::lastLeft(NoticeId notice)
{
    std::optional<QDateTime> last;
    const auto done = m_connection.select(u"SELECT MAX(sending_at) FROM messages WHERE notice_id = ?"_s,
        {static_cast<qint64>(notice)}, [&last](RowReader &row) { last = row.optionalTime(); });
    if (!done)
        return failed(done);
    return last;
}

StoreResult<QSet<quint64>> MessageRepository::sentTo(const QList<NoticeId> &notices)
{
    QSet<quint64> numbers;
    for (const NoticeId notice : notices) {
        const auto done =
            m_connection.select(u"SELECT recipient FROM messages WHERE notice_id = ? AND state <> 'cancelled'"_s,
                {static_cast<qint64>(notice)},
                [&](RowReader &row) { numbers.insert(QStringView(row.text()).mid(1).toULongLong()); });
        if (!done)
            return failed(done);
    }
    return numbers;
}

StoreResult<StoredMessage> MessageRepository::byId(MessageId id)
{
    return one(m_connection, u"m.id = ?"_s, {static_cast<qint64>(id)});
}

StoreResult<StoredMessage> MessageRepository::byTelnyxId(const QString &telnyxId)
{
    return one(m_connection, u"m.telnyx_id = ?"_s, {telnyxId});
}

StoreResult<QList<MessageEvent>> MessageRepository::events(MessageId id)
{
    QList<MessageEvent> events;
    // That it was saved is known of every message; only old files say so once more.
    const auto done = m_connection.select(
        u"SELECT created_at, 'saved', '', 0 AS place FROM messages WHERE id = ? UNION ALL SELECT at, kind, detail, id "
        "FROM message_events WHERE message_id = ? AND kind <> 'saved' ORDER BY place"_s,
        {static_cast<qint64>(id), static_cast<qint64>(id)}, [&](RowReader &row) {
            MessageEvent event;
            event.at = row.time();
            event.kind = row.text();
            event.detail = row.text();
            events.append(event);
        });
    if (!done)
        return failed(done);
    return events;
}

} // namespace herald
