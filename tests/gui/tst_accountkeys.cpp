// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads when a key is missing, wrong, set from outside or kept nowhere.
#include "AccountFixture.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/Practice.h"

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::test;

namespace {

/// A keyring that asks for a password nobody types.
class SilentKeyring : public MemorySecretStore
{
public:
    QFuture<WriteResult> write(const QString &, const ApiKey &) override
    {
        m_open.start();
        return m_open.future();
    }
    bool forgetsOnExit() const override { return false; }

private:
    QPromise<WriteResult> m_open;
};

/// A keyring that answers everything with one trouble, or keeps what it is given.
class TestKeyring : public MemorySecretStore
{
public:
    explicit TestKeyring(std::optional<SecretProblem> trouble)
        : m_trouble(trouble)
    {
    }

    QFuture<ReadResult> read(const QString &name) override
    {
        return m_trouble ? answer<ReadResult>() : MemorySecretStore::read(name);
    }
    QFuture<WriteResult> write(const QString &name, const ApiKey &key) override
    {
        return m_trouble ? answer<WriteResult>() : MemorySecretStore::write(name, key);
    }
    QString place() const override { return u"the system keyring"_s; }
    bool forgetsOnExit() const override { return false; }

private:
    template<typename Result>
    QFuture<Result> answer()
    {
        QPromise<Result> promise;
        promise.start();
        promise.addResult(tl::make_unexpected(*m_trouble));
        promise.finish();
        return promise.future();
    }

    std::optional<SecretProblem> m_trouble;
};

bool isRead(const QWidget &window, const QString &words)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (widget->isVisible() && (label ? label->text() : widget->accessibleName()).contains(words))
            return true;
    }
    return false;
}

} // namespace

class AccountKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAKeyTheStripLeadsToItsField();
    void aWrongKeyIsToldAndCanBeReplaced();
    void withoutAProfileNothingIsSent();
    void whereTheKeyIsIsTold_data();
    void whereTheKeyIsIsTold();
    void aKeyringThatHasNotAnsweredHoldsNothing();
    void aLockedKeyringIsTold();
    void aKeyFromOutsideIsTold();
    void anAddressFromOutsideIsTold();
    void aRemovedKeyIsMissed();
    void practiceShowsStripeAndPill();

private:
    void reopen(std::optional<SecretProblem> trouble);

    std::unique_ptr<AccountFixture> m_it;
    std::unique_ptr<FakeTelnyx> m_telnyx;
};

void AccountKeysTest::init()
{
    m_telnyx = std::make_unique<FakeTelnyx>();
    m_it = std::make_unique<AccountFixture>();
}

void AccountKeysTest::cleanup()
{
    m_it->close();
    m_it.reset();
    m_telnyx.reset();
}

void AccountKeysTest::reopen(std::optional<SecretProblem> trouble)
{
    m_it->close();
    m_it->secrets = [trouble] { return std::make_unique<TestKeyring>(trouble); };
    m_it->open(false);
}

void AccountKeysTest::withoutAKeyTheStripLeadsToItsField()
{
    const AccountId id = m_it->connectAccount();
    QTRY_COMPARE(m_it->desk().current().id, id);
    m_it->press(Qt::Key_1, Qt::ControlModifier);
    auto *trouble = m_it->find<Banner>("trouble");
    QVERIFY(trouble->isVisible());
    QCOMPARE(trouble->cause(), u"Telnyx account has no API key."_s);
    QCOMPARE(trouble->button()->text(), u"Put in a key…"_s);
    m_it->choose(0);
    WindowFixture::space(trouble->button());
    QCOMPARE(m_it->window->page(), MainWindow::Settings);
    QCOMPARE(m_it->find<QListWidget>("accountList")->currentRow(), 1);
    QVERIFY(m_it->find<QLineEdit>("apiKey")->hasFocus());
    QCOMPARE(m_it->find<Banner>("keyBanner")->cause(), u"There is no key yet."_s);
    QVERIFY(!m_it->find<QPushButton>("storeKey")->isEnabled());
    QCOMPARE(m_it->words("keyWhy"), u"Paste a key first"_s);
}

void AccountKeysTest::aWrongKeyIsToldAndCanBeReplaced()
{
    m_it->connectTo(*m_telnyx, u"KEYWRONG"_s);
    QTRY_COMPARE(m_it->desk().connection(), AccountDesk::Connection::KeyRefused);
    auto *trouble = m_it->find<Banner>("trouble");
    QVERIFY(trouble->isVisible());
    QCOMPARE(trouble->cause(), u"Telnyx does not accept the key of Telnyx account."_s);
    QVERIFY(!m_it->words("keyChecked").isEmpty());
    m_it->press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(trouble->button()->text(), u"Put in a new key…"_s);
    WindowFixture::space(trouble->button());
    auto *key = m_it->find<QLineEdit>("apiKey");
    QVERIFY(key->hasFocus());
    QTest::keyClicks(key, u"KEYRIGHT"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(m_it->answered());
    QVERIFY(!trouble->isVisible());
    QVERIFY(m_it->words("keyChecked").startsWith(u"The key works."_s));
    QVERIFY(key->text().isEmpty());
}

void AccountKeysTest::withoutAProfileNothingIsSent()
{
    const AccountId practice = m_it->desk().current().id;
    QVERIFY(m_it->answered());
    m_it->window->showPage(MainWindow::Settings);
    AccountFixture::type(m_it->box("accountProfile"), {});
    QTRY_VERIFY(m_it->kept(practice).profileId.isEmpty());
    m_it->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(isRead(*m_it->window, u"No messaging profile is chosen yet, see Settings"_s));
    m_it->write(u"Herald"_s, u"+447700900123"_s, u"The clinic moves."_s);
    const QDialog *review = m_it->openReview();
    QVERIFY(review);
    QVERIFY(!review->findChild<QPushButton *>(u"sendButton"_s)->isEnabled());
    QVERIFY(isRead(*review, u"No messaging profile is chosen."_s));
}

void AccountKeysTest::whereTheKeyIsIsTold_data()
{
    QTest::addColumn<bool>("keyring");
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("consequence");
    QTest::newRow("in memory") << false << -1 << u"The key is kept for this run only."_s
                               << u"Herald asks for the key again after the next start."_s;
    QTest::newRow("keyring") << true << -1 << u"The key is in the system keyring and nowhere else."_s
                             << u"Herald's files, logs and exports never hold it."_s;
    QTest::newRow("no keyring") << true << int(SecretProblem::Unavailable) << u"The key is kept for this run only."_s
                                << SecretStore::explain(SecretProblem::Unavailable);
    QTest::newRow("locked") << true << int(SecretProblem::Denied) << u"The key is kept for this run only."_s
                            << SecretStore::explain(SecretProblem::Denied);
}

void AccountKeysTest::whereTheKeyIsIsTold()
{
    QFETCH(bool, keyring);
    QFETCH(int, trouble);
    if (keyring)
        reopen(trouble < 0 ? std::nullopt : std::optional(SecretProblem(trouble)));
    m_it->connectTo(*m_telnyx);
    QVERIFY(m_it->answered());
    auto *banner = m_it->find<Banner>("keyBanner");
    QTEST(banner->cause(), "cause");
    QTEST(banner->consequence(), "consequence");
    QVERIFY(m_it->find<QPushButton>("removeKey")->isVisible());
}

void AccountKeysTest::aKeyringThatHasNotAnsweredHoldsNothing()
{
    m_it->close();
    m_it->secrets = [] { return std::make_unique<SilentKeyring>(); };
    m_it->open(false);
    m_it->connectTo(*m_telnyx);
    QVERIFY(m_it->answered()); // the key works all the same
    QCOMPARE(m_it->find<Banner>("keyBanner")->cause(), u"The key is kept for this run only."_s);
    QCOMPARE(m_it->find<Banner>("keyBanner")->consequence(), u"The keyring has not answered yet."_s);
}

void AccountKeysTest::aLockedKeyringIsTold()
{
    const AccountId id = m_it->connectAccount();
    QTRY_COMPARE(m_it->desk().current().id, id);
    reopen(SecretProblem::Denied);
    QTRY_COMPARE(m_it->desk().connection(), AccountDesk::Connection::NoKey);
    m_it->window->showPage(MainWindow::Settings);
    auto *banner = m_it->find<Banner>("keyBanner");
    QCOMPARE(banner->cause(), u"Herald has no key."_s);
    QCOMPARE(banner->consequence(), SecretStore::explain(SecretProblem::Denied));
}

void AccountKeysTest::aKeyFromOutsideIsTold()
{
    m_it->close();
    m_it->given.environmentKey = ApiKey("KEYRIGHT");
    m_it->given.apiBase = QUrl(m_telnyx->address());
    m_it->open(false);
    QVERIFY(m_it->answered());
    m_it->window->showPage(MainWindow::Settings);
    auto *banner = m_it->find<Banner>("keyBanner");
    QCOMPARE(banner->cause(), u"The key comes from the environment for this run."_s);
    QVERIFY(!banner->consequence().contains(u"keyring"_s));
    auto *key = m_it->find<QLineEdit>("apiKey");
    QVERIFY(key->isReadOnly());
    QCOMPARE(key->placeholderText(), u"Set from outside for this run"_s);
    QVERIFY(!m_it->find<QPushButton>("storeKey")->isVisible());
    QVERIFY(!m_it->find<QPushButton>("removeKey")->isVisible());
    QVERIFY(m_it->find<QPushButton>("checkKey")->isEnabled());
}

void AccountKeysTest::anAddressFromOutsideIsTold()
{
    m_it->close();
    m_it->given.environmentKey = ApiKey("KEYRIGHT");
    m_it->given.apiBase = QUrl(m_telnyx->address());
    m_it->open(false);
    QVERIFY(m_it->answered());
    m_it->window->showPage(MainWindow::Settings);
    auto *address = m_it->find<QLineEdit>("accountAddress");
    QCOMPARE(address->text(), m_telnyx->address());
    QVERIFY(address->isReadOnly());
    const QString own = ApiEndpoint().base.toString();
    QVERIFY(m_it->hint("addressProblem").startsWith(u"The address is set from outside for this run"_s));
    QVERIFY(m_it->hint("addressProblem").contains(own));
    // Saving something else does not make it the account's own.
    const AccountId id = m_it->desk().current().id;
    AccountFixture::type(m_it->find<QLineEdit>("accountName"), u"Acme"_s);
    QTRY_COMPARE(m_it->kept(id).name, u"Acme"_s);
    QCOMPARE(m_it->kept(id).baseUrl, ApiEndpoint().base);
}

void AccountKeysTest::aRemovedKeyIsMissed()
{
    m_it->connectTo(*m_telnyx);
    QVERIFY(m_it->answered());
    WindowFixture::space(m_it->find<QPushButton>("removeKey"));
    QCOMPARE(m_it->dialogs->asked.size(), 1);
    QCOMPARE(m_it->find<Banner>("keyBanner")->cause(), u"There is no key yet."_s);
    QVERIFY(m_it->find<Banner>("trouble")->isVisible());
    QVERIFY(m_it->words("keyChecked").isEmpty());
    QVERIFY(!m_it->find<QPushButton>("checkKey")->isVisible());
}

void AccountKeysTest::practiceShowsStripeAndPill()
{
    const auto *stripe = m_it->window->findChild<PracticeStripe *>();
    const auto *pill = m_it->window->findChild<PracticePill *>();
    QVERIFY(stripe->isVisible());
    QCOMPARE(stripe->accessibleName(), u"Practice mode"_s);
    QCOMPARE(stripe->width(), m_it->window->width());
    QVERIFY(pill->isVisible());
    QCOMPARE(pill->accessibleName(), u"Practice mode: nothing is really sent"_s);
    QVERIFY(m_it->window->windowTitle().contains(u"practice"_s));
    m_it->connectTo(*m_telnyx);
    QVERIFY(m_it->answered());
    QVERIFY(!stripe->isVisible());
    QVERIFY(!pill->isVisible());
    QVERIFY(!m_it->window->windowTitle().contains(u"practice"_s));
    m_it->choose(0);
    WindowFixture::space(m_it->find<QPushButton>("useAccount"));
    QVERIFY(stripe->isVisible());
    QVERIFY(pill->isVisible());
}

QTEST_MAIN(AccountKeysTest)
#include "tst_accountkeys.moc"
