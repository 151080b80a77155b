// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/OutboxFixture.h"
#include "tests/telnyx/TestCertificates.h"

#include <QDirIterator>
#include <QTcpServer>
#include <QtEndian>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 700ms; ///< of the client; the servers below never answer in time when they mean not to

/// What one fault must come to.
struct Fault {
    Step step;
    HandoverState state = HandoverState::Unconfirmed;
    int posts = 1; ///< in the end, when every further request is accepted
};

QByteArray goodBody()
{
    return recordJson("+447700900000");
}

QByteArray dateIn(int seconds)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(seconds), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray littleEndian(quint32 value)
{
    value = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

/// As RFC 1952 has it.
QByteArray gzipped(const QByteArray &plain)
{
    quint32 crc = ~0U;
    for (const char byte : plain) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    // Qt writes a length and a zlib stream; between its head and its sum is what gzip holds too.
    const QByteArray deflated = qCompress(plain, 9).sliced(4 + 2).chopped(4);
    return QByteArray::fromHex("1f8b0800000000000003") + deflated + littleEndian(~crc)
        + littleEndian(quint32(plain.size()));
}

Step endlessReply()
{
    // A gigabyte is announced, and as much is given as the client takes.
    Step step = Step::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n{");
    step.endless = QByteArray(64 * 1024, ' ');
    return step;
}

Step dripping()
{
    Step step = Step::json(200, goodBody());
    step.drip = 100;
    return step;
}

QList<std::pair<const char *, Fault>> faults(const QByteArray &elsewhere)
{
    using enum HandoverState;
    static const QByteArray large = gzipped(QByteArray(4 << 20, ' '));
    const QByteArray body = goodBody();
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const auto answer = [](int status, const QByteArray &code, const QByteArray &head = {}) {
        return Step::json(status, code.isEmpty() ? QByteArray() : errorJson(code), head);
    };
    return {
        {"reset before the request was read", {Step::drop(Step::AfterAccept, Step::Reset)}},
        {"closed before the request was read", {Step::drop(Step::AfterAccept, Step::Close)}},
        {"reset after the head", {Step::drop(Step::AfterHead, Step::Reset)}},
        {"reset after the request", {Step::drop(Step::AfterRequest, Step::Reset)}},
        {"closed after the request", {Step::drop(Step::AfterRequest, Step::Close)}},
        {"silence", {Step::silence()}},
        {"a byte now and then", {dripping()}},
        {"half a head", {Step::raw("HTTP/1.1 200 OK\r\nContent-Le", Step::Close)}},
        {"half a head and silence", {Step::raw("HTTP/1.1 200 OK\r\nContent-Le")}},
        {"JSON cut off", {Step::reply(200, body.left(40))}},
        {"false JSON", {Step::json(200, "{\"data\": yes}")}},
        {"JSON of something else", {Step::json(200, "{\"data\":{\"record_type\":\"balance\"}}")}},
        {"another content type", {Step::reply(200, body, "Content-Type: text/html\r\n"), Accepted}},
        {"a length too long", {Step::raw("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + body, Step::Close)}},
        {"a length too short", {Step::raw("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + body, Step::Close)}},
        {"says gzip and is not", {Step::reply(200, body, "Content-Encoding: gzip\r\n")}},
        {"gzip", {Step::reply(200, gzipped(body), "Content-Encoding: gzip\r\n"), Accepted}},
        {"gzip cut off", {Step::reply(200, gzipped(body).chopped(30), "Content-Encoding: gzip\r\n")}},
        {"gzip of 4 megabytes", {Step::reply(200, large, "Content-Encoding: gzip\r\n")}},
        {"a gigabyte", {endlessReply()}},
        {"200 without an id", {Step::json(200, "{\"data\":{\"record_type\":\"message\"}}")}},
        {"301 to another host", {Step::reply(301, "", "Location: " + elsewhere + "\r\n")}},
        {"302 to another host", {Step::reply(302, "", "Location: " + elsewhere + "\r\n")}},
        {"307 to another host", {Step::reply(307, "", "Location: " + elsewhere + "\r\n")}},
        {"308 to another host", {Step::reply(308, "", "Location: " + elsewhere + "\r\n")}},
        {"401", {answer(401, "10009"), Waiting, 2}},
        {"408", {answer(408, "10008")}},
        {"409, opted out", {answer(409, "40300"), Refused}},
        {"429", {answer(429, "10011"), Accepted, 2}},
        {"429 with seconds", {answer(429, "10011", "Retry-After: 30\r\n"), Accepted, 2}},
        {"429 with a date", {answer(429, "10011", "Retry-After: " + dateIn(30) + "\r\n"), Accepted, 2}},
        {"429 with a reset in seconds", {answer(429, "10011", "X-RateLimit-Reset: 30\r\n"), Accepted, 2}},
        {"429 with a reset as a time",
            {answer(429, "10011",
                 "X-RateLimit-Reset: " + QByteArray::number(QDateTime::currentSecsSinceEpoch() + 30) + "\r\n"),
                Accepted, 2}},
        {"429, queue full", {answer(429, "40318"), Accepted, 2}},
        {"429, spending limit", {answer(429, "40333", "Retry-After: 1\r\n"), Waiting, 2}},
        {"500", {answer(500, "10007")}},
        {"502 with a page", {Step::reply(502, "<html><body>Bad gateway</body></html>", "Content-Type: text/html\r\n")}},
        {"503", {answer(503, {})}},
        {"503 with a reset of the limit", {answer(503, {}, "X-RateLimit-Reset: 5\r\nX-RateLimit-Remaining: 10\r\n")}},
        {"503 with a code and a reset of the limit", {answer(503, "10037", "X-RateLimit-Reset: 5\r\n")}},
        {"503 that asks to wait", {answer(503, {}, "Retry-After: 5\r\n"), Accepted, 2}},
        {"504", {answer(504, {})}},
        {"100 and then nothing", {Step::raw("HTTP/1.1 100 Continue\r\n\r\n", Step::Close)}},
        {"204", {Step::raw("HTTP/1.1 204 No Content\r\n\r\n", Step::Close)}},
        {"no HTTP at all", {Step::raw("220 mail.example.com ready\r\n", Step::Close)}},
    };
}

} // namespace

/// Every way in which a server can fail, one message each: its state, that no second request left unless it was
/// certain that the first was not taken, and that the key went nowhere else.
class TestFaultServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFault_data();
    void eachFault();
    void aRefusedConnection();
    void aWrongCertificate_data();
    void aWrongCertificate();
    void aRefusedKeyInTheMiddle();

private:
    /// In a header of the requests, and in no file, address, body or reason.
    static void keyIsInOnePlaceOnly(const OutboxFixture &f);
    /// Lets the notice run until it ends, however long it has to wait.
    static void runOut(OutboxFixture &f, QSignalSpy &ended, int ends);
};

void TestFaultServer::runOut(OutboxFixture &f, QSignalSpy &ended, int ends)
{
    for (int i = 0; i < 400 && ended.size() < ends; ++i) {
        f.clock.advance(15s);
        f.settle();
    }
    QCOMPARE(ended.size(), ends);
}

void TestFaultServer::keyIsInOnePlaceOnly(const OutboxFixture &f)
{
    for (const SeenRequest &request : f.server.requests()) {
        QCOMPARE(request.headers.value("authorization"), "Bearer KEY-practice");
        QVERIFY(!request.target.contains("KEY-practice") && !request.body.contains("KEY-practice"));
    }
    QDirIterator files(f.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("KEY-practice"), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 0);
}

void TestFaultServer::eachFault_data()
{
    QTest::addColumn<int>("which");
    int which = 0;
    for (const auto &[name, fault] : faults({}))
        QTest::newRow(name) << which++;
}

void TestFaultServer::eachFault()
{
    QFETCH(int, which);
    ScriptedServer elsewhere;
    elsewhere.setHandler([](const SeenRequest &request) { return accepting(request); });
    OutboxFixture f;
    f.api->setTimeout(patience);
    const auto all = faults(elsewhere.url(u"/v2/messages"_s).toEncoded());
    const Fault &fault = all.at(which).second;
    f.server.then(fault.step);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(1));
    runOut(f, ended, 1);
    QCOMPARE(f.messages(id).constFirst().state, fault.state);
    if (fault.state == HandoverState::Waiting) {
        QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
        QVERIFY(!f.summary(id).notice.pauseReason.isEmpty());
    }

    // Time, a restart and a person's "Resume" send nothing that may have been taken.
    f.remake();
    QSignalSpy again(f.outbox.get(), &Outbox::noticeEnded);
    waitFor(f.outbox->recoverStranded()).value();
    f.outbox->resume(id);
    runOut(f, again, 1);
    f.clock.advance(24h);
    f.settle();
    const NoticeTotals totals = f.totals(id);
    QCOMPARE(totals.messages(), 1);
    if (fault.posts == 1)
        QVERIFY2(f.server.heads("POST") <= 1, "a second request left");
    else
        QCOMPARE(f.server.heads("POST"), fault.posts);
    QCOMPARE(totals.accepted == 1, fault.state == HandoverState::Accepted || fault.state == HandoverState::Waiting);
    QCOMPARE(elsewhere.connections(), 0);
    keyIsInOnePlaceOnly(f);
}

void TestFaultServer::aRefusedConnection()
{
    quint16 deadPort = 0;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        deadPort = gone.serverPort();
    }
    OutboxFixture f;
    const ApiEndpoint good = f.api->endpoint();
    const auto apiAt = [&f](const ApiEndpoint &endpoint) {
        f.api = std::make_unique<TelnyxApi>(f.network, endpoint, ApiKey("KEY-x"), nullptr);
    };
    apiAt({QUrl(u"http://127.0.0.1:%1/v2"_s.arg(deadPort)), good.sendPath});
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(3));
    runOut(f, ended, 1);
    QCOMPARE(f.totals(id).waiting, 3);
    apiAt(good);
    f.outbox->resume(id);
    runOut(f, ended, 2);
    QCOMPARE(f.totals(id).accepted, 3);
    QCOMPARE(f.server.heads("POST"), 3);
}

void TestFaultServer::aWrongCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::newRow("signed by nobody") << u"loopback"_s;
    QTest::newRow("of another host") << u"elsewhere"_s;
}

void TestFaultServer::aWrongCertificate()
{
    QFETCH(QString, certificate);
    if (certificate == u"elsewhere"_s)
        trustCertificate(certificate);
    ScriptedServer secure(serverTls(certificate));
    secure.setHandler(accepting);
    OutboxFixture f;
    f.api = std::make_unique<TelnyxApi>(
        f.network, ApiEndpoint{secure.url(u"/v2"_s), u"messages"_s}, ApiKey("KEY-x"), nullptr);
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(3));
    runOut(f, ended, 1);
    QCOMPARE(f.totals(id).waiting, 3);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Paused);
    QVERIFY(!f.summary(id).notice.pauseReason.isEmpty());
    QCOMPARE(secure.requests().size(), 0); // Neither key nor number left.
}

void TestFaultServer::aRefusedKeyInTheMiddle()
{
    OutboxFixture f;
    int posts = 0;
    f.server.setHandler([&](const SeenRequest &request) {
        return ++posts > 20 ? Step::json(401, errorJson("10009")) : accepting(request);
    });
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(f.notice(100));
    runOut(f, ended, 1);
    QCOMPARE(f.totals(id).accepted, 20);
    QCOMPARE(f.totals(id).waiting, 80);
    f.server.setHandler(accepting);
    f.outbox->resume(id);
    runOut(f, ended, 2);
    QCOMPARE(f.totals(id).accepted, 100);
}

QTEST_GUILESS_MAIN(TestFaultServer)
#include "tst_faultserver.moc"
