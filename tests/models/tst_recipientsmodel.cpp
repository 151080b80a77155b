// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/RecipientsModel.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

CheckedList someRows(const QString &text = {})
{
    Sheet sheet;
    sheet.setHeadings({u"Phone"_s, u"Name"_s, u"Code"_s});
    sheet.appendRow(2, {u"+447700900142"_s, u"Ana"_s, u"X1"_s});
    sheet.appendRow(3, {u"(0)7700-900203"_s, QString(), u"X2"_s});
    sheet.appendRow(4, {u"07700 900142"_s});
    sheet.appendRow(5, {u"+12125550142"_s});
    sheet.appendRow(6, {u"Phone"_s});
    RecipientList list;
    list.append(sheet, {0, 1, {}});
    ListRules rules;
    rules.phone = {u"GB"_s, true};
    rules.text = TextTemplate(text);
    return checkList(list, rules);
}

} // namespace

class TestRecipientsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsRowsAndVerdicts();
    void showsOneGroup();
    void showsParts();
    void showsFurtherColumnsAndTakesEdits();
    void findsWordsAndProblems();
    void fillsUpWhileALongListIsSearched();
    void keepsPlacesWhenNoRowComesOrGoes();
    void tellsRowsOfOneListFromThoseOfAnother();
    void tellsKindAndCountry();
    void speaks();
    void wordsOfVerdicts();
};

void TestRecipientsModel::showsRowsAndVerdicts()
{
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(someRows());
    QCOMPARE(model.rowCount(), 5);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, RecipientsModel::RowColumn), u"2"_s);
    QCOMPARE(text(0, RecipientsModel::NumberColumn), u"+44 7700 900142"_s);
    QCOMPARE(text(0, RecipientsModel::NameColumn), u"Ana"_s);
    QCOMPARE(text(0, RecipientsModel::VerdictColumn), u"Ready"_s);
    QCOMPARE(text(2, RecipientsModel::VerdictColumn), u"Twice"_s);
    QCOMPARE(text(3, RecipientsModel::VerdictColumn), u"Barred country"_s);
    QCOMPARE(text(4, RecipientsModel::NumberColumn), u"Phone"_s);
    QCOMPARE(model.index(1, 0).data(RecipientsModel::ReasonRole).toString(),
        u"was (0)7700-900203, read as a number in United Kingdom, punctuation was left out"_s);
    QCOMPARE(model.index(1, 0).data(RecipientsModel::E164Role).toString(), u"+447700900203"_s);
    QCOMPARE(model.index(1, 0).data(RecipientsModel::RawInputRole).toString(), u"(0)7700-900203"_s);
    QCOMPARE(model.index(4, 0).data(RecipientsModel::E164Role).toString(), QString());
    QCOMPARE(model.index(2, 0).data(RecipientsModel::StatusRole).toInt(), int(RowStatus::Duplicate));
}

void TestRecipientsModel::showsOneGroup()
{
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(someRows());
    int rows = 0;
    for (const auto status : {RowStatus::Ready, RowStatus::Attention, RowStatus::Duplicate, RowStatus::OptedOut,
             RowStatus::Blocked, RowStatus::Invalid}) {
        model.setShown(status);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.at(row).status, status);
        rows += model.rowCount();
    }
    QCOMPARE(rows, 5);
    model.setShown({});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.list().verdicts.size(), 5);
    model.setShown(RowStatus::Duplicate);
    QCOMPARE(model.at(0).row, 4);
    model.setList({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRecipientsModel::showsParts()
{
    RecipientsModel model;
    CheckedList list = someRows();
    model.setList(list);
    const auto parts = [&](int row) { return model.index(row, RecipientsModel::PartsColumn).data().toString(); };
    QCOMPARE(parts(0), u"–"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(list.replaceText(TextTemplate(QString(400, u'x'))));
    model.setTexts(list);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(parts(0), u"3"_s);
    QCOMPARE(parts(4), u"–"_s);
    // With placeholders each row has parts of its own.
    model.setList(someRows(u"{{name|"_s + QString(200, u'x') + u"}}"_s));
    QCOMPARE(parts(0), u"1"_s);
    QCOMPARE(parts(1), u"2"_s);
}

void TestRecipientsModel::showsFurtherColumnsAndTakesEdits()
{
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(someRows());
    const int code = RecipientsModel::FixedColumns;
    QCOMPARE(model.columnCount(), code + 1);
    QCOMPARE(model.headerData(code, Qt::Horizontal, Qt::DisplayRole).toString(), u"Code"_s);
    QCOMPARE(model.index(1, code).data().toString(), u"X2"_s);
    QVERIFY(!(model.index(0, RecipientsModel::VerdictColumn).flags() & Qt::ItemIsEditable));
    QCOMPARE(model.index(1, RecipientsModel::NumberColumn).data(Qt::EditRole).toString(), u"(0)7700-900203"_s);

    QSignalSpy edited(&model, &RecipientsModel::edited);
    model.setShown(RowStatus::Invalid);
    QVERIFY(model.setData(model.index(0, RecipientsModel::NumberColumn), u"07700 900199"_s, Qt::EditRole));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).value<RowId>(), model.list().list.id(4));
    QCOMPARE(edited.at(0).at(1).toInt(), 0);
    QVERIFY(!model.setData(model.index(0, RecipientsModel::PartsColumn), u"9"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, RecipientsModel::NumberColumn), u"Phone"_s, Qt::EditRole));
    QCOMPARE(edited.size(), 1);
}

void TestRecipientsModel::findsWordsAndProblems()
{
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(someRows());
    QCOMPARE(model.nextProblem(-1), 4);
    QCOMPARE(model.nextProblem(4), 4);
    model.setSearch(u" ana "_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.nextProblem(-1), -1);
    model.setSearch(u"x2"_s);
    QCOMPARE(model.position(0), 1);
    QCOMPARE(model.modelRow(1), 0);
    QCOMPARE(model.modelRow(0), -1);
    model.setSearch(u"+44 7700 900203"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.index(4, RecipientsModel::NumberColumn).data(RecipientsModel::ProblemRole).toBool());
    QVERIFY(!model.index(0, RecipientsModel::NumberColumn).data(RecipientsModel::ProblemRole).toBool());
}

void TestRecipientsModel::fillsUpWhileALongListIsSearched()
{
    constexpr int rows = 200'000;
    Sheet sheet;
    sheet.setHeadings({u"Phone"_s, u"Name"_s});
    for (int i = 0; i < rows; ++i)
        sheet.appendRow(i + 2, {u"n/a"_s, QString(u"Room "_s + QString::number(i % 100))});
    RecipientList list;
    list.append(sheet, {0, 1, {}});
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(checkList(list, {}));
    model.setSearch(u"room 17"_s);
    QTRY_COMPARE(model.rowCount(), rows / 100);
    QCOMPARE(model.position(1), 117);
    QCOMPARE(model.modelRow(117), 1);
    // Another search ends the one before, wherever it has got to.
    model.setSearch(u"room 1"_s);
    model.setSearch(u"room 23"_s);
    QTRY_COMPARE(model.rowCount(), rows / 100);
    QCOMPARE(model.position(0), 23);
    model.setSearch({});
    QCOMPARE(model.rowCount(), rows);
}

void TestRecipientsModel::keepsPlacesWhenNoRowComesOrGoes()
{
    RecipientsModel model;
    CheckedList list = someRows();
    model.setList(list);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    RecipientList changed = list.list;
    changed.setCell(4, 0, u"07700 900199"_s);
    model.setList(checkList(changed, list.rules));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(4, RecipientsModel::VerdictColumn).data().toString(), u"Ready"_s);
    changed.removeRows({4});
    model.setList(checkList(changed, list.rules));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 4);
}

void TestRecipientsModel::tellsRowsOfOneListFromThoseOfAnother()
{
    RecipientsModel model;
    const CheckedList list = someRows();
    model.setList(list);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    // As many rows as before, yet others: whoever is at work in one must not find themselves in the next.
    RecipientList changed = list.list;
    changed.removeRows({1});
    changed.append(7, u"07700 900198"_s, {});
    model.setList(checkList(changed, list.rules));
    QCOMPARE(reset.size(), 1);
}

void TestRecipientsModel::tellsKindAndCountry()
{
    RecipientList list;
    list.append(1, u"+447400123456"_s, {});
    list.append(2, u"+353861234567"_s, {});
    list.append(3, u"+442079460000"_s, {});
    list.append(4, u"nobody"_s, {});
    ListRules rules;
    rules.phone.defaultCountry = u"GB"_s;
    RecipientsModel model;
    model.setList(checkList(list, rules));
    const auto number = [&](int row, int role) {
        return model.index(row, RecipientsModel::NumberColumn).data(role).toString();
    };
    const auto note = [&](int row) {
        return model.index(row, RecipientsModel::VerdictColumn).data(RecipientsModel::ReasonRole).toString();
    };
    QCOMPARE(number(0, Qt::AccessibleDescriptionRole), u"Mobile, United Kingdom"_s);
    QCOMPARE(number(0, Qt::ToolTipRole), u"Mobile, United Kingdom"_s);
    QCOMPARE(note(0), QString());
    QCOMPARE(number(1, Qt::AccessibleDescriptionRole), u"Mobile, Ireland"_s);
    QCOMPARE(note(1), u"Ireland"_s);
    QVERIFY(number(2, Qt::ToolTipRole).startsWith(u"Landline, United Kingdom\n"_s));
    QCOMPARE(number(3, Qt::AccessibleDescriptionRole), QString());
}

void TestRecipientsModel::speaks()
{
    RecipientsModel model;
    model.setList(someRows());
    const QString spoken = model.index(2, RecipientsModel::VerdictColumn).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"Twice: Same person as row 2."_s);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestRecipientsModel::wordsOfVerdicts()
{
    QSet<QString> words;
    for (const auto status : {RowStatus::Ready, RowStatus::Attention, RowStatus::Duplicate, RowStatus::OptedOut,
             RowStatus::Blocked, RowStatus::Invalid})
        words.insert(RecipientsModel::verdictWord(status));
    QCOMPARE(words.size(), 6);
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestRecipientsModel)
#include "tst_recipientsmodel.moc"
