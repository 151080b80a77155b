// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The log of exchanges: useful, and silent about keys, numbers and texts, whatever passes through it.
#include "app/telnyx/ExchangeLog.h"
#include "app/telnyx/TelnyxApi.h"
#include "tests/support/ScriptedServer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::ScriptedServer;
using herald::test::SeenRequest;
using herald::test::Step;

namespace {

QStringList logged; // a message handler has no other place to put things

void collect(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logged.append(QString::fromLatin1(context.category) + u": " + message);
}

const QString keyMarker = u"KEYmarker"_s;
const QString numberMarker = u"+447700900123"_s;
const QString textMarker = u"Textmarker"_s;
const QString senderMarker = u"Sendmarker"_s;
const QString idMarker = u"40385f64-5717-4562-b3fc-2c963f66afa6"_s;

} // namespace

class TestExchangeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPrivateIsLogged_data();
    void nothingPrivateIsLogged();
    void whatIsKept();
    void blankedJson_data();
    void blankedJson();
    void blankedAddresses();
    void strangersWordsInAFailure();
    void silentUnlessAsked();
};

void TestExchangeLog::nothingPrivateIsLogged_data()
{
    QTest::addColumn<Step>("reply");
    const QByteArray record = "{\"data\":{\"record_type\":\"message\",\"id\":\"" + idMarker.toLatin1()
        + "\",\"from\":{\"phone_number\":\"Sendmarker\"},"
          "\"to\":[{\"phone_number\":\"+447700900123\",\"status\":\"queued\"}],\"text\":\"Textmarker\",\"Textmarker\":"
          "1,\"+447700900123\":{}}}";
    QTest::newRow("accepted") << Step::json(200, record);
    QTest::newRow("refused") << Step::json(400,
        R"({"errors":[{"code":"40310","title":"Textmarker","detail":"+447700900123 Textmarker","source":{"pointer":"/Textmarker"},"status":"Textmarker"}]})");
    QTest::newRow("a code that is none") << Step::json(
        400, R"({"errors":[{"code":"447700900123","title":"Textmarker"},{"code":"Textmarker"}]})");
    QTest::newRow("HTML") << Step::reply(500, "<html>Bearer KEYmarker +447700900123 Textmarker</html>");
    QTest::newRow("redirected") << Step::json(
        302, {}, "Location: https://example.org/?to=+447700900123&key=KEYmarker\r\n");
    QTest::newRow("lost") << Step::drop(Step::AfterRequest);
    QTest::newRow("reason phrase") << Step::raw("HTTP/1.1 400 Textmarker +447700900123\r\nContent-Length: 0\r\n\r\n");
}

void TestExchangeLog::nothingPrivateIsLogged()
{
    QFETCH(Step, reply);
    QNetworkAccessManager network;
    ScriptedServer server;
    server.setHandler([reply](const SeenRequest &) { return reply; });
    ExchangeLog log;
    QStringList seen;
    connect(&log, &ExchangeLog::recorded, this, [&](const ExchangeLogEntry &entry) {
        seen += {QString::fromLatin1(entry.verb), entry.address, entry.requestShape, entry.replyShape, entry.failure};
    });
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(collect);
    QLoggingCategory::setFilterRules(u"*=true\nqt.*=false"_s);

    TelnyxApi api(network, ApiEndpoint{server.url(u"/v2"_s)}, ApiKey(keyMarker.toLatin1()), &log);
    SendRequest request;
    request.from = senderMarker;
    request.to = numberMarker;
    request.text = textMarker;
    request.webhookUrl = u"https://example.org/Textmarker"_s;
    int left = 3;
    QStringList technical;
    const auto done = [&](auto *job) {
        connect(job, &ApiJob::finished, this, [&left, &technical, job] {
            if (!job->result())
                technical.append(job->result().error().technical);
            --left;
        });
    };
    done(api.send(request, this));
    done(api.message(idMarker, this));
    done(api.detailRecords(numberMarker, senderMarker, QDateTime::currentDateTimeUtc(), this));
    const bool ended = QTest::qWaitFor([&] { return left == 0; }, 60'000);
    QLoggingCategory::setFilterRules(QString());
    qInstallMessageHandler(before);
    QVERIFY(ended);

    const QStringList ours = logged.filter(u"herald.telnyx"_s);
    QVERIFY(ours.size() >= 3);
    for (const QString &line : ours)
        QVERIFY2(QJsonDocument::fromJson(line.mid(line.indexOf(u'{')).toUtf8()).isObject(), qPrintable(line));
    const QString everything = logged.join(u'\n') + seen.join(u'\n') + technical.join(u'\n');
    for (const QString &marker : {keyMarker, numberMarker, numberMarker.mid(1), textMarker, senderMarker, idMarker})
        QVERIFY2(!everything.contains(marker, Qt::CaseInsensitive), qPrintable(everything));
}

void TestExchangeLog::whatIsKept()
{
    ExchangeLog log;
    ExchangeLogEntry entry;
    connect(&log, &ExchangeLog::recorded, this, [&](const ExchangeLogEntry &recorded) { entry = recorded; });
    log.record("POST", QUrl(u"https://api.telnyx.com/v2/messages/alphanumeric_sender_id"_s),
        R"({"from":"Herald","to":"+447700900123"})", 400,
        R"({"errors":[{"code":"40310","title":"Invalid 'to' address","detail":"d"}]})", u"HTTP 400, code 40310"_s,
        std::chrono::milliseconds(12));
    QCOMPARE(entry.verb, "POST");
    QCOMPARE(entry.address, u"/v2/messages/alphanumeric_sender_id"_s);
    QCOMPARE(entry.httpStatus, 400);
    QCOMPARE(entry.requestShape, uR"({"from":"string 6","to":"string 13"})"_s);
    QCOMPARE(
        entry.replyShape, uR"({"errors":[{"code":"40310","detail":"string 1","title":"Invalid 'to' address"}]})"_s);
    QCOMPARE(entry.failure, u"HTTP 400, code 40310"_s);
    QCOMPARE(entry.took.count(), 12);
}

void TestExchangeLog::blankedJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("kinds")
        << QByteArray(R"({"parts":1,"tcr_campaign_billable":true,"subject":null,"tags":["a",2]})")
        << uR"({"parts":"number","subject":null,"tags":["string 1","number"],"tcr_campaign_billable":true})"_s;
    QTest::newRow("status") << QByteArray(R"({"to":[{"status":"delivered","phone_number":"+447700900123"}]})")
                            << uR"({"to":[{"phone_number":"string 13","status":"delivered"}]})"_s;
    QTest::newRow("a status of tomorrow") << QByteArray(R"({"status":"hello Ana"})") << uR"({"status":"string 9"})"_s;
    QTest::newRow("an unknown key") << QByteArray(R"({"secret":"x"})") << uR"({"…":"string 1"})"_s;
    QTest::newRow("a code Telnyx does not use") << QByteArray(R"({"code":"123456"})") << uR"({"code":"string 6"})"_s;
    QTest::newRow("another title for a known code")
        << QByteArray(R"({"code":"40310","title":"hello"})") << uR"({"code":"40310","title":"string 5"})"_s;
    QTest::newRow("not JSON") << QByteArray("hello") << u"<5 bytes>"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"<3 bytes>"_s;
    QTest::newRow("empty") << QByteArray() << u"<0 bytes>"_s;
}

void TestExchangeLog::blankedJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QCOMPARE(ExchangeLog::blanked(json), expected);
}

void TestExchangeLog::blankedAddresses()
{
    QCOMPARE(ExchangeLog::blanked(
                 QUrl(u"https://me:pw@host.example/v2/messages/40385f64?filter%5Bcld%5D=%2B447700900123&x=y&sort=z"_s)),
        u"/v2/messages/…?filter[cld]=…&…=…&sort=…"_s);
    QCOMPARE(ExchangeLog::blanked(QUrl(u"https://host.example/+447700900123"_s)), u"/…"_s);
    QCOMPARE(ExchangeLog::blanked(QUrl()), QString());
}

void TestExchangeLog::strangersWordsInAFailure()
{
    ExchangeLog log;
    ExchangeLogEntry entry;
    connect(&log, &ExchangeLog::recorded, this, [&](const ExchangeLogEntry &recorded) { entry = recorded; });
    log.record("POST", {}, R"({"text":"hello Ana","to":"+447700900123"})", 0, {},
        u"broke on hello Ana to +447700900123 or 00447700900999 with KEY0123456789_abcdefghijklmnopqrstuvwxyz0123"_s,
        {});
    QVERIFY2(!entry.failure.contains(u"Ana") && !entry.failure.contains(u"4477") && !entry.failure.contains(u"KEY0"),
        qPrintable(entry.failure));
    QVERIFY(entry.failure.startsWith(u"broke on"));
}

void TestExchangeLog::silentUnlessAsked()
{
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(collect);
    ExchangeLog log;
    log.record("GET", QUrl(u"https://api.telnyx.com/v2/balance"_s), {}, 200, "{}", {}, {});
    qInstallMessageHandler(before);
    QVERIFY(logged.isEmpty());
}

QTEST_GUILESS_MAIN(TestExchangeLog)
#include "tst_exchangelog.moc"
