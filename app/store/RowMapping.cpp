// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/RowMapping.h"

#include "app/store/Connection.h"
#include "app/store/ErrorColumn.h"

using namespace Qt::StringLiterals;

namespace herald {

QString messageColumns()
{
    return u"m.id, m.notice_id, m.practice, n.title, m.row_number, m.sender, m.recipient, m.name, m.text, m.state, "
           "m.telnyx_id, m.status, m.encoding, COALESCE(m.parts, m.expected_parts), m.cost_amount, m.cost_currency, "
           "m.error_code, m.error_title, m.error_detail, m.error_pointer, m.error_parameter, m.error_url, "
           "m.more_errors, "
           "m.circumstance, m.created_at, m.sending_at, m.received_at, m.sent_at, m.completed_at, m.check_verdict"_s;
}

QString messageTables()
{
    return u"messages m LEFT JOIN notices n ON n.id = m.notice_id"_s;
}

StoredMessage readMessage(RowReader &row, bool withRawRecord)
{
    StoredMessage message;
    message.id = MessageId(row.integer());
    message.notice = NoticeId(row.integer());
    message.practice = row.flag();
    message.noticeTitle = row.text();
    message.row = row.number();
    message.sender = row.text();
    message.to = row.text();
    message.name = row.text();
    message.text = row.text();
    // The schema lets no other word in.
    message.state = handoverStateFromWord(row.text()).value_or(HandoverState::Unconfirmed);
    message.telnyxId = row.text();
    if (const QString status = row.text(); !status.isEmpty())
        message.status = DeliveryStatus(status);
    message.encoding = row.text();
    message.parts = row.number();
    message.cost = row.money();
    message.error.code = row.text();
    message.error.title = row.text();
    message.error.detail = row.text();
    message.error.sourcePointer = row.text();
    message.error.sourceParameter = row.text();
    message.error.url = row.text();
    message.moreErrors = errorsFromColumn(row.text());
    message.circumstance = Circumstance::fromWord(row.text());
    message.createdAt = row.time();
    message.sendingAt = row.optionalTime();
    message.receivedAt = row.optionalTime();
    message.sentAt = row.optionalTime();
    message.completedAt = row.optionalTime();
    const QString verdict = row.text();
    for (const CheckVerdict known : {CheckVerdict::TooEarly, CheckVerdict::NotFound, CheckVerdict::Unclear}) {
        if (toWord(known) == verdict)
            message.checked = known;
    }
    if (withRawRecord)
        message.rawRecord = row.bytes();
    return message;
}

QString columnOf(const QList<NoticeId> &ids)
{
    QStringList words;
    for (const NoticeId id : ids)
        words.append(QString::number(static_cast<qint64>(id)));
    return words.join(u' ');
}

QList<NoticeId> idsFromColumn(const QString &column)
{
    QList<NoticeId> ids;
    for (const QStringView word : qTokenize(column, u' ', Qt::SkipEmptyParts)) {
        if (const qint64 id = word.toLongLong(); id > 0)
            ids.append(NoticeId(id));
    }
    return ids;
}

QString noticeColumns()
{
    return u"id, account_id, practice, title, sender, text, profile_id, webhook_url, webhook_failover_url, "
           "use_profile_webhooks, created_at, state, pause_reason, parts_per_minute, rows_read, start_at, urgent, worker, token, follows, place"_s;
}

Notice readNotice(RowReader &row)
{
    Notice notice;
    notice.id = NoticeId(row.integer());
    notice.account = AccountId(row.integer());
    notice.practice = row.flag();
    notice.title = row.text();
    notice.sender = row.text();
    notice.text = row.text();
    notice.profileId = row.text();
    notice.webhookUrl = row.text();
    notice.webhookFailoverUrl = row.text();
    notice.useProfileWebhooks = row.optionalFlag();
    notice.createdAt = row.time();
    const QString word = row.text();
    for (const NoticeState state : {NoticeState::Scheduled, NoticeState::Running, NoticeState::Paused,
             NoticeState::Stopped, NoticeState::Finished}) {
        if (toWord(state) == word)
            notice.state = state;
    }
    notice.pauseReason = row.text();
    notice.partsPerMinute = row.optionalReal();
    notice.rowsRead = row.number();
    notice.startAt = row.optionalTime();
    notice.urgent = row.flag();
    notice.worker = row.text();
    notice.token = row.text();
    notice.follows = idsFromColumn(row.text());
    notice.place = row.text();
    return notice;
}

} // namespace herald
