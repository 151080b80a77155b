// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/MemorySecretStore.h"
#include "app/session/Session.h"
#include "tests/support/ScriptedServer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace herald::test {

/// What a look at an account brings when Telnyx tells only a part of it.
class TestAccountCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothListsAreTheWhole();
    void oneListIsOfferedAndJudgesNobody_data();
    void oneListIsOfferedAndJudgesNobody();
    void whatWasOfferedOutlivesAnOutage();

private:
    static Step page(const QByteArray &rows)
    {
        return Step::json(200,
            "{\"data\":[" + rows
                + "],\"meta\":{\"total_pages\":1,\"total_results\":1,\"page_number\":1,\"page_size\":250}}");
    }
    static bool isProfiles(const SeenRequest &request) { return request.target.contains("/messaging_profiles"); }
    static bool isResources(const SeenRequest &request) { return request.target.contains("/alphanumeric_sender_ids"); }
    static Step everything(const SeenRequest &request)
    {
        return isProfiles(request) ? page(R"({"id":"p1","name":"Notices","enabled":true,"alpha_sender":"Acme"})")
            : isResources(request) ? page(R"({"alphanumeric_sender_id":"Clinic","messaging_profile_id":"p1"})")
                                   : Step::json(200, R"({"data":{"balance":"5.00","currency":"USD"}})");
    }
    std::unique_ptr<Session> open(const ScriptedServer &server)
    {
        SessionOptions options;
        options.dataDir = m_folder.path() + u"/data"_s;
        auto session = Session::open(SessionStart(options), std::make_unique<MemorySecretStore>());
        if (!session)
            qFatal("%s", qPrintable(session.error().words));
        AccountDesk &desk = (*session)->accounts();
        Account account;
        account.name = u"Acme Support"_s;
        account.baseUrl = server.url(u"/v2"_s);
        AccountId id{};
        const auto remember = connect(&desk, &AccountDesk::saved, this, [&id](AccountId saved) { id = saved; });
        desk.save(account);
        if (!QTest::qWaitFor([&id] { return id != AccountId{}; }))
            qFatal("the account was not saved");
        disconnect(remember);
        desk.choose(id);
        desk.setKey(id, ApiKey("KEYTEST"));
        return std::move(*session);
    }
    static void check(AccountDesk &desk)
    {
        desk.check();
        QTRY_VERIFY(desk.connection() != AccountDesk::Connection::Checking);
    }
    static QStringList names(const QList<OwnedSenderId> &senders)
    {
        QStringList names;
        for (const OwnedSenderId &sender : senders)
            names.append(sender.name);
        return names;
    }

    QTemporaryDir m_folder;
};

void TestAccountCheck::bothListsAreTheWhole()
{
    ScriptedServer server;
    server.setHandler(everything);
    const auto session = open(server);
    AccountDesk &desk = session->accounts();
    check(desk);
    QVERIFY(desk.facts().senders);
    QCOMPARE(names(*desk.facts().senders), (QStringList{u"Acme"_s, u"Clinic"_s}));
    QCOMPARE(desk.facts().offered, *desk.facts().senders);
}

void TestAccountCheck::oneListIsOfferedAndJudgesNobody_data()
{
    QTest::addColumn<bool>("profilesFail");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("no right to the sender IDs") << false << QStringList{u"Acme"_s};
    QTest::newRow("no right to the profiles") << true << QStringList{u"Clinic"_s};
}

void TestAccountCheck::oneListIsOfferedAndJudgesNobody()
{
    QFETCH(bool, profilesFail);
    QFETCH(QStringList, offered);
    ScriptedServer server;
    server.setHandler([profilesFail](const SeenRequest &request) {
        return (profilesFail ? isProfiles(request) : isResources(request))
            ? Step::json(403, R"({"errors":[{"code":"10010","title":"Authorization failed"}]})")
            : everything(request);
    });
    const auto session = open(server);
    AccountDesk &desk = session->accounts();
    check(desk);
    QCOMPARE(desk.connection(), AccountDesk::Connection::Connected);
    QCOMPARE(names(desk.facts().offered), offered);
    QVERIFY(!desk.facts().senders);
}

void TestAccountCheck::whatWasOfferedOutlivesAnOutage()
{
    ScriptedServer server;
    server.setHandler(everything);
    const auto session = open(server);
    AccountDesk &desk = session->accounts();
    check(desk);
    server.setHandler([](const SeenRequest &) { return Step::json(502, "<html>"); });
    check(desk);
    QCOMPARE(desk.connection(), AccountDesk::Connection::Unreachable);
    QCOMPARE(names(desk.facts().offered), (QStringList{u"Acme"_s, u"Clinic"_s}));
    QVERIFY(!desk.facts().senders);
}

} // namespace herald::test

QTEST_GUILESS_MAIN(herald::test::TestAccountCheck)
#include "tst_accountcheck.moc"
