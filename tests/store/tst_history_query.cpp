// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreFixtures.h"

#include "app/store/SearchText.h"

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

class HistoryQueryTest : public QObject
{
    Q_OBJECT

private:
    static void save(
        Desk &desk, const QString &to, const QString &name, const QString &text, const QString &sender = u"AcmeCare"_s)
    {
        NewNotice notice = noticeOf(0);
        notice.notice.sender = sender;
        notice.messages = {{1, to, name, text, 1}};
        QVERIFY(desk.notices().create(notice));
    }

    static QStringList found(Desk &desk, const HistoryQuery &query)
    {
        const auto messages = desk.messages().find(query);
        if (!messages)
            return {u"error: "_s + messages.error().technical};
        QStringList names;
        for (const StoredMessage &message : *messages)
            names.append(message.name);
        const auto count = desk.messages().count(query);
        if (!count || *count != names.size())
            names.append(u"count differs"_s);
        return names;
    }

    static QStringList searched(Desk &desk, const QString &typed)
    {
        HistoryQuery query;
        query.search = typed;
        return found(desk, query);
    }

private Q_SLOTS:
    void findsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        const QStringList none;
        QTest::newRow("nothing typed") << u"  "_s << QStringList{u"Zoë"_s, u"李"_s, u"Łukasz"_s, u"Ana"_s};
        QTest::newRow("beginning of a word") << u"deliv"_s << QStringList{u"Ana"_s};
        QTest::newRow("capitals") << u"DELIVERY"_s << QStringList{u"Ana"_s};
        QTest::newRow("middle of a word") << u"elivery"_s << none;
        QTest::newRow("two words, any order") << u"today deliv"_s << QStringList{u"Ana"_s};
        QTest::newRow("one word that is not there") << u"delivery tomorrow"_s << none;
        QTest::newRow("name") << u"ana"_s << QStringList{u"Ana"_s};
        QTest::newRow("name without its accent") << u"zoe"_s << QStringList{u"Zoë"_s};
        QTest::newRow("sender") << u"acmeb"_s << QStringList{u"Zoë"_s};
        QTest::newRow("whole number") << u"+447700900123"_s << QStringList{u"Ana"_s};
        QTest::newRow("number with spaces") << u"+44 7700 900 123"_s << QStringList{u"Ana"_s};
        QTest::newRow("number with brackets") << u"+44 (7700) 900-123"_s << QStringList{u"Ana"_s};
        QTest::newRow("number dialled from abroad") << u"0044 7700 900123"_s << QStringList{u"Ana"_s};
        QTest::newRow("national number") << u"07700 900123"_s << QStringList{u"Ana"_s};
        QTest::newRow("beginning of the national number") << u"07700 9001"_s << QStringList{u"Ana"_s};
        QTest::newRow("last digits") << u"0123"_s << QStringList{u"Ana"_s};
        QTest::newRow("last digits without zero") << u"00456"_s << QStringList{u"Łukasz"_s};
        QTest::newRow("number and name") << u"7700 900123 ana"_s << QStringList{u"Ana"_s};
        QTest::newRow("number and another name") << u"7700 900123 zoe"_s << none;
        QTest::newRow("digits in the text") << u"code 42"_s << QStringList{u"Łukasz"_s};
        QTest::newRow("two numbers in the text") << u"42 77"_s << QStringList{u"Łukasz"_s};
        QTest::newRow("inside a Chinese text") << u"今天"_s << QStringList{u"李"_s};
        QTest::newRow("a symbol") << u"🎁"_s << QStringList{u"Zoë"_s};
        QTest::newRow("a symbol and a word") << u"🎁 gift"_s << QStringList{u"Zoë"_s};
        QTest::newRow("percent sign is a sign") << u"%"_s << QStringList{u"Zoë"_s};
        QTest::newRow("underscore is a sign") << u"_"_s << none;
        QTest::newRow("backslash is a sign") << u"\\"_s << none;
        QTest::newRow("quote") << u"\""_s << none;
        QTest::newRow("unfinished quote") << u"\"delivery"_s << QStringList{u"Ana"_s};
        QTest::newRow("search words are words") << u"NOT OR AND NEAR"_s << none;
        QTest::newRow("search signs are signs") << u"delivery* ^your"_s << QStringList{u"Ana"_s};
        QTest::newRow("column filter") << u"numbers:44"_s << none;
        QTest::newRow("brackets") << u"(((("_s << none;
        QTest::newRow("injection") << u"'; DROP TABLE messages; --"_s << none;
        QTest::newRow("NUL") << QString(u"deliv"_s % QChar(u'\0') % u"today"_s) << QStringList{u"Ana"_s};
        QTest::newRow("lone surrogate") << QString(QChar(0xD83C)) << none;
        QTest::newRow("plus sign alone") << u"+"_s << none;
        QTest::newRow("zeros alone") << u"000"_s << none;
        QTest::newRow("very long") << u"delivery "_s.repeated(5000) << QStringList{u"Ana"_s};
        QTest::newRow("very long word") << u"x"_s.repeated(50'000) << none;
    }

    void findsWhatIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, names);
        Desk desk;
        save(desk, u"+447700900123"_s, u"Ana"_s, u"Your delivery comes today."_s);
        save(desk, u"+447700900456"_s, u"Łukasz"_s, u"Your code 42-77"_s);
        save(desk, u"+85298765432"_s, u"李"_s, u"您的包裹今天送到"_s);
        save(desk, u"+4915112345678"_s, u"Zoë"_s, u"100% gift 🎁"_s, u"AcmeBank"_s);
        QCOMPARE(searched(desk, typed), names);
        QCOMPARE(desk.rowsIn(u"messages"_s), 4);
    }

    void everyFilterNarrows()
    {
        Desk desk;
        Account account;
        const AccountId accountId = desk.accounts().save(account).value();
        const auto save = [&](const QString &name, int second, bool practice, const QString &sender) {
            NewNotice notice = noticeOf(0, practice);
            notice.notice.createdAt = moment(second);
            notice.notice.sender = sender;
            if (practice)
                notice.notice.account = accountId;
            notice.messages = {{1, number(second), name, u"delivery"_s, 1}};
            QVERIFY(desk.notices().create(notice));
        };
        save(u"a"_s, 10, true, u"One"_s);
        save(u"b"_s, 20, false, u"One"_s);
        save(u"c"_s, 30, true, u"Two"_s);
        save(u"d"_s, 25, false, u"Two"_s); // the clock was set back
        const StoredMessage claimed = desk.messages().claim(NoticeId(2), u"w"_s, 1, moment(31))->constFirst();
        QVERIFY(
            desk.messages().markAccepted(claimed.id, recordOf(u"T"_s, DeliveryStatus::Delivered), "{}", moment(32)));

        const auto narrowed = [&](const std::function<void(HistoryQuery &)> &narrow) {
            HistoryQuery query;
            narrow(query);
            const QString names = found(desk, query).join(u""_s);
            // The same filter beside a search that matches everything finds the same.
            query.search = u"deliv"_s;
            const QString searchedNames = found(desk, query).join(u""_s);
            return searchedNames == names ? names : QString(names % u" but searched " % searchedNames);
        };
        using Q = HistoryQuery;
        QCOMPARE(narrowed([](Q &) {}), u"dcba"_s);
        QCOMPARE(narrowed([](Q &q) { q.practice = true; }), u"ca"_s);
        QCOMPARE(narrowed([](Q &q) { q.practice = false; }), u"db"_s);
        QCOMPARE(narrowed([&](Q &q) { q.account = accountId; }), u"ca"_s);
        QCOMPARE(narrowed([](Q &q) { q.sender = u"Two"_s; }), u"dc"_s);
        QCOMPARE(narrowed([](Q &q) { q.to = number(20); }), u"b"_s);
        QCOMPARE(narrowed([](Q &q) { q.notice = NoticeId(3); }), u"c"_s);
        QCOMPARE(narrowed([](Q &q) { q.state = HandoverState::Waiting; }), u"dca"_s);
        QCOMPARE(narrowed([](Q &q) { q.status = u"delivered"_s; }), u"b"_s);
        QCOMPARE(narrowed([](Q &q) { q.statuses = {u"expired"_s, u"delivered"_s}; }), u"b"_s);
        QCOMPARE(narrowed([](Q &q) { q.statuses = {u"expired"_s, u"sending_failed"_s}; }), QString());
        QCOMPARE(narrowed([](Q &q) { q.status = u"delivered' OR 1 = 1 --"_s; }), QString());
        QCOMPARE(narrowed([](Q &q) { q.since = moment(20); }), u"dcb"_s);
        QCOMPARE(narrowed([](Q &q) { q.since = moment(26); }), u"c"_s);
        QCOMPARE(narrowed([](Q &q) { q.until = moment(20); }), u"a"_s);
        QCOMPARE(narrowed([](Q &q) { q.until = moment(26); }), u"dba"_s);
        QCOMPARE(narrowed([](Q &q) {
            q.since = moment(11);
            q.until = moment(30);
        }),
            u"db"_s);
        QCOMPARE(narrowed([](Q &q) { q.since = moment(99); }), QString());
        QCOMPARE(narrowed([](Q &q) {
            q.practice = true;
            q.sender = u"Two"_s;
            q.state = HandoverState::Waiting;
        }),
            u"c"_s);
        QCOMPARE(narrowed([](Q &q) {
            q.practice = true;
            q.status = u"delivered"_s;
        }),
            QString());
    }

    void pagesMeetWithoutGapOrOverlap()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i)
            QVERIFY(desk.notices().create(noticeOf(20, i == 1)));
        for (const QString &search : {QString(), u"delivery"_s}) {
            for (const std::optional<bool> practice : {std::optional<bool>(), std::optional(false)}) {
                HistoryQuery query;
                query.search = search;
                query.practice = practice;
                query.limit = 7;
                QList<qint64> ids;
                for (;;) {
                    const auto page = desk.messages().find(query);
                    QVERIFY(page);
                    for (const StoredMessage &message : *page)
                        ids.append(static_cast<qint64>(message.id));
                    if (page->size() < query.limit)
                        break;
                    query.before = page->constLast().id;
                }
                QCOMPARE(ids.size(), practice ? 40 : 60);
                QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
                QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), ids.size());
                // The page being looked at is no part of the question how many there are.
                QCOMPARE(desk.messages().count(query).value(), ids.size());
            }
        }
    }

    void boundsThePage()
    {
        Desk desk;
        QVERIFY(desk.notices().create(noticeOf(3)));
        HistoryQuery query;
        query.limit = -1;
        QCOMPARE(desk.messages().find(query)->size(), 0);
        query.limit = std::numeric_limits<int>::max();
        QCOMPARE(desk.messages().find(query)->size(), 3);
    }

    void takesNumbersApart()
    {
        QCOMPARE(numberTokens(u"+447700900123"_s),
            (QStringList{u"447700900123"_s, u"7700900123"_s, u"r321009007744"_s}));
        QCOMPARE(numberTokens(u"+12025550123"_s).at(1), u"2025550123"_s);
        QCOMPARE(numberTokens(u"+35840123456"_s).at(1), u"40123456"_s);
        QCOMPARE(numberTokens(u"+390612345678"_s).at(1), u"612345678"_s);
        QCOMPARE(numberTokens(u"+7"_s), QStringList{u"7"_s});
        QCOMPARE(numberTokens(QString()), QStringList());
        const SearchTerms terms = searchTerms(u"ana ( 07700 ) 900 123 🎁"_s);
        QCOMPARE(terms.words, QStringList{u"ana"_s});
        QCOMPARE(terms.fragments, QStringList{u"🎁"_s});
        QCOMPARE(terms.numbers.size(), 1);
        QCOMPARE(terms.numbers.constFirst().digits, u"7700900123"_s);
    }
};

QTEST_GUILESS_MAIN(HistoryQueryTest)
#include "tst_history_query.moc"
