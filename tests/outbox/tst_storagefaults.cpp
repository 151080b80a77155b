// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/Saboteur.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int people = 8;

/// From the store's own thread, where its connection may be borrowed.
QFuture<int> tellEngine(OutboxFixture &f, const QString &pragma)
{
    return f.store->run([pragma, path = QString(f.store->directory() + u"/herald.db"_s)](Repositories &) {
        int told = 0;
        for (const QString &name : QSqlDatabase::connectionNames()) {
            QSqlDatabase database = QSqlDatabase::database(name, false);
            if (database.isOpen() && database.databaseName() == path)
                told += QSqlQuery(database).exec(pragma) ? 1 : 0;
        }
        if (told != 1)
            qFatal("%d connections instead of one", told);
        return told;
    });
}

void compareOnce(OutboxFixture &f, NoticeId id)
{
    const auto posts = f.posts();
    QCOMPARE(f.server.heads("POST"), posts.size());
    for (const StoredMessage &message : f.messages(id)) {
        const bool posted = posts.contains(message.to.toUtf8());
        const bool left = message.state != HandoverState::Waiting && message.state != HandoverState::Cancelled;
        QVERIFY2(!posted || left, "sent, and not recorded");
    }
}

void wait(OutboxFixture &f, const QSignalSpy &ended, int seconds)
{
    const qsizetype before = ended.size();
    for (int i = 0; i < seconds && ended.size() == before; ++i) {
        f.clock.advance(1s);
        f.settle();
    }
}

} // namespace

/// A database that fails at any moment: nothing is sent that is not recorded, and the work goes on afterwards.
class TestStorageFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneCallFails();
    void everyCallFailsFromOneOn();
    void anotherProgramHoldsTheFile();
    void theDiskFillsUp();
    void whatCouldNotBeRecordedIsSavedLater();
    void theFileMayNotBeWrittenAnyMore();
    void aMessageOnTheWireIsNotForgotten();

private:
    static void theEngineRefuses(const QString &begin, const QString &end, StoreError::Kind kind);
};

void TestStorageFaults::oneCallFails()
{
    int told = 0;
    int i = 0;
    for (bool reached = true; reached && !QTest::currentTestFailed(); i += everyCall() ? 1 : 2) {
        OutboxFixture f;
        const auto saboteur = Saboteur::in(*f.store);
        saboteur->kind = i % 2 ? StoreError::Busy : StoreError::Full;
        saboteur->from = i;
        saboteur->until = i + 1;
        QSignalSpy failed(f.outbox.get(), &Outbox::storeFailed);
        QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
        const auto submitted = waitFor(f.outbox->submit(f.notice(people)));
        if (!submitted) {
            saboteur->until = -1;
            // Nothing was saved, so nothing may leave; the person is told and tries again.
            QCOMPARE(submitted.error().kind, saboteur->kind);
            f.clock.advance(1min);
            f.settle();
            QCOMPARE(f.server.connections(), 0);
            QVERIFY(waitFor(f.store->run([](Repositories &r) { return r.notices.summaries({}, 10); }))->isEmpty());
            continue;
        }
        wait(f, ended, 40);
        QVERIFY2(ended.size() == 1, qPrintable(u"call %1"_s.arg(i)));
        reached = saboteur->reached();
        saboteur->until = -1; // What the test itself asks is not sabotaged.
        for (const auto &arguments : failed)
            QVERIFY(!arguments.constFirst().toString().isEmpty());
        told += int(failed.size());
        // A start that failed is begun again by whoever asked for it.
        if (f.totals(*submitted).waiting > 0) {
            QCOMPARE(failed.size(), 1);
            f.outbox->resume(*submitted);
            QTRY_COMPARE(ended.size(), 2);
        }
        compareOnce(f, *submitted);
        QCOMPARE(f.totals(*submitted).accepted, people);
        QCOMPARE(f.summary(*submitted).notice.state, NoticeState::Finished);
        for (const int count : f.posts())
            QCOMPARE(count, 1);
    }
    qInfo("%d calls, each of them failed once; told %d times", i - 1, told);
    QVERIFY(i > 50);
    QVERIFY(told > 10);
}

void TestStorageFaults::everyCallFailsFromOneOn()
{
    int i = 0;
    for (bool reached = true; reached && !QTest::currentTestFailed(); i += everyCall() ? 1 : 5) {
        OutboxFixture f;
        const NewNotice made = f.notice(people);
        const NoticeId id = waitFor(f.store->run([made](Repositories &r) { return r.notices.create(made); })).value();
        const auto saboteur = Saboteur::in(*f.store);
        saboteur->kind = i % 2 ? StoreError::ReadOnly : StoreError::Full;
        saboteur->from = i;
        saboteur->until = 1'000'000;
        QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
        QSignalSpy failed(f.outbox.get(), &Outbox::storeFailed);
        f.outbox->resume(id);
        wait(f, ended, 60);
        QVERIFY2(ended.size() == 1, qPrintable(u"call %1"_s.arg(i)));
        reached = saboteur->reached();
        const int posts = f.server.heads("POST");
        QCOMPARE(failed.isEmpty(), !reached);
        // For as long as it lasts nothing leaves, and asking again says so again.
        if (reached) {
            failed.clear();
            f.outbox->resume(id);
            QTRY_COMPARE(ended.size(), 2);
            QVERIFY(!failed.isEmpty());
            QCOMPARE(f.server.heads("POST"), posts);
        }
        saboteur->until = -1;
        compareOnce(f, id);
        f.outbox->resume(id);
        QTRY_COMPARE(f.totals(id).accepted, people);
        for (const int count : f.posts())
            QCOMPARE(count, 1);
    }
    QVERIFY(i > 25);
}

void TestStorageFaults::anotherProgramHoldsTheFile()
{
    OutboxFixture f;
    const NewNotice made = f.notice(people);
    const NoticeId id = waitFor(f.store->run([made](Repositories &r) { return r.notices.create(made); })).value();
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(f.folder.filePath(u"herald.db"_s));
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        f.outbox->resume(id);
        QTest::qWait(300);
        QCOMPARE(f.server.connections(), 0);
        QVERIFY(query.exec(u"COMMIT"_s));
    }
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).accepted, people);

    // Longer than anybody would wait for it: the person is told, and the work goes on afterwards.
    waitFor(tellEngine(f, u"PRAGMA busy_timeout = 50"_s));
    const NoticeId next = waitFor(f.store->run([made](Repositories &r) { return r.notices.create(made); })).value();
    QSignalSpy failed(f.outbox.get(), &Outbox::storeFailed);
    {
        QSqlDatabase other = QSqlDatabase::database(u"other"_s);
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        f.outbox->resume(next);
        wait(f, ended, 60);
        QVERIFY(!failed.isEmpty());
        QCOMPARE(failed.constFirst().constFirst().toString(),
            StoreWords::explain({StoreError::Busy, {}, f.store->directory() + u"/herald.db"_s}));
        QCOMPARE(f.server.heads("POST"), people);
        QVERIFY(query.exec(u"COMMIT"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    f.outbox->resume(next);
    QTRY_COMPARE(f.totals(next).accepted, people);
    QCOMPARE(f.server.heads("POST"), 2 * people);
}

/// Here the engine itself says no, from the fifth message on, until @p end is run.
void TestStorageFaults::theEngineRefuses(const QString &begin, const QString &end, StoreError::Kind kind)
{
    OutboxFixture f;
    int posts = 0;
    f.server.setHandler([&](const SeenRequest &request) {
        if (++posts == 5)
            tellEngine(f, begin);
        return accepting(request);
    });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    QSignalSpy failed(f.outbox.get(), &Outbox::storeFailed);
    constexpr int many = 400;
    const NoticeId id = f.submit(f.notice(many));
    wait(f, ended, 60);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(failed.size(), 1);
    const QString told = failed.constFirst().constFirst().toString();
    QCOMPARE(told, StoreWords::explain({kind, {}, f.store->directory() + u"/herald.db"_s}));
    QVERIFY2(posts < many, "nothing more leaves once nothing can be recorded");
    f.outbox->resume(id);
    wait(f, ended, 60);
    QCOMPARE(ended.size(), 2);
    QVERIFY(failed.size() >= 2);
    QVERIFY(posts < many);
    waitFor(tellEngine(f, end));
    compareOnce(f, id);
    f.outbox->resume(id);
    QTRY_COMPARE(f.totals(id).accepted, many);
    QCOMPARE(f.server.heads("POST"), many);
    compareOnce(f, id);
}

void TestStorageFaults::theDiskFillsUp()
{
    theEngineRefuses(u"PRAGMA max_page_count = 1"_s, u"PRAGMA max_page_count = 1000000"_s, StoreError::Full);
}

/// In a window that stays open: the notice does not go on under a name that nobody answers to, and what is known of it
/// is saved as soon as that can be done.
void TestStorageFaults::whatCouldNotBeRecordedIsSavedLater()
{
    OutboxFixture f;
    int posts = 0;
    f.server.setHandler([&](const SeenRequest &request) {
        if (++posts == 5)
            tellEngine(f, u"PRAGMA query_only = 1"_s);
        return accepting(request);
    });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(400));
    wait(f, ended, 60);
    QCOMPARE(ended.size(), 1);
    f.outbox->mindOthers();
    waitFor(tellEngine(f, u"PRAGMA query_only = 0"_s));
    QCOMPARE(f.summary(id).notice.state, NoticeState::Running);
    wait(f, ended, 20);
    const NoticeSummary after = f.summary(id);
    QCOMPARE(after.notice.state, NoticeState::Paused);
    QVERIFY(after.notice.pauseReason.contains(u"database"_s));
    QCOMPARE(after.totals.accepted, f.server.heads("POST"));
    QCOMPARE(after.totals.sending, 0);
    QCOMPARE(after.totals.waiting, 400 - after.totals.accepted);
    f.outbox->resume(id);
    QTRY_COMPARE(f.totals(id).accepted, 400);
    compareOnce(f, id);
}

void TestStorageFaults::theFileMayNotBeWrittenAnyMore()
{
    theEngineRefuses(u"PRAGMA query_only = 1"_s, u"PRAGMA query_only = 0"_s, StoreError::ReadOnly);
}

void TestStorageFaults::aMessageOnTheWireIsNotForgotten()
{
    OutboxFixture f;
    const auto saboteur = Saboteur::in(*f.store);
    // The disk fills up while the requests are on the wire, and their replies are good.
    f.server.setHandler([&](const SeenRequest &request) {
        saboteur->from = 0;
        saboteur->until = 1'000'000;
        return accepting(request);
    });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    QSignalSpy settled(f.outbox.get(), &Outbox::messageSettled);
    const NoticeId id = f.submit(f.notice(20));
    wait(f, ended, 60);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(settled.size(), 0);
    saboteur->until = -1;
    const int onTheWire = f.server.heads("POST");
    QVERIFY(onTheWire >= 1);
    QVERIFY(f.totals(id).sending >= onTheWire); // and what was taken with them and could not be given back
    QCOMPARE(f.totals(id).accepted, 0);
    f.server.setHandler(accepting);
    f.outbox->resume(id);
    QTRY_COMPARE(f.totals(id).accepted, 20);
    QCOMPARE(f.server.heads("POST"), 20);
    QCOMPARE(settled.size(), 20);
}

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"
