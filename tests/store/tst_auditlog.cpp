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
    QVERIFY(log.verify()->isSound());
    // Neither text nor number is anywhere in it.
    const auto dump =
        desk.connection().value(u"SELECT GROUP_CONCAT(who || what || sender || detail || hash, '') FROM audit_log"_s);
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

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
