// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/RecipientsModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/CounterBar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ElidedText.h"
#include "ui/widgets/FigureBlock.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/HeaderPieces.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NoticeGroups.h"
#include "ui/widgets/Rail.h"
#include "ui/widgets/RecipientColumns.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/Timeline.h"
#include "ui/widgets/VerdictDelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <numeric>

using namespace herald;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<int>)

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void ledgerIsReadAsOneSentence();
    void ledgerTermsFilter();
    void ledgerKeepsFocusWhileCounting();
    void ledgerWrapsBetweenTerms();
    void groupsAddUp();
    void counterNeverChangesItsSize();
    void counterIsReadAloud();
    void barSharesItsWidth_data();
    void barSharesItsWidth();
    void barIsReadAloud();
    void chipIsWorkedByKeys();
    void railIsWorkedByKeys();
    void railSaysItsBadge();
    void bannerSaysBoth();
    void verdictActionIsClicked();
    void verdictsTakeTheRest();
    void timelineIsReadAloud();
    void initials();
    void elidedLabelKeepsItsName();
    void flowWraps();
    void gridIsolatesNumbers();
    void gridKeepsLabelsFromValues_data();
    void gridKeepsLabelsFromValues();
    void figureReservesRoom();
    void elidedTextShowsWholeLines();
};

namespace {

QList<LedgerTerm> sampleTerms()
{
    Ledger ledger;
    ledger.ready = 1204;
    ledger.attention = 3;
    ledger.duplicate = 5;
    return NoticeGroups::rows(ledger);
}

template<typename T>
qint64 sumOf(const QList<T> &groups)
{
    return std::accumulate(
        groups.begin(), groups.end(), qint64(0), [](qint64 sum, const T &group) { return sum + group.count; });
}

} // namespace

void TestWidgets::ledgerIsReadAsOneSentence()
{
    LedgerLine line;
    line.setLine(1212, u"rows"_s, sampleTerms());
    QCOMPARE(line.sentence(), u"1,212 rows: 1,204 ready, 3 need attention, 5 twice."_s);
    QCOMPARE(line.accessibleName(), line.sentence());
    line.setLine(0, u"rows"_s, {});
    QCOMPARE(line.sentence(), u"0 rows."_s);
}

void TestWidgets::ledgerTermsFilter()
{
    LedgerLine line;
    line.setLine(1212, u"rows"_s, sampleTerms());
    line.setClickable(true);
    line.resize(800, 28);
    line.show();
    const auto buttons = line.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(buttons[1]->accessibleName(), u"3 need attention"_s);
    std::optional<int> told = -1;
    int times = 0;
    connect(&line, &LedgerLine::filterChanged, &line, [&](std::optional<int> key) { told = key, ++times; });
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QCOMPARE(told, std::optional<int>(int(RowStatus::Attention)));
    QVERIFY(buttons[1]->isChecked());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(told, std::optional<int>(int(RowStatus::Ready)));
    QVERIFY(!buttons[1]->isChecked());
    QTest::keyClick(buttons[0], Qt::Key_Return);
    QCOMPARE(told, std::optional<int>());
    QCOMPARE(times, 3);
    line.setOn(int(RowStatus::Duplicate));
    QCOMPARE(times, 3);
    QVERIFY(buttons[2]->isChecked());
}

void TestWidgets::ledgerKeepsFocusWhileCounting()
{
    LedgerLine line;
    line.setClickable(true);
    line.setLine(1212, u"rows"_s, sampleTerms());
    line.show();
    auto *second = line.findChildren<QAbstractButton *>().at(1);
    QList<LedgerTerm> next = sampleTerms();
    next[1].count = 4;
    line.setLine(1213, u"rows"_s, next);
    QCOMPARE(line.findChildren<QAbstractButton *>().at(1), second);
    QCOMPARE(second->accessibleName(), u"4 need attention"_s);
}

void TestWidgets::ledgerWrapsBetweenTerms()
{
    LedgerLine line;
    line.setLine(1212, u"rows"_s, sampleTerms());
    const int wide = line.sizeHint().width();
    QCOMPARE(line.heightForWidth(wide), line.sizeHint().height());
    QCOMPARE(line.heightForWidth(wide - 40), 2 * line.sizeHint().height());
    line.resize(wide - 40, 100);
    line.show();
    const auto buttons = line.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        QCOMPARE(button->width(), button->sizeHint().width());
        QVERIFY(line.rect().contains(button->geometry()));
    }
    QVERIFY(buttons[2]->y() > buttons[1]->y());
    line.setLayoutDirection(Qt::RightToLeft);
    QApplication::processEvents();
    QVERIFY(buttons[0]->x() > buttons[1]->x());
}

void TestWidgets::groupsAddUp()
{
    NoticeTotals totals;
    totals.waiting = 11;
    totals.sending = 2;
    totals.refused = 3;
    totals.unconfirmed = 4;
    totals.cancelled = 5;
    totals.delivered = 60;
    totals.notDelivered = 7;
    totals.noReceipt = 8;
    totals.onTheirWay = 9;
    totals.accepted = 84;
    QCOMPARE(sumOf(NoticeGroups::bar(totals)), qint64(totals.messages()));
    QCOMPARE(sumOf(NoticeGroups::handover(totals)), qint64(totals.messages()));
    QCOMPARE(sumOf(NoticeGroups::delivery(totals)), qint64(totals.accepted));
    const Ledger ledger{1, 2, 3, 4, 5, 6};
    QCOMPARE(sumOf(NoticeGroups::rows(ledger)), qint64(ledger.rows()));
    QCOMPARE(NoticeGroups::rows(ledger).size(), 6);
    QCOMPARE(NoticeGroups::rows(Ledger()).size(), 1);
}

void TestWidgets::counterNeverChangesItsSize()
{
    CounterBar bar;
    const QSize size = bar.sizeHint();
    QString text;
    for (int length = 0; length < 2200; length += 7) {
        text.resize(length, u'a');
        bar.setCount(countSegments(text));
        QCOMPARE(bar.sizeHint(), size);
        bar.setCount(countSegments(QString(text + u'\u0142')));
        QCOMPARE(bar.sizeHint(), size);
    }
}

void TestWidgets::counterIsReadAloud()
{
    CounterBar bar;
    bar.setCount(countSegments(QString(143, u'a')));
    QVERIFY2(bar.sentence().contains(u"GSM-7, 143 of 160 used"_s), qPrintable(bar.sentence()));
    QVERIFY(bar.sentence().contains(u"17 left"_s));
    QCOMPARE(bar.accessibleName(), bar.sentence());
    bar.setCount(countSegments(QString(100, u'\u0142')));
    QVERIFY2(bar.sentence().contains(u"Unicode, 100 of 134 used"_s), qPrintable(bar.sentence()));
}

void TestWidgets::barSharesItsWidth_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("usual") << QList<int>{371, 24, 7, 3, 2, 797};
    QTest::newRow("one") << QList<int>{5};
    QTest::newRow("tiny beside huge") << QList<int>{1, 1'000'000, 1, 1};
    QTest::newRow("with empty ones") << QList<int>{0, 10, 0, 30};
    QTest::newRow("even") << QList<int>{1, 1, 1};
}

void TestWidgets::barSharesItsWidth()
{
    QFETCH(QList<int>, counts);
    QList<BarGroup> groups;
    for (const int count : counts)
        groups << BarGroup{{}, count, Tone::Green, Fill::Solid};
    for (int width = 60; width < 700; width += 13) {
        const QList<int> lengths = barLengths(groups, width, 5, 2);
        int sum = 0;
        int shown = 0;
        for (qsizetype i = 0; i < lengths.size(); ++i) {
            QCOMPARE(lengths[i] > 0, counts[i] > 0);
            QVERIFY(lengths[i] == 0 || lengths[i] >= 5);
            sum += lengths[i];
            shown += lengths[i] > 0;
        }
        QCOMPARE(sum + 2 * (shown - 1), width);
    }
    // Too narrow for five pixels each: still one piece a group.
    const QList<int> narrow = barLengths(groups, 8, 5, 2);
    for (qsizetype i = 0; i < narrow.size(); ++i)
        QCOMPARE(narrow[i] > 0, counts[i] > 0);
    QCOMPARE(barLengths({}, 100), QList<int>());
}

void TestWidgets::barIsReadAloud()
{
    SegmentBar bar;
    bar.setGroups({{u"delivered"_s, 1402, Tone::Green, Fill::Solid}, {u"refused"_s, 3, Tone::Red, Fill::Pale}});
    QCOMPARE(bar.accessibleName(), u"1,402 delivered, 3 refused."_s);
}

void TestWidgets::chipIsWorkedByKeys()
{
    Chip chip(u"Volunteers"_s);
    chip.setCount(1013);
    QCOMPARE(chip.accessibleName(), u"Volunteers, 1,013"_s);
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 0);
    chip.setRemovable(true);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    chip.resize(chip.sizeHint());
    chip.show();
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QCOMPARE(removed.count(), 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, chip.height() / 2));
    QCOMPARE(removed.count(), 2);
    chip.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, chip.height() / 2));
    QCOMPARE(removed.count(), 3);
    chip.setCheckable(true);
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(chip.isChecked());
}

void TestWidgets::railIsWorkedByKeys()
{
    Rail rail;
    const int compose = rail.addPage(u"document-edit"_s, u"Compose"_s);
    const int outbox = rail.addPage(u"document-send"_s, u"Outbox"_s);
    const int settings = rail.addBottomPage(u"configure"_s, u"Settings"_s);
    const int history = rail.addPage(u"view-history"_s, u"History"_s);
    rail.resize(176, 500);
    rail.show();
    rail.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rail));
    QCOMPARE(rail.current(), compose);
    QVERIFY(rail.button(history)->y() < rail.button(settings)->y());
    QSignalSpy spy(&rail, &Rail::currentChanged);
    rail.button(compose)->setFocus();
    QTest::keyClick(rail.button(compose), Qt::Key_Down);
    QTRY_VERIFY(rail.button(outbox)->hasFocus());
    QCOMPARE(spy.count(), 0);
    QTest::keyClick(rail.button(outbox), Qt::Key_Return);
    QCOMPARE(rail.current(), outbox);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.constFirst().constFirst().toInt(), outbox);
    // As seen, not as added: below Outbox stands History, then Settings.
    QTest::keyClick(rail.button(outbox), Qt::Key_Down);
    QTRY_VERIFY(rail.button(history)->hasFocus());
    QTest::keyClick(rail.button(history), Qt::Key_End);
    QTRY_VERIFY(rail.button(settings)->hasFocus());
    rail.setCurrent(settings);
    rail.setCurrent(settings);
    QCOMPARE(spy.count(), 2);
}

void TestWidgets::railSaysItsBadge()
{
    Rail rail;
    const int page = rail.addPage(u"document-send"_s, u"Outbox"_s);
    rail.setBadge(page, 2, u"2 running or paused"_s);
    QCOMPARE(rail.button(page)->accessibleName(), u"Outbox"_s);
    QCOMPARE(rail.button(page)->accessibleDescription(), u"2 running or paused"_s);
    rail.setCompact(true);
    QCOMPARE(rail.button(page)->toolTip(), u"Outbox"_s);
    QCOMPARE(rail.width(), 56);
    rail.setCompact(false);
    QCOMPARE(rail.button(page)->toolTip(), QString());
}

void TestWidgets::bannerSaysBoth()
{
    Banner banner;
    banner.setWords(u"No connection since 14:18."_s, u"<b>Keep</b> writing."_s);
    QCOMPARE(banner.accessibleName(), u"No connection since 14:18. <b>Keep</b> writing."_s);
    QVERIFY(banner.button()->isHidden());
    banner.setButton(u"Try now"_s);
    QSignalSpy spy(&banner, &Banner::buttonClicked);
    banner.resize(600, banner.heightForWidth(600));
    banner.show();
    QTest::keyClick(banner.button(), Qt::Key_Space);
    QCOMPARE(spy.count(), 1);
    QVERIFY(banner.heightForWidth(600) >= 44);
    banner.setWords(u"Cause."_s, QString(400, u'x'));
    QVERIFY(banner.heightForWidth(400) > 52);
    banner.dismiss();
    QTRY_VERIFY(banner.isHidden());
    banner.reveal();
    QVERIFY(!banner.isHidden());
    QTRY_COMPARE(banner.opacity(), 1.0);
}

void TestWidgets::verdictActionIsClicked()
{
    QStandardItemModel model(2, 1);
    model.setData(model.index(0, 0), u"Ready"_s);
    model.setData(model.index(0, 0), int(RowStatus::Ready), RecipientsModel::StatusRole);
    model.setData(model.index(1, 0), u"Needs attention"_s);
    model.setData(model.index(1, 0), int(RowStatus::Attention), RecipientsModel::StatusRole);
    model.setData(model.index(1, 0), u"One digit is missing"_s, RecipientsModel::BriefRole);
    QTableView view;
    view.setModel(&model);
    TableLook::apply(&view, RowHeight::Dense);
    auto *delegate = new VerdictDelegate(&view);
    delegate->setActionWord(u"Repair"_s);
    view.setItemDelegateForColumn(0, delegate);
    view.resize(400, 200);
    view.show();
    QApplication::processEvents();
    QSignalSpy spy(delegate, &VerdictDelegate::actionRequested);
    for (const int row : {0, 1}) {
        const QRect cell = view.visualRect(model.index(row, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 12, cell.center().y()));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
    }
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.constFirst().constFirst().toModelIndex().row(), 1);
    view.grab();
}

void TestWidgets::verdictsTakeTheRest()
{
    Sheet sheet;
    sheet.setHeadings({u"Phone"_s, u"Name"_s, u"Ward"_s});
    for (int row = 0; row < 60; ++row)
        sheet.appendRow(row + 2, {u"+447700900%1"_s.arg(100 + row), u"Somebody"_s, u"north"_s});
    RecipientList list;
    list.append(sheet, {0, 1, {}});
    RecipientsModel model;
    QTableView table;
    table.setModel(&model);
    TableLook::apply(&table, RowHeight::Dense);
    table.setItemDelegateForColumn(RecipientsModel::VerdictColumn, new VerdictDelegate(&table));
    RecipientColumns columns(&table);
    table.resize(560, 400);
    table.show();
    const auto fill = [&](bool fits) {
        model.setList(checkList(list, {}));
        for (int column = 0; column < model.columnCount(); ++column)
            table.setColumnHidden(column, false);
        columns.order();
        table.setColumnHidden(RecipientsModel::PartsColumn, true);
        if (fits)
            columns.fit();
    };
    const QHeaderView *header = table.horizontalHeader();
    for (const bool fits : {true, false}) {
        fill(fits);
        QTest::qWait(50);
        QCOMPARE(header->length(), table.viewport()->width());
    }
    for (const int width : {700, 480}) {
        table.resize(width, 400);
        QTRY_COMPARE(header->length(), table.viewport()->width());
        QVERIFY(!table.horizontalScrollBar()->isVisible());
    }
    table.resize(300, 400);
    QVERIFY(header->sectionSize(RecipientsModel::VerdictColumn) >= 184);
}

void TestWidgets::timelineIsReadAloud()
{
    Timeline timeline;
    const QDateTime start(QDate(2026, 11, 22), QTime(16, 38, 1));
    timeline.setSteps({{start, u"Saved on this computer"_s, {}, Outcome::Other},
        {start.addSecs(3), u"Accepted by Telnyx"_s, u"after 3 s"_s, Outcome::OnItsWay}});
    const QString sentence = timeline.sentence().remove(QChar(0x2066)).remove(QChar(0x2069));
    QCOMPARE(sentence, u"Saved on this computer at 16:38:01; Accepted by Telnyx at 16:38:04, after 3 s."_s);
    QVERIFY(timeline.sizeHint().height() >= 64);
    timeline.grab();
}

void TestWidgets::initials()
{
    QCOMPARE(initialsOf(u"Acme Support"_s), u"AS"_s);
    QCOMPARE(initialsOf(u"practice"_s), u"P"_s);
    QCOMPARE(initialsOf(u"  Acme  North  Wards "_s), u"AW"_s);
    QCOMPARE(initialsOf(QString()), QString());
    QCOMPARE(initialsOf(u"\U0001F600 x"_s), u"\U0001F600X"_s);
}

void TestWidgets::elidedLabelKeepsItsName()
{
    ElidedLabel label(u"A line that is too long for its room"_s);
    label.resize(60, 20);
    label.show();
    label.grab();
    QCOMPARE(label.accessibleName(), u"A line that is too long for its room"_s);
    QCOMPARE(label.toolTip(), label.fullText());
    label.resize(600, 20);
    label.grab();
    QCOMPARE(label.toolTip(), QString());
    QVERIFY(label.minimumSizeHint().width() < 100);
}

void TestWidgets::flowWraps()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 8, 8);
    for (int i = 0; i < 4; ++i) {
        auto *child = new QWidget;
        child->setFixedSize(50, 20);
        flow->addWidget(child);
    }
    QCOMPARE(flow->heightForWidth(4 * 50 + 3 * 8), 20);
    QCOMPARE(flow->heightForWidth(4 * 50 + 3 * 8 - 1), 48);
    QCOMPARE(flow->heightForWidth(60), 4 * 20 + 3 * 8);
    box.resize(120, 100);
    box.setLayoutDirection(Qt::RightToLeft);
    box.show();
    flow->activate();
    QCOMPARE(flow->itemAt(0)->geometry().right(), 119);
}

void TestWidgets::gridIsolatesNumbers()
{
    KeyValueGrid grid;
    grid.setRows({{u"From"_s, u"AcmeCare"_s}, {u"To"_s, u"+44 7700 900123"_s, true}});
    const auto labels = grid.findChildren<QLabel *>();
    QCOMPARE(labels.size(), 4);
    bool seen = false;
    for (const QLabel *label : labels)
        seen = seen || label->text() == u"\u2066+44 7700 900123\u2069"_s;
    QVERIFY(seen);
    grid.setRows({{u"From"_s, u"Acme<b>"_s}});
    QCOMPARE(grid.findChildren<QLabel *>().size(), 2);
}

void TestWidgets::gridKeepsLabelsFromValues_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addRow("left to right") << Qt::LeftToRight;
    QTest::addRow("right to left") << Qt::RightToLeft;
}

void TestWidgets::gridKeepsLabelsFromValues()
{
    QFETCH(Qt::LayoutDirection, direction);
    KeyValueGrid grid;
    grid.setLayoutDirection(direction);
    grid.setRows({{u"A label as long as its column and then on"_s, u"AcmeCare"_s}});
    grid.resize(300, 80);
    grid.show();
    const auto labels = grid.findChildren<QLabel *>();
    const auto place = [&grid](const QLabel *label) {
        return QRect(label->mapTo(&grid, label->contentsRect().topLeft()), label->contentsRect().size());
    };
    const QRect label = place(labels.at(0));
    const QRect value = place(labels.at(1));
    const int gap = direction == Qt::LeftToRight ? value.left() - label.right() - 1 : label.left() - value.right() - 1;
    QVERIFY2(gap >= 8, qPrintable(QString::number(gap)));
}

void TestWidgets::elidedTextShowsWholeLines()
{
    const QString text = QString(u"Your delivery comes today between ten and noon. "_s).repeated(12).trimmed();
    ElidedText label(text, 4);
    const int line = label.fontMetrics().lineSpacing();
    QCOMPARE(label.heightForWidth(300), 4 * line);
    label.resize(300, 4 * line);
    label.grab();
    QCOMPARE(label.toolTip(), text);
    QCOMPARE(label.accessibleName(), text);
    ElidedText brief(u"Short.\nIn two lines."_s, 4);
    QCOMPARE(brief.heightForWidth(300), 2 * line);
    brief.resize(300, 2 * line);
    brief.grab();
    QVERIFY(brief.toolTip().isEmpty());
}

void TestWidgets::figureReservesRoom()
{
    FigureBlock figure;
    figure.reserve(u"8,888 parts"_s, u"8,888 messages"_s);
    figure.setFigure(u"1 part"_s, u"1 message"_s);
    const QSize size = figure.sizeHint();
    figure.setFigure(u"1,111 parts"_s, u"1,111 messages"_s);
    QCOMPARE(figure.sizeHint(), size);
    QCOMPARE(figure.accessibleName(), u"1,111 parts, 1,111 messages"_s);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
