// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/HandoverWords.h"
#include "tests/outbox/OutboxFixture.h"

#include <QTcpServer>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What becomes of a notice when Telnyx says no, says nothing, or says it badly.
class TestDispatchFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefusalKeepsItsReason();
    void aLostReplyIsNeverSentAgain_data();
    void aLostReplyIsNeverSentAgain();
    void aRefusedKeyPausesTheRest();
    void tooManyRequestsWaitsAndGoesOn();
    void aSpendingLimitPauses();
    void noConnectionWaitsThenPauses();
    void aNetworkThatEatsRepliesPauses();
    void aDatabaseThatFailsStopsEverything();
};

void TestDispatchFaults::aRefusalKeepsItsReason()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &request) {
        const QByteArray to = bodyText(request, u"to"_s);
        return to.endsWith('3') ? Step::json(400, errorJson("40310")) : accepting(request);
    });
    QList<MessageOutcome> refused;
    connect(f.outbox.get(), &Outbox::messageSettled, this, [&](const MessageOutcome &o) {
        if (o.state == HandoverState::Refused)
            refused.append(o);
    });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(20));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).accepted, 18);
    QCOMPARE(f.totals(id).refused, 2);
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused[0].error.code, u"40310"_s);
    for (const StoredMessage &message : f.messages(id)) {
        if (message.state == HandoverState::Refused)
            QCOMPARE(message.error.code, u"40310"_s);
    }
    QCOMPARE(f.summary(id).notice.state, NoticeState::Finished);
}

void TestDispatchFaults::aLostReplyIsNeverSentAgain_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("circumstance");
    QTest::addColumn<QString>("words"); // a part of what a person reads
    const QString broke = u"The connection broke"_s;
    const QString unreadable = u"not in a form that Herald understands"_s;
    QTest::newRow("reset after the request") << 0 << u"lost"_s << broke;
    QTest::newRow("closed after the request") << 1 << u"lost"_s << broke;
    QTest::newRow("half a reply") << 2 << u"lost"_s << broke;
    QTest::newRow("500") << 3 << u"answered 500"_s << u"fault of its own (status 500)"_s;
    QTest::newRow("408") << 4 << u"answered 408"_s << u"took too long"_s;
    QTest::newRow("503") << 5 << u"answered 503"_s << u"not available"_s;
    QTest::newRow("success that is no JSON") << 6 << u"unreadable 200"_s << unreadable;
    QTest::newRow("success without an id") << 7 << u"unreadable 200"_s << unreadable;
    QTest::newRow("redirect") << 8 << u"redirected 307"_s << u"another address"_s;
    QTest::newRow("500 with a code") << 9 << u"answered 500"_s << u"a fault of its own, so"_s;
}

void TestDispatchFaults::aLostReplyIsNeverSentAgain()
{
    QFETCH(int, fault);
    QFETCH(QString, circumstance);
    QFETCH(QString, words);
    OutboxFixture f;
    QList<MessageOutcome> outcomes;
    connect(f.outbox.get(), &Outbox::messageSettled, this, [&](const MessageOutcome &o) { outcomes.append(o); });
    const QList<Step> faults{
        Step::drop(Step::AfterRequest, Step::Reset),
        Step::drop(Step::AfterRequest, Step::Close),
        Step::raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\":", Step::Close),
        Step::json(500, "<html>"),
        Step::json(408, ""),
        Step::json(503, ""),
        Step::json(200, "thank you"),
        Step::json(200, "{\"data\":{\"record_type\":\"message\"}}"),
        Step::reply(307, "", "Location: /elsewhere\r\n"),
        Step::json(500, errorJson("10007")),
    };
    f.server.then(faults.at(fault));
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(1));
    for (int i = 0; i < 20 && ended.isEmpty(); ++i) {
        f.clock.advance(1min);
        f.settle();
    }
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).unconfirmed, 1);
    QCOMPARE(f.server.heads("POST"), 1);
    // What came instead of an answer is kept, and told with the outcome.
    const StoredMessage kept = f.messages(id).constFirst();
    QCOMPARE(kept.circumstance.toWord(), circumstance);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.constFirst().circumstance, kept.circumstance);
    const auto told = HandoverWords::explain(kept.state, kept.error, kept.circumstance);
    QVERIFY2(told->whatHappened.contains(words), qPrintable(told->whatHappened));
    QVERIFY2(told->whatToDo.contains(u"Telnyx"_s) && !told->whatToDo.contains(u"try again"_s), qPrintable(told->whatToDo));
    // Neither time nor a person's "resume" sends it again.
    f.outbox->resume(id);
    f.clock.advance(24h);
    f.settle();
    QCOMPARE(f.server.heads("POST"), 1);
    QCOMPARE(f.totals(id).unconfirmed, 1);
}

void TestDispatchFaults::aRefusedKeyPausesTheRest()
{
    OutboxFixture f;
    int posts = 0;
    f.server.setHandler([&](const SeenRequest &request) {
        return ++posts <= 10 ? accepting(request) : Step::json(401, errorJson("10009"));
    });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(60));
    QTRY_COMPARE(ended.size(), 1);
    const NoticeSummary summary = f.summary(id);
    QCOMPARE(summary.notice.state, NoticeState::Paused);
    QVERIFY(!summary.notice.pauseReason.isEmpty());
    QCOMPARE(summary.totals.accepted, 10);
    QCOMPARE(summary.totals.waiting, 50);
    QVERIFY2(posts <= 16, "no more than what was on the wire met the refusal");

    // With a good key it goes on where it was, and nobody gets it twice.
    f.server.setHandler(accepting);
    f.outbox->resume(id);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(f.totals(id).accepted, 60);
    QVERIFY(f.summary(id).notice.pauseReason.isEmpty());
}

void TestDispatchFaults::tooManyRequestsWaitsAndGoesOn()
{
    OutboxFixture f;
    f.server.then(Step::json(429, errorJson("10011"), "Retry-After: 30\r\n"));
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(1));
    QTRY_COMPARE(f.server.bodies("POST"), 1);
    QTRY_COMPARE(f.totals(id).waiting, 1);
    f.clock.advance(29s);
    f.settle();
    QCOMPARE(f.server.bodies("POST"), 1);
    f.clock.advance(2s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).accepted, 1);
    QCOMPARE(f.server.bodies("POST"), 2);
}

void TestDispatchFaults::aSpendingLimitPauses()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::json(429, errorJson("40333"), "Retry-After: 1\r\n"); });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(50));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QCOMPARE(f.totals(id).waiting, 50);
    QVERIFY(f.server.bodies("POST") <= 6);
}

void TestDispatchFaults::noConnectionWaitsThenPauses()
{
    OutboxFixture f;
    quint16 deadPort = 0;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        deadPort = gone.serverPort();
    }
    f.api = std::make_unique<TelnyxApi>(f.network,
        ApiEndpoint{QUrl(u"http://127.0.0.1:%1/v2"_s.arg(deadPort)), u"messages"_s}, ApiKey("KEY-x"), nullptr);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(20));
    f.settle();
    QTRY_COMPARE(f.totals(id).waiting, 20);
    QCOMPARE(ended.size(), 0);
    const QDateTime begun = f.clock.now();
    for (int i = 0; i < 200 && ended.isEmpty(); ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    QCOMPARE(ended.size(), 1);
    QVERIFY(begun.secsTo(f.clock.now()) >= 25);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QVERIFY(!f.summary(id).notice.pauseReason.isEmpty());
    QCOMPARE(f.totals(id).waiting, 20);
}

void TestDispatchFaults::aNetworkThatEatsRepliesPauses()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::drop(Step::AfterRequest, Step::Reset); });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(100));
    for (int i = 0; i < 200 && ended.isEmpty(); ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    QCOMPARE(ended.size(), 1);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    const NoticeTotals totals = f.totals(id);
    QVERIFY2(totals.unconfirmed <= 8, qPrintable(QString::number(totals.unconfirmed)));
    QCOMPARE(totals.unconfirmed + totals.waiting, 100);
    QCOMPARE(f.server.heads("POST"), totals.unconfirmed);
}

void TestDispatchFaults::aDatabaseThatFailsStopsEverything()
{
    OutboxFixture f;
    QSignalSpy failed(f.outbox.get(), &Outbox::storeFailed);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    NewNotice made = f.notice(40);
    made.notice.partsPerMinute = 60;
    // Another hand takes one message away while it is on the wire: its outcome cannot be recorded any more.
    int posts = 0;
    f.server.setHandler([&](const SeenRequest &request) {
        if (++posts == 1) {
            const QString worker = f.presence.id();
            f.store->run(
                       [worker, now = f.clock.now()](Repositories &r) { return r.messages.markStranded(worker, now); })
                .waitForFinished();
            return Step::json(400, errorJson("40310"));
        }
        return accepting(request);
    });
    const NoticeId id = f.submit(made);
    QTRY_VERIFY(failed.size() >= 1);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
    f.clock.advance(10min);
    f.settle();
    QVERIFY2(posts <= 6, "what was on the wire, and nothing more");
    QVERIFY(f.totals(id).waiting >= 34);
    QCOMPARE(f.totals(id).messages(), 40);
}

QTEST_GUILESS_MAIN(TestDispatchFaults)
#include "tst_dispatchfaults.moc"
