// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where many messages follow each other, one connection carries several. Whenever it ends, nothing leaves twice.
#include "app/telnyx/SpareManagers.h"
#include "app/telnyx/TelnyxApi.h"
#include "tests/support/ScriptedServer.h"
#include "tests/telnyx/TestCertificates.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::ScriptedServer;
using herald::test::SeenRequest;
using herald::test::Step;

Q_DECLARE_METATYPE(herald::test::Step::Then)

namespace {

const QByteArray acceptedRecord = R"({"data":{"record_type":"message","id":"40385f64-5717-4562-b3fc-2c963f66afa6"}})";

SendRequest someRequest(const QString &text = u"Your parcel has arrived."_s)
{
    SendRequest request;
    request.from = u"Herald"_s;
    request.to = u"+447700900123"_s;
    request.text = text;
    request.messagingProfileId = u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s;
    return request;
}

} // namespace

class TestKeptConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::trustCertificate(u"loopback"_s); }
    void init()
    {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_server = std::make_unique<ScriptedServer>();
    }
    void cleanup()
    {
        m_network.reset();
        m_server.reset();
    }

    void aKeptConnectionMayCloseAtAnyMoment_data();
    void aKeptConnectionMayCloseAtAnyMoment();
    void onlyAConnectionJustUsedIsUsedAgain();
    void theConnectionOfAnotherHostIsLeftAlone();

private:
    SendMessageJob::Result send(const SendRequest &request, TelnyxApi::Connection connection)
    {
        return send(request, std::chrono::seconds(20), connection);
    }
    SendMessageJob::Result send(
        const SendRequest &request, std::chrono::milliseconds timeout, TelnyxApi::Connection connection)
    {
        TelnyxApi api(*m_network, ApiEndpoint{m_server->url(u"/v2"_s)}, ApiKey("KEY-for-tests"), nullptr);
        api.setTimeout(timeout);
        SendMessageJob *const job = api.send(request, this, connection);
        SendMessageJob::Result result;
        bool done = false;
        connect(job, &ApiJob::finished, this, [&] {
            result = job->result();
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done; }, 60'000))
            qFatal("the job never finished");
        return result;
    }

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ScriptedServer> m_server;
};

void TestKeptConnections::aKeptConnectionMayCloseAtAnyMoment_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Step::Then>("how");
    QTest::newRow("http, closed") << false << Step::Close;
    QTest::newRow("http, reset") << false << Step::Reset;
    QTest::newRow("https, closed") << true << Step::Close;
    QTest::newRow("https, reset") << true << Step::Reset;
}

/// Messages follow each other; the server ends each connection at some moment after a reply, without a word: before,
/// while or after the next message is written.
void TestKeptConnections::aKeptConnectionMayCloseAtAnyMoment()
{
    QFETCH(bool, tls);
    QFETCH(Step::Then, how);
    if (tls)
        m_server = std::make_unique<ScriptedServer>(test::serverTls(u"loopback"_s));
    int replies = 0;
    m_server->setHandler([&](const SeenRequest &) {
        Step step = Step::json(200, acceptedRecord);
        if (++replies % 3 == 0) {
            step.then = how;
            step.rest = replies % 4; // none, one, two or three milliseconds
        }
        return step;
    });
    TelnyxApi api(*m_network, ApiEndpoint{m_server->url(u"/v2"_s)}, ApiKey("KEY-for-tests"), nullptr);
    constexpr int messages = 240;
    QHash<QByteArray, SendMessageJob::Result> results;
    int begun = 0;
    std::function<void()> next = [&] {
        const SendRequest request = someRequest(u"Message %1"_s.arg(begun++));
        SendMessageJob *const job = api.send(request, this, TelnyxApi::Connection::JustUsed);
        connect(job, &ApiJob::finished, this, [&, job, body = toJson(request)] {
            results.insert(body, job->result());
            if (begun < messages)
                next();
        });
    };
    for (int i = 0; i < 4; ++i)
        next();
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), messages, 60'000);
    QTest::qWait(50); // in which a second attempt, if there were one, would arrive

    QHash<QByteArray, int> seen;
    for (const SeenRequest &request : m_server->requests())
        seen[request.body] += request.body.isEmpty() ? 0 : 1;
    int accepted = 0;
    for (auto it = results.cbegin(); it != results.cend(); ++it) {
        const int times = seen.value(it.key());
        QVERIFY2(times <= 1, "a message was sent twice");
        if (it->has_value())
            QCOMPARE(times, 1);
        else if (times == 1)
            QVERIFY2(it->error().kind == ApiFailure::Lost, "what arrived was called not sent");
        accepted += it->has_value() ? 1 : 0;
    }
    QVERIFY2(m_server->connections() < messages, "no connection was used again");
    QVERIFY2(accepted > messages / 4, qPrintable(QString::number(accepted)));
}

void TestKeptConnections::onlyAConnectionJustUsedIsUsedAgain()
{
    using enum TelnyxApi::Connection;
    m_server->setHandler([](const SeenRequest &) { return Step::json(200, acceptedRecord); });
    for (int i = 0; i < 3; ++i)
        QVERIFY(send(someRequest(), JustUsed).has_value());
    QCOMPARE(m_server->connections(), 1);
    // Who wants a fresh one gets it, and leaves nothing behind for others.
    QVERIFY(send(someRequest(), Fresh).has_value());
    QCOMPARE(m_server->connections(), 2);
    QVERIFY(send(someRequest(), JustUsed).has_value());
    QCOMPARE(m_server->requests().constLast().connection, 1);
    QTest::qWait(int(SpareManagers::freshFor.count()) + 50);
    QVERIFY(send(someRequest(), JustUsed).has_value());
    QCOMPARE(m_server->connections(), 3);
    // One whose end the server has announced is not tried.
    m_server->then(Step::json(200, acceptedRecord, "Connection: close\r\n"));
    QVERIFY(send(someRequest(), JustUsed).has_value());
    QVERIFY(send(someRequest(), JustUsed).has_value());
    QCOMPARE(m_server->connections(), 4);
    // Nor one on which something went wrong.
    m_server->then(Step::json(200, "{}"));
    QVERIFY(!send(someRequest(), JustUsed).has_value());
    m_server->then(Step::silence());
    QVERIFY(!send(someRequest(), std::chrono::milliseconds(100), JustUsed).has_value());
    const int before = m_server->connections();
    QVERIFY(send(someRequest(), JustUsed).has_value());
    QCOMPARE(m_server->connections(), before + 1);
}

void TestKeptConnections::theConnectionOfAnotherHostIsLeftAlone()
{
    ScriptedServer other;
    for (ScriptedServer *server : {m_server.get(), &other})
        server->setHandler([](const SeenRequest &) { return Step::json(200, acceptedRecord); });
    const auto sendTo = [&](ScriptedServer &server) {
        TelnyxApi api(*m_network, ApiEndpoint{server.url(u"/v2"_s)}, ApiKey("KEY-for-tests"), nullptr);
        SendMessageJob *const job = api.send(someRequest(), this, TelnyxApi::Connection::JustUsed);
        QSignalSpy finished(job, &ApiJob::finished);
        QVERIFY(finished.wait(20'000));
    };
    // A manager may hold connections to several hosts, and knows the age of the last one only.
    sendTo(*m_server);
    for (int i = 0; i < 4; ++i) {
        QTest::qWait(int(SpareManagers::freshFor.count() / 3));
        sendTo(other);
    }
    sendTo(*m_server);
    QCOMPARE(other.connections(), 1);
    QCOMPARE(m_server->connections(), 2);
}

QTEST_GUILESS_MAIN(TestKeptConnections)
#include "tst_keptconnections.moc"
