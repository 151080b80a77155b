// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreFixtures.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

/// Notices, their totals, and the small things beside them.
class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFieldOfANotice()
    {
        Desk desk;
        Account account;
        account.name = u"Acme"_s;
        const AccountId accountId = desk.accounts().save(account).value();
        NewNotice wanted = noticeOf(2, true);
        Notice &notice = wanted.notice;
        notice.account = accountId;
        notice.webhookUrl = u"https://a.test/1"_s;
        notice.webhookFailoverUrl = u"https://a.test/2"_s;
        notice.useProfileWebhooks = false;
        notice.partsPerMinute = 7.5;
        notice.rowsRead = 4;
        wanted.leftOut = {{3, u"12"_s, u"Bo"_s, RowStatus::Invalid, u"Too short."_s},
            {4, number(0), u"Ana"_s, RowStatus::Duplicate, u"Like row 1."_s}};
        const NoticeId id = desk.notices().create(wanted).value();
        const Notice kept = desk.notices().byId(id).value();
        QCOMPARE(kept.account, accountId);
        QCOMPARE(kept.practice, true);
        QCOMPARE(kept.title, notice.title);
        QCOMPARE(kept.sender, notice.sender);
        QCOMPARE(kept.text, notice.text);
        QCOMPARE(kept.profileId, notice.profileId);
        QCOMPARE(kept.webhookUrl, notice.webhookUrl);
        QCOMPARE(kept.webhookFailoverUrl, notice.webhookFailoverUrl);
        QCOMPARE(kept.useProfileWebhooks, std::optional(false));
        QCOMPARE(kept.partsPerMinute, std::optional(7.5));
        QCOMPARE(kept.rowsRead, 4);
        QCOMPARE(kept.createdAt, moment());
        QCOMPARE(kept.state, NoticeState::Running);
        const auto leftOut = desk.notices().leftOut(id);
        QCOMPARE(leftOut->size(), 2);
        QCOMPARE(leftOut->at(1).input, number(0));
        QCOMPARE(leftOut->at(1).status, RowStatus::Duplicate);
        QCOMPARE(leftOut->at(0).reason, u"Too short."_s);
        const NoticeSummary summary = desk.notices().summary(id).value();
        QCOMPARE(summary.leftOut.invalid, 1);
        QCOMPARE(summary.leftOut.duplicate, 1);
        QCOMPARE(summary.leftOut.ready, 0);
        QCOMPARE(summary.totals.messages() + summary.leftOut.rows(), kept.rowsRead);
    }

    void writesLongNoticesInTheirOrder()
    {
        // Sizes around those of the statements that write many rows at once.
        for (const int count : {1, 7, 8, 9, 31, 32, 33, 100}) {
            Desk desk;
            std::ignore = desk.notices().create(noticeOf(3));
            const NewNotice wanted = noticeOf(count, true);
            const NoticeId id = desk.notices().create(wanted).value();
            HistoryQuery query;
            query.notice = id;
            query.oldestFirst = true;
            const auto kept = desk.messages().find(query);
            QCOMPARE(kept->size(), count);
            for (int i = 0; i < count; ++i) {
                QCOMPARE(kept->at(i).row, i + 1);
                QCOMPARE(kept->at(i).to, wanted.messages.at(i).to);
                QCOMPARE(kept->at(i).name, wanted.messages.at(i).name);
                QCOMPARE(kept->at(i).text, wanted.messages.at(i).text);
                QCOMPARE(kept->at(i).practice, true);
                QCOMPARE(kept->at(i).createdAt, moment());
                // What a row is found by belongs to this row.
                HistoryQuery search;
                search.notice = id;
                search.search = u"Person %1 delivery"_s.arg(i);
                const auto found = desk.messages().find(search);
                QVERIFY(std::any_of(found->begin(), found->end(),
                    [&](const StoredMessage &message) { return message.id == kept->at(i).id; }));
                search.search = number(i);
                QCOMPARE(desk.messages().find(search)->size(), 1);
                QCOMPARE(desk.messages().find(search)->constFirst().id, kept->at(i).id);
            }
            QCOMPARE(desk.notices().summary(id)->totals.waiting, count);
        }
    }

    void listsNewestFirst()
    {
        Desk desk;
        for (const bool practice : {true, false, true})
            QVERIFY(desk.notices().create(noticeOf(1, practice)));
        const auto ids = [&](std::optional<bool> practice, int limit) {
            QList<qint64> all;
            const auto summaries = desk.notices().summaries(practice, limit);
            for (const NoticeSummary &summary : *summaries)
                all.append(static_cast<qint64>(summary.notice.id));
            return all;
        };
        QCOMPARE(ids({}, 10), (QList<qint64>{3, 2, 1}));
        QCOMPARE(ids(true, 10), (QList<qint64>{3, 1}));
        QCOMPARE(ids(false, 10), (QList<qint64>{2}));
        // What is not through is never left out.
        QCOMPARE(ids({}, 1), (QList<qint64>{3, 2, 1}));
        for (const int id : {1, 2})
            QVERIFY(desk.notices().setState(NoticeId(id), NoticeState::Finished, {}));
        QCOMPARE(ids({}, 1), (QList<qint64>{3}));
        QCOMPARE(ids({}, -1), (QList<qint64>{3}));
        const auto taken = desk.messages().claim(NoticeId(1), u"w"_s, 1, moment(1));
        QVERIFY(desk.messages().markUnconfirmed(taken->constFirst().id, u"lost"_s, moment(2)));
        QCOMPARE(ids({}, 1), (QList<qint64>{3, 1}));
        QCOMPARE(ids(true, 0), (QList<qint64>{3, 1}));
        QCOMPARE(ids(false, 0), QList<qint64>());
    }

    void nothingWaitsInAClosedNotice()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i)
            QVERIFY(desk.notices().create(noticeOf(1)));
        QVERIFY(desk.notices().closedWithWaiting()->isEmpty());
        QVERIFY(desk.notices().setState(NoticeId(1), NoticeState::Finished, {}));
        QVERIFY(desk.notices().setState(NoticeId(2), NoticeState::Stopped, {}));
        QCOMPARE(desk.notices().closedWithWaiting()->size(), 2);
        QVERIFY(desk.notices().reopen(NoticeId(1), u"Why"_s).value());
        QCOMPARE(desk.notices().byId(NoticeId(1))->state, NoticeState::Paused);
        QCOMPARE(desk.notices().byId(NoticeId(1))->pauseReason, u"Why"_s);
        // Stopping once more takes what was left behind.
        QVERIFY(desk.notices().stop(NoticeId(2), moment(1)).value());
        QVERIFY(desk.notices().closedWithWaiting()->isEmpty());
        QVERIFY(!desk.notices().reopen(NoticeId(3), u"Why"_s).value());
        QCOMPARE(desk.notices().byId(NoticeId(3))->state, NoticeState::Running);
    }

    void leavingIsNotWriting()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i)
            QVERIFY(desk.notices().create(noticeOf(2)));
        const auto leaving = [&](qint64 since) {
            QList<qint64> all;
            const auto notices = desk.notices().leavingSince(moment(since), false);
            for (const Notice &notice : *notices)
                all.append(static_cast<qint64>(notice.id));
            return all;
        };
        QVERIFY(desk.messages().claim(NoticeId(1), u"w"_s, 1, moment(1000)));
        QVERIFY(desk.messages().claim(NoticeId(2), u"w"_s, 1, moment(9000)));
        for (const int id : {1, 2})
            QVERIFY(desk.notices().setState(NoticeId(id), NoticeState::Stopped, {}));
        // The third has not begun.
        QCOMPARE(leaving(5000), (QList<qint64>{3, 2}));
        QCOMPARE(leaving(500), (QList<qint64>{3, 2, 1}));
        QCOMPARE(leaving(9001), (QList<qint64>{3}));
        QCOMPARE(desk.messages().lastLeft(NoticeId(2)).value(), moment(9000));
        QVERIFY(!desk.messages().lastLeft(NoticeId(3)).value());
        QVERIFY(desk.messages().markUnconfirmed(MessageId(1), u"lost"_s, moment(1001)));
        QVERIFY(desk.messages().cancelWaiting(NoticeId(1), moment(1002)));
        QCOMPARE(desk.messages().reached(NoticeId(1), moment(1000))->size(), 1U);
        QCOMPARE(desk.messages().reached(NoticeId(1), moment(1001))->size(), 0U);
        QCOMPARE(desk.messages().reached(NoticeId(3), moment(9001))->size(), 2U);
    }

    void remembersItsState()
    {
        Desk desk;
        const NoticeId id = desk.notices().create(noticeOf(1)).value();
        QVERIFY(desk.notices().setState(id, NoticeState::Paused, u"The key was refused."_s));
        QCOMPARE(desk.notices().byId(id)->state, NoticeState::Paused);
        QCOMPARE(desk.notices().byId(id)->pauseReason, u"The key was refused."_s);
        QCOMPARE(desk.notices().unfinished()->size(), 1);
        QVERIFY(desk.notices().setState(id, NoticeState::Running, u"stale"_s));
        QVERIFY(desk.notices().byId(id)->pauseReason.isEmpty());
        for (const NoticeState ended : {NoticeState::Stopped, NoticeState::Finished}) {
            QVERIFY(desk.notices().setState(id, ended, {}));
            QCOMPARE(desk.notices().byId(id)->state, ended);
            QCOMPARE(desk.notices().unfinished()->size(), 0);
        }
    }

    void addsCostExactly()
    {
        Desk desk;
        QVERIFY(desk.notices().create(noticeOf(10)));
        QVERIFY(!desk.notices().summary(NoticeId(1))->cost);
        const auto claimed = desk.messages().claim(NoticeId(1), u"w"_s, 10, moment(1));
        for (const StoredMessage &message : *claimed) {
            MessageRecord record = recordOf(u"T"_s, DeliveryStatus::Queued);
            record.cost = Money::parse(message.row % 2 ? u"0.1" : u"0.2", u"USD"_s);
            QVERIFY(desk.messages().markAccepted(message.id, record, "{}", moment(2)));
        }
        QCOMPARE(desk.notices().summary(NoticeId(1))->cost, Money::parse(u"1.5", u"USD"_s));
    }

    /// Whatever happens to the messages, in whatever order: the groups add up to what was saved.
    void totalsAlwaysAddUp()
    {
        Desk desk;
        // What a power cut would do is no question here.
        QVERIFY(desk.connection().execute(u"PRAGMA synchronous = OFF"_s));
        const bool held = rc::check([&desk] {
            const int messages = *rc::gen::inRange(1, 12);
            const NoticeId notice = desk.notices().create(noticeOf(messages)).value();
            const auto statuses =
                QStringList{u"queued"_s, u"sending"_s, u"sent"_s, u"delivered"_s, u"expired"_s, u"delivery_failed"_s,
                    u"sending_failed"_s, u"cancelled"_s, u"delivery_unconfirmed"_s, u"word_of_tomorrow"_s, QString()};
            const auto steps =
                *rc::gen::container<std::vector<std::tuple<int, int, int>>>(rc::gen::tuple(rc::gen::inRange(0, 8),
                    rc::gen::inRange(1, 12), rc::gen::inRange(0, static_cast<int>(statuses.size()))));
            MessageRepository all = desk.messages();
            HistoryQuery ours;
            ours.notice = notice;
            ours.limit = 1;
            const qint64 last = static_cast<qint64>(all.find(ours)->constFirst().id);
            for (const auto &[step, which, word] : steps) {
                const MessageId id{last - messages + which};
                const MessageRecord record = recordOf(
                    u"T"_s, word + 1 == statuses.size() ? DeliveryStatus() : DeliveryStatus(statuses.at(word)));
                switch (step) {
                case 0:
                    std::ignore = all.claim(notice, u"w"_s, which, moment(1));
                    break;
                case 1:
                    std::ignore = all.markAccepted(id, record, "{}", moment(2));
                    break;
                case 2:
                    std::ignore = all.markRefused(id, {}, moment(2));
                    break;
                case 3:
                    std::ignore = all.markUnconfirmed(id, {}, moment(2));
                    break;
                case 4:
                    std::ignore = all.returnToWaiting(id, {}, moment(2));
                    break;
                case 5:
                    std::ignore = all.recordStatus(id, record, "{}", moment(3));
                    break;
                case 6:
                    std::ignore = all.markStranded(u"w"_s, moment(3));
                    break;
                default:
                    if (which == 1)
                        std::ignore = all.cancelWaiting(notice, moment(4));
                }
                const NoticeTotals totals = desk.notices().summary(notice)->totals;
                RC_ASSERT(totals.messages() == messages);
                RC_ASSERT(
                    totals.delivered + totals.notDelivered + totals.noReceipt + totals.onTheirWay == totals.accepted);
                // The list and the totals never tell different stories.
                HistoryQuery accepted = ours;
                accepted.state = HandoverState::Accepted;
                RC_ASSERT(all.count(accepted).value() == totals.accepted);
                HistoryQuery delivered = ours;
                delivered.status = u"delivered"_s;
                RC_ASSERT(all.count(delivered).value() == totals.delivered);
            }
        });
        QVERIFY(held);
    }

    void keepsAccounts()
    {
        Desk desk;
        Account account;
        account.name = u"Acme Support"_s;
        account.practice = true;
        account.baseUrl = QUrl(u"https://api.telnyx.com/v2"_s);
        account.sendPath = u"messages/alphanumeric_sender_id"_s;
        account.profileId = u"p"_s;
        account.profileName = u"Notices"_s;
        account.defaultSender = u"AcmeCare"_s;
        account.defaultCountry = u"GB"_s;
        account.partsPerMinute = 0.25;
        account.id = desk.accounts().save(account).value();
        QCOMPARE(desk.accounts().all().value(), QList<Account>{account});
        account.name = u"Renamed"_s;
        account.partsPerMinute = 0;
        QCOMPARE(desk.accounts().save(account).value(), account.id);
        QCOMPARE(desk.accounts().all().value(), QList<Account>{account});
        NewNotice notice = noticeOf(1);
        notice.notice.account = account.id;
        const NoticeId saved = desk.notices().create(notice).value();
        QVERIFY(desk.accounts().remove(account.id));
        QVERIFY(desk.accounts().all()->isEmpty());
        QCOMPARE(desk.notices().byId(saved)->account, account.id);
        QCOMPARE(desk.accounts().remove(account.id).error().kind, StoreError::NotFound);
        QCOMPARE(desk.accounts().save(account).error().kind, StoreError::NotFound);
        Account another;
        another.id = desk.accounts().save(another).value();
        QVERIFY(another.id != account.id);
        QVERIFY(another.secretName() != account.secretName());
    }

    void refusesWhoGotTheNoticeThatItFollows()
    {
        Desk desk;
        const NoticeId first = desk.notices().create(noticeOf(3)).value();
        const QList<StoredMessage> sent = desk.messages().claim(first, u"w"_s, 2, moment()).value();
        QCOMPARE(sent.size(), 2);
        QVERIFY(desk.messages().markRefused(sent.at(0).id, {}, moment()));
        QVERIFY(desk.messages().cancelWaiting(first, moment()));
        // Refused ones can be tried again, so they count; what was stopped never went.
        const QSet<quint64> both{number(0).mid(1).toULongLong(), number(1).mid(1).toULongLong()};
        QCOMPARE(desk.messages().sentTo({first}).value(), both);

        NewNotice second = noticeOf(2);
        second.messages.removeFirst();
        second.notice.follows = {first};
        QCOMPARE(desk.notices().create(second).error().kind, StoreError::AlreadySent);
        QCOMPARE(desk.notices().summaries(std::nullopt, 10)->size(), 1);
        second.messages[0].to = number(2);
        const NoticeId saved = desk.notices().create(second).value();
        QCOMPARE(desk.notices().byId(saved)->follows, QList<NoticeId>{first});
    }

    void keepsDraftAndSettings()
    {
        Desk desk;
        QCOMPARE(desk.drafts().load().value(), Draft());
        const Draft draft{u"t"_s, u"s"_s, number(1), u"x\n'y' 🎁"_s, {NoticeId(3), NoticeId(7)}};
        QVERIFY(desk.drafts().save(draft));
        QCOMPARE(desk.drafts().load().value(), draft);
        QVERIFY(desk.drafts().save({}));
        QCOMPARE(desk.drafts().load().value(), Draft());
        QCOMPARE(desk.settings().value(u"a"_s, u"none"_s).value(), u"none"_s);
        QVERIFY(desk.settings().setValue(u"a"_s, u"1"_s));
        QVERIFY(desk.settings().setValue(u"a"_s, QString()));
        QCOMPARE(desk.settings().value(u"a"_s, u"none"_s).value(), QString());
    }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "tst_notices.moc"
