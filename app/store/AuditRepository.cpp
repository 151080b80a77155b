// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AuditLog.h"
#include "app/store/Connection.h"
#include "app/store/Repositories.h"
#include "app/store/RowReader.h"
#include "app/store/SqlDialect.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Where the last line's hash is kept a second time, so that taking lines away at the end shows too.
const QString headSetting = u"audit_head"_s;

constexpr int auditPage = 1000;

StoreResult<QString> headOfLog(Connection &connection)
{
    const auto head = connection.value(u"SELECT value FROM settings WHERE name = ?"_s, {headSetting});
    if (!head)
        return failed(head);
    return head->toString();
}

} // namespace

StoreResult<void> appendToLog(Connection &connection, AuditEntry entry)
{
    // The chain goes on from the last line, not from the kept head: a log that was cut stays visibly cut.
    QString previous;
    const auto read = connection.select(
        u"SELECT hash FROM audit_log ORDER BY id DESC LIMIT 1"_s, {}, [&](RowReader &row) { previous = row.text(); });
    if (!read)
        return read;
    const auto head = headOfLog(connection);
    if (!head)
        return failed(head);
    if (*head != previous)
        previous = *head;
    const auto id =
        connection.insert(u"INSERT INTO audit_log (at, who, what, notice_id, sender, messages, detail, hash) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, '')"_s,
            {columnOf(entry.at), entry.who, entry.what, keyColumn(entry.notice), entry.sender, entry.messages,
                entry.detail});
    if (!id)
        return failed(id);
    entry.id = *id;
    const QString hash = auditHash(previous, entry);
    const auto sealed = connection.execute(u"UPDATE audit_log SET hash = ? WHERE id = ?"_s, {hash, entry.id});
    if (!sealed)
        return failed(sealed);
    const auto kept =
        connection.execute(SqlDialect::upsert(u"settings"_s, u"name"_s, {u"value"_s}), {headSetting, hash});
    if (!kept)
        return failed(kept);
    return {};
}

StoreResult<void> AuditRepository::append(const AuditEntry &entry)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = appendToLog(m_connection, entry); !done)
        return done;
    return transaction.commit();
}

StoreResult<QList<AuditEntry>> AuditRepository::entries(qint64 after, int limit)
{
    QList<AuditEntry> entries;
    const auto done = m_connection.select(
        u"SELECT id, at, who, what, notice_id, sender, messages, detail, hash FROM audit_log WHERE id > ? "
        "ORDER BY id LIMIT ?"_s,
        {after, limit}, [&](RowReader &row) {
            AuditEntry entry;
            entry.id = row.integer();
            entry.at = row.time();
            entry.who = row.text();
            entry.what = row.text();
            entry.notice = NoticeId(row.integer());
            entry.sender = row.text();
            entry.messages = row.number();
            entry.detail = row.text();
            entry.hash = row.text();
            entries.append(entry);
        });
    if (!done)
        return failed(done);
    return entries;
}

StoreResult<AuditVerdict> AuditRepository::verify()
{
    AuditChain chain;
    qint64 after = 0;
    for (;;) {
        const auto page = entries(after, auditPage);
        if (!page)
            return failed(page);
        if (page->isEmpty())
            break;
        for (const AuditEntry &entry : *page)
            chain.add(entry);
        after = page->constLast().id;
    }
    const auto head = headOfLog(m_connection);
    if (!head)
        return failed(head);
    return chain.verdict(*head);
}

} // namespace herald
