// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Repositories.h"

#include "app/store/Connection.h"
#include "app/store/RowMapping.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// One change of state of one message, and the event that tells of it.
struct Step {
    HandoverState from;
    HandoverState to;
    QString set; ///< further assignments, or empty
    QVariantList values;
    QString event;
    QString detail;
};

/// Within a transaction. NotFound when the message is not in the state it must come from.
StoreResult<void> take(Connection &connection, MessageId id, const QDateTime &now, const Step &step)
{
    QVariantList values = {toWord(step.to)};
    values += step.values;
    values.append({static_cast<qint64>(id), toWord(step.from)});
    const QString more = step.set.isEmpty() ? QString() : QString(u", "_s % step.set);
    const auto changed = connection.execute(
        u"UPDATE messages SET state = ?, worker = NULL"_s % more % u" WHERE id = ? AND state = ?"_s, values);
    if (!changed)
        return failed(changed);
    if (*changed == 0)
        return tl::make_unexpected(notFound(u"no message that is "_s + toWord(step.from)));
    return addEvent(connection, id, now, step.event, step.detail);
}

StoreResult<void> takeAlone(Connection &connection, MessageId id, const QDateTime &now, const Step &step)
{
    ScopedTransaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = take(connection, id, now, step); !done)
        return done;
    return transaction.commit();
}

/// Every message that matches takes the same step; answers how many.
StoreResult<int> takeAll(
    Connection &connection, const QString &which, const QVariant &key, const QDateTime &now, const Step &step)
{
    ScopedTransaction transaction(connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    // Written out, not bound: only so does an index over one state serve.
    const QString matching = which % u" AND state = '"_s % toWord(step.from) % u'\'';
    const auto noted = connection.execute(
        u"INSERT INTO message_events (message_id, at, kind, detail) SELECT id, ?, ?, ? FROM messages WHERE "_s
            % matching,
        {columnOf(now), step.event, step.detail, key});
    if (!noted)
        return noted;
    const auto changed =
        connection.execute(u"UPDATE messages SET state = ?, worker = NULL WHERE "_s % matching, {toWord(step.to), key});
    if (!changed)
        return changed;
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return changed;
}

} // namespace

StoreResult<QList<StoredMessage>> MessageRepository::claim(
    NoticeId notice, const QString &worker, int most, const QDateTime &now)
{
    Q_ASSERT(!worker.isEmpty());
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    QList<StoredMessage> messages;
    const auto read = m_connection.select(u"SELECT "_s % messageColumns() % u" FROM "_s % messageTables()
            % u" WHERE m.notice_id = ? AND m.state = 'waiting' ORDER BY m.id LIMIT ?"_s,
        {static_cast<qint64>(notice), qMax(0, most)},
        [&](RowReader &row) { messages.append(readMessage(row, false)); });
    if (!read)
        return failed(read);
    for (StoredMessage &message : messages) {
        const auto changed = m_connection.execute(
            u"UPDATE messages SET state = 'sending', worker = ?, sending_at = ? WHERE id = ? AND state = 'waiting'"_s,
            {worker, columnOf(now), static_cast<qint64>(message.id)});
        if (!changed)
            return failed(changed);
        if (*changed != 1)
            return tl::make_unexpected(notFound(u"no message that is waiting"_s));
        if (const auto noted = addEvent(m_connection, message.id, now, u"sending"_s, {}); !noted)
            return failed(noted);
        message.state = HandoverState::Sending;
        message.sendingAt = now;
    }
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return messages;
}

StoreResult<void> MessageRepository::markRefused(MessageId id, const ApiError &error, const QDateTime &now)
{
    return takeAlone(m_connection, id, now,
        {HandoverState::Sending, HandoverState::Refused,
            u"error_code = ?, error_title = ?, error_detail = ?, error_pointer = ?, error_parameter = ?, "
            "error_url = ?"_s,
            {error.code, error.title, error.detail, error.sourcePointer, error.sourceParameter, error.url},
            u"refused"_s, error.code});
}

StoreResult<void> MessageRepository::markUnconfirmed(MessageId id, const QString &technical, const QDateTime &now)
{
    return takeAlone(m_connection, id, now,
        {HandoverState::Sending, HandoverState::Unconfirmed, {}, {}, u"unconfirmed"_s, technical});
}

StoreResult<void> MessageRepository::returnToWaiting(MessageId id, const QString &technical, const QDateTime &now)
{
    return takeAlone(m_connection, id, now,
        {HandoverState::Sending, HandoverState::Waiting, u"sending_at = NULL"_s, {}, u"returned"_s, technical});
}

StoreResult<int> MessageRepository::cancelWaiting(NoticeId notice, const QDateTime &now)
{
    return takeAll(m_connection, u"notice_id = ?"_s, static_cast<qint64>(notice), now,
        {HandoverState::Waiting, HandoverState::Cancelled, {}, {}, u"cancelled"_s, {}});
}

StoreResult<QStringList> MessageRepository::sendingWorkers()
{
    QStringList workers;
    const auto done =
        m_connection.select(u"SELECT DISTINCT worker FROM messages WHERE state = 'sending' ORDER BY worker"_s, {},
            [&](RowReader &row) { workers.append(row.text()); });
    if (!done)
        return failed(done);
    return workers;
}

StoreResult<int> MessageRepository::markStranded(const QString &worker, const QDateTime &now)
{
    return takeAll(m_connection, u"worker = ?"_s, worker, now,
        {HandoverState::Sending, HandoverState::Unconfirmed, {}, {}, u"unconfirmed"_s,
            u"the program ended before the reply was recorded"_s});
}

} // namespace herald
