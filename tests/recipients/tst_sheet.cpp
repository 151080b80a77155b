// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/Sheet.h"

#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

QStringList cellsOf(const Sheet &sheet, qsizetype row)
{
    QStringList cells;
    for (int column = 0; column < sheet.columnCount(); ++column)
        cells.append(sheet.cell(row, column).toString());
    return cells;
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsPutIn();
    void shortRowsReadAsEmptyCells();
    void editsLeaveTheOriginalCopyAlone();
    void aCellBeyondTheEndWidensItsRowOnly();
    void removesAndInsertsRows();
    void behavesLikeAListOfLists();
    void joinsLikeListsOfLists();
    void joinsWhatFits();
    void boundsHold();
};

void TestSheet::keepsWhatIsPutIn()
{
    Sheet sheet;
    sheet.setHeadings({u"Phone"_s, u"Name"_s});
    QVERIFY(sheet.appendRow(2, {u"07700 900123"_s, u"Zoë"_s}));
    QVERIFY(sheet.appendRow(5, {u"07700 900124"_s}));
    QCOMPARE(sheet.rowCount(), 2);
    QCOMPARE(sheet.columnCount(), 2);
    QCOMPARE(sheet.number(1), 5);
    QCOMPARE(sheet.cell(0, 1), u"Zoë");
    QCOMPARE(sheet.cell(1, 0), u"07700 900124");
}

void TestSheet::shortRowsReadAsEmptyCells()
{
    Sheet sheet;
    sheet.appendRow(1, {u"a"_s, u"b"_s, u"c"_s});
    sheet.appendRow(2, {u"d"_s, QString(), QString()});
    QVERIFY(sheet.cell(1, 1).isEmpty());
    QVERIFY(sheet.cell(1, 2).isEmpty());
    QVERIFY(sheet.cell(1, 700).isEmpty());
    QVERIFY(sheet.cell(1, -1).isEmpty());
}

void TestSheet::editsLeaveTheOriginalCopyAlone()
{
    Sheet sheet;
    sheet.appendRow(1, {u"old"_s});
    const Sheet before = sheet;
    QVERIFY(sheet.setCell(0, 0, u"new and longer"));
    QCOMPARE(sheet.cell(0, 0), u"new and longer");
    QCOMPARE(before.cell(0, 0), u"old");
    QVERIFY(!(before == sheet));
}

void TestSheet::aCellBeyondTheEndWidensItsRowOnly()
{
    Sheet sheet;
    sheet.appendRow(1, {u"a"_s});
    sheet.appendRow(2, {u"b"_s});
    QVERIFY(sheet.setCell(0, 3, u"far"));
    QCOMPARE(cellsOf(sheet, 0), QStringList({u"a"_s, QString(), QString(), u"far"_s}));
    QCOMPARE(cellsOf(sheet, 1), QStringList({u"b"_s, QString(), QString(), QString()}));
}

void TestSheet::removesAndInsertsRows()
{
    Sheet sheet;
    for (int i = 1; i <= 5; ++i)
        sheet.appendRow(i, {QString::number(i)});
    sheet.removeRows({1, 3});
    QCOMPARE(sheet.rowCount(), 3);
    QCOMPARE(sheet.cell(1, 0), u"3");
    QVERIFY(sheet.insertRow(1, 9, {u"nine"_s, u"more"_s}));
    QCOMPARE(sheet.number(1), 9);
    QCOMPARE(sheet.cell(1, 1), u"more");
    QCOMPARE(sheet.cell(2, 0), u"3");
    QCOMPARE(sheet.cell(3, 0), u"5");
}

void TestSheet::joinsLikeListsOfLists()
{
    const bool holds = rc::check("rows of another sheet follow, each cell in the column it was sent to", [] {
        const auto some = [] {
            Sheet sheet;
            const int rows = *rc::gen::inRange(0, 6);
            for (int row = 1; row <= rows; ++row) {
                QStringList cells;
                const int width = *rc::gen::inRange(0, 4);
                for (int column = 0; column < width; ++column)
                    cells.append(QString(*rc::gen::inRange(0, 3), QChar(u'a' + *rc::gen::inRange(0, 26))));
                sheet.appendRow(row, cells);
            }
            if (sheet.rowCount() > 2 && *rc::gen::arbitrary<bool>())
                sheet.removeRows({1});
            return sheet;
        };
        const Sheet first = some();
        const Sheet second = some();
        QList<int> places{0, 1, 2, 3};
        std::swap(places[*rc::gen::inRange(0, 4)], places[*rc::gen::inRange(0, 4)]);
        Sheet joined = first;
        joined.appendRows(second, places);

        RC_ASSERT(joined.rowCount() == first.rowCount() + second.rowCount());
        for (qsizetype row = 0; row < joined.rowCount(); ++row) {
            const qsizetype late = row - first.rowCount();
            RC_ASSERT(joined.number(row) == (late < 0 ? first.number(row) : second.number(late)));
            for (int column = 0; column < 4; ++column) {
                const QStringView expected =
                    late < 0 ? first.cell(row, column) : second.cell(late, int(places.indexOf(column)));
                RC_ASSERT(joined.cell(row, column) == expected);
                RC_ASSERT(expected.isEmpty() || joined.columnCount() > column);
            }
        }
        const qsizetype before = joined.rowCount();
        joined.appendRows(joined, {0, 1, 2, 3});
        RC_ASSERT(joined.rowCount() == 2 * before);
        if (before > 0)
            RC_ASSERT(joined.cell(before, 0) == joined.cell(0, 0));
    });
    QVERIFY(holds);
}

void TestSheet::joinsWhatFits()
{
    Sheet sheet;
    for (int row = 1; row <= Sheet::maxRows - 2; ++row)
        sheet.beginRow(row);
    Sheet other;
    for (int row = 1; row <= 3; ++row)
        other.appendRow(row, {QString::number(row), u"name"_s});
    sheet.appendRows(other, {1, 0});
    QCOMPARE(sheet.rowCount(), Sheet::maxRows);
    QCOMPARE(sheet.cell(Sheet::maxRows - 1, 1), u"2");
    QCOMPARE(sheet.cell(Sheet::maxRows - 1, 0), u"name");
}

void TestSheet::behavesLikeAListOfLists()
{
    const bool holds = rc::check("a sheet holds what a list of lists would", [] {
        QList<QStringList> model;
        Sheet sheet;
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
        for (const int step : steps) {
            const QString text = QString::number(*rc::gen::inRange(0, 1000));
            const qsizetype row = model.isEmpty() ? 0 : *rc::gen::inRange(0, int(model.size()));
            const int column = *rc::gen::inRange(0, 5);
            if (step == 0 || model.isEmpty()) {
                sheet.appendRow(1, {text, text + u'x'});
                model.append(QStringList{text, QString(text + u'x'), {}, {}, {}});
            } else if (step == 1) {
                sheet.setCell(row, column, text);
                model[row][column] = text;
            } else if (step == 2) {
                sheet.removeRows({row});
                model.removeAt(row);
            } else {
                sheet.insertRow(row, 1, {text});
                model.insert(row, QStringList{text, {}, {}, {}, {}});
            }
        }
        RC_ASSERT(sheet.rowCount() == model.size());
        for (qsizetype row = 0; row < model.size(); ++row) {
            for (int column = 0; column < 5; ++column)
                RC_ASSERT(sheet.cell(row, column) == model.at(row).at(column));
        }
    });
    QVERIFY(holds);
}

void TestSheet::boundsHold()
{
    Sheet sheet;
    QVERIFY(sheet.beginRow(1));
    QVERIFY(sheet.append(QString(Sheet::maxCellLength + 10, u'x')));
    QCOMPARE(sheet.cell(0, 0).size(), Sheet::maxCellLength);
    for (qsizetype i = 1; i < Sheet::maxColumns; ++i)
        QVERIFY(sheet.append(u"x"));
    QVERIFY(!sheet.append(u"one too many"));
    QVERIFY(!sheet.setCell(0, Sheet::maxColumns, u"x"));
    QCOMPARE(sheet.columnCount(), Sheet::maxColumns);
}

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
