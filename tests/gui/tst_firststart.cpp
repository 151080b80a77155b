// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: both choices, and every way past them.
#include "AccountFixture.h"

#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Practice.h"
#include "ui/window/HeaderStrip.h"
#include "ui/window/WelcomePage.h"

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::test;

class FirstStartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void practiceIsChosen();
    void anAccountIsChosen();
    void everyKeyLeavesTheWelcome_data();
    void everyKeyLeavesTheWelcome();
    void connectingTwiceMakesOneAccount();
    void anAccountThatWasTouchedIsLeftAlone();
    void practiceHasTheSignOfThePill();

private:
    WelcomePage *welcome() const { return m_it->window->findChild<WelcomePage *>(); }

    std::unique_ptr<AccountFixture> m_it;
};

void FirstStartTest::init()
{
    m_it = std::make_unique<AccountFixture>();
    m_it->close();
    m_it->open(false);
    QVERIFY(welcome() && welcome()->isVisible());
}

void FirstStartTest::cleanup()
{
    m_it->close();
    m_it.reset();
}

void FirstStartTest::practiceIsChosen()
{
    auto *practise = m_it->find<QPushButton>("welcomePractice");
    QVERIFY(practise->hasFocus());
    QTest::keyClick(practise, Qt::Key_Space);
    QVERIFY(!welcome()->isVisible());
    QCOMPARE(m_it->window->page(), MainWindow::Compose);
    QVERIFY(m_it->desk().practising());
    QVERIFY(m_it->window->findChild<PracticePill *>()->isVisible());
    QCOMPARE(m_it->desk().accounts().size(), 1);
    m_it->close();
    m_it->open(false);
    QVERIFY(!welcome());
}

void FirstStartTest::anAccountIsChosen()
{
    FakeTelnyx telnyx;
    telnyx.addProfile(QLatin1String(notices), u"Notices"_s);
    telnyx.addSender(u"AcmeCare"_s, QLatin1String(notices));
    WindowFixture::space(m_it->find<QPushButton>("welcomeConnect"));
    QVERIFY(!welcome()->isVisible());
    QCOMPARE(m_it->window->page(), MainWindow::Settings);
    QTRY_VERIFY(!m_it->desk().practising());
    QVERIFY(m_it->find<QLineEdit>("accountName")->hasFocus());
    AccountFixture::type(m_it->find<QLineEdit>("accountAddress"), telnyx.address());
    AccountFixture::type(m_it->find<QLineEdit>("apiKey"), u"KEYRIGHT"_s);
    QTest::keyClick(m_it->find<QLineEdit>("apiKey"), Qt::Key_Return);
    QVERIFY(m_it->answered());
    // What the welcome promised: both were fetched.
    QTRY_COMPARE(m_it->box("accountProfile")->text(), u"Notices"_s);
    QCOMPARE(m_it->box("accountSender")->text(), u"AcmeCare"_s);
}

void FirstStartTest::everyKeyLeavesTheWelcome_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("page");
    QTest::newRow("Ctrl+1") << int(Qt::Key_1) << int(MainWindow::Compose);
    QTest::newRow("Ctrl+2") << int(Qt::Key_2) << int(MainWindow::OutboxOverview);
    QTest::newRow("Ctrl+3") << int(Qt::Key_3) << int(MainWindow::History);
    QTest::newRow("Ctrl+4") << int(Qt::Key_4) << int(MainWindow::People);
    QTest::newRow("Ctrl+,") << int(Qt::Key_Comma) << int(MainWindow::Settings);
    QTest::newRow("Ctrl+N") << int(Qt::Key_N) << int(MainWindow::Compose);
    QTest::newRow("Ctrl+F") << int(Qt::Key_F) << int(MainWindow::History);
}

void FirstStartTest::everyKeyLeavesTheWelcome()
{
    QFETCH(int, key);
    QFETCH(int, page);
    m_it->press(Qt::Key(key), Qt::ControlModifier);
    QVERIFY(!welcome()->isVisible());
    QCOMPARE(int(m_it->window->page()), page);
    QVERIFY(m_it->find<QWidget>("rail")->isVisible());
}

void FirstStartTest::connectingTwiceMakesOneAccount()
{
    // As from the menu of the account in the strip.
    auto *strip = m_it->window->findChild<HeaderStrip *>();
    Q_EMIT strip->connectAccountRequested();
    Q_EMIT strip->connectAccountRequested(); // before the first is there
    QTRY_COMPARE(m_it->desk().accounts().size(), 2);
    QVERIFY(!welcome()->isVisible());
    const AccountId made = m_it->desk().accounts().constLast().id;
    QTRY_COMPARE(m_it->desk().current().id, made);
    m_it->choose(0);
    m_it->press(Qt::Key_1, Qt::ControlModifier);
    Q_EMIT strip->connectAccountRequested();
    QCOMPARE(m_it->window->page(), MainWindow::Settings);
    QCOMPARE(m_it->find<QListWidget>("accountList")->currentRow(), 1);
    QVERIFY(m_it->find<QLineEdit>("accountName")->hasFocus());
    WindowFixture::space(m_it->find<QPushButton>("connectAccount"));
    // Whatever was asked of the database is answered before this is.
    QVERIFY(m_it->kept(made).id == made);
    QCoreApplication::processEvents();
    QCOMPARE(m_it->desk().accounts().size(), 2);
}

void FirstStartTest::anAccountThatWasTouchedIsLeftAlone()
{
    const AccountId first = m_it->connectAccount();
    QTRY_COMPARE(m_it->desk().current().id, first);
    AccountFixture::type(m_it->find<QLineEdit>("accountName"), u"Acme"_s);
    QTRY_COMPARE(m_it->kept(first).name, u"Acme"_s);
    const AccountId second = m_it->connectAccount();
    QVERIFY(first != second);
    QCOMPARE(m_it->desk().accounts().size(), 3);
    QTRY_COMPARE(m_it->find<QLineEdit>("accountName")->text(), u"Telnyx account"_s);
}

void FirstStartTest::practiceHasTheSignOfThePill()
{
    const auto roundels = welcome()->findChildren<Roundel *>();
    QCOMPARE(roundels.size(), 2);
    const auto looksLike = [&roundels](Roundel *other) {
        other->setParent(roundels.at(0)->parentWidget());
        const QImage image = other->grab().toImage();
        other->deleteLater();
        return roundels.at(0)->grab().toImage() == image;
    };
    QVERIFY(looksLike(new Roundel(Glyph::Cap, Tone::Amber, 56)));
    QVERIFY(!looksLike(new Roundel(u"document-edit"_s, Tone::Amber, 56)));
}

QTEST_MAIN(FirstStartTest)
#include "tst_firststart.moc"
