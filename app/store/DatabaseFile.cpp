// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/DatabaseFile.h"

#include "app/store/AuditCopy.h"
#include "app/store/Migrations.h"
#include "app/store/SqlDialect.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <array>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Up to here every page is read at each start: a few hundredths of a second.
constexpr qint64 alwaysChecked = 32LL * 1024 * 1024;
constexpr int doorPatience = 10'000; ///< ms
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
/// The write-ahead log, its index, and the end of the log of decisions; they belong to the file and share its fate.
const std::array<QString, 3> companions = {u"-wal"_s, u"-shm"_s, QString(AuditCopy::ending)};

StoreError cannot(const QString &what, const QString &path)
{
    return {StoreError::CannotOpen, what, path};
}

QString checkMark(const QString &directory)
{
    return databasePath(directory) + u".check"_s;
}

StoreResult<void> makeFolder(const QString &directory)
{
    if (QFileInfo(directory).isDir())
        return {};
    const QFileInfo folder(QDir::cleanPath(QFileInfo(directory).absoluteFilePath()));
    if (!QDir().mkpath(folder.absolutePath())
        || !QDir(folder.absolutePath()).mkdir(folder.fileName(), ownerOnly | QFile::ExeOwner))
        return tl::make_unexpected(cannot(u"the folder cannot be made"_s, directory));
    return {};
}

/// Private from its first byte on; SQLite gives its companions the same mode.
StoreResult<void> makeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return tl::make_unexpected(cannot(file.errorString(), path));
    return {};
}

void narrowMode(const QString &path)
{
    const QFile::Permissions now = QFile::permissions(path);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (now & others)
        QFile::setPermissions(path, now & ~others);
}

/// False for what is too short to be a database and yet not empty; all other contents are the engine's to judge. The
/// file is never opened here: with the first descriptor that a process closes it loses all of its POSIX locks on a
/// file, those of the engine too, and two writers would meet. Shorter than its header the engine takes for empty.
bool canBeDatabase(const QString &path)
{
    constexpr qint64 headerSize = 100; // https://www.sqlite.org/fileformat.html, section 1.3
    return QFileInfo(path).size() >= headerSize;
}

/// Looks without writing. Answers the schema version; Damaged when the file must be set aside.
StoreResult<int> inspect(const QString &path, bool thorough)
{
    if (!canBeDatabase(path))
        return tl::make_unexpected(StoreError{StoreError::Damaged, u"shorter than a database header"_s, path});
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return failed(connection);
    const auto version = schemaVersion(**connection);
    if (!version)
        return failed(version);
    // A later Herald's file is that Herald's to judge.
    if (const QList<Migration> known = knownMigrations(); !known.isEmpty() && *version > known.constLast().number)
        return version;
    if (const auto sound = SqlDialect::check(**connection, thorough); !sound)
        return failed(sound);
    const auto inUse = SqlDialect::hasAnyTable(**connection);
    if (!inUse)
        return failed(inUse);
    if (*inUse && *version == 0)
        return tl::make_unexpected(StoreError{StoreError::Damaged, u"not a database of Herald's"_s, path});
    return version;
}

/// Moves the file and its companions to a name that is free; answers the new name of the file.
StoreResult<QString> setAside(const QString &path)
{
    const QString wanted = path % u".damaged-"_s % QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString target = wanted;
    for (int i = 2; QFile::exists(target) || QFile::exists(target + u"-wal"_s); ++i)
        target = wanted % u'-' % QString::number(i);
    // The log first: left behind, it would be played into the new file.
    for (const QString &ending : companions) {
        if (QFile::exists(path + ending) && !QFile::rename(path + ending, target + ending))
            return tl::make_unexpected(cannot(u"the damaged file cannot be renamed"_s, path + ending));
    }
    if (QFile::exists(path) && !QFile::rename(path, target))
        return tl::make_unexpected(cannot(u"the damaged file cannot be renamed"_s, path));
    return target;
}

StoreResult<void> backUp(Connection &connection, int firstMissing)
{
    const QString target = connection.path() % u".before-"_s % QString::number(firstMissing).rightJustified(3, u'0');
    const QString unfinished = target + u".part"_s;
    QFile::remove(unfinished);
    if (const auto made = makeFile(unfinished); !made)
        return made;
    if (const auto copied = SqlDialect::copyTo(connection, unfinished); !copied) {
        QFile::remove(unfinished);
        return copied;
    }
    QFile::remove(target);
    if (!QFile::rename(unfinished, target))
        return tl::make_unexpected(cannot(u"the copy made before an update cannot be renamed"_s, target));
    return {};
}

StoreResult<std::unique_ptr<Connection>> bringUp(const QString &path, bool thorough)
{
    int version = 0;
    for (const QString &ending : {QString(), companions[0], companions[1]})
        narrowMode(path + ending);
    if (QFileInfo(path).size() > 0) {
        const auto found = inspect(path, thorough);
        if (!found)
            return failed(found);
        version = *found;
    } else if (!QFileInfo::exists(path)) {
        if (const auto made = makeFile(path); !made)
            return failed(made);
    }
    const QList<Migration> migrations = knownMigrations();
    const int newest = migrations.constLast().number;
    if (version > newest) {
        return tl::make_unexpected(StoreError{
            StoreError::NewerHerald, u"schema version %1, this Herald knows %2"_s.arg(version).arg(newest), path});
    }
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return connection;
    if (const auto done = SqlDialect::configure(**connection); !done)
        return failed(done);
    if (version > 0 && version < newest) {
        if (const auto done = backUp(**connection, version + 1); !done)
            return failed(done);
    }
    if (const auto done = migrate(**connection, migrations); !done)
        return failed(done);
    // Better told at the start than when a message has just left.
    // A file that another process is writing can be written.
    if (const ScopedTransaction probe(**connection); !probe.begun() && probe.begun().error().kind != StoreError::Busy)
        return failed(probe.begun());
    if (const auto done = SqlDialect::bePatient(**connection); !done)
        return failed(done);
    return connection;
}

} // namespace

QString databasePath(const QString &directory)
{
    return QDir(directory).filePath(u"herald.db"_s);
}

void askForCheck(const QString &directory)
{
    QFile(checkMark(directory)).open(QIODevice::WriteOnly, ownerOnly);
}

StoreResult<OpenedDatabase> openReader(const QString &directory)
{
    auto connection = Connection::open(databasePath(directory), Connection::Access::ReadWrite);
    if (!connection)
        return failed(connection);
    if (const auto done = SqlDialect::configureReader(**connection); !done)
        return failed(done);
    return OpenedDatabase{std::move(*connection), {}};
}

StoreResult<OpenedDatabase> openDatabase(const QString &directory)
{
    if (const auto made = makeFolder(directory); !made)
        return failed(made);
    const QString path = databasePath(directory);
    // Two processes that start together must not both move the same damaged file, the second of them a good one.
    QLockFile door(path + u".lock"_s);
    door.setStaleLockTime(0);
    if (!door.tryLock(doorPatience)) {
        if (door.error() == QLockFile::LockFailedError)
            return tl::make_unexpected(StoreError{StoreError::Busy, u"another Herald is opening it"_s, path});
        return tl::make_unexpected(cannot(u"the folder cannot be written"_s, directory));
    }
    OpenedDatabase opened;
    // A log without its file: what is in it may be all that is left.
    if (QFileInfo(path).size() == 0 && QFileInfo(path + companions[0]).size() > 0) {
        const auto moved = setAside(path);
        if (!moved)
            return failed(moved);
        opened.setAside = *moved;
    }
    const QString mark = checkMark(directory);
    const bool thorough = QFileInfo(path).size() <= alwaysChecked || QFile::exists(mark);
    auto connection = bringUp(path, thorough);
    if (!connection && connection.error().kind == StoreError::Damaged) {
        const auto moved = setAside(path);
        if (!moved)
            return failed(moved);
        opened.setAside = *moved;
        connection = bringUp(path, thorough);
    }
    if (!connection)
        return failed(connection);
    QFile::remove(mark);
    opened.connection = std::move(*connection);
    return opened;
}

} // namespace herald
