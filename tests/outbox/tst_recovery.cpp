// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/OutboxFixture.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

/// After a crash: what a dead process had on the wire is unconfirmed, what a living one has is left alone.
class TestRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheDeadAreRecovered();
    void aLostRunIsNotRepeated();
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
    // The process dies with six on the wire; the next one has a presence of its own.
    f.outbox.reset();
    f.presence = WorkerPresence::announce(f.folder.path()).value();
    f.server.setHandler(accepting);
    f.remake();
    QCOMPARE(waitFor(f.outbox->recoverStranded()).value(), 6);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    f.outbox->resume(id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).unconfirmed, 6);
    QCOMPARE(f.totals(id).accepted, 3);
    for (const int count : f.posts())
        QCOMPARE(count, 1);
}

void TestRecovery::nothingToRecover()
{
    OutboxFixture f;
    QCOMPARE(waitFor(f.outbox->recoverStranded()).value(), 0);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
