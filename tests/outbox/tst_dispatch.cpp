// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Dispatcher.h"
#include "app/store/StoreFaults.h"
#include "tests/outbox/OutboxFixture.h"

#include <atomic>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A notice on its way: pace, pause, stop, resume, the end of the program.
class TestDispatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsEachMessageOnce();
    void isOnDiskBeforeItIsOnTheWire();
    void keepsFewOnTheWire();
    void oneCommitServesMany();
    void whatCameBackDoesNotWaitForLong();
    void keepsThePace();
    void heedsTelnyxsQueue();
    void stopIsTrue();
    void pauseAndResume();
    void stopsWhatIsPaused();
    void endsOnce();
    void tellsOfChangesAFewTimesASecond();
    void twoOutboxesNeverSendTheSame();
    void closesDownInOrder();
    void mayGoAsSoonAsItHasEnded();
    void aSleepOverTheHourOfAResumedOneIsAsked();
    void aSleepOverTheSecondsOfUndoIsNot();
    void whatAnotherProcessPausedIsNotBegun();
    void atOnceIsHeardWhileItBegins();
};

void TestDispatch::sendsEachMessageOnce()
{
    OutboxFixture f;
    QList<MessageOutcome> outcomes;
    connect(f.outbox.get(), &Outbox::messageSettled, this, [&](const MessageOutcome &o) { outcomes.append(o); });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    NewNotice made = f.notice(25);
    made.notice.webhookUrl = u"https://hooks.example.com/a"_s;
    const NoticeId id = f.submit(made);
    QVERIFY(f.outbox->isRunning(id));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!f.outbox->isRunning(id));

    const NoticeSummary summary = f.summary(id);
    QCOMPARE(summary.notice.state, NoticeState::Finished);
    QCOMPARE(summary.totals.accepted, 25);
    QCOMPARE(summary.totals.messages(), 25);
    QCOMPARE(f.posts().size(), 25);
    for (const int count : f.posts())
        QCOMPARE(count, 1);
    QCOMPARE(outcomes.size(), 25);
    for (const MessageOutcome &outcome : outcomes) {
        QCOMPARE(outcome.state, HandoverState::Accepted);
        QVERIFY(outcome.telnyxId.endsWith(outcome.to.right(11)));
        QCOMPARE(outcome.notice, id);
    }
    const SeenRequest &request = f.server.requests().constFirst();
    QCOMPARE(request.target, QByteArray("/v2/messages/alphanumeric_sender_id"));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value(u"from"_s).toString(), u"AcmeCare"_s);
    QCOMPARE(body.value(u"text"_s).toString(), u"Your visit moves."_s);
    QCOMPARE(body.value(u"webhook_url"_s).toString(), u"https://hooks.example.com/a"_s);
    QVERIFY(!body.contains(u"webhook_failover_url"_s));
}

void TestDispatch::isOnDiskBeforeItIsOnTheWire()
{
    OutboxFixture f;
    // A second look at the same file, at the very moment a request arrives.
    const auto other = std::move(Store::open(f.folder.path()).value());
    QStringList states;
    f.server.setHandler([&](const SeenRequest &request) {
        HistoryQuery query;
        query.to = QString::fromUtf8(bodyText(request, u"to"_s));
        auto looking = other->run([query](Repositories &r) { return r.messages.find(query); });
        looking.waitForFinished();
        states.append(toWord(looking.result().value().constFirst().state));
        return accepting(request);
    });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    f.submit(f.notice(8));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(states, QStringList(8, u"sending"_s));
}

void TestDispatch::keepsFewOnTheWire()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::silence(); });
    constexpr int people = Dispatcher::mostTaken + 36;
    const NoticeId id = f.submit(f.notice(people));
    QTRY_COMPARE(f.server.bodies("POST"), 6);
    f.settle();
    QCOMPARE(f.server.bodies("POST"), 6);
    // Without a pace some are taken ahead; all of them but those on the wire can still be held back.
    QCOMPARE(f.totals(id).sending, Dispatcher::mostTaken);
    f.outbox->pause(id);
    f.settle();
    QCOMPARE(f.totals(id).sending, 6);
    QCOMPARE(f.totals(id).waiting, people - 6);
    QCOMPARE(f.server.bodies("POST"), 6);
}

void TestDispatch::oneCommitServesMany()
{
    OutboxFixture f;
    // Never two replies at once.
    f.server.setHandler([](const SeenRequest &request) {
        QThread::msleep(2);
        return accepting(request);
    });
    const auto commits = std::make_shared<std::atomic<int>>(0);
    StoreFaults::set(*f.store, [commits](const QString &sql) -> std::optional<StoreError> {
        *commits += sql == u"COMMIT"_s ? 1 : 0;
        return std::nullopt;
    });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(200));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).accepted, 200);
    QVERIFY2(*commits < 50, qPrintable(u"%1 commits"_s.arg(*commits)));
}

void TestDispatch::whatCameBackDoesNotWaitForLong()
{
    OutboxFixture f;
    int answered = 0;
    f.server.setHandler([&answered](const SeenRequest &request) {
        return ++answered == 3 ? accepting(request) : Step::silence();
    });
    const NoticeId id = f.submit(f.notice(Dispatcher::mostTaken + 36));
    QTRY_COMPARE(f.server.bodies("POST"), 7);
    f.settle();
    QCOMPARE(f.totals(id).accepted, 0);
    f.clock.advance(Dispatcher::gathering);
    f.settle();
    QCOMPARE(f.totals(id).accepted, 1);
    QCOMPARE(f.totals(id).sending, Dispatcher::mostTaken - 1);
}

void TestDispatch::keepsThePace()
{
    OutboxFixture f;
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    NewNotice made = f.notice(10);
    made.notice.partsPerMinute = 6;
    const NoticeId id = f.submit(made);
    QTRY_COMPARE(f.server.bodies("POST"), 6);
    f.settle();
    QCOMPARE(f.server.bodies("POST"), 6);
    QCOMPARE(f.totals(id).waiting, 4);
    for (int sent = 7; sent <= 10; ++sent) {
        f.clock.advance(9s);
        f.settle();
        QCOMPARE(f.server.bodies("POST"), sent - 1);
        f.clock.advance(1s);
        QTRY_COMPARE(f.server.bodies("POST"), sent);
        f.settle();
    }
    QTRY_COMPARE(ended.size(), 1);
}

void TestDispatch::heedsTelnyxsQueue()
{
    OutboxFixture f;
    int posts = 0;
    f.server.setHandler([&](const SeenRequest &request) {
        ++posts;
        return Step::json(200, recordJson(bodyText(request, u"to"_s), "queued", posts <= 6 ? 120 : 0));
    });
    f.submit(f.notice(8));
    QTRY_COMPARE(posts, 6);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    f.settle();
    QCOMPARE(posts, 6);
    f.clock.advance(59s);
    f.settle();
    QCOMPARE(posts, 6);
    f.clock.advance(2s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(posts, 8);
}

void TestDispatch::stopIsTrue()
{
    OutboxFixture f;
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    NewNotice made = f.notice(40);
    made.notice.partsPerMinute = 6;
    NoticeId id{};
    // The stop comes while a request is on the wire: its reply is still waited for.
    int posts = 0;
    f.server.setHandler([&](const SeenRequest &request) {
        if (++posts == 6)
            f.outbox->stop(id);
        return accepting(request);
    });
    id = f.submit(made);
    QTRY_COMPARE(ended.size(), 1);
    const NoticeSummary summary = f.summary(id);
    QCOMPARE(summary.notice.state, NoticeState::Stopped);
    QCOMPARE(summary.totals.accepted, 6);
    QCOMPARE(summary.totals.cancelled, 34);
    QCOMPARE(summary.totals.messages(), 40);
    f.clock.advance(10min);
    f.settle();
    QCOMPARE(posts, 6);
    // Stopped is stopped: going on finds nothing to do.
    f.outbox->resume(id);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(posts, 6);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Stopped);
}

void TestDispatch::pauseAndResume()
{
    OutboxFixture f;
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    NewNotice made = f.notice(10);
    made.notice.partsPerMinute = 6;
    const NoticeId id = f.submit(made);
    QTRY_COMPARE(f.server.bodies("POST"), 6);
    f.outbox->pause(id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QVERIFY(f.summary(id).notice.pauseReason.isEmpty());
    QCOMPARE(f.totals(id).waiting, 4);
    f.clock.advance(10min);
    f.settle();
    QCOMPARE(f.server.bodies("POST"), 6);
    f.outbox->resume(id);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Finished);
    QCOMPARE(f.totals(id).accepted, 10);

    // A change of mind while the pause is being written does not end the run.
    const NoticeId second = f.submit(f.notice(30));
    f.outbox->pause(second);
    f.outbox->resume(second);
    QTRY_COMPARE(f.totals(second).accepted, 30);
    QTRY_COMPARE(ended.size(), 3);
    QCOMPARE(f.summary(second).notice.state, NoticeState::Finished);
}

void TestDispatch::stopsWhatIsPaused()
{
    OutboxFixture f;
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    f.hasKey = false;
    const NoticeId id = f.submit(f.notice(3));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QVERIFY(f.summary(id).notice.pauseReason.contains(u"API key"_s));
    QCOMPARE(f.totals(id).waiting, 3);
    f.outbox->stop(id);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Stopped);
    QCOMPARE(f.totals(id).cancelled, 3);
    QCOMPARE(f.server.connections(), 0);
}

void TestDispatch::endsOnce()
{
    OutboxFixture f;
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(12));
    f.outbox->stop(id);
    f.outbox->stop(id);
    f.outbox->pause(id);
    f.outbox->resume(id);
    QTRY_VERIFY(!f.outbox->isRunning(id));
    f.settle();
    QCOMPARE(ended.size(), 1);
    const NoticeTotals totals = f.totals(id);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Stopped);
    QCOMPARE(totals.accepted + totals.cancelled, 12);
    QCOMPARE(f.posts().size(), totals.accepted);
}

void TestDispatch::tellsOfChangesAFewTimesASecond()
{
    OutboxFixture f;
    QSignalSpy changed(f.outbox.get(), &Outbox::noticeChanged);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    f.submit(f.notice(60));
    QTRY_COMPARE(ended.size(), 1);
    // The clock stood still: one at the start, the first change, one at the end.
    QVERIFY2(changed.size() <= 4, qPrintable(QString::number(changed.size())));
    QVERIFY(changed.size() >= 2);
}

void TestDispatch::twoOutboxesNeverSendTheSame()
{
    OutboxFixture f;
    auto presence = WorkerPresence::announce(f.folder.path());
    QNetworkAccessManager network;
    TelnyxApi api(network, f.api->endpoint(), ApiKey("KEY-practice"), nullptr);
    const auto store = std::move(Store::open(f.folder.path()).value());
    Outbox other(
        *store, [&](AccountId) { return &api; }, f.clock, *presence);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    QSignalSpy otherEnded(&other, &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(80));
    other.resume(id);
    QTRY_COMPARE(ended.size(), 1);
    QTRY_COMPARE(otherEnded.size(), 1);
    QTRY_COMPARE(f.totals(id).accepted, 80);
    const auto posts = f.posts();
    QCOMPARE(posts.size(), 80);
    for (const int count : posts)
        QCOMPARE(count, 1);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Finished);
}

void TestDispatch::closesDownInOrder()
{
    OutboxFixture f;
    QSignalSpy closed(f.outbox.get(), &Outbox::closedDown);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    NewNotice made = f.notice(20);
    made.notice.partsPerMinute = 6;
    const NoticeId id = f.submit(made);
    QTRY_VERIFY(f.server.bodies("POST") >= 1);
    f.outbox->closeDown();
    QTRY_COMPARE(closed.size(), 1);
    const NoticeTotals totals = f.totals(id);
    QCOMPARE(totals.sending, 0);
    QCOMPARE(totals.accepted, f.server.bodies("POST"));
    QCOMPARE(totals.accepted + totals.waiting, 20);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Running);
    QCOMPARE(ended.size(), 0);
    // With nothing under way it answers too, and only once.
    f.remake();
    QSignalSpy again(f.outbox.get(), &Outbox::closedDown);
    f.outbox->closeDown();
    QCOMPARE(again.size(), 0);
    QTRY_COMPARE(again.size(), 1);
    f.settle();
    QCOMPARE(again.size(), 1);
}

void TestDispatch::mayGoAsSoonAsItHasEnded()
{
    OutboxFixture f;
    QEventLoop untilEnded;
    connect(f.outbox.get(), &Outbox::noticeEnded, &untilEnded, &QEventLoop::quit);
    QTimer::singleShot(20s, &untilEnded, [&untilEnded] { untilEnded.exit(1); });
    f.submit(f.notice(3));
    QCOMPARE(untilEnded.exec(), 0);
    // As a command does: out of the loop at once, so that nothing that was to be deleted later is gone yet.
    f.outbox.reset();
    QCOMPARE(f.posts().size(), 3);
}

void TestDispatch::aSleepOverTheHourOfAResumedOneIsAsked()
{
    OutboxFixture f;
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    NewNotice made = f.notice(5);
    made.notice.startAt = f.clock.now().addSecs(3600);
    const NoticeId id = f.submit(made);
    f.outbox->pause(id);
    f.settle();
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    // It has an hour, so what goes on is the waiting for it.
    f.outbox->resume(id);
    f.settle();
    f.clock.advance(30min);
    f.settle();
    QVERIFY(f.outbox->isRunning(id));
    f.clock.sleep(2h);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.server.connections(), 0);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QVERIFY(!f.summary(id).notice.pauseReason.isEmpty());
    // A person who says so after that means it.
    f.outbox->resume(id);
    QTRY_COMPARE(f.totals(id).accepted, 5);

    // A few minutes late is in time.
    const NoticeId second = f.submit([&] {
        NewNotice other = f.notice(3);
        other.notice.startAt = f.clock.now().addSecs(3600);
        return other;
    }());
    f.outbox->pause(second);
    f.settle();
    f.outbox->resume(second);
    f.settle();
    f.clock.sleep(65min);
    QTRY_COMPARE(f.totals(second).accepted, 3);
}

void TestDispatch::aSleepOverTheSecondsOfUndoIsNot()
{
    OutboxFixture f;
    const NoticeId id = waitFor(f.outbox->submit(f.notice(5), 8s)).value();
    f.settle();
    f.clock.sleep(2h);
    QTRY_COMPARE(f.totals(id).accepted, 5);
}

void TestDispatch::whatAnotherProcessPausedIsNotBegun()
{
    OutboxFixture f;
    NewNotice made = f.notice(5);
    made.notice.startAt = f.clock.now().addSecs(3600);
    const NoticeId id = f.submit(made);
    // Not through an outbox: the very moment before it is taken up.
    waitFor(f.store->run([id](Repositories &r) { return r.notices.setState(id, NoticeState::Paused, {}); }));
    f.clock.advance(2h);
    f.settle();
    QVERIFY(!f.outbox->isRunning(id));
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QCOMPARE(f.server.connections(), 0);
    // Nor through a dispatcher that was made before.
    SenderLanes lanes(f.clock);
    Dispatcher late({*f.store, [&f](AccountId) { return f.api.get(); }, f.clock, f.presence, lanes}, id, {},
        Begin::AtItsHour, nullptr);
    QSignalSpy ended(&late, &Dispatcher::ended);
    late.start();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QCOMPARE(f.server.connections(), 0);
}

void TestDispatch::atOnceIsHeardWhileItBegins()
{
    OutboxFixture f;
    const NoticeId id = waitFor(f.outbox->submit(f.notice(5), 8s)).value();
    f.outbox->sendNow(id);
    QTRY_COMPARE(f.totals(id).accepted, 5);
}

QTEST_GUILESS_MAIN(TestDispatch)
#include "tst_dispatch.moc"
