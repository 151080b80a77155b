// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Telnyx says of a message: at acceptance and at every look-up afterwards.
#include "app/store/Repositories.h"

#include "app/store/Connection.h"
#include "app/store/ErrorColumn.h"
#include "app/store/MessageEvents.h"
#include "app/store/OptOutGuard.h"
#include "app/store/RowMapping.h"
#include "app/store/SqlDialect.h"
#include "app/store/StateSteps.h"
#include "app/store/WatchSchedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// What must be known of a message before a record is written into it.
struct Watched {
    HandoverState state = HandoverState::Waiting;
    bool practice = false;
    QString telnyxId;
    DeliveryStatus status;
    std::optional<QDateTime> acceptedAt;
    int watchCount = 0;
};

StoreResult<Watched> watched(Connection &connection, MessageId id)
{
    std::optional<Watched> found;
    const auto done = connection.select(
        u"SELECT state, practice, telnyx_id, status, accepted_at, watch_count FROM messages WHERE id = ?"_s,
        {static_cast<qint64>(id)}, [&](RowReader &row) {
            Watched it;
            it.state = handoverStateFromWord(row.text()).value_or(HandoverState::Unconfirmed);
            it.practice = row.flag();
            it.telnyxId = row.text();
            if (const QString status = row.text(); !status.isEmpty())
                it.status = DeliveryStatus(status);
            it.acceptedAt = row.optionalTime();
            it.watchCount = row.number();
            found = it;
        });
    if (!done)
        return failed(done);
    if (!found)
        return tl::make_unexpected(notFound(u"message"_s));
    return *found;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// What is written together with a record.
struct Besides {
    QString set;
    QVariantList values;
    std::optional<HandoverState> from; ///< only into a message that is in this state
};

/// Writes what the record says and keeps what it does not mention; answers how many messages it was written into.
StoreResult<int> writeRecord(Connection &connection, MessageId id, const MessageRecord &record, const Besides &besides)
{
    QVariantList condition = {static_cast<qint64>(id)};
    if (besides.from)
        condition.append(toWord(*besides.from));
    const ApiError error = record.errors.isEmpty() ? ApiError() : record.errors.constFirst();
    return connection.execute(
        u"UPDATE messages SET telnyx_id = COALESCE(?, telnyx_id), status = COALESCE(?, status), "
        "encoding = COALESCE(?, encoding), parts = COALESCE(?, parts), cost_amount = COALESCE(?, cost_amount), "
        "cost_currency = COALESCE(?, cost_currency), received_at = COALESCE(?, received_at), "
        "sent_at = COALESCE(?, sent_at), completed_at = COALESCE(?, completed_at), error_code = ?, error_title = ?, "
        "error_detail = ?, error_pointer = ?, error_parameter = ?, error_url = ?, more_errors = ?, "
        "circumstance = '', "_s
            % besides.set % u" WHERE id = ?"_s % (besides.from ? u" AND state = ?"_s : QString()),
        QVariantList{orNull(record.id), orNull(record.status().word()), orNull(record.encoding), columnOf(record.parts),
            record.cost ? QVariant(record.cost->amount()) : QVariant(),
            record.cost ? QVariant(record.cost->currency()) : QVariant(), columnOf(record.receivedAt),
            columnOf(record.sentAt), columnOf(record.completedAt), error.code, error.title, error.detail,
            error.sourcePointer, error.sourceParameter, error.url, columnOf(record.errors.mid(1))}
            + besides.values + condition);
}

StoreResult<void> keepRaw(Connection &connection, MessageId id, const QByteArray &raw)
{
    if (raw.isEmpty())
        return {};
    const auto kept = connection.execute(
        SqlDialect::upsert(u"message_records"_s, u"message_id"_s, {u"raw"_s}), {static_cast<qint64>(id), raw});
    if (!kept)
        return failed(kept);
    return {};
}

/// What was accepted then is forgotten now.
QDateTime watchedSince(const QDateTime &now)
{
    return now.addMSecs(-std::chrono::milliseconds(watchEnds).count());
}

/// The first look-up waits for as long as Telnyx says the message stands in its queue, four hours at most.
std::optional<QDateTime> firstLookUp(const MessageRecord &record, const QDateTime &now, bool practice)
{
    if (record.id.isEmpty() || record.status().isFinal())
        return {};
    const double queued = std::clamp(record.waitSeconds.value_or(0.0), 0.0, 4 * 3600.0);
    return nextLookUp(now, now.addMSecs(static_cast<qint64>(queued * 1000)), 0, practice);
}

} // namespace

StoreResult<void> acceptMessage(Connection &connection, MessageId id, const MessageRecord &record,
    const QByteArray &raw, const QDateTime &now, MessageEvents &events)
{
    const auto from = [&](HandoverState state) {
        return writeRecord(connection, id, record,
            {u"state = 'accepted', worker = NULL, accepted_at = ?, next_check_at = NULL, next_watch_at = CASE practice "
             "WHEN 1 THEN ? ELSE ? END, watch_count = 0"_s,
                {columnOf(now), columnOf(firstLookUp(record, now, true)), columnOf(firstLookUp(record, now, false))},
                state});
    };
    // Nearly always its own request is answered. One that was given up may be answered or found all the same.
    auto changed = from(HandoverState::Sending);
    const bool settled = changed && *changed == 0;
    if (settled)
        changed = from(HandoverState::Unconfirmed);
    if (!changed)
        return failed(changed);
    if (*changed == 0)
        return tl::make_unexpected(notFound(u"no message that is sending or unconfirmed"_s));
    if (!settled) {
        if (const auto done = takeBackRecord(connection, id, record.id, now); !done)
            return done;
    }
    if (const auto done = keepRaw(connection, id, raw); !done)
        return done;
    events.add(id, {now, settled ? u"settled"_s : u"accepted"_s, record.status().word()});
    return {};
}

StoreResult<void> MessageRepository::markAccepted(
    MessageId id, const MessageRecord &record, const QByteArray &raw, const QDateTime &now)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    MessageEvents events;
    if (const auto done = acceptMessage(m_connection, id, record, raw, now, events); !done)
        return done;
    if (const auto done = events.write(m_connection); !done)
        return done;
    return transaction.commit();
}

StoreResult<void> MessageRepository::recordStatus(
    MessageId id, const MessageRecord &record, const QByteArray &raw, const QDateTime &now)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    const auto before = watched(m_connection, id);
    if (!before)
        return failed(before);
    if (before->state != HandoverState::Accepted)
        return tl::make_unexpected(notFound(u"no message that is accepted"_s));
    const DeliveryStatus status = record.status().word().isEmpty() ? before->status : record.status();
    // An answer that was overtaken does not bring an ended message back to life.
    if (before->status.isFinal() && !status.isFinal())
        return {};
    const int count = before->watchCount + 1;
    std::optional<QDateTime> next;
    if (!status.isFinal())
        next = nextLookUp(before->acceptedAt.value_or(now), now, count, before->practice);
    const auto written =
        writeRecord(m_connection, id, record, {u"next_watch_at = ?, watch_count = ?"_s, {columnOf(next), count}, {}});
    if (!written)
        return failed(written);
    if (const auto done = keepRaw(m_connection, id, raw); !done)
        return done;
    for (const ApiError &error : record.errors) {
        if (const auto done = learnOptOut(m_connection, id, error, now); !done)
            return done;
    }
    if (status != before->status) {
        if (const auto done = addEvent(m_connection, id, now, u"status"_s, status.word()); !done)
            return done;
    }
    return transaction.commit();
}

StoreResult<void> MessageRepository::postponeWatch(MessageId id, const QDateTime &now)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    const auto before = watched(m_connection, id);
    if (!before)
        return failed(before);
    if (before->state != HandoverState::Accepted)
        return tl::make_unexpected(notFound(u"no message that is accepted"_s));
    const int count = before->watchCount + 1;
    std::optional<QDateTime> next;
    if (!before->status.isFinal())
        next = nextLookUp(before->acceptedAt.value_or(now), now, count, before->practice);
    const auto put = m_connection.execute(u"UPDATE messages SET next_watch_at = ?, watch_count = ? WHERE id = ?"_s,
        {columnOf(next), count, static_cast<qint64>(id)});
    if (!put)
        return failed(put);
    return transaction.commit();
}

StoreResult<QList<Forgotten>> MessageRepository::forget(const QDateTime &now, int most)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    QList<std::pair<Forgotten, DeliveryStatus>> all;
    const auto read = m_connection.select(u"SELECT id, notice_id, status FROM messages WHERE next_watch_at <= ? AND "_s
            % SqlDialect::unindexed(u"state"_s) % u" = 'accepted' AND accepted_at <= ? LIMIT ?"_s,
        {columnOf(now), columnOf(watchedSince(now)), qMax(0, most)}, [&all](RowReader &row) {
            const MessageId id{row.integer()};
            const NoticeId notice{row.integer()};
            all.append({Forgotten{notice, id}, DeliveryStatus(row.text())});
        });
    if (!read)
        return failed(read);
    QList<Forgotten> forgotten;
    for (const auto &[message, last] : std::as_const(all)) {
        // A word that this Herald does not know may well be the last one.
        const DeliveryStatus status = last.known() == DeliveryStatus::Unknown ? last : DeliveryStatus::Forgotten;
        const auto changed =
            m_connection.execute(u"UPDATE messages SET status = ?, next_watch_at = NULL WHERE id = ?"_s,
                {status.word(), static_cast<qint64>(message.message)});
        if (!changed)
            return failed(changed);
        if (status == last)
            continue;
        if (const auto done = addEvent(m_connection, message.message, now, u"status"_s, status.word()); !done)
            return failed(done);
        forgotten.append(message);
    }
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return forgotten;
}

/// Nothing was asked, so the gaps do not grow.
StoreResult<void> MessageRepository::deferWatch(const QList<MessageId> &ids, const QDateTime &until)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    for (const MessageId id : ids) {
        const auto put = m_connection.execute(u"UPDATE messages SET next_watch_at = ? WHERE id = ? AND state = "
                                              "'accepted' AND next_watch_at > 0"_s,
            {columnOf(std::optional(until)), static_cast<qint64>(id)});
        if (!put)
            return failed(put);
    }
    return transaction.commit();
}

StoreResult<QList<StoredMessage>> MessageRepository::latestForWatch(const QDateTime &now, int most, MessageId before)
{
    QList<StoredMessage> messages;
    const auto done = m_connection.select(u"SELECT "_s % messageColumns() % u" FROM "_s % messageTables()
            % u" WHERE m.id IN (SELECT id FROM messages WHERE next_watch_at > 0 AND telnyx_id IS NOT NULL AND "_s
            % SqlDialect::unindexed(u"state"_s) % u" = 'accepted' AND accepted_at > ? AND (? = 0 OR "_s
            % SqlDialect::unindexed(u"id"_s) % u" < ?) ORDER BY "_s % SqlDialect::unindexed(u"id"_s)
            % u" DESC LIMIT ?) ORDER BY m.id DESC"_s,
        {columnOf(watchedSince(now)), static_cast<qint64>(before), static_cast<qint64>(before), qMax(0, most)},
        [&](RowReader &row) { messages.append(readMessage(row, false)); });
    if (!done)
        return failed(done);
    return messages;
}

StoreResult<QList<StoredMessage>> MessageRepository::dueForWatch(const QDateTime &now, int most)
{
    QList<StoredMessage> messages;
    const auto done = m_connection.select(u"SELECT "_s % messageColumns() % u" FROM "_s % messageTables()
            % u" WHERE m.next_watch_at <= ? AND "_s % SqlDialect::unindexed(u"m.state"_s)
            % u" = 'accepted' ORDER BY m.next_watch_at LIMIT ?"_s,
        {columnOf(now), qMax(0, most)}, [&](RowReader &row) { messages.append(readMessage(row, false)); });
    if (!done)
        return failed(done);
    return messages;
}

StoreResult<std::optional<QDateTime>> MessageRepository::nextWatch()
{
    std::optional<QDateTime> next;
    const auto done = m_connection.select(u"SELECT MIN(next_watch_at) FROM messages WHERE next_watch_at IS NOT NULL"_s,
        {}, [&](RowReader &row) { next = row.optionalTime(); });
    if (!done)
        return failed(done);
    return next;
}

} // namespace herald
