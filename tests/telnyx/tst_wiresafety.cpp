// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key goes to the server it belongs to and nowhere else, and no server can fill the memory.
#include "app/telnyx/TelnyxApi.h"
#include "tests/support/ScriptedServer.h"
#include "tests/telnyx/TestCertificates.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::ScriptedServer;
using herald::test::SeenRequest;
using herald::test::Step;

namespace {

const QByteArray acceptedRecord = R"({"data":{"record_type":"message","id":"40385f64-5717-4562-b3fc-2c963f66afa6"}})";
constexpr qint64 mebibyte = 1024 * 1024;

/// 64 MiB of blanks, zipped: 65 kB that would unpack to a thousand times as much.
QByteArray gzipped(const QByteArray &plain)
{
    const QByteArray zlib = qCompress(plain, 9).sliced(4); // four bytes of Qt's own, then a zlib stream
    return zlib; // "deflate" in HTTP is exactly that
}

} // namespace

class TestWireSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void strangeCertificatesAreRefused_data();
    void strangeCertificatesAreRefused();
    void trustedCertificatesWork();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void headersSayWhatTheyShould();
    void cookiesAreNeitherKeptNorSent();
    void tooLargeRepliesAreCutOff_data();
    void tooLargeRepliesAreCutOff();
    void repliesUpToTheLimitAreRead();
    void packedRepliesAreRead();
    void brokenPackingIsUnreadable();
    void serversAreToldApart();
    void plainHttpOnlyToLoopback_data();
    void plainHttpOnlyToLoopback();
    void forbiddenAddressesGetNothing();
    void keysThatAreNoneGetNothing_data();
    void keysThatAreNoneGetNothing();

private:
    SendMessageJob::Result send(const QUrl &base)
    {
        TelnyxApi api(*m_network, ApiEndpoint{base}, ApiKey("KEY-secret-marker"), nullptr);
        SendRequest request;
        request.from = u"Herald"_s;
        request.to = u"+447700900123"_s;
        request.text = u"Your parcel has arrived."_s;
        return wait(api.send(request, this));
    }
    GetMessageJob::Result get(const QUrl &base)
    {
        TelnyxApi api(*m_network, ApiEndpoint{base}, ApiKey("KEY-secret-marker"), nullptr);
        return wait(api.message(u"40385f64-5717-4562-b3fc-2c963f66afa6"_s, this));
    }
    template<typename Job>
    typename Job::Result wait(Job *job)
    {
        typename Job::Result result;
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

void TestWireSafety::strangeCertificatesAreRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("self-signed") << u"loopback"_s << false;
    QTest::newRow("trusted, but for another host") << u"elsewhere"_s << true;
}

void TestWireSafety::strangeCertificatesAreRefused()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trusted);
    const QSslConfiguration untouched = QSslConfiguration::defaultConfiguration();
    if (trusted)
        test::trustCertificate(certificate);
    m_server = std::make_unique<ScriptedServer>(test::serverTls(certificate));
    m_server->setHandler([](const SeenRequest &) { return Step::json(200, acceptedRecord); });

    const auto sent = send(m_server->url());
    const auto read = get(m_server->url());
    QSslConfiguration::setDefaultConfiguration(untouched);

    for (const auto &result : {sent, read}) {
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ApiFailure::NotSent);
        QVERIFY(result.error().tls);
        QVERIFY(!result.error().technical.isEmpty());
    }
    QVERIFY(m_server->connections() > 0);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestWireSafety::trustedCertificatesWork()
{
    const QSslConfiguration untouched = QSslConfiguration::defaultConfiguration();
    test::trustCertificate(u"loopback"_s);
    m_server = std::make_unique<ScriptedServer>(test::serverTls(u"loopback"_s));
    m_server->setHandler([](const SeenRequest &) { return Step::json(200, acceptedRecord); });
    const auto sent = send(m_server->url());
    const auto read = get(m_server->url());
    QSslConfiguration::setDefaultConfiguration(untouched);
    QVERIFY(sent.has_value());
    QVERIFY(read.has_value());
}

void TestWireSafety::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 304, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestWireSafety::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    ScriptedServer other;
    other.setHandler([](const SeenRequest &) { return Step::json(200, acceptedRecord); });
    const QByteArray elsewhere = "Location: " + other.url(u"/caught"_s).toEncoded() + "\r\n";
    const QByteArray sameHost = "Location: " + m_server->url(u"/v2/caught"_s).toEncoded() + "\r\n";
    for (const QByteArray &head : {elsewhere, sameHost, QByteArray()}) {
        m_server->then(Step::json(status, {}, head));
        const auto sent = send(m_server->url());
        QVERIFY(!sent.has_value());
        QCOMPARE(sent.error().kind, ApiFailure::Redirected);
        QCOMPARE(sent.error().httpStatus, status);

        m_server->then(Step::json(status, {}, head));
        const auto read = get(m_server->url());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ApiFailure::Redirected);
    }
    QCOMPARE(other.connections(), 0);
    QCOMPARE(m_server->requests().size(), 6);
}

void TestWireSafety::headersSayWhatTheyShould()
{
    m_server->setHandler([](const SeenRequest &) { return Step::json(200, acceptedRecord); });
    QVERIFY(send(m_server->url(u"/v2"_s)).has_value());
    QVERIFY(get(m_server->url(u"/v2"_s)).has_value());
    for (const SeenRequest &request : m_server->requests()) {
        QCOMPARE(request.headers.value("authorization"), "Bearer KEY-secret-marker");
        QVERIFY(request.headers.value("user-agent").startsWith("Herald/"));
        QVERIFY(request.headers.value("user-agent").size() > 7);
        QVERIFY(!request.target.contains("secret-marker"));
    }
    QCOMPARE(m_server->requests().constFirst().headers.value("content-type"), "application/json");
}

void TestWireSafety::cookiesAreNeitherKeptNorSent()
{
    m_server->setHandler(
        [](const SeenRequest &) { return Step::json(200, acceptedRecord, "Set-Cookie: track=me; Path=/\r\n"); });
    for (int round = 0; round < 2; ++round) {
        QVERIFY(send(m_server->url()).has_value());
        QVERIFY(get(m_server->url()).has_value());
    }
    for (const SeenRequest &request : m_server->requests())
        QVERIFY(!request.headers.contains("cookie"));
    QVERIFY(m_network->cookieJar()->cookiesForUrl(m_server->url()).isEmpty());
}

void TestWireSafety::tooLargeRepliesAreCutOff_data()
{
    QTest::addColumn<Step>("reply");
    const QByteArray block(64 * 1024, ' ');
    for (const int status : {200, 500}) {
        const QByteArray start = "HTTP/1.1 " + QByteArray::number(status) + " X\r\n";
        Step endless = Step::raw(start + "\r\n{\"data\":{\"id\":\"");
        endless.endless = block;
        QTest::addRow("%d, without an end", status) << endless;
        Step announced = Step::raw(start + "Content-Length: 2000000000\r\n\r\n{");
        announced.endless = block;
        QTest::addRow("%d, two gigabytes announced", status) << announced;
        Step chunked = Step::raw(start + "Transfer-Encoding: chunked\r\n\r\n");
        chunked.endless = "10000\r\n" + block + "\r\n";
        QTest::addRow("%d, chunks without an end", status) << chunked;
        QTest::addRow("%d, one byte too many", status)
            << Step::json(status, R"({"id":"x"})" + QByteArray(mebibyte + 1 - 10, ' '));
        const QByteArray packed = gzipped(QByteArray(64 * mebibyte, ' '));
        QTest::addRow("%d, packed", status) << Step::reply(status, packed, "Content-Encoding: deflate\r\n");
        const QByteArray packedLess = gzipped(acceptedRecord + QByteArray(3 * mebibyte, ' '));
        QTest::addRow("%d, packed, three times the limit", status)
            << Step::reply(status, packedLess, "Content-Encoding: deflate\r\n");
    }
}

void TestWireSafety::tooLargeRepliesAreCutOff()
{
    QFETCH(Step, reply);
    m_server->then(reply);
    const auto sent = send(m_server->url());
    QVERIFY(!sent.has_value());
    // Qt itself gives up on what unpacks a thousandfold; either way nothing of it is believed.
    QVERIFY(sent.error().kind == ApiFailure::TooLarge || sent.error().kind == ApiFailure::Unreadable
        || sent.error().kind == ApiFailure::Answered);
    if (!QByteArray(QTest::currentDataTag()).endsWith("packed"))
        QCOMPARE(sent.error().kind, ApiFailure::TooLarge);
    // What the kernel buffers is beyond Herald; what Herald takes in is not.
    QVERIFY2(m_server->bytesWritten() < 24 * mebibyte, qPrintable(QString::number(m_server->bytesWritten())));
    QCOMPARE(m_server->bodies("POST"), 1);
}

void TestWireSafety::repliesUpToTheLimitAreRead()
{
    const QByteArray head = R"({"id":"x"})";
    m_server->then(Step::json(200, head + QByteArray(mebibyte - head.size(), ' ')));
    const auto result = send(m_server->url());
    QVERIFY(result.has_value());
    QCOMPARE(result->raw, head);
}

void TestWireSafety::packedRepliesAreRead()
{
    const QByteArray packed = gzipped(acceptedRecord);
    m_server->then(Step::reply(200, packed, "Content-Encoding: deflate\r\n"));
    QVERIFY(send(m_server->url()).has_value());
}

void TestWireSafety::brokenPackingIsUnreadable()
{
    m_server->then(Step::reply(200, "this was never packed", "Content-Encoding: gzip\r\n"));
    const auto result = send(m_server->url());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ApiFailure::Unreadable);
}

void TestWireSafety::serversAreToldApart()
{
    const auto place = [](const QString &base) { return ApiEndpoint{QUrl(base)}.place(); };
    QCOMPARE(ApiEndpoint().place(), u"api.telnyx.com"_s);
    QCOMPARE(place(u"https://API.telnyx.com:443/v2/"_s), u"api.telnyx.com"_s);
    QCOMPARE(place(u"https://example.org:8443/v2"_s), u"example.org:8443"_s);
    for (const QString &here : {u"http://127.0.0.1:8080/v2"_s, u"http://[::1]:4000"_s, u"http://LocalHost"_s})
        QCOMPARE(place(here), u"localhost"_s);
    QVERIFY(place(u"https://localhost.example.org/"_s) != u"localhost"_s);
}

void TestWireSafety::plainHttpOnlyToLoopback_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("default") << ApiEndpoint().base.toString() << true;
    QTest::newRow("https anywhere") << u"https://example.org:8443/some/path"_s << true;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080/v2"_s << true;
    QTest::newRow("127.9.9.9") << u"http://127.9.9.9"_s << true;
    QTest::newRow("::1") << u"http://[::1]:8080"_s << true;
    QTest::newRow("localhost") << u"http://LocalHost:8080"_s << true;
    QTest::newRow("http elsewhere") << u"http://api.telnyx.com/v2"_s << false;
    QTest::newRow("http to the network at home") << u"http://192.168.1.10/v2"_s << false;
    QTest::newRow("a name that begins like loopback") << u"http://127.0.0.1.example.org/"_s << false;
    QTest::newRow("a name that begins like localhost") << u"http://localhost.example.org/"_s << false;
    QTest::newRow("every interface") << u"http://0.0.0.0:8080"_s << false;
    QTest::newRow("user in it") << u"https://someone@api.telnyx.com/v2"_s << false;
    QTest::newRow("password in it") << u"https://someone:secret@api.telnyx.com/v2"_s << false;
    QTest::newRow("loopback as a user name") << u"http://127.0.0.1@example.org/"_s << false;
    QTest::newRow("no scheme") << u"api.telnyx.com/v2"_s << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no host") << u"https:///v2"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("nonsense") << u"https://[nonsense"_s << false;
}

void TestWireSafety::plainHttpOnlyToLoopback()
{
    QFETCH(QString, base);
    QFETCH(bool, allowed);
    QCOMPARE(ApiEndpoint{QUrl(base)}.isAllowed(), allowed);
}

void TestWireSafety::forbiddenAddressesGetNothing()
{
    QUrl base = m_server->url();
    base.setUserInfo(u"someone:secret"_s);
    for (const auto &result : {send(base), get(base)}) {
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ApiFailure::BadAddress);
    }
    TelnyxApi api(*m_network, ApiEndpoint{m_server->url()}, ApiKey("KEY"), nullptr);
    for (const QString &id : {u"../balance"_s, u"a/b"_s, u"a?b"_s, u"a b"_s, QString(), QString(65, u'a')})
        QCOMPARE(wait(api.message(id, this)).error().kind, ApiFailure::BadAddress);
    QCOMPARE(m_server->connections(), 0);
}

void TestWireSafety::keysThatAreNoneGetNothing_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another header in it") << QByteArray("KEY\r\nX-Evil: 1");
    QTest::newRow("a blank in it") << QByteArray("KEY ONE");
    QTest::newRow("not ASCII") << QByteArray("KEY\xc3\xa9");
}

void TestWireSafety::keysThatAreNoneGetNothing()
{
    QFETCH(QByteArray, key);
    TelnyxApi api(*m_network, ApiEndpoint{m_server->url()}, ApiKey(key), nullptr);
    const auto sent = wait(api.send({}, this));
    const auto listed = wait(api.profiles(this));
    const auto balance = wait(api.balance(this));
    QCOMPARE(sent.error().kind, ApiFailure::NotSent);
    QCOMPARE(sent.error().code(), u"10009"_s);
    QCOMPARE(listed.error().code(), u"10009"_s);
    QCOMPARE(balance.error().code(), u"10009"_s);
    QCOMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(TestWireSafety)
#include "tst_wiresafety.moc"
