// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"
#include "app/secrets/MemorySecretStore.h"
#include "app/session/Session.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// A keyring that is not there.
class NoKeyring : public MemorySecretStore
{
public:
    QFuture<ReadResult> read(const QString &) override { return answer<ReadResult>(); }
    QFuture<WriteResult> write(const QString &, const ApiKey &) override { return answer<WriteResult>(); }
    bool forgetsOnExit() const override { return false; }

private:
    template<typename Result>
    QFuture<Result> answer()
    {
        QPromise<Result> promise;
        promise.start();
        promise.addResult(tl::make_unexpected(SecretProblem::Unavailable));
        promise.finish();
        return promise.future();
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFreshFolderPractises();
    void practiceSendsToDelivered();
    void environmentKeyBeginsAnAccountAndIsNotStored();
    void plainHttpGoesToThisComputerOnly_data();
    void plainHttpGoesToThisComputerOnly();
    void unknownAccountIsTold();
    void checkFetchesWhatTheAccountOwns();
    void aWrongKeyIsRefused();
    void nobodyAnswers();
    void keysComeBackFromTheSecretStore();
    void withoutKeyringTheKeyIsForThisRun();
    void savedAndChosenAccountsComeBack();
    void practiceCannotBeRemoved();
    void theOnlyProfileIsChosen_data();
    void theOnlyProfileIsChosen();
    void twoChangesDoNotUndoEachOther();
    void whatIsSetFromOutsideIsForOneAccount();
    void anUntouchedAccountIsFound();
    void aDroppedStartLeavesNothingOpen();

private:
    std::unique_ptr<Session> open(SessionOptions options = {}, std::unique_ptr<SecretStore> secrets = nullptr);
    /// Saves a real account at @p base, chooses it and returns its id.
    AccountId addAccount(AccountDesk &desk, const QUrl &base);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Session> TestSession::open(SessionOptions options, std::unique_ptr<SecretStore> secrets)
{
    options.dataDir = m_folder->path() + u"/data"_s;
    auto session =
        Session::open(SessionStart(options), secrets ? std::move(secrets) : std::make_unique<MemorySecretStore>());
    if (!session) {
        qWarning("%s", qPrintable(session.error().words));
        return nullptr;
    }
    return std::move(*session);
}

AccountId TestSession::addAccount(AccountDesk &desk, const QUrl &base)
{
    Account account;
    account.name = u"Acme Support"_s;
    account.baseUrl = base;
    AccountId id{};
    const auto remember = connect(&desk, &AccountDesk::saved, this, [&id](AccountId saved) { id = saved; });
    desk.save(account);
    const bool saved = QTest::qWaitFor([&id] { return id != AccountId{}; });
    disconnect(remember);
    if (saved)
        desk.choose(id);
    return id;
}

void TestSession::aFreshFolderPractises()
{
    const auto session = open();
    QVERIFY(session);
    AccountDesk &desk = session->accounts();
    QCOMPARE(desk.accounts().size(), 1);
    QVERIFY(desk.practising());
    QVERIFY(desk.hasKey(desk.current().id));
    QCOMPARE(desk.current().profileId, QString::fromLatin1(SandboxServer::profileId));
    const QFileInfo folder(m_folder->path() + u"/data"_s);
    QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
        QFile::Permissions());
    // The carrier costs a thread and a port: it starts when it is needed, not before.
    QVERIFY(desk.current().baseUrl.isEmpty());
    QVERIFY(desk.api(desk.current().id));
    QCOMPARE(desk.current().baseUrl.host(), u"127.0.0.1"_s);
}

void TestSession::practiceSendsToDelivered()
{
    SessionOptions options;
    options.sandboxSpeed = 20;
    const auto session = open(options);
    QVERIFY(session);
    const Account account = session->accounts().current();
    NewNotice notice;
    notice.notice.account = account.id;
    notice.notice.practice = true;
    notice.notice.sender = u"Herald"_s;
    notice.notice.text = u"Hello"_s;
    notice.notice.profileId = account.profileId;
    notice.notice.createdAt = session->clock().now();
    notice.notice.rowsRead = 1;
    notice.messages.append({1, u"+447700900001"_s, {}, u"Hello"_s, 1});
    QSignalSpy ended(&session->outbox(), &Outbox::noticeEnded);
    session->outbox().submit(notice);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    session->outbox().startWatching();
    const auto delivered = [&session] {
        const auto found =
            session->store().run([](Repositories &repositories) { return repositories.messages.find({}); }).result();
        return found && found->size() == 1 && found->at(0).status.known() == DeliveryStatus::Delivered;
    };
    QTRY_VERIFY_WITH_TIMEOUT(delivered(), 30'000);
}

void TestSession::environmentKeyBeginsAnAccountAndIsNotStored()
{
    {
        SessionOptions options;
        options.environmentKey = ApiKey("KEYENVIRONMENT");
        const auto session = open(options);
        QVERIFY(session);
        AccountDesk &desk = session->accounts();
        QVERIFY(!desk.practising());
        QCOMPARE(desk.current().name, u"Telnyx"_s);
        QVERIFY(desk.hasKey(desk.current().id));
        QCOMPARE(desk.keySource(desk.current().id), AccountDesk::KeySource::Environment);
        QCOMPARE(desk.api(desk.current().id)->endpoint().base, ApiEndpoint().base);
    }
    const auto later = open();
    QVERIFY(later);
    QVERIFY(!later->accounts().practising());
    QTRY_VERIFY(later->accounts().keysAreKnown());
    QVERIFY(!later->accounts().hasKey(later->accounts().current().id));
    QVERIFY(!later->accounts().api(later->accounts().current().id));
    QTRY_COMPARE(later->accounts().connection(), AccountDesk::Connection::NoKey);
}

void TestSession::plainHttpGoesToThisComputerOnly_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://api.example.org/v2"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:4010"_s << true;
    QTest::newRow("plain http") << u"http://api.example.org/v2"_s << false;
    QTest::newRow("password") << u"https://me:secret@api.example.org"_s << false;
}

void TestSession::plainHttpGoesToThisComputerOnly()
{
    QFETCH(QString, base);
    QFETCH(bool, allowed);
    SessionOptions options;
    options.dataDir = m_folder->path();
    options.apiBase = QUrl(base);
    const auto session = Session::open(SessionStart(options), std::make_unique<MemorySecretStore>());
    QCOMPARE(session.has_value(), allowed);
    if (!allowed) {
        QCOMPARE(session.error().kind, SessionProblem::Usage);
        QVERIFY(!session.error().words.contains(u"secret"_s));
    }
}

void TestSession::aDroppedStartLeavesNothingOpen()
{
    SessionOptions options;
    options.dataDir = m_folder->path() + u"/data"_s;
    {
        const SessionStart dropped(options);
    }
    QVERIFY(QFileInfo::exists(options.dataDir + u"/herald.db"_s));
    // SQLite takes its log away when the last connection is closed.
    QVERIFY(!QFileInfo::exists(options.dataDir + u"/herald.db-wal"_s));
    QVERIFY(open());
}

void TestSession::unknownAccountIsTold()
{
    SessionOptions options;
    options.dataDir = m_folder->path();
    options.accountName = u"Nowhere"_s;
    const auto session = Session::open(SessionStart(options), std::make_unique<MemorySecretStore>());
    QVERIFY(!session);
    QCOMPARE(session.error().kind, SessionProblem::Usage);
    QVERIFY(session.error().words.contains(u"Nowhere"_s));
    options.accountName = u"practice"_s;
    QVERIFY(Session::open(SessionStart(options), std::make_unique<MemorySecretStore>()).has_value());
}

void TestSession::checkFetchesWhatTheAccountOwns()
{
    const auto session = open();
    QVERIFY(session);
    AccountDesk &desk = session->accounts();
    desk.check();
    QCOMPARE(desk.connection(), AccountDesk::Connection::Checking);
    QTRY_COMPARE(desk.connection(), AccountDesk::Connection::Connected);
    const AccountDesk::Facts &facts = desk.facts();
    QVERIFY(facts.profiles && facts.senders && facts.balance);
    QCOMPARE(facts.profiles->constFirst().id, QString::fromLatin1(SandboxServer::profileId));
    // The profile's own sender is in both lists, and once in the union.
    const QString own = facts.profiles->constFirst().alphaSender;
    QVERIFY(!own.isEmpty());
    QCOMPARE(std::count_if(facts.senders->cbegin(), facts.senders->cend(),
                 [&own](const OwnedSenderId &sender) { return sender.name == own; }),
        1);
    QVERIFY(facts.problem.whatHappened.isEmpty());
}

void TestSession::aWrongKeyIsRefused()
{
    SandboxServer server{SandboxOptions()};
    QVERIFY(server.listen());
    const auto session = open();
    QVERIFY(session);
    AccountDesk &desk = session->accounts();
    const AccountId id = addAccount(desk, server.baseUrl());
    desk.setKey(id, ApiKey("KEYWRONG"));
    desk.check();
    QTRY_COMPARE(desk.connection(), AccountDesk::Connection::KeyRefused);
    QVERIFY(!desk.facts().problem.whatHappened.isEmpty());
    QVERIFY(!desk.facts().balance);
    // The right one puts it right, without a start.
    desk.setKey(id, ApiKey(SandboxOptions().key));
    desk.check();
    QTRY_COMPARE(desk.connection(), AccountDesk::Connection::Connected);
    QVERIFY(desk.facts().problem.whatHappened.isEmpty());
}

void TestSession::nobodyAnswers()
{
    const auto session = open();
    QVERIFY(session);
    AccountDesk &desk = session->accounts();
    const AccountId id = addAccount(desk, QUrl(u"http://127.0.0.1:9/v2"_s));
    desk.setKey(id, ApiKey("KEYANY"));
    desk.check();
    QTRY_COMPARE_WITH_TIMEOUT(desk.connection(), AccountDesk::Connection::Unreachable, 30'000);
    QVERIFY(!desk.facts().problem.whatHappened.isEmpty());
}

void TestSession::keysComeBackFromTheSecretStore()
{
    auto secrets = std::make_unique<MemorySecretStore>();
    MemorySecretStore *kept = secrets.get();
    AccountId id{};
    QString name;
    {
        const auto session = open({}, std::move(secrets));
        QVERIFY(session);
        AccountDesk &desk = session->accounts();
        id = addAccount(desk, QUrl(u"https://api.example.org"_s));
        QSignalSpy stored(&desk, &AccountDesk::keyStored);
        desk.setKey(id, ApiKey("KEYKEPT"));
        QTRY_COMPARE(stored.size(), 1);
        name = desk.current().secretName();
        const auto held = kept->read(name).result();
        QVERIFY(held);
        QVERIFY(*held == ApiKey("KEYKEPT"));
    }
    auto again = std::make_unique<MemorySecretStore>();
    again->write(name, ApiKey("KEYKEPT")).waitForFinished();
    const auto session = open({}, std::move(again));
    QVERIFY(session);
    QTRY_VERIFY(session->accounts().hasKey(id));
    session->accounts().removeKey(id);
    QVERIFY(!session->accounts().hasKey(id));
    QVERIFY(!session->accounts().api(id));
    QCOMPARE(session->accounts().connection(), AccountDesk::Connection::NoKey);
}

void TestSession::withoutKeyringTheKeyIsForThisRun()
{
    const auto session = open({}, std::make_unique<NoKeyring>());
    QVERIFY(session);
    AccountDesk &desk = session->accounts();
    const AccountId id = addAccount(desk, QUrl(u"https://api.example.org"_s));
    QSignalSpy stored(&desk, &AccountDesk::keyStored);
    desk.setKey(id, ApiKey("KEYRUN"));
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(stored.at(0).at(0).toBool(), true);
    QVERIFY(!stored.at(0).at(1).toString().isEmpty());
    QCOMPARE(desk.keySource(id), AccountDesk::KeySource::ThisRun);
    QVERIFY(!desk.keyTrouble(id).isEmpty());
    QVERIFY(desk.api(id));
}

void TestSession::savedAndChosenAccountsComeBack()
{
    AccountId id{};
    {
        const auto session = open();
        QVERIFY(session);
        id = addAccount(session->accounts(), QUrl(u"https://api.example.org"_s));
        Account changed = session->accounts().current();
        changed.defaultCountry = u"GB"_s;
        QSignalSpy saved(&session->accounts(), &AccountDesk::saved);
        session->accounts().save(changed);
        QTRY_COMPARE(saved.size(), 1);
    }
    {
        const auto session = open();
        QVERIFY(session);
        QCOMPARE(session->accounts().current().id, id);
        QCOMPARE(session->accounts().current().defaultCountry, u"GB"_s);
        QCOMPARE(session->accounts().accounts().size(), 2);
        session->accounts().remove(id);
        QTRY_COMPARE(session->accounts().accounts().size(), 1);
        QVERIFY(session->accounts().practising());
    }
    SessionOptions practice;
    practice.sandbox = true;
    QVERIFY(open(practice)->accounts().practising());
}

void TestSession::practiceCannotBeRemoved()
{
    const auto session = open();
    QVERIFY(session);
    AccountDesk &desk = session->accounts();
    const AccountId practice = desk.current().id;
    desk.remove(practice);
    desk.removeKey(practice);
    addAccount(desk, QUrl(u"https://api.example.org"_s));
    QCOMPARE(desk.accounts().size(), 2);
    QVERIFY(desk.hasKey(practice));
}

void TestSession::theOnlyProfileIsChosen_data()
{
    QTest::addColumn<bool>("command");
    QTest::newRow("window") << false;
    QTest::newRow("command") << true; // it picks for itself and leaves the account as it is
}

void TestSession::theOnlyProfileIsChosen()
{
    QFETCH(bool, command);
    SandboxServer server{SandboxOptions()};
    QVERIFY(server.listen());
    SessionOptions options;
    options.commands = command;
    const auto session = open(options);
    QVERIFY(session);
    AccountDesk &desk = session->accounts();
    const AccountId id = addAccount(desk, server.baseUrl());
    desk.setKey(id, ApiKey(SandboxOptions().key));
    desk.check();
    QTRY_COMPARE(desk.connection(), AccountDesk::Connection::Connected);
    QCOMPARE(desk.facts().profiles->size(), 1);
    QVERIFY(desk.facts().senders->size() > 1);
    QCOMPARE(desk.current().profileId, command ? QString() : desk.facts().profiles->constFirst().id);
    QVERIFY(desk.current().defaultSender.isEmpty());
}

void TestSession::twoChangesDoNotUndoEachOther()
{
    const auto session = open();
    QVERIFY(session);
    AccountDesk &desk = session->accounts();
    const AccountId id = addAccount(desk, QUrl(u"https://api.example.org"_s));
    Account changed = desk.current();
    changed.defaultCountry = u"GB"_s;
    desk.save(changed);
    // The first is not on disk yet; whoever changes something else begins with it all the same.
    changed = desk.current();
    QCOMPARE(changed.defaultCountry, u"GB"_s);
    changed.defaultSender = u"AcmeCare"_s;
    QSignalSpy saved(&desk, &AccountDesk::saved);
    desk.save(changed);
    QTRY_COMPARE(saved.size(), 2);
    const auto all = session->store().run([](Repositories &store) { return store.accounts.all(); }).result();
    const auto kept =
        std::find_if(all->cbegin(), all->cend(), [id](const Account &account) { return account.id == id; });
    QVERIFY(kept != all->cend());
    QCOMPARE(*kept, changed);
}

void TestSession::whatIsSetFromOutsideIsForOneAccount()
{
    SessionOptions options;
    options.environmentKey = ApiKey("KEYENVIRONMENT");
    options.apiBase = QUrl(u"http://127.0.0.1:4010"_s);
    const auto session = open(options);
    QVERIFY(session);
    AccountDesk &desk = session->accounts();
    const AccountId first = desk.current().id;
    QCOMPARE(desk.addressOfThisRun(first), options.apiBase);
    const AccountId second = addAccount(desk, QUrl(u"https://api.example.org"_s));
    QVERIFY(desk.addressOfThisRun(second).isEmpty());
    QCOMPARE(desk.keySource(second), AccountDesk::KeySource::None);
    for (const Account &account : desk.accounts()) {
        if (account.practice)
            QVERIFY(desk.addressOfThisRun(account.id).isEmpty());
    }
}

void TestSession::anUntouchedAccountIsFound()
{
    const auto session = open();
    QVERIFY(session);
    AccountDesk &desk = session->accounts();
    QVERIFY(!desk.untouchedAccount());
    QSignalSpy saved(&desk, &AccountDesk::saved);
    desk.save(AccountDesk::freshAccount());
    QTRY_COMPARE(saved.size(), 1);
    const auto id = desk.untouchedAccount();
    QVERIFY(id);
    desk.setKey(*id, ApiKey("KEYANY"));
    QVERIFY(!desk.untouchedAccount());
    desk.removeKey(*id);
    QCOMPARE(desk.untouchedAccount(), id);
    Account changed = desk.accounts().constLast();
    changed.partsPerMinute = 7;
    desk.save(changed);
    QVERIFY(!desk.untouchedAccount());
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TestSession)
#include "tst_session.moc"
