// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoreError.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>

class QSqlError;

namespace herald {

class Connection;

/// Everything that is SQLite's own. The rest of this room writes SQL that PostgreSQL understands too.
class SqlDialect
{
public:
    /// Part of a query that finds messages by what a person typed.
    struct Search {
        QString join; ///< goes before `messages`, or empty
        QString condition; ///< goes into WHERE, or empty
        QVariantList values;
        QString id; ///< the message's id, by the column that the rows come sorted by
    };

    static QString driver();
    static QString connectOptions(bool readOnly);
    /// The part between number and ".sql" of migrations for this engine only.
    static QString engine();
    static QString beginWriting();
    /// For several looks at one and the same state.
    static QString beginReading();
    /// Another number whenever another connection has written.
    static StoreResult<qint64> othersMark(Connection &connection);
    /// The id that was given last in @p table, whether its row is still there or not; nothing when that is not kept.
    static StoreResult<std::optional<qint64>> lastIdentity(Connection &connection, const QString &table);

    /// Durability, foreign keys and patience for a new connection. WAL where it can be had, else a rollback journal.
    static StoreResult<void> configure(Connection &connection);
    /// From here on waits for other writers as long as saving the largest notice takes; not for the start of a program.
    static StoreResult<void> bePatient(Connection &connection);
    /// For a second connection that only reads.
    static StoreResult<void> configureReader(Connection &connection);
    /// True when readers and a writer of the file do not wait for each other.
    static bool readsBesideWrites(Connection &connection);
    /// One statement's placeholders for types, replaced.
    static QString translated(QString statement);
    /// Insert, or update the row with the same @p key.
    static QString upsert(const QString &table, const QString &key, const QStringList &columns);
    /// @p column such that no index is chosen for it.
    static QString unindexed(const QString &column);
    /// @p table read by @p index, where the engine's own guess would read every row and sort them.
    static QString byIndex(const QString &table, const QString &index);
    static StoreResult<bool> hasTable(Connection &connection, const QString &table);
    static StoreResult<bool> hasAnyTable(Connection &connection);
    /// Nothing when the file is sound, else the engine's words. @p thorough reads every page.
    static StoreResult<void> check(Connection &connection, bool thorough);
    /// A consistent copy of the whole database in @p path, which must be empty or not exist.
    static StoreResult<void> copyTo(Connection &connection, const QString &path);

    /// Before the connection closes: keeps the engine's statistics fresh.
    static void tidyUp(Connection &connection);

    static QString indexMessage();
    static QVariantList indexValues(
        qint64 id, const QString &text, const QString &name, const QString &sender, const QString &recipient);
    static Search search(const QString &typed);

    static StoreError::Kind kindOf(const QSqlError &error);
};

} // namespace herald
