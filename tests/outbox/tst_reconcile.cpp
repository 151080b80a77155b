// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/MessageToken.h"
#include "app/outbox/Reconciliation.h"
#include "app/outbox/TextLikeness.h"
#include "tests/outbox/LossyCarrier.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

StoredMessage messageOf(const QString &text)
{
    StoredMessage message;
    message.id = MessageId(7);
    message.to = u"+447700900001"_s;
    message.sender = u"AcmeCare"_s;
    message.text = text;
    message.sendingAt = QDateTime(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
    return message;
}

} // namespace

/// What became of messages whose reply was lost: looked up, never guessed, never sent again by itself.
class TestReconcile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasTaken();
    void absenceMeansNothingAtFirst();
    void looksByItselfUntilItMeansSomething();
    void oneRecordIsOneMessage();
    void anotherTextIsAnotherMessage();
    void aTokenTellsTwinsApart();
    void hiddenTextsAreUnclear();
    void troubleChangesNothing();
    void whatAPersonSettledStays();
    void tellsTextsApart_data();
    void tellsTextsApart();
    void choosesCandidates();
    void comparesRecords_data();
    void comparesRecords();
};

void TestReconcile::findsWhatWasTaken()
{
    OutboxFixture f;
    Carrier carrier(f);
    const NoticeId id = loseAll(f, f.notice(3));
    const int lost = f.totals(id).unconfirmed;
    QVERIFY(lost >= 1);
    const int posts = f.server.heads("POST");
    QSignalSpy settled(f.outbox.get(), &Outbox::messageSettled);
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.found, lost);
    QCOMPARE(report.failed, 0);
    QCOMPARE(f.totals(id).unconfirmed, 0);
    QCOMPARE(f.totals(id).accepted, lost);
    QCOMPARE(settled.size(), lost);
    QCOMPARE(f.server.heads("POST"), posts);
    for (const StoredMessage &message : f.messages(id)) {
        if (message.state == HandoverState::Accepted)
            QVERIFY(!message.telnyxId.isEmpty());
    }
    // Each is in the log, and asking again finds nothing to do.
    const auto log = waitFor(f.store->run([](Repositories &r) { return r.log.entries(0, 100); }));
    QCOMPARE(std::count_if(log->begin(), log->end(), [](const AuditEntry &e) { return e.what == u"found"_s; }), lost);
    QCOMPARE(waitFor(f.outbox->reconcileNow()).found, 0);
}

void TestReconcile::absenceMeansNothingAtFirst()
{
    OutboxFixture f;
    Carrier carrier(f);
    carrier.taking = false;
    const NoticeId id = loseAll(f, f.notice(1));
    QCOMPARE(waitFor(f.outbox->reconcileNow()).tooEarly, 1);
    QCOMPARE(f.messages(id).constFirst().checked, CheckVerdict::TooEarly);
    f.clock.advance(5h);
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.notFound, 1);
    QCOMPARE(f.messages(id).constFirst().checked, CheckVerdict::NotFound);
    // Not found is no leave to send it again.
    QCOMPARE(f.totals(id).unconfirmed, 1);
    QCOMPARE(f.server.heads("POST"), 1);
}

void TestReconcile::looksByItselfUntilItMeansSomething()
{
    OutboxFixture f;
    Carrier carrier(f);
    f.outbox->startWatching();
    const NoticeId id = loseAll(f, f.notice(1));
    carrier.records.first().onList = false;
    for (int i = 0; i < 30; ++i) {
        f.clock.advance(2min);
        f.settle();
    }
    QCOMPARE(f.totals(id).unconfirmed, 1);
    const int asked = f.server.heads("GET");
    QVERIFY2(asked >= 3 && asked <= 8, qPrintable(QString::number(asked)));
    carrier.records.first().onList = true;
    for (int i = 0; i < 60 && f.totals(id).accepted == 0; ++i) {
        f.clock.advance(2min);
        f.settle();
    }
    QCOMPARE(f.totals(id).accepted, 1);
    QCOMPARE(f.server.heads("POST"), 1);
}

void TestReconcile::oneRecordIsOneMessage()
{
    OutboxFixture f;
    Carrier carrier(f);
    // The same text to the same person twice; only the first request was taken.
    const NoticeId first = loseAll(f, f.notice(1));
    carrier.taking = false;
    const NoticeId second = loseAll(f, f.notice(1));
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.found, 1);
    QCOMPARE(report.tooEarly, 1);
    QCOMPARE(f.totals(first).accepted + f.totals(second).accepted, 1);
}

void TestReconcile::anotherTextIsAnotherMessage()
{
    OutboxFixture f;
    Carrier carrier(f);
    carrier.taking = false;
    const NoticeId id = loseAll(f, f.notice(1));
    carrier.records.append({"00000000-0000-4000-8000-000000000099", "+447700900000",
        "Something else altogether, from another program.", f.clock.now(), {}});
    QCOMPARE(waitFor(f.outbox->reconcileNow()).tooEarly, 1);
    QCOMPARE(f.totals(id).unconfirmed, 1);
}

void TestReconcile::aTokenTellsTwinsApart()
{
    OutboxFixture f;
    waitFor(f.store->run([](Repositories &r) {
        Account account = r.accounts.all()->constFirst();
        account.tokenUrl = u"https://hooks.example.com/herald?x=1"_s;
        return r.accounts.save(account);
    }));
    Carrier carrier(f);
    carrier.taking = false;
    loseAll(f, f.notice(1));
    carrier.taking = true;
    const NoticeId second = loseAll(f, f.notice(1));
    QVERIFY(carrier.records.constFirst().webhook.startsWith("https://hooks.example.com/herald?x=1&herald="));
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.found, 1);
    // Without the token the older one would have been taken for it.
    QCOMPARE(f.totals(second).accepted, 1);
}

void TestReconcile::hiddenTextsAreUnclear()
{
    OutboxFixture f;
    Carrier carrier(f);
    const NoticeId id = loseAll(f, f.notice(1));
    carrier.records.first().text.clear();
    QCOMPARE(waitFor(f.outbox->reconcileNow()).unclear, 1);
    QCOMPARE(f.messages(id).constFirst().checked, CheckVerdict::Unclear);
    QCOMPARE(f.totals(id).unconfirmed, 1);
}

void TestReconcile::troubleChangesNothing()
{
    OutboxFixture f;
    Carrier carrier(f);
    const NoticeId id = loseAll(f, f.notice(1));
    carrier.failWith = 500;
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.failed, 1);
    QVERIFY(!report.words.isEmpty());
    QCOMPARE(f.messages(id).constFirst().checked, CheckVerdict::NotYet);
    f.hasKey = false;
    QCOMPARE(waitFor(f.outbox->reconcileNow()).failed, 1);
    f.hasKey = true;
    carrier.failWith = 0;
    QCOMPARE(waitFor(f.outbox->reconcileNow()).found, 1);
    // Closing down while nothing is asked answers too.
    QSignalSpy closed(f.outbox.get(), &Outbox::closedDown);
    f.outbox->closeDown();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(waitFor(f.outbox->reconcileNow()).found, 0);
}

void TestReconcile::whatAPersonSettledStays()
{
    OutboxFixture f;
    Carrier carrier(f);
    const NoticeId id = loseAll(f, f.notice(1));
    const MessageId message = f.messages(id).constFirst().id;
    // Settled by hand while the records are being asked.
    const auto asking = f.outbox->reconcileNow();
    QCOMPARE(waitFor(f.outbox->settle({message}, Settlement::MarkAsSent)).value(), 1);
    const ReconcileReport report = waitFor(asking);
    QCOMPARE(report.found, 0);
    QVERIFY(f.messages(id).constFirst().telnyxId.isEmpty());
    QCOMPARE(f.totals(id).accepted, 1);
}

void TestReconcile::tellsTextsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *tag, const QString &one, const QString &other, bool same) {
        QTest::newRow(tag) << one << other << same;
    };
    row("itself", u"Your visit moves to Monday."_s, u"Your visit moves to Monday."_s, true);
    row("case and dots", u"YOUR VISIT, moves to monday"_s, u"Your visit moves to Monday!!"_s, true);
    row("accents", u"Früher als geplant"_s, u"Fru\u0308her als geplant"_s, true);
    row("one word more", u"Your delivery comes tomorrow between 9 and 12."_s,
        u"Your delivery comes tomorrow morning between 9 and 12."_s, true);
    row("another name", u"Hello One, your parcel is at the shop in Mill Lane until Friday."_s,
        u"Hello Two, your parcel is at the shop in Mill Lane until Friday."_s, true);
    row("another notice", u"Your visit moves to Monday."_s, u"The office is closed on Tuesday."_s, false);
    row("another notice, same greeting", u"Dear customer, your parcel has arrived at the shop."_s,
        u"Dear customer, tonight the water is turned off for repairs."_s, false);
    row("nothing and something", QString(), u"Hello"_s, false);
    row("only signs", u"!!!"_s, u"???"_s, true);
}

void TestReconcile::tellsTextsApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(textLikeness(one, other) >= nearlySame, same);
    QCOMPARE(textLikeness(one, other), textLikeness(other, one));
}

void TestReconcile::choosesCandidates()
{
    const StoredMessage message = messageOf(u"Hello"_s);
    const QDateTime at = *message.sendingAt;
    const auto record = [&](const QString &id) {
        DetailRecord made;
        made.messageId = id;
        made.sender = message.sender;
        made.recipient = message.to;
        made.direction = u"outbound"_s;
        made.createdAt = at.addSecs(5);
        return made;
    };
    const QString token = newNoticeToken();
    QList<DetailRecord> records{record(u"a"_s), record(u"b"_s), record(u"c"_s), record(u"d"_s), record(u"e"_s),
        record(u"f"_s), record(QString())};
    records[0].recipient = u"+447700900002"_s;
    records[1].createdAt = at.addSecs(-30 * 3600);
    records[2].webhookUrl = tokenAddress(u"https://h.example/x"_s, token, MessageId(8));
    records[4].webhookUrl = tokenAddress(u"https://h.example/x"_s, token, MessageId(7));
    QCOMPARE(candidatesFor(message, token, records), QStringList({u"e"_s, u"d"_s, u"f"_s}));
    records = {};
    for (int i = 0; i < 100; ++i)
        records.append(record(QString::number(i)));
    QCOMPARE(candidatesFor(message, token, records).size(), 100);
    // This computer's clock may be wrong by hours.
    records = {record(u"a"_s)};
    for (const int seconds : {-1500, -2 * 3600, -24 * 3600, 24 * 3600}) {
        records[0].createdAt = at.addSecs(seconds);
        QCOMPARE(candidatesFor(message, token, records), QStringList{u"a"_s});
    }
    QVERIFY(!namesMessage(tokenAddress(u"https://h.example/x"_s, token, MessageId(7)), QString(), MessageId(7)));
    // A number that is hidden may be the one.
    records = {record(u"a"_s), record(u"b"_s), record(u"c"_s)};
    records[0].recipient = u"+44770*****01"_s;
    records[1].recipient = u"+44770*****02"_s;
    records[2].recipient = QString();
    QCOMPARE(candidatesFor(message, token, records), QStringList({u"a"_s, u"c"_s}));
}

void TestReconcile::comparesRecords_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("same");
    const auto row = [](const char *tag, const QString &to, const QString &text, SameMessage same) {
        QTest::newRow(tag) << to << text << int(same);
    };
    const QString number = u"+447700900001"_s;
    const QString text = u"Your parcel: https://shop.example/track/0123456789abcdef0123456789?lang=en"_s;
    row("itself", number, text, SameMessage::Yes);
    row("another person", u"+447700900002"_s, text, SameMessage::No);
    row("another person, longer number", u"+4477009000011"_s, text, SameMessage::No);
    row("another text", number, u"The office is closed on Tuesday."_s, SameMessage::No);
    row("hidden text", number, {}, SameMessage::Unclear);
    row("hidden number", u"+44***********"_s, text, SameMessage::Unclear);
    row("some digits hidden", u"+44770*****01"_s, text, SameMessage::Unclear);
    row("some digits hidden, others differ", u"+44770*****02"_s, text, SameMessage::No);
    row("number and text hidden", u"redacted"_s, {}, SameMessage::Unclear);
    row("no number", {}, text, SameMessage::Unclear);
    row("hidden number, another text", u"****"_s, u"The office is closed on Tuesday."_s, SameMessage::No);
    row("short link", number, u"Your parcel: https://sho.rt/x1"_s, SameMessage::Unclear);
    row("short link without scheme", number, u"Your parcel: sho.rt/x1"_s, SameMessage::Unclear);
    row("short link, another text", number, u"The office is closed: https://sho.rt/x1"_s, SameMessage::No);
}

void TestReconcile::comparesRecords()
{
    QFETCH(QString, to);
    QFETCH(QString, text);
    QFETCH(int, same);
    const StoredMessage message =
        messageOf(u"Your parcel: https://shop.example/track/0123456789abcdef0123456789?lang=en"_s);
    MessageRecord record;
    if (!to.isEmpty()) {
        RecordParty recipient;
        recipient.phoneNumber = to;
        record.to.append(recipient);
    }
    record.text = text;
    const QString token = newNoticeToken();
    QCOMPARE(int(compareRecord(message, token, record)), same);
    // Nearly of that time it is the same; hours off it may be another notice, or the clock was wrong.
    record.receivedAt = message.sendingAt->addSecs(-1500);
    QCOMPARE(int(compareRecord(message, token, record)), same);
    record.receivedAt = message.sendingAt->addSecs(-2 * 3600);
    QCOMPARE(
        int(compareRecord(message, token, record)), same == int(SameMessage::Yes) ? int(SameMessage::Unclear) : same);
    // The token knows better than anything that may be hidden.
    record.webhookUrl = tokenAddress(u"https://h.example/x"_s, token, message.id);
    QCOMPARE(compareRecord(message, token, record), SameMessage::Yes);
    record.webhookUrl = tokenAddress(u"https://h.example/x"_s, token, MessageId(8));
    QCOMPARE(compareRecord(message, token, record), SameMessage::No);
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
