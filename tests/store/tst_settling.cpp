// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/CheckSchedule.h"
#include "app/store/WatchSchedule.h"
#include "tests/store/StoreFixtures.h"

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

namespace {

HandoverRound roundOf(int most, double partsPerMinute = 0)
{
    HandoverRound round;
    round.notice = NoticeId(1);
    round.worker = u"w"_s;
    round.now = moment(10);
    round.most = most;
    round.partsPerMinute = partsPerMinute;
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

/// Turns of handing over, who may take them, and what is decided about a message afterwards.
class TestSettling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneTurnRecordsAndTakes();
    void aTurnStandsOrFallsAsAWhole();
    void onlyTheHolderTakes();
    void thePaceOutlivesEverybody();
    void aRestIsKeptAtOnce_data();
    void aRestIsKeptAtOnce();
    void aRestIsOfWhoWasAsked();
    void oneBucketForEveryRate();
    void aClockSetBackStopsNothing();
    void whatTelnyxDoesNotWantNowGoesBehind();
    void oneOfTwoTakesANoticeUp();
    void theAbandonedIsPausedOnce();
    void aPersonSettles();
    void refusedOnesWaitAgain();
    void lookUpsGrowRareAndEnd();
};

void TestSettling::oneTurnRecordsAndTakes()
{
    Desk desk;
    begin(desk, 8);
    const auto first = desk.messages().exchange(roundOf(5));
    QVERIFY(first.has_value());
    QCOMPARE(first->taken.size(), 5);
    QVERIFY(!first->last);
    HandoverRound round = roundOf(9);
    round.outcomes = {
        {HandoverOutcome::Accepted, MessageId(1), moment(11), recordOf(u"a"_s, DeliveryStatus(u"queued"_s)), "{}", {},
            {}},
        {HandoverOutcome::Refused, MessageId(2), moment(11), {}, {}, {u"40310"_s, u"No"_s, {}, {}, {}, {}}, {}},
        {HandoverOutcome::Unconfirmed, MessageId(3), moment(11), {}, {}, {}, u"lost"_s},
        {HandoverOutcome::Returned, MessageId(4), moment(11), {}, {}, {}, u"later"_s},
    };
    const auto second = desk.messages().exchange(round);
    QVERIFY(second.has_value());
    QVERIFY(second->astray.isEmpty());
    // What went back is taken again, before the rows behind it.
    QCOMPARE(second->taken.size(), 4);
    QCOMPARE(second->taken.constFirst().id, MessageId(4));
    QVERIFY(second->last);
    QCOMPARE(stateOf(desk, 1), HandoverState::Accepted);
    QCOMPARE(stateOf(desk, 2), HandoverState::Refused);
    QCOMPARE(stateOf(desk, 3), HandoverState::Unconfirmed);
    QCOMPARE(stateOf(desk, 4), HandoverState::Sending);
}

void TestSettling::aTurnStandsOrFallsAsAWhole()
{
    Desk desk;
    begin(desk, 4);
    QCOMPARE(desk.messages().exchange(roundOf(2))->taken.size(), 2);
    HandoverRound round = roundOf(2);
    round.outcomes = {{HandoverOutcome::Unconfirmed, MessageId(1), moment(11), {}, {}, {}, {}},
        {HandoverOutcome::Unconfirmed, MessageId(2), moment(11), {}, {}, {}, {}}};
    desk.connection().setFault([](const QString &sql) {
        return sql == u"COMMIT"_s ? std::optional(StoreError{StoreError::Full, u"full"_s, {}}) : std::nullopt;
    });
    QCOMPARE(desk.messages().exchange(round).error().kind, StoreError::Full);
    desk.connection().setFault({});
    QCOMPARE(stateOf(desk, 1), HandoverState::Sending);
    QCOMPARE(stateOf(desk, 3), HandoverState::Waiting);
    // An outcome of a message that somebody else settled does not take the others with it.
    QVERIFY(desk.messages().markUnconfirmed(MessageId(1), u"elsewhere"_s, moment(12)).has_value());
    const auto reply = desk.messages().exchange(round);
    QCOMPARE(reply->astray, QList<MessageId>{MessageId(1)});
    QCOMPARE(stateOf(desk, 2), HandoverState::Unconfirmed);
    QCOMPARE(reply->taken.size(), 2);
}

void TestSettling::onlyTheHolderTakes()
{
    Desk desk;
    begin(desk, 4);
    HandoverRound other = roundOf(2);
    other.worker = u"other"_s;
    QVERIFY(!desk.messages().exchange(other)->mine);
    QVERIFY(desk.messages().exchange(roundOf(1))->mine);
    QVERIFY(desk.notices().setState(NoticeId(1), NoticeState::Paused, {}).has_value());
    const auto paused = desk.messages().exchange(roundOf(2));
    QVERIFY(!paused->mine);
    QVERIFY(paused->taken.isEmpty());
}

void TestSettling::thePaceOutlivesEverybody()
{
    Desk desk;
    begin(desk, 30);
    const auto first = desk.messages().exchange(roundOf(20, 6));
    QCOMPARE(first->taken.size(), int(Pace::burst));
    QVERIFY(!first->last);
    QVERIFY(first->pace.has_value());
    // Another process, or the next run, finds the bucket as it was left.
    Desk next(desk);
    QCOMPARE(next.messages().exchange(roundOf(20, 6))->taken.size(), 0);
    HandoverRound later = roundOf(20, 6);
    later.now = moment(10 + 20);
    QCOMPARE(next.messages().exchange(later)->taken.size(), 2);
    // An unlimited notice asks nobody.
    QCOMPARE(next.messages().exchange(roundOf(20))->taken.size(), 20);
}

void TestSettling::aRestIsKeptAtOnce_data()
{
    QTest::addColumn<bool>("account");
    QTest::addColumn<double>("pace");
    QTest::newRow("of the sender") << false << 6.0;
    QTest::newRow("of the account") << true << 6.0;
    QTest::newRow("of the sender, without a pace") << false << 0.0;
    QTest::newRow("of the account, without a pace") << true << 0.0;
}

void TestSettling::aRestIsKeptAtOnce()
{
    QFETCH(bool, account);
    QFETCH(double, pace);
    Desk desk;
    begin(desk, 30);
    QCOMPARE(desk.messages().exchange(roundOf(1, pace))->taken.size(), 1);
    // What asked for it is recorded, and nothing is taken: the rest is on disk all the same.
    HandoverRound told = roundOf(0, pace);
    told.outcomes = {{HandoverOutcome::Returned, MessageId(1), moment(10), {}, {}, {}, u"later"_s}};
    (account ? told.accountRest : told.senderRest) = moment(10 + 600);
    QVERIFY(desk.messages().exchange(told).has_value());
    Desk next(desk);
    HandoverRound round = roundOf(5, pace);
    round.now = moment(10 + 599);
    const auto held = next.messages().exchange(round);
    QCOMPARE(held->taken.size(), 0);
    QVERIFY(!held->last);
    QCOMPARE(std::max(held->pace->notBefore(), held->accountRest), moment(10 + 600));
    // A shorter one does not shorten it.
    (account ? told.accountRest : told.senderRest) = moment(10 + 30);
    told.outcomes.clear();
    QVERIFY(next.messages().exchange(told).has_value());
    QCOMPARE(next.messages().exchange(round)->taken.size(), 0);
    round.now = moment(10 + 600);
    QCOMPARE(next.messages().exchange(round)->taken.size(), 5);
}

void TestSettling::aRestIsOfWhoWasAsked()
{
    Desk desk;
    begin(desk, 3);
    NewNotice other = noticeOf(3);
    other.notice.worker = u"w"_s;
    other.notice.sender = u"Other"_s;
    const NoticeId second = *desk.notices().create(other);
    HandoverRound told = roundOf(0);
    told.senderRest = moment(10 + 600);
    QVERIFY(desk.messages().exchange(told).has_value());
    HandoverRound round = roundOf(3);
    round.notice = second;
    QCOMPARE(desk.messages().exchange(round)->taken.size(), 3);
    told.accountRest = moment(10 + 600);
    QVERIFY(desk.messages().exchange(told).has_value());
    round.outcomes = {{HandoverOutcome::Returned, MessageId(4), moment(11), {}, {}, {}, {}}};
    QCOMPARE(desk.messages().exchange(round)->taken.size(), 0);
}

void TestSettling::oneBucketForEveryRate()
{
    Desk desk;
    begin(desk, 300);
    QCOMPARE(desk.messages().exchange(roundOf(20, 6))->taken.size(), int(Pace::burst));
    // Another rate is no other bucket: nothing of a burst is left.
    QCOMPARE(desk.messages().exchange(roundOf(20, 60))->taken.size(), 0);
    // Turns about, one of six and one of sixty a minute: never more than sixty in all.
    int taken = 0;
    for (int second = 1; second <= 60; ++second) {
        for (const double pace : {6.0, 60.0}) {
            HandoverRound round = roundOf(20, pace);
            round.now = moment(10 + second);
            taken += int(desk.messages().exchange(round)->taken.size());
        }
    }
    QVERIFY2(taken >= 58 && taken <= 60, qPrintable(QString::number(taken)));
    // Whoever has no limit leaves nothing at once for those who have one, nor a debt.
    HandoverRound unlimited = roundOf(100);
    unlimited.now = moment(500);
    QCOMPARE(desk.messages().exchange(unlimited)->taken.size(), 100);
    HandoverRound round = roundOf(20, 60);
    round.now = moment(500);
    QCOMPARE(desk.messages().exchange(round)->taken.size(), 0);
    round.now = moment(502);
    QCOMPARE(desk.messages().exchange(round)->taken.size(), 2);
}

void TestSettling::aClockSetBackStopsNothing()
{
    Desk desk;
    begin(desk, 30);
    HandoverRound ahead = roundOf(20, 6);
    ahead.now = moment(10 + 3600);
    ahead.senderRest = moment(10 + 3600 + 5);
    QCOMPARE(desk.messages().exchange(ahead)->taken.size(), 0);
    ahead.senderRest = {};
    ahead.now = moment(10 + 3600 + 5);
    QCOMPARE(desk.messages().exchange(ahead)->taken.size(), int(Pace::burst));
    // The clock goes back by hours, with an empty bucket and a rest of days.
    HandoverRound told = roundOf(0, 6);
    told.now = moment(10 + 10 * 3600);
    told.senderRest = moment(10 + 30 * 3600);
    QVERIFY(desk.messages().exchange(told).has_value());
    QCOMPARE(desk.messages().exchange(roundOf(20, 6))->taken.size(), 0);
    HandoverRound later = roundOf(20, 6);
    later.now = moment(10 + 20);
    QCOMPARE(desk.messages().exchange(later)->taken.size(), 2);
}

void TestSettling::whatTelnyxDoesNotWantNowGoesBehind()
{
    Desk desk;
    begin(desk, 4);
    QCOMPARE(desk.messages().exchange(roundOf(2))->taken.size(), 2);
    HandoverRound round = roundOf(1);
    HandoverOutcome later{HandoverOutcome::Returned, MessageId(1), moment(10), {}, {}, {}, u"later"_s};
    later.notBefore = moment(14);
    // The one that only came back keeps its place.
    round.outcomes = {later, {HandoverOutcome::Returned, MessageId(2), moment(10), {}, {}, {}, u"halted"_s}};
    QCOMPARE(desk.messages().exchange(round)->taken.constFirst().id, MessageId(2));
    round = roundOf(9);
    const auto others = desk.messages().exchange(round);
    QCOMPARE(others->taken.size(), 2);
    QVERIFY2(!others->last, "one still waits for its next try");
    QCOMPARE(others->nextTry, std::optional(moment(14)));
    round.now = moment(13);
    QCOMPARE(desk.messages().exchange(round)->taken.size(), 0);
    round.now = moment(14);
    const auto again = desk.messages().exchange(round);
    QCOMPARE(again->taken.size(), 1);
    QCOMPARE(again->taken.constFirst().tries, 1);
    QVERIFY(again->last);
    QVERIFY(!again->nextTry);
    // A person's word begins it anew; a clock that was set back puts nothing off.
    later.notBefore = moment(14 + 30 * 3600);
    round.outcomes = {later};
    QCOMPARE(desk.messages().exchange(round)->taken.constFirst().tries, 2);
    QVERIFY(desk.messages().markRefused(MessageId(1), {u"40008"_s, {}, {}, {}, {}, {}}, moment(15)).has_value());
    QCOMPARE(*desk.messages().retryRefused(NoticeId(1), {}, moment(16)), 1);
    QCOMPARE(desk.messages().exchange(roundOf(9))->taken.constFirst().tries, 0);
}

void TestSettling::oneOfTwoTakesANoticeUp()
{
    Desk desk;
    begin(desk, 1);
    const auto running = NoticeState::Running;
    const auto takeUp = [&](const QString &worker, const QString &former, NoticeState seen) {
        return *desk.notices().takeUp(NoticeId(1), worker, former, seen, false);
    };
    QVERIFY(desk.notices().letGo(NoticeId(1), u"somebody"_s).has_value());
    QCOMPARE(desk.notices().byId(NoticeId(1))->worker, u"w"_s);
    QVERIFY(!takeUp(u"x"_s, u"y"_s, running));
    QVERIFY(takeUp(u"x"_s, u"w"_s, running));
    QVERIFY(!takeUp(u"z"_s, u"w"_s, running));
    QVERIFY(desk.notices().letGo(NoticeId(1), u"x"_s).has_value());
    QVERIFY(takeUp(u"z"_s, QString(), running));
    // Whoever saw it otherwise does not undo what somebody else decided meanwhile.
    QVERIFY(desk.notices().setState(NoticeId(1), NoticeState::Paused, {}).has_value());
    QVERIFY(!takeUp(u"z"_s, u"z"_s, running));
    QVERIFY(!takeUp(u"z"_s, u"z"_s, NoticeState::Scheduled));
    QCOMPARE(desk.notices().byId(NoticeId(1))->state, NoticeState::Paused);
    QVERIFY(takeUp(u"z"_s, u"z"_s, NoticeState::Paused));
    QCOMPARE(desk.notices().byId(NoticeId(1))->state, running);
}

void TestSettling::theAbandonedIsPausedOnce()
{
    Desk desk;
    begin(desk, 1);
    const Notice seen = *desk.notices().byId(NoticeId(1));
    QVERIFY(*desk.notices().pauseAbandoned(seen, u"why"_s));
    QVERIFY(!*desk.notices().pauseAbandoned(seen, u"why"_s));
    const Notice now = *desk.notices().byId(NoticeId(1));
    QCOMPARE(now.state, NoticeState::Paused);
    QCOMPARE(now.pauseReason, u"why"_s);
    QVERIFY(now.worker.isEmpty());
}

void TestSettling::aPersonSettles()
{
    Desk desk;
    begin(desk, 3);
    QCOMPARE(desk.messages().exchange(roundOf(3))->taken.size(), 3);
    QCOMPARE(*desk.messages().markStranded(u"w"_s, moment(20)), 3);
    QVERIFY(desk.messages().sendAgain(MessageId(1), moment(30)).has_value());
    QVERIFY(desk.messages().markSent(MessageId(2), moment(30)).has_value());
    QCOMPARE(stateOf(desk, 1), HandoverState::Waiting);
    QCOMPARE(stateOf(desk, 2), HandoverState::Accepted);
    QCOMPARE(desk.messages().events(MessageId(1))->constLast().kind, u"settled"_s);
    // Only what is unconfirmed can be settled, and only once.
    QCOMPARE(desk.messages().sendAgain(MessageId(1), moment(31)).error().kind, StoreError::NotFound);
    QCOMPARE(desk.messages().markSent(MessageId(2), moment(31)).error().kind, StoreError::NotFound);
    QCOMPARE(desk.messages().dueForCheck(moment(10'000), 10)->size(), 1);
    // What nothing of Telnyx's is known of cannot be watched; it is given up with the others.
    QCOMPARE(desk.messages().nextWatch()->value(), watchEndOf(moment(30)));
}

void TestSettling::refusedOnesWaitAgain()
{
    Desk desk;
    begin(desk, 3);
    QCOMPARE(desk.messages().exchange(roundOf(3))->taken.size(), 3);
    const auto refuse = [&](int id, const QString &code) {
        const ApiError error{code, u"No"_s, {}, {}, {}, {}};
        QVERIFY(desk.messages().markRefused(MessageId(id), error, moment(20)).has_value());
    };
    refuse(1, u"40305"_s);
    refuse(2, u"40300"_s);
    refuse(3, u"40310"_s);
    QCOMPARE(desk.notices().summary(NoticeId(1))->retriable, 2);
    QCOMPARE(*desk.messages().retryRefused(NoticeId(1), {u"40300"_s}, moment(30)), 2);
    QCOMPARE(desk.notices().summary(NoticeId(1))->retriable, 0);
    QCOMPARE(stateOf(desk, 1), HandoverState::Waiting);
    QCOMPARE(stateOf(desk, 2), HandoverState::Refused);
    QCOMPARE(desk.messages().byId(MessageId(1))->error, ApiError());
    QCOMPARE(desk.messages().byId(MessageId(2))->error.code, u"40300"_s);
}

void TestSettling::lookUpsGrowRareAndEnd()
{
    Desk desk;
    begin(desk, 1);
    QCOMPARE(desk.messages().exchange(roundOf(1))->taken.size(), 1);
    QVERIFY(desk.messages().markUnconfirmed(MessageId(1), {}, moment(12)).has_value());
    int looks = 0;
    QDateTime last = moment(12);
    qint64 gap = 0;
    while (const auto next = *desk.messages().nextCheck()) {
        QVERIFY(*next > last);
        QVERIFY2(last.secsTo(*next) >= gap, "the gaps never shrink");
        gap = last.secsTo(*next);
        last = *next;
        QVERIFY(++looks < 50);
        const auto verdict = shouldBeOnRecord(moment(10), last) ? CheckVerdict::NotFound : CheckVerdict::TooEarly;
        QVERIFY(desk.messages().recordCheck(MessageId(1), verdict, last).has_value());
    }
    QVERIFY(moment(12).secsTo(last) > 4 * 3600 + 1800);
    QVERIFY(moment(12).secsTo(last) < 9 * 3600);
    QCOMPARE(desk.messages().byId(MessageId(1))->checked, CheckVerdict::NotFound);
    QCOMPARE(stateOf(desk, 1), HandoverState::Unconfirmed);
    // A person may ask again at any time.
    QCOMPARE(*desk.messages().checkAllNow(moment(100'000)), 1);
    QCOMPARE(desk.messages().dueForCheck(moment(100'000), 10)->size(), 1);
}

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
