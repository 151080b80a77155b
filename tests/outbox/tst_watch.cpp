// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/OutboxFixture.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The number behind an id made by recordJson().
QByteArray numberIn(const SeenRequest &request)
{
    return "+4" + request.target.right(11);
}

Step statusOf(const SeenRequest &request, const QByteArray &status)
{
    return request.verb == "POST" ? accepting(request) : Step::json(200, recordJson(numberIn(request), status));
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsUntilFinal();
    void asksAFewAtATime();
    void oneThatTelnyxFailsAtHoldsNobodyUp();
    void troubleIsNoError_data();
    void troubleIsNoError();
    void refreshesOnce();
    void sleepsWhenNothingIsDue();
    void asksRightAfterSending();
    void asksForTheNewestOfMany();
    void endsWhenTelnyxForgets();
    void restsBeforeTheLimitIsBroken();
    void withoutAKeyNoLookUpIsUsedUp();
};

/// The last reply that the limit allows: what was not asked about by then waits until the limit is new, and is due
/// then, not later.
void TestWatch::restsBeforeTheLimitIsBroken()
{
    OutboxFixture f;
    bool spent = true;
    f.server.setHandler([&](const SeenRequest &request) {
        if (request.verb == "POST")
            return accepting(request);
        const QByteArray head = spent ? "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 300\r\n" : "";
        return Step::json(200, recordJson(numberIn(request), "delivered"), head);
    });
    f.outbox->startWatching();
    const NoticeId id = f.submit(f.notice(20));
    QTRY_COMPARE(f.totals(id).accepted, 20);
    for (int i = 0; i < 60 && f.server.heads("GET") == 0; ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    const int asked = f.server.heads("GET");
    QVERIFY(asked > 0 && asked <= 4);
    QTRY_COMPARE(f.totals(id).delivered, asked);
    f.clock.advance(290s);
    f.settle();
    QCOMPARE(f.server.heads("GET"), asked);
    spent = false;
    f.clock.advance(11s);
    QTRY_COMPARE(f.totals(id).delivered, 20);
}

void TestWatch::followsUntilFinal()
{
    OutboxFixture f;
    QByteArray status = "sent";
    f.server.setHandler([&](const SeenRequest &request) { return statusOf(request, status); });
    QSignalSpy changed(f.outbox.get(), &Outbox::statusChanged);
    f.outbox->startWatching();
    const NoticeId id = f.submit(f.notice(10));
    QTRY_COMPARE(f.totals(id).accepted, 10);
    const auto passTime = [&](const std::function<bool()> &until) {
        for (int i = 0; i < 400 && !until(); ++i) {
            f.clock.advance(5s);
            f.settle();
        }
    };
    passTime([&] { return changed.size() >= 10; });
    QCOMPARE(changed.size(), 10);
    for (const StoredMessage &message : f.messages(id))
        QCOMPARE(message.status.known(), DeliveryStatus::Sent);
    status = "delivered";
    passTime([&] { return changed.size() >= 20; });
    QCOMPARE(changed.size(), 20);
    QCOMPARE(f.totals(id).delivered, 10);
    // Final is final: nobody asks any more.
    f.settle();
    const int asked = f.server.heads("GET");
    f.clock.advance(48h);
    f.settle();
    QCOMPARE(f.server.heads("GET"), asked);
}

void TestWatch::asksAFewAtATime()
{
    OutboxFixture f;
    f.server.setHandler(
        [](const SeenRequest &request) { return request.verb == "POST" ? accepting(request) : Step::silence(); });
    const NoticeId id = f.submit(f.notice(20));
    QTRY_COMPARE(f.totals(id).accepted, 20);
    f.clock.advance(1h);
    f.outbox->refreshNow();
    QTRY_COMPARE(f.server.heads("GET"), 4);
    f.settle();
    QCOMPARE(f.server.heads("GET"), 4);
}

void TestWatch::oneThatTelnyxFailsAtHoldsNobodyUp()
{
    OutboxFixture f;
    QByteArray bad;
    bool all = false;
    f.server.setHandler([&](const SeenRequest &request) {
        if (request.verb == "GET" && (all || (!bad.isEmpty() && request.target.contains(bad))))
            return Step::json(500, errorJson("10007"));
        return statusOf(request, "delivered");
    });
    const NoticeId id = f.submit(f.notice(20));
    QTRY_COMPARE(f.totals(id).accepted, 20);
    f.clock.advance(1h);
    bad = f.messages(id).at(10).telnyxId.toLatin1();
    const RefreshReport report = waitFor(f.outbox->refreshNow());
    QCOMPARE(report.asked, 20);
    QCOMPARE(report.changed, 19);
    QCOMPARE(report.failed, 1);
    // Several in a row are no chance.
    all = true;
    const NoticeId other = f.submit(f.notice(20));
    QTRY_COMPARE(f.totals(other).accepted, 20);
    f.clock.advance(1h);
    const RefreshReport none = waitFor(f.outbox->refreshNow());
    QVERIFY(none.asked < 10);
}

void TestWatch::troubleIsNoError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("not found") << 404 << QByteArray("40303");
    QTest::newRow("bad key") << 401 << QByteArray("10009");
    QTest::newRow("too many") << 429 << QByteArray("10011");
    QTest::newRow("server") << 500 << QByteArray("10007");
}

void TestWatch::troubleIsNoError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    OutboxFixture f;
    bool trouble = true;
    f.server.setHandler([&](const SeenRequest &request) {
        return request.verb == "GET" && trouble ? Step::json(status, errorJson(code)) : statusOf(request, "delivered");
    });
    QSignalSpy failed(f.outbox.get(), &Outbox::storeFailed);
    const NoticeId id = f.submit(f.notice(3));
    QTRY_COMPARE(f.totals(id).accepted, 3);
    f.clock.advance(1h);
    QCOMPARE(waitFor(f.outbox->refreshNow()).changed, 0);
    QCOMPARE(f.totals(id).onTheirWay, 3);
    trouble = false;
    f.clock.advance(24h);
    QCOMPARE(waitFor(f.outbox->refreshNow()).changed, 3);
    QCOMPARE(f.totals(id).delivered, 3);
    QCOMPARE(failed.size(), 0);
}

void TestWatch::refreshesOnce()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &request) { return statusOf(request, "delivered"); });
    const NoticeId id = f.submit(f.notice(100));
    QTRY_COMPARE(f.totals(id).accepted, 100);
    f.clock.advance(1h);
    QCOMPARE(waitFor(f.outbox->refreshNow()).changed, 100);
    QCOMPARE(f.totals(id).delivered, 100);
    QCOMPARE(f.server.heads("GET"), 100);
    QCOMPARE(waitFor(f.outbox->refreshNow()).changed, 0);
    QCOMPARE(f.server.heads("GET"), 100);
}

void TestWatch::sleepsWhenNothingIsDue()
{
    OutboxFixture f;
    f.outbox->startWatching();
    f.settle();
    QVERIFY(!f.clock.nextDue().isValid());
    QCOMPARE(f.server.connections(), 0);
    // Nor does it ask anything when it is closed down.
    QSignalSpy closed(f.outbox.get(), &Outbox::closedDown);
    f.outbox->closeDown();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(waitFor(f.outbox->refreshNow()).changed, 0);
}

void TestWatch::asksRightAfterSending()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &request) { return statusOf(request, "delivered"); });
    const NoticeId id = f.submit(f.notice(7));
    QTRY_COMPARE(f.totals(id).accepted, 7);
    // None is due yet; a person who asks wants to know all the same.
    const RefreshReport report = waitFor(f.outbox->refreshNow());
    QCOMPARE(report.asked, 7);
    QCOMPARE(report.changed, 7);
    QCOMPARE(waitFor(f.outbox->refreshNow()).asked, 0);
}

void TestWatch::asksForTheNewestOfMany()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &request) { return statusOf(request, "sent"); });
    const NoticeId id = f.submit(f.notice(700));
    QTRY_COMPARE_WITH_TIMEOUT(f.totals(id).accepted, 700, 20'000);
    f.clock.advance(1h);
    // Two who ask at once are each answered.
    const auto first = f.outbox->refreshNow();
    const auto second = f.outbox->refreshNow();
    QCOMPARE(waitFor(first).asked, 500);
    QVERIFY(!f.server.requests().isEmpty());
    for (const SeenRequest &request : f.server.requests())
        QVERIFY(request.verb == "POST" || numberIn(request) >= OutboxFixture::number(200).toUtf8());
    const RefreshReport newest = waitFor(second);
    QCOMPARE(newest.asked, 500);
    QCOMPARE(f.server.heads("GET"), 1000);
    // The others when they are asked for.
    QVERIFY(newest.more);
    const RefreshReport others = waitFor(f.outbox->refreshNow(newest.oldest));
    QCOMPARE(others.asked, 200);
    QVERIFY(!others.more);
    QCOMPARE(f.server.heads("GET"), 1200);
}

void TestWatch::withoutAKeyNoLookUpIsUsedUp()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &request) { return statusOf(request, "sent"); });
    const NoticeId id = f.submit(f.notice(5));
    QTRY_COMPARE(f.totals(id).accepted, 5);
    f.hasKey = false;
    f.outbox->startWatching();
    for (int i = 0; i < 6 * 12; ++i) {
        f.clock.advance(5min);
        f.settle();
    }
    QCOMPARE(f.server.heads("GET"), 0);
    const RefreshReport nothing = waitFor(f.outbox->refreshNow());
    QCOMPARE(nothing.asked, 0);
    QCOMPARE(nothing.failed, 5);
    f.hasKey = true;
    for (int i = 0; i < 11; ++i) {
        f.clock.advance(1min);
        f.settle();
    }
    QVERIFY(f.server.heads("GET") >= 5);
}

void TestWatch::endsWhenTelnyxForgets()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &request) { return statusOf(request, "sent"); });
    QSignalSpy changed(f.outbox.get(), &Outbox::statusChanged);
    f.outbox->startWatching();
    const NoticeId id = f.submit(f.notice(3));
    QTRY_COMPARE(f.totals(id).accepted, 3);
    for (int day = 0; day < 10; ++day) {
        QCOMPARE(f.totals(id).noReceipt, 0);
        f.clock.advance(24h);
        f.settle();
    }
    for (int i = 0; i < 20 && f.totals(id).noReceipt < 3; ++i) {
        f.clock.advance(10min);
        f.settle();
    }
    QCOMPARE(f.totals(id).noReceipt, 3);
    QCOMPARE(f.totals(id).onTheirWay, 0);
    const StoredMessage message = f.messages(id).constFirst();
    QVERIFY(message.status.isFinal());
    QCOMPARE(changed.constLast().at(0).value<NoticeId>(), id);
    const int asked = f.server.heads("GET");
    QCOMPARE(waitFor(f.outbox->refreshNow()).asked, 0);
    QCOMPARE(f.server.heads("GET"), asked);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
