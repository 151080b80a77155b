// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreFixtures.h"

#include "app/store/Store.h"
#include "app/store/StoreFaults.h"

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

/// What breaks: any one call, the disk, the permission to write, another program's lock.
class StoreFaultsTest : public QObject
{
    Q_OBJECT

private:
    using Deed = std::function<StoreResult<void>(Desk &)>;

    template<typename T>
    static StoreResult<void> plain(const StoreResult<T> &result)
    {
        if (!result)
            return failed(result);
        return {};
    }

    /// Everything the database holds, as text.
    static QByteArray everything(Desk &desk)
    {
        QByteArray all;
        for (const auto &[table, columns] : {std::pair{u"notices"_s, 17}, {u"messages"_s, 33}, {u"left_out_rows"_s, 7},
                 {u"message_events"_s, 5}, {u"message_records"_s, 2}, {u"accounts"_s, 12}}) {
            const int count = columns;
            const auto done = desk.connection().select(u"SELECT * FROM "_s % table, {}, [&](RowReader &row) {
                for (int i = 0; i < count; ++i)
                    all += row.next().toByteArray() + '|';
                all += '\n';
            });
            if (!done)
                all += "unreadable";
        }
        HistoryQuery query;
        query.search = u"delivery"_s;
        const auto found = desk.messages().count(query);
        return all + QByteArray::number(found ? *found : -1);
    }

private Q_SLOTS:
    void aFailingCallLeavesNothingHalfDone_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::newRow("create") << Deed([](Desk &desk) {
            NewNotice notice = noticeOf(3);
            notice.leftOut = {{4, u"x"_s, {}, RowStatus::Invalid, u"no"_s}};
            return plain(desk.notices().create(notice));
        });
        QTest::newRow("claim") << Deed(
            [](Desk &desk) { return plain(desk.messages().claim(NoticeId(1), u"w"_s, 3, moment(5))); });
        QTest::newRow("accept") << Deed([](Desk &desk) {
            return desk.messages().markAccepted(
                MessageId(1), recordOf(u"T"_s, DeliveryStatus::Queued), "{}", moment(5));
        });
        QTest::newRow("refuse") << Deed([](Desk &desk) {
            return desk.messages().markRefused(MessageId(1), {u"1"_s, {}, {}, {}, {}, {}}, moment(5));
        });
        QTest::newRow("lose") << Deed(
            [](Desk &desk) { return desk.messages().markUnconfirmed(MessageId(1), u"t"_s, moment(5)); });
        QTest::newRow("return") << Deed(
            [](Desk &desk) { return desk.messages().returnToWaiting(MessageId(1), u"t"_s, moment(5)); });
        QTest::newRow("cancel") << Deed(
            [](Desk &desk) { return plain(desk.messages().cancelWaiting(NoticeId(1), moment(5))); });
        QTest::newRow("strand") << Deed(
            [](Desk &desk) { return plain(desk.messages().markStranded(u"first"_s, moment(5))); });
        QTest::newRow("status") << Deed([](Desk &desk) {
            return desk.messages().recordStatus(
                MessageId(2), recordOf(u"T"_s, DeliveryStatus::Delivered), "{}", moment(5));
        });
        QTest::newRow("postpone") << Deed(
            [](Desk &desk) { return desk.messages().postponeWatch(MessageId(2), moment(5)); });
    }

    /// Message 1 is sending, 2 accepted, the others wait. For every i, the i-th call of the deed fails.
    void aFailingCallLeavesNothingHalfDone()
    {
        QFETCH(const Deed, deed);
        Desk desk;
        QVERIFY(desk.notices().create(noticeOf(6)));
        QCOMPARE(desk.messages().claim(NoticeId(1), u"first"_s, 2, moment(1))->size(), 2);
        QVERIFY(desk.messages().markAccepted(MessageId(2), recordOf(u"U"_s, DeliveryStatus::Sent), "{}", moment(2)));
        const QByteArray before = everything(desk);
        int failing = 0;
        bool failedOnce = true;
        for (; failedOnce; ++failing) {
            QVERIFY(failing < 100);
            int call = 0;
            failedOnce = false;
            desk.connection().setFault([&](const QString &) -> std::optional<StoreError> {
                if (call++ != failing)
                    return {};
                failedOnce = true;
                return StoreError{StoreError::Full, u"injected"_s, {}};
            });
            const auto result = deed(desk);
            desk.connection().setFault({});
            if (failedOnce) {
                QVERIFY(!result);
                QCOMPARE(result.error().technical, u"injected"_s);
                QCOMPARE(everything(desk), before);
            } else {
                QVERIFY(result);
                QVERIFY(everything(desk) != before);
            }
        }
        QVERIFY(failing > 4); // begin, at least one change, its event, commit, and the run without a fault
    }

    void tellsOfAFullDisk()
    {
        Desk desk;
        const int pages = desk.connection().value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(desk.connection().execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 4)));
        const auto made = desk.notices().create(noticeOf(2000));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, StoreError::Full);
        QVERIFY(StoreWords::explain(made.error()).contains(databasePath(desk.folder())));
        for (const QString &table : {u"notices"_s, u"messages"_s, u"message_events"_s})
            QCOMPARE(desk.rowsIn(table), 0);
        QVERIFY(desk.connection().execute(u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(desk.notices().create(noticeOf(2000)));
    }

    void tellsOfAFileThatMayNotBeWritten()
    {
        Desk desk;
        QVERIFY(desk.connection().execute(u"PRAGMA query_only = ON"_s));
        const auto made = desk.notices().create(noticeOf(1));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, StoreError::ReadOnly);
    }

    void refusesAFolderThatMayNotBeWritten()
    {
        const QTemporaryDir folder;
        QVERIFY(openDatabase(folder.path()));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        if (QFile(folder.filePath(u"probe"_s)).open(QIODevice::WriteOnly))
            QSKIP("Permissions do not bind this user.");
        const auto store = Store::open(folder.path());
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!store);
        QCOMPARE(store.error().kind, StoreError::CannotOpen);
    }

    void tellsOfAnotherProgramsLock()
    {
        Desk desk;
        Desk other(desk);
        QVERIFY(desk.connection().execute(u"PRAGMA busy_timeout = 10"_s));
        const ScopedTransaction held(other.connection());
        QVERIFY(held.begun());
        const auto made = desk.notices().create(noticeOf(1));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, StoreError::Busy);
    }

    void readsEveryPageAfterAReportOfDamage()
    {
        const QTemporaryDir folder;
        const QString mark = databasePath(folder.path()) + u".check"_s;
        {
            const auto store = Store::open(folder.path());
            QVERIFY(store);
            QVERIFY(!QFile::exists(mark));
        }
        askForCheck(folder.path());
        QVERIFY(QFile::exists(mark));
        QVERIFY(Store::open(folder.path()));
        QVERIFY(!QFile::exists(mark));
    }

    void faultsReachARunningStore()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        const auto save = [&] {
            return (*store)->run([](Repositories &all) { return all.settings.setValue(u"a"_s, u"b"_s); }).result();
        };
        StoreFaults::set(**store, [](const QString &) { return StoreError{StoreError::Full, {}, {}}; });
        QCOMPARE(save().error().kind, StoreError::Full);
        StoreFaults::set(**store, {});
        QVERIFY(save());
    }
};

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_store_faults.moc"
