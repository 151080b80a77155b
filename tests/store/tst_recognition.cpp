// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreFixtures.h"

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

namespace {

HandoverRound roundOf(int most)
{
    HandoverRound round;
    round.notice = NoticeId(1);
    round.worker = u"w"_s;
    round.now = moment(10);
    round.most = most;
    return round;
}

void begin(Desk &desk, int messages)
{
    NewNotice notice = noticeOf(messages);
    notice.notice.worker = u"w"_s;
    QVERIFY(desk.notices().create(notice).has_value());
}

HandoverState stateOf(Desk &desk, int id)
{
    return desk.messages().byId(MessageId(id))->state;
}

} // namespace

/// Whose a record of Telnyx's is, until when Telnyx is asked, and writes that stand or fall together.
class TestRecognition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneRecordOneMessage();
    void aReplyKnowsBetterThanALookUp();
    void whatIsSilentForTenDaysIsGivenUp();
    void theNewestAreAskedFirst();
    void wholeOrNothing();
};

/// Two messages to one person, of which only the second is lost for now; the first is on the wire.
void TestRecognition::oneRecordOneMessage()
{
    Desk desk;
    NewNotice notice = noticeOf(1);
    notice.notice.worker = u"w"_s;
    QVERIFY(desk.notices().create(notice).has_value());
    QVERIFY(desk.notices().create(notice).has_value());
    QCOMPARE(desk.messages().exchange(roundOf(1))->taken.size(), 1);
    QVERIFY(desk.messages().markUnconfirmed(MessageId(1), u"lost"_s, moment(11)).has_value());
    HandoverRound second = roundOf(1);
    second.notice = NoticeId(2);
    QCOMPARE(desk.messages().exchange(second)->taken.size(), 1);
    const MessageRecord record = recordOf(u"one"_s, DeliveryStatus(u"sent"_s));
    const auto recognise = [&](bool certain) {
        return desk.messages().recognise(MessageId(1), record, "{}", moment(20), certain);
    };
    QCOMPARE(recognise(false).value(), Recognition::AnotherOnTheWire);
    QCOMPARE(stateOf(desk, 1), HandoverState::Unconfirmed);
    QVERIFY(desk.messages().markAccepted(MessageId(2), record, "{}", moment(21)).has_value());
    QCOMPARE(recognise(false).value(), Recognition::OwnedByAnother);
    QCOMPARE(recognise(true).value(), Recognition::OwnedByAnother);
    QCOMPARE(stateOf(desk, 1), HandoverState::Unconfirmed);
    QCOMPARE(AuditRepository(desk.connection()).entries(0, 100)->size(), 2);
    // What somebody settled is told apart from what cannot be written.
    QVERIFY(desk.messages().markSent(MessageId(1), moment(22)).has_value());
    QCOMPARE(recognise(false).error().kind, StoreError::NotFound);
}

void TestRecognition::aReplyKnowsBetterThanALookUp()
{
    Desk desk;
    begin(desk, 2);
    QCOMPARE(desk.messages().exchange(roundOf(2))->taken.size(), 2);
    QVERIFY(desk.messages().markUnconfirmed(MessageId(1), u"lost"_s, moment(11)).has_value());
    const MessageRecord record = recordOf(u"one"_s, DeliveryStatus(u"sent"_s));
    QCOMPARE(desk.messages().recognise(MessageId(1), record, "{}", moment(20), false).value(), Recognition::Accepted);
    HandoverRound round = roundOf(0);
    round.outcomes = {{HandoverOutcome::Accepted, MessageId(2), moment(21), record, "{}", {}, {}}};
    QVERIFY(desk.messages().exchange(round)->astray.isEmpty());
    QCOMPARE(stateOf(desk, 2), HandoverState::Accepted);
    const auto first = desk.messages().byId(MessageId(1));
    QCOMPARE(first->state, HandoverState::Unconfirmed);
    QVERIFY(first->telnyxId.isEmpty());
    QVERIFY(!first->cost);
    QVERIFY(desk.messages().dueForCheck(moment(3600), 10)->constFirst().id == MessageId(1));
    QVERIFY(desk.messages().dueForWatch(moment(3600), 10)->constFirst().id == MessageId(2));
    AuditRepository log(desk.connection());
    QCOMPARE(log.entries(0, 10)->constLast().what, u"taken_back"_s);
    QVERIFY(log.verify()->isSound());
}

void TestRecognition::whatIsSilentForTenDaysIsGivenUp()
{
    constexpr int day = 24 * 3600;
    Desk desk;
    begin(desk, 3);
    QCOMPARE(desk.messages().exchange(roundOf(3))->taken.size(), 3);
    const auto accept = [&](int id, const QString &status) {
        const auto record = recordOf(u"id %1"_s.arg(id), DeliveryStatus(status));
        QVERIFY(desk.messages().markAccepted(MessageId(id), record, "{}", moment(20)).has_value());
    };
    accept(1, u"sent"_s);
    accept(2, u"teleported"_s);
    QVERIFY(desk.messages().markUnconfirmed(MessageId(3), u"lost"_s, moment(20)).has_value());
    QVERIFY(desk.messages().markSent(MessageId(3), moment(20)).has_value());
    const auto totals = [&] { return desk.notices().summary(NoticeId(1))->totals; };
    QCOMPARE(totals().onTheirWay, 3);
    QVERIFY(desk.messages().forget(moment(10 * day), 100)->isEmpty());
    // The last look-up comes when Telnyx forgets, however late the one before it was.
    for (const int id : {1, 2, 3})
        QVERIFY(desk.messages().postponeWatch(MessageId(id), moment(10 * day + 19)).has_value());
    QCOMPARE(desk.messages().nextWatch()->value(), moment(10 * day + 20));
    const auto forgotten = desk.messages().forget(moment(10 * day + 20), 100);
    QCOMPARE(forgotten->size(), 2);
    QVERIFY(!desk.messages().nextWatch()->has_value());
    QCOMPARE(totals().noReceipt, 2);
    QCOMPARE(totals().onTheirWay, 1);
    QCOMPARE(desk.messages().byId(MessageId(2))->status.word(), u"teleported"_s);
    QCOMPARE(desk.messages().events(MessageId(1))->constLast().detail, u"no_longer_known"_s);
    QVERIFY(desk.messages().forget(moment(11 * day), 100)->isEmpty());
}

void TestRecognition::theNewestAreAskedFirst()
{
    Desk desk;
    begin(desk, 5);
    QCOMPARE(desk.messages().exchange(roundOf(5))->taken.size(), 5);
    for (int id = 1; id <= 5; ++id) {
        const auto record = recordOf(u"id %1"_s.arg(id), DeliveryStatus(id == 4 ? u"delivered"_s : u"sent"_s));
        QVERIFY(desk.messages().markAccepted(MessageId(id), record, "{}", moment(20)).has_value());
    }
    QVERIFY(desk.messages().dueForWatch(moment(20), 100)->isEmpty());
    QList<MessageId> asked;
    const auto latest = desk.messages().latestForWatch(moment(20), 3);
    for (const StoredMessage &message : *latest)
        asked.append(message.id);
    QCOMPARE(asked, (QList<MessageId>{MessageId(5), MessageId(3), MessageId(2)}));
    QVERIFY(desk.messages().latestForWatch(moment(20 + 10 * 24 * 3600), 3)->isEmpty());
}

void TestRecognition::wholeOrNothing()
{
    Desk desk;
    begin(desk, 1);
    Transactions transactions(desk.connection());
    const auto state = [&] { return desk.notices().byId(NoticeId(1))->state; };
    const auto failing = transactions.whole([&]() -> StoreResult<int> {
        // Its own transaction is a part of the whole.
        if (const auto cancelled = desk.messages().cancelWaiting(NoticeId(1), moment(1)); !cancelled)
            return cancelled;
        return tl::make_unexpected(StoreError{StoreError::Other, u"no"_s, {}});
    });
    QVERIFY(!failing);
    QCOMPARE(stateOf(desk, 1), HandoverState::Waiting);
    QVERIFY(desk.notices().stop(NoticeId(1), moment(1)).value());
    QCOMPARE(state(), NoticeState::Stopped);
    QCOMPARE(stateOf(desk, 1), HandoverState::Cancelled);
    QVERIFY(!desk.notices().stop(NoticeId(1), moment(2)).value());
    // A part that fails alone leaves the rest standing, and nothing of itself.
    AuditRepository log(desk.connection());
    const auto entry = [](const QString &what) { return AuditEntry{0, moment(3), u"ana"_s, what, {}, {}, 1, {}, {}}; };
    const auto rest = transactions.whole([&]() -> StoreResult<int> {
        if (const auto done = log.append(entry(u"retry"_s)); !done)
            return tl::make_unexpected(done.error());
        const auto part = transactions.whole([&]() -> StoreResult<int> {
            if (const auto done = log.append(entry(u"stop"_s)); !done)
                return tl::make_unexpected(done.error());
            return tl::make_unexpected(StoreError{StoreError::Other, u"no"_s, {}});
        });
        return part ? 1 : 0;
    });
    QCOMPARE(rest.value(), 0);
    QCOMPARE(log.entries(0, 10)->constLast().what, u"retry"_s);
    QVERIFY(log.verify()->isSound());
    QCOMPARE(log.verify()->copy, AuditVerdict::Same);
}

QTEST_GUILESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
