// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreFixtures.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

namespace {

AuditEntry entryOf(int i)
{
    return {0, moment(i), u"ana"_s, u"pause"_s, NoticeId(i), u"AcmeCare"_s, i, u"detail %1"_s.arg(i), {}};
}

} // namespace

/// The log of decisions: whatever is changed in it shows.
class TestAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sayingItAgainIsSound();
    void anyChangeShows_data();
    void anyChangeShows();
    void sendingIsInIt();
    void everyFieldCounts();
    void twoProcessesShareOneChain();
    void coveringItUpShows_data();
    void coveringItUpShows();
    void theCopyIsAHelpOnly();
    void aNewBeginningHasNoOldCopy();
};

void TestAuditLog::sayingItAgainIsSound()
{
    Desk desk;
    AuditRepository log(desk.connection());
    QVERIFY(log.verify()->isSound());
    for (int i = 1; i <= 2500; ++i)
        QVERIFY(log.append(entryOf(i)).has_value());
    const auto verdict = log.verify();
    QVERIFY(verdict->isSound());
    QCOMPARE(verdict->entries, 2500);
    QCOMPARE(log.entries(2490, 100)->size(), 10);
    QCOMPARE(log.entries(0, 1)->constFirst().detail, u"detail 1"_s);
}

void TestAuditLog::anyChangeShows_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<int>("wrong"); ///< the line that shows it; 0: the end
    QTest::newRow("a word") << u"UPDATE audit_log SET what = 'stop' WHERE id = 3"_s << 3;
    QTest::newRow("a count") << u"UPDATE audit_log SET messages = messages + 1 WHERE id = 3"_s << 3;
    QTest::newRow("who") << u"UPDATE audit_log SET who = 'bob' WHERE id = 5"_s << 5;
    QTest::newRow("when") << u"UPDATE audit_log SET at = at + 1 WHERE id = 1"_s << 1;
    QTest::newRow("one taken out") << u"DELETE FROM audit_log WHERE id = 3"_s << 4;
    QTest::newRow("the first taken out") << u"DELETE FROM audit_log WHERE id = 1"_s << 2;
    QTest::newRow("the last taken out") << u"DELETE FROM audit_log WHERE id = 5"_s << 0;
    QTest::newRow("all taken out") << u"DELETE FROM audit_log"_s << 0;
}

void TestAuditLog::anyChangeShows()
{
    QFETCH(QString, tampering);
    QFETCH(int, wrong);
    Desk desk;
    AuditRepository log(desk.connection());
    for (int i = 1; i <= 5; ++i)
        QVERIFY(log.append(entryOf(i)).has_value());
    QVERIFY(desk.connection().execute(tampering).has_value());
    const auto verdict = log.verify();
    QVERIFY(verdict.has_value());
    QVERIFY(!verdict->isSound());
    QCOMPARE(verdict->firstWrong.value_or(0), wrong);
    QCOMPARE(verdict->endIsMissing, wrong == 0);
    // Going on afterwards does not heal it.
    QVERIFY(log.append(entryOf(6)).has_value());
    QVERIFY(!log.verify()->isSound());
}

void TestAuditLog::sendingIsInIt()
{
    Desk desk;
    NewNotice notice = noticeOf(7);
    notice.by = u"ana"_s;
    const NoticeId id = *desk.notices().create(notice);
    AuditRepository log(desk.connection());
    const auto entries = log.entries(0, 10);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->constFirst().what, u"send"_s);
    QCOMPARE(entries->constFirst().who, u"ana"_s);
    QCOMPARE(entries->constFirst().notice, id);
    QCOMPARE(entries->constFirst().messages, 7);
    QCOMPARE(entries->constFirst().textDigest, textDigest(notice.notice.text));
    QVERIFY(log.verify()->isSound());
    // Neither text nor number is anywhere in it.
    const auto dump = desk.connection().value(
        u"SELECT GROUP_CONCAT(who || what || sender || detail || text_digest || hash, '') FROM audit_log"_s);
    QVERIFY(!dump->toString().contains(u"delivery"_s));
    QVERIFY(!dump->toString().contains(u"7700"_s));
}

void TestAuditLog::everyFieldCounts()
{
    QVERIFY(rc::check("moving a character from one field to the next changes the hash", [] {
        const auto text = [] {
            return QString::fromStdString(*rc::gen::container<std::string>(rc::gen::inRange('a', 'e')));
        };
        AuditEntry one = entryOf(1);
        one.who = text();
        one.what = text();
        one.sender = text();
        one.detail = text();
        AuditEntry other = one;
        const QString joined = one.who + one.what;
        const int cut = *rc::gen::inRange(0, int(joined.size()) + 1);
        other.who = joined.left(cut);
        other.what = joined.mid(cut);
        RC_ASSERT((auditHash({}, one) == auditHash({}, other)) == (one.who == other.who));
        RC_ASSERT(auditHash(u"a"_s, one) != auditHash(u"b"_s, one));
    }));
}

void TestAuditLog::twoProcessesShareOneChain()
{
    Desk one;
    Desk two(one);
    for (int i = 1; i <= 20; ++i)
        QVERIFY(AuditRepository((i % 2 ? one : two).connection()).append(entryOf(i)).has_value());
    QVERIFY(AuditRepository(one.connection()).verify()->isSound());
}

void TestAuditLog::coveringItUpShows_data()
{
    QTest::addColumn<QStringList>("tampering");
    QTest::addColumn<bool>("withCopy"); ///< the file beside the database is taken away too
    const QString head = u"UPDATE settings SET value = (SELECT hash FROM audit_log ORDER BY id DESC LIMIT 1) "
                         "WHERE name = 'audit_head'"_s;
    const QString sequence = u"UPDATE sqlite_sequence SET seq = (SELECT MAX(id) FROM audit_log) "
                             "WHERE name = 'audit_log'"_s;
    const QStringList everything{u"DELETE FROM audit_log"_s, u"DELETE FROM settings WHERE name = 'audit_head'"_s};
    const QString noSequence = u"DELETE FROM sqlite_sequence WHERE name = 'audit_log'"_s;
    const QString cut = u"DELETE FROM audit_log WHERE id > 3"_s;
    QTest::newRow("all, with the kept end") << everything << false;
    QTest::newRow("all, with the kept end and the copy") << everything << true;
    QTest::newRow("all, with everything that counts") << QStringList(everything + QStringList{noSequence}) << true;
    QTest::newRow("the end, with the kept end") << QStringList{cut, head} << true;
    QTest::newRow("the end, with the sequence") << QStringList{cut, head, sequence} << false;
    QTest::newRow("the notice's text") << QStringList{u"UPDATE notices SET text = 'Another'"_s} << true;
}

void TestAuditLog::coveringItUpShows()
{
    QFETCH(QStringList, tampering);
    QFETCH(bool, withCopy);
    Desk desk;
    NewNotice notice = noticeOf(2);
    notice.notice.token = u"token"_s;
    QVERIFY(desk.notices().create(notice).has_value());
    AuditRepository log(desk.connection());
    for (int i = 1; i <= 5; ++i)
        QVERIFY(log.append(entryOf(i)).has_value());
    QVERIFY(log.verify()->isSound());
    QCOMPARE(log.verify()->copy, AuditVerdict::Same);
    for (const QString &statement : tampering)
        QVERIFY2(desk.connection().execute(statement).has_value(), qPrintable(statement));
    if (withCopy)
        QVERIFY(QFile::remove(databasePath(desk.folder()) + u".log-end"_s));
    QVERIFY(!log.verify()->isSound());
    // Going on afterwards does not heal it.
    QVERIFY(log.append(entryOf(6)).has_value());
    QVERIFY(!log.verify()->isSound());
}

void TestAuditLog::theCopyIsAHelpOnly()
{
    Desk desk;
    AuditRepository log(desk.connection());
    QVERIFY(log.append(entryOf(1)).has_value());
    const QString path = databasePath(desk.folder()) + u".log-end"_s;
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray first = contentsOf(path);
    QVERIFY(log.append(entryOf(2)).has_value());
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(first);
    old.close();
    QCOMPARE(log.verify()->copy, AuditVerdict::Older);
    QVERIFY(log.verify()->isSound());
    QVERIFY(QFile::remove(path));
    QCOMPARE(log.verify()->copy, AuditVerdict::Missing);
    QVERIFY(log.verify()->isSound());
    QVERIFY(log.append(entryOf(3)).has_value());
    QCOMPARE(log.verify()->copy, AuditVerdict::Same);
    // What was not written has no copy either.
    const QByteArray before = contentsOf(path);
    desk.connection().setFault([](const QString &sql) {
        return sql == u"COMMIT"_s ? std::optional(StoreError{StoreError::Full, u"full"_s, {}}) : std::nullopt;
    });
    QVERIFY(!log.append(entryOf(4)));
    desk.connection().setFault({});
    QCOMPARE(contentsOf(path), before);
    QVERIFY(log.append(entryOf(4)).has_value());
    QVERIFY(log.verify()->isSound());
}

void TestAuditLog::aNewBeginningHasNoOldCopy()
{
    QTemporaryDir folder;
    {
        auto opened = openDatabase(folder.path());
        QVERIFY(AuditRepository(*opened->connection).append(entryOf(1)).has_value());
    }
    QFile database(databasePath(folder.path()));
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write(QByteArray(4096, 'x'));
    database.close();
    const auto opened = openDatabase(folder.path());
    QVERIFY(opened.has_value());
    QVERIFY(!opened->setAside.isEmpty());
    QVERIFY(QFile::exists(opened->setAside + u".log-end"_s));
    QVERIFY(AuditRepository(*opened->connection).verify()->isSound());
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
