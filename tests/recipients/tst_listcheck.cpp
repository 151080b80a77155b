// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/GroupExport.h"
#include "app/recipients/ListCheck.h"

#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

ListRules practiceRules(const QString &text = {})
{
    ListRules rules;
    rules.phone = {u"GB"_s, true};
    rules.text = TextTemplate(text);
    return rules;
}

RecipientList listOf(const QStringList &headings, const QList<QStringList> &rows, ColumnMapping mapping = {0, 1, {}})
{
    Sheet sheet;
    sheet.setHeadings(headings);
    int number = 2;
    for (const QStringList &row : rows)
        sheet.appendRow(number++, row);
    RecipientList list;
    list.append(sheet, mapping);
    return list;
}

RecipientList namesAndCodes(const QList<QStringList> &rows)
{
    return listOf({u"Phone"_s, u"Name"_s, u"Code"_s}, rows);
}

} // namespace

class TestListCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasOneVerdictAndTheLedgerAddsUp();
    void aPersonInAnySpellingIsSentOnce();
    void tellsRowsOfSeveralFilesApart();
    void theChoiceOfWhichOneIsKept_data();
    void theChoiceOfWhichOneIsKept();
    void saysWhenTheOtherTextDiffers();
    void barsByCountryAndByProfile();
    void optedOutPeopleAreLeftOut();
    void whoGotItAlreadyIsLeftOut();
    void theRestIsWhatCanBePutRight();
    void aGroupIsWrittenWithItsReasons();
    void wordsOfStatuses();
    void missingValuesAndColumnsAreVerdicts();
    void aFallbackFillsEmptyCells();
    void oddValuesAreRemarked_data();
    void oddValuesAreRemarked();
    void aRowMayNameItsCountry();
    void anOddValueIsNamedWhereItStands();
    void partsAreThoseOfEachPersonsText();
    void aPlainTextIsExchangedWithoutJudgingAgain();
    void aTextTooLongForOnePersonOnlyStopsThatOne();
    void whatArrivesIsWhatIsShown();
    void undoneTidyingsAskAgain();
    void earlierKnowledgeGivesTheSameResult();
    void cancelStops();
    void manyRowsOnAllCoresAreTheSameAsOneByOne();
};

void TestListCheck::everyRowHasOneVerdictAndTheLedgerAddsUp()
{
    const QStringList cells{u"07700 900123"_s, u"+447700900124"_s, u"447700900125"_s, u"n/a"_s, QString(),
        u"+1 212 555 0142"_s, u"07700900126 x2"_s, u"07700 900123 / 07700 900124"_s, u"4.47701E+11"_s, u"Mum"_s};
    const bool holds = rc::check("rows in are rows out", [&cells] {
        QList<QStringList> rows;
        for (const int cell : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(cells.size()))))
            rows.append(
                QStringList{cells.at(cell), u"x"_s, QString(), cells.at(*rc::gen::inRange(0, int(cells.size())))});
        ListRules rules = practiceRules(u"Hi {{code|}}"_s);
        rules.optedOut.insert(447700900124);
        rules.twice = *rc::gen::element(TwiceChoice::KeepFirst, TwiceChoice::KeepLast, TwiceChoice::KeepAll);
        const CheckedList checked =
            checkList(listOf({u"Phone"_s, u"Name"_s, u"Code"_s, u"Work phone"_s}, rows, {0, 1, {3}}), rules);
        RC_ASSERT(checked.verdicts.size() == rows.size());
        RC_ASSERT(checked.ledger.rows() == rows.size());
        QSet<quint64> people;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (!checked.isReady(row))
                continue;
            const quint64 number = checked.verdicts.at(row).number;
            RC_ASSERT(number != 0);
            RC_ASSERT(number != 447700900124);
            RC_ASSERT(rules.twice == TwiceChoice::KeepAll || !people.contains(number));
            people.insert(number);
        }
        for (const RowVerdict &verdict : checked.verdicts)
            RC_ASSERT(verdict.status != RowStatus::Duplicate || people.contains(verdict.number));
    });
    QVERIFY(holds);
}

void TestListCheck::aPersonInAnySpellingIsSentOnce()
{
    const CheckedList checked = checkList(
        namesAndCodes({{u"07700 900123"_s}, {u"0044 7700 900 123"_s}, {u"tel:+447700900123"_s}, {u"7700900123"_s}}),
        practiceRules());
    QCOMPARE(checked.ledger.ready, 1);
    QCOMPARE(checked.ledger.duplicate, 3);
    QCOMPARE(checked.row(3).firstRow, 2);
    QCOMPARE(checked.row(3).reason, u"Same person as row 2."_s);
}

void TestListCheck::tellsRowsOfSeveralFilesApart()
{
    RecipientList list;
    for (const QString &name : {u"Ana"_s, u"Bo"_s, QString()}) {
        Sheet file;
        file.appendRow(2, {name.isEmpty() ? u"07700 900120"_s : u"07700 900123"_s, name});
        file.appendRow(3, {name.isEmpty() ? u"07700 900120"_s : u"07700 90012%1"_s.arg(name.size()), name});
        list.append(file, ColumnMapping{0, 1, {}});
    }
    const CheckedList checked = checkList(list, practiceRules());
    QCOMPARE(checked.row(2).reason, u"Same person as row 2 (Ana)."_s);
    QCOMPARE(checked.row(5).reason, u"Same person as row 2 (07700 900120)."_s);
}

void TestListCheck::theChoiceOfWhichOneIsKept_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QList<bool>>("ready");
    QTest::newRow("first") << int(TwiceChoice::KeepFirst) << QList<bool>{true, false, false};
    QTest::newRow("last") << int(TwiceChoice::KeepLast) << QList<bool>{false, false, true};
    QTest::newRow("all") << int(TwiceChoice::KeepAll) << QList<bool>{true, true, true};
}

void TestListCheck::theChoiceOfWhichOneIsKept()
{
    QFETCH(int, choice);
    QFETCH(QList<bool>, ready);
    ListRules rules = practiceRules();
    rules.twice = TwiceChoice(choice);
    const CheckedList checked =
        checkList(namesAndCodes({{u"07700 900123"_s}, {u"+447700900123"_s}, {u"07700900123"_s}}), rules);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(checked.isReady(row), ready.at(row));
    QCOMPARE(checked.remarks.sentTwice, choice == int(TwiceChoice::KeepAll) ? 3 : 0);
}

void TestListCheck::saysWhenTheOtherTextDiffers()
{
    const RecipientList list =
        namesAndCodes({{u"07700 900123"_s, u"Ana"_s, u"A1"_s}, {u"07700900123"_s, u"Bo"_s, u"A1"_s}});
    QCOMPARE(checkList(list, practiceRules(u"Code {{code}}"_s)).verdicts.at(1).reason, RowReason::SamePerson);
    const CheckedList other = checkList(list, practiceRules(u"Hi {{name}}"_s));
    QCOMPARE(other.verdicts.at(1).reason, RowReason::SamePersonOtherText);
    QVERIFY(other.row(1).reason.contains(u"another text"));
}

void TestListCheck::barsByCountryAndByProfile()
{
    const RecipientList list =
        namesAndCodes({{u"+1 416 555 0142"_s}, {u"+1 242 359 1234"_s}, {u"+33 6 39 98 12 34"_s}, {u"07700 900123"_s}});
    ListRules rules = practiceRules();
    CheckedList checked = checkList(list, rules);
    QCOMPARE(checked.ledger.blocked, 1);
    QVERIFY(checked.verdicts.at(2).remarks.testFlag(RowRemark::RegisterFirst));
    QCOMPARE(checked.remarks.registerFirst, 1);

    rules.allowedRegions = QStringList{u"GB"_s};
    checked = checkList(list, rules);
    QCOMPARE(checked.ledger.blocked, 3);
    QVERIFY(checked.isReady(3));
    QVERIFY(checked.row(1).reason.contains(u"profile"));

    rules.allowedRegions = QStringList{u"*"_s};
    QCOMPARE(checkList(list, rules).ledger.blocked, 1);
}

void TestListCheck::optedOutPeopleAreLeftOut()
{
    ListRules rules = practiceRules();
    rules.optedOut.insert(447700900123);
    const CheckedList checked = checkList(namesAndCodes({{u"07700 900123"_s}, {u"07700 900124"_s}}), rules);
    QCOMPARE(checked.ledger.optedOut, 1);
    QVERIFY(!checked.isReady(0));
    QVERIFY(checked.isReady(1));
}

void TestListCheck::whoGotItAlreadyIsLeftOut()
{
    ListRules rules = practiceRules(u"Hello"_s);
    rules.alreadySent = {447700900123};
    const CheckedList checked = checkList(namesAndCodes({{u"07700 900123"_s}, {u"07700900124"_s}}), rules);
    QCOMPARE(checked.verdicts.at(0).status, RowStatus::Duplicate);
    QCOMPARE(checked.verdicts.at(0).reason, RowReason::AlreadySent);
    QVERIFY(checked.row(0).reason.contains(u"sent this notice before"_s));
    QVERIFY(checked.isReady(1));
}

void TestListCheck::theRestIsWhatCanBePutRight()
{
    ListRules rules = practiceRules(u"Hello {{code}}"_s);
    rules.optedOut = {447700900125};
    const CheckedList checked =
        checkList(namesAndCodes({{u"07700900123"_s, u"Ana"_s, u"1"_s}, {u"07700900123"_s, u"Ana"_s, u"1"_s},
                      {u"n/a"_s, u"Ben"_s, u"2"_s}, {u"07700900124"_s, u"Cy"_s, u""_s},
                      {u"07700900125"_s, u"Di"_s, u"3"_s}, {u"+12125550142"_s, u"Ed"_s, u"4"_s}}),
            rules);
    const RecipientList rest = checked.rest();
    QStringList names;
    for (qsizetype row = 0; row < rest.rowCount(); ++row)
        names.append(rest.name(row).toString());
    QCOMPARE(names, (QStringList{u"Ben"_s, u"Cy"_s, u"Ed"_s}));
    QCOMPARE(rest.sheet().number(0), checked.list.sheet().number(2));
}

void TestListCheck::aGroupIsWrittenWithItsReasons()
{
    const CheckedList checked =
        checkList(namesAndCodes({{u"07700900123"_s, u"Ana"_s}, {u"=1+1"_s, u"Ben"_s}, {u"07700 900123"_s, u"Cy"_s}}),
            practiceRules(u"Hello"_s));
    const QString invalid = QString::fromUtf8(GroupExport::csv(checked, RowStatus::Invalid));
    const QStringList lines = invalid.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), u"Row,Phone,Name,Code,Why"_s);
    QVERIFY2(lines.at(1).startsWith(QString(QString::number(checked.list.sheet().number(1)) + u",'=1+1,Ben,,"_s)),
        qPrintable(lines.at(1)));
    QVERIFY(lines.at(1).size() > 20);
    const QString twice = QString::fromUtf8(GroupExport::csv(checked, RowStatus::Duplicate));
    QVERIFY2(twice.contains(u"Same person as row"_s), qPrintable(twice));
}

void TestListCheck::wordsOfStatuses()
{
    QCOMPARE(toWord(RowStatus::Ready), u"ready"_s);
    QCOMPARE(toWord(RowStatus::Attention), u"attention"_s);
    QCOMPARE(toWord(RowStatus::Duplicate), u"duplicate"_s);
    QCOMPARE(toWord(RowStatus::OptedOut), u"opted_out"_s);
    QCOMPARE(toWord(RowStatus::Blocked), u"blocked"_s);
    QCOMPARE(toWord(RowStatus::Invalid), u"invalid"_s);
}

void TestListCheck::missingValuesAndColumnsAreVerdicts()
{
    const RecipientList list =
        namesAndCodes({{u"07700 900123"_s, u"Ana"_s, u"A1"_s}, {u"07700 900124"_s, u"Bo"_s, u" "_s}});
    const CheckedList values = checkList(list, practiceRules(u"{{CODE}}"_s));
    QVERIFY(values.isReady(0));
    QCOMPARE(values.verdicts.at(1).status, RowStatus::Attention);
    QVERIFY(values.row(1).reason.contains(u"“Code”"));
    QVERIFY(values.missingColumns.isEmpty());

    const CheckedList columns = checkList(list, practiceRules(u"{{code}} {{street}}"_s));
    QCOMPARE(columns.ledger.attention, 2);
    QCOMPARE(columns.missingColumns, QStringList{u"street"_s});
    QVERIFY(columns.row(0).reason.contains(u"“street”"));
}

void TestListCheck::aFallbackFillsEmptyCells()
{
    const CheckedList checked = checkList(namesAndCodes({{u"07700 900123"_s}, {u"07700 900124"_s, u"Ana"_s}}),
        practiceRules(u"Hi {{name|there}}{{street|}}"_s));
    QCOMPARE(checked.ledger.ready, 2);
    QCOMPARE(checked.textFor(0), u"Hi there"_s);
    QCOMPARE(checked.textFor(1), u"Hi Ana"_s);
    // A fallback does not hide that the column is not there.
    QCOMPARE(checked.missingColumns, QStringList{u"street"_s});
}

void TestListCheck::oddValuesAreRemarked_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<OddValue>("kind");
    QTest::newRow("error") << u"#N/A"_s << OddValue::SpreadsheetError;
    QTest::newRow("German error") << u"#BEZUG!"_s << OddValue::SpreadsheetError;
    QTest::newRow("NULL") << u"NULL"_s << OddValue::NoValueWord;
    QTest::newRow("nan") << u"nan"_s << OddValue::NoValueWord;
    QTest::newRow("date and time") << u"1995-01-27 00:00:00"_s << OddValue::DateTime;
    QTest::newRow("zero") << u" 0 "_s << OddValue::Zero;
    QTest::newRow("number") << u"07700 900123"_s << OddValue::PhoneNumber;
    QTest::newRow("number with code") << u"+447700900123"_s << OddValue::PhoneNumber;
    QTest::newRow("braces") << u"{{name}}"_s << OddValue::Braces;
    QTest::newRow("word") << u"Nancy"_s << OddValue::None;
    QTest::newRow("other number") << u"07700 900124"_s << OddValue::None;
    QTest::newRow("date") << u"27.01.1995"_s << OddValue::None;
    QTest::newRow("ten") << u"10"_s << OddValue::None;
    QTest::newRow("hash") << u"#1 customer"_s << OddValue::None;
}

void TestListCheck::aRowMayNameItsCountry()
{
    const RecipientList list = listOf({u"Phone"_s, u"Country"_s},
        {{u"0664 1234567"_s, u"Austria"_s}, {u"0171 2345678"_s, u"DE"_s}, {u"612345678"_s, u"+33"_s},
            {u"612345679"_s, u"0031"_s}, {u"+44 7400 123456"_s, u"Frankreich"_s}, {u"07400 123456"_s, u"France"_s},
            {u"07400 123457"_s, u"Atlantis"_s}, {u"07400 123458"_s, u""_s}});
    const CheckedList checked = checkList(list, practiceRules());
    const auto number = [&checked](int row) { return checked.verdicts.at(row).e164(); };
    QCOMPARE(number(0), u"+436641234567"_s);
    QCOMPARE(number(1), u"+491712345678"_s);
    QCOMPARE(number(2), u"+33612345678"_s);
    QCOMPARE(number(3), u"+31612345679"_s);
    QCOMPARE(number(4), u"+447400123456"_s);
    QVERIFY(checked.row(0).notes.join(u' ').contains(PhoneWords::countryName(u"AT"_s)));
    // A number that only the account's country has is asked about.
    QCOMPARE(number(5), QString());
    QCOMPARE(checked.verdicts.at(5).status, RowStatus::Attention);
    QCOMPARE(checked.verdicts.at(5).problem, PhoneProblem::NeedsCountry);
    // What names no country says nothing.
    QCOMPARE(number(6), u"+447400123457"_s);
    QCOMPARE(number(7), u"+447400123458"_s);
    // A country that is put right changes what is known of the number.
    RecipientList other = list;
    QVERIFY(other.setCell(0, 1, u"Germany"_s));
    const CheckedList again = checkList(other, practiceRules(), &checked);
    QVERIFY(again.verdicts.at(0).e164() != u"+436641234567"_s);
    QCOMPARE(again.verdicts.at(2).e164(), u"+33612345678"_s);
}

void TestListCheck::anOddValueIsNamedWhereItStands()
{
    // Two columns of one name: the second gives the value where the first has none.
    const CheckedList checked = checkList(
        listOf({u"Phone"_s, u"Code"_s, u"Code"_s, u"Street"_s}, {{u"07700 900123"_s, u""_s, u"#N/A"_s, u""_s}}),
        practiceRules(u"Code {{code}} {{street}}"_s));
    // What is missing elsewhere keeps its own column.
    QCOMPARE(checked.verdicts.at(0).reason, RowReason::MissingValue);
    QCOMPARE(checked.verdicts.at(0).column, qint16(3));
    QCOMPARE(checked.verdicts.at(0).oddColumn, qint16(2));
    QVERIFY(checked.row(0).notes.join(u' ').contains(u"#N/A"));
}

void TestListCheck::oddValuesAreRemarked()
{
    QFETCH(QString, value);
    QFETCH(OddValue, kind);
    const CheckedList checked =
        checkList(namesAndCodes({{u"07700 900123"_s, u"Ana"_s, value}}), practiceRules(u"Code {{code}}"_s));
    QVERIFY(checked.isReady(0));
    QCOMPARE(checked.verdicts.at(0).odd, kind);
    QCOMPARE(checked.remarks.oddValues, kind == OddValue::None ? 0 : 1);
    QCOMPARE(checked.row(0).notes.join(u' ').contains(u"Code"), kind != OddValue::None);
    // Only what goes into the text matters.
    QCOMPARE(checkList(checked.list, practiceRules(u"Hello"_s)).remarks.oddValues, 0);
}

void TestListCheck::partsAreThoseOfEachPersonsText()
{
    const CheckedList checked = checkList(
        namesAndCodes({{u"07700 900123"_s, u"Ana"_s}, {u"07700 900124"_s, u"Łukasz"_s}, {u"07700 900125"_s, u"Bo"_s}}),
        practiceRules(u"Dear {{name}}, "_s + QString(100, u'x')));
    QCOMPARE(int(checked.verdicts.at(0).parts), 1);
    QCOMPARE(int(checked.verdicts.at(1).parts), 2);
    QCOMPARE(checked.partsOf(1), 2);
    QCOMPARE(checked.parts, 4);
    QCOMPARE(checked.tally.messages, (QMap<int, qint64>{{1, 2}, {2, 1}}));
    QCOMPARE(checked.tally.most(), 2);
    QCOMPARE(checked.tally.fewest(), 1);
}

void TestListCheck::aPlainTextIsExchangedWithoutJudgingAgain()
{
    CheckedList checked =
        checkList(namesAndCodes({{u"07700 900123"_s}, {u"07700 900124"_s}, {u"none"_s}}), practiceRules(u"Hello"_s));
    QCOMPARE(checked.parts, 2);
    QCOMPARE(checked.partsOf(2), 0);
    QVERIFY(checked.replaceText(TextTemplate(QString(161, u'x'))));
    QCOMPARE(checked.parts, 4);
    QCOMPARE(checked.partsOf(1), 2);
    QCOMPARE(checked.tally.messages, (QMap<int, qint64>{{2, 2}}));
    QCOMPARE(checked.textFor(0).size(), 161);
    QVERIFY(!checked.replaceText(TextTemplate(u"Hi {{name|you}}"_s)));
    QCOMPARE(checked.parts, 4);
}

void TestListCheck::aTextTooLongForOnePersonOnlyStopsThatOne()
{
    const CheckedList checked =
        checkList(namesAndCodes({{u"07700 900123"_s, u"Ana"_s}, {u"07700 900124"_s, QString(1000, u'n')}}),
            practiceRules(QString(1500, u'x') + u"{{name}}"_s));
    QVERIFY(checked.isReady(0));
    QCOMPARE(checked.verdicts.at(1).reason, RowReason::TooManyParts);
}

void TestListCheck::whatArrivesIsWhatIsShown()
{
    const CheckedList checked = checkList(namesAndCodes({{u"07700 900123"_s, u" Zoë  Ł "_s, u"{{name}}"_s}}),
        practiceRules(u"{{name}}|{{code}}|{{phone}}"_s));
    QCOMPARE(checked.textFor(0), u"Zoë  Ł|{{name}}|07700 900123"_s);
}

void TestListCheck::undoneTidyingsAskAgain()
{
    RecipientList list = namesAndCodes({{u"7700900123"_s}, {u"+447700900124"_s}});
    QVERIFY(checkList(list, practiceRules()).isReady(0));
    list.setUntidied(0, true);
    list.setUntidied(1, true);
    const CheckedList checked = checkList(list, practiceRules());
    QCOMPARE(checked.verdicts.at(0).status, RowStatus::Attention);
    QCOMPARE(checked.verdicts.at(0).reason, RowReason::Undone);
    QVERIFY2(checked.isReady(1), "where nothing was tidied there is nothing to undo");
}

void TestListCheck::earlierKnowledgeGivesTheSameResult()
{
    const QStringList cells{u"07700 900123"_s, u"+447700900124"_s, u"n/a"_s, u"7700900125"_s, u"O7700900126"_s};
    const bool holds = rc::check("checking again from what is known changes nothing", [&cells] {
        const auto someRows = [&cells] {
            QList<QStringList> rows;
            for (const int cell : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(cells.size()))))
                rows.append(QStringList{cells.at(cell), u"Ana"_s});
            return rows;
        };
        RecipientList list = namesAndCodes(someRows());
        const ListRules rules = practiceRules(u"Hi {{name}}"_s);
        const CheckedList earlier = checkList(list, rules);
        if (!list.isEmpty()) {
            const qsizetype row = *rc::gen::inRange<qsizetype>(0, list.rowCount());
            if (*rc::gen::arbitrary<bool>())
                list.removeRows({row});
            else
                list.setCell(row, 0, cells.at(*rc::gen::inRange(0, int(cells.size()))));
        }
        list.append(namesAndCodes(someRows()).sheet(), {0, 1, {}});
        const CheckedList again = checkList(list, rules, &earlier);
        const CheckedList fresh = checkList(list, rules);
        RC_ASSERT(again.ledger == fresh.ledger);
        for (qsizetype row = 0; row < list.rowCount(); ++row) {
            RC_ASSERT(again.verdicts.at(row).number == fresh.verdicts.at(row).number);
            RC_ASSERT(again.verdicts.at(row).status == fresh.verdicts.at(row).status);
            RC_ASSERT(again.verdicts.at(row).tidyings == fresh.verdicts.at(row).tidyings);
        }
    });
    QVERIFY(holds);
}

void TestListCheck::cancelStops()
{
    QList<QStringList> rows;
    for (int i = 0; i < 20'000; ++i)
        rows.append(QStringList{u"07700 9%1"_s.arg(i, 5, 10, QChar(u'0'))});
    CheckProgress progress;
    progress.cancelled = true;
    checkList(namesAndCodes(rows), practiceRules(), nullptr, &progress);
    QCOMPARE(progress.rows.load(), 0);
}

void TestListCheck::manyRowsOnAllCoresAreTheSameAsOneByOne()
{
    QList<QStringList> rows;
    for (int i = 0; i < 6'000; ++i)
        rows.append(QStringList{u"07700 900%1"_s.arg(i % 1500, 3, 10, QChar(u'0')), QString::number(i)});
    const RecipientList list = namesAndCodes(rows);
    CheckProgress progress;
    const ListRules rules = practiceRules(u"{{name}}"_s);
    const CheckedList checked = checkList(list, rules, nullptr, &progress);
    QCOMPARE(progress.rows.load(), rows.size());
    QCOMPARE(checked.ledger.rows(), rows.size());
    QCOMPARE(checked.ledger.ready, 1000);
    for (qsizetype row = 0; row < rows.size(); row += 97) {
        const Diagnosis alone = diagnoseNumber(list.number(row), rules.phone);
        QCOMPARE(checked.verdicts.at(row).number, alone.number ? alone.number->digits : 0);
    }
}

QTEST_GUILESS_MAIN(TestListCheck)
#include "tst_listcheck.moc"
