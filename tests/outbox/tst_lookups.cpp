// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/LossyCarrier.h"

#include <QUrlQuery>

#include <algorithm>
#include <tuple>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Look-ups among twins, other accounts and other processes: one record is one message, and absence is only told where
/// it is known.
class TestLookUps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneThatIsOnTheWireMayBeIt();
    void aReplyTakesTheRecordBack();
    void ownRecordsHideNothing();
    void tooManyToCompareIsUnclear();
    void aFastClockHidesNothing();
    void anAccountWithoutAKeyStopsNoOther();
    void oneThatCannotBeReadStopsNoOther();
    void anotherProcessMayFindItFirst();
    void restsBeforeTheLimitIsBroken();
};

void TestLookUps::restsBeforeTheLimitIsBroken()
{
    OutboxFixture f;
    Carrier carrier(f);
    const NoticeId id = loseAll(f, f.notice(5));
    QCOMPARE(f.totals(id).unconfirmed, 5);
    carrier.head = "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 300\r\n";
    const ReconcileReport first = waitFor(f.outbox->reconcileNow());
    QCOMPARE(first.found, 1); // the one that was begun is looked up to its end
    QCOMPARE(first.failed, 4);
    QVERIFY(!first.words.isEmpty());
    carrier.head.clear();
    const int asked = f.server.heads("GET");
    f.outbox->startWatching();
    f.clock.advance(200s);
    f.settle();
    QCOMPARE(f.server.heads("GET"), asked);
    f.clock.advance(101s);
    QTRY_COMPARE(f.totals(id).accepted, 5);
}

/// One person, the same text twice: the first was lost and never taken, the second is still on the wire.
void TestLookUps::oneThatIsOnTheWireMayBeIt()
{
    OutboxFixture f;
    Carrier carrier(f);
    carrier.taking = false;
    const NoticeId first = loseAll(f, f.notice(1));
    carrier.taking = true;
    carrier.instead = [&](const SeenRequest &request) -> std::optional<Step> {
        if (request.verb != "POST")
            return std::nullopt;
        carrier.records.append({"00000000-0000-4000-8000-000000000042", bodyText(request, u"to"_s),
            bodyText(request, u"text"_s), f.clock.now(), {}});
        return Step::silence();
    };
    f.clock.advance(1min); // What was lost makes the sender wait a little.
    const NoticeId second = f.submit(f.notice(1));
    QTRY_COMPARE(carrier.records.size(), 1);
    QCOMPARE(f.totals(second).sending, 1);
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.found, 0);
    QCOMPARE(report.tooEarly, 1);
    QCOMPARE(f.totals(first).unconfirmed, 1);
}

/// As above, but the look-up came before the other request began: the reply is what tells whose record it is.
void TestLookUps::aReplyTakesTheRecordBack()
{
    OutboxFixture f;
    Carrier carrier(f);
    const NoticeId first = loseAll(f, f.notice(1));
    QCOMPARE(waitFor(f.outbox->reconcileNow()).found, 1);
    QCOMPARE(f.totals(first).accepted, 1);
    const QByteArray id = f.messages(first).constFirst().telnyxId.toUtf8();
    carrier.instead = [id](const SeenRequest &request) -> std::optional<Step> {
        if (request.verb != "POST")
            return std::nullopt;
        const QByteArray to = bodyText(request, u"to"_s);
        const QByteArray own = "00000000-0000-4000-8000-0" + to.right(11);
        return Step::json(200, recordJson(to).replace(own, id));
    };
    f.clock.advance(1min);
    const NoticeId second = f.submit(f.notice(1));
    QTRY_COMPARE(f.totals(second).accepted, 1);
    QCOMPARE(f.messages(second).constFirst().telnyxId.toUtf8(), id);
    QCOMPARE(f.totals(first).unconfirmed, 1);
    QVERIFY(f.messages(first).constFirst().telnyxId.isEmpty());
    const auto log = waitFor(f.store->run([](Repositories &r) { return r.log.entries(0, 100); }));
    QCOMPARE(std::count_if(log->begin(), log->end(), [](const AuditEntry &e) { return e.what == u"taken_back"_s; }), 1);
}

void TestLookUps::ownRecordsHideNothing()
{
    OutboxFixture f;
    Carrier carrier(f);
    // Six messages to one person that Herald knows, all of them newer on the list than the one that is looked for.
    QList<NoticeId> ids;
    for (int i = 0; i < 7; ++i)
        ids.append(loseAll(f, f.notice(1)));
    std::reverse(carrier.records.begin(), carrier.records.end());
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.found, 7);
    for (const NoticeId id : std::as_const(ids))
        QCOMPARE(f.totals(id).accepted, 1);
}

void TestLookUps::tooManyToCompareIsUnclear()
{
    OutboxFixture f;
    Carrier carrier(f);
    carrier.taking = false;
    const NoticeId id = loseAll(f, f.notice(1));
    for (int i = 0; i < 6; ++i)
        carrier.records.append({"00000000-0000-4000-8000-00000000009" + QByteArray::number(i), "+447700900000",
            "Something else altogether, from another program.", f.clock.now(), {}});
    f.clock.advance(5h);
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.notFound, 0);
    QCOMPARE(report.unclear, 1);
    QCOMPARE(f.messages(id).constFirst().checked, CheckVerdict::Unclear);
}

void TestLookUps::aFastClockHidesNothing()
{
    OutboxFixture f;
    Carrier carrier(f);
    loseAll(f, f.notice(1));
    carrier.records.first().at = f.clock.now().addSecs(-25 * 60);
    QCOMPARE(waitFor(f.outbox->reconcileNow()).found, 1);
    for (const SeenRequest &request : f.server.requests()) {
        if (request.verb != "GET" || !request.target.contains("detail_records"))
            continue;
        const QString since = QUrlQuery(QUrl::fromEncoded("http://x" + request.target))
                                  .queryItemValue(u"filter[created_at][gte]"_s, QUrl::FullyDecoded);
        QVERIFY2(QDateTime::fromString(since, Qt::ISODate) <= carrier.records.constFirst().at, qPrintable(since));
    }
}

void TestLookUps::anAccountWithoutAKeyStopsNoOther()
{
    OutboxFixture f;
    Carrier carrier(f);
    // Two of an account that nobody has a key for come first.
    const AccountId other = waitFor(f.store->run([](Repositories &r) {
        Account account = r.accounts.all()->constFirst();
        account.id = AccountId();
        account.name = u"Gone"_s;
        return r.accounts.save(account);
    })).value();
    NewNotice made = f.notice(2);
    made.notice.account = other;
    waitFor(f.store->run([made, now = f.clock.now()](Repositories &r) {
        const auto id = r.notices.create(made);
        const auto claimed = r.messages.claim(*id, u"gone"_s, 2, now.addSecs(-600));
        for (const StoredMessage &message : *claimed)
            std::ignore = r.messages.markUnconfirmed(message.id, u"lost"_s, now.addSecs(-600));
        return 0;
    }));
    const NoticeId lost = loseAll(f, f.notice(1));
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.found, 1);
    QCOMPARE(report.failed, 2);
    QVERIFY(!report.words.isEmpty());
    // Nor by itself.
    f.outbox->startWatching();
    const NoticeId next = loseAll(f, f.notice(1));
    for (int i = 0; i < 20 && f.totals(next).accepted == 0; ++i) {
        f.clock.advance(15s);
        f.settle();
    }
    QCOMPARE(f.totals(lost).accepted, 1);
    QCOMPARE(f.totals(next).accepted, 1);
}

void TestLookUps::oneThatCannotBeReadStopsNoOther()
{
    OutboxFixture f;
    Carrier carrier(f);
    NewNotice made = f.notice(2);
    made.notice.partsPerMinute = 60;
    const NoticeId id = loseAll(f, made);
    QCOMPARE(f.totals(id).unconfirmed, 2);
    carrier.unreadable.insert(carrier.records.constFirst().id);
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.found, 1);
    QCOMPARE(report.unclear, 1);
    QCOMPARE(report.failed, 0);
}

void TestLookUps::anotherProcessMayFindItFirst()
{
    OutboxFixture f;
    Carrier carrier(f);
    const NoticeId id = loseAll(f, f.notice(1));
    const MessageId message = f.messages(id).constFirst().id;
    bool settled = false;
    carrier.instead = [&](const SeenRequest &request) -> std::optional<Step> {
        if (request.verb == "GET" && request.target.contains("/messages/") && !std::exchange(settled, true))
            f.store->run([message, now = f.clock.now()](Repositories &r) { return r.messages.markSent(message, now); });
        return std::nullopt;
    };
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QVERIFY(settled);
    QCOMPARE(report.failed, 0);
    QCOMPARE(report.settled, 1);
    QCOMPARE(f.totals(id).accepted, 1);
}

QTEST_GUILESS_MAIN(TestLookUps)
#include "tst_lookups.moc"
