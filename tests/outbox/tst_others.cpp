// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/OutboxFixture.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Another process on the same folder, with a store of its own; it dies with this object, and leaves its file behind.
class Other
{
public:
    explicit Other(OutboxFixture &fixture)
        : m_folder(fixture.folder.path())
        , m_store(std::move(Store::open(m_folder).value()))
        , m_presence(WorkerPresence::announce(m_folder).value())
        , m_outbox(std::make_unique<Outbox>(
              *m_store, [&fixture](AccountId) { return fixture.api.get(); }, fixture.clock, *m_presence))
    {
    }
    ~Other()
    {
        const QString lock = m_folder + u"/workers/%1.lock"_s.arg(m_presence->id());
        const bool kept = QFile::copy(lock, lock + u".kept"_s);
        m_outbox.reset();
        m_store.reset();
        m_presence.reset();
        if (!kept || !QFile::rename(lock + u".kept"_s, lock))
            qFatal("cannot keep the file");
    }
    Q_DISABLE_COPY_MOVE(Other)
    Outbox &outbox() { return *m_outbox; }

private:
    QString m_folder;
    std::unique_ptr<Store> m_store;
    std::optional<WorkerPresence> m_presence;
    std::unique_ptr<Outbox> m_outbox;
};

void pass(OutboxFixture &f, std::chrono::seconds time, std::chrono::seconds step)
{
    for (auto gone = 0s; gone < time; gone += step) {
        f.clock.advance(step);
        f.settle();
    }
}

} // namespace

/// A window that stays open while other processes on its folder come, work and die.
class TestOthers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDeadAreRecoveredMeanwhile();
    void theLivingAreLeftAlone();
    void resumingMarksWhatTheDeadHadOnTheWire();
    void theirScheduleIsTakenUp();
    void aScheduleTakenUpIsOnesOwn();
    void oneResumedBeforeItsHourKeepsIt();
    void aPauseFromElsewhereHoldsAtItsHour();
    void changesAreTold();
    void restsWhenClosed();
};

void TestOthers::theDeadAreRecoveredMeanwhile()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::silence(); });
    f.outbox->mindOthers();
    NoticeId id{};
    {
        Other other(f);
        id = waitFor(other.outbox().submit(f.notice(20))).value();
        QTRY_COMPARE(f.server.bodies("POST"), 6);
        pass(f, 10s, 5s);
        QCOMPARE(f.totals(id).unconfirmed, 0);
    }
    QSignalSpy told(f.outbox.get(), &Outbox::noticeChanged);
    pass(f, 10s, 5s);
    QCOMPARE(f.totals(id).unconfirmed, 6);
    QCOMPARE(f.totals(id).sending, 0);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QVERIFY(f.summary(id).notice.worker.isEmpty());
    QVERIFY(f.summary(id).notice.pauseReason.contains(u"Resume"_s));
    QVERIFY(!told.isEmpty());
}

void TestOthers::theLivingAreLeftAlone()
{
    OutboxFixture f;
    f.outbox->mindOthers();
    Other other(f);
    NewNotice made = f.notice(20);
    made.notice.partsPerMinute = 6;
    const NoticeId id = waitFor(other.outbox().submit(made)).value();
    pass(f, 60s, 5s);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Running);
    QCOMPARE(f.totals(id).unconfirmed, 0);
    QVERIFY(!f.outbox->isRunning(id));
}

void TestOthers::resumingMarksWhatTheDeadHadOnTheWire()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::silence(); });
    NoticeId id{};
    {
        Other other(f);
        id = waitFor(other.outbox().submit(f.notice(9))).value();
        QTRY_COMPARE(f.server.bodies("POST"), 6);
    }
    // Nobody has looked yet; a person pauses what seems to be under way, and goes on with it.
    f.server.setHandler(accepting);
    f.outbox->pause(id);
    QTRY_COMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    f.outbox->resume(id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).unconfirmed, 6);
    QCOMPARE(f.totals(id).accepted, 3);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Finished);
    for (const int count : f.posts())
        QCOMPARE(count, 1);
}

void TestOthers::theirScheduleIsTakenUp()
{
    OutboxFixture f;
    f.outbox->mindOthers();
    f.outbox->startWatching();
    f.settle();
    NoticeId id{};
    {
        Other other(f);
        NewNotice made = f.notice(5);
        made.notice.startAt = f.clock.now().addSecs(600);
        id = waitFor(other.outbox().submit(made)).value();
        pass(f, 60s, 5s);
    }
    pass(f, 530s, 10s);
    QCOMPARE(f.server.connections(), 0);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Scheduled);
    pass(f, 20s, 5s);
    QTRY_COMPARE(f.totals(id).accepted, 5);
    QTRY_COMPARE(f.summary(id).notice.state, NoticeState::Finished);
}

void TestOthers::aScheduleTakenUpIsOnesOwn()
{
    OutboxFixture f;
    NoticeId id{};
    NewNotice made = f.notice(3);
    made.notice.startAt = f.clock.now().addSecs(600);
    {
        Other other(f);
        id = waitFor(other.outbox().submit(made)).value();
    }
    f.outbox->startWatching();
    f.settle();
    // A command that starts when the hour has come, before this process has begun it, finds it in good hands.
    QCOMPARE(f.summary(id).notice.worker, f.presence.id());
    Other command(f);
    waitFor(command.outbox().recoverStranded());
    QCOMPARE(f.summary(id).notice.state, NoticeState::Scheduled);
    QCOMPARE(f.summary(id).notice.worker, f.presence.id());
    pass(f, 620s, 5s);
    QTRY_COMPARE(f.totals(id).accepted, 3);
}

void TestOthers::oneResumedBeforeItsHourKeepsIt()
{
    OutboxFixture f;
    NoticeId id{};
    NewNotice made = f.notice(3);
    made.notice.startAt = f.clock.now().addSecs(3600);
    {
        Other other(f);
        id = waitFor(other.outbox().submit(made)).value();
        other.outbox().pause(id);
        f.settle();
        QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
        other.outbox().resume(id);
        f.settle();
        QVERIFY(other.outbox().isRunning(id));
    }
    waitFor(f.outbox->recoverStranded());
    QCOMPARE(f.summary(id).notice.state, NoticeState::Scheduled);
    f.outbox->startWatching();
    pass(f, 3500s, 50s);
    QCOMPARE(f.totals(id).accepted, 0);
    pass(f, 200s, 5s);
    QTRY_COMPARE(f.totals(id).accepted, 3);
}

void TestOthers::aPauseFromElsewhereHoldsAtItsHour()
{
    OutboxFixture f;
    f.outbox->mindOthers();
    NewNotice made = f.notice(5);
    made.notice.startAt = f.clock.now().addSecs(600);
    const NoticeId id = f.submit(made);
    Other other(f);
    other.outbox().pause(id);
    QTRY_COMPARE(f.summary(id).notice.state, NoticeState::Paused);
    pass(f, 700s, 20s);
    QCOMPARE(f.server.connections(), 0);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
}

void TestOthers::changesAreTold()
{
    OutboxFixture f;
    f.outbox->mindOthers();
    pass(f, 20s, 5s);
    QSignalSpy changed(f.outbox.get(), &Outbox::othersChanged);
    // What this process does itself is told elsewhere.
    const NoticeId own = f.submit(f.notice(2));
    QTRY_COMPARE(f.totals(own).accepted, 2);
    pass(f, 20s, 5s);
    QCOMPARE(changed.size(), 0);
    Other other(f);
    const NoticeId id = waitFor(other.outbox().submit(f.notice(2))).value();
    QTRY_COMPARE(f.totals(id).accepted, 2);
    pass(f, 20s, 5s);
    QVERIFY(!changed.isEmpty());
    const qsizetype told = changed.size();
    pass(f, 20s, 5s);
    QCOMPARE(changed.size(), told);
}

void TestOthers::restsWhenClosed()
{
    OutboxFixture f;
    f.outbox->mindOthers();
    pass(f, 10s, 5s);
    QVERIFY(f.clock.nextDue().isValid());
    QSignalSpy closed(f.outbox.get(), &Outbox::closedDown);
    f.outbox->closeDown();
    QTRY_COMPARE(closed.size(), 1);
    pass(f, 10s, 5s);
    QVERIFY(!f.clock.nextDue().isValid());
}

QTEST_GUILESS_MAIN(TestOthers)
#include "tst_others.moc"
