// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/HandoverWords.h"
#include "tests/outbox/OutboxFixture.h"

#include <QDir>
#include <QTcpServer>

#include <fcntl.h>
#include <unistd.h>

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
    void anUnwantedNumberDoesNotHoldUpTheOthers();
    void whatIsUnwantedOnceIsTriedAgain();
    void refusalsWithoutAReasonPause();
    void aPersonsResumeAsksAtOnce();
    void aRestOutlivesTheProcess_data();
    void aRestOutlivesTheProcess();
    void theLastOfTheLimitRests_data();
    void theLastOfTheLimitRests();
    void notesThatCannotBeWrittenPause();
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
    QVERIFY2(
        told->whatToDo.contains(u"Telnyx"_s) && !told->whatToDo.contains(u"try again"_s), qPrintable(told->whatToDo));
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

void TestDispatchFaults::anUnwantedNumberDoesNotHoldUpTheOthers()
{
    OutboxFixture f;
    const QByteArray unwanted = OutboxFixture::number(0).toUtf8();
    f.server.setHandler([&](const SeenRequest &request) {
        return bodyText(request, u"to"_s) == unwanted ? Step::json(422, errorJson("40008")) : accepting(request);
    });
    NewNotice made = f.notice(20);
    made.notice.partsPerMinute = 60;
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(made);
    for (int i = 0; i < 40; ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    QCOMPARE(f.totals(id).accepted, 19);
    QCOMPARE(ended.size(), 0);
    for (int i = 0; i < 120 && ended.isEmpty(); ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    QCOMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).refused, 1);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Finished);
    QCOMPARE(f.posts().value(unwanted), 4);
    for (const StoredMessage &message : f.messages(id)) {
        if (message.to.toUtf8() == unwanted)
            QCOMPARE(message.error.code, u"40008"_s);
        else
            QCOMPARE(f.posts().value(message.to.toUtf8()), 1);
    }
}

void TestDispatchFaults::whatIsUnwantedOnceIsTriedAgain()
{
    OutboxFixture f;
    f.server.then(Step::json(400, errorJson("40006")));
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(1));
    QTRY_COMPARE(f.server.bodies("POST"), 1);
    f.settle();
    f.clock.advance(3s);
    f.settle();
    QCOMPARE(f.server.bodies("POST"), 1);
    f.clock.advance(1s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).accepted, 1);
    QCOMPARE(f.server.bodies("POST"), 2);
}

void TestDispatchFaults::refusalsWithoutAReasonPause()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) {
        return Step::reply(400, "<html><body>Bad request</body></html>", "Content-Type: text/html\r\n");
    });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    NewNotice made = f.notice(30);
    made.notice.partsPerMinute = 600;
    const NoticeId id = f.submit(made);
    QTRY_COMPARE(ended.size(), 1);
    const NoticeSummary summary = f.summary(id);
    QCOMPARE(summary.notice.state, NoticeState::Paused);
    QVERIFY2(summary.notice.pauseReason.contains(u"proxy"_s) && summary.notice.pauseReason.contains(u"400"_s),
        qPrintable(summary.notice.pauseReason));
    QVERIFY2(summary.totals.refused <= 6, "no more than what was on the wire at once");
    QCOMPARE(summary.totals.waiting, 30 - summary.totals.refused);
    // One such answer among good ones is the message's own affair.
    int posts = 0;
    f.server.setHandler(
        [&](const SeenRequest &request) { return ++posts % 8 ? accepting(request) : Step::reply(400, "", {}); });
    f.outbox->resume(id);
    for (int i = 0; i < 20 && ended.size() < 2; ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    QCOMPARE(ended.size(), 2);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Finished);
}

void TestDispatchFaults::aPersonsResumeAsksAtOnce()
{
    OutboxFixture f;
    quint16 deadPort = 0;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        deadPort = gone.serverPort();
    }
    const ApiEndpoint good = f.api->endpoint();
    const auto apiAt = [&f](const ApiEndpoint &endpoint) {
        f.api = std::make_unique<TelnyxApi>(f.network, endpoint, ApiKey("KEY-x"), nullptr);
    };
    apiAt({QUrl(u"http://127.0.0.1:%1/v2"_s.arg(deadPort)), good.sendPath});
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(20));
    for (int i = 0; i < 200 && ended.isEmpty(); ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    QCOMPARE(ended.size(), 1);
    apiAt(good);
    // The clock stands still: nobody waits for the end of the last pause. One asks, and the others wait for its answer.
    f.server.then(Step::silence());
    f.outbox->resume(id);
    QTRY_COMPARE(f.server.bodies("POST"), 1);
    f.settle();
    QCOMPARE(f.server.bodies("POST"), 1);
}

void TestDispatchFaults::aRestOutlivesTheProcess_data()
{
    QTest::addColumn<double>("pace");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("at a pace") << 60.0 << QByteArray("10011");
    QTest::newRow("without a pace") << 0.0 << QByteArray("10011");
    QTest::newRow("of the sender, without a pace") << 0.0 << QByteArray("40318");
}

void TestDispatchFaults::aRestOutlivesTheProcess()
{
    QFETCH(double, pace);
    QFETCH(QByteArray, code);
    OutboxFixture f;
    NewNotice made = f.notice(3);
    made.notice.partsPerMinute = pace;
    f.server.setHandler([&](const SeenRequest &) { return Step::json(429, errorJson(code), "Retry-After: 600\r\n"); });
    const NoticeId id = f.submit(made);
    QTRY_COMPARE(f.totals(id).waiting, 3);
    QTRY_VERIFY(f.server.bodies("POST") >= 1);
    f.settle();
    const int posts = f.server.bodies("POST");
    f.server.setHandler(accepting);

    // The next start, a person's Resume, and another notice of the sender: all rest.
    f.outbox.reset();
    f.presence = WorkerPresence::announce(f.folder.path()).value();
    f.remake();
    waitFor(f.outbox->recoverStranded()).value();
    f.outbox->resume(id);
    const NoticeId second = f.submit(made);
    for (int i = 0; i < 59; ++i) {
        f.clock.advance(10s);
        f.settle();
    }
    QCOMPARE(f.server.bodies("POST"), posts);
    for (int i = 0; i < 20; ++i) {
        f.clock.advance(2s);
        f.settle();
    }
    QCOMPARE(f.totals(id).accepted, 3);
    QCOMPARE(f.totals(second).accepted, 3);
}

void TestDispatchFaults::theLastOfTheLimitRests_data()
{
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("30") << QByteArray("0") << 30;
    QTest::newRow("some are left") << QByteArray("30") << QByteArray("1") << 0;
    QTest::newRow("nothing said") << QByteArray() << QByteArray("0") << 0;
    QTest::newRow("no end") << QByteArray("99999999") << QByteArray("0") << 3600;
}

void TestDispatchFaults::theLastOfTheLimitRests()
{
    QFETCH(QByteArray, reset);
    QFETCH(QByteArray, remaining);
    QFETCH(int, seconds);
    OutboxFixture f;
    int posts = 0;
    f.server.setHandler([&](const SeenRequest &request) {
        QByteArray head;
        if (++posts == 1) {
            head = "X-RateLimit-Limit: 50\r\nX-RateLimit-Remaining: " + remaining + "\r\n";
            head += reset.isEmpty() ? QByteArray() : QByteArray("X-RateLimit-Reset: " + reset + "\r\n");
        }
        return Step::json(200, recordJson(bodyText(request, u"to"_s)), head);
    });
    NewNotice made = f.notice(1);
    const NoticeId first = f.submit(made);
    QTRY_COMPARE(f.totals(first).accepted, 1);
    f.settle();
    const NoticeId id = f.submit(f.notice(30));
    for (int gone = 0; gone < seconds - 1; gone += 10) {
        f.settle();
        QCOMPARE(posts, 1);
        f.clock.advance(std::chrono::seconds(std::min(10, seconds - 1 - gone)));
    }
    f.settle();
    if (seconds > 0)
        QCOMPARE(posts, 1);
    f.clock.advance(1s);
    QTRY_COMPARE(f.totals(id).accepted, 30);
}

/// Only the notes of what was begun meet a full disk; the database still works.
void TestDispatchFaults::notesThatCannotBeWrittenPause()
{
    OutboxFixture f;
    const QString lock = f.folder.filePath(u"workers/%1.lock"_s.arg(f.presence.id()));
    int replaced = 0;
    const int full = ::open("/dev/full", O_RDWR | O_CLOEXEC);
    QVERIFY(full >= 0);
    for (const QFileInfo &entry : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::System | QDir::Files)) {
        if (entry.symLinkTarget() == lock)
            replaced += ::dup2(full, entry.fileName().toInt()) >= 0 ? 1 : 0;
    }
    QCOMPARE(replaced, 1);
    QSignalSpy failed(f.outbox.get(), &Outbox::storeFailed);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(5));
    for (int i = 0; i < 120 && ended.isEmpty(); ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    QCOMPARE(ended.size(), 1);
    QCOMPARE(failed.size(), 1);
    const NoticeSummary summary = f.summary(id);
    QCOMPARE(summary.notice.state, NoticeState::Paused);
    QCOMPARE(summary.notice.pauseReason, failed.constFirst().constFirst().toString());
    QCOMPARE(summary.totals.waiting, 5);
    QCOMPARE(f.server.connections(), 0);
    ::close(full);
}

QTEST_GUILESS_MAIN(TestDispatchFaults)
#include "tst_dispatchfaults.moc"
