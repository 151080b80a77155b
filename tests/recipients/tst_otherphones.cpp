// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ListCheck.h"

#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

ListRules britain()
{
    ListRules rules;
    rules.phone = {u"GB"_s, true};
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

} // namespace

class TestOtherPhones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyNumberIsTakenFromTheNextColumn();
    void aMobileBesideALandlineIsTold();
    void otherColumnsAreLookedAtAgain();
};

void TestOtherPhones::anEmptyNumberIsTakenFromTheNextColumn()
{
    const QList<QStringList> rows{{QString(), u"Ana"_s, u"020 7946 0123"_s, u"07700 900123 (work)"_s},
        {u"n/a"_s, QString(), u"07700900124 (Mum)"_s}, {QString(), u"Cat"_s, u"020 7946 0123"_s},
        {u"07700 900125"_s, u"Dan"_s, u"07700 900126"_s}};
    const RecipientList list = listOf({u"Phone"_s, u"Name"_s, u"Home"_s, u"Work"_s}, rows, {0, 1, {2, 3}});
    const CheckedList checked = checkList(list, britain());
    QCOMPARE(checked.ledger.rows(), 4);
    QCOMPARE(checked.ledger.ready, 3);
    QCOMPARE(checked.row(0).number->e164, u"+447700900123"_s);
    QVERIFY(checked.row(0).notes.contains(u"taken from the column “Work”"_s));
    QCOMPARE(checked.row(0).input, u"07700 900123 (work)"_s);
    QCOMPARE(checked.row(1).number->e164, u"+447700900124"_s);
    QCOMPARE(checked.row(1).name, u"Mum"_s);
    // A landline is nobody's choice unless they make it.
    QCOMPARE(checked.verdicts.at(2).status, RowStatus::Invalid);
    QCOMPARE(checked.verdicts.at(2).problem, PhoneProblem::Empty);
    QCOMPARE(checked.row(3).number->e164, u"+447700900125"_s);
    QVERIFY(checked.row(3).notes.isEmpty());

    RecipientList undone = list;
    undone.setUntidied(0, true);
    QCOMPARE(checkList(undone, britain()).verdicts.at(0).reason, RowReason::Undone);
}

void TestOtherPhones::aMobileBesideALandlineIsTold()
{
    const CheckedList checked = checkList(
        listOf({u"Phone"_s, u"Name"_s, u"Other phone"_s},
            {{u"020 7946 0123"_s, u"Ana"_s, u"07700 900123"_s}, {u"ask at the desk"_s, u"Ben"_s, u"07700 900124"_s}},
            {0, 1, {2}}),
        britain());
    QCOMPARE(checked.verdicts.at(0).status, RowStatus::Ready);
    QCOMPARE(checked.row(0).number->e164, u"+442079460123"_s);
    const QString note = u"the column “Other phone” holds a mobile: +44 7700 900123"_s;
    QVERIFY2(checked.row(0).notes.contains(note), qPrintable(checked.row(0).notes.join(u'|')));
    QCOMPARE(checked.verdicts.at(1).status, RowStatus::Attention);
    QCOMPARE(checked.verdicts.at(1).problem, PhoneProblem::NotANumber);
    QCOMPARE(checked.row(1).notes.size(), 1);
}

void TestOtherPhones::otherColumnsAreLookedAtAgain()
{
    RecipientList list =
        listOf({u"Phone"_s, u"Name"_s, u"Work"_s}, {{QString(), u"Ana"_s, u"07700 900123"_s}}, {0, 1, {2}});
    const CheckedList first = checkList(list, britain());
    list.setCell(0, 2, u"07700 900124"_s);
    QCOMPARE(checkList(list, britain(), &first).verdicts.at(0).number, 447700900124U);
    list.setMapping({0, 1, {}});
    QCOMPARE(checkList(list, britain(), &first).verdicts.at(0).number, 0U);
}

QTEST_GUILESS_MAIN(TestOtherPhones)
#include "tst_otherphones.moc"
