// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/OutboxFixture.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList logOf(OutboxFixture &f)
{
    QStringList words;
    const auto entries = waitFor(f.store->run([](Repositories &r) { return r.log.entries(0, 100); }));
    for (const AuditEntry &entry : *entries)
        words.append(entry.what);
    return words;
}

void pass(OutboxFixture &f, std::chrono::seconds time, std::chrono::seconds step)
{
    for (auto gone = 0s; gone < time; gone += step) {
        f.clock.advance(step);
        f.settle();
    }
}

} // namespace

/// Hours, second thoughts, and what people decide about what was refused or lost.
class TestDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canBeUndone();
    void undoTimePassesAndItGoes();
    void beginsAtItsHour();
    void anHourThatPassedIsAsked();
    void aSleepOverTheHourIsAsked();
    void anotherStartTakesTheScheduleUp();
    void sendNowDoesNotWait();
    void refusedOnesAreTriedAgain();
    void aPersonSendsAgain();
    void aPersonMarksAsSent();
    void aPersonLeavesItOpen();
    void anHourCanBeChanged();
    void whatIsUnderWayHasNoOtherHour();
    void sendFirstIsKept();
    void leftOverNoticesArePaused();
    void everyDecisionIsLogged();
};

void TestDecisions::canBeUndone()
{
    OutboxFixture f;
    f.outbox->setPerson(u"ana"_s);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = waitFor(f.outbox->submit(f.notice(5), 8s)).value();
    pass(f, 7s, 1s);
    QCOMPARE(f.server.connections(), 0);
    f.outbox->stop(id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).cancelled, 5);
    pass(f, 60s, 10s);
    QCOMPARE(f.server.connections(), 0);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Stopped);
}

void TestDecisions::undoTimePassesAndItGoes()
{
    OutboxFixture f;
    const NoticeId id = waitFor(f.outbox->submit(f.notice(5), 8s)).value();
    pass(f, 7s, 1s);
    QCOMPARE(f.server.connections(), 0);
    f.clock.advance(1s);
    QTRY_COMPARE(f.totals(id).accepted, 5);
}

void TestDecisions::beginsAtItsHour()
{
    OutboxFixture f;
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    NewNotice made = f.notice(5);
    made.notice.startAt = f.clock.now().addSecs(3 * 3600);
    const NoticeId id = f.submit(made);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Scheduled);
    QVERIFY(!f.outbox->isRunning(id));
    f.clock.advance(3h - 30s);
    f.settle();
    QCOMPARE(f.server.connections(), 0);
    f.clock.advance(30s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).accepted, 5);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Finished);
}

void TestDecisions::anHourThatPassedIsAsked()
{
    OutboxFixture f;
    NewNotice made = f.notice(5);
    made.notice.startAt = f.clock.now().addSecs(3600);
    const NoticeId id = f.submit(made);
    f.outbox.reset();
    f.presence = WorkerPresence::announce(f.folder.path()).value();
    f.clock.advance(61min);
    f.remake();
    waitFor(f.outbox->recoverStranded()).value();
    f.outbox->startWatching();
    pass(f, 10min, 100s);
    QCOMPARE(f.server.connections(), 0);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QVERIFY(!f.summary(id).notice.pauseReason.isEmpty());
    f.outbox->resume(id);
    QTRY_COMPARE(f.totals(id).accepted, 5);
}

void TestDecisions::aSleepOverTheHourIsAsked()
{
    OutboxFixture f;
    NewNotice made = f.notice(5);
    made.notice.startAt = f.clock.now().addSecs(3600);
    const NoticeId id = f.submit(made);
    // Timers stand still while the computer sleeps, and fire late.
    f.clock.sleep(5h);
    QTRY_COMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QCOMPARE(f.server.connections(), 0);
}

void TestDecisions::anotherStartTakesTheScheduleUp()
{
    OutboxFixture f;
    NewNotice made = f.notice(5);
    made.notice.startAt = f.clock.now().addSecs(3600);
    const NoticeId id = f.submit(made);
    f.outbox.reset();
    f.presence = WorkerPresence::announce(f.folder.path()).value();
    f.clock.advance(10min);
    f.remake();
    waitFor(f.outbox->recoverStranded()).value();
    QCOMPARE(f.summary(id).notice.state, NoticeState::Scheduled);
    f.outbox->startWatching();
    f.settle();
    pass(f, 49min, 490s);
    QCOMPARE(f.server.bodies("POST"), 0);
    f.clock.advance(61s);
    QTRY_COMPARE(f.totals(id).accepted, 5);
}

void TestDecisions::sendNowDoesNotWait()
{
    OutboxFixture f;
    NewNotice made = f.notice(5);
    made.notice.startAt = f.clock.now().addSecs(3600);
    const NoticeId id = f.submit(made);
    f.outbox->sendNow(id);
    QTRY_COMPARE(f.totals(id).accepted, 5);
    const NoticeId second = waitFor(f.outbox->submit(f.notice(3), 20s)).value();
    f.settle();
    QCOMPARE(f.totals(second).waiting, 3);
    f.outbox->sendNow(second);
    QTRY_COMPARE(f.totals(second).accepted, 3);
}

void TestDecisions::refusedOnesAreTriedAgain()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &request) {
        const QByteArray to = bodyText(request, u"to"_s);
        if (to.endsWith('1'))
            return Step::json(400, errorJson("40310"));
        return to.endsWith('2') ? Step::json(409, errorJson("40300")) : accepting(request);
    });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(10));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).refused, 2);
    f.server.setHandler(accepting);
    QCOMPARE(waitFor(f.outbox->retryRefused(id)).value(), 1);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(f.totals(id).accepted, 9);
    QCOMPARE(f.totals(id).refused, 1);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Finished);
    QCOMPARE(waitFor(f.outbox->retryRefused(id)).value(), 0);
    QVERIFY(!f.outbox->isRunning(id));
    QCOMPARE(f.posts().value("+447700900002"), 1);
}

void TestDecisions::aPersonSendsAgain()
{
    OutboxFixture f;
    f.server.then(Step::drop(Step::AfterRequest, Step::Reset));
    const NoticeId id = f.submit(f.notice(1));
    QTRY_COMPARE(f.totals(id).unconfirmed, 1);
    f.clock.advance(1min);
    QTRY_VERIFY(!f.outbox->isRunning(id));
    const MessageId message = f.messages(id).constFirst().id;
    QCOMPARE(waitFor(f.outbox->settle({message}, Settlement::SendAgain)).value(), 1);
    QTRY_COMPARE(f.totals(id).accepted, 1);
    QCOMPARE(f.server.bodies("POST"), 2);
    // A second click finds nothing to settle.
    QCOMPARE(waitFor(f.outbox->settle({message}, Settlement::SendAgain)).value(), 0);
    f.settle();
    QCOMPARE(f.server.bodies("POST"), 2);
    QVERIFY(logOf(f).contains(u"send_again"_s));
}

void TestDecisions::aPersonMarksAsSent()
{
    OutboxFixture f;
    f.server.then(Step::drop(Step::AfterRequest, Step::Reset));
    const NoticeId id = f.submit(f.notice(1));
    QTRY_COMPARE(f.totals(id).unconfirmed, 1);
    const MessageId message = f.messages(id).constFirst().id;
    QCOMPARE(waitFor(f.outbox->settle({message}, Settlement::MarkAsSent)).value(), 1);
    QCOMPARE(f.totals(id).accepted, 1);
    f.clock.advance(24h);
    f.settle();
    QCOMPARE(f.server.bodies("POST"), 1);
    QVERIFY(logOf(f).contains(u"mark_sent"_s));
}

void TestDecisions::aPersonLeavesItOpen()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::drop(Step::AfterRequest, Step::Reset); });
    const NoticeId id = f.submit(f.notice(1));
    QTRY_COMPARE(f.totals(id).unconfirmed, 1);
    const int seen = f.server.bodies("POST");
    const MessageId message = f.messages(id).constFirst().id;
    QCOMPARE(waitFor(f.outbox->settle({message}, Settlement::LeaveOpen)).value(), 1);
    QVERIFY(logOf(f).contains(u"leave_open"_s));
    f.settle();
    QCOMPARE(f.totals(id).unconfirmed, 1);
    QCOMPARE(f.server.bodies("POST"), seen);
}

void TestDecisions::anHourCanBeChanged()
{
    OutboxFixture f;
    NewNotice made = f.notice(3);
    made.notice.startAt = f.clock.now().addSecs(3600);
    const NoticeId id = f.submit(made);
    QVERIFY(waitFor(f.outbox->reschedule(id, f.clock.now().addSecs(7200))).value());
    QVERIFY(logOf(f).contains(u"reschedule"_s));
    pass(f, 3700s, 50s);
    QCOMPARE(f.server.connections(), 0);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Scheduled);
    pass(f, 3600s, 50s);
    QTRY_COMPARE(f.totals(id).accepted, 3);
    // What is over has no hour any more.
    QVERIFY(!waitFor(f.outbox->reschedule(id, f.clock.now().addSecs(7200))).value());
}

void TestDecisions::whatIsUnderWayHasNoOtherHour()
{
    OutboxFixture f;
    NewNotice made = f.notice(20);
    made.notice.partsPerMinute = 6;
    const NoticeId id = f.submit(made);
    QTRY_VERIFY(f.totals(id).accepted > 0);
    QVERIFY(!waitFor(f.outbox->reschedule(id, f.clock.now().addSecs(7200))).value());
    QCOMPARE(f.outbox->running(), QList<NoticeId>{id});
    QCOMPARE(f.outbox->pace(id)->partsPerMinute, 6.0);
    QCOMPARE(f.summary(id).partsToGo, f.totals(id).waiting);
    // Paused, it can go on at another hour.
    f.outbox->pause(id);
    QTRY_COMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QTRY_VERIFY(!f.outbox->isRunning(id));
    QVERIFY(waitFor(f.outbox->reschedule(id, f.clock.now().addSecs(7200))).value());
    QCOMPARE(f.summary(id).notice.state, NoticeState::Scheduled);
    QVERIFY(!f.outbox->pace(id));
}

void TestDecisions::sendFirstIsKept()
{
    OutboxFixture f;
    NewNotice made = f.notice(20);
    made.notice.partsPerMinute = 6;
    const NoticeId id = f.submit(made);
    f.outbox->setUrgent(id, true);
    QTRY_VERIFY(f.summary(id).notice.urgent);
    QVERIFY(logOf(f).contains(u"send_first"_s));
}

void TestDecisions::leftOverNoticesArePaused()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::silence(); });
    const NoticeId id = f.submit(f.notice(20));
    QTRY_COMPARE(f.server.bodies("POST"), 6);
    f.crash();
    f.remake();
    QCOMPARE(waitFor(f.outbox->recoverStranded()).value(), 6);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QVERIFY(f.summary(id).notice.pauseReason.contains(u"Resume"_s));
}

void TestDecisions::everyDecisionIsLogged()
{
    OutboxFixture f;
    f.outbox->setPerson(u"ana"_s);
    NewNotice made = f.notice(20);
    made.notice.partsPerMinute = 6;
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(made);
    QTRY_COMPARE(f.server.bodies("POST"), 6);
    f.outbox->pause(id);
    QTRY_COMPARE(ended.size(), 1);
    f.outbox->resume(id);
    f.settle();
    f.outbox->stop(id);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(logOf(f), QStringList({u"send"_s, u"pause"_s, u"resume"_s, u"stop"_s}));
    const auto entries = waitFor(f.store->run([](Repositories &r) { return r.log.entries(0, 10); }));
    for (const AuditEntry &entry : *entries) {
        QCOMPARE(entry.who, u"ana"_s);
        QCOMPARE(entry.notice, id);
        QCOMPARE(entry.sender, u"AcmeCare"_s);
    }
    QCOMPARE(entries->at(0).messages, 20);
    QVERIFY(waitFor(f.store->run([](Repositories &r) { return r.log.verify(); }))->isSound());
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
