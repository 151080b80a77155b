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
};

QTEST_GUILESS_MAIN(HistoryQueryTest)
#include "tst_history_query.moc"
