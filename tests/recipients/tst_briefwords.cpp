// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/BriefWords.h"
#include "app/recipients/RowWords.h"

#include <QtTest/QtTest>

using namespace herald;
using namespace Qt::StringLiterals;

/// What the table says in a few words of what RowWords says whole.
class TestBriefWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysIt_data();
    void saysIt();
    void rowsOfTwoFilesAreTold();
    void everyProblemHasAFewWords();
};

namespace {

constexpr qsizetype mostLetters = 24; ///< letters, beside a link in a table of usual width

CheckedList check(const QList<QStringList> &rows, const QString &text = u"Hi {{Name}}"_s)
{
    Sheet sheet;
    sheet.setHeadings({u"Phone"_s, u"Name"_s, u"Work"_s});
    int number = 2;
    for (const QStringList &row : rows)
        sheet.appendRow(number++, row);
    RecipientList list;
    list.append(sheet, {0, 1, {2}});
    ListRules rules;
    rules.phone = {u"GB"_s, true};
    rules.optedOut = {447700900150};
    rules.alreadySent = {447700900151};
    rules.text = TextTemplate(text);
    return checkList(list, rules);
}

} // namespace

void TestBriefWords::saysIt_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // of the last row
    const QStringList ana{u"+447700900142"_s, u"Ana"_s};
    const auto row = [](const char *tag, const QList<QStringList> &rows, const QString &words,
                         const QString &text = u"Hi {{Name}}"_s) { QTest::newRow(tag) << rows << text << words; };
    row("ready", {ana}, u""_s);
    row("tidied", {{u"(0)7700-900203"_s, u"Bo"_s}}, u"was (0)7700-900203"_s);
    row("twice", {ana, {u"+447700900142"_s, u"Ana D."_s}}, u"as row 2"_s);
    row("barred", {{u"+12125550142"_s, u"Joan"_s}}, PhoneWords::countryName(u"US"_s));
    row("abroad", {{u"+4915123456789"_s, u"Kai"_s}}, PhoneWords::countryName(u"DE"_s));
    row("opted out", {{u"+447700900150"_s, u"Sam"_s}}, u""_s);
    row("sent before", {{u"+447700900151"_s, u"Sam"_s}}, u"got it before"_s);
    row("missing digit", {{u"07700 90016"_s, u"Priya"_s}}, u"Digits are missing"_s);
    row("nothing to put in", {ana, {u"+447700900143"_s, u""_s}}, u"“Name” is empty"_s);
    row("no such column", {ana}, u"No column “Code”"_s, u"Hi {{Code}}"_s);
    row("odd value", {ana, {u"+447700900143"_s, u"#N/A"_s}}, u"“#N/A” in “Name”"_s);
    row("too long", {{u"+447700900143"_s, QString(1600, u'a')}}, u"Text of 11 parts"_s);
}

void TestBriefWords::saysIt()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(QString, text);
    QFETCH(QString, words);
    const CheckedList checked = check(rows, text);
    const qsizetype last = rows.size() - 1;
    const QString said = BriefWords::of(checked, last);
    QCOMPARE(QString(said).remove(QChar(0x2068)).remove(QChar(0x2069)), words);
    // What stands in quotes or was written by somebody keeps its order among words that run the other way.
    QCOMPARE(said.count(QChar(0x2068)), qsizetype(words.count(u'\u201C') + words.startsWith(u"was "_s)));
    QCOMPARE(said.count(QChar(0x2069)), said.count(QChar(0x2068)));
    // Whatever is said in few words is said in whole ones elsewhere.
    const bool whole = !RowWords::reason(checked, last).isEmpty() || !RowWords::notes(checked, last).isEmpty();
    QVERIFY(words.isEmpty() || whole || words == PhoneWords::countryName(u"DE"_s));
}

/// Each file is counted from its first row.
void TestBriefWords::rowsOfTwoFilesAreTold()
{
    RecipientList list;
    for (const QString &name : {u"Ana"_s, u"Ana D."_s}) {
        Sheet sheet;
        sheet.setHeadings({u"Phone"_s, u"Name"_s});
        sheet.appendRow(2, {u"+447700900142"_s, name});
        list.add(sheet, {0, 1, {}}, name + u".csv"_s);
    }
    ListRules rules;
    rules.phone = {u"GB"_s, true};
    QCOMPARE(BriefWords::of(checkList(list, rules), 1), u"as row 2"_s);
    Sheet third;
    third.setHeadings({u"Phone"_s, u"Name"_s});
    third.appendRow(2, {u"+447700900142"_s, u"Ana E."_s});
    list.add(third, {0, 1, {}}, u"third.csv"_s);
    QCOMPARE(BriefWords::of(checkList(list, rules), 2), u"as row 2 (Ana)"_s);
}

void TestBriefWords::everyProblemHasAFewWords()
{
    CheckedList checked = check({{u"x"_s, u"Ana"_s}});
    QSet<QString> all;
    for (int problem = 0; problem <= int(PhoneProblem::ShortCode); ++problem) {
        checked.verdicts[0].reason = RowReason::Number;
        checked.verdicts[0].problem = PhoneProblem(problem);
        const QString words = BriefWords::of(checked, 0);
        QVERIFY2(!words.isEmpty() && words.size() <= mostLetters, qPrintable(words));
        QVERIFY(!words.endsWith(u'.'));
        all.insert(words);
    }
    QCOMPARE(all.size(), int(PhoneProblem::ShortCode) + 1);
}

QTEST_GUILESS_MAIN(TestBriefWords)
#include "tst_briefwords.moc"
