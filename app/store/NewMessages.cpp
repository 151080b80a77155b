// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/NewMessages.h"

#include "app/store/Batches.h"
#include "app/store/Connection.h"
#include "app/store/SqlDialect.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// What all messages share is taken from the notice's row. The places of @p rows rows, then the notice's id.
QString insertion(qsizetype rows)
{
    return u"INSERT INTO messages (notice_id, account_id, practice, sender, created_at, state, row_number, recipient, "
           "name, text, expected_parts) SELECT n.id, n.account_id, n.practice, n.sender, n.created_at, 'waiting', "
           "v.column1, v.column2, v.column3, v.column4, v.column5 FROM (VALUES "_s
        % places(rows, u"(?, ?, ?, ?, ?)"_s) % u") v CROSS JOIN notices n WHERE n.id = ?"_s;
}

/// Answers the id of the last one. Ids are given one after the other, for nobody else writes meanwhile.
StoreResult<qint64> insertSome(Connection &connection, qint64 notice, const QList<NewMessage> &messages)
{
    QVariantList values;
    values.reserve(messages.size() * 5 + 1);
    for (const NewMessage &message : messages)
        values.append({message.row, message.to, message.name, message.text, message.expectedParts});
    values.append(notice);
    return connection.insert(insertion(messages.size()), values);
}

/// After all rows, for the engine writes out its word lists before any statement that could fail half-way.
StoreResult<void> indexAll(Connection &connection, qint64 firstId, const NewNotice &made)
{
    qint64 id = firstId;
    for (const NewMessage &message : made.messages) {
        const auto indexed = connection.execute(SqlDialect::indexMessage(),
            SqlDialect::indexValues(id++, message.text, message.name, made.notice.sender, message.to));
        if (!indexed)
            return failed(indexed);
    }
    return {};
}

} // namespace

StoreResult<void> insertMessages(Connection &connection, NoticeId notice, const NewNotice &made)
{
    const qint64 noticeId = static_cast<qint64>(notice);
    const qsizetype all = made.messages.size();
    if (all == 0)
        return {};
    qint64 last = 0;
    const auto inserted = inBatches<StoreResult<void>>(all, [&](qsizetype begin, qsizetype count) -> StoreResult<void> {
        const auto id = insertSome(connection, noticeId, made.messages.mid(begin, count));
        if (!id)
            return failed(id);
        last = *id;
        return {};
    });
    if (!inserted)
        return inserted;
    const qint64 first = last - all + 1;
    if (const auto done = indexAll(connection, first, made); !done)
        return done;
    const auto spanned = connection.execute(
        u"UPDATE notices SET first_message_id = ?, last_message_id = ? WHERE id = ?"_s, {first, last, noticeId});
    if (!spanned)
        return failed(spanned);
    return {};
}

} // namespace herald
