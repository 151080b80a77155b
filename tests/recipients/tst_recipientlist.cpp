// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ListText.h"
#include "app/recipients/RecipientList.h"

#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetOf(const QStringList &headings, const QList<QStringList> &rows)
{
    Sheet sheet;
    sheet.setHeadings(headings);
    int number = 2;
    for (const QStringList &row : rows)
        sheet.appendRow(number++, row);
    return sheet;
}

} // namespace

class TestRecipientList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesColumnsThatHaveNoHeading();
    void joinsColumnsOfOneMeaning();
    void findsTheColumnOfAPlaceholder();
    void losesNoColumnOfASecondFile();
    void takesRowsWhateverItsColumnsMean();
    void keepsTheNamesOfRows();
    void takesUndoneTidyingsAlong();
    void knowsWhereRowsAreFrom();
    void removedRowsComeBackWhereTheyStood();
    void asTextItComesBackTheSame();
    void refusesForeignText();
};

void TestRecipientList::namesColumnsThatHaveNoHeading()
{
    RecipientList list;
    QVERIFY(list.append(1, u"07700 900123"_s, u"Ana"_s));
    QCOMPARE(list.sheet().headings(), QStringList({u"Phone number"_s, u"Name"_s}));
    QCOMPARE(list.number(0), u"07700 900123");
    QCOMPARE(list.name(0), u"Ana");

    RecipientList bare;
    bare.append(sheetOf({}, {{u"X1"_s, u"07700 900123"_s}}), {1, -1, {}});
    QCOMPARE(bare.sheet().headings().at(1), u"Phone number"_s);
    QVERIFY(!bare.sheet().headings().at(0).isEmpty());
    QCOMPARE(bare.sheet().headings().size(), 3);
}

void TestRecipientList::joinsColumnsOfOneMeaning()
{
    RecipientList list;
    list.append(sheetOf({u"Name"_s, u"Mobile"_s, u"Order-No"_s}, {{u"Ana"_s, u"07700 900123"_s, u"17"_s}}), {1, 0, {}});
    QCOMPARE(
        list.append(sheetOf({u"order no"_s, u"Phone"_s, u"Street"_s}, {{u"18"_s, u"07700 900124"_s, u"High St"_s}}),
            {1, -1, {}}),
        1);
    QCOMPARE(list.sheet().headings(), QStringList({u"Name"_s, u"Mobile"_s, u"Order-No"_s, u"Street"_s}));
    QCOMPARE(list.cells(1), QStringList({QString(), u"07700 900124"_s, u"18"_s, u"High St"_s}));
}

void TestRecipientList::findsTheColumnOfAPlaceholder()
{
    RecipientList list;
    list.append(
        sheetOf({u"Vorname"_s, u"Handy"_s, u"Code"_s, u"CODE"_s}, {{u"Ana"_s, u"07700 900123"_s, u"1"_s}}), {1, 0, {}});
    QCOMPARE(list.columnsFor(u"code"_s), QList<int>({2, 3}));
    QCOMPARE(list.columnsFor(u"name"_s), QList<int>({0}));
    QCOMPARE(list.columnsFor(u"phone number"_s), QList<int>({1}));
    QVERIFY(list.columnsFor(u"street"_s).isEmpty());
}

void TestRecipientList::losesNoColumnOfASecondFile()
{
    RecipientList list;
    list.append(sheetOf({u"Phone"_s, u"Name"_s}, {{u"07700 900123"_s, u"Ana"_s}}), {0, 1, {}});
    const AddedRows added = list.add(
        sheetOf({u"Phone"_s, u"Mobile"_s, u"Name"_s}, {{u"020 7946 0001"_s, u"07700 900124"_s, u"Bo"_s}}), {1, 2, {}});
    QCOMPARE(added.rows, 1);
    QCOMPARE(list.sheet().headings(), QStringList({u"Phone"_s, u"Name"_s, u"Phone"_s}));
    QCOMPARE(list.cells(1), QStringList({u"07700 900124"_s, u"Bo"_s, u"020 7946 0001"_s}));
    QCOMPARE(added.places, QList<int>({2, 0, 1}));

    // Further numbers of the same people stay such, wherever their column went.
    RecipientList also;
    also.append(sheetOf({u"Phone"_s, u"Name"_s}, {{u"07700 900123"_s, u"Ana"_s}}), {0, 1, {}});
    also.append(sheetOf({u"Phone"_s, u"Mobile"_s}, {{u"020 7946 0001"_s, u"07700 900124"_s}}), {1, -1, {0}});
    QCOMPARE(also.mapping().alsoPhone, QList<int>{2});

    // Columns of the same heading stay in their order.
    RecipientList twice;
    const Sheet same = sheetOf({u"Phone"_s, u"Code"_s, u"CODE"_s}, {{u"07700 900123"_s, u"1"_s, u"2"_s}});
    twice.append(same, {0, -1, {}});
    twice.append(same, {0, -1, {}});
    QCOMPARE(twice.cells(1), twice.cells(0));
}

void TestRecipientList::takesRowsWhateverItsColumnsMean()
{
    const QStringList cells{u"07700 900123"_s, u"Ana"_s, u"X1"_s};
    const QList<QStringList> allHeadings{{}, {u"Phone"_s, u"Name"_s, u"Code"_s}, {u"Name"_s, u"Name"_s, u"Phone"_s}};
    for (const QStringList &headings : allHeadings) {
        for (int phone = 0; phone < 3; ++phone) {
            for (int name = -1; name < 4; ++name) {
                RecipientList list;
                list.append(sheetOf(headings, {cells}), {0, 1, {}});
                if (name < list.sheet().columnCount())
                    list.setMapping({phone, name, {}});
                QVERIFY(fits(list.mapping(), list.sheet()));
                QVERIFY(list.mapping().name >= 0);
                QVERIFY(list.append(2, u"07700 900124"_s, u"Bo"_s));
                QCOMPARE(list.number(1), u"07700 900124");
                for (int otherPhone = -1; otherPhone < 3; ++otherPhone) {
                    for (int otherName = -1; otherName < 3; ++otherName) {
                        if (otherName == otherPhone && otherName >= 0)
                            continue;
                        RecipientList both = list;
                        QCOMPARE(both.append(sheetOf(headings, {cells}), {otherPhone, otherName, {}}), 1);
                        QStringList there = both.cells(2);
                        for (const QString &cell : cells)
                            QVERIFY2(there.removeOne(cell), qPrintable(both.cells(2).join(u'|')));
                        if (otherPhone >= 0)
                            QCOMPARE(both.number(2), QStringView(cells.at(otherPhone)));
                        QCOMPARE(both.sheet().headings().size(), both.sheet().columnCount());
                    }
                }
            }
        }
    }
    // Taking the names away again and again leaves one empty column for them.
    RecipientList list;
    list.append(sheetOf({u"Phone"_s, u"Person"_s}, {{u"07700 900123"_s, u"Ana"_s}}), {0, 1, {}});
    list.setMapping({0, -1, {}});
    list.setMapping({0, 1, {}});
    list.setMapping({0, -1, {}});
    QCOMPARE(list.sheet().headings(), QStringList({u"Phone"_s, u"Person"_s, u"Name"_s}));
}

void TestRecipientList::keepsTheNamesOfRows()
{
    RecipientList list;
    for (int i = 1; i <= 5; ++i)
        list.append(i, u"0770090012%1"_s.arg(i), {});
    const RecipientList before = list;
    list.removeRows({0, 2});
    QCOMPARE(list.id(0), before.id(1));
    QCOMPARE(list.find(before.id(4)), 2);
    QCOMPARE(list.find(before.id(2)), -1);
    list.insertRow(1, 9, {u"07700900129"_s}, false);
    QCOMPARE(list.find(before.id(4)), 3);
    QCOMPARE(before.find(list.id(1)), -1);
    list.append(before.sheet(), before.mapping());
    QCOMPARE(list.find(before.id(0)), -1);
    QVERIFY(!list.hasRowsOf(before));
    // The same words are the same list, whoever wrote them.
    RecipientList other;
    other.append(before.sheet(), before.mapping());
    QVERIFY(other == before);
}

void TestRecipientList::takesUndoneTidyingsAlong()
{
    RecipientList saved;
    saved.append(1, u"7700900123"_s, {});
    saved.append(2, u"7700900124"_s, {});
    saved.setUntidied(1, true);
    RecipientList list;
    list.append(1, u"07700900125"_s, {});
    QCOMPARE(list.add(saved).rows, 2);
    QVERIFY(!list.isUntidied(0) && !list.isUntidied(1) && list.isUntidied(2));
    RecipientList fresh;
    fresh.add(saved);
    QVERIFY(!fresh.isUntidied(0) && fresh.isUntidied(1));
}

void TestRecipientList::knowsWhereRowsAreFrom()
{
    RecipientList list;
    const auto rows = [](int count) {
        QList<QStringList> cells;
        for (int i = 0; i < count; ++i)
            cells.append({u"0770090012%1"_s.arg(i)});
        return sheetOf({u"Mobile"_s}, cells);
    };
    list.append(1, u"07700900125"_s, {});
    QVERIFY(list.sources().isEmpty());
    list.add(rows(3), {0, -1, {}}, u"wards.csv"_s);
    list.append(9, u"07700900126"_s, {});
    RecipientList saved;
    saved.add(rows(2), {0, -1, {}}, u"elsewhere.csv"_s);
    list.add(saved, u"Volunteers"_s);
    list.append(12, u"07700900127"_s, {});
    QCOMPARE(list.sources(), (QList<RowSource>{{u"wards.csv"_s, 3}, {u"Volunteers"_s, 2}}));
    QCOMPARE(list.source(0), -1);
    QCOMPARE(list.source(3), 0);
    QCOMPARE(list.source(4), -1);
    QCOMPARE(list.source(6), 1);
    QCOMPARE(list.source(7), -1);

    // A row that is made of another one is from where that one is.
    list.insertRow(7, 6, {u"07700900128"_s}, false);
    list.insertRow(2, 6, {u"07700900129"_s}, false);
    QCOMPARE(list.sources(), (QList<RowSource>{{u"wards.csv"_s, 4}, {u"Volunteers"_s, 3}}));
    list.removeRows({1, 2});
    QCOMPARE(list.sources().constFirst().rows, 2);
    const RecipientList before = list;
    list.removeSource(0);
    QCOMPARE(list.sources(), (QList<RowSource>{{u"wards.csv"_s, 0}, {u"Volunteers"_s, 3}}));
    QCOMPARE(list.rowCount(), before.rowCount() - 2);
    list.removeSource(1);
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(list.number(1), u"07700900126"_s);

    list.removeRows({0, 1, 2});
    list.add(rows(1), {0, -1, {}}, u"anew.csv"_s);
    QCOMPARE(list.sources(), (QList<RowSource>{{u"anew.csv"_s, 1}}));
}

void TestRecipientList::removedRowsComeBackWhereTheyStood()
{
    RecipientList list;
    for (int i = 1; i <= 5; ++i)
        list.append(i, u"0770090012%1"_s.arg(i), {});
    list.setUntidied(3, true);
    const RecipientList before = list;
    list.removeRows({1, 3});
    QCOMPARE(list.rowCount(), 3);
    QVERIFY(!list.isUntidied(1));
    QVERIFY(list.insertRow(1, 2, before.cells(1), false));
    QVERIFY(list.insertRow(3, 4, before.cells(3), true));
    QVERIFY(list.sheet() == before.sheet());
    QVERIFY(list.isUntidied(3));
    QVERIFY(!list.isUntidied(4));
}

void TestRecipientList::asTextItComesBackTheSame()
{
    const QStringList words{u"a"_s, u"\\"_s, u"\n"_s, u"\t"_s, u"\r"_s, u"n"_s, u"é😀"_s, u" "_s, QString()};
    const bool holds = rc::check("a list written out and read again is the same list", [&words] {
        const auto someText = [&words] {
            QString text;
            for (const int word :
                *rc::gen::resize(4, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(words.size())))))
                text += words.at(word);
            return text;
        };
        QList<QStringList> rows;
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 0; i < count; ++i)
            rows.append(QStringList{someText(), someText(), someText()});
        RecipientList list;
        const Sheet sheet = sheetOf({u"h1"_s + someText(), u"h2"_s, u"h3"_s}, rows);
        list.add(sheet, {2, 0, {1}}, someText());
        list.add(sheetOf(sheet.headings(), {{}, {u"more"_s}}), {2, 0, {1}}, someText());
        const qsizetype all = list.rowCount();
        if (count > 0)
            list.setUntidied(*rc::gen::inRange(0, count), true);
        const auto again = listFromText(listToText(list));
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->sheet() == list.sheet());
        RC_ASSERT(again->mapping() == list.mapping());
        RC_ASSERT(again->sources() == list.sources());
        for (qsizetype row = 0; row < all; ++row) {
            RC_ASSERT(again->isUntidied(row) == list.isUntidied(row));
            RC_ASSERT(again->source(row) == list.source(row));
        }
    });
    QVERIFY(holds);
}

void TestRecipientList::refusesForeignText()
{
    QVERIFY(!listFromText(u"07700 900123"_s).has_value());
    QVERIFY(!listFromText(QString()).has_value());
    const auto earlier = listFromText(u"herald-list 1 phone=0 name=1\nA\tB\n4\tu\tx\n5\t\ty\tz"_s);
    QVERIFY(earlier.has_value());
    QCOMPARE(earlier->rowCount(), 2);
    QVERIFY(earlier->isUntidied(0) && earlier->sources().isEmpty());
    QVERIFY(!listFromText(u"herald-list 1 phone=900 name=2\nA\n1\t\tx"_s).has_value());
}

QTEST_GUILESS_MAIN(TestRecipientList)
#include "tst_recipientlist.moc"
