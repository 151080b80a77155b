// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about messages after they were handed over: by looking them up, or by a person.
#include "app/store/CheckSchedule.h"
#include "app/store/Connection.h"
#include "app/store/OptOutGuard.h"
#include "app/store/Repositories.h"
#include "app/store/RowMapping.h"
#include "app/store/SqlDialect.h"
#include "app/store/StateSteps.h"
#include "app/store/WatchSchedule.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

const QString noError = u"error_code = '', error_title = '', error_detail = '', error_pointer = '', "
                        "error_parameter = '', error_url = '', more_errors = '', circumstance = ''"_s;
const QString asNew = noError % u", sending_at = NULL, tries = 0, not_before = NULL"_s;

struct Unsettled {
    QDateTime sentAt;
    int checks = 0;
    bool practice = false;
};

StoreResult<std::optional<Unsettled>> unsettled(Connection &connection, MessageId id)
{
    std::optional<Unsettled> found;
    const auto done = connection.select(u"SELECT COALESCE(sending_at, created_at), check_count, practice FROM messages "
                                        "WHERE id = ? AND state = 'unconfirmed'"_s,
        {static_cast<qint64>(id)}, [&](RowReader &row) {
            Unsettled it;
            it.sentAt = row.time();
            it.checks = row.number();
            it.practice = row.flag();
            found = it;
        });
    if (!done)
        return failed(done);
    return found;
}

StoreResult<void> setNextCheck(Connection &connection, MessageId id, const Unsettled &it,
    const std::optional<CheckVerdict> &verdict, const QDateTime &now)
{
    const auto next = nextCheckAfter(it.sentAt, now, it.checks, it.practice);
    const auto done = connection.execute(
        u"UPDATE messages SET next_check_at = ?, check_count = ?, check_verdict = COALESCE(?, check_verdict) "
        "WHERE id = ? AND state = 'unconfirmed'"_s,
        {columnOf(next), it.checks + 1, verdict ? QVariant(toWord(*verdict)) : QVariant(), static_cast<qint64>(id)});
    if (!done)
        return failed(done);
    return {};
}

} // namespace

StoreResult<void> MessageRepository::sendAgain(MessageId id, const QDateTime &now)
{
    return takeAlone(m_connection, id, now,
        {HandoverState::Unconfirmed, HandoverState::Waiting, asNew % u", next_check_at = NULL, check_verdict = ''"_s,
            {}, u"settled"_s, u"send again"_s});
}

StoreResult<void> MessageRepository::markSent(MessageId id, const QDateTime &now)
{
    return takeAlone(m_connection, id, now,
        {HandoverState::Unconfirmed, HandoverState::Accepted,
            noError % u", accepted_at = ?, next_check_at = NULL, next_watch_at = ?"_s,
            // Nothing can be asked without an id of Telnyx's; the end of what can be known comes all the same.
            {columnOf(now), columnOf(watchEndOf(now))}, u"settled"_s, u"marked as sent"_s});
}

StoreResult<int> MessageRepository::retryRefused(NoticeId notice, const QStringList &exceptCodes, const QDateTime &now)
{
    QString which = u"notice_id = ?"_s;
    QVariantList keys = {static_cast<qint64>(notice)};
    for (const QString &code : exceptCodes) {
        which += u" AND "_s % retriableCondition();
        keys << code << static_cast<qint64>(notice);
    }
    return takeAll(m_connection, which, keys, now,
        {HandoverState::Refused, HandoverState::Waiting, asNew, {}, u"returned"_s, u"to be tried again"_s});
}

StoreResult<QList<StoredMessage>> MessageRepository::dueForCheck(const QDateTime &now, int most)
{
    QList<StoredMessage> messages;
    const auto done = m_connection.select(u"SELECT "_s % messageColumns() % u" FROM "_s % messageTables()
            % u" WHERE m.next_check_at <= ? AND "_s % SqlDialect::unindexed(u"m.state"_s)
            % u" = 'unconfirmed' ORDER BY m.next_check_at LIMIT ?"_s,
        {columnOf(now), qMax(0, most)}, [&](RowReader &row) { messages.append(readMessage(row, false)); });
    if (!done)
        return failed(done);
    return messages;
}

StoreResult<std::optional<QDateTime>> MessageRepository::nextCheck()
{
    std::optional<QDateTime> next;
    const auto done = m_connection.select(u"SELECT MIN(next_check_at) FROM messages WHERE next_check_at IS NOT NULL"_s,
        {}, [&](RowReader &row) { next = row.optionalTime(); });
    if (!done)
        return failed(done);
    return next;
}

StoreResult<int> MessageRepository::checkAllNow(const QDateTime &now)
{
    return m_connection.execute(
        u"UPDATE messages SET next_check_at = ? WHERE state = 'unconfirmed'"_s, {columnOf(now)});
}

StoreResult<void> MessageRepository::recordCheck(MessageId id, CheckVerdict verdict, const QDateTime &now)
{
    const auto it = unsettled(m_connection, id);
    if (!it)
        return failed(it);
    return *it ? setNextCheck(m_connection, id, **it, verdict, now) : StoreResult<void>();
}

StoreResult<void> MessageRepository::postponeCheck(MessageId id, const QDateTime &now)
{
    const auto it = unsettled(m_connection, id);
    if (!it)
        return failed(it);
    return *it ? setNextCheck(m_connection, id, **it, {}, now) : StoreResult<void>();
}

} // namespace herald
