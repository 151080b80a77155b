// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SqlDialect.h"

#include "app/store/Connection.h"
#include "app/store/RowReader.h"
#include "app/store/SearchText.h"

#include <QSqlError>

#include <tuple>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// A string of the full-text language. Between double quotes nothing has a meaning but the quote itself.
QString quoted(const QString &word)
{
    QString inside = word;
    return u'"' % inside.replace(u'"', u"\"\""_s) % u'"';
}

QString beginningWith(const QString &word)
{
    return quoted(word) % u" *"_s;
}

QString likeAnywhere(const QString &fragment)
{
    QString pattern = fragment;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' % pattern % u'%';
}

const QString wal = u"wal"_s;

/// What every connection gets: a bounded cache, and nothing private in temporary files.
QStringList modest()
{
    return {u"trusted_schema = OFF"_s, u"temp_store = MEMORY"_s, u"cache_size = -16384"_s};
}

StoreResult<void> set(Connection &connection, const QStringList &pragmas)
{
    for (const QString &pragma : pragmas) {
        if (const auto done = connection.execute(u"PRAGMA "_s % pragma); !done)
            return failed(done);
    }
    return {};
}

QString matchExpression(const SearchTerms &terms)
{
    QStringList all;
    for (const QString &word : terms.words)
        all.append(beginningWith(word));
    for (const SearchTerms::Number &number : terms.numbers) {
        QStringList pieces;
        for (const QString &piece : number.pieces)
            pieces.append(u"words : "_s % beginningWith(piece));
        QStringList either = {u'(' % pieces.join(u" AND "_s) % u')'};
        if (!number.digits.isEmpty())
            either.append(u"numbers : "_s % beginningWith(number.digits));
        if (const QString ending = endingToken(number.digits); !ending.isEmpty())
            either.append(u"numbers : "_s % beginningWith(ending));
        all.append(u'(' % either.join(u" OR "_s) % u')');
    }
    return all.join(u" AND "_s);
}

} // namespace

QString SqlDialect::driver()
{
    return u"QSQLITE"_s;
}

QString SqlDialect::connectOptions(bool readOnly)
{
    const QString patience = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    return readOnly ? QString(patience % u";QSQLITE_OPEN_READONLY"_s) : patience;
}

QString SqlDialect::engine()
{
    return u"sqlite"_s;
}

QString SqlDialect::beginWriting()
{
    return u"BEGIN IMMEDIATE"_s;
}

QString SqlDialect::beginReading()
{
    return u"BEGIN"_s;
}

StoreResult<qint64> SqlDialect::othersMark(Connection &connection)
{
    const auto mark = connection.value(u"PRAGMA data_version"_s);
    if (!mark)
        return failed(mark);
    return mark->toLongLong();
}

StoreResult<std::optional<qint64>> SqlDialect::lastIdentity(Connection &connection, const QString &table)
{
    const auto last = connection.value(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {table});
    if (!last)
        return failed(last);
    return last->isValid() ? std::optional(last->toLongLong()) : std::nullopt;
}

StoreResult<void> SqlDialect::configure(Connection &connection)
{
    // The pragma answers the mode that was really had: file systems without shared memory have no WAL.
    const auto mode = connection.value(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return failed(mode);
    QStringList pragmas = mode->toString() == wal ? QStringList() : QStringList{u"journal_mode = DELETE"_s};
    pragmas.append({u"synchronous = FULL"_s, u"foreign_keys = ON"_s, u"journal_size_limit = 67108864"_s});
    return set(connection, pragmas + modest());
}

StoreResult<void> SqlDialect::bePatient(Connection &connection)
{
    return set(connection, {u"busy_timeout = 60000"_s});
}

StoreResult<void> SqlDialect::configureReader(Connection &connection)
{
    return set(connection, QStringList{u"query_only = ON"_s} + modest());
}

bool SqlDialect::readsBesideWrites(Connection &connection)
{
    const auto mode = connection.value(u"PRAGMA journal_mode"_s);
    return mode && mode->toString() == wal;
}

QString SqlDialect::translated(QString statement)
{
    // AUTOINCREMENT: an id that was shown once never means another row.
    return statement.replace(u"$identity$"_s, u"INTEGER PRIMARY KEY AUTOINCREMENT"_s).replace(u"$bytes$"_s, u"BLOB"_s);
}

QString SqlDialect::upsert(const QString &table, const QString &key, const QStringList &columns)
{
    QStringList updates;
    for (const QString &column : columns)
        updates.append(column % u" = excluded."_s % column);
    return u"INSERT INTO "_s % table % u" ("_s % key % u", "_s % columns.join(u", "_s) % u") VALUES (?"_s
        % u", ?"_s.repeated(columns.size()) % u") ON CONFLICT ("_s % key % u") DO UPDATE SET "_s
        % updates.join(u", "_s);
}

QString SqlDialect::unindexed(const QString &column)
{
    return u'+' % column;
}

QString SqlDialect::byIndex(const QString &table, const QString &index)
{
    return table % u" INDEXED BY "_s % index;
}

StoreResult<bool> SqlDialect::hasTable(Connection &connection, const QString &table)
{
    const auto found = connection.value(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?"_s, {table});
    if (!found)
        return failed(found);
    return found->isValid();
}

StoreResult<bool> SqlDialect::hasAnyTable(Connection &connection)
{
    const auto found = connection.value(u"SELECT COUNT(*) FROM sqlite_master"_s);
    if (!found)
        return failed(found);
    return found->toInt() > 0;
}

StoreResult<void> SqlDialect::check(Connection &connection, bool thorough)
{
    if (!thorough) {
        // Reads the first page and the whole schema: finds what is no database and what was cut off short.
        const auto pages = connection.value(u"PRAGMA page_count"_s);
        const auto tables = connection.value(u"SELECT COUNT(*) FROM sqlite_master"_s);
        if (!pages)
            return failed(pages);
        if (!tables)
            return failed(tables);
        return {};
    }
    const auto verdict = connection.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return failed(verdict);
    if (verdict->toString() != u"ok"_s)
        return tl::make_unexpected(StoreError{StoreError::Damaged, verdict->toString(), connection.path()});
    return {};
}

StoreResult<void> SqlDialect::copyTo(Connection &connection, const QString &path)
{
    const auto done = connection.execute(u"VACUUM INTO ?"_s, {path});
    if (!done)
        return failed(done);
    return {};
}

void SqlDialect::tidyUp(Connection &connection)
{
    // Statistics help and are no more than that: a failure here means nothing.
    std::ignore = connection.execute(u"PRAGMA analysis_limit = 400"_s);
    std::ignore = connection.execute(u"PRAGMA optimize"_s);
}

QString SqlDialect::indexMessage()
{
    return u"INSERT INTO message_search (rowid, words, numbers) VALUES (?, ?, ?)"_s;
}

QVariantList SqlDialect::indexValues(
    qint64 id, const QString &text, const QString &name, const QString &sender, const QString &recipient)
{
    const QString words = text % u'\n' % name % u'\n' % sender;
    return {id, words, numberTokens(recipient).join(u' ')};
}

SqlDialect::Search SqlDialect::search(const QString &typed)
{
    const SearchTerms terms = searchTerms(typed);
    Search search;
    QStringList conditions;
    const QString match = matchExpression(terms);
    if (!match.isEmpty()) {
        // CROSS JOIN fixes the order: newest match first out of the word lists, then its row.
        search.join = u"message_search s CROSS JOIN "_s;
        search.condition = u"s.rowid = m.id AND message_search MATCH ?"_s;
        conditions.append(search.condition);
        search.values.append(match);
    }
    for (const QString &fragment : terms.fragments) {
        conditions.append(uR"((m.text LIKE ? ESCAPE '\' OR m.name LIKE ? ESCAPE '\'))"_s);
        search.values.append({likeAnywhere(fragment), likeAnywhere(fragment)});
    }
    search.condition = conditions.join(u" AND "_s);
    search.id = match.isEmpty() ? u"m.id"_s : u"s.rowid"_s;
    return search;
}

StoreError::Kind SqlDialect::kindOf(const QSqlError &error)
{
    bool isNumber = false;
    // Extended codes hold the plain one in their last byte.
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    if (!isNumber)
        return error.type() == QSqlError::ConnectionError ? StoreError::CannotOpen : StoreError::Other;
    switch (code) {
    case 3: // SQLITE_PERM
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return StoreError::CannotOpen;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreError::Busy;
    case 8: // SQLITE_READONLY
        return StoreError::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreError::Damaged;
    case 13: // SQLITE_FULL
        return StoreError::Full;
    default:
        return StoreError::Other;
    }
}

} // namespace herald
