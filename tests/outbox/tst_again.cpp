// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/StoreFaults.h"
#include "tests/outbox/OutboxFixture.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The first message of @p id is lost, the second refused, the others wait: paused by a person.
NoticeId pausedHalfWay(OutboxFixture &f)
{
    f.server.setHandler([](const SeenRequest &request) {
        const QByteArray to = bodyText(request, u"to"_s);
        if (to.endsWith('0'))
            return Step::drop(Step::AfterRequest, Step::Reset);
        return to.endsWith('1') ? Step::json(400, errorJson("40310")) : accepting(request);
    });
    NewNotice made = f.notice(9);
    made.notice.partsPerMinute = 6;
    const NoticeId id = f.submit(made);
    for (int i = 0; i < 60 && f.totals(id).refused == 0; ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    f.outbox->pause(id);
    for (int i = 0; i < 60 && f.outbox->isRunning(id); ++i) {
        f.clock.advance(1s);
        f.settle();
    }
    f.server.setHandler(accepting);
    return id;
}

MessageId messageIn(OutboxFixture &f, NoticeId id, HandoverState state)
{
    for (const StoredMessage &message : f.messages(id)) {
        if (message.state == state)
            return message.id;
    }
    return {};
}

AuditEntry lastEntry(OutboxFixture &f)
{
    return waitFor(f.store->run([](Repositories &r) { return r.log.entries(0, 100); }))->constLast();
}

void pass(OutboxFixture &f, int seconds)
{
    for (int gone = 0; gone < seconds; gone += 5) {
        f.clock.advance(5s);
        f.settle();
    }
}

} // namespace

/// What is sent again, and the notices that it belongs to: nothing leaves by the way, and nothing is left behind.
class TestAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneMessageDoesNotEndAPause();
    void aRetryDoesNotEndAPause();
    void whatCannotBeginIsPaused();
    void allOfThemOrNone();
    void closingMeanwhileLosesNothing();
    void anEndAtTheSameMomentLosesNothing();
    void whatWasLeftBehindIsMended();
    void stoppingAgainTakesTheRest();
    void anHourThatIsNotLoggedIsNone();
};

void TestAgain::oneMessageDoesNotEndAPause()
{
    OutboxFixture f;
    const NoticeId id = pausedHalfWay(f);
    const NoticeTotals before = f.totals(id);
    QVERIFY(before.unconfirmed == 1 && before.refused == 1 && before.waiting > 0);
    const int posts = f.server.heads("POST");
    QSignalSpy held(f.outbox.get(), &Outbox::waitsForResume);
    const MessageId lost = messageIn(f, id, HandoverState::Unconfirmed);
    QCOMPARE(waitFor(f.outbox->settle({lost}, Settlement::SendAgain)).value(), 1);
    pass(f, 60);
    QCOMPARE(f.server.heads("POST"), posts);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QCOMPARE(f.totals(id).waiting, before.waiting + 1);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.constFirst().at(0).value<NoticeId>(), id);
    QCOMPARE(lastEntry(f).what, u"send_again"_s);
    QVERIFY(lastEntry(f).detail.contains(u"paused"_s));
    f.outbox->resume(id);
    pass(f, 120);
    QCOMPARE(f.totals(id).accepted, 8);
}

void TestAgain::aRetryDoesNotEndAPause()
{
    OutboxFixture f;
    const NoticeId id = pausedHalfWay(f);
    const int posts = f.server.heads("POST");
    QSignalSpy held(f.outbox.get(), &Outbox::waitsForResume);
    QCOMPARE(waitFor(f.outbox->retryRefused(id)).value(), 1);
    pass(f, 60);
    QCOMPARE(f.server.heads("POST"), posts);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QCOMPARE(held.size(), 1);
    QCOMPARE(lastEntry(f).what, u"retry"_s);
    QCOMPARE(lastEntry(f).messages, 1);
    QCOMPARE(lastEntry(f).detail, u"paused"_s);
}

/// The messages wait again, and the notice cannot be taken up: it is one that can be resumed, never a finished one.
void TestAgain::whatCannotBeginIsPaused()
{
    OutboxFixture f;
    f.server.then(Step::drop(Step::AfterRequest, Step::Reset));
    const NoticeId id = f.submit(f.notice(1));
    QTRY_COMPARE(f.totals(id).unconfirmed, 1);
    pass(f, 60);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Finished);
    QVERIFY(!f.outbox->isRunning(id));
    StoreFaults::set(*f.store, [](const QString &sql) -> std::optional<StoreError> {
        if (!sql.startsWith("UPDATE notices SET worker"_L1))
            return std::nullopt;
        return StoreError{StoreError::Full, u"full"_s, {}};
    });
    QSignalSpy failed(f.outbox.get(), &Outbox::storeFailed);
    QCOMPARE(
        waitFor(f.outbox->settle({messageIn(f, id, HandoverState::Unconfirmed)}, Settlement::SendAgain)).value(), 1);
    QTRY_VERIFY(!failed.isEmpty());
    pass(f, 60);
    QTRY_VERIFY(!f.outbox->isRunning(id));
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QVERIFY(f.summary(id).notice.pauseReason.contains(u"Resume"_s));
    QCOMPARE(f.totals(id).waiting, 1);
    StoreFaults::set(*f.store, {});
    f.outbox->resume(id);
    pass(f, 5);
    QTRY_COMPARE(f.totals(id).accepted, 1);
}

void TestAgain::allOfThemOrNone()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::drop(Step::AfterRequest, Step::Reset); });
    const NoticeId id = f.submit(f.notice(3));
    for (int i = 0; i < 60 && f.totals(id).unconfirmed < 3; ++i)
        pass(f, 5);
    QCOMPARE(f.totals(id).unconfirmed, 3);
    pass(f, 60);
    QList<MessageId> all;
    for (const StoredMessage &message : f.messages(id))
        all.append(message.id);
    const auto entries = [&] { return waitFor(f.store->run([](Repositories &r) { return r.log.entries(0, 100); })); };
    const qsizetype logged = entries()->size();
    const int posts = f.server.heads("POST");
    auto settlings = std::make_shared<int>(0);
    StoreFaults::set(*f.store, [settlings](const QString &sql) -> std::optional<StoreError> {
        if (!sql.startsWith("INSERT INTO audit_log"_L1) || ++*settlings < 3)
            return std::nullopt;
        return StoreError{StoreError::Full, u"full"_s, {}};
    });
    QVERIFY(!waitFor(f.outbox->settle(all, Settlement::SendAgain)));
    StoreFaults::set(*f.store, {});
    pass(f, 60);
    QCOMPARE(f.totals(id).unconfirmed, 3);
    QCOMPARE(entries()->size(), logged);
    QCOMPARE(f.server.heads("POST"), posts);
}

void TestAgain::closingMeanwhileLosesNothing()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::json(400, errorJson("40310")); });
    const NoticeId id = f.submit(f.notice(1));
    QTRY_COMPARE(f.totals(id).refused, 1);
    QTRY_VERIFY(!f.outbox->isRunning(id));
    const auto retrying = f.outbox->retryRefused(id);
    QSignalSpy closed(f.outbox.get(), &Outbox::closedDown);
    f.outbox->closeDown();
    QCOMPARE(waitFor(retrying).value(), 1);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QCOMPARE(f.totals(id).waiting, 1);
    QCOMPARE(f.server.bodies("POST"), 1);
}

/// The notice is closed while a person's word about its last message is on its way to the database.
void TestAgain::anEndAtTheSameMomentLosesNothing()
{
    for (int turns = 0; turns < 3; ++turns) {
        OutboxFixture f;
        f.server.setHandler([](const SeenRequest &) { return Step::json(400, errorJson("40310")); });
        const NoticeId id = f.submit(f.notice(1));
        QTRY_COMPARE(f.server.bodies("POST"), 1);
        QTRY_COMPARE(f.totals(id).refused, 1);
        f.server.setHandler(accepting);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(waitFor(f.outbox->retryRefused(id)).value(), 1);
        pass(f, 3);
        QTRY_COMPARE(f.totals(id).accepted, 1);
        QTRY_COMPARE(f.summary(id).notice.state, NoticeState::Finished);
    }
}

void TestAgain::whatWasLeftBehindIsMended()
{
    OutboxFixture f;
    const NewNotice made = f.notice(2);
    const auto leave = [&](NoticeState state) {
        return waitFor(f.store->run([made, state](Repositories &r) {
            const auto id = r.notices.create(made);
            std::ignore = r.notices.setState(*id, state, {});
            return *id;
        }));
    };
    const NoticeId finished = leave(NoticeState::Finished);
    const NoticeId stopped = leave(NoticeState::Stopped);
    QCOMPARE(waitFor(f.outbox->recoverStranded()).value(), 0);
    QCOMPARE(f.summary(finished).notice.state, NoticeState::Paused);
    QVERIFY(f.summary(finished).notice.pauseReason.contains(u"Resume"_s));
    QCOMPARE(f.totals(finished).waiting, 2);
    QCOMPARE(f.summary(stopped).notice.state, NoticeState::Stopped);
    QCOMPARE(f.totals(stopped).cancelled, 2);
    QCOMPARE(f.server.connections(), 0);
    f.outbox->resume(finished);
    QTRY_COMPARE(f.totals(finished).accepted, 2);
}

void TestAgain::stoppingAgainTakesTheRest()
{
    OutboxFixture f;
    const NewNotice made = f.notice(2);
    const NoticeId id = waitFor(f.store->run([made](Repositories &r) {
        const auto created = r.notices.create(made);
        std::ignore = r.notices.setState(*created, NoticeState::Stopped, {});
        return *created;
    }));
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    f.outbox->stop(id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.totals(id).cancelled, 2);
}

void TestAgain::anHourThatIsNotLoggedIsNone()
{
    OutboxFixture f;
    NewNotice made = f.notice(3);
    made.notice.startAt = f.clock.now().addSecs(3600);
    const NoticeId id = f.submit(made);
    StoreFaults::set(*f.store, [](const QString &sql) -> std::optional<StoreError> {
        if (!sql.startsWith("INSERT INTO audit_log"_L1))
            return std::nullopt;
        return StoreError{StoreError::Full, u"full"_s, {}};
    });
    QVERIFY(!waitFor(f.outbox->reschedule(id, f.clock.now().addSecs(7200))));
    StoreFaults::set(*f.store, {});
    QCOMPARE(f.summary(id).notice.startAt, made.notice.startAt);
    // What the database says is what happens.
    f.clock.advance(3601s);
    QTRY_COMPARE(f.totals(id).accepted, 3);
}

QTEST_GUILESS_MAIN(TestAgain)
#include "tst_again.moc"
