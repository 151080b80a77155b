// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/StateSteps.h"

#include "app/store/Batches.h"
#include "app/store/CheckSchedule.h"
#include "app/store/Connection.h"
#include "app/store/ErrorColumn.h"
#include "app/store/MessageEvents.h"
#include "app/store/OptOutGuard.h"
#include "app/store/RowMapping.h"
#include "app/store/SqlDialect.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int longestPutOff = 3600; ///< seconds; see decideHandover()

const QString errorsAre = u"error_code = ?, error_title = ?, error_detail = ?, error_pointer = ?, error_parameter = ?, "
                          "error_url = ?, more_errors = ?, circumstance = ?"_s;

QVariantList errorValues(const ApiError &error, const QList<ApiError> &more, const Circumstance &circumstance)
{
    return {error.code, error.title, error.detail, error.sourcePointer, error.sourceParameter, error.url,
        columnOf(more), circumstance.toWord()};
}

} // namespace

StateStep refusal(const ApiError &error, const QList<ApiError> &more, const Circumstance &circumstance)
{
    return {HandoverState::Sending, HandoverState::Refused, errorsAre, errorValues(error, more, circumstance),
        u"refused"_s, error.code};
}

StateStep doubt(const ApiError &error, const QList<ApiError> &more, const Circumstance &circumstance,
    const QString &technical, const QDateTime &now)
{
    return {HandoverState::Sending, HandoverState::Unconfirmed,
        errorsAre % u", next_check_at = ?, check_count = 0, check_verdict = ''"_s,
        errorValues(error, more, circumstance) + QVariantList{columnOf(firstCheck(now))}, u"unconfirmed"_s,
        circumstance.noted(technical)};
}

StateStep wayBack(const QString &technical, const std::optional<QDateTime> &nextTry)
{
    if (nextTry)
        return {HandoverState::Sending, HandoverState::Waiting,
            u"sending_at = NULL, tries = tries + 1, not_before = ?"_s, {columnOf(nextTry)}, u"returned"_s, technical};
    return {HandoverState::Sending, HandoverState::Waiting, u"sending_at = NULL"_s, {}, u"returned"_s, technical};
}

StoreResult<void> take(Connection &connection, MessageId id, const QDateTime &now, const StateStep &step)
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

StoreResult<void> takeAlone(Connection &connection, MessageId id, const QDateTime &now, const StateStep &step)
{
    ScopedTransaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = take(connection, id, now, step); !done)
        return done;
    return transaction.commit();
}

StoreResult<int> takeAll(
    Connection &connection, const QString &which, const QVariantList &keys, const QDateTime &now, const StateStep &step)
{
    ScopedTransaction transaction(connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    // Written out, not bound: only so does an index over one state serve.
    const QString matching = which % u" AND state = '"_s % toWord(step.from) % u'\'';
    const auto noted = connection.execute(
        u"INSERT INTO message_events (message_id, at, kind, detail) SELECT id, ?, ?, ? FROM messages WHERE "_s
            % matching,
        QVariantList{columnOf(now), step.event, step.detail} + keys);
    if (!noted)
        return noted;
    const QString more = step.set.isEmpty() ? QString() : QString(u", "_s % step.set);
    const auto changed =
        connection.execute(u"UPDATE messages SET state = ?, worker = NULL"_s % more % u" WHERE "_s % matching,
            QVariantList{toWord(step.to)} + step.values + keys);
    if (!changed)
        return changed;
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return changed;
}

StoreResult<QList<WaitingMessage>> waitingMessages(
    Connection &connection, NoticeId notice, int most, const QDateTime &now)
{
    QList<WaitingMessage> messages;
    // Further ahead than anybody would put it off, it was put off by a clock that has been set back since.
    // Of a waiting message nothing else is known, and every column takes its time.
    const auto read =
        connection.select(u"SELECT m.id, m.practice, n.title, m.row_number, m.sender, m.recipient, m.name, m.text, "
                          "COALESCE(m.parts, m.expected_parts), m.created_at, m.tries, "_s
                % optedOutColumn() % u" FROM "_s % SqlDialect::byIndex(u"messages m"_s, u"messages_waiting"_s)
                % u" LEFT JOIN notices n ON n.id = m.notice_id WHERE m.notice_id = ? AND m.state = 'waiting' AND "
                  "(m.not_before IS NULL OR m.not_before <= ? OR m.not_before > ?) ORDER BY m.tries, m.id LIMIT ?"_s,
            {static_cast<qint64>(notice), columnOf(now), columnOf(now.addSecs(longestPutOff)), qMax(0, most)},
            [&](RowReader &row) {
                WaitingMessage waiting;
                waiting.message.notice = notice;
                waiting.message.id = MessageId(row.integer());
                waiting.message.practice = row.flag();
                waiting.message.noticeTitle = row.text();
                waiting.message.row = row.number();
                waiting.message.sender = row.text();
                waiting.message.to = row.text();
                waiting.message.name = row.text();
                waiting.message.text = row.text();
                waiting.message.parts = row.number();
                waiting.message.createdAt = row.time();
                waiting.message.tries = row.number();
                waiting.optedOut = row.flag();
                messages.append(std::move(waiting));
            });
    if (!read)
        return failed(read);
    return messages;
}

StoreResult<std::optional<QDateTime>> nextTry(Connection &connection, NoticeId notice, const QDateTime &now)
{
    std::optional<QDateTime> next;
    const auto read = connection.select(u"SELECT MIN(not_before) FROM messages WHERE notice_id = ? AND "
                                        "state = 'waiting' AND not_before > ? AND not_before <= ?"_s,
        {static_cast<qint64>(notice), columnOf(now), columnOf(now.addSecs(longestPutOff))},
        [&](RowReader &row) { next = row.optionalTime(); });
    if (!read)
        return failed(read);
    return next;
}

StoreResult<void> markSending(
    Connection &connection, QList<StoredMessage> &messages, const QString &worker, const QDateTime &now)
{
    const auto some = [&](qsizetype begin, qsizetype count) -> StoreResult<void> {
        QVariantList ids;
        for (qsizetype i = begin; i < begin + count; ++i)
            ids.append(static_cast<qint64>(messages.at(i).id));
        const auto changed =
            connection.execute(u"UPDATE messages SET state = 'sending', worker = ?, sending_at = ? WHERE id IN ("_s
                    % places(count) % u") AND state = 'waiting'"_s,
                QVariantList{worker, columnOf(now)} + ids);
        if (!changed)
            return failed(changed);
        if (*changed != count)
            return tl::make_unexpected(notFound(u"no message that is waiting"_s));
        return {};
    };
    if (const auto done = inBatches<StoreResult<void>>(messages.size(), some); !done)
        return done;
    MessageEvents events;
    for (StoredMessage &message : messages) {
        message.state = HandoverState::Sending;
        message.sendingAt = now;
        events.add(message.id, {now, u"sending"_s, {}});
    }
    return events.write(connection);
}

} // namespace herald
