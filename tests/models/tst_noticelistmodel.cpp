// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/NoticeListModel.h"
#include "tests/models/ModelFixture.h"

#include <QAbstractItemModelTester>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

class TestNoticeListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsNewestFirst();
    void refreshesOneInPlace();
    void addsANewOne();
    void partsPracticeFromReal();
};

void TestNoticeListModel::listsNewestFirst()
{
    StoreDesk desk;
    const NoticeId first = desk.add(1);
    const NoticeId second = desk.add(2);
    NoticeListModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(second), 0);
    QCOMPARE(model.rowOf(first), 1);
    QCOMPARE(model.rowOf(NoticeId(77)), -1);
    QCOMPARE(model.unfinished(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Visits"_s);
    QCOMPARE(model.index(0).data(NoticeListModel::StateRole).toInt(), int(NoticeState::Running));
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Visits, Sending, "_s) && spoken.contains(u"2"_s), qPrintable(spoken));
}

void TestNoticeListModel::refreshesOneInPlace()
{
    StoreDesk desk;
    const NoticeId id = desk.add(3);
    desk.add(1);
    NoticeListModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    desk.refuse(desk.claim(id, 1).constFirst().id);
    for (int i = 0; i < 100; ++i)
        model.refresh(id);
    QTRY_COMPARE(model.at(1).totals.refused, 1);
    QTRY_VERIFY(changed.size() >= 1);
    QVERIFY(changed.size() <= 2);
    QCOMPARE(reset.size(), 0);
    model.refresh();
    QTRY_VERIFY(changed.size() >= 2);
    QCOMPARE(reset.size(), 0);
}

void TestNoticeListModel::addsANewOne()
{
    StoreDesk desk;
    desk.add(1);
    NoticeListModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 1);
    const QPersistentModelIndex chosen = model.index(0);
    const NoticeId id = desk.add(1);
    model.refresh(id);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(id), 0);
    QCOMPARE(chosen.row(), 1);
}

void TestNoticeListModel::partsPracticeFromReal()
{
    StoreDesk desk;
    const NoticeId id = desk.add(1);
    NoticeListModel model(*desk.store);
    QSignalSpy loaded(&model, &NoticeListModel::loaded);
    model.setPractice(true);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    model.refresh(id);
    waitFor(desk.store->run([](Repositories &) { return 0; }));
    QCOMPARE(model.rowCount(), 0);
    model.setPractice(false);
    QTRY_COMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestNoticeListModel)
#include "tst_noticelistmodel.moc"
