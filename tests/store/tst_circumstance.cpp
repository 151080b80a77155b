// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Migrations.h"
#include "tests/store/StoreFixtures.h"

#include <QtTest>

using namespace herald;
using namespace herald::testing;
using namespace Qt::StringLiterals;

namespace {

const ApiError invalid{
    u"10027"_s, u"Unprocessable Entity"_s, u"The text is no text."_s, u"/text"_s, u"text"_s, u"https://a.test/10027"_s};
const ApiError second{u"10015"_s, u"Bad “Request”"_s, {}, u"/to"_s, {}, {}};
const ApiError third{{}, u"No code"_s, {}, {}, {}, {}};

HandoverRound roundOf(int most)
{
    HandoverRound round;
    round.notice = NoticeId(1);
    round.worker = u"w"_s;
    round.now = moment(10);
    round.most = most;
    return round;
}

/// Messages 1 and 2 on the wire.
void begin(Desk &desk)
{
    NewNotice notice = noticeOf(2);
    notice.notice.worker = u"w"_s;
    QVERIFY(desk.notices().create(notice));
    QCOMPARE(desk.messages().exchange(roundOf(2))->taken.size(), 2);
}

/// The first was refused for three reasons, of the second a fault of the server is known.
void endBoth(Desk &desk)
{
    HandoverRound round = roundOf(0);
    round.outcomes = {
        {HandoverOutcome::Refused, MessageId(1), moment(11), {}, {}, invalid, {}, {second, third},
            {Circumstance::Answered, 422}},
        {HandoverOutcome::Unconfirmed, MessageId(2), moment(11), {}, {}, second, u"HTTP 500"_s, {},
            {Circumstance::Answered, 500}},
    };
    QVERIFY(desk.messages().exchange(round)->astray.isEmpty());
}

StoredMessage messageIn(Desk &desk, qint64 id)
{
    return desk.messages().byId(MessageId(id)).value();
}

void isClean(const StoredMessage &message)
{
    QCOMPARE(message.error, ApiError());
    QCOMPARE(message.moreErrors, QList<ApiError>());
    QCOMPARE(message.circumstance, Circumstance());
}

MessageEvent lastEvent(Desk &desk, qint64 id)
{
    return desk.messages().events(MessageId(id))->constLast();
}

} // namespace

class TestCircumstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsComeBack()
    {
        for (int kind = Circumstance::None; kind <= Circumstance::HeldBack; ++kind) {
            const Circumstance bare{Circumstance::Kind(kind)};
            QCOMPARE(Circumstance::fromWord(bare.toWord()), bare);
            QCOMPARE(bare.toWord().isEmpty(), kind == Circumstance::None);
            QCOMPARE(Circumstance::fromNote(bare.noted(u"a: b"_s)), bare);
            QCOMPARE(Circumstance::fromNote(bare.noted({})), bare);
        }
        const Circumstance answered{Circumstance::Answered, 408};
        QCOMPARE(answered.noted(u"HTTP 408"_s), u"answered 408: HTTP 408"_s);
        QCOMPARE(Circumstance::fromNote(u"answered 408: HTTP 408"_s), answered);
        QCOMPARE(Circumstance::fromWord(u"tomorrow 7"_s), Circumstance());
        // As events were written before.
        QCOMPARE(Circumstance::fromNote(u"RemoteHostClosedError"_s), Circumstance());
    }

    void everyErrorIsKept()
    {
        Desk desk;
        begin(desk);
        endBoth(desk);
        const StoredMessage refused = messageIn(desk, 1);
        QCOMPARE(refused.error, invalid);
        QCOMPARE(refused.moreErrors, (QList<ApiError>{second, third}));
        QCOMPARE(refused.circumstance, (Circumstance{Circumstance::Answered, 422}));
        const StoredMessage open = messageIn(desk, 2);
        QCOMPARE(open.error, second);
        QCOMPARE(open.circumstance, (Circumstance{Circumstance::Answered, 500}));
        QCOMPARE(lastEvent(desk, 2).detail, u"answered 500: HTTP 500"_s);
        // Lists of messages hold the same.
        const auto all = desk.messages().find({});
        QCOMPARE(all->size(), 2);
        for (const StoredMessage &listed : *all) {
            const StoredMessage whole = messageIn(desk, static_cast<qint64>(listed.id));
            QCOMPARE(listed.moreErrors, whole.moreErrors);
            QCOMPARE(listed.circumstance, whole.circumstance);
        }
    }

    void aRecordKeepsAllItsErrors()
    {
        Desk desk;
        begin(desk);
        MessageRecord record = recordOf(u"T"_s, DeliveryStatus::Queued);
        QVERIFY(desk.messages().markAccepted(MessageId(1), record, "{}", moment(12)));
        record = recordOf(u"T"_s, DeliveryStatus::DeliveryFailed);
        record.errors = {invalid, second, third};
        QVERIFY(desk.messages().recordStatus(MessageId(1), record, "{}", moment(13)));
        QCOMPARE(messageIn(desk, 1).error, invalid);
        QCOMPARE(messageIn(desk, 1).moreErrors, (QList<ApiError>{second, third}));
    }

    void whatIsDecidedForgetsIt_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("send again") << 0;
        QTest::newRow("mark as sent") << 1;
        QTest::newRow("found") << 2;
        QTest::newRow("try the refused again") << 3;
    }

    void whatIsDecidedForgetsIt()
    {
        QFETCH(const int, how);
        Desk desk;
        begin(desk);
        endBoth(desk);
        if (how == 0)
            QVERIFY(desk.messages().sendAgain(MessageId(2), moment(20)));
        else if (how == 1)
            QVERIFY(desk.messages().markSent(MessageId(2), moment(20)));
        else if (how == 2)
            QVERIFY(
                desk.messages().markAccepted(MessageId(2), recordOf(u"T"_s, DeliveryStatus::Queued), "{}", moment(20)));
        else
            QCOMPARE(desk.messages().retryRefused(NoticeId(1), {}, moment(20)).value(), 1);
        isClean(messageIn(desk, how == 3 ? 1 : 2));
    }

    void whatADeadProcessLeftSaysSo_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("nothing is known of it") << false;
        QTest::newRow("it noted what it began") << true;
    }

    void whatADeadProcessLeftSaysSo()
    {
        QFETCH(const bool, known);
        Desk desk;
        begin(desk);
        const BegunMessages begun = known ? BegunMessages(QSet<MessageId>{MessageId(1)}) : std::nullopt;
        QCOMPARE(desk.messages().markStranded(u"w"_s, moment(20), begun).value(), known ? 1 : 2);
        QCOMPARE(messageIn(desk, 1).circumstance, Circumstance{Circumstance::Ended});
        QCOMPARE(Circumstance::fromNote(lastEvent(desk, 1).detail), Circumstance{Circumstance::Ended});
        if (known)
            isClean(messageIn(desk, 2));
    }

    void whoIsLeftOutHereIsNotRefusedByTelnyx()
    {
        Desk desk;
        NewNotice notice = noticeOf(1);
        notice.notice.worker = u"w"_s;
        QVERIFY(desk.notices().create(notice));
        KnownOptOut optOut;
        optOut.number = number(0);
        optOut.source = OptOutSource::Person;
        optOut.at = moment(1);
        QVERIFY(desk.optOuts().add({optOut}));
        const auto reply = desk.messages().exchange(roundOf(5));
        QCOMPARE(reply->heldBack.constFirst().circumstance, Circumstance{Circumstance::HeldBack});
        const StoredMessage held = messageIn(desk, 1);
        QCOMPARE(held.state, HandoverState::Refused);
        QCOMPARE(held.circumstance, Circumstance{Circumstance::HeldBack});
        QCOMPARE(held.error.title, QString());
        QCOMPARE(lastEvent(desk, 1).kind, u"held_back"_s);
    }

    void oldRowsAreUnderstood()
    {
        Desk desk;
        QVERIFY(desk.notices().create(noticeOf(3)));
        Connection &connection = desk.connection();
        const auto run = [&connection](const QString &sql) { QVERIFY2(connection.execute(sql), qPrintable(sql)); };
        // Back to the tables as they were, with what was written then.
        run(u"ALTER TABLE messages DROP COLUMN circumstance"_s);
        run(u"ALTER TABLE messages DROP COLUMN more_errors"_s);
        run(u"DELETE FROM schema_version WHERE version >= 6"_s);
        run(u"UPDATE messages SET state = 'refused', error_code = '40300', "
            "error_title = 'Opted out before the message left' WHERE id = 1"_s);
        run(u"UPDATE messages SET state = 'refused', error_code = '40300', error_title = 'Blocked' WHERE id = 2"_s);
        run(u"UPDATE messages SET state = 'unconfirmed' WHERE id = 3"_s);
        for (const QString &id : {u"1"_s, u"2"_s})
            run(u"INSERT INTO message_events (message_id, at, kind, detail) VALUES ("_s + id
                + u", 5, 'refused', '40300')"_s);
        run(u"INSERT INTO message_events (message_id, at, kind, detail) VALUES (3, 5, 'unconfirmed', "
            "'the program ended before the reply was recorded')"_s);
        QList<Migration> migrations = knownMigrations();
        while (migrations.constLast().number > 6)
            migrations.removeLast();
        QCOMPARE(migrate(connection, migrations).value(), 1);
        QCOMPARE(messageIn(desk, 1).circumstance, Circumstance{Circumstance::HeldBack});
        QCOMPARE(messageIn(desk, 1).error.title, QString());
        QCOMPARE(lastEvent(desk, 1).kind, u"held_back"_s);
        QCOMPARE(messageIn(desk, 2).circumstance, Circumstance());
        QCOMPARE(messageIn(desk, 2).error.title, u"Blocked"_s);
        QCOMPARE(lastEvent(desk, 2).kind, u"refused"_s);
        QCOMPARE(messageIn(desk, 3).circumstance, Circumstance{Circumstance::Ended});
    }
};

QTEST_GUILESS_MAIN(TestCircumstance)
#include "tst_circumstance.moc"
