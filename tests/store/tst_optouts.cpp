// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreFixtures.h"

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

/// Who must not be texted, and that nobody of them is.
class OptOutsTest : public QObject
{
    Q_OBJECT

private:
    static KnownOptOut own(int index, OptOutSource source = OptOutSource::Person)
    {
        return {number(index), moment(index), source, u"desk"_s, u"asked by phone"_s, {}};
    }
    static KnownOptOut fetched(int index, const QString &profile)
    {
        return {number(index), moment(index), OptOutSource::Fetched, {}, u"STOP"_s, profile};
    }
    static AccountId accountIn(Desk &desk)
    {
        Account account;
        account.name = u"Acme"_s;
        return desk.accounts().save(account).value();
    }
    static QSet<quint64> digits(const QList<int> &indexes)
    {
        QSet<quint64> all;
        for (const int index : indexes)
            all.insert(447700900000ULL + quint64(index));
        return all;
    }

private Q_SLOTS:
    void keepsEveryFieldOfAnOwnOne()
    {
        Desk desk;
        const AccountId account = accountIn(desk);
        QCOMPARE(desk.optOuts().add({own(1), own(2, OptOutSource::Import), own(1)}).value(), 2);
        // What is known stays as it is.
        KnownOptOut again = own(1);
        again.note = u"another"_s;
        QCOMPARE(desk.optOuts().add({again}).value(), 0);
        const auto all = desk.optOuts().all(account);
        QCOMPARE(all.value(), (QList<KnownOptOut>{own(2, OptOutSource::Import), own(1)}));
        QCOMPARE(desk.optOuts().numbers(account, u"any"_s).value(), digits({1, 2}));
    }

    void takesNothingThatIsNoNumber()
    {
        Desk desk;
        KnownOptOut bad = own(1);
        for (const QString &text : {u""_s, u"447700900001"_s, u"+"_s, u"+0123"_s, u"+44x"_s, u"+1234567890123456"_s}) {
            bad.number = text;
            QCOMPARE(desk.optOuts().add({bad}).value(), 0);
        }
        KnownOptOut long_note = own(3);
        long_note.note = QString(100'000, u'n');
        QCOMPARE(desk.optOuts().add({long_note}).value(), 1);
        QCOMPARE(desk.optOuts().of(number(3), {})->constFirst().note.size(), longestOptOutNote);
    }

    void telnyxListCountsForItsProfile()
    {
        Desk desk;
        const AccountId account = accountIn(desk);
        const AccountId other = accountIn(desk);
        QVERIFY(desk.optOuts().add({own(1)}));
        QVERIFY(desk.optOuts().setFetched(
            account, {fetched(2, u"p"_s), fetched(3, u"q"_s), fetched(4, {}), fetched(2, u"p"_s)}, {moment(50), true}));
        QCOMPARE(desk.optOuts().numbers(account, u"p"_s).value(), digits({1, 2, 4}));
        QCOMPARE(desk.optOuts().numbers(account, u"q"_s).value(), digits({1, 3, 4}));
        QCOMPARE(desk.optOuts().numbers(account, {}).value(), digits({1, 2, 3, 4}));
        QCOMPARE(desk.optOuts().numbers(other, u"p"_s).value(), digits({1}));
        QCOMPARE(desk.optOuts().lastFetch(account).value()->at, moment(50));
        QVERIFY(!desk.optOuts().lastFetch(other).value());
        QCOMPARE(desk.optOuts().all(account)->size(), 4);
    }

    void aWholeListReplacesAndAPartAdds()
    {
        Desk desk;
        const AccountId account = accountIn(desk);
        QVERIFY(desk.optOuts().setFetched(account, {fetched(1, {}), fetched(2, {})}, {moment(1), true}));
        QVERIFY(desk.optOuts().setFetched(account, {fetched(3, {})}, {moment(2), false}));
        QCOMPARE(desk.optOuts().numbers(account, {}).value(), digits({1, 2, 3}));
        QVERIFY(!desk.optOuts().lastFetch(account).value()->complete);
        QVERIFY(desk.optOuts().setFetched(account, {fetched(3, {})}, {moment(3), true}));
        QCOMPARE(desk.optOuts().numbers(account, {}).value(), digits({3}));
    }

    void removalCanBeUndone()
    {
        Desk desk;
        const AccountId account = accountIn(desk);
        QVERIFY(desk.optOuts().add({own(1), own(2)}));
        QVERIFY(desk.optOuts().setFetched(account, {fetched(1, u"p"_s)}, {moment(50), true}));
        const auto removed = desk.optOuts().remove({number(1), number(9)}, account);
        QCOMPARE(removed.value(), QList<KnownOptOut>{own(1)});
        // What Telnyx blocks stays blocked, whatever is decided here.
        QCOMPARE(desk.optOuts().numbers(account, u"p"_s).value(), digits({1, 2}));
        QCOMPARE(desk.optOuts().numbers(account, u"q"_s).value(), digits({2}));
        QVERIFY(desk.optOuts().putBack(*removed, account));
        QCOMPARE(desk.optOuts().numbers(account, u"q"_s).value(), digits({1, 2}));
    }

    void learnsFromARefusal()
    {
        Desk desk;
        const AccountId account = accountIn(desk);
        NewNotice notice = noticeOf(3);
        notice.notice.account = account;
        const NoticeId id = desk.notices().create(notice).value();
        const auto taken = desk.messages().claim(id, u"w"_s, 3, moment(1)).value();
        ApiError error;
        error.code = u"40300"_s;
        QVERIFY(desk.messages().markRefused(taken.at(0).id, error, moment(2)));
        error.code = u"40310"_s;
        QVERIFY(desk.messages().markRefused(taken.at(1).id, error, moment(2)));
        QVERIFY(
            desk.messages().markAccepted(taken.at(2).id, recordOf(u"T"_s, DeliveryStatus::Queued), "{}", moment(2)));
        QCOMPARE(desk.optOuts().numbers(account, u"profile"_s).value(), digits({0}));
        QCOMPARE(desk.optOuts().numbers(account, u"another"_s).value(), QSet<quint64>());
        const KnownOptOut learnt = desk.optOuts().all(account)->constFirst();
        QCOMPARE(learnt.source, OptOutSource::Refused);
        QCOMPARE(learnt.at, std::optional(moment(2)));

        MessageRecord record = recordOf(u"T"_s, DeliveryStatus::DeliveryFailed);
        error.code = u"40300"_s;
        record.errors = {error};
        QVERIFY(desk.messages().recordStatus(taken.at(2).id, record, "{}", moment(3)));
        QCOMPARE(desk.optOuts().numbers(account, u"profile"_s).value(), digits({0, 2}));

        // What a refusal taught stays when Telnyx's list does not name it, and a person can take it back.
        QVERIFY(desk.optOuts().setFetched(account, {}, {moment(50), true}));
        QCOMPARE(desk.optOuts().numbers(account, u"profile"_s).value(), digits({0, 2}));
        QCOMPARE(desk.optOuts().remove({number(0)}, account)->size(), 1);
        QCOMPARE(desk.optOuts().numbers(account, u"profile"_s).value(), digits({2}));
    }

    void holdsBackWhoOptedOutAfterSaving_data()
    {
        QTest::addColumn<bool>("inRounds");
        QTest::newRow("claimed") << false;
        QTest::newRow("in rounds") << true;
    }

    void holdsBackWhoOptedOutAfterSaving()
    {
        QFETCH(const bool, inRounds);
        Desk desk;
        const AccountId account = accountIn(desk);
        NewNotice notice = noticeOf(5);
        notice.notice.account = account;
        notice.notice.worker = u"w"_s;
        const NoticeId id = desk.notices().create(notice).value();
        QVERIFY(desk.optOuts().add({own(1)}));
        QVERIFY(desk.optOuts().setFetched(account, {fetched(3, u"profile"_s), fetched(4, u"q"_s)}, {moment(9), true}));
        QStringList to;
        if (inRounds) {
            HandoverRound round;
            round.notice = id;
            round.worker = u"w"_s;
            round.now = moment(10);
            round.most = 10;
            const auto reply = desk.messages().exchange(round);
            QVERIFY(reply);
            QCOMPARE(reply->heldBack.size(), 2);
            QCOMPARE(reply->heldBack.constFirst().error.code, u"40300"_s);
            QVERIFY(reply->last);
            for (const StoredMessage &message : reply->taken)
                to.append(message.to);
        } else {
            const auto taken = desk.messages().claim(id, u"w"_s, 10, moment(10));
            for (const StoredMessage &message : *taken)
                to.append(message.to);
        }
        QCOMPARE(to, (QStringList{number(0), number(2), number(4)}));
        const NoticeTotals totals = desk.notices().summary(id)->totals;
        QCOMPARE(totals.refused, 2);
        QCOMPARE(totals.sending, 3);
        QCOMPARE(totals.waiting, 0);
        // Trying the refused ones again does not reach them either.
        QCOMPARE(desk.messages().retryRefused(id, {u"40300"_s}, moment(11)).value(), 0);
        QCOMPARE(desk.notices().summary(id)->retriable, 0);
        // But whoever has come back since.
        QVERIFY(desk.optOuts().remove({number(1)}, account)->size() == 1);
        QCOMPARE(desk.notices().summary(id)->retriable, 1);
        QCOMPARE(desk.messages().retryRefused(id, {u"40300"_s}, moment(12)).value(), 1);
    }

    void goesOnBehindThoseHeldBack()
    {
        Desk desk;
        NewNotice notice = noticeOf(4);
        notice.notice.worker = u"w"_s;
        const NoticeId id = desk.notices().create(notice).value();
        QVERIFY(desk.optOuts().add({own(0), own(1)}));
        HandoverRound round;
        round.notice = id;
        round.worker = u"w"_s;
        round.now = moment(10);
        round.most = 1;
        const auto first = desk.messages().exchange(round);
        QCOMPARE(first->heldBack.size(), 2);
        QVERIFY(!first->last);
        const auto second = desk.messages().exchange(round);
        QCOMPARE(second->taken.size(), 1);
        QVERIFY(!second->last);
        const auto third = desk.messages().exchange(round);
        QCOMPARE(third->taken.size(), 1);
        QVERIFY(third->last);
    }

    void takesAHundredThousand()
    {
        Desk desk;
        const AccountId account = accountIn(desk);
        QList<KnownOptOut> many;
        for (int i = 0; i < 100'000; ++i) {
            KnownOptOut optOut = fetched(0, u"p"_s);
            optOut.number = u"+4477009%1"_s.arg(i, 6, 10, QLatin1Char('0'));
            many.append(optOut);
        }
        QVERIFY(desk.optOuts().setFetched(account, many, {moment(), true}));
        QVERIFY(desk.optOuts().setFetched(account, many, {moment(1), true}));
        QCOMPARE(desk.optOuts().numbers(account, u"p"_s)->size(), 100'000);
    }

    void wordsComeBack()
    {
        for (const OptOutSource source :
            {OptOutSource::Person, OptOutSource::Import, OptOutSource::Fetched, OptOutSource::Refused})
            QCOMPARE(optOutSourceFromWord(toWord(source)), source);
    }
};

QTEST_GUILESS_MAIN(OptOutsTest)
#include "tst_optouts.moc"
