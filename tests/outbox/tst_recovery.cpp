// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/OutboxFixture.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// After a crash: what a dead process had on the wire is unconfirmed, what a living one has is left alone.
class TestRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheDeadAreRecovered();
    void aLostRunIsNotRepeated();
    void whatHadNotBegunIsTakenAgain();
    void nothingToRecover();
};

void TestRecovery::onlyTheDeadAreRecovered()
{
    OutboxFixture f;
    std::optional<WorkerPresence> dying = std::move(WorkerPresence::announce(f.folder.path()).value());
    const auto living = WorkerPresence::announce(f.folder.path());
    const NewNotice made = f.notice(10);
    const NoticeId id = waitFor(f.store->run([made](Repositories &r) { return r.notices.create(made); })).value();
    const auto claim = [&](const QString &worker, int most) {
        return waitFor(f.store->run([id, worker, most, now = f.clock.now()](
                                        Repositories &r) { return r.messages.claim(id, worker, most, now); }))
            .value()
            .size();
    };
    QCOMPARE(claim(dying->id(), 3), 3);
    QCOMPARE(claim(living->id(), 2), 2);
    dying.reset();

    QCOMPARE(waitFor(f.outbox->recoverStranded()).value(), 3);
    NoticeTotals totals = f.totals(id);
    QCOMPARE(totals.unconfirmed, 3);
    QCOMPARE(totals.sending, 2);
    QCOMPARE(totals.waiting, 5);
    QCOMPARE(waitFor(f.outbox->recoverStranded()).value(), 0);

    // Going on sends what waits, and neither the unconfirmed nor what the other process has in hand.
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    f.outbox->resume(id);
    QTRY_COMPARE(ended.size(), 1);
    totals = f.totals(id);
    QCOMPARE(totals.accepted, 5);
    QCOMPARE(totals.unconfirmed, 3);
    QCOMPARE(totals.sending, 2);
    QCOMPARE(f.posts().size(), 5);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Running);
}

void TestRecovery::aLostRunIsNotRepeated()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::silence(); });
    const NoticeId id = f.submit(f.notice(9));
    QTRY_COMPARE(f.server.bodies("POST"), 6);
    const QString lock = f.crash();
    f.server.setHandler(accepting);
    f.remake();
    QCOMPARE(waitFor(f.outbox->recoverStranded()).value(), 6);
    QVERIFY(!QFile::exists(lock));
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    f.outbox->resume(id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).unconfirmed, 6);
    QCOMPARE(f.totals(id).accepted, 3);
    for (const int count : f.posts())
        QCOMPARE(count, 1);
}

void TestRecovery::whatHadNotBegunIsTakenAgain()
{
    OutboxFixture f;
    // One is refused for now, so that what was begun and given back is not taken for lost.
    int posts = 0;
    f.server.setHandler([&](const SeenRequest &) {
        return ++posts == 1 ? Step::json(429, errorJson("10011"), "Retry-After: 5\r\n") : Step::silence();
    });
    const NoticeId id = f.submit(f.notice(60));
    QTRY_COMPARE(f.server.bodies("POST"), 6);
    f.settle();
    for (int i = 0; i < 20 && f.server.bodies("POST") < 7; ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    const int begun = f.server.bodies("POST") - 1;
    const QString lock = f.crash();
    f.server.setHandler(accepting);
    f.remake();
    QCOMPARE(waitFor(f.outbox->recoverStranded()).value(), begun);
    QVERIFY(!QFile::exists(lock));
    QCOMPARE(f.totals(id).waiting, 60 - begun);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    f.outbox->resume(id);
    for (int i = 0; i < 60 && ended.isEmpty(); ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    QCOMPARE(f.totals(id).unconfirmed, begun);
    QCOMPARE(f.totals(id).accepted, 60 - begun);
    const auto seen = f.posts();
    QCOMPARE(seen.size(), 60);
    QCOMPARE(std::count_if(seen.begin(), seen.end(), [](int count) { return count > 1; }), 1);
}

void TestRecovery::nothingToRecover()
{
    OutboxFixture f;
    QCOMPARE(waitFor(f.outbox->recoverStranded()).value(), 0);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
