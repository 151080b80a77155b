// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "app/models/RecipientsModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NoticeEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace herald::test {

/// Lists as they come, and the table in which they are put right.
class RecipientGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_fixture->close();
        m_fixture.reset();
    }
    void readsASpreadsheetsCsv();
    void asksWhichOfTwoColumnsIsMeant();
    void tellsWhyAFileWasNotRead();
    void editsInPlaceAndTakesItBack();
    void goesFromProblemToProblem();
    void showsOneGroupAndSavesIt();
    void findsInTheList();
    void writesAColumnIntoTheText();
    void splitsACellOfTwoNumbers();
    void undoesATidying();
    void keepsTheRestAsADraft();
    void doesNotReviewWhatIsNotJudgedYet();
    void columnsAreAsWideAsTheirWords();
    void repairsTheText();
    void talliesThePartsOfTheTexts();

private:
    QString fileOf(const QByteArray &content, const QString &name) const;
    void import(const QByteArray &content, const QString &name = u"list.csv"_s);
    QTableView *table() const { return m_fixture->find<QTableView>("recipientTable"); }
    QStringList shown(int column) const { return WindowFixture::column(table()->model(), column); }
    QString ledger() const { return m_fixture->find<LedgerLine>("ledger")->sentence(); }
    void choose(int row, int column) const
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
    }
    void type(const QString &words) const;
    void sendReviewed() const;
    QAction *rowAction(int row, const QString &words) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

QString RecipientGridTest::fileOf(const QByteArray &content, const QString &name) const
{
    QFile file(m_fixture->folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file to import");
    return file.fileName();
}

void RecipientGridTest::import(const QByteArray &content, const QString &name)
{
    m_fixture->dialogs->nextFile = fileOf(content, name);
    auto *button = m_fixture->find<QPushButton>("importButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void RecipientGridTest::type(const QString &words) const
{
    m_fixture->press(Qt::Key_F2);
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY2(cell, "no cell is being edited");
    cell->selectAll();
    QTest::keyClicks(cell, words);
    QTest::keyClick(cell, Qt::Key_Return);
}

void RecipientGridTest::sendReviewed() const
{
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QDialog *review = nullptr;
    QTRY_VERIFY((review = m_fixture->window->findChild<QDialog *>(u"reviewDialog"_s)) && review->isVisible());
    auto *send = review->findChild<QPushButton *>(u"sendButton"_s);
    QTRY_VERIFY(send->isEnabled());
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(u"reviewDialog"_s));
    m_fixture->press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_fixture->window->page(), MainWindow::Compose);
}

QAction *RecipientGridTest::rowAction(int row, const QString &words) const
{
    choose(row, RecipientsModel::NumberColumn);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(4, 4), QPoint(4, 4));
    QApplication::sendEvent(table(), &event);
    auto *menu = table()->findChild<QMenu *>(u"rowMenu"_s);
    if (!menu)
        return nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(words))
            return action;
    }
    return nullptr;
}

void RecipientGridTest::readsASpreadsheetsCsv()
{
    import("Name;Mobile phone;Room\r\nZo\xEB;07700 900123;4\r\nJ\xF6rg;+44 7700 900124;5\r\n;;\r\nNils;n/a;6\r\n");
    QTRY_VERIFY(ledger().startsWith(u"3 rows"_s) || ledger().startsWith(u"4 rows"_s));
    QCOMPARE(shown(RecipientsModel::NameColumn).mid(0, 2), (QStringList{u"Zoë"_s, u"Jörg"_s}));
    QCOMPARE(shown(RecipientsModel::NumberColumn).mid(0, 2), (QStringList{u"+44 7700 900123"_s, u"+44 7700 900124"_s}));
    QCOMPARE(shown(RecipientsModel::FixedColumns).constLast(), u"6"_s);
    QCOMPARE(shown(RecipientsModel::RowColumn).mid(0, 2), (QStringList{u"2"_s, u"3"_s}));
    auto *banner = m_fixture->find<Banner>("listBanner");
    QVERIFY(banner->isVisibleTo(m_fixture->window.get()));
}

void RecipientGridTest::asksWhichOfTwoColumnsIsMeant()
{
    import("Name,Mobile,Mobile 2\nA,07700900123,07700900124\nB,07700900125,07700900126\n");
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_fixture->window->findChild<QDialog *>(u"columnsDialog"_s)) && dialog->isVisible());
    auto *phone = dialog->findChild<QComboBox *>(u"phoneColumn"_s);
    phone->setFocus();
    QTest::keyClicks(phone, u"Mobile 2"_s);
    QCOMPARE(phone->currentText(), u"Mobile 2"_s);
    auto *take = dialog->findChild<QPushButton *>(u"takeColumns"_s);
    QVERIFY(take->isEnabled());
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    QTRY_COMPARE(shown(RecipientsModel::NumberColumn), (QStringList{u"+44 7700 900124"_s, u"+44 7700 900126"_s}));
}

void RecipientGridTest::tellsWhyAFileWasNotRead()
{
    import("07700900123\n");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    import("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", u"list.xlsx"_s);
    auto *banner = m_fixture->find<Banner>("listBanner");
    QTRY_COMPARE(banner->cause(), u"list.xlsx was not read."_s);
    QVERIFY(!banner->consequence().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 1);
}

void RecipientGridTest::editsInPlaceAndTakesItBack()
{
    import("Name,Mobile\nA,07700900123\nB,0770090012\n");
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn).size(), 2);
    QVERIFY(shown(RecipientsModel::VerdictColumn).at(1) != u"Ready"_s);
    choose(1, RecipientsModel::NumberColumn);
    type(u"07700 900124"_s);
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn), (QStringList{u"Ready"_s, u"Ready"_s}));
    QCOMPARE(shown(RecipientsModel::NumberColumn).at(1), u"+44 7700 900124"_s);
    table()->setFocus();
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shown(RecipientsModel::VerdictColumn).at(1) != u"Ready"_s);
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(RecipientsModel::VerdictColumn).at(1), u"Ready"_s);
}

void RecipientGridTest::goesFromProblemToProblem()
{
    import("Name,Mobile\nA,07700900123\nB,nothing\nC,07700900124\nD,12\n");
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn).size(), 4);
    choose(0, RecipientsModel::NumberColumn);
    m_fixture->press(Qt::Key_F8);
    QCOMPARE(table()->currentIndex().row(), 1);
    m_fixture->press(Qt::Key_F8);
    QCOMPARE(table()->currentIndex().row(), 3);
    m_fixture->press(Qt::Key_F8);
    QCOMPARE(table()->currentIndex().row(), 1);
    m_fixture->press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(table()->currentIndex().row(), 3);
}

void RecipientGridTest::showsOneGroupAndSavesIt()
{
    import("Name,Mobile\nA,07700900123\nB,nothing\nC,0044 7700 900124\nD,07700900123\n");
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn).size(), 4);
    QAbstractButton *twice = nullptr;
    for (auto *term : m_fixture->find<LedgerLine>("ledger")->findChildren<QAbstractButton *>()) {
        if (term->accessibleName().contains(u"twice"_s))
            twice = term;
    }
    QVERIFY(twice);
    twice->setFocus();
    QTest::keyClick(twice, Qt::Key_Space);
    QCOMPARE(shown(RecipientsModel::NameColumn), QStringList{u"D"_s});

    const QString path = m_fixture->folder() + u"/twice.csv"_s;
    m_fixture->dialogs->nextFile = path;
    QAction *save = nullptr;
    for (QAction *action : m_fixture->find<QPushButton>("listMenuButton")->menu()->actions()) {
        if (action->text().startsWith(u"Save the rows shown"_s))
            save = action;
    }
    QVERIFY(save);
    save->trigger();
    QFile saved(path);
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(saved.readAll());
    QVERIFY2(content.contains(u"07700900123"_s) && content.contains(u"D"_s), qPrintable(content));
    QVERIFY(!content.contains(u"nothing"_s));
    QMenu *groups = nullptr;
    for (QAction *action : m_fixture->find<QPushButton>("listMenuButton")->menu()->actions()) {
        if (action->menu())
            groups = action->menu();
    }
    QVERIFY(groups);
    Q_EMIT groups->aboutToShow();
    QStringList offered;
    for (const QAction *action : groups->actions())
        offered.append(action->text());
    QCOMPARE(offered, (QStringList{u"2 ready"_s, u"1 not a number"_s, u"1 twice"_s}));
    const QString bad = m_fixture->folder() + u"/bad.csv"_s;
    m_fixture->dialogs->nextFile = bad;
    groups->actions().at(1)->trigger();
    QFile reasons(bad);
    QTRY_VERIFY(reasons.exists());
    QVERIFY(reasons.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(reasons.readAll()).contains(u"Why"_s));
    QCOMPARE(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void RecipientGridTest::findsInTheList()
{
    QByteArray rows("Name,Mobile,Room\n");
    for (int i = 0; i < 20; ++i)
        rows += "P" + QByteArray::number(i) + ",0770090012" + QByteArray::number(i % 10) + ",Room "
            + QByteArray::number(i) + "\n";
    import(rows);
    QTRY_COMPARE(table()->model()->rowCount(), 20);
    m_fixture->press(Qt::Key_F, Qt::ControlModifier);
    auto *search = m_fixture->find<QLineEdit>("recipientSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"room 17"_s);
    QCOMPARE(shown(RecipientsModel::NameColumn), QStringList{u"P17"_s});
}

void RecipientGridTest::writesAColumnIntoTheText()
{
    import("Name,Mobile,Room no\nA,07700900123,4\n");
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn).size(), 1);
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    editor->setFocus();
    QTest::keyClicks(editor, u"Room "_s);
    auto *insert = m_fixture->find<QAbstractButton>("insertColumn");
    insert->setFocus();
    QTest::keyClick(insert, Qt::Key_Space);
    auto *menu = m_fixture->window->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().constLast()->text(), u"Room no"_s);
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(editor->text(), u"Room {{Room no}}"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>("reviewButton")->isEnabled());
}

void RecipientGridTest::splitsACellOfTwoNumbers()
{
    import("Name,Mobile\nA,07700 900123 / 07700 900124\n");
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn), QStringList{u"Needs attention"_s});
    QAction *split = rowAction(0, u"Give each number"_s);
    QVERIFY(split);
    split->trigger();
    QCOMPARE(shown(RecipientsModel::VerdictColumn), (QStringList{u"Ready"_s, u"Ready"_s}));
    QCOMPARE(shown(RecipientsModel::RowColumn), (QStringList{u"2"_s, u"2"_s}));
}

void RecipientGridTest::undoesATidying()
{
    import("Name,Mobile\nA,7700900123\n");
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn).size(), 1);
    QAction *undo = rowAction(0, u"Undo the tidying"_s);
    QVERIFY(undo);
    undo->trigger();
    m_fixture->press(Qt::Key_Escape);
    table()->setFocus();
    QCOMPARE(shown(RecipientsModel::VerdictColumn), QStringList{u"Needs attention"_s});
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shown(RecipientsModel::VerdictColumn) != QStringList{u"Needs attention"_s});
}

void RecipientGridTest::keepsTheRestAsADraft()
{
    auto *picker = m_fixture->find<QComboBox>("senderPicker");
    picker->setFocus();
    picker->lineEdit()->selectAll();
    QTest::keyClicks(picker->lineEdit(), u"Herald"_s);
    import("Name,Mobile\nA,07700900123\nB,0770090012\nC,07700900123\n");
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn).size(), 3);
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    editor->setFocus();
    QTest::keyClicks(editor, u"Room 4 today."_s);
    sendReviewed();

    // What could not be sent is still there with its text; who was sent it cannot be sent it from here again.
    QCOMPARE(shown(RecipientsModel::NameColumn), QStringList{u"B"_s});
    QCOMPARE(editor->text(), u"Room 4 today."_s);
    choose(0, RecipientsModel::NumberColumn);
    type(u"07700900123"_s);
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn), QStringList{u"Twice"_s});
    QVERIFY(!m_fixture->find<QPushButton>("reviewButton")->isEnabled());

    // Also after a restart.
    QTRY_VERIFY(m_fixture->find<QLabel>("draftSaved")->text().startsWith(u"Draft saved"_s));
    QTest::qWait(700);
    m_fixture->close();
    m_fixture->open();
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn), QStringList{u"Twice"_s});
    choose(0, RecipientsModel::NumberColumn);
    type(u"07700900124"_s);
    QTRY_COMPARE(shown(RecipientsModel::VerdictColumn), QStringList{u"Ready"_s});
    sendReviewed();
    QCOMPARE(table()->model()->rowCount(), 0);
}

void RecipientGridTest::doesNotReviewWhatIsNotJudgedYet()
{
    QByteArray rows("Name,Mobile\n");
    for (int i = 0; i < 9'000; ++i)
        rows += "P" + QByteArray::number(i) + ",+447400" + QByteArray::number(100'000 + i) + "\n";
    auto *picker = m_fixture->find<QComboBox>("senderPicker");
    picker->setFocus();
    picker->lineEdit()->selectAll();
    QTest::keyClicks(picker->lineEdit(), u"Herald"_s);
    import(rows);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 9'000, 20'000);
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    editor->setFocus();
    editor->insertText(u"Hi {{name}}"_s);
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QDialog *review = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (review = m_fixture->window->findChild<QDialog *>(u"reviewDialog"_s)) && review->isVisible(), 20'000);
    QCOMPARE(review->findChild<QLabel *>(u"reviewText"_s)->text(), u"Hi P0"_s);
    QVERIFY(review->findChild<QPushButton *>(u"sendButton"_s)->text().remove(u',').contains(u"9000 "_s));
    m_fixture->press(Qt::Key_Escape);
}

void RecipientGridTest::columnsAreAsWideAsTheirWords()
{
    import("Phone,Name,Slot,Code\n+447400200001,Ana,10:00 and 12:00 today,7\n+447400200002,Bo,09:00,8\n"
           "+447400200003,Cem,09:00,9\n");
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QHeaderView *header = table()->horizontalHeader();
    const auto needed = [this](int column) {
        const QAbstractItemView *cells = table();
        return cells->sizeHintForColumn(column);
    };
    const int slot = RecipientsModel::FixedColumns;
    const int code = slot + 1;
    QTRY_COMPARE(shown(code), (QStringList{u"7"_s, u"8"_s, u"9"_s}));
    for (const int column : {int(RecipientsModel::NumberColumn), int(RecipientsModel::NameColumn), slot, code})
        QVERIFY2(header->sectionSize(column) >= needed(column), qPrintable(QString::number(column)));
    QVERIFY(header->sectionSize(code) < header->sectionSize(slot));
    QVERIFY(header->sectionSize(RecipientsModel::VerdictColumn) >= 232);
    // A reason that a text brings is more news than what the list says.
    m_fixture->find<NoticeEditor>("noticeEditor")->insertText(u"{{Slot}}, {{Where it is to be collected}}"_s);
    QTRY_VERIFY(header->sectionSize(RecipientsModel::VerdictColumn) > 280);
    QVERIFY(header->length() <= table()->viewport()->width());
    m_fixture->find<NoticeEditor>("noticeEditor")->setText({});

    // A list of many columns still leaves the verdict its room.
    QByteArray wide = "Phone,Name";
    for (char column = 'A'; column <= 'F'; ++column)
        wide += QByteArray(",Column ") + column;
    wide += "\n+447400200003,Bartholomew" + QByteArray(",many words in it").repeated(6) + '\n';
    import(wide, u"wide.csv"_s);
    QTRY_VERIFY(table()->model()->columnCount() >= code + 7);
    QTRY_COMPARE(header->visualIndex(RecipientsModel::VerdictColumn), table()->model()->columnCount() - 1);
    int others = 0;
    for (int column = 0; column < table()->model()->columnCount(); ++column)
        others += column == RecipientsModel::VerdictColumn ? 0 : header->sectionSize(column);
    QVERIFY2(others <= table()->viewport()->width() - 232 || header->sectionSize(slot) == 56,
        qPrintable(QString::number(others)));
    // So it has, nearly, beside more columns than the window is wide.
    QVERIFY(header->sectionSize(RecipientsModel::VerdictColumn) >= 184);
    QCOMPARE(table()->model()->index(table()->model()->rowCount() - 1, slot).data(Qt::ToolTipRole).toString(),
        shown(slot).constLast());
}

void RecipientGridTest::repairsTheText()
{
    import("Phone,Name\n+447400200001,Ana\n+447400200002,Bo\n");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    editor->insertText(u"Hi {{name}}, your {{code}} is here."_s);
    const auto verdict = [this] { return table()->model()->index(1, RecipientsModel::VerdictColumn); };
    QTRY_COMPARE(verdict().data(RecipientsModel::StatusRole).toInt(), int(RowStatus::Attention));
    QCOMPARE(verdict().data(Qt::ToolTipRole), verdict().data(RecipientsModel::ReasonRole));
    choose(1, RecipientsModel::VerdictColumn);
    m_fixture->press(Qt::Key_F2);
    QCOMPARE(m_fixture->window->focusWidget(), editor);
    QCOMPARE(editor->textCursor().selectedText(), u"{{code}}"_s);
    QCOMPARE(table()->currentIndex().row(), 1);
    // The table says it in a few words; whole it stands beside the text.
    QCOMPARE(verdict().data(RecipientsModel::BriefRole).toString(), u"No column “\u2068code\u2069”"_s);
    auto *remark = m_fixture->find<QLabel>("previewRemark");
    QTRY_COMPARE(remark->text(), u"Row 3: The text asks for “code”, and the list has no such column."_s);
    QVERIFY(remark->isVisible());
    editor->setText(u"Hi {{name}}."_s);
    QTRY_VERIFY(!remark->isVisible());
}

void RecipientGridTest::talliesThePartsOfTheTexts()
{
    import("Phone,Name\n+447400200001,Ana\n+447400200002,Bo\n+447400200003,\u0141ukasz\n");
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    m_fixture->find<NoticeEditor>("noticeEditor")->insertText(u"Hi {{name}}, "_s + QString(100, u'x'));
    auto *tally = m_fixture->find<QLabel>("previewTally");
    QTRY_COMPARE(tally->text(), u"2 × 1 part, 1 × 2 parts"_s);
    QVERIFY(tally->isVisible());
    // The same in the review.
    m_fixture->find<QComboBox>("senderPicker")->setCurrentText(u"Herald"_s);
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QDialog *review = nullptr;
    QTRY_VERIFY((review = m_fixture->window->findChild<QDialog *>(u"reviewDialog"_s)) && review->isVisible());
    const QList<QLabel *> labels = review->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().startsWith(u"2 × 1 part, 1 × 2 parts"_s); }));
    review->reject();
}

} // namespace herald::test

QTEST_MAIN(herald::test::RecipientGridTest)
#include "tst_recipientgrid.moc"
