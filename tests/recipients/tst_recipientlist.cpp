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
        list.append(sheetOf({u"h1"_s + someText(), u"h2"_s, u"h3"_s}, rows), {2, 0, {1}});
        if (count > 0)
            list.setUntidied(*rc::gen::inRange(0, count), true);
        const auto again = listFromText(listToText(list));
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->sheet() == list.sheet());
        RC_ASSERT(again->mapping() == list.mapping());
        for (int row = 0; row < count; ++row)
            RC_ASSERT(again->isUntidied(row) == list.isUntidied(row));
    });
    QVERIFY(holds);
}

void TestRecipientList::refusesForeignText()
{
    QVERIFY(!listFromText(u"07700 900123"_s).has_value());
    QVERIFY(!listFromText(QString()).has_value());
    QVERIFY(!listFromText(u"herald-list 1 phone=900 name=2\nA\n1\t\tx"_s).has_value());
}

QTEST_GUILESS_MAIN(TestRecipientList)
#include "tst_recipientlist.moc"
