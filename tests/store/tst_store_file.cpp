// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreFixtures.h"

#include "app/store/Migrations.h"
#include "app/store/SqlDialect.h"
#include "app/store/Store.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

/// How the file is made, brought up to date, refused and set aside.
class StoreFileTest : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QStringList damagedFiles(const QString &folder)
    {
        return QDir(folder).entryList({u"herald.db.damaged-*"_s}, QDir::Files, QDir::Name);
    }

    static constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

private Q_SLOTS:
    void makesAPrivateFolderAndFile()
    {
        const QTemporaryDir top;
        const QString folder = top.filePath(u"a/b"_s);
        const auto store = Store::open(folder);
        QVERIFY(store);
        QCOMPARE((*store)->directory(), folder);
        QVERIFY((*store)->setAside().isEmpty());
        QVERIFY((*store)->run([](Repositories &all) { return all.settings.setValue(u"a"_s, u"b"_s); }).result());
        QVERIFY(!(QFile::permissions(folder) & others));
        const QStringList files = QDir(folder).entryList({u"herald.db*"_s}, QDir::Files);
        QVERIFY(files.contains(u"herald.db"_s));
        QVERIFY(files.contains(u"herald.db-wal"_s));
        for (const QString &file : files) {
            if (!file.endsWith(u".lock"_s)) // holds a process id
                QVERIFY2(!(QFile::permissions(QDir(folder).filePath(file)) & others), qPrintable(file));
        }
    }

    void narrowsTheModeOfAnOlderFile()
    {
        const QTemporaryDir folder;
        QVERIFY(openDatabase(folder.path()));
        const QString path = databasePath(folder.path());
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(openDatabase(folder.path()));
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void isDurable()
    {
        Desk desk;
        QCOMPARE(desk.connection().value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE(desk.connection().value(u"PRAGMA synchronous"_s)->toInt(), 2); // FULL
        QCOMPARE(desk.connection().value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    }

    void doesWithoutWal()
    {
        // A database in memory can have no WAL: it stands for a file system without shared memory.
        const auto connection = Connection::open(u":memory:"_s, Connection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(SqlDialect::configure(**connection));
        QCOMPARE((*connection)->value(u"PRAGMA synchronous"_s)->toInt(), 2);
        QVERIFY(!SqlDialect::readsBesideWrites(**connection));
        QVERIFY(migrate(**connection, knownMigrations()));
    }

    void makesEveryStepOnce()
    {
        const QTemporaryDir folder;
        const int newest = knownMigrations().constLast().number;
        for (int i = 0; i < 2; ++i) {
            const auto opened = openDatabase(folder.path());
            QVERIFY(opened);
            QCOMPARE(schemaVersion(*opened->connection).value(), newest);
            QCOMPARE(opened->connection->value(u"SELECT COUNT(*) FROM schema_version"_s)->toInt(), newest);
        }
    }

    void numbersStepsWithoutGaps()
    {
        const QList<Migration> migrations = knownMigrations();
        QVERIFY(!migrations.isEmpty());
        for (qsizetype i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations.at(i).number, static_cast<int>(i) + 1);
            QVERIFY(!migrations.at(i).statements.isEmpty());
        }
    }

    void changesACheckInPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.db"_s);
        const auto connection = Connection::open(path, Connection::Access::ReadWrite);
        QVERIFY(migrate(**connection, knownMigrations().mid(0, 8)));
        const QString row = u"INSERT INTO messages (notice_id, practice, row_number, sender, recipient, name, text, "
                            "expected_parts, state, created_at) VALUES (NULL, 0, 1, 'A', '+1', '', 'x', 1, ?, 0)"_s;
        QVERIFY((*connection)->execute(row, {u"waiting"_s}));
        // Another window has the file open and has read its schema.
        const auto other = Connection::open(path, Connection::Access::ReadWrite);
        QVERIFY(!(*other)->execute(row, {u"nonsense"_s}));
        QVERIFY(migrate(**connection, knownMigrations()));
        const QString schema = u"SELECT sql FROM sqlite_master WHERE name = 'messages'"_s;
        QVERIFY(!(*connection)->value(schema)->toString().contains(u" IN ("_s));
        for (Connection *each : {connection->get(), other->get()}) {
            QVERIFY(!each->execute(row, {u"nonsense"_s}));
            for (const QString &state : {u"waiting"_s, u"accepted"_s, u"refused"_s, u"unconfirmed"_s, u"cancelled"_s})
                QVERIFY2(each->execute(row, {state}), qPrintable(state));
            QVERIFY(!each->execute(row, {u"sending"_s})); // without a worker
        }
        QCOMPARE((*connection)->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
        QCOMPARE((*connection)->value(u"SELECT COUNT(*) FROM messages"_s)->toInt(), 11);
    }

    void readsStatements()
    {
        QCOMPARE(statementsOf(u"-- a; comment\nCREATE x (y TEXT DEFAULT 'a;b--c');\n\nDROP x; -- end"_s),
            (QStringList{u"CREATE x (y TEXT DEFAULT 'a;b--c')"_s, u"DROP x"_s}));
        QCOMPARE(statementsOf(u" \n-- nothing\n"_s), QStringList());
    }

    void aStepThatFailsLeavesNothing()
    {
        const QTemporaryDir folder;
        const auto connection = Connection::open(folder.filePath(u"x.db"_s), Connection::Access::ReadWrite);
        QVERIFY(connection);
        const QList<Migration> migrations = {{1, u"one"_s, {u"CREATE TABLE one (a INTEGER)"_s}},
            {2, u"two"_s, {u"CREATE TABLE two (a INTEGER)"_s, u"NONSENSE"_s}}};
        QVERIFY(!migrate(**connection, migrations));
        QCOMPARE(schemaVersion(**connection).value(), 1);
        QVERIFY(SqlDialect::hasTable(**connection, u"one"_s).value());
        QVERIFY(!SqlDialect::hasTable(**connection, u"two"_s).value());
    }

    void leavesTheLocksOfItsOwnProcessAlone()
    {
        Desk desk;
        QVERIFY(desk.settings().setValue(u"a"_s, u"b"_s));
        // Closing this look-out would drop the locks too, so it stays open. Locks of open descriptions conflict with
        // those of the process itself and so can see them.
        QFile lookOut(databasePath(desk.folder()));
        QVERIFY(lookOut.open(QIODevice::ReadWrite));
        const auto isLocked = [&lookOut] {
            struct flock any = {};
            any.l_type = F_WRLCK;
            any.l_whence = SEEK_SET;
            return ::fcntl(lookOut.handle(), F_OFD_GETLK, &any) == 0 && any.l_type != F_UNLCK;
        };
        QVERIFY(isLocked());
        {
            const auto second = Store::open(desk.folder());
            QVERIFY(second);
            QVERIFY(isLocked());
        }
        QVERIFY(isLocked());
    }

    void copiesAnOlderFileBeforeChangingIt()
    {
        const QTemporaryDir folder;
        {
            const auto opened = Connection::open(databasePath(folder.path()), Connection::Access::ReadWrite);
            QVERIFY(migrate(**opened, knownMigrations().mid(0, 1)));
            QVERIFY((*opened)->execute(u"INSERT INTO settings (name, value) VALUES ('kept', 'yes')"_s));
        }
        auto opened = openDatabase(folder.path());
        QVERIFY(opened);
        QVERIFY(opened->setAside.isEmpty());
        QCOMPARE(SettingRepository(*opened->connection).value(u"kept"_s, {}).value(), u"yes"_s);
        const QString copy = databasePath(folder.path()) + u".before-002"_s;
        QVERIFY(!(QFile::permissions(copy) & others));
        const auto old = Connection::open(copy, Connection::Access::ReadOnly);
        QVERIFY(old);
        QCOMPARE(schemaVersion(**old).value(), 1);
        QCOMPARE((*old)->value(u"SELECT value FROM settings WHERE name = 'kept'"_s)->toString(), u"yes"_s);
    }

    void refusesANewerFileUntouched()
    {
        const QTemporaryDir folder;
        {
            const auto opened = openDatabase(folder.path());
            QVERIFY(opened->connection->execute(
                u"INSERT INTO schema_version (version, name, made_at) VALUES (999, 'tomorrow', 0)"_s));
        }
        const QString path = databasePath(folder.path());
        const QByteArray before = contentsOf(path);
        const auto store = Store::open(folder.path());
        QVERIFY(!store);
        QCOMPARE(store.error().kind, StoreError::NewerHerald);
        QVERIFY(StoreWords::explain(store.error()).contains(path));
        QCOMPARE(contentsOf(path), before);
        QVERIFY(damagedFiles(folder.path()).isEmpty());
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no database, but somebody may want it");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
        const QTemporaryDir folder;
        {
            Desk desk;
            QVERIFY(desk.notices().create(noticeOf(500)));
            QVERIFY(SqlDialect::copyTo(desk.connection(), folder.filePath(u"sound"_s)));
        }
        const QByteArray sound = contentsOf(folder.filePath(u"sound"_s));
        QVERIFY(sound.size() > 40'000);
        QTest::newRow("cut off") << sound.left(20'000);
        QByteArray torn = sound;
        for (qsizetype page = 4096; page < torn.size(); page += 3 * 4096)
            torn.replace(page, 64, QByteArray(64, '\x5a'));
        QTest::newRow("torn pages") << torn;
        {
            const auto foreign = Connection::open(folder.filePath(u"foreign"_s), Connection::Access::ReadWrite);
            QVERIFY((*foreign)->execute(u"CREATE TABLE somebody_elses (a INTEGER)"_s));
        }
        QTest::newRow("another program's") << contentsOf(folder.filePath(u"foreign"_s));
    }

    void setsADamagedFileAside()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = databasePath(folder.path());
        write(path, bytes);
        {
            const auto store = Store::open(folder.path());
            QVERIFY2(store, store ? "" : qPrintable(store.error().technical));
            QVERIFY((*store)->setAside().startsWith(path + u".damaged-"_s));
            QCOMPARE(contentsOf((*store)->setAside()), bytes);
            const auto made = (*store)->run([](Repositories &all) { return all.notices.create(noticeOf(1)); }).result();
            QVERIFY(made);
        }
        const auto again = Store::open(folder.path());
        QVERIFY(again);
        QVERIFY((*again)->setAside().isEmpty());
        QCOMPARE(damagedFiles(folder.path()).size(), 1);
    }

    void keepsEveryDamagedFile()
    {
        const QTemporaryDir folder;
        const QString path = databasePath(folder.path());
        for (const QByteArray &bytes : {QByteArray("first"), QByteArray("second"), QByteArray("third")}) {
            write(path, bytes);
            const auto opened = openDatabase(folder.path());
            QVERIFY(opened);
            QCOMPARE(contentsOf(opened->setAside), bytes);
        }
        QCOMPARE(damagedFiles(folder.path()).size(), 3);
    }

    void keepsALogWithoutItsFile()
    {
        const QTemporaryDir folder;
        const QString path = databasePath(folder.path());
        write(path + u"-wal"_s, "what is left of somebody's messages");
        const auto opened = openDatabase(folder.path());
        QVERIFY(opened);
        QVERIFY(!opened->setAside.isEmpty());
        QCOMPARE(contentsOf(opened->setAside + u"-wal"_s), QByteArray("what is left of somebody's messages"));
    }

    void saysWhenTheFolderCannotBeMade()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"file"_s), "in the way");
        const auto store = Store::open(folder.filePath(u"file/data"_s));
        QVERIFY(!store);
        QCOMPARE(store.error().kind, StoreError::CannotOpen);
        QVERIFY(StoreWords::explain(store.error()).contains(u"file/data"_s));
    }

    void saysWhenAFolderStandsInThePlaceOfTheFile()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"herald.db"_s));
        const auto store = Store::open(folder.path());
        QVERIFY(!store);
        QCOMPARE(store.error().kind, StoreError::CannotOpen);
        QVERIFY(QFileInfo(folder.filePath(u"herald.db"_s)).isDir());
    }

    void everyKindHasItsOwnWords()
    {
        QSet<QString> words;
        for (int kind = StoreError::CannotOpen; kind <= StoreError::Other; ++kind)
            words.insert(StoreWords::explain({StoreError::Kind(kind), u"technical"_s, u"/the/path"_s}));
        QCOMPARE(words.size(), StoreError::Other + 1);
    }
};

QTEST_GUILESS_MAIN(StoreFileTest)
#include "tst_store_file.moc"
