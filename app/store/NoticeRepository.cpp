// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AuditLog.h"
#include "app/store/Connection.h"
#include "app/store/NewMessages.h"
#include "app/store/Repositories.h"
#include "app/store/RowMapping.h"
#include "app/store/SqlDialect.h"
#include "app/store/Totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

StoreResult<qint64> insertNotice(Connection &connection, const NewNotice &notice, const QDateTime &createdAt)
{
    const Notice &it = notice.notice;
    const int rowsRead =
        it.rowsRead > 0 ? it.rowsRead : static_cast<int>(notice.messages.size() + notice.leftOut.size());
    return connection.insert(
        u"INSERT INTO notices (account_id, practice, title, sender, text, profile_id, webhook_url, "
        "webhook_failover_url, use_profile_webhooks, created_at, state, pause_reason, parts_per_minute, rows_read, "
        "start_at, urgent, worker, token, follows, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, "
        "?, ?, "
        "?)"_s,
        {keyColumn(it.account), it.practice ? 1 : 0, it.title, it.sender, it.text, it.profileId, it.webhookUrl,
            it.webhookFailoverUrl, columnOf(it.useProfileWebhooks), columnOf(createdAt), toWord(it.state),
            columnOf(it.partsPerMinute), rowsRead, columnOf(it.startAt), it.urgent ? 1 : 0,
            it.worker.isEmpty() ? QVariant() : QVariant(it.worker), it.token, columnOf(it.follows), it.place});
}

StoreResult<void> insertLeftOut(Connection &connection, qint64 noticeId, const QList<LeftOutRow> &rows)
{
    for (const LeftOutRow &row : rows) {
        const auto done =
            connection.execute(u"INSERT INTO left_out_rows (notice_id, row_number, input, name, status, reason) "
                               "VALUES (?, ?, ?, ?, ?, ?)"_s,
                {noticeId, row.row, row.input, row.name, toWord(row.status), row.reason});
        if (!done)
            return failed(done);
    }
    return {};
}

/// A draft may have been written before the notices that it follows had gone on, or in a window left open.
StoreResult<void> refuseAlreadySent(Connection &connection, const NewNotice &notice)
{
    if (notice.notice.follows.isEmpty())
        return {};
    const auto sent = MessageRepository(connection).sentTo(notice.notice.follows);
    if (!sent)
        return failed(sent);
    const bool again = std::any_of(notice.messages.begin(), notice.messages.end(),
        [&](const NewMessage &message) { return sent->contains(QStringView(message.to).mid(1).toULongLong()); });
    if (again)
        return tl::make_unexpected(StoreError{StoreError::AlreadySent, {}, {}});
    return {};
}

} // namespace

StoreResult<NoticeId> NoticeRepository::create(const NewNotice &notice)
{
    const QDateTime createdAt =
        notice.notice.createdAt.isValid() ? notice.notice.createdAt : QDateTime::currentDateTimeUtc();
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    if (const auto free = refuseAlreadySent(m_connection, notice); !free)
        return failed(free);
    const auto id = insertNotice(m_connection, notice, createdAt);
    if (!id)
        return failed(id);
    if (const auto done = insertMessages(m_connection, NoticeId(*id), notice); !done)
        return failed(done);
    if (const auto done = insertLeftOut(m_connection, *id, notice.leftOut); !done)
        return failed(done);
    const bool later = notice.notice.state == NoticeState::Scheduled;
    const auto logged = appendToLog(m_connection,
        {0, createdAt, notice.by, later ? u"schedule"_s : u"send"_s, NoticeId(*id), notice.notice.sender,
            static_cast<int>(notice.messages.size()), notice.confirmed, {}, textDigest(notice.notice.text)});
    if (!logged)
        return failed(logged);
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return NoticeId(*id);
}

StoreResult<Notice> NoticeRepository::byId(NoticeId id)
{
    std::optional<Notice> notice;
    const auto done = m_connection.select(u"SELECT "_s % noticeColumns() % u" FROM notices WHERE id = ?"_s,
        {static_cast<qint64>(id)}, [&](RowReader &row) { notice = readNotice(row); });
    if (!done)
        return failed(done);
    if (!notice)
        return tl::make_unexpected(notFound(u"notice"_s));
    return *notice;
}

StoreResult<QList<NoticeSummary>> NoticeRepository::summaries(std::optional<bool> practice, int limit)
{
    const QString which = practice ? u"practice = ? AND "_s : QString();
    const QVariantList key = practice ? QVariantList{*practice ? 1 : 0} : QVariantList();
    // The newest, and whatever its age what somebody still has to do something about.
    const QString sql = u"SELECT "_s % noticeColumns() % u" FROM notices WHERE "_s % which
        % u"(id IN (SELECT id FROM notices "_s % (practice ? u"WHERE practice = ? "_s : QString())
        % u"ORDER BY id DESC LIMIT ?) OR state IN ('running', 'paused', 'scheduled') "
          "OR id IN (SELECT notice_id FROM messages WHERE state = 'unconfirmed')) ORDER BY id DESC"_s;
    const QVariantList values = key + key + QVariantList{qMax(0, limit)};
    QList<Notice> notices;
    const auto done = m_connection.select(sql, values, [&](RowReader &row) { notices.append(readNotice(row)); });
    if (!done)
        return failed(done);
    QList<NoticeSummary> result;
    for (const Notice &notice : std::as_const(notices)) {
        const auto one = summarise(m_connection, notice);
        if (!one)
            return failed(one);
        result.append(*one);
    }
    return result;
}

StoreResult<NoticeSummary> NoticeRepository::summary(NoticeId id)
{
    const auto notice = byId(id);
    if (!notice)
        return failed(notice);
    return summarise(m_connection, *notice);
}

StoreResult<void> NoticeRepository::setState(NoticeId id, NoticeState state, const QString &pauseReason)
{
    const QString reason = state == NoticeState::Paused ? pauseReason : QString();
    const auto changed = m_connection.execute(u"UPDATE notices SET state = ?, pause_reason = ? WHERE id = ?"_s,
        {toWord(state), reason, static_cast<qint64>(id)});
    if (!changed)
        return failed(changed);
    if (*changed == 0)
        return tl::make_unexpected(notFound(u"notice"_s));
    return {};
}

StoreResult<QList<Notice>> NoticeRepository::unfinished()
{
    QList<Notice> notices;
    const auto done = m_connection.select(u"SELECT "_s % noticeColumns()
            % u" FROM notices WHERE state IN ('running', 'paused', 'scheduled') ORDER BY id"_s,
        {}, [&](RowReader &row) { notices.append(readNotice(row)); });
    if (!done)
        return failed(done);
    return notices;
}

StoreResult<QList<Notice>> NoticeRepository::leavingSince(const QDateTime &time, bool practice)
{
    QList<Notice> notices;
    const auto done = m_connection.select(u"SELECT "_s % noticeColumns()
            % u" FROM notices WHERE practice = ? AND (state IN ('running', 'paused', 'scheduled') OR id IN "
              "(SELECT notice_id FROM messages WHERE sending_at >= ?)) ORDER BY id DESC"_s,
        {practice ? 1 : 0, columnOf(time)}, [&](RowReader &row) { notices.append(readNotice(row)); });
    if (!done)
        return failed(done);
    return notices;
}

StoreResult<QList<Notice>> NoticeRepository::closedWithWaiting()
{
    QList<Notice> notices;
    const auto done = m_connection.select(u"SELECT "_s % noticeColumns()
            % u" FROM notices WHERE state IN ('finished', 'stopped') AND id IN "
              "(SELECT notice_id FROM messages WHERE state = 'waiting') ORDER BY id"_s,
        {}, [&](RowReader &row) { notices.append(readNotice(row)); });
    if (!done)
        return failed(done);
    return notices;
}

StoreResult<bool> NoticeRepository::reopen(NoticeId id, const QString &reason)
{
    const auto changed = m_connection.execute(u"UPDATE notices SET state = 'paused', pause_reason = ? "
                                              "WHERE id = ? AND state IN ('finished', 'stopped')"_s,
        {reason, static_cast<qint64>(id)});
    if (!changed)
        return failed(changed);
    return *changed == 1;
}

StoreResult<bool> NoticeRepository::stop(NoticeId id, const QDateTime &now)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    const auto notice = byId(id);
    if (!notice)
        return failed(notice);
    const auto cancelled = MessageRepository(m_connection).cancelWaiting(id, now);
    if (!cancelled)
        return failed(cancelled);
    const bool closed = notice->state == NoticeState::Finished || notice->state == NoticeState::Stopped;
    if (closed && *cancelled == 0)
        return false;
    if (const auto stopped = setState(id, NoticeState::Stopped, {}); !stopped)
        return failed(stopped);
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return true;
}

StoreResult<QList<LeftOutRow>> NoticeRepository::leftOut(NoticeId id)
{
    QList<LeftOutRow> rows;
    const auto done = m_connection.select(
        u"SELECT row_number, input, name, status, reason FROM left_out_rows WHERE notice_id = ? ORDER BY id"_s,
        {static_cast<qint64>(id)}, [&](RowReader &row) {
            LeftOutRow left;
            left.row = row.number();
            left.input = row.text();
            left.name = row.text();
            left.status = rowStatusFromWord(row.text());
            left.reason = row.text();
            rows.append(left);
        });
    if (!done)
        return failed(done);
    return rows;
}

} // namespace herald
