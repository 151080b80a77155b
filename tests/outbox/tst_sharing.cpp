// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/OutboxFixture.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Notices whose messages can be told apart on the wire by their text.
NewNotice textNotice(const OutboxFixture &f, int messages, const QString &text)
{
    NewNotice made = f.notice(messages);
    made.notice.text = text;
    for (NewMessage &message : made.messages)
        message.text = text;
    return made;
}

int postsOf(const OutboxFixture &f, const QByteArray &text)
{
    int count = 0;
    for (const SeenRequest &request : f.server.requests())
        count += request.verb == "POST" && bodyText(request, u"text"_s) == text ? 1 : 0;
    return count;
}

void setPace(OutboxFixture &f, double partsPerMinute)
{
    waitFor(f.store->run([id = f.accountId, partsPerMinute](Repositories &r) {
        Account account = r.accounts.all()->constFirst();
        account.id = id;
        account.partsPerMinute = partsPerMinute;
        return r.accounts.save(account);
    }));
}

void pass(OutboxFixture &f, int seconds)
{
    for (int i = 0; i < seconds; ++i) {
        f.clock.advance(1s);
        f.settle();
    }
}

} // namespace

/// Several notices, one sender: the pace is the sender's and not each notice's.
class TestSharing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoNoticesShareThePace();
    void theUrgentGoesFirst();
    void oneRestsAllRest();
    void twoProcessesShareThePace();
    void anotherProcessKeepsItsNotice();
    void anotherProcessCanPauseIt();
    void itsOwnPaceIsItsOwn();
    void aRestartDoesNotFillTheBucket();
    void afterTrouble_oneAsksFirst();
    void twoRatesShareOneBucket();
    void theSlowKeepTheirOwnPace();
};

void TestSharing::twoNoticesShareThePace()
{
    OutboxFixture f;
    setPace(f, 60);
    f.submit(textNotice(f, 40, u"one"_s));
    f.submit(textNotice(f, 40, u"two"_s));
    f.settle();
    pass(f, 30);
    const int one = postsOf(f, "one");
    const int two = postsOf(f, "two");
    // Six at once and one a second, in all.
    QVERIFY2(one + two >= 34 && one + two <= 37, qPrintable(u"%1 + %2"_s.arg(one).arg(two)));
    // The first notice had the six for itself; from then on they take turns.
    QVERIFY2(std::abs((one - 6) - two) <= 3, qPrintable(u"%1 and %2"_s.arg(one).arg(two)));
}

void TestSharing::theUrgentGoesFirst()
{
    OutboxFixture f;
    setPace(f, 60);
    f.submit(textNotice(f, 40, u"slow"_s));
    f.settle();
    pass(f, 5);
    const int before = postsOf(f, "slow");
    NewNotice urgent = textNotice(f, 8, u"now"_s);
    urgent.notice.urgent = true;
    f.submit(urgent);
    f.settle();
    pass(f, 8);
    QVERIFY(postsOf(f, "now") >= 7);
    QVERIFY2(postsOf(f, "slow") <= before + 2, qPrintable(QString::number(postsOf(f, "slow") - before)));
    // Then the other goes on.
    pass(f, 10);
    QCOMPARE(postsOf(f, "now"), 8);
    QVERIFY(postsOf(f, "slow") >= before + 7);
}

void TestSharing::oneRestsAllRest()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &request) {
        return bodyText(request, u"text"_s) == "hit" ? Step::json(429, errorJson("10011"), "Retry-After: 60\r\n")
                                                     : accepting(request);
    });
    f.submit(textNotice(f, 1, u"hit"_s));
    QTRY_COMPARE(postsOf(f, "hit"), 1);
    f.settle();
    const NoticeId other = f.submit(textNotice(f, 5, u"other"_s));
    f.settle();
    pass(f, 50);
    QCOMPARE(postsOf(f, "other"), 0);
    f.clock.advance(11s);
    QTRY_COMPARE(f.totals(other).accepted, 5);
}

void TestSharing::twoProcessesShareThePace()
{
    OutboxFixture f;
    setPace(f, 60);
    auto presence = WorkerPresence::announce(f.folder.path());
    QNetworkAccessManager network;
    TelnyxApi api(network, f.api->endpoint(), ApiKey("KEY-practice"), nullptr);
    const auto store = std::move(Store::open(f.folder.path()).value());
    Outbox other(
        *store, [&](AccountId) { return &api; }, f.clock, *presence);
    f.submit(textNotice(f, 40, u"one"_s));
    waitFor(other.submit(textNotice(f, 40, u"two"_s)));
    f.settle();
    for (int i = 0; i < 30; ++i) {
        f.clock.advance(1s);
        f.settle();
        waitFor(store->run([](Repositories &) { return 0; }));
        f.settle();
    }
    const int all = postsOf(f, "one") + postsOf(f, "two");
    QVERIFY2(all >= 30 && all <= 37, qPrintable(QString::number(all)));
}

void TestSharing::anotherProcessKeepsItsNotice()
{
    OutboxFixture f;
    setPace(f, 6);
    const NoticeId id = f.submit(f.notice(10));
    QTRY_COMPARE(f.server.bodies("POST"), 6);
    auto presence = WorkerPresence::announce(f.folder.path());
    QNetworkAccessManager network;
    TelnyxApi api(network, f.api->endpoint(), ApiKey("KEY-practice"), nullptr);
    const auto store = std::move(Store::open(f.folder.path()).value());
    Outbox other(
        *store, [&](AccountId) { return &api; }, f.clock, *presence);
    QCOMPARE(waitFor(other.recoverStranded()).value(), 0);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Running);
    QSignalSpy elsewhere(&other, &Outbox::handledElsewhere);
    QSignalSpy ended(&other, &Outbox::noticeEnded);
    other.resume(id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Running);
    QVERIFY(f.outbox->isRunning(id));
    pass(f, 45);
    QCOMPARE(f.totals(id).accepted, 10);
    QCOMPARE(f.server.bodies("POST"), 10);
}

void TestSharing::anotherProcessCanPauseIt()
{
    OutboxFixture f;
    setPace(f, 6);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(10));
    QTRY_COMPARE(f.server.bodies("POST"), 6);
    f.settle();
    auto presence = WorkerPresence::announce(f.folder.path());
    const auto store = std::move(Store::open(f.folder.path()).value());
    Outbox other(
        *store, [](AccountId) { return nullptr; }, f.clock, *presence);
    QSignalSpy changed(&other, &Outbox::noticeChanged);
    other.pause(id);
    QTRY_VERIFY(changed.size() > 0);
    pass(f, 30);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(f.server.bodies("POST"), 6);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QVERIFY(f.summary(id).notice.worker.isEmpty());
}

void TestSharing::itsOwnPaceIsItsOwn()
{
    OutboxFixture f;
    setPace(f, 6);
    NewNotice fast = textNotice(f, 30, u"fast"_s);
    fast.notice.partsPerMinute = 0;
    const NoticeId id = f.submit(fast);
    QTRY_COMPARE(f.totals(id).accepted, 30);
}

void TestSharing::aRestartDoesNotFillTheBucket()
{
    OutboxFixture f;
    setPace(f, 6);
    const NoticeId id = f.submit(f.notice(30));
    QTRY_COMPARE(f.server.bodies("POST"), 6);
    f.settle();
    for (int start = 0; start < 3; ++start) {
        f.outbox.reset();
        f.presence = WorkerPresence::announce(f.folder.path()).value();
        f.remake();
        waitFor(f.outbox->recoverStranded()).value();
        f.outbox->resume(id);
        f.settle();
        f.settle();
    }
    QCOMPARE(f.server.bodies("POST"), 6);
}

void TestSharing::afterTrouble_oneAsksFirst()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::json(401, errorJson("10009")); });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(30));
    QTRY_COMPARE(ended.size(), 1);
    const int first = f.server.bodies("POST");
    f.outbox->resume(id);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(f.server.bodies("POST"), first + 1);
    QCOMPARE(f.totals(id).waiting, 30);
    f.server.setHandler(accepting);
    f.outbox->resume(id);
    QTRY_COMPARE(f.totals(id).accepted, 30);
}

void TestSharing::twoRatesShareOneBucket()
{
    OutboxFixture f;
    // Two commands, each with a rate of its own, in processes of their own.
    auto presence = WorkerPresence::announce(f.folder.path());
    QNetworkAccessManager network;
    TelnyxApi api(network, f.api->endpoint(), ApiKey("KEY-practice"), nullptr);
    const auto store = std::move(Store::open(f.folder.path()).value());
    Outbox other(
        *store, [&](AccountId) { return &api; }, f.clock, *presence);
    NewNotice slow = textNotice(f, 100, u"slow"_s);
    slow.notice.partsPerMinute = 59;
    NewNotice fast = textNotice(f, 100, u"fast"_s);
    fast.notice.partsPerMinute = 60;
    f.submit(slow);
    waitFor(other.submit(fast));
    f.settle();
    for (int i = 0; i < 30; ++i) {
        f.clock.advance(1s);
        f.settle();
        waitFor(store->run([](Repositories &) { return 0; }));
        f.settle();
    }
    const int all = postsOf(f, "slow") + postsOf(f, "fast");
    QVERIFY2(all >= 30 && all <= 37, qPrintable(QString::number(all)));
}

void TestSharing::theSlowKeepTheirOwnPace()
{
    OutboxFixture f;
    NewNotice slow = textNotice(f, 100, u"slow"_s);
    slow.notice.partsPerMinute = 6;
    NewNotice fast = textNotice(f, 200, u"fast"_s);
    fast.notice.partsPerMinute = 60;
    f.submit(slow);
    f.submit(fast);
    f.settle();
    pass(f, 60);
    // Neither is held up by the other, neither is faster than it was told, and both are not faster than the faster one.
    const int slowly = postsOf(f, "slow");
    const int fastly = postsOf(f, "fast");
    QVERIFY2(slowly >= 10 && slowly <= 12 + 1, qPrintable(QString::number(slowly)));
    QVERIFY2(slowly + fastly >= 62 && slowly + fastly <= 67, qPrintable(QString::number(slowly + fastly)));
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
