// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AuditCopy.h"
#include "app/store/AuditLog.h"
#include "app/store/Connection.h"
#include "app/store/Repositories.h"
#include "app/store/RowReader.h"
#include "app/store/SqlDialect.h"

#include <tuple>

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

/// Once the line is durable. A copy of a line that is not in the log any more stays: it is what shows that.
StoreResult<void> renewCopy(Connection &connection, const AuditHead &head)
{
    const QString path = connection.path();
    if (const auto old = AuditCopy::read(path)) {
        const auto hash = connection.value(u"SELECT hash FROM audit_log WHERE id = ?"_s, {old->id});
        if (!hash)
            return failed(hash);
        if (hash->toString() != old->hash)
            return {};
    }
    connection.afterCommit([path, head] {
        // Another process may have added a line since.
        if (const auto other = AuditCopy::read(path); !other || other->id < head.id)
            AuditCopy::write(path, head);
    });
    return {};
}

/// Notices of before there was a log have no token.
const QString untoldNotices = u"SELECT COUNT(*) FROM notices WHERE token <> '' AND id NOT IN "
                              "(SELECT notice_id FROM audit_log WHERE what IN ('send', 'schedule') "
                              "AND notice_id IS NOT NULL)"_s;

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
        connection.insert(u"INSERT INTO audit_log (at, who, what, notice_id, sender, messages, detail, text_digest, "
                          "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')"_s,
            {columnOf(entry.at), entry.who, entry.what, keyColumn(entry.notice), entry.sender, entry.messages,
                entry.detail, entry.textDigest});
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
    return renewCopy(connection, {entry.id, hash});
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
        u"SELECT id, at, who, what, notice_id, sender, messages, detail, text_digest, hash FROM audit_log WHERE id > ? "
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
            entry.textDigest = row.text();
            entry.hash = row.text();
            entries.append(entry);
        });
    if (!done)
        return failed(done);
    return entries;
}

StoreResult<AuditVerdict> AuditRepository::verify()
{
    // Before the log, which only grows: so the copy is never of a line that was added after this look at the log.
    const auto copy = AuditCopy::read(m_connection.path());
    if (const auto begun = m_connection.execute(SqlDialect::beginReading()); !begun)
        return failed(begun);
    const auto verdict = readAll(copy);
    std::ignore = m_connection.execute(u"COMMIT"_s);
    return verdict;
}

StoreResult<AuditVerdict> AuditRepository::readAll(const std::optional<AuditHead> &copy)
{
    AuditChain chain(copy);
    int otherTexts = 0;
    qint64 after = 0;
    for (;;) {
        const auto page = entries(after, auditPage);
        if (!page)
            return failed(page);
        if (page->isEmpty())
            break;
        for (const AuditEntry &entry : *page) {
            chain.add(entry);
            if (entry.textDigest.isEmpty())
                continue;
            const auto text =
                m_connection.value(u"SELECT text FROM notices WHERE id = ?"_s, {static_cast<qint64>(entry.notice)});
            if (!text)
                return failed(text);
            otherTexts += textDigest(text->toString()) == entry.textDigest ? 0 : 1;
        }
        after = page->constLast().id;
    }
    const auto head = headOfLog(m_connection);
    if (!head)
        return failed(head);
    const auto lastGiven = SqlDialect::lastIdentity(m_connection, u"audit_log"_s);
    if (!lastGiven)
        return failed(lastGiven);
    const auto untold = m_connection.value(untoldNotices);
    if (!untold)
        return failed(untold);
    AuditVerdict verdict = chain.verdict(*head, *lastGiven);
    verdict.untold = untold->toInt();
    verdict.otherTexts = otherTexts;
    return verdict;
}

} // namespace herald
