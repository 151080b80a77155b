// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Migrations.h"

#include "app/store/Connection.h"
#include "app/store/SqlDialect.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Resources of a static library are only linked when somebody asks for them; the macro wants the global namespace.
static void linkMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace herald {

namespace {

const QString versionTable = u"schema_version"_s;

StoreResult<void> make(Connection &connection, const Migration &migration)
{
    ScopedTransaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    // Another process may have made the step while this one waited for the lock.
    const auto version = schemaVersion(connection);
    if (!version)
        return failed(version);
    if (*version >= migration.number)
        return {};
    QStringList statements = migration.statements;
    if (*version == 0) {
        statements.prepend(u"CREATE TABLE "_s % versionTable
            % u" (version INTEGER PRIMARY KEY, name TEXT NOT NULL, made_at BIGINT NOT NULL)"_s);
    }
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = connection.execute(SqlDialect::translated(statement)); !done)
            return failed(done);
    }
    const auto noted =
        connection.execute(u"INSERT INTO "_s % versionTable % u" (version, name, made_at) VALUES (?, ?, ?)"_s,
            {migration.number, migration.name, QDateTime::currentMSecsSinceEpoch()});
    if (!noted)
        return failed(noted);
    return transaction.commit();
}

} // namespace

QList<Migration> knownMigrations()
{
    linkMigrations();
    static const QRegularExpression pattern(u"^(\\d{3})_([a-z0-9_]+)(?:\\.([a-z]+))?\\.sql$"_s);
    QList<Migration> migrations;
    const QDir folder(u":/herald/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QRegularExpressionMatch match = pattern.match(name);
        Q_ASSERT(match.hasMatch());
        if (!match.captured(3).isEmpty() && match.captured(3) != SqlDialect::engine())
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        migrations.append(
            {match.captured(1).toInt(), match.captured(2), statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    bool inQuotes = false;
    bool inComment = false;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script.at(i);
        if (inComment) {
            inComment = c != u'\n';
        } else if (!inQuotes && c == u'-' && i + 1 < script.size() && script.at(i + 1) == u'-') {
            inComment = true;
        } else if (!inQuotes && c == u';') {
            statements.append(current.trimmed());
            current.clear();
        } else {
            inQuotes = inQuotes != (c == u'\'');
            current.append(c);
        }
    }
    statements.append(current.trimmed());
    statements.removeAll(QString());
    return statements;
}

StoreResult<int> schemaVersion(Connection &connection)
{
    const auto exists = SqlDialect::hasTable(connection, versionTable);
    if (!exists)
        return failed(exists);
    if (!*exists)
        return 0;
    const auto version = connection.value(u"SELECT MAX(version) FROM "_s % versionTable);
    if (!version)
        return failed(version);
    return version->toInt();
}

StoreResult<int> migrate(Connection &connection, const QList<Migration> &migrations)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return failed(version);
    const int newest = migrations.isEmpty() ? 0 : migrations.constLast().number;
    if (*version > newest) {
        return tl::make_unexpected(StoreError{StoreError::NewerHerald,
            u"schema version %1, this Herald knows %2"_s.arg(*version).arg(newest), connection.path()});
    }
    int made = 0;
    for (const Migration &migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (const auto done = make(connection, migration); !done)
            return failed(done);
        ++made;
    }
    return made;
}

} // namespace herald
