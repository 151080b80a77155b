// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include <QSignalSpy>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::CannedAnnouncer;
using herald::test::CannedDialogs;
using herald::test::WindowFixture;

/// What one run of the window leaves to the next, and that what a person writes is never written over.
class RememberingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void placeAndPanes();
    void aPlaceThatIsRubbishIsForgotten();
    void aNumberNotYetEntered();
    void theSenderCanBeWrittenAnew();
    void anOfferedSenderGoesWithItsAccount();

private:
    void closeAndOpen();

    std::unique_ptr<WindowFixture> m_fixture;
};

void RememberingTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void RememberingTest::cleanup()
{
    m_fixture->close();
    m_fixture.reset();
}

/// As a person who quits and starts again, but with the size the window had.
void RememberingTest::closeAndOpen()
{
    QVERIFY(m_fixture->window->close());
    // What a run writes at its end is on disk before the next one begins.
    m_fixture->session->store().run([](Repositories &) { return true; }).waitForFinished();
    m_fixture->window = std::make_unique<MainWindow>(
        *m_fixture->session, nullptr, std::make_unique<CannedDialogs>(), new CannedAnnouncer);
    m_fixture->window->show();
    QApplication::setActiveWindow(m_fixture->window.get());
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"settingsAbout"_s));
}

void RememberingTest::placeAndPanes()
{
    m_fixture->window->resize(1200, 720);
    auto *splitter = m_fixture->find<QSplitter>("composeSplitter");
    const int before = splitter->sizes().constLast();
    // As a drag of the line does.
    splitter->setSizes({splitter->width() - before - 60, before + 60});
    const int wider = splitter->sizes().constLast();
    QVERIFY(wider > before);
    Q_EMIT splitter->splitterMoved(splitter->sizes().constFirst(), 1);

    closeAndOpen();
    QCOMPARE(m_fixture->window->size(), QSize(1200, 720));
    QTRY_COMPARE(m_fixture->find<QSplitter>("composeSplitter")->sizes().constLast(), wider);
}

void RememberingTest::aPlaceThatIsRubbishIsForgotten()
{
    for (const QString &rubbish : {u"?"_s, u"AAAAAf////8="_s, QString(100'000, u'A')}) {
        m_fixture->session->store()
            .run([rubbish](Repositories &store) { return store.settings.setValue(u"window"_s, rubbish); })
            .waitForFinished();
        m_fixture->window = std::make_unique<MainWindow>(
            *m_fixture->session, nullptr, std::make_unique<CannedDialogs>(), new CannedAnnouncer);
        m_fixture->window->show();
        QVERIFY(m_fixture->window->width() >= 1024);
    }
}

void RememberingTest::aNumberNotYetEntered()
{
    auto *field = m_fixture->find<QLineEdit>("recipientField");
    field->setFocus();
    QTest::keyClicks(field, u"07700 900123"_s);
    closeAndOpen();
    auto *table = m_fixture->find<QAbstractItemView>("recipientTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(WindowFixture::column(table->model(), 1).contains(u"+44 7700 900123"_s));
}

void RememberingTest::theSenderCanBeWrittenAnew()
{
    Account account = m_fixture->session->accounts().current();
    account.defaultSender = u"Practice"_s;
    m_fixture->session->accounts().save(account);
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    m_fixture->press(Qt::Key_1, Qt::ControlModifier);
    auto *picker = m_fixture->find<QComboBox>("senderPicker");
    QTRY_COMPARE(picker->currentText(), u"Practice"_s);

    picker->setFocus();
    picker->lineEdit()->selectAll();
    QTest::keyClick(picker->lineEdit(), Qt::Key_Delete);
    QCOMPARE(picker->currentText(), QString());
    // A look at the account meanwhile changes nothing of what is being written.
    m_fixture->session->accounts().save(account);
    QTest::keyClicks(picker->lineEdit(), u"Herald"_s);
    QCOMPARE(picker->currentText(), u"Herald"_s);
}

void RememberingTest::anOfferedSenderGoesWithItsAccount()
{
    m_fixture->close();
    m_fixture->open(false);
    AccountDesk &desk = m_fixture->session->accounts();
    Account practice = desk.current();
    QVERIFY(practice.practice);
    practice.defaultSender = u"Practice"_s;
    desk.save(practice);
    QSignalSpy saved(&desk, &AccountDesk::saved);
    Account other = AccountDesk::freshAccount();
    other.defaultSender = u"AcmeCare"_s;
    desk.save(other);
    QTRY_COMPARE(desk.accounts().size(), 2);
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    m_fixture->press(Qt::Key_1, Qt::ControlModifier);
    auto *picker = m_fixture->find<QComboBox>("senderPicker");
    QTRY_COMPARE(picker->currentText(), u"Practice"_s);

    QTRY_VERIFY(!saved.isEmpty());
    desk.choose(saved.constLast().constFirst().value<AccountId>());
    QTRY_COMPARE(picker->currentText(), u"AcmeCare"_s);

    // What a person wrote stays, whichever account is in use.
    picker->setFocus();
    picker->lineEdit()->selectAll();
    QTest::keyClicks(picker->lineEdit(), u"Ward 4"_s);
    desk.choose(practice.id);
    QTRY_VERIFY(desk.practising());
    QCOMPARE(picker->currentText(), u"Ward 4"_s);
}

QTEST_MAIN(RememberingTest)
#include "tst_remembering.moc"
