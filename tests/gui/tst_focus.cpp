// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "ui/composer/SenderPicker.h"
#include "ui/desktop/Look.h"

#include <QAbstractSpinBox>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::WindowFixture;

/// Where the keyboard is, what shows that, and what changes nothing because the keyboard is elsewhere.
class FocusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void frameComesFirst();
    void wheelPassesOverWhatHasNoFocus();
    void senderListOpensAtTheSender();
    void firstNoticeHasTheFocus();
    void tablesStartAtTheirFirstRow();
    void focusedRowIsFramed_data();
    void focusedRowIsFramed();
    void headingsOfMenusAreShown();
    void practiceIsNotBegunTwice();

private:
    void open() { m_fixture = std::make_unique<WindowFixture>(); }
    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

/// As the desktop sends it: up one notch. True when @p widget took it.
bool turnWheel(QWidget *widget)
{
    const QPointF middle = QRectF(widget->rect()).center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    QCoreApplication::instance()->notify(widget, &event);
    return event.isAccepted();
}

QString valueOf(QWidget *box)
{
    const auto *combo = qobject_cast<QComboBox *>(box);
    return combo ? combo->currentText() : static_cast<QAbstractSpinBox *>(box)->text();
}

int accented(QWidget *widget, const QRect &part)
{
    const QImage image = widget->grab(part).toImage();
    const QRgb accent = Tones::of(widget).accent.rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == accent;
    }
    return count;
}

} // namespace

void FocusTest::cleanup()
{
    if (m_fixture)
        m_fixture->close();
    m_fixture.reset();
}

void FocusTest::frameComesFirst()
{
    open();
    m_fixture->close();
    m_fixture->beforeShown = [](MainWindow &window) {
        QVERIFY(!window.findChild<QWidget *>(u"recipientField"_s));
        QCOMPARE(window.page(), MainWindow::Compose);
    };
    m_fixture->open();
    QTRY_VERIFY(m_fixture->find<QLineEdit>("recipientField")->hasFocus());
}

void FocusTest::wheelPassesOverWhatHasNoFocus()
{
    open();
    m_fixture->find<QComboBox>("senderPicker")->addItems({u"One"_s, u"Two"_s});
    m_fixture->find<QComboBox>("senderPicker")->setCurrentIndex(1);
    int tried = 0;
    for (const MainWindow::Page page : {MainWindow::Compose, MainWindow::Settings}) {
        m_fixture->window->showPage(page);
        for (QWidget *box : m_fixture->window->findChildren<QWidget *>()) {
            const bool turns = qobject_cast<QComboBox *>(box) || qobject_cast<QAbstractSpinBox *>(box);
            if (!turns || !box->isVisible() || !box->isEnabled() || box->hasFocus())
                continue;
            if (auto *combo = qobject_cast<QComboBox *>(box); combo && combo->count() > 1)
                combo->setCurrentIndex(1);
            const QString before = valueOf(box);
            turnWheel(box);
            QVERIFY2(!box->hasFocus(), qPrintable(box->objectName()));
            QVERIFY2(valueOf(box) == before, qPrintable(box->objectName()));
            ++tried;
        }
    }
    QVERIFY(tried >= 4);
    // Who has gone into a box means it.
    auto *pace = m_fixture->find<QAbstractSpinBox>("accountPace");
    pace->setFocus();
    const QString before = pace->text();
    turnWheel(pace);
    QVERIFY(pace->text() != before);
}

void FocusTest::senderListOpensAtTheSender()
{
    SenderPicker picker;
    picker.show();
    QVERIFY(QTest::qWaitForWindowExposed(&picker));
    const auto names = [](const QStringList &all) {
        QList<OwnedSenderId> owned;
        for (const QString &name : all) {
            owned.append(OwnedSenderId());
            owned.last().name = name;
        }
        return owned;
    };
    picker.setSender(u"Beta"_s);
    QSignalSpy changes(&picker, &SenderPicker::senderChanged);
    picker.setOwned(names({u"Alpha"_s, u"Beta"_s, u"Gamma"_s}), false);
    QCOMPARE(picker.sender(), u"Beta"_s);
    const auto openAndEnter = [&picker] {
        picker.showPopup();
        QTest::keyClick(picker.view(), Qt::Key_Return);
        picker.hidePopup();
        return picker.sender();
    };
    QCOMPARE(picker.currentIndex(), 1);
    QCOMPARE(openAndEnter(), u"Beta"_s);
    picker.setSender(u"Gamma"_s);
    QCOMPARE(openAndEnter(), u"Gamma"_s);
    QCOMPARE(changes.constLast().constFirst().toString(), u"Gamma"_s);
    // A name of one's own is no row and stays.
    picker.lineEdit()->selectAll();
    QTest::keyClicks(picker.lineEdit(), u"Delta"_s);
    QCOMPARE(openAndEnter(), u"Delta"_s);
    picker.setOwned(names({u"Alpha"_s, u"Gamma"_s}), false);
    QCOMPARE(openAndEnter(), u"Delta"_s);
    QCOMPARE(changes.constLast().constFirst().toString(), u"Delta"_s);
}

void FocusTest::firstNoticeHasTheFocus()
{
    open();
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    auto *write = qobject_cast<QPushButton *>(m_fixture->window->focusWidget());
    QVERIFY(write);
    QCOMPARE(write->text(), u"Write a notice"_s);
    m_fixture->send(u"07700900101"_s, u"The very first."_s);
    auto *list = m_fixture->find<QListView>("noticeList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(m_fixture->window->focusWidget(), list);
    QVERIFY(list->currentIndex().isValid());
}

void FocusTest::tablesStartAtTheirFirstRow()
{
    open();
    m_fixture->write(u"Herald"_s, u"07700900101\n07700900102"_s, u"Hello."_s);
    auto *table = m_fixture->find<QTableView>("recipientTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex({});
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    editor->setFocus();
    m_fixture->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_fixture->window->focusWidget(), table);
    QCOMPARE(table->currentIndex().row(), 0);
    QVERIFY(table->selectionModel()->isRowSelected(0));
}

void FocusTest::focusedRowIsFramed_data()
{
    QTest::addColumn<int>("choice");
    for (const LookChoice choice : {LookChoice::Light, LookChoice::Dark, LookChoice::HighContrast})
        QTest::addRow("%s", qPrintable(toWord(choice))) << int(choice);
}

void FocusTest::focusedRowIsFramed()
{
    QFETCH(int, choice);
    static Look *look = Look::install(*qApp, LookChoice::Light);
    look->setChoice(LookChoice(choice));
    open();
    m_fixture->write(u"Herald"_s, u"07700900101\n07700900102"_s, u"Hello."_s);
    auto *table = m_fixture->find<QTableView>("recipientTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(0, 2));
    QCoreApplication::processEvents();
    const QRect row(0, 0, table->viewport()->width(), table->rowHeight(0));
    const int without = accented(table->viewport(), row);
    table->setFocus();
    QVERIFY(accented(table->viewport(), row) > without + 2 * row.width());

    m_fixture->send(u"07700900103"_s, u"Hello."_s);
    auto *list = m_fixture->find<QListView>("noticeList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QApplication::setActiveWindow(m_fixture->window.get());
    QTRY_VERIFY(list->hasFocus());
    const QRect item = list->visualRect(list->model()->index(0, 0));
    const int framed = accented(list->viewport(), item);
    m_fixture->find<QWidget>("logButton")->setFocus();
    QVERIFY(framed > accented(list->viewport(), item) + 2 * item.width());
    look->setChoice(LookChoice::Light);
}

void FocusTest::headingsOfMenusAreShown()
{
    open();
    int headings = 0;
    for (QMenu *menu : m_fixture->window->findChildren<QMenu *>()) {
        bool afterLine = false;
        for (QAction *action : menu->actions()) {
            // Of two lines in a row the second is left out, with its words.
            QVERIFY2(!(afterLine && action->isSeparator()), qPrintable(action->text()));
            afterLine = action->isSeparator();
            if (!action->isSeparator() || action->text().isEmpty())
                continue;
            ++headings;
            QVERIFY2(menu->actionGeometry(action).height() > 0, qPrintable(action->text()));
        }
    }
    QVERIFY(headings >= 5);
}

void FocusTest::practiceIsNotBegunTwice()
{
    open();
    m_fixture->window->showPage(MainWindow::Settings);
    QVERIFY(m_fixture->session->accounts().practising());
    QVERIFY(!m_fixture->find<QPushButton>("startPractice")->isEnabled());
    QVERIFY(!m_fixture->find<QWidget>("practiceIsOn")->isHidden());
}

QTEST_MAIN(FocusTest)
#include "tst_focus.moc"
