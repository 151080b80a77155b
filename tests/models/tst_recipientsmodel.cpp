// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/RecipientsModel.h"
#include "app/recipients/RecipientCheck.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

QList<RecipientRow> someRows()
{
    return checkRecipients({{2, u"+447700900142"_s, u"Ana"_s}, {3, u"(0)7700-900203"_s, {}}, {4, u"07700 900142"_s, {}},
                               {5, u"+12125550142"_s, {}}, {6, u"Phone"_s, {}}},
        {{u"GB"_s, true}, {}});
}

} // namespace

class TestRecipientsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsRowsAndVerdicts();
    void showsOneGroup();
    void showsParts();
    void speaks();
    void wordsOfVerdicts();
};

void TestRecipientsModel::showsRowsAndVerdicts()
{
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(someRows());
    QCOMPARE(model.rowCount(), 5);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, RecipientsModel::RowColumn), u"2"_s);
    QCOMPARE(text(0, RecipientsModel::NumberColumn), u"+44 7700 900142"_s);
    QCOMPARE(text(0, RecipientsModel::NameColumn), u"Ana"_s);
    QCOMPARE(text(0, RecipientsModel::VerdictColumn), u"Ready"_s);
    QCOMPARE(text(2, RecipientsModel::VerdictColumn), u"Twice"_s);
    QCOMPARE(text(3, RecipientsModel::VerdictColumn), u"Barred country"_s);
    QCOMPARE(text(4, RecipientsModel::NumberColumn), u"Phone"_s);
    QCOMPARE(model.index(1, 0).data(RecipientsModel::ReasonRole).toString(), u"was (0)7700-900203"_s);
    QCOMPARE(model.index(1, 0).data(RecipientsModel::E164Role).toString(), u"+447700900203"_s);
    QCOMPARE(model.index(1, 0).data(RecipientsModel::RawInputRole).toString(), u"(0)7700-900203"_s);
    QCOMPARE(model.index(4, 0).data(RecipientsModel::E164Role).toString(), QString());
    QCOMPARE(model.index(2, 0).data(RecipientsModel::StatusRole).toInt(), int(RowStatus::Duplicate));
}

void TestRecipientsModel::showsOneGroup()
{
    RecipientsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(someRows());
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
    QCOMPARE(model.rows().size(), 5);
    model.setShown(RowStatus::Duplicate);
    QCOMPARE(model.at(0).row, 4);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRecipientsModel::showsParts()
{
    RecipientsModel model;
    model.setRows(someRows());
    const auto parts = [&](int row) { return model.index(row, RecipientsModel::PartsColumn).data().toString(); };
    QCOMPARE(parts(0), u"–"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setPartsPerMessage(3);
    model.setPartsPerMessage(3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(parts(0), u"3"_s);
    QCOMPARE(parts(4), u"–"_s);
}

void TestRecipientsModel::speaks()
{
    RecipientsModel model;
    model.setRows(someRows());
    const QString spoken = model.index(2, RecipientsModel::VerdictColumn).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"Twice: Same person as row 2."_s);
    for (int column = 0; column < RecipientsModel::ColumnCount; ++column)
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
