// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreFixtures.h"

#include "app/store/WatchSchedule.h"

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

/// No message ever skips a state, and each step leaves its event.
class MessageLifeTest : public QObject
{
    Q_OBJECT

private:
    static constexpr MessageId only{1};

    static ApiError refusal()
    {
        return {u"40310"_s, u"Invalid 'to' address"_s, u"It is no number."_s, u"/to"_s, u"to"_s, u"https://a.test"_s};
    }

    /// Brings the only message of @p desk into @p state.
    static void bring(Desk &desk, HandoverState state)
    {
        QVERIFY(desk.notices().create(noticeOf(1)));
        if (state == HandoverState::Waiting)
            return;
        if (state == HandoverState::Cancelled) {
            QCOMPARE(desk.messages().cancelWaiting(NoticeId(1), moment(1)).value(), 1);
            return;
        }
        QCOMPARE(desk.messages().claim(NoticeId(1), u"w"_s, 1, moment(1))->size(), 1);
        if (state == HandoverState::Accepted)
            QVERIFY(desk.messages().markAccepted(only, recordOf(u"T"_s, DeliveryStatus::Queued), "{}", moment(2)));
        else if (state == HandoverState::Refused)
            QVERIFY(desk.messages().markRefused(only, refusal(), moment(2)));
        else if (state == HandoverState::Unconfirmed)
            QVERIFY(desk.messages().markUnconfirmed(only, u"time-out"_s, moment(2)));
    }

    static QStringList eventsOf(Desk &desk, MessageId id)
    {
        QStringList words;
        const auto events = desk.messages().events(id);
        for (const MessageEvent &event : *events)
            words.append(event.detail.isEmpty() ? event.kind : QString(event.kind % u':' % event.detail));
        return words;
    }

    enum Move { Claim, Accept, Refuse, Lose, Return, Cancel, Strand, Status };

    static bool moves(Desk &desk, Move move)
    {
        MessageRepository messages = desk.messages();
        const auto counted = [](const StoreResult<int> &result) { return result.value() == 1; };
        const auto done = [](const StoreResult<void> &result) {
            return result || result.error().kind != StoreError::NotFound;
        };
        switch (move) {
        case Claim:
            return messages.claim(NoticeId(1), u"other"_s, 5, moment(3))->size() == 1;
        case Accept:
            return done(messages.markAccepted(only, recordOf(u"T2"_s, DeliveryStatus::Sent), "{}", moment(3)));
        case Refuse:
            return done(messages.markRefused(only, refusal(), moment(3)));
        case Lose:
            return done(messages.markUnconfirmed(only, u"reset"_s, moment(3)));
        case Return:
            return done(messages.returnToWaiting(only, u"no route"_s, moment(3)));
        case Cancel:
            return counted(messages.cancelWaiting(NoticeId(1), moment(3)));
        case Strand:
            return counted(messages.markStranded(u"w"_s, moment(3)));
        case Status:
            return done(messages.recordStatus(only, recordOf(u"T"_s, DeliveryStatus::Sent), "{}", moment(3)));
        }
        return false;
    }

private Q_SLOTS:
    void movesOnlyAlongTheArrows_data()
    {
        using S = HandoverState;
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("move");
        QTest::addColumn<int>("to"); // -1: it may not
        const QHash<std::pair<int, int>, S> arrows = {{{int(S::Waiting), Claim}, S::Sending},
            {{int(S::Waiting), Cancel}, S::Cancelled}, {{int(S::Sending), Accept}, S::Accepted},
            {{int(S::Sending), Refuse}, S::Refused}, {{int(S::Sending), Lose}, S::Unconfirmed},
            {{int(S::Sending), Return}, S::Waiting}, {{int(S::Sending), Strand}, S::Unconfirmed},
            {{int(S::Unconfirmed), Accept}, S::Accepted}, {{int(S::Accepted), Status}, S::Accepted}};
        for (int from = int(S::Waiting); from <= int(S::Cancelled); ++from) {
            for (int move = Claim; move <= Status; ++move) {
                const auto arrow = arrows.constFind({from, move});
                QTest::addRow("%s, move %d", qPrintable(toWord(S(from))), move)
                    << from << move << (arrow == arrows.constEnd() ? -1 : int(*arrow));
            }
        }
    }

    void movesOnlyAlongTheArrows()
    {
        QFETCH(const int, from);
        QFETCH(const int, move);
        QFETCH(const int, to);
        Desk desk;
        bring(desk, HandoverState(from));
        const StoredMessage before = desk.messages().byId(only).value();
        QCOMPARE(int(before.state), from);
        const QStringList eventsBefore = eventsOf(desk, only);
        QCOMPARE(moves(desk, Move(move)), to >= 0);
        const StoredMessage after = desk.messages().byId(only).value();
        QCOMPARE(int(after.state), to >= 0 ? to : from);
        QCOMPARE(eventsOf(desk, only).size(), eventsBefore.size() + (to >= 0 ? 1 : 0));
        if (to < 0) {
            QCOMPARE(after.telnyxId, before.telnyxId);
            QCOMPARE(after.status, before.status);
            QCOMPARE(after.error, before.error);
        }
    }

    void keepsWhatWasClaimed()
    {
        Desk desk;
        NewNotice notice = noticeOf(3, true);
        QVERIFY(desk.notices().create(notice));
        const auto claimed = desk.messages().claim(NoticeId(1), u"w1"_s, 2, moment(5));
        QCOMPARE(claimed->size(), 2);
        const StoredMessage first = claimed->constFirst();
        QCOMPARE(first.row, 1);
        QCOMPARE(first.to, number(0));
        QCOMPARE(first.text, notice.messages.constFirst().text);
        QCOMPARE(first.sender, u"AcmeCare"_s);
        QCOMPARE(first.noticeTitle, u"Delivery today"_s);
        QCOMPARE(first.practice, true);
        QCOMPARE(first.state, HandoverState::Sending);
        QCOMPARE(first.sendingAt, moment(5));
        QCOMPARE(desk.messages().sendingWorkers().value(), QStringList{u"w1"_s});
        // On disk before it is answered: another connection sees it.
        Desk other(desk);
        QCOMPARE(other.messages().byId(first.id)->state, HandoverState::Sending);
        QCOMPARE(other.messages().claim(NoticeId(1), u"w2"_s, 10, moment(6))->size(), 1);
        QCOMPARE(desk.messages().claim(NoticeId(1), u"w1"_s, 10, moment(7))->size(), 0);
        QCOMPARE(desk.messages().sendingWorkers().value(), (QStringList{u"w1"_s, u"w2"_s}));
        QCOMPARE(desk.messages().markStranded(u"w1"_s, moment(8)).value(), 2);
        QCOMPARE(desk.messages().sendingWorkers().value(), QStringList{u"w2"_s});
    }

    void aReturnedMessageGoesFirst()
    {
        Desk desk;
        QVERIFY(desk.notices().create(noticeOf(3)));
        const MessageId first = desk.messages().claim(NoticeId(1), u"w"_s, 1, moment(1))->constFirst().id;
        QVERIFY(desk.messages().returnToWaiting(first, u"refused connection"_s, moment(2)));
        QVERIFY(!desk.messages().byId(first)->sendingAt);
        QCOMPARE(desk.messages().claim(NoticeId(1), u"w"_s, 1, moment(3))->constFirst().id, first);
        QCOMPARE(eventsOf(desk, first),
            (QStringList{u"saved"_s, u"sending"_s, u"returned:refused connection"_s, u"sending"_s}));
    }

    void keepsTheRecordAndTheRefusal()
    {
        Desk desk;
        bring(desk, HandoverState::Sending);
        MessageRecord record = recordOf(u"40385f64"_s, DeliveryStatus::Queued);
        record.parts = 2;
        record.receivedAt = moment(1);
        record.errors = {refusal()};
        const QByteArray raw = QByteArrayLiteral("{\"text\":\"\xc3\xa9 \\u0000\"}");
        QVERIFY(desk.messages().markAccepted(only, record, raw, moment(2)));
        StoredMessage message = desk.messages().byTelnyxId(u"40385f64"_s).value();
        QCOMPARE(message.id, only);
        QCOMPARE(message.parts, 2);
        QCOMPARE(message.cost, Money::parse(u"0.0051", u"USD"_s));
        QCOMPARE(message.cost->amount(), u"0.0051"_s);
        QCOMPARE(message.encoding, u"GSM-7"_s);
        QCOMPARE(message.receivedAt, moment(1));
        QVERIFY(!message.sentAt);
        QCOMPARE(message.error, refusal());
        QCOMPARE(message.rawRecord, raw);
        // What a later record does not mention is kept; what it says replaces the rest.
        MessageRecord later;
        later.to = {{{}, {}, {}, DeliveryStatus(u"delivered"_s)}};
        later.completedAt = moment(9);
        QVERIFY(desk.messages().recordStatus(only, later, "{\"b\":1}", moment(10)));
        message = desk.messages().byId(only).value();
        QCOMPARE(message.status, DeliveryStatus(DeliveryStatus::Delivered));
        QCOMPARE(message.parts, 2);
        QCOMPARE(message.receivedAt, moment(1));
        QCOMPARE(message.completedAt, moment(9));
        QCOMPARE(message.error, ApiError());
        QCOMPARE(message.rawRecord, QByteArray("{\"b\":1}"));
        QCOMPARE(
            eventsOf(desk, only), (QStringList{u"saved"_s, u"sending"_s, u"accepted:queued"_s, u"status:delivered"_s}));
        // Older files tell of the saving in a row of its own.
        QVERIFY(desk.connection().execute(
            u"INSERT INTO message_events (message_id, at, kind, detail) VALUES (?, ?, 'saved', '')"_s,
            {static_cast<qint64>(only), moment().toMSecsSinceEpoch()}));
        QCOMPARE(eventsOf(desk, only).filter(u"saved"_s).size(), 1);
        QCOMPARE(desk.messages().events(only)->constFirst().at, message.createdAt);
        // Only who asks for it gets it in a list.
        QVERIFY(desk.messages().find({})->constFirst().rawRecord.isEmpty());
        HistoryQuery whole;
        whole.withRawRecord = true;
        QCOMPARE(desk.messages().find(whole)->constFirst().rawRecord, QByteArray("{\"b\":1}"));
    }

    void anOvertakenAnswerChangesNothing()
    {
        Desk desk;
        bring(desk, HandoverState::Accepted);
        QVERIFY(
            desk.messages().recordStatus(only, recordOf(u"T"_s, DeliveryStatus::Delivered), "{\"n\":1}", moment(5)));
        QVERIFY(desk.messages().recordStatus(only, recordOf(u"T"_s, DeliveryStatus::Sent), "{\"n\":0}", moment(6)));
        QCOMPARE(desk.messages().byId(only)->status.known(), DeliveryStatus::Delivered);
        QCOMPARE(desk.messages().byId(only)->rawRecord, QByteArray("{\"n\":1}"));
        QVERIFY(!desk.messages().nextWatch().value());
    }

    void anUnknownStatusIsKeptAndWatched()
    {
        Desk desk;
        bring(desk, HandoverState::Accepted);
        QVERIFY(desk.messages().recordStatus(only, recordOf(u"T"_s, DeliveryStatus(u"teleported"_s)), "{}", moment(5)));
        QCOMPARE(desk.messages().byId(only)->status.word(), u"teleported"_s);
        QVERIFY(desk.messages().nextWatch().value());
        QCOMPARE(desk.notices().summary(NoticeId(1))->totals.onTheirWay, 1);
    }

    void watchesUntilItEnds()
    {
        Desk desk;
        bring(desk, HandoverState::Accepted);
        QDateTime now = moment(2);
        qint64 lastGap = 0;
        int lookUps = 0;
        QDateTime end = watchEndOf(now);
        while (const auto next = desk.messages().nextWatch().value()) {
            if (*next >= end) {
                // Nobody is asked any more: Telnyx has forgotten it.
                QCOMPARE(*next, end);
                QVERIFY(desk.messages().forget(end.addMSecs(-1), 10)->isEmpty());
                QCOMPARE(desk.messages().forget(end, 10)->size(), 1);
                continue;
            }
            QVERIFY(desk.messages().dueForWatch(next->addMSecs(-1), 10)->isEmpty());
            QCOMPARE(desk.messages().dueForWatch(*next, 10)->size(), 1);
            const qint64 gap = now.msecsTo(*next);
            QVERIFY(gap >= lastGap);
            QVERIFY(gap <= 30 * 60 * 1000);
            lastGap = gap;
            now = *next;
            ++lookUps;
            if (lookUps % 2 == 0)
                QVERIFY(desk.messages().postponeWatch(only, now));
            else
                QVERIFY(desk.messages().recordStatus(only, recordOf(u"T"_s, DeliveryStatus::Sent), "{}", now));
            // Between two of the last look-ups there is nothing to learn from going on one by one.
            if (lookUps == 20) {
                end = now.addSecs(3 * 1800);
                QVERIFY(desk.connection().execute(
                    u"UPDATE messages SET accepted_at = ?"_s, {end.addDays(-10).toMSecsSinceEpoch()}));
            }
        }
        QCOMPARE(lookUps, 22);
        QCOMPARE(lastGap, 30 * 60 * 1000);
        // A status that stays the same is no event.
        QCOMPARE(eventsOf(desk, only),
            (QStringList{
                u"saved"_s, u"sending"_s, u"accepted:queued"_s, u"status:sent"_s, u"status:no_longer_known"_s}));
    }

    void looksFirstWhenTheQueueIsOver()
    {
        Desk desk;
        bring(desk, HandoverState::Sending);
        MessageRecord record = recordOf(u"T"_s, DeliveryStatus::Queued);
        record.waitSeconds = 600.0;
        QVERIFY(desk.messages().markAccepted(only, record, "{}", moment(0)));
        QCOMPARE(desk.messages().nextWatch().value(), moment(602));
    }

    void doesNotBelieveEveryWait()
    {
        for (const double wait : {-5.0, 1e300, std::numeric_limits<double>::infinity()}) {
            Desk desk;
            bring(desk, HandoverState::Sending);
            MessageRecord record = recordOf(u"T"_s, DeliveryStatus::Queued);
            record.waitSeconds = wait;
            QVERIFY(desk.messages().markAccepted(only, record, "{}", moment(0)));
            const QDateTime next = desk.messages().nextWatch().value().value();
            QVERIFY(next > moment(0) && next <= moment(4 * 3600 + 2));
        }
    }

    void practiceIsInAHurry()
    {
        for (int done = 0; done < 40; ++done)
            QVERIFY(watchGap(done, true) < watchGap(done, false));
    }

    void saysWhatIsNotThere()
    {
        Desk desk;
        QCOMPARE(desk.messages().byId(MessageId(7)).error().kind, StoreError::NotFound);
        QCOMPARE(desk.messages().byTelnyxId(u"x"_s).error().kind, StoreError::NotFound);
        QCOMPARE(desk.notices().byId(NoticeId(7)).error().kind, StoreError::NotFound);
        QCOMPARE(desk.notices().summary(NoticeId(7)).error().kind, StoreError::NotFound);
        QCOMPARE(desk.notices().setState(NoticeId(7), NoticeState::Paused, {}).error().kind, StoreError::NotFound);
        QCOMPARE(desk.messages().events(MessageId(7))->size(), 0);
    }
};

QTEST_GUILESS_MAIN(MessageLifeTest)
#include "tst_message_life.moc"
