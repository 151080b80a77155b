// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Connection.h"
#include "app/store/PeopleRepositories.h"
#include "app/store/RowReader.h"
#include "app/store/SqlDialect.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

KnownOptOut readOptOut(RowReader &row)
{
    KnownOptOut optOut;
    optOut.number = row.text();
    optOut.at = row.optionalTime();
    optOut.source = optOutSourceFromWord(row.text());
    optOut.who = row.text();
    optOut.note = row.text();
    optOut.profileId = row.text();
    return optOut;
}

const QString ownColumns = u"SELECT number, at, source, who, note, '' AS profile_id FROM opt_outs"_s;
const QString telnyxColumns =
    u"SELECT number, at, source, '' AS who, keyword AS note, profile_id FROM telnyx_opt_outs WHERE account_id = ?"_s;

StoreResult<int> insertOwn(Connection &connection, const KnownOptOut &optOut)
{
    return connection.execute(u"INSERT INTO opt_outs (number, at, source, who, note) VALUES (?, ?, ?, ?, ?) "
                              "ON CONFLICT (number) DO NOTHING"_s,
        {optOut.number, columnOf(optOut.at.value_or(QDateTime::currentDateTimeUtc())), toWord(optOut.source),
            optOut.who, optOut.note.left(longestOptOutNote)});
}

StoreResult<int> insertTelnyx(Connection &connection, AccountId account, const KnownOptOut &optOut)
{
    return connection.execute(
        u"INSERT INTO telnyx_opt_outs (account_id, profile_id, number, at, source, keyword) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (number, account_id, profile_id) DO NOTHING"_s,
        {static_cast<qint64>(account), optOut.profileId, optOut.number, columnOf(optOut.at), toWord(optOut.source),
            optOut.note.left(longestOptOutNote)});
}

} // namespace

StoreResult<int> OptOutRepository::add(const QList<KnownOptOut> &optOuts)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    int fresh = 0;
    for (const KnownOptOut &optOut : optOuts) {
        if (digitsOf(optOut.number) == 0 || !optOut.isOwn())
            continue;
        const auto added = insertOwn(m_connection, optOut);
        if (!added)
            return added;
        fresh += *added;
    }
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return fresh;
}

StoreResult<QList<KnownOptOut>> OptOutRepository::remove(const QStringList &numbers, AccountId account)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    QList<KnownOptOut> removed;
    for (const QString &number : numbers) {
        const auto known = of(number, account);
        if (!known)
            return failed(known);
        for (const KnownOptOut &optOut : *known) {
            if (optOut.source != OptOutSource::Fetched)
                removed.append(optOut);
        }
        const auto own = m_connection.execute(u"DELETE FROM opt_outs WHERE number = ?"_s, {number});
        if (!own)
            return failed(own);
        const auto refused =
            m_connection.execute(u"DELETE FROM telnyx_opt_outs WHERE number = ? AND account_id = ? AND source = ?"_s,
                {number, static_cast<qint64>(account), toWord(OptOutSource::Refused)});
        if (!refused)
            return failed(refused);
    }
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return removed;
}

StoreResult<void> OptOutRepository::putBack(const QList<KnownOptOut> &removed, AccountId account)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    for (const KnownOptOut &optOut : removed) {
        const auto back =
            optOut.isOwn() ? insertOwn(m_connection, optOut) : insertTelnyx(m_connection, account, optOut);
        if (!back)
            return failed(back);
    }
    return transaction.commit();
}

StoreResult<void> OptOutRepository::setFetched(
    AccountId account, const QList<KnownOptOut> &optOuts, const OptOutFetch &fetch)
{
    const auto key = static_cast<qint64>(account);
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    if (fetch.complete) {
        const auto cleared = m_connection.execute(
            u"DELETE FROM telnyx_opt_outs WHERE account_id = ? AND source = ?"_s, {key, toWord(OptOutSource::Fetched)});
        if (!cleared)
            return failed(cleared);
    }
    for (KnownOptOut optOut : optOuts) {
        if (digitsOf(optOut.number) == 0)
            continue;
        optOut.source = OptOutSource::Fetched;
        // What a refusal taught is known better now.
        const auto known = m_connection.execute(
            u"DELETE FROM telnyx_opt_outs WHERE number = ? AND account_id = ? AND profile_id = ?"_s,
            {optOut.number, key, optOut.profileId});
        if (!known)
            return failed(known);
        if (const auto added = insertTelnyx(m_connection, account, optOut); !added)
            return failed(added);
    }
    const auto noted =
        m_connection.execute(SqlDialect::upsert(u"telnyx_opt_out_fetches"_s, u"account_id"_s, {u"at"_s, u"complete"_s}),
            {key, columnOf(fetch.at), fetch.complete ? 1 : 0});
    if (!noted)
        return failed(noted);
    return transaction.commit();
}

StoreResult<std::optional<OptOutFetch>> OptOutRepository::lastFetch(AccountId account)
{
    std::optional<OptOutFetch> last;
    const auto done = m_connection.select(u"SELECT at, complete FROM telnyx_opt_out_fetches WHERE account_id = ?"_s,
        {static_cast<qint64>(account)}, [&](RowReader &row) {
            OptOutFetch fetch;
            fetch.at = row.time();
            fetch.complete = row.flag();
            last = fetch;
        });
    if (!done)
        return failed(done);
    return last;
}

StoreResult<QList<KnownOptOut>> OptOutRepository::all(AccountId account)
{
    QList<KnownOptOut> found;
    const auto done = m_connection.select(ownColumns % u" UNION ALL "_s % telnyxColumns % u" ORDER BY 2 DESC, 1"_s,
        {static_cast<qint64>(account)}, [&](RowReader &row) { found.append(readOptOut(row)); });
    if (!done)
        return failed(done);
    return found;
}

StoreResult<QList<KnownOptOut>> OptOutRepository::of(const QString &number, AccountId account)
{
    QList<KnownOptOut> found;
    const auto done =
        m_connection.select(ownColumns % u" WHERE number = ? UNION ALL "_s % telnyxColumns % u" AND number = ?"_s,
            {number, static_cast<qint64>(account), number}, [&](RowReader &row) { found.append(readOptOut(row)); });
    if (!done)
        return failed(done);
    return found;
}

StoreResult<QSet<quint64>> OptOutRepository::numbers(AccountId account, const QString &profileId)
{
    QString sql = u"SELECT number FROM opt_outs UNION SELECT number FROM telnyx_opt_outs WHERE account_id = ?"_s;
    QVariantList values = {static_cast<qint64>(account)};
    if (!profileId.isEmpty()) {
        sql += u" AND (profile_id = ? OR profile_id = '')"_s;
        values.append(profileId);
    }
    QSet<quint64> found;
    const auto done = m_connection.select(sql, values, [&](RowReader &row) { found.insert(digitsOf(row.text())); });
    if (!done)
        return failed(done);
    found.remove(0);
    return found;
}

} // namespace herald
