// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "app/models/RecipientsModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NameDialog.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace herald::test {

/// Saved lists and opt-outs in the window, with keys.
class PeoplePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_fixture->close();
        m_fixture.reset();
    }
    void saysWhatToDoFirst();
    void keepsANoticesPeopleAndWritesToThemAgain();
    void importsRenamesExportsAndDeletesWithUndo();
    void asksForTheCountryOfASavedListsNumbers();
    void whoOptsOutIsLeftOutAtOnce();
    void fetchesFromTelnyx();
    void showsWhatAPersonGot();
    void remembersTheColumns();

private:
    QString fileOf(const QByteArray &content, const QString &name) const
    {
        QFile file(m_fixture->folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file to import");
        return file.fileName();
    }
    void addRecipient(const QString &typed) const
    {
        auto *field = m_fixture->find<QLineEdit>("recipientField");
        field->setFocus();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QAction *action(const char *menu, const char *name) const
    {
        return m_fixture->find<QMenu>(menu)->findChild<QAction *>(QLatin1String(name));
    }
    /// Writes into the dialog that asks for a line, and presses Enter.
    void answer(const QString &name, const QString &note = {}) const
    {
        NameDialog *dialog = nullptr;
        const auto there = [&] {
            dialog = m_fixture->window->findChild<NameDialog *>();
            return dialog && dialog->isVisible();
        };
        QVERIFY(QTest::qWaitFor(there));
        auto *field = dialog->findChild<QLineEdit *>(u"nameField"_s);
        field->selectAll();
        QTest::keyClicks(field, name);
        if (!note.isEmpty())
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"noteField"_s), note);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool noDialog() const { return !m_fixture->window->findChild<NameDialog *>(); }
    QTableView *listRows() const { return m_fixture->find<QTableView>("listRows"); }
    QTableView *optOutRows() const { return m_fixture->find<QTableView>("optOutRows"); }
    QStringList lists() const
    {
        return WindowFixture::column(m_fixture->find<QAbstractItemView>("peopleLists")->model(), 0);
    }
    void chooseOptOuts() const
    {
        auto *view = m_fixture->find<QAbstractItemView>("peopleLists");
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
    }
    QString banner() const { return m_fixture->find<Banner>("peopleBanner")->cause(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void PeoplePageTest::saysWhatToDoFirst()
{
    m_fixture->press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_fixture->window->page(), MainWindow::People);
    QVERIFY(m_fixture->find<QWidget>("noLists")->isVisible());
    chooseOptOuts();
    QTRY_VERIFY(m_fixture->find<QPushButton>("fetchOptOuts")->isVisible());
    QVERIFY(!m_fixture->find<QWidget>("noLists")->isVisible());
}

void PeoplePageTest::keepsANoticesPeopleAndWritesToThemAgain()
{
    QAction *save = action("savedListsMenu", "saveAsList");
    QVERIFY(!save->isEnabled());
    addRecipient(u"+447700900001"_s);
    addRecipient(u"07700 900002"_s);
    save = action("savedListsMenu", "saveAsList");
    m_fixture->find<QMenu>("savedListsMenu")->aboutToShow();
    save = action("savedListsMenu", "saveAsList");
    QVERIFY(save->isEnabled());
    save->trigger();
    answer(u"Ward visits"_s);
    QTRY_VERIFY(noDialog());
    QTRY_COMPARE(m_fixture->session->people().lists().size(), 1);

    // The name is taken: said beside it, and nothing is lost.
    m_fixture->find<QMenu>("savedListsMenu")->aboutToShow();
    action("savedListsMenu", "saveAsList")->trigger();
    answer(u"ward visits"_s);
    QLabel *problem = nullptr;
    QTRY_VERIFY((problem = m_fixture->window->findChild<QLabel *>(u"nameProblem"_s)) && problem->isVisible());
    QTest::keyClick(m_fixture->window->findChild<NameDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(noDialog());

    m_fixture->press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(listRows()->model()->rowCount(), 2);
    auto *write = m_fixture->find<QPushButton>("writeToList");
    QCOMPARE(write->text(), u"Write to 2"_s);
    m_fixture->dialogs->nextAnswer = 1; // begin a new one
    WindowFixture::space(write);
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::Compose);
    QTRY_COMPARE(m_fixture->find<QTableView>("recipientTable")->model()->rowCount(), 2);
    QTRY_VERIFY(m_fixture->session->people().lists().constFirst().usedAt.has_value());
}

void PeoplePageTest::asksForTheCountryOfASavedListsNumbers()
{
    m_fixture->session->accounts().setDefaultCountry({});
    m_fixture->press(Qt::Key_4, Qt::ControlModifier);
    m_fixture->dialogs->nextFile = fileOf("Name;Mobile\r\nA;07700 900001\r\nB;07700 900002\r\n", u"ward.csv"_s);
    WindowFixture::space(m_fixture->find<QPushButton>("newList"));
    answer(u"Ward"_s);
    auto *ledger = m_fixture->find<LedgerLine>("listLedger");
    auto *link = m_fixture->find<LinkButton>("chooseListCountry");
    QTRY_COMPARE(ledger->sentence(), u"2 rows: 2 need attention."_s);
    QVERIFY(link->isVisible());

    WindowFixture::space(link);
    QDialog *asked = nullptr;
    QTRY_VERIFY((asked = m_fixture->window->findChild<QDialog *>(u"countryDialog"_s)));
    auto *country = asked->findChild<QComboBox *>(u"countryOfNumbers"_s);
    country->setCurrentIndex(country->findText(u"United Kingdom"_s));
    WindowFixture::space(asked->findChild<QPushButton *>(u"takeCountry"_s));
    QTRY_COMPARE(ledger->sentence(), u"2 rows: 2 ready."_s);
    QVERIFY(!link->isVisible());
    QCOMPARE(m_fixture->session->accounts().current().defaultCountry, u"GB"_s);
}

void PeoplePageTest::importsRenamesExportsAndDeletesWithUndo()
{
    m_fixture->press(Qt::Key_4, Qt::ControlModifier);
    m_fixture->dialogs->nextFile =
        fileOf("Name;Mobile;Ward\r\nA;+447700900001;=north\r\nB;07700 900002;\r\nC;12;x\r\n", u"wards.csv"_s);
    WindowFixture::space(m_fixture->find<QPushButton>("newList"));
    answer(u"Wards"_s);
    QTRY_COMPARE(listRows()->model()->rowCount(), 3);
    QCOMPARE(m_fixture->find<LedgerLine>("listLedger")->sentence(), u"3 rows: 2 ready, 1 not a number."_s);
    QCOMPARE(m_fixture->find<QPushButton>("writeToList")->text(), u"Write to 2"_s);

    action("savedListMenu", "renameList")->trigger();
    answer(u"Ward visits"_s);
    QTRY_VERIFY(lists().contains(u"Ward visits"_s));

    m_fixture->dialogs->nextFile = m_fixture->folder() + u"/out.csv"_s;
    action("savedListMenu", "exportList")->trigger();
    QFile file(m_fixture->dialogs->nextFile);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.contains("+447700900001"));
    QVERIFY(csv.contains("'=north"));

    action("savedListMenu", "deleteList")->trigger();
    QTRY_VERIFY(!lists().contains(u"Ward visits"_s));
    auto *banner = m_fixture->find<Banner>("peopleBanner");
    QTRY_VERIFY(banner->isVisible() && banner->button()->isVisible());
    WindowFixture::space(banner->button());
    QTRY_VERIFY(lists().contains(u"Ward visits"_s));
    QTRY_COMPARE(listRows()->model()->rowCount(), 3);
}

void PeoplePageTest::whoOptsOutIsLeftOutAtOnce()
{
    addRecipient(u"+447700900001"_s);
    addRecipient(u"+447700900002"_s);
    auto *ledger = m_fixture->find<LedgerLine>("ledger");
    QTRY_COMPARE(ledger->sentence(), u"2 rows: 2 ready."_s);

    m_fixture->press(Qt::Key_4, Qt::ControlModifier);
    chooseOptOuts();
    WindowFixture::space(m_fixture->find<QPushButton>("addOptOutNumber"));
    answer(u"nobody"_s);
    QLabel *problem = nullptr;
    QTRY_VERIFY((problem = m_fixture->window->findChild<QLabel *>(u"nameProblem"_s)) && problem->isVisible());
    answer(u"07700 900002"_s, u"asked by phone"_s);
    QTRY_COMPARE(optOutRows()->model()->rowCount(), 1);
    QCOMPARE(optOutRows()->model()->index(0, 3).data().toString(), u"asked by phone"_s);
    QTRY_COMPARE(ledger->sentence(), u"2 rows: 1 ready, 1 opted out."_s);

    // Taking it back is asked, and can be undone.
    optOutRows()->setFocus();
    optOutRows()->setCurrentIndex(optOutRows()->model()->index(0, 0));
    m_fixture->dialogs->nextAnswer = 1;
    QTest::keyClick(optOutRows(), Qt::Key_Delete);
    QTRY_COMPARE(m_fixture->dialogs->asked.size(), 1);
    QCOMPARE(optOutRows()->model()->rowCount(), 1);
    m_fixture->dialogs->nextAnswer = 0;
    QTest::keyClick(optOutRows(), Qt::Key_Delete);
    QTRY_COMPARE(optOutRows()->model()->rowCount(), 0);
    QTRY_COMPARE(ledger->sentence(), u"2 rows: 2 ready."_s);
    auto *banner = m_fixture->find<Banner>("peopleBanner");
    QTRY_VERIFY(banner->isVisible() && banner->button()->isVisible());
    WindowFixture::space(banner->button());
    QTRY_COMPARE(optOutRows()->model()->rowCount(), 1);
    QTRY_COMPARE(ledger->sentence(), u"2 rows: 1 ready, 1 opted out."_s);
}

void PeoplePageTest::fetchesFromTelnyx()
{
    m_fixture->press(Qt::Key_4, Qt::ControlModifier);
    chooseOptOuts();
    auto *fetched = m_fixture->find<QLabel>("optOutsFetched");
    QVERIFY(fetched->text().contains(u"never"_s));
    WindowFixture::space(m_fixture->find<QPushButton>("fetchOptOuts"));
    QTRY_COMPARE(optOutRows()->model()->rowCount(), 1);
    QTRY_VERIFY(!fetched->text().contains(u"never"_s));
    optOutRows()->setCurrentIndex(optOutRows()->model()->index(0, 0));
    QTRY_COMPARE(m_fixture->find<QLabel>("personState")->text(), u"Opted out"_s);
    // What Telnyx blocks cannot be allowed here.
    QVERIFY(!m_fixture->find<QPushButton>("allowAgain")->isVisible());
}

void PeoplePageTest::showsWhatAPersonGot()
{
    const auto rows = m_fixture->session->store().run([](Repositories &store) -> StoreResult<int> {
        const auto accounts = store.accounts.all();
        NewNotice notice;
        notice.notice.account = accounts->constFirst().id;
        notice.notice.practice = true;
        notice.notice.title = u"Moved slots"_s;
        notice.messages = {{1, u"+447700900001"_s, u"A"_s, u"Hello"_s, 1}};
        if (const auto made = store.notices.create(notice); !made)
            return tl::make_unexpected(made.error());
        NewSavedList list;
        list.name = u"Ward visits"_s;
        list.list.append(1, u"+447700900001"_s, u"A"_s);
        list.numbers = {447700900001ULL};
        list.at = QDateTime::currentDateTimeUtc();
        if (const auto made = store.lists.create(list); !made)
            return tl::make_unexpected(made.error());
        return 1;
    });
    QVERIFY(QTest::qWaitFor([&] { return rows.isFinished(); }));
    m_fixture->close();
    m_fixture->open();
    m_fixture->press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(listRows()->model()->rowCount(), 1);
    listRows()->setFocus();
    listRows()->setCurrentIndex(listRows()->model()->index(0, 0));
    auto *pane = m_fixture->find<QWidget>("personPane");
    QTRY_COMPARE(m_fixture->find<QLabel>("personState")->text(), u"Can be texted"_s);
    const auto says = [pane](const QString &words) {
        const auto children = pane->findChildren<QWidget *>();
        return std::any_of(children.begin(), children.end(),
            [&](const QWidget *child) { return child->accessibleName().contains(words); });
    };
    QTRY_VERIFY(says(u"Moved slots"_s));
    QVERIFY(says(u"Waiting"_s));

    WindowFixture::space(m_fixture->find<QPushButton>("addOptOut"));
    answer(u"asked"_s);
    QTRY_COMPARE(m_fixture->find<QLabel>("personState")->text(), u"Opted out"_s);
    QTRY_COMPARE(m_fixture->find<LedgerLine>("listLedger")->sentence(), u"1 row: 1 opted out."_s);
}

void PeoplePageTest::remembersTheColumns()
{
    const auto import = [&](const QByteArray &rows, const QString &name) {
        m_fixture->dialogs->nextFile = fileOf("Mobile;Mobile 2\r\n" + rows, name);
        WindowFixture::space(m_fixture->find<QPushButton>("importButton"));
    };
    const auto numbers = [&] {
        return WindowFixture::column(
            m_fixture->find<QTableView>("recipientTable")->model(), RecipientsModel::NumberColumn);
    };
    const auto dialog = [&] { return m_fixture->window->findChild<QDialog *>(u"columnsDialog"_s); };
    import("+447700900001;+447700900101\r\n+447700900002;+447700900102\r\n", u"first.csv"_s);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *phone = dialog()->findChild<QComboBox *>(u"phoneColumn"_s);
    phone->setCurrentIndex(phone->findText(u"Mobile 2"_s));
    WindowFixture::space(dialog()->findChild<QPushButton *>(u"takeColumns"_s));
    QTRY_VERIFY(numbers().contains(u"+44 7700 900102"_s));
    m_fixture->close();

    m_fixture->open();
    import("+447700900003;+447700900103\r\n+447700900004;+447700900104\r\n", u"second.csv"_s);
    QTRY_VERIFY(numbers().contains(u"+44 7700 900104"_s));
    QVERIFY(!numbers().contains(u"+44 7700 900004"_s));
    QVERIFY(!dialog());
}

} // namespace herald::test

QTEST_MAIN(herald::test::PeoplePageTest)
#include "tst_peoplepage.moc"
