// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a POST when the wire misbehaves. One rule above all: the server never gets a body twice.
#include "app/telnyx/TelnyxApi.h"
#include "tests/support/ScriptedServer.h"
#include "tests/telnyx/TestCertificates.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::ScriptedServer;
using herald::test::SeenRequest;
using herald::test::Step;

Q_DECLARE_METATYPE(herald::test::Step)
Q_DECLARE_METATYPE(herald::ApiFailure::Kind)

namespace {

const QByteArray acceptedRecord = R"({"data":{"record_type":"message","id":"40385f64-5717-4562-b3fc-2c963f66afa6"}})";
const QByteArray emptyList = R"({"data":[],"meta":{"total_pages":1,"total_results":0,"page_number":1,"page_size":20}})";

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

/// What went on between the two before the message.
enum class Before { Fresh, Warm, Kept };
Q_DECLARE_METATYPE(Before)

class TestWireFaults : public QObject
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

    void sendsOnceWhateverBreaks_data();
    void sendsOnceWhateverBreaks();
    void aWholeReplyIsAResult();
    void everyMessageHasAFreshConnection();
    void refusedConnectionIsNotSent();
    void unknownHostIsNotSent();
    void timeOutIsLost();
    void timeOutBeforeTheBodyLeftIsNotSent();
    void abortAfterTheBodyLeftIsLost();
    void abortAtOnceIsNotSent();
    void deletingTheJobIsSafe();
    void deletingTheJobFromItsSignalIsSafe();
    void aReplyCutShortIsLost();
    void whatIsNoHttpIsLost();

private:
    SendMessageJob::Result send(
        const SendRequest &request, TelnyxApi::Connection connection = TelnyxApi::Connection::Fresh)
    {
        return send(request, std::chrono::seconds(20), connection);
    }
    SendMessageJob::Result send(const SendRequest &request, std::chrono::milliseconds timeout,
        TelnyxApi::Connection connection = TelnyxApi::Connection::Fresh)
    {
        TelnyxApi api(*m_network, ApiEndpoint{m_server->url(u"/v2"_s)}, ApiKey("KEY-for-tests"), nullptr);
        api.setTimeout(timeout);
        SendMessageJob *const job = api.send(request, this, connection);
        SendMessageJob::Result result;
        int finishes = 0;
        connect(job, &ApiJob::finished, this, [&] {
            ++finishes;
            result = job->result();
        });
        if (!QTest::qWaitFor([&] { return finishes > 0; }, 60'000))
            qFatal("the job never finished");
        settle();
        if (finishes != 1)
            qFatal("the job finished %d times", finishes);
        return result;
    }

    /// Long enough for a second attempt, if there were one, to arrive: a request of another kind goes there and back.
    void settle()
    {
        ScriptedServer bystander;
        bystander.then(Step::json(200, emptyList));
        for (int round = 0; round < 3; ++round) {
            QNetworkRequest request(bystander.url());
            QNetworkReply *const reply = m_network->get(request);
            QSignalSpy spy(reply, &QNetworkReply::finished);
            QVERIFY(spy.wait(20'000) || spy.count() > 0);
            reply->deleteLater();
        }
    }

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ScriptedServer> m_server;
};

void TestWireFaults::sendsOnceWhateverBreaks_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Before>("before");
    QTest::addColumn<bool>("large");
    QTest::addColumn<Step>("fault");
    QTest::addColumn<bool>("wholeBodyWasRead");

    const QByteArray halfHead = "HTTP/1.1 200 OK\r\nContent-Type: appl";
    const QByteArray halfStatus = "HTTP/1.";
    const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\":{\"id\":";
    const QByteArray continued = "HTTP/1.1 100 Continue\r\n\r\n";
    constexpr const char *names[] = {"fresh", "warm", "kept"};
    for (int setting = 0; setting < 12; ++setting) {
        const bool tls = setting >= 6;
        const auto before = static_cast<Before>(setting % 3);
        const bool large = setting % 6 >= 3;
        const QByteArray where =
            QByteArray(tls ? "https, " : "http, ") + names[setting % 3] + (large ? ", large: " : ": ");
        const auto row = [&](const char *what, const Step &fault, bool wholeBodyWasRead) {
            QTest::newRow(QByteArray(where + what).constData()) << tls << before << large << fault << wholeBodyWasRead;
        };
        if (before != Before::Kept) { // nobody knocks again where a connection stands
            row("close on accept", Step::drop(Step::AfterAccept), false);
            row("reset on accept", Step::drop(Step::AfterAccept, Step::Reset), false);
        }
        row("close after head", Step::drop(Step::AfterHead), false);
        row("reset after head", Step::drop(Step::AfterHead, Step::Reset), false);
        row("close after request", Step::drop(Step::AfterRequest), true);
        row("reset after request", Step::drop(Step::AfterRequest, Step::Reset), true);
        row("close after half a status line", Step::raw(halfStatus, Step::Close), true);
        row("close after half a head", Step::raw(halfHead, Step::Close), true);
        row("reset after half a head", Step::raw(halfHead, Step::Reset), true);
        row("close after half a body", Step::raw(half, Step::Close), true);
        row("close after 100 Continue", Step::raw(continued, Step::Close), true);
        row("401 with a challenge, then close",
            Step::raw(
                "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\n{}", Step::Close),
            true);
        row("407 with a challenge",
            Step::raw("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\n{}"), true);
        row("408, then close", Step::raw("HTTP/1.1 408 No\r\nConnection: close\r\n\r\n", Step::Close), true);
        row("421", Step::json(421, "{}"), true);
        row("425", Step::json(425, "{}"), true);
    }
}

void TestWireFaults::sendsOnceWhateverBreaks()
{
    QFETCH(bool, tls);
    QFETCH(Before, before);
    QFETCH(bool, large);
    QFETCH(Step, fault);
    QFETCH(bool, wholeBodyWasRead);
    if (tls)
        m_server = std::make_unique<ScriptedServer>(test::serverTls(u"loopback"_s));

    int earlier = 0;
    const auto connection = before == Before::Kept ? TelnyxApi::Connection::JustUsed : TelnyxApi::Connection::Fresh;
    if (before == Before::Kept) {
        m_server->then(Step::json(200, acceptedRecord));
        QVERIFY(send(someRequest(), connection).has_value());
        earlier = 1;
    } else if (before == Before::Warm) { // the server has already been spoken to, and a kept connection may stand
        m_server->then(Step::json(200, acceptedRecord));
        QVERIFY(send(someRequest()).has_value());
        m_server->then(Step::json(200, emptyList));
        TelnyxApi api(*m_network, ApiEndpoint{m_server->url(u"/v2"_s)}, ApiKey("KEY-for-tests"), nullptr);
        ListProfilesJob *const job = api.profiles(this);
        QSignalSpy spy(job, &ApiJob::finished);
        QVERIFY(spy.wait(20'000));
        earlier = 1;
    }
    m_server->then(fault);
    // Whoever asks again gets an answer: a second attempt would look like a success.
    m_server->setHandler([](const SeenRequest &) { return Step::json(200, acceptedRecord); });
    const auto result = send(someRequest(large ? QString(200'000, u'x') : u"Your parcel has arrived."_s), connection);

    if (before == Before::Kept)
        QCOMPARE(m_server->connections(), 1); // or else this row tries nothing
    QVERIFY2(!result.has_value(), "the message was sent again behind Herald's back");
    const int heads = m_server->heads("POST") - earlier;
    const int bodies = m_server->bodies("POST") - earlier;
    QVERIFY2(heads <= 1, "a second head arrived");
    QVERIFY2(bodies <= 1, "a second body arrived");
    const ApiFailure::Kind kind = result.error().kind;
    if (wholeBodyWasRead) {
        QCOMPARE(bodies, 1);
        QVERIFY(kind == ApiFailure::Lost || kind == ApiFailure::Answered);
    } else {
        QVERIFY(kind == ApiFailure::Lost || kind == ApiFailure::NotSent);
        QVERIFY2(kind == ApiFailure::Lost || bodies == 0, "what may have arrived was called not sent");
    }
}

void TestWireFaults::aWholeReplyIsAResult()
{
    m_server->then(Step::json(200, acceptedRecord));
    const auto result = send(someRequest());
    QVERIFY(result.has_value());
    QCOMPARE(result->record.id, u"40385f64-5717-4562-b3fc-2c963f66afa6"_s);
    const SeenRequest seen = m_server->requests().constFirst();
    QVERIFY(seen.whole);
    QCOMPARE(seen.body, toJson(someRequest()));
    QCOMPARE(seen.headers.value("content-length"), QByteArray::number(seen.body.size()));
}

void TestWireFaults::everyMessageHasAFreshConnection()
{
    for (int round = 0; round < 4; ++round) {
        m_server->then(Step::json(200, acceptedRecord));
        QVERIFY(send(someRequest()).has_value());
        m_server->then(Step::json(200, emptyList));
        TelnyxApi api(*m_network, ApiEndpoint{m_server->url()}, ApiKey("KEY-for-tests"), nullptr);
        QSignalSpy spy(api.profiles(this), &ApiJob::finished);
        QVERIFY(spy.wait(20'000));
    }
    QSet<int> used;
    for (const SeenRequest &request : m_server->requests()) {
        if (request.verb == "POST") {
            QVERIFY2(!used.contains(request.connection), "a message travelled on a connection that was used before");
            QCOMPARE(request.headers.value("connection"), "close");
        }
        used.insert(request.connection);
    }
}

void TestWireFaults::refusedConnectionIsNotSent()
{
    m_server.reset();
    quint16 port = 0;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        port = gone.serverPort();
    }
    TelnyxApi api(*m_network, ApiEndpoint{QUrl(u"http://127.0.0.1:%1"_s.arg(port))}, ApiKey("KEY-for-tests"), nullptr);
    SendMessageJob *const job = api.send(someRequest(), this);
    ApiFailure failure;
    bool done = false;
    connect(job, &ApiJob::finished, this, [&] {
        failure = job->result().error();
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
    QCOMPARE(failure.kind, ApiFailure::NotSent);
    QVERIFY(!failure.tls);
    QCOMPARE(failure.httpStatus, 0);
}

void TestWireFaults::unknownHostIsNotSent()
{
    TelnyxApi api(
        *m_network, ApiEndpoint{QUrl(u"https://no-such-host.invalid/v2"_s)}, ApiKey("KEY-for-tests"), nullptr);
    SendMessageJob *const job = api.send(someRequest(), this);
    ApiFailure failure;
    bool done = false;
    connect(job, &ApiJob::finished, this, [&] {
        failure = job->result().error();
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
    QCOMPARE(failure.kind, ApiFailure::NotSent);
}

void TestWireFaults::timeOutIsLost()
{
    m_server->then(Step::silence());
    const auto result = send(someRequest(), std::chrono::milliseconds(200));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ApiFailure::Lost);
    QCOMPARE(m_server->bodies("POST"), 1);
    QVERIFY(result.error().technical.contains(u"200"));
}

void TestWireFaults::timeOutBeforeTheBodyLeftIsNotSent()
{
    // TLS to a server that never greets: the connection stands, but nothing may be written yet.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    TelnyxApi api(*m_network, ApiEndpoint{QUrl(u"https://127.0.0.1:%1"_s.arg(mute.serverPort()))},
        ApiKey("KEY-for-tests"), nullptr);
    api.setTimeout(std::chrono::milliseconds(300));
    SendMessageJob *const job = api.send(someRequest(), this);
    ApiFailure failure;
    bool done = false;
    connect(job, &ApiJob::finished, this, [&] {
        failure = job->result().error();
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
    QCOMPARE(failure.kind, ApiFailure::NotSent);
}

void TestWireFaults::abortAfterTheBodyLeftIsLost()
{
    TelnyxApi api(*m_network, ApiEndpoint{m_server->url()}, ApiKey("KEY-for-tests"), nullptr);
    m_server->then(Step::silence());
    SendMessageJob *const job = api.send(someRequest(), this);
    ApiFailure failure;
    int finishes = 0;
    connect(job, &ApiJob::finished, this, [&] {
        failure = job->result().error();
        ++finishes;
    });
    QSignalSpy arrived(m_server.get(), &ScriptedServer::requestArrived);
    QVERIFY(arrived.wait(20'000));
    job->abort();
    job->abort();
    QTRY_COMPARE(finishes, 1);
    QCOMPARE(failure.kind, ApiFailure::Lost);
}

void TestWireFaults::abortAtOnceIsNotSent()
{
    TelnyxApi api(*m_network, ApiEndpoint{m_server->url()}, ApiKey("KEY-for-tests"), nullptr);
    SendMessageJob *const job = api.send(someRequest(), this);
    ApiFailure failure;
    int finishes = 0;
    connect(job, &ApiJob::finished, this, [&] {
        failure = job->result().error();
        ++finishes;
    });
    job->abort();
    QCOMPARE(finishes, 0); // never from within the caller's own call
    QTRY_COMPARE(finishes, 1);
    QCOMPARE(failure.kind, ApiFailure::NotSent);
    settle();
    QCOMPARE(m_server->bodies("POST"), 0);
}

void TestWireFaults::deletingTheJobIsSafe()
{
    TelnyxApi api(*m_network, ApiEndpoint{m_server->url()}, ApiKey("KEY-for-tests"), nullptr);
    m_server->then(Step::silence());
    auto parent = std::make_unique<QObject>();
    QSignalSpy arrived(m_server.get(), &ScriptedServer::requestArrived);
    SendMessageJob *const job = api.send(someRequest(), parent.get());
    QSignalSpy finished(job, &ApiJob::finished);
    QVERIFY(arrived.wait(20'000));
    parent.reset();
    settle();
    QCOMPARE(finished.count(), 0);
    QCOMPARE(m_server->bodies("POST"), 1);
}

void TestWireFaults::deletingTheJobFromItsSignalIsSafe()
{
    TelnyxApi api(*m_network, ApiEndpoint{m_server->url()}, ApiKey("KEY-for-tests"), nullptr);
    m_server->then(Step::json(200, acceptedRecord));
    auto parent = std::make_unique<QObject>();
    SendMessageJob *const job = api.send(someRequest(), parent.get());
    connect(job, &ApiJob::finished, this, [&] { parent.reset(); });
    QTRY_VERIFY(!parent);
    settle();
}

void TestWireFaults::aReplyCutShortIsLost()
{
    for (const int status : {200, 400}) {
        m_server->then(
            Step::raw("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: 1000\r\n\r\n" + acceptedRecord,
                Step::Close));
        const auto result = send(someRequest());
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ApiFailure::Lost);
    }
    // Without a length only the JSON itself can tell.
    m_server->then(Step::raw("HTTP/1.1 200 OK\r\n\r\n" + acceptedRecord.left(40), Step::Close));
    QCOMPARE(send(someRequest()).error().kind, ApiFailure::Unreadable);
    m_server->then(Step::raw(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n" + acceptedRecord.left(30), Step::Close));
    const auto kind = send(someRequest()).error().kind;
    QVERIFY(kind == ApiFailure::Unreadable || kind == ApiFailure::Lost);
}

void TestWireFaults::whatIsNoHttpIsLost()
{
    m_server->then(Step::raw("SSH-2.0-OpenSSH_9.2\r\n", Step::Close));
    QCOMPARE(send(someRequest()).error().kind, ApiFailure::Lost);
    m_server->then(Step::raw(QByteArray(5000, '\0'), Step::Close));
    QCOMPARE(send(someRequest()).error().kind, ApiFailure::Lost);
    QCOMPARE(m_server->bodies("POST"), 2);
}

QTEST_GUILESS_MAIN(TestWireFaults)
#include "tst_wirefaults.moc"
