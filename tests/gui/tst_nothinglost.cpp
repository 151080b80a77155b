// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "ui/composer/ComposePage.h"
#include "ui/composer/RecipientField.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NameDialog.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace herald::test {

/// What is written meets something that comes at the wrong moment, and is still there.
class NothingLostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_fixture->close();
        m_fixture.reset();
    }
    void aLinkIsAddedToTheDraftThatIsNotReadYet();
    void closingBeforeTheDraftIsReadKeepsIt();
    void closingBeforeThereIsAPageKeepsTheDraft();
    void aLinkWaitsUntilTheReviewIsOver();
    void oneReviewAtATime();
    void anEmptiedListComesBack();
    void aKeyHeldDownEmptiesTheBoxOnly();
    void rowsThatAreStillJudgedAreSaved();
    void aGroupWithoutRowsIsNotShown();
    void aSecondStartNamesTheFileWhole();
    void aListIsPastedWholeByTheMouseToo();
    void aListIsSavedAsItWillBe();

private:
    QTableView *table() const { return m_fixture->find<QTableView>("recipientTable"); }
    QLineEdit *field() const { return m_fixture->find<QLineEdit>("recipientField"); }
    NoticeEditor *editor() const { return m_fixture->find<NoticeEditor>("noticeEditor"); }
    Banner *banner() const { return m_fixture->find<Banner>("listBanner"); }
    int rows() const { return table()->model()->rowCount(); }
    QString fileOf(const QByteArray &content, const QString &name) const
    {
        QFile file(m_fixture->folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file to import");
        return file.fileName();
    }
    void import(const QByteArray &content, const QString &name = u"list.csv"_s) const
    {
        m_fixture->dialogs->nextFile = fileOf(content, name);
        WindowFixture::space(m_fixture->find<QPushButton>("importButton"));
    }
    static QByteArray people(int count)
    {
        QByteArray rows("Name,Mobile\n");
        for (int i = 0; i < count; ++i)
            rows += "P" + QByteArray::number(i) + ",+447400" + QByteArray::number(100'000 + i) + "\n";
        return rows;
    }
    static WindowArguments link()
    {
        WindowArguments arguments;
        arguments.link = SmsLink::parse(u"sms:+447400123459?body=Bring%20a%20coat."_s);
        return arguments;
    }
    void saveADraft() const
    {
        m_fixture->write(u"Herald"_s, u"07400 123451\n07400 123452"_s, u"See you."_s);
        const auto saved = [this] {
            const auto draft = m_fixture->session->store().run([](Repositories &r) { return r.drafts.load(); });
            return draft.result()->text == u"See you."_s && draft.result()->recipients.contains(u"123452"_s);
        };
        QVERIFY(QTest::qWaitFor(saved));
    }
    QList<QDialog *> reviews() const
    {
        QList<QDialog *> open;
        for (QDialog *dialog : m_fixture->window->findChildren<QDialog *>(u"reviewDialog"_s)) {
            if (dialog->isVisible())
                open.append(dialog);
        }
        return open;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void NothingLostTest::aLinkIsAddedToTheDraftThatIsNotReadYet()
{
    saveADraft();
    for (int start = 0; start < 2; ++start) {
        m_fixture->close();
        if (start == 0)
            m_fixture->beforeShown = [](MainWindow &window) { window.take(link()); };
        else
            m_fixture->beforeShown = {}; // what came together is one draft now
        m_fixture->open();
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(editor()->text(), u"See you.\nBring a coat."_s);
        QTest::qWait(700);
    }
}

void NothingLostTest::closingBeforeTheDraftIsReadKeepsIt()
{
    saveADraft();
    m_fixture->close();
    m_fixture->beforeShown = [](MainWindow &window) {
        window.showPage(MainWindow::Compose);
        window.findChild<ComposePage *>()->saveNow();
    };
    m_fixture->open();
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(editor()->text(), u"See you."_s);
    // Typed while it was being read: both are kept.
    m_fixture->close();
    m_fixture->beforeShown = [](MainWindow &window) {
        window.showPage(MainWindow::Compose);
        window.findChild<NoticeEditor *>(u"noticeEditor"_s)->insertText(u"At once."_s);
        window.findChild<ComposePage *>()->composition().recipients().paste(u"07400 123455"_s);
    };
    m_fixture->open();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(editor()->text(), u"See you.\nAt once."_s);
}

// The frame is on the screen before the page is built.
void NothingLostTest::closingBeforeThereIsAPageKeepsTheDraft()
{
    saveADraft();
    m_fixture->close();
    bool pageThere = true;
    m_fixture->beforeShown = [&pageThere](MainWindow &window) {
        pageThere = window.findChild<ComposePage *>();
        window.close();
    };
    m_fixture->open();
    QVERIFY(!pageThere);
    m_fixture->close();
    m_fixture->beforeShown = {};
    m_fixture->open();
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(editor()->text(), u"See you."_s);
}

void NothingLostTest::aLinkWaitsUntilTheReviewIsOver()
{
    m_fixture->write(u"Herald"_s, u"07400 123451"_s, u"See you."_s);
    QDialog *review = m_fixture->openReview();
    m_fixture->window->take(link());
    QCOMPARE(rows(), 1);
    m_fixture->sendReviewed(review);
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    QTRY_COMPARE(editor()->text(), u"Bring a coat."_s);
    QCOMPARE(rows(), 1);
    QTRY_COMPARE(m_fixture->summary(m_fixture->newest()).totals.accepted, 1);
}

void NothingLostTest::oneReviewAtATime()
{
    m_fixture->write(u"Herald"_s, u"07400 123451"_s, u"See you."_s);
    import(people(9'000));
    editor()->setFocus();
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(reviews().isEmpty());
    m_fixture->find<QPushButton>("cancelReading")->click();
    QTRY_COMPARE(rows(), 1);
    QTest::qWait(200);
    QVERIFY(reviews().isEmpty());
    // A number in the box is taken in by the review that was asked for, and asks for none of its own.
    field()->setFocus();
    QTest::keyClicks(field(), u"07400 123452"_s);
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(reviews().size(), 1);
    m_fixture->window->findChild<ComposePage *>()->review();
    QCOMPARE(reviews().size(), 1);
}

void NothingLostTest::anEmptiedListComesBack()
{
    import(people(3));
    QTRY_COMPARE(rows(), 3);
    auto *more = m_fixture->find<QPushButton>("listMenuButton");
    const auto act = [more](const QString &words) {
        for (QAction *action : more->menu()->actions()) {
            if (action->text().startsWith(words)) {
                action->trigger();
                return;
            }
        }
        QFAIL("no such action");
    };
    act(u"Empty the list"_s);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->cause(), u"3 rows removed."_s);
    WindowFixture::space(banner()->button());
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(!banner()->isVisible());

    // Also by the menu, and after the banner has gone.
    act(u"Empty the list"_s);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(more->isVisible());
    act(u"Undo"_s);
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(!banner()->isVisible());

    // A file taken away is offered back until something else is done.
    auto *chip = field()->findChild<Chip *>(u"sourceChip"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(banner()->cause(), u"list.csv: 3 rows removed."_s);
    field()->setFocus();
    QTest::keyClicks(field(), u"07400 123452"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(!banner()->isVisible());
}

void NothingLostTest::aKeyHeldDownEmptiesTheBoxOnly()
{
    import(people(3));
    QTRY_COMPARE(rows(), 3);
    field()->setFocus();
    QTest::keyClicks(field(), u"0740"_s);
    for (int i = 0; i < 12; ++i) {
        QWidget *focused = m_fixture->window->focusWidget();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier, u"\b"_s, i > 0);
        QApplication::sendEvent(focused, &held);
    }
    QCOMPARE(field()->text(), QString());
    QVERIFY(field()->hasFocus());
    auto *chip = field()->findChild<Chip *>(u"sourceChip"_s);
    chip->setFocus();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier, u"\b"_s, true);
    QApplication::sendEvent(chip, &held);
    QTest::qWait(50);
    QCOMPARE(rows(), 3);
}

void NothingLostTest::rowsThatAreStillJudgedAreSaved()
{
    m_fixture->write(u"Herald"_s, u"07400 123451"_s, u"See you."_s);
    QTRY_VERIFY(m_fixture->find<QLabel>("draftSaved")->text().startsWith(u"Draft saved"_s));
    QTest::qWait(700);
    auto *page = m_fixture->window->findChild<ComposePage *>();
    RecipientDesk &desk = page->composition().recipients();
    desk.openFile(fileOf(people(60'000), u"long.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.list().rowCount() > 1'000, 20'000);
    QVERIFY(desk.isBusy());
    page->saveNow();
    m_fixture->close();
    m_fixture->open();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 60'001, 20'000);
}

void NothingLostTest::aGroupWithoutRowsIsNotShown()
{
    import("Name,Mobile\nA,07400123451\nB,074001\n");
    QTRY_COMPARE(rows(), 2);
    auto *ledger = m_fixture->find<LedgerLine>("ledger");
    for (auto *term : ledger->findChildren<QAbstractButton *>()) {
        if (term->accessibleName().contains(u"not a number"_s))
            term->click();
    }
    QTRY_COMPARE(rows(), 1);
    table()->setCurrentIndex(table()->model()->index(0, 1));
    table()->model()->setData(table()->model()->index(0, 1), u"07400123452"_s);
    QTRY_COMPARE(rows(), 2);
    QVERIFY(!ledger->on().has_value());
}

void NothingLostTest::aSecondStartNamesTheFileWhole()
{
    const QString path = fileOf(people(1), u"short.csv"_s);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_fixture->folder()));
    const auto arguments = WindowArguments::parse({u"--sandbox"_s, u"short.csv"_s});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->forOther, (QStringList{u"--sandbox"_s, QFileInfo(path).absoluteFilePath()}));
}

void NothingLostTest::aListIsPastedWholeByTheMouseToo()
{
    QString numbers;
    for (int i = 0; i < 4'000; ++i)
        numbers += u"+447400%1\n"_s.arg(100'000 + i);
    QGuiApplication::clipboard()->setText(numbers);
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(20, 10), field()->mapToGlobal(QPoint(20, 10)));
    QApplication::sendEvent(field(), &event);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    menu->findChild<QAction *>(u"pasteList"_s)->trigger();
    menu->close();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 4'000, 20'000);
    QCOMPARE(field()->text(), QString());
}

void NothingLostTest::aListIsSavedAsItWillBe()
{
    RecipientDesk &desk = m_fixture->window->findChild<ComposePage *>()->composition().recipients();
    desk.openFile(fileOf(people(20'000), u"long.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.list().rowCount() == 20'000, 20'000);
    QVERIFY(desk.isBusy());
    QMenu *menu = m_fixture->find<QMenu>("savedListsMenu");
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"saveAsList"_s)->trigger();
    NameDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_fixture->window->findChild<NameDialog *>()));
    dialog->setName(u"Members"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    const auto &lists = m_fixture->session->people().lists();
    QTRY_COMPARE_WITH_TIMEOUT(lists.size(), 1, 20'000);
    QCOMPARE(lists.constFirst().rows, 20'000);
}

} // namespace herald::test

QTEST_MAIN(herald::test::NothingLostTest)
#include "tst_nothinglost.moc"
