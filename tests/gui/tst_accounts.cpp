// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an account in the settings: which is in use, what is typed, what is wrong with it.
#include "AccountFixture.h"

#include "ui/settings/AccountBasics.h"
#include "ui/widgets/HeaderPieces.h"
#include "ui/widgets/Practice.h"

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::test;

class AccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void connectingPutsTheAccountInUseAndChecksIt();
    void onlyOneOfAKindIsChosen();
    void aSecondAccountIsUsedOnceItsKeyIsThere();
    void anAccountIsUsedFromItsForm();
    void whatIsTypedOutlivesACheck();
    void typingInTheMiddleIsNotGarbled();
    void whatIsTypedIsSavedWhenSomethingElseIsShown_data();
    void whatIsTypedIsSavedWhenSomethingElseIsShown();
    void aPieceOfAnIdIsNoProfile();
    void oneOfTwoProfilesWithOneNameIsMeant();
    void aWrongAddressKeepsNothingElseFromBeingSaved();
    void theSendingPathIsAsked_data();
    void theSendingPathIsAsked();
    void practiceHasNoSendingPath();
    void theNameOfTheAccountIsWhole();
    void removingTellsOfWhatCannotGoOn();

private:
    std::unique_ptr<AccountFixture> m_it;
    std::unique_ptr<FakeTelnyx> m_telnyx;
};

void AccountsTest::init()
{
    m_telnyx = std::make_unique<FakeTelnyx>();
    m_it = std::make_unique<AccountFixture>();
}

void AccountsTest::cleanup()
{
    m_it->close();
    m_it.reset();
    m_telnyx.reset();
}

void AccountsTest::connectingPutsTheAccountInUseAndChecksIt()
{
    m_telnyx->addProfile(QLatin1String(notices), u"Notices"_s);
    m_telnyx->addProfile(QLatin1String(alerts), u"Alerts"_s);
    m_telnyx->addSender(u"AcmeCare"_s, QLatin1String(notices));
    m_telnyx->addSender(u"AcmeWard"_s, QLatin1String(alerts));
    QCOMPARE(m_it->words("accountUse"), u"This account is in use."_s);
    const AccountId id = m_it->connectAccount();
    // Visible at once: not practising any more, and whose name it is.
    QTRY_COMPARE(m_it->desk().current().id, id);
    QCOMPARE(m_it->words("accountUse"), u"This account is in use."_s);
    QVERIFY(!m_it->window->findChild<PracticeStripe *>()->isVisible());
    QTRY_COMPARE(m_it->find<AccountButton>("accountButton")->shownName(), u"Telnyx account"_s);
    QVERIFY(m_it->find<QListWidget>("accountList")->item(1)->text().contains(u"in use, No key yet"_s));

    AccountFixture::type(m_it->find<QLineEdit>("accountAddress"), m_telnyx->address());
    AccountFixture::type(m_it->find<QLineEdit>("apiKey"), u"KEYRIGHT"_s);
    WindowFixture::space(m_it->find<QPushButton>("storeKey"));
    QVERIFY(m_it->answered());
    QVERIFY(m_it->words("keyChecked").startsWith(u"The key works. Balance 42.10 USD, 2 messaging profile"_s));
    QStringList profiles;
    auto *box = m_it->find<QComboBox>("accountProfile");
    for (int i = 0; i < box->count(); ++i)
        profiles.append(box->itemText(i));
    QCOMPARE(profiles, (QStringList{u"Notices"_s, u"Alerts"_s}));
    QCOMPARE(m_it->find<QComboBox>("accountSender")->count(), 2);
    // Which of two is meant, nobody has said.
    QVERIFY(m_it->desk().current().profileId.isEmpty());
    QVERIFY(m_it->desk().current().defaultSender.isEmpty());
    QCOMPARE(m_telnyx->checks(), 1);
}

void AccountsTest::onlyOneOfAKindIsChosen()
{
    m_telnyx->addProfile(QLatin1String(notices), u"Notices"_s);
    m_telnyx->addSender(u"AcmeCare"_s, QLatin1String(notices));
    const AccountId id = m_it->connectTo(*m_telnyx);
    QTRY_COMPARE(m_it->box("accountProfile")->text(), u"Notices"_s);
    QCOMPARE(m_it->box("accountSender")->text(), u"AcmeCare"_s);
    QTRY_COMPARE(m_it->kept(id).profileId, QLatin1String(notices));
    QCOMPARE(m_it->kept(id).profileName, u"Notices"_s);
    QCOMPARE(m_it->kept(id).defaultSender, u"AcmeCare"_s);
    QCOMPARE(m_it->kept(id).baseUrl.toString(), m_telnyx->address());
}

void AccountsTest::aSecondAccountIsUsedOnceItsKeyIsThere()
{
    const AccountId first = m_it->connectTo(*m_telnyx);
    QVERIFY(m_it->answered());
    FakeTelnyx another("KEYSECOND");
    const AccountId second = m_it->connectAccount();
    QTRY_COMPARE(m_it->find<QListWidget>("accountList")->currentRow(), 2);
    QVERIFY(first != second);
    QCOMPARE(m_it->desk().current().id, first);
    QVERIFY(m_it->find<QPushButton>("useAccount")->isVisible());
    QCOMPARE(m_it->words("accountUse"), u"In use now: Telnyx account"_s);
    AccountFixture::type(m_it->find<QLineEdit>("accountAddress"), another.address());
    AccountFixture::type(m_it->find<QLineEdit>("apiKey"), u"KEYSECOND"_s);
    QTest::keyClick(m_it->find<QLineEdit>("apiKey"), Qt::Key_Return);
    QCOMPARE(m_it->desk().current().id, second);
    QTRY_COMPARE(another.checks(), 1);
    QVERIFY(!m_it->find<QPushButton>("useAccount")->isVisible());
}

void AccountsTest::anAccountIsUsedFromItsForm()
{
    const AccountId practice = m_it->desk().current().id;
    const AccountId real = m_it->connectTo(*m_telnyx);
    QVERIFY(m_it->answered());
    m_it->choose(0);
    QVERIFY(!m_it->desk().practising()); // looking at an account does not put it in use
    WindowFixture::space(m_it->find<QPushButton>("useAccount"));
    QCOMPARE(m_it->desk().current().id, practice);
    QVERIFY(m_it->window->findChild<PracticeStripe *>()->isVisible());
    m_it->choose(1);
    auto *check = m_it->find<QPushButton>("checkKey");
    QVERIFY(check->isVisible());
    QVERIFY(!check->isEnabled());
    QCOMPARE(m_it->words("keyWhy"), u"Only the account in use can be checked."_s);
    WindowFixture::space(m_it->find<QPushButton>("useAccount"));
    QCOMPARE(m_it->desk().current().id, real);
    QVERIFY(check->isEnabled());
    QVERIFY(m_it->words("keyWhy").isEmpty());
    QVERIFY(m_it->answered());
    const int asked = m_telnyx->checks();
    WindowFixture::space(check);
    QTRY_COMPARE(m_telnyx->checks(), asked + 1);
}

void AccountsTest::whatIsTypedOutlivesACheck()
{
    m_telnyx->addProfile(QLatin1String(notices), u"Notices"_s);
    m_telnyx->addProfile(QLatin1String(alerts), u"Alerts"_s);
    m_it->connectTo(*m_telnyx);
    QVERIFY(m_it->answered());
    AccountFixture::type(m_it->box("accountSender"), u"Acme Wa"_s);
    AccountFixture::type(m_it->box("accountProfile"), u"Not"_s);
    const int asked = m_telnyx->checks();
    m_it->press(Qt::Key_F5);
    QTRY_COMPARE(m_telnyx->checks(), asked + 1);
    QVERIFY(m_it->answered());
    QCOMPARE(m_it->box("accountProfile")->text().left(3), u"Not"_s);
    QCOMPARE(m_it->box("accountSender")->text(), u"Acme Wa"_s);
}

void AccountsTest::typingInTheMiddleIsNotGarbled()
{
    const AccountId id = m_it->connectTo(*m_telnyx);
    QVERIFY(m_it->answered());
    QLineEdit *sender = m_it->box("accountSender");
    AccountFixture::type(sender, u"AcCare"_s);
    QTRY_COMPARE(m_it->kept(id).defaultSender, u"AcCare"_s);
    sender->setCursorPosition(2);
    QTest::keyClicks(sender, u"m"_s);
    QTRY_COMPARE(m_it->kept(id).defaultSender, u"AcmCare"_s);
    QTest::keyClicks(sender, u"e"_s);
    QTRY_COMPARE(m_it->kept(id).defaultSender, u"AcmeCare"_s);
    QTRY_COMPARE(m_it->words("settingsSaved"), u"Saved"_s);
    auto *name = m_it->find<QLineEdit>("accountName");
    AccountFixture::type(name, u"Ace Support"_s);
    QTRY_COMPARE(m_it->kept(id).name, u"Ace Support"_s);
    name->setCursorPosition(2);
    QTest::keyClicks(name, u"m"_s);
    QTRY_COMPARE(m_it->kept(id).name, u"Acme Support"_s);
    QCOMPARE(name->cursorPosition(), 3);
}

void AccountsTest::whatIsTypedIsSavedWhenSomethingElseIsShown_data()
{
    QTest::addColumn<QString>("shown");
    for (const auto *what : {"another account", "another page", "another section", "nothing"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void AccountsTest::whatIsTypedIsSavedWhenSomethingElseIsShown()
{
    QFETCH(QString, shown);
    const AccountId id = m_it->connectAccount();
    QTRY_COMPARE(m_it->desk().current().id, id);
    AccountFixture::type(m_it->find<QLineEdit>("accountName"), u"Acme"_s);
    // Nothing turns the event loop from here on: what is saved is saved by the change of what is shown.
    if (shown == u"another account"_s)
        m_it->choose(0);
    else if (shown == u"another page"_s)
        m_it->press(Qt::Key_1, Qt::ControlModifier);
    else if (shown == u"another section"_s)
        m_it->find<QListWidget>("settingsSections")->setCurrentRow(2);
    else
        m_it->window->close();
    QCOMPARE(m_it->desk().accounts().at(1).name, u"Acme"_s);
    m_it->close();
    m_it->open(false);
    QCOMPARE(m_it->kept(id).name, u"Acme"_s);
}

void AccountsTest::aPieceOfAnIdIsNoProfile()
{
    const AccountId id = m_it->connectAccount();
    QTRY_COMPARE(m_it->desk().current().id, id);
    QLineEdit *profile = m_it->box("accountProfile");
    AccountFixture::type(profile, u"4000eba1"_s);
    AccountFixture::type(m_it->find<QLineEdit>("accountName"), u"Acme"_s);
    QTRY_COMPARE(m_it->kept(id).name, u"Acme"_s);
    QVERIFY(m_it->kept(id).profileId.isEmpty());
    QCOMPARE(profile->text(), u"4000eba1"_s);
    QVERIFY(m_it->hint("accountProfileProblem").startsWith(u"This is no whole ID"_s));
    AccountFixture::type(profile, QLatin1String(notices) + u"0"_s);
    m_it->choose(0);
    QVERIFY(m_it->kept(id).profileId.isEmpty());
    m_it->choose(1);
    AccountFixture::type(profile, QString(QLatin1String(notices)).toUpper());
    QTRY_COMPARE(m_it->kept(id).profileId, QLatin1String(notices));
    QCOMPARE(m_it->hint("accountProfileProblem"), QString());
}

void AccountsTest::oneOfTwoProfilesWithOneNameIsMeant()
{
    m_telnyx->addProfile(QLatin1String(notices), u"Notices"_s);
    m_telnyx->addProfile(QLatin1String(alerts), u"Notices"_s);
    const AccountId id = m_it->connectTo(*m_telnyx);
    QVERIFY(m_it->answered());
    auto *box = m_it->find<QComboBox>("accountProfile");
    QVERIFY(box->itemText(0) != box->itemText(1));
    box->setFocus();
    box->setCurrentIndex(1);
    QTRY_COMPARE(m_it->kept(id).profileId, QLatin1String(alerts));
    QCOMPARE(m_it->kept(id).profileName, u"Notices"_s);
    // The bare name does not say which; it is told and nothing changes.
    box->setCompleter(nullptr);
    AccountFixture::type(box->lineEdit(), u"Notices"_s);
    QTRY_VERIFY(m_it->hint("accountProfileProblem").startsWith(u"More than one messaging profile has this name."_s));
    QCOMPARE(m_it->kept(id).profileId, QLatin1String(alerts));
    // Beside a check it is still the one that was chosen.
    box->setCurrentIndex(0);
    QTRY_COMPARE(m_it->kept(id).profileId, QLatin1String(notices));
}

void AccountsTest::aWrongAddressKeepsNothingElseFromBeingSaved()
{
    const AccountId id = m_it->connectAccount();
    QTRY_COMPARE(m_it->desk().current().id, id);
    auto *address = m_it->find<QLineEdit>("accountAddress");
    AccountFixture::type(address, u"http://api.example.org"_s);
    AccountFixture::type(m_it->find<QLineEdit>("accountName"), u"Acme"_s);
    QTRY_COMPARE(m_it->kept(id).name, u"Acme"_s);
    QVERIFY(m_it->hint("addressProblem").startsWith(u"This is not an address Herald may use"_s));
    QVERIFY(address->accessibleDescription().startsWith(u"This is not an address"_s));
    QCOMPARE(address->text(), u"http://api.example.org"_s);
    QCOMPARE(m_it->kept(id).baseUrl, ApiEndpoint().base);
    AccountFixture::type(address, u"https://api.example.org"_s);
    QTRY_COMPARE(m_it->kept(id).baseUrl, QUrl(u"https://api.example.org"_s));
    QVERIFY(m_it->hint("addressProblem").startsWith(u"Change it only"_s));
}

void AccountsTest::theSendingPathIsAsked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("kept");
    const QString usual = ApiEndpoint().sendPath;
    QTest::newRow("the other spelling") << u"/messages/alphanumeric/sender/id"_s << QString()
                                        << u"messages/alphanumeric/sender/id"_s;
    QTest::newRow("plain") << u"/messages"_s << QString() << u"messages"_s;
    QTest::newRow("empty") << QString() << QString() << usual;
    QTest::newRow("no stroke") << u"messages"_s << u"The path begins with one stroke"_s << usual;
    QTest::newRow("host") << u"//example.org/messages"_s << u"The path begins with one stroke"_s << usual;
    QTest::newRow("address") << u"https://example.org/x"_s << u"The path begins with one stroke"_s << usual;
    QTest::newRow("back") << u"/messages/../balance"_s << u"A path that goes back"_s << usual;
    QTest::newRow("query") << u"/messages?a=b"_s << u"A path holds no question"_s << usual;
    QTest::newRow("mark") << u"/messages#a"_s << u"A path holds no question"_s << usual;
    QTest::newRow("space") << u"/messages a"_s << u"A path has letters"_s << usual;
    QTest::newRow("coded dots") << u"/%2e%2e/x"_s << u"A path has letters"_s << usual;
}

void AccountsTest::theSendingPathIsAsked()
{
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    QFETCH(QString, kept);
    const AccountId id = m_it->connectAccount();
    QTRY_COMPARE(m_it->desk().current().id, id);
    auto *path = m_it->find<QLineEdit>("accountSendPath");
    QVERIFY(!path->isVisible());
    WindowFixture::space(m_it->find<QPushButton>("advancedAccount"));
    QVERIFY(path->isVisible());
    QVERIFY(path->hasFocus());
    QCOMPARE(path->text(), u"/messages/alphanumeric_sender_id"_s);
    AccountFixture::type(path, typed);
    AccountFixture::type(m_it->find<QLineEdit>("accountName"), u"Acme"_s);
    QTRY_COMPARE(m_it->kept(id).name, u"Acme"_s);
    QCOMPARE(m_it->kept(id).sendPath, kept);
    QVERIFY2(m_it->hint("sendPathProblem").startsWith(problem), qPrintable(m_it->hint("sendPathProblem")));
    QCOMPARE(sendPathProblem(typed).has_value(), !problem.isEmpty());
    QCOMPARE(path->text(), typed);
    // An unusual one is not hidden when the form is opened again.
    m_it->choose(0);
    m_it->choose(1);
    QCOMPARE(path->isVisible(), kept != ApiEndpoint().sendPath);
}

void AccountsTest::practiceHasNoSendingPath()
{
    m_it->window->showPage(MainWindow::Settings);
    QVERIFY(!m_it->find<QPushButton>("advancedAccount")->isVisible());
    QVERIFY(!m_it->find<QLineEdit>("accountSendPath")->isVisible());
    QVERIFY(m_it->find<QLineEdit>("accountName")->isReadOnly());
    QVERIFY(m_it->hint("addressProblem").startsWith(u"The practice carrier runs inside this computer."_s));
}

void AccountsTest::theNameOfTheAccountIsWhole()
{
    auto *button = m_it->find<AccountButton>("accountButton");
    // Widths that are whole numbers at one size are fractions at another.
    for (double points = 9; points < 14; points += 0.3) {
        QFont font = button->font();
        font.setPointSizeF(points);
        button->setFont(font);
        for (const QString &name : {u"Telnyx"_s, u"Practice"_s, u"Acme Support"_s, u"Wards, west wing"_s}) {
            button->setAccount(name, false);
            button->resize(button->sizeHint());
            QCOMPARE(button->shownName(), name);
        }
    }
}

void AccountsTest::removingTellsOfWhatCannotGoOn()
{
    const AccountId id = m_it->connectAccount();
    m_it->dialogs->nextAnswer = 1;
    const auto asked = [this] { return m_it->dialogs->asked.value(m_it->dialogs->asked.size() - 1).text; };
    auto *remove = m_it->find<QPushButton>("removeAccount");
    WindowFixture::space(remove);
    QTRY_COMPARE(m_it->dialogs->asked.size(), 1);
    QCOMPARE(asked(), u"Herald forgets Telnyx account and its key. What was sent stays in the history."_s);
    NewNotice notice;
    notice.notice.account = id;
    notice.notice.sender = u"AcmeCare"_s;
    notice.notice.text = u"Your visit moves."_s;
    notice.notice.state = NoticeState::Paused;
    notice.messages.append({1, u"+447700900142"_s, {}, notice.notice.text, 1});
    QVERIFY(
        m_it->session->store().run([notice](Repositories &store) { return store.notices.create(notice); }).result());
    WindowFixture::space(remove);
    QTRY_COMPARE(m_it->dialogs->asked.size(), 2);
    QVERIFY2(asked().contains(u"1 notice of this account has not been sent to the end"_s), qPrintable(asked()));
    QCOMPARE(m_it->desk().accounts().size(), 2);
}

QTEST_MAIN(AccountsTest)
#include "tst_accounts.moc"
