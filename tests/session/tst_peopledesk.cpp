// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"
#include "app/secrets/MemorySecretStore.h"
#include "app/session/Session.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace herald {

/// Who opted out, as the window learns it.
class TestPeopleDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aRealAccountsListIsFetchedByItself();
    void practiceIsAskedOnlyByAPerson();
    void nobodyAnsweringIsNoError();

private:
    std::unique_ptr<Session> open();
    /// Chooses a real account at @p base with the practice carrier's key.
    void connectTo(Session &session, const QUrl &base);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPeopleDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Session> TestPeopleDesk::open()
{
    SessionOptions options;
    options.dataDir = m_folder->path() + u"/data"_s;
    auto session = Session::open(SessionStart(options), std::make_unique<MemorySecretStore>());
    return session ? std::move(*session) : nullptr;
}

void TestPeopleDesk::connectTo(Session &session, const QUrl &base)
{
    AccountDesk &desk = session.accounts();
    Account account;
    account.name = u"Acme"_s;
    account.baseUrl = base;
    account.profileId = QString::fromLatin1(SandboxServer::profileId);
    AccountId id{};
    const auto remember = connect(&desk, &AccountDesk::saved, this, [&id](AccountId saved) { id = saved; });
    desk.save(account);
    QTRY_VERIFY(id != AccountId{});
    disconnect(remember);
    desk.choose(id);
    desk.setKey(id, ApiKey(SandboxOptions().key));
    desk.check();
}

void TestPeopleDesk::aRealAccountsListIsFetchedByItself()
{
    SandboxServer server{SandboxOptions()};
    QVERIFY(server.listen());
    const auto session = open();
    QVERIFY(session);
    PeopleDesk &people = session->people();
    connectTo(*session, server.baseUrl());
    QTRY_VERIFY(people.lastFetch().has_value());
    QTRY_COMPARE(people.optedOut(), QSet<quint64>{447700900902ULL});

    // Another profile is not bound by it, and another account knows nothing of it.
    Account account = session->accounts().current();
    account.profileId = u"another"_s;
    session->accounts().save(account);
    QTRY_VERIFY(people.optedOut().isEmpty());
    people.addOptOuts({u"+447700900001"_s}, OptOutSource::Person, {});
    QTRY_COMPARE(people.optedOut(), QSet<quint64>{447700900001ULL});
    for (const Account &other : session->accounts().accounts()) {
        if (other.practice)
            session->accounts().choose(other.id);
    }
    QTRY_VERIFY(!people.lastFetch());
    QCOMPARE(people.optedOut(), QSet<quint64>{447700900001ULL});
}

void TestPeopleDesk::practiceIsAskedOnlyByAPerson()
{
    const auto session = open();
    QVERIFY(session);
    session->accounts().check();
    QTRY_COMPARE(session->accounts().connection(), AccountDesk::Connection::Connected);
    QVERIFY(!session->people().isFetching());
    session->people().fetch();
    QTRY_VERIFY(session->people().lastFetch().has_value());
    QTRY_COMPARE(session->people().optedOut().size(), 1);
}

void TestPeopleDesk::nobodyAnsweringIsNoError()
{
    const auto session = open();
    QVERIFY(session);
    PeopleDesk &people = session->people();
    people.addOptOuts({u"+447700900001"_s}, OptOutSource::Person, {});
    connectTo(*session, QUrl(u"http://127.0.0.1:9"_s));
    std::optional<OptOutReport> told;
    connect(&people, &PeopleDesk::fetched, this, [&told](const OptOutReport &report) { told = report; });
    people.fetch();
    QTRY_VERIFY(told.has_value());
    QVERIFY(!told->fetch);
    QVERIFY(!told->words.isEmpty());
    QCOMPARE(people.optedOut(), QSet<quint64>{447700900001ULL});
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TestPeopleDesk)
#include "tst_peopledesk.moc"
