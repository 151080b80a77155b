// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "app/models/RecipientsModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Bubble.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LedgerLine.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace herald::test {

/// Lists in the window: long ones while they are judged, several at once, and what is said of them.
class ListsComeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_fixture->close();
        m_fixture.reset();
    }
    void deletesTheRowThatIsShown();
    void keepsWhatIsBeingTyped();
    void takesAllFilesThatAreDropped();
    void showsTheLinesThatMadeNoRow();
    void showsTheLinesOfAFileThatMadeNoRow();
    void takesNamesAwayAndGoesOn();
    void tellsOfOtherColumns();
    void keepsUndoneTidyingsOfASavedList();
    void namesOptOutsThatCannotBeRead();
    void asksAnewWhoIsSentTwice();
    void showsBothTextsOfAPerson();
    void findsTheLongestTextOfALongList();
    void savesALongListWhole();
    void asksForTheCountryOfNumbers();

private:
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
    void drop(const QStringList &paths) const
    {
        QMimeData files;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        files.setUrls(urls);
        QDragEnterEvent arrival({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_fixture->find<QWidget>("recipientField"), &arrival);
        QDropEvent event({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_fixture->find<QWidget>("recipientField"), &event);
    }
    static QByteArray people(int count)
    {
        QByteArray rows("Name,Mobile\n");
        for (int i = 0; i < count; ++i)
            rows += "P" + QByteArray::number(i) + ",+447400" + QByteArray::number(100'000 + i) + "\n";
        return rows;
    }
    void importLong() const
    {
        import(people(6'000));
        QVERIFY(QTest::qWaitFor([this] { return table()->model()->rowCount() == 6'000; }, 30'000));
    }
    QTableView *table() const { return m_fixture->find<QTableView>("recipientTable"); }
    QString name(int row) const { return table()->model()->index(row, RecipientsModel::NameColumn).data().toString(); }
    QString verdict(int row) const
    {
        return table()->model()->index(row, RecipientsModel::VerdictColumn).data().toString();
    }
    Banner *banner() const { return m_fixture->find<Banner>("listBanner"); }
    void choose(int row, int column) const
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
    }
    void enter(const QString &typed) const
    {
        auto *field = m_fixture->find<QLineEdit>("recipientField");
        field->setFocus();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QAction *listAction(const QString &words) const
    {
        for (QAction *action : m_fixture->find<QPushButton>("listMenuButton")->menu()->actions()) {
            if (action->text().startsWith(words))
                return action;
        }
        return nullptr;
    }
    QDialog *shownLines();
    QDialog *dialog(const QString &name) const
    {
        QDialog *found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            found = m_fixture->window->findChild<QDialog *>(name);
            return found && found->isVisible();
        });
        return there ? found : nullptr;
    }
    void takeColumns(const QString &phone, const QString &names) const
    {
        QDialog *columns = dialog(u"columnsDialog"_s);
        QVERIFY(columns);
        auto *phones = columns->findChild<QComboBox *>(u"phoneColumn"_s);
        auto *people = columns->findChild<QComboBox *>(u"nameColumn"_s);
        phones->setCurrentIndex(phones->findText(phone));
        people->setCurrentIndex(people->findText(names));
        WindowFixture::space(columns->findChild<QPushButton *>(u"takeColumns"_s));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void ListsComeTest::asksForTheCountryOfNumbers()
{
    auto *link = m_fixture->find<LinkButton>("chooseCountry");
    enter(u"07400 123456"_s);
    QTRY_COMPARE(verdict(0), u"Ready"_s);
    QVERIFY(!link->isVisible());
    Account account = m_fixture->session->accounts().current();
    account.defaultCountry.clear();
    m_fixture->session->accounts().save(account);
    QTRY_VERIFY(link->isVisible());
    QCOMPARE(verdict(0), u"Needs attention"_s);

    WindowFixture::space(link);
    QDialog *asked = dialog(u"countryDialog"_s);
    QVERIFY(asked);
    auto *country = asked->findChild<QComboBox *>(u"countryOfNumbers"_s);
    country->setCurrentIndex(0);
    QVERIFY(!asked->findChild<QPushButton *>(u"takeCountry"_s)->isEnabled());
    country->setCurrentIndex(country->findText(u"United Kingdom"_s));
    WindowFixture::space(asked->findChild<QPushButton *>(u"takeCountry"_s));
    QTRY_COMPARE(verdict(0), u"Ready"_s);
    QVERIFY(!link->isVisible());
    QCOMPARE(m_fixture->session->accounts().current().defaultCountry, u"GB"_s);
}

void ListsComeTest::deletesTheRowThatIsShown()
{
    importLong();
    // The second key comes before the list is judged without the first row.
    choose(1, RecipientsModel::NumberColumn);
    QTest::keyClick(table(), Qt::Key_Delete);
    choose(4, RecipientsModel::NumberColumn);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(table()->model()->rowCount(), 6'000);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 5'998, 30'000);
    QCOMPARE((QStringList{name(0), name(1), name(2), name(3)}), (QStringList{u"P0"_s, u"P2"_s, u"P3"_s, u"P5"_s}));
    // The row after the one that went is next.
    QCOMPARE(name(table()->currentIndex().row()), u"P5"_s);
}

void ListsComeTest::keepsWhatIsBeingTyped()
{
    importLong();
    choose(1, RecipientsModel::NumberColumn);
    QTest::keyClick(table(), Qt::Key_Delete);
    choose(4, RecipientsModel::NameColumn);
    QTest::keyClick(table(), Qt::Key_F2);
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(cell);
    cell->selectAll();
    QTest::keyClicks(cell, u"Ana"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 5'999, 30'000);
    cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(cell);
    QCOMPARE(cell->text(), u"Ana"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_COMPARE(name(3), u"Ana"_s);
    QCOMPARE(name(4), u"P5"_s);

    // New verdicts without new rows do not write over it either.
    choose(3, RecipientsModel::NumberColumn);
    QTest::keyClick(table(), Qt::Key_F2);
    cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(cell);
    cell->selectAll();
    QTest::keyClicks(cell, u"0770"_s);
    QSignalSpy judged(table()->model(), &QAbstractItemModel::dataChanged);
    Account account = m_fixture->session->accounts().current();
    account.defaultCountry = u"IE"_s;
    m_fixture->session->accounts().save(account);
    QTRY_VERIFY_WITH_TIMEOUT(!judged.isEmpty(), 30'000);
    QCOMPARE(cell->text(), u"0770"_s);
}

void ListsComeTest::takesAllFilesThatAreDropped()
{
    drop({fileOf("Name,Mobile\nAna,07700900123\n", u"a.csv"_s), fileOf("\x89PNG\r\n\x1a\n", u"b.xlsx"_s),
        fileOf("Name,Mobile\nBo,07700900124\n", u"c.csv"_s)});
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_VERIFY(banner()->cause().contains(u"c.csv"_s));
    // The good news of the last file does not hide the bad of the one before.
    const QString said = banner()->cause();
    QVERIFY2(said.contains(u"a.csv: 1 row"_s) && said.contains(u"b.xlsx was not read."_s), qPrintable(said));
    // A later one speaks for itself again.
    import("Name,Mobile\nCem,07700900125\n", u"d.csv"_s);
    QTRY_VERIFY(banner()->cause().startsWith(u"d.csv: 1 row"_s));
    QVERIFY(!banner()->cause().contains(u"b.xlsx"_s));
}

/// Opens what the banner offers of the lines that made no row; null when it does not.
QDialog *ListsComeTest::shownLines()
{
    const auto offered = [this] {
        return banner()->button()->isVisible() && banner()->button()->text() == u"Show them"_s;
    };
    if (!QTest::qWaitFor(offered))
        return nullptr;
    WindowFixture::space(banner()->button());
    return dialog(u"linesDialog"_s);
}

void ListsComeTest::showsTheLinesThatMadeNoRow()
{
    QGuiApplication::clipboard()->setText(u"07700 900123 Ana\nbring the blue folder\n07700 900124 Bo\n"_s);
    auto *field = m_fixture->find<QLineEdit>("recipientField");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QDialog *lines = shownLines();
    QVERIFY(lines);
    const auto *model = lines->findChild<QTableView *>(u"leftLines"_s)->model();
    QCOMPARE(WindowFixture::column(model, 0), QStringList{u"2"_s});
    QCOMPARE(WindowFixture::column(model, 1), QStringList{u"bring the blue folder"_s});
    QCOMPARE(WindowFixture::column(model, 2), QStringList{u"There is no phone number in it."_s});
    WindowFixture::space(lines->findChild<QPushButton *>(u"copyLines"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2\tbring the blue folder\tThere is no phone number in it."_s);
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(banner()->button()->isVisible());
}

void ListsComeTest::showsTheLinesOfAFileThatMadeNoRow()
{
    import("07700 900123 Ana\nbring the blue folder\n07700 900124 Bo\nand the keys\n", u"people.txt"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QDialog *lines = shownLines();
    QVERIFY(lines);
    const auto *model = lines->findChild<QTableView *>(u"leftLines"_s)->model();
    QCOMPARE(WindowFixture::column(model, 0), (QStringList{u"2"_s, u"4"_s}));
    QCOMPARE(WindowFixture::column(model, 1), (QStringList{u"bring the blue folder"_s, u"and the keys"_s}));
    m_fixture->press(Qt::Key_Escape);
}

void ListsComeTest::takesNamesAwayAndGoesOn()
{
    import("Name,Mobile\nAna,07700900123\n");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    listAction(u"Columns"_s)->trigger();
    takeColumns(u"Mobile"_s, u"No names"_s);
    QTRY_COMPARE(name(0), QString());
    enter(u"Carl <+447400123458>"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(name(1), u"Carl"_s);
    QCOMPARE(verdict(1), u"Ready"_s);
}

void ListsComeTest::tellsOfOtherColumns()
{
    const QByteArray file("Phone,Backup\n07700900123,07700900124\n");
    import(file);
    QTRY_VERIFY(banner()->consequence().contains(u"from “Phone”, and there are no names"_s));
    WindowFixture::space(banner()->button());
    takeColumns(u"Backup"_s, u"Name"_s);
    QTRY_VERIFY(banner()->consequence().contains(u"“Backup”"_s));
    // Taken back, it is said again; and the choice is kept for files like this one.
    table()->setFocus();
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(banner()->consequence().contains(u"“Phone”"_s));
    listAction(u"Empty the list"_s)->trigger();
    import(file, u"again.csv"_s);
    QTRY_VERIFY(banner()->cause().startsWith(u"again.csv"_s));
    QVERIFY2(banner()->consequence().contains(u"“Backup”"_s), qPrintable(banner()->consequence()));
}

void ListsComeTest::keepsUndoneTidyingsOfASavedList()
{
    RecipientList list;
    list.append(1, u"0044 7700 900123"_s, u"Ana"_s);
    list.setUntidied(0, true);
    CheckedList checked;
    checked.list = list;
    checked.verdicts.resize(1);
    const auto saved = m_fixture->session->people().save(u"Wards"_s, checked);
    QVERIFY(QTest::qWaitFor([&] { return saved.isFinished(); }));
    QTRY_COMPARE(m_fixture->session->people().lists().size(), 1);
    auto *menu = m_fixture->find<QMenu>("savedListsMenu");
    Q_EMIT menu->aboutToShow();
    menu->actions().constFirst()->trigger();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(verdict(0), u"Needs attention"_s);

    m_fixture->press(Qt::Key_4, Qt::ControlModifier);
    auto *write = m_fixture->find<QPushButton>("writeToList");
    QTRY_VERIFY(write->isEnabled());
    m_fixture->dialogs->nextAnswer = 1; // begin a new one
    WindowFixture::space(write);
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::Compose);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(verdict(0), u"Needs attention"_s);
}

void ListsComeTest::namesOptOutsThatCannotBeRead()
{
    m_fixture->press(Qt::Key_4, Qt::ControlModifier);
    auto *lists = m_fixture->find<QAbstractItemView>("peopleLists");
    lists->setFocus();
    QTest::keyClick(lists, Qt::Key_End);
    m_fixture->dialogs->nextFile = fileOf("Name,Mobile\nAna,07700900123\nBo,ask Bo\nCem,07700900125\n", u"stop.csv"_s);
    m_fixture->find<QMenu>("optOutMenu")->findChild<QAction *>(u"importOptOuts"_s)->trigger();
    auto *told = m_fixture->find<Banner>("peopleBanner");
    QTRY_COMPARE(told->cause(), u"2 opt-outs added."_s);
    QVERIFY(told->consequence().contains(u"still be texted"_s));
    WindowFixture::space(told->button());
    QDialog *lines = dialog(u"linesDialog"_s);
    QVERIFY(lines);
    const auto *model = lines->findChild<QTableView *>(u"leftLines"_s)->model();
    QCOMPARE(WindowFixture::column(model, 0), QStringList{u"3"_s});
    QCOMPARE(WindowFixture::column(model, 1), QStringList{u"Bo, ask Bo"_s});
    QCOMPARE(WindowFixture::column(model, 2), QStringList{u"This is not a phone number."_s});
    m_fixture->press(Qt::Key_Escape);
    // It can be looked at again.
    QVERIFY(told->isVisible() && told->button()->isVisible());
}

void ListsComeTest::asksAnewWhoIsSentTwice()
{
    import("Name,Mobile\nAna,07700900123\nBo,07700900123\n");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(verdict(1), u"Twice"_s);
    QAction *all = listAction(u"Send every row"_s);
    all->trigger();
    QTRY_COMPARE(verdict(1), u"Ready"_s);
    m_fixture->dialogs->nextAnswer = 0;
    m_fixture->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    import("Name,Mobile\nAna,07700900123\nBo,07700900123\n");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(verdict(1), u"Twice"_s);
    Q_EMIT m_fixture->find<QPushButton>("listMenuButton")->menu()->aboutToShow();
    QVERIFY(!all->isChecked());
    QVERIFY(listAction(u"Keep the first row"_s)->isChecked());
}

void ListsComeTest::showsBothTextsOfAPerson()
{
    import("Name,Mobile\nAna,07700900123\nBo,07700900123\nCem,07700900124\n");
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    editor->insertText(u"Hi {{name}}"_s);
    QTRY_COMPARE(m_fixture->find<Bubble>("previewBubble")->text(), u"Hi Ana"_s);
    auto *other = m_fixture->find<Bubble>("previewOther");
    QVERIFY(!other->isVisible());
    choose(1, RecipientsModel::NumberColumn);
    QTRY_VERIFY(other->isVisible());
    QCOMPARE(m_fixture->find<Bubble>("previewBubble")->text(), u"Hi Ana"_s);
    QCOMPARE(m_fixture->find<QLabel>("previewWhich")->text(), u"This is sent, from row 2"_s);
    QCOMPARE(other->text(), u"Hi Bo"_s);
    QCOMPARE(m_fixture->find<QLabel>("previewOtherWords")->text(), u"This is not sent, from row 3"_s);
    choose(2, RecipientsModel::NumberColumn);
    QTRY_VERIFY(!other->isVisible());
    QCOMPARE(m_fixture->find<Bubble>("previewBubble")->text(), u"Hi Cem"_s);
}

void ListsComeTest::findsTheLongestTextOfALongList()
{
    QByteArray rows = people(3'000);
    rows += "Bartholomew-Maximilian,+447400200001\n";
    import(rows);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 3'001, 30'000);
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    editor->insertText(u"Hi {{name}}"_s);
    auto *longest = m_fixture->find<QAbstractButton>("previewLongest");
    QTRY_VERIFY_WITH_TIMEOUT(longest->isVisible(), 30'000);
    WindowFixture::space(longest);
    auto *bubble = m_fixture->find<Bubble>("previewBubble");
    // Not before the window had its turn: every text has to be made for this.
    QVERIFY(bubble->text() != u"Hi Bartholomew-Maximilian"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bubble->text(), u"Hi Bartholomew-Maximilian"_s, 30'000);
    QCOMPARE(table()->currentIndex().row(), 3'000);
}

void ListsComeTest::savesALongListWhole()
{
    importLong();
    auto *search = m_fixture->find<QLineEdit>("recipientSearch");
    search->setText(u"P59"_s);
    m_fixture->dialogs->nextFile = m_fixture->folder() + u"/some.csv"_s;
    listAction(u"Save the rows shown"_s)->trigger();
    // Written after it in its turn.
    m_fixture->dialogs->nextFile = m_fixture->folder() + u"/all.csv"_s;
    listAction(u"Save the list"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(banner()->cause().remove(u',').startsWith(u"6000 row"_s), 30'000);
    const auto lines = [&](const QString &name) {
        QFile file(m_fixture->folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
    };
    QCOMPARE(lines(u"all.csv"_s), 6'001);
    QCOMPARE(lines(u"some.csv"_s), 112);
    QCOMPARE(QFile::permissions(m_fixture->folder() + u"/all.csv"_s) & ~(QFile::ReadOwner | QFile::WriteOwner)
            & ~(QFile::ReadUser | QFile::WriteUser),
        QFile::Permissions());

    m_fixture->dialogs->nextFile = m_fixture->folder() + u"/nowhere/all.csv"_s;
    listAction(u"Save the list"_s)->trigger();
    QTRY_COMPARE(banner()->cause(), u"The list was not saved."_s);
}

} // namespace herald::test

QTEST_MAIN(herald::test::ListsComeTest)
#include "tst_listscome.moc"
