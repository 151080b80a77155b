// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/HistoryModel.h"
#include "tests/models/ModelFixture.h"

#include <QAbstractItemModelTester>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

QString text(const HistoryModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

QList<qint64> ids(const HistoryModel &model)
{
    QList<qint64> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(qint64(model.at(row).id));
    return all;
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsKnown();
    void fetchesPageByPage();
    void refreshKeepsRowsInPlace();
    void tellsOfRowsSideBySideTogether();
    void refreshTakesRowsAway();
    void oldestFirstInTheOrderOfSending();
    void refreshLeavesRowsFurtherDown();
    void theNewestQuestionWins();
    void refreshesSeldom();
    void knowsHowAnUnknownOutcomeCameAbout();
};

void TestHistoryModel::saysWhatIsKnown()
{
    StoreDesk desk;
    const NoticeId notice = desk.add(4);
    const QList<StoredMessage> claimed = desk.claim(notice, 3);
    desk.accept(claimed[0].id, u"queued"_s, u"0.0390"_s);
    desk.refuse(claimed[1].id);
    HistoryModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QVERIFY(model.isLoading());
    QTRY_COMPARE(model.rowCount(), 4);
    QTRY_COMPARE(model.matching(), 4);
    // Newest first: the last row is the message that was accepted.
    QCOMPARE(text(model, 3, HistoryModel::ToColumn), u"+44 7700 900000"_s);
    QCOMPARE(text(model, 3, HistoryModel::NameColumn), u"Person 0"_s);
    QCOMPARE(text(model, 3, HistoryModel::TimeColumn), u"2 Jan 16:38"_s);
    QCOMPARE(text(model, 3, HistoryModel::StatusColumn), u"On its way"_s);
    QCOMPARE(text(model, 3, HistoryModel::PartsColumn), u"2"_s);
    QCOMPARE(text(model, 3, HistoryModel::CostColumn), u"0.039"_s);
    QCOMPARE(text(model, 2, HistoryModel::StatusColumn), u"Refused"_s);
    QCOMPARE(text(model, 2, HistoryModel::PartsColumn), u"–"_s);
    QCOMPARE(text(model, 2, HistoryModel::CostColumn), u"–"_s);
    QVERIFY(!model.index(2, 0).data(HistoryModel::KnownRole).toString().isEmpty());
    QCOMPARE(model.index(2, 0).data(HistoryModel::OutcomeRole).toInt(), int(Outcome::Refused));
    QCOMPARE(model.index(2, 0).data(HistoryModel::SenderRole).toString(), u"AcmeCare"_s);
    QCOMPARE(text(model, 0, HistoryModel::StatusColumn), u"Waiting"_s);
    QCOMPARE(model.headerData(HistoryModel::CostColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"USD"_s);
}

void TestHistoryModel::fetchesPageByPage()
{
    StoreDesk desk;
    desk.add(25);
    HistoryModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    HistoryQuery query;
    query.limit = 10;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 10);
    QTRY_COMPARE(model.matching(), 25);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    QTRY_COMPARE(model.rowCount(), 20);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 25);
    QVERIFY(!model.canFetchMore({}));
    const QList<qint64> all = ids(model);
    QVERIFY(std::is_sorted(all.rbegin(), all.rend()));
    QCOMPARE(QSet<qint64>(all.begin(), all.end()).size(), 25);
    for (int row = 0; row < 25; ++row)
        QCOMPARE(model.rowOf(model.at(row).id), row);
    QCOMPARE(model.rowOf(MessageId(999)), -1);
}

void TestHistoryModel::refreshKeepsRowsInPlace()
{
    StoreDesk desk;
    const NoticeId notice = desk.add(5);
    HistoryModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 5);
    const QPersistentModelIndex chosen = model.index(2, 0);
    const qint64 chosenId = chosen.data(HistoryModel::MessageIdRole).toLongLong();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    desk.accept(desk.claim(notice, 1).constFirst().id);
    desk.add(3);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 8);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 7);
    QCOMPARE(chosen.row(), 5);
    QCOMPARE(chosen.data(HistoryModel::MessageIdRole).toLongLong(), chosenId);
    QTRY_COMPARE(model.matching(), 8);
}

void TestHistoryModel::tellsOfRowsSideBySideTogether()
{
    StoreDesk desk;
    const NoticeId notice = desk.add(60);
    HistoryModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    HistoryQuery query;
    query.oldestFirst = true;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 60);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    const QList<StoredMessage> taken = desk.claim(notice, 40);
    for (const int row : {3, 4, 5, 30, 39})
        desk.accept(taken.at(row).id);
    for (int row = 0; row < 40; ++row) {
        if (!QList<int>{3, 4, 5, 30, 39}.contains(row))
            mustWork(waitFor(desk.store->run([id = taken.at(row).id](Repositories &r) {
                return r.messages.returnToWaiting(id, u"not now"_s, moment(2));
            })));
    }
    model.refresh();
    QTRY_COMPARE(changed.size(), 3);
    QTest::qWait(50);
    QCOMPARE(changed.size(), 3);
    const auto rows = [&changed](int i) {
        return std::pair(changed.at(i).at(0).toModelIndex().row(), changed.at(i).at(1).toModelIndex().row());
    };
    QCOMPARE(rows(0), std::pair(3, 5));
    QCOMPARE(rows(1), std::pair(30, 30));
    QCOMPARE(rows(2), std::pair(39, 39));
}

void TestHistoryModel::oldestFirstInTheOrderOfSending()
{
    StoreDesk desk;
    const NoticeId notice = desk.add(25);
    HistoryModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    HistoryQuery query;
    query.notice = notice;
    query.oldestFirst = true;
    query.limit = 10;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 10);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 20);
    const QList<qint64> shown = ids(model);
    QVERIFY(std::is_sorted(shown.begin(), shown.end()));
    for (int row = 0; row < 20; ++row)
        QCOMPARE(model.rowOf(model.at(row).id), row);

    // What is sent first stands first, and stays where it stands.
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(text(model, 0, HistoryModel::TimeColumn), u"–"_s);
    desk.accept(desk.claim(notice, 1).constFirst().id);
    model.refresh();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 0);
    QVERIFY(text(model, 0, HistoryModel::TimeColumn) != u"–"_s);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(ids(model), shown);
    while (model.canFetchMore({})) {
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 25);
    }

    query.state = HandoverState::Waiting;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 10);
    desk.claim(notice, 2);
    model.refresh();
    QTRY_COMPARE(model.matching(), 22);
    QCOMPARE(ids(model).constFirst(), shown.at(3));
}

void TestHistoryModel::refreshTakesRowsAway()
{
    StoreDesk desk;
    const NoticeId notice = desk.add(5);
    HistoryModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    HistoryQuery query;
    query.state = HandoverState::Waiting;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 5);
    desk.claim(notice, 2);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_COMPARE(model.matching(), 3);
    desk.claim(notice, 3);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestHistoryModel::refreshLeavesRowsFurtherDown()
{
    StoreDesk desk;
    desk.add(12);
    HistoryModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    HistoryQuery query;
    query.limit = 5;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 5);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 10);
    const QList<qint64> before = ids(model);
    desk.add(4);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 14);
    QCOMPARE(ids(model).mid(4), before);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 16);
}

void TestHistoryModel::theNewestQuestionWins()
{
    StoreDesk desk;
    desk.add(3, u"Alpha"_s);
    desk.add(2, u"Beta"_s);
    HistoryModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    HistoryQuery query;
    int answers = 0;
    connect(&model, &HistoryModel::loaded, this, [&] {
        ++answers;
        // No answer to an overtaken question is ever shown.
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.at(row).text, u"Beta"_s);
    });
    for (const QString &search : {u"alp"_s, u"alpha"_s, u"nothing"_s, u"be"_s, u"beta"_s}) {
        query.search = search;
        model.setQuery(query);
    }
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_COMPARE(model.matching(), 2);
    QVERIFY(answers <= 2);
}

void TestHistoryModel::refreshesSeldom()
{
    StoreDesk desk;
    desk.add(2);
    HistoryModel model(*desk.store);
    model.setQuery({});
    QTRY_COMPARE(model.matching(), 2);
    int answers = 0;
    connect(&model, &HistoryModel::loaded, this, [&] { ++answers; });
    for (int i = 0; i < 1000; ++i)
        model.refresh();
    QTRY_VERIFY(answers >= 1);
    QVERIFY(answers <= 2);
    // What changed after the last answer is still asked for.
    desk.add(1);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 3);
}

void TestHistoryModel::knowsHowAnUnknownOutcomeCameAbout()
{
    StoreDesk desk;
    const auto claimed = desk.claim(desk.add(2), 2);
    const auto lose = [&desk](MessageId id, const Circumstance &circumstance) {
        mustWork(waitFor(desk.store->run(
            [=](Repositories &r) { return r.messages.markUnconfirmed(id, u"t"_s, moment(4), circumstance); })));
    };
    lose(claimed.at(0).id, {Circumstance::Unreadable, 200});
    lose(claimed.at(1).id, {Circumstance::Ended});
    HistoryModel model(*desk.store);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 2);
    const auto known = [&model](MessageId id) {
        return model.index(model.rowOf(id), HistoryModel::StatusColumn).data(HistoryModel::KnownRole).toString();
    };
    QVERIFY(known(claimed.at(0).id).contains(u"not in a form that Herald understands"_s));
    QVERIFY(known(claimed.at(1).id).contains(u"Herald was ended"_s));
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
