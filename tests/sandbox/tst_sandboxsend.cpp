// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/PracticeClient.h"

#include <QTcpSocket>
#include <QUuid>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

bool connectTo(QTcpSocket &socket, const PracticeClient &client)
{
    socket.connectToHost(u"127.0.0.1"_s, quint16(client.server->baseUrl().port()));
    return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; });
}

QByteArray postRequest(const QByteArray &body)
{
    return "POST /v2/messages/alphanumeric_sender_id HTTP/1.1\r\nAuthorization: Bearer PRACTICE\r\n"
           "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = PracticeClient::body();
    object.insert(key, value);
    return object;
}

} // namespace

/// What POST takes, what it refuses and with which code.
class TestSandboxSend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsOnEveryDocumentedPath_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/messages", "/messages/alphanumeric_sender_id", "/messages/alphanumeric/sender/id"}) {
            QTest::newRow(path) << QString::fromLatin1(path);
            QTest::addRow("/v2%s", path) << QString(u"/v2"_s + QLatin1StringView(path));
        }
    }
    void acceptsOnEveryDocumentedPath()
    {
        QFETCH(QString, path);
        PracticeClient client;
        const HttpReply reply = client.post(QJsonDocument(PracticeClient::body()).toJson(), path);
        QCOMPARE(reply.status, 200);
        QCOMPARE(client.server->acceptedCount(), 1);
    }

    void answersWithTheWholeRecord()
    {
        PracticeClient client;
        QJsonObject body = PracticeClient::body(u"+447700900123"_s, u"Your parcel is here"_s);
        body.insert(u"webhook_url"_s, u"https://example.org/a?token=1"_s);
        body.insert(u"webhook_failover_url"_s, u"https://example.org/b"_s);
        body.insert(u"use_profile_webhooks"_s, false);
        QJsonObject record = client.send(body).data();
        QVERIFY(!QUuid(record.take(u"id"_s).toString()).isNull());
        const QJsonValue null(QJsonValue::Null);
        const QString organization = record.take(u"organization_id"_s).toString();
        QVERIFY(!QUuid(organization).isNull());
        const auto usd = [](const QString &amount) {
            return QJsonObject{{u"amount"_s, amount}, {u"currency"_s, u"USD"_s}};
        };
        const QJsonObject expected{{u"record_type"_s, u"message"_s}, {u"direction"_s, u"outbound"_s},
            {u"type"_s, u"SMS"_s}, {u"messaging_profile_id"_s, QString::fromLatin1(SandboxServer::profileId)},
            {u"from"_s, QJsonObject{{u"phone_number"_s, u"Herald"_s}, {u"carrier"_s, u""_s}, {u"line_type"_s, u""_s}}},
            {u"to"_s,
                QJsonArray{QJsonObject{{u"phone_number"_s, u"+447700900123"_s}, {u"status"_s, u"queued"_s},
                    {u"carrier"_s, u"Practice Mobile"_s}, {u"line_type"_s, u"Wireless"_s}}}},
            {u"cc"_s, QJsonArray()}, {u"text"_s, u"Your parcel is here"_s}, {u"subject"_s, null},
            {u"media"_s, QJsonArray()}, {u"webhook_url"_s, u"https://example.org/a?token=1"_s},
            {u"webhook_failover_url"_s, u"https://example.org/b"_s}, {u"encoding"_s, u"GSM-7"_s}, {u"parts"_s, 1},
            {u"num_chars"_s, 19}, {u"smart_encoding_applied"_s, false}, {u"tags"_s, QJsonArray()},
            {u"cost"_s, usd(u"0.0049"_s)},
            {u"cost_breakdown"_s, QJsonObject{{u"carrier_fee"_s, usd(u"0.0010"_s)}, {u"rate"_s, usd(u"0.0039"_s)}}},
            {u"tcr_campaign_id"_s, null}, {u"tcr_campaign_billable"_s, false}, {u"tcr_campaign_registered"_s, null},
            {u"received_at"_s, u"2026-03-02T09:00:00.000Z"_s}, {u"sent_at"_s, null}, {u"completed_at"_s, null},
            {u"valid_until"_s, u"2026-03-02T13:00:00.000Z"_s}, {u"errors"_s, QJsonArray()}, {u"wait_seconds"_s, 0}};
        QCOMPARE(record, expected);
    }

    void countsPartsAsAPhoneNetworkDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("parts");
        QTest::addColumn<QString>("cost");
        QTest::newRow("160") << QString(160, u'a') << u"GSM-7"_s << 1 << u"0.0049"_s;
        QTest::newRow("161") << QString(161, u'a') << u"GSM-7"_s << 2 << u"0.0098"_s;
        QTest::newRow("escape pair") << QString(QString(152, u'a') + u'€' + QString(152, u'a')) << u"GSM-7"_s << 3
                                     << u"0.0147"_s;
        QTest::newRow("71 wide") << QString(71, u'ł') << u"UCS-2"_s << 2 << u"0.0098"_s;
        QTest::newRow("10 parts") << QString(1530, u'a') << u"GSM-7"_s << 10 << u"0.0490"_s;
    }
    void countsPartsAsAPhoneNetworkDoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        QFETCH(int, parts);
        QFETCH(QString, cost);
        PracticeClient client;
        const QJsonObject record = client.send(with(u"text"_s, text)).data();
        QCOMPARE(record.value(u"encoding"_s).toString(), encoding);
        QCOMPARE(record.value(u"parts"_s).toInt(), parts);
        QCOMPARE(record.value(u"cost"_s).toObject().value(u"amount"_s).toString(), cost);
        QCOMPARE(record.value(u"text"_s).toString(), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("pointer");
        const QJsonValue null(QJsonValue::Null);
        const auto row = [](const QByteArray &name, const QJsonObject &body, int status, const char *code,
                             const QByteArray &pointer) {
            QTest::newRow(name.constData())
                << body << status << QString::fromLatin1(code) << QString::fromLatin1(pointer);
        };
        for (const char *key : {"from", "to", "text", "messaging_profile_id"}) {
            QJsonObject body = PracticeClient::body();
            body.remove(QString::fromLatin1(key));
            const QByteArray pointer = QByteArray("/") + key;
            row("no " + QByteArray(key), body, 422, "10004", pointer);
            row("null " + QByteArray(key), with(QString::fromLatin1(key), null), 422, "10004", pointer);
            row("number for " + QByteArray(key), with(QString::fromLatin1(key), 7), 400, "10015", pointer);
        }
        const auto to = [&](const char *name, const char *number, int status, const char *code) {
            row(name, with(u"to"_s, QString::fromLatin1(number)), status, code, "/to");
        };
        to("no plus", "447700900123", 422, "10016");
        to("letters", "+44770O900123", 422, "10016");
        to("spaces", "+44 7700 900123", 422, "10016");
        to("empty number", "", 422, "10016");
        to("plus alone", "+", 422, "10016");
        to("too short", "+44123", 400, "40310");
        to("too long", "+4477009001234567", 400, "40310");
        to("begins with 0", "+0447700900123", 400, "40310");
        to("number refused as invalid", "+447700900901", 400, "40310");
        to("opted out", "+447700900902", 409, "40300");
        to("New York", "+12125550123", 400, "40309");
        to("Toronto", "+14165550123", 400, "40309");
        to("Puerto Rico", "+17875550123", 400, "40309");
        to("Guam", "+16715550123", 400, "40309");
        row("several numbers", with(u"to"_s, QJsonArray{u"+447700900123"_s, u"+447700900124"_s}), 400, "10015", "/to");

        const auto from = [&](const char *name, const char *sender, int status, const char *code) {
            row(name, with(u"from"_s, QString::fromLatin1(sender)), status, code, "/from");
        };
        from("12 characters", "HeraldHerald", 400, "40325");
        from("digits only", "12345", 400, "40325");
        from("a number as sender", "+447700900123", 400, "40325");
        from("empty sender", "", 400, "40325");
        from("not owned", "Acme Care", 400, "40305");
        from("other case", "herald", 400, "40305");

        row("profile is no UUID", with(u"messaging_profile_id"_s, u"practice"_s), 422, "10006",
            "/messaging_profile_id");
        row("empty profile", with(u"messaging_profile_id"_s, u""_s), 422, "10006", "/messaging_profile_id");
        row("unknown profile", with(u"messaging_profile_id"_s, u"5a4d0b0c-0000-4000-8000-000000000002"_s), 400, "40312",
            "/messaging_profile_id");
        row("empty text", with(u"text"_s, u""_s), 400, "40316", "/text");
        row("11 parts", with(u"text"_s, QString(1531, u'a')), 400, "40302", "/text");
        row("11 wide parts", with(u"text"_s, QString(671, u'ł')), 400, "40302", "/text");

        for (const char *key : {"webhook_url", "webhook_failover_url"}) {
            const QByteArray name(key);
            const QByteArray pointer = '/' + name;
            const auto url = [&](const char *what, const QJsonValue &value) {
                row(name + ' ' + what, with(QString::fromLatin1(key), value), 422, "10003", pointer);
            };
            url("without scheme", u"example.org/hook"_s);
            url("other scheme", u"ftp://example.org/hook"_s);
            url("without host", u"https:///hook"_s);
            url("with spaces", u"https://example.org/a b"_s);
            url("empty", u""_s);
            url("number", 7);
            url("2001 long", QString(u"https://example.org/"_s + QString(1981, u'a')));
        }
        row("flag is no flag", with(u"use_profile_webhooks"_s, u"yes"_s), 400, "10015", "/use_profile_webhooks");
    }
    void refuses()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, pointer);
        PracticeClient client;
        const HttpReply reply = client.send(body);
        QCOMPARE(reply.code(), code);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.pointer(), pointer);
        QVERIFY(reply.error().value(u"title"_s).toString() != code);
        QVERIFY(!reply.error().value(u"detail"_s).toString().isEmpty());
        QCOMPARE(client.server->acceptedCount(), 0);
        QCOMPARE(client.get(u"/balance"_s).data().value(u"balance"_s).toString(), u"500.0000"_s);
    }

    void accepts_data()
    {
        QTest::addColumn<QJsonObject>("body");
        const QJsonValue null(QJsonValue::Null);
        QTest::newRow("list of one number") << with(u"to"_s, QJsonArray{u"+447700900123"_s});
        QTest::newRow("other own sender") << with(u"from"_s, u"Reminder"_s);
        QTest::newRow("Jamaica") << with(u"to"_s, u"+18765550123"_s);
        QTest::newRow("Bahamas") << with(u"to"_s, u"+12425550123"_s);
        QTest::newRow("Germany") << with(u"to"_s, u"+4915155500123"_s);
        QTest::newRow("profile in capitals")
            << with(u"messaging_profile_id"_s, QString::fromLatin1(SandboxServer::profileId).toUpper());
        QTest::newRow("null webhook") << with(u"webhook_url"_s, null);
        QTest::newRow("2000 long webhook")
            << with(u"webhook_url"_s, QString(u"https://example.org/"_s + QString(1980, u'a')));
        QTest::newRow("unknown key") << with(u"colour"_s, u"blue"_s);
    }
    void accepts()
    {
        QFETCH(QJsonObject, body);
        PracticeClient client;
        const HttpReply reply = client.send(body);
        QCOMPARE(reply.code(), QString());
        QCOMPARE(reply.status, 200);
    }

    void listsEverythingThatIsMissing()
    {
        PracticeClient client;
        const HttpReply reply = client.post("{}");
        const QStringList pointers{reply.pointer(0), reply.pointer(1), reply.pointer(2), reply.pointer(3)};
        QCOMPARE(pointers, (QStringList{u"/from"_s, u"/to"_s, u"/text"_s, u"/messaging_profile_id"_s}));
    }

    void refusesWhatIsNoJsonObject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("from=Herald");
        QTest::newRow("torn") << QByteArray("{\"from\":\"Her");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("deep") << QByteArray(QByteArray(30'000, '[') + QByteArray(30'000, ']'));
        QTest::newRow("zeros") << QByteArray(100, '\0');
    }
    void refusesWhatIsNoJsonObject()
    {
        QFETCH(QByteArray, bytes);
        PracticeClient client;
        const HttpReply reply = client.post(bytes);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), u"10015"_s);
    }

    void refusesLargeBodies()
    {
        PracticeClient client;
        const QByteArray small = QJsonDocument(PracticeClient::body()).toJson();
        QCOMPARE(client.post(small + QByteArray(65'536 - small.size(), ' ')).status, 200);
        const HttpReply reply = client.post(small + QByteArray(65'537 - small.size(), ' '));
        QCOMPARE(reply.status, 413);
        QVERIFY(!reply.code().isEmpty());
        QCOMPARE(client.server->acceptedCount(), 1);
    }

    void hangsUpOnAFlood()
    {
        PracticeClient client;
        QTcpSocket socket;
        QVERIFY(connectTo(socket, client));
        socket.write("POST /messages HTTP/1.1\r\nContent-Length: 1000000000\r\n\r\n");
        socket.write(QByteArray(4'000'000, 'a'));
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(client.sendTo(u"+447700900123"_s).status, 200);
    }

    void manyRequestsOnOneConnectionAreNoFlood()
    {
        PracticeClient client;
        QTcpSocket socket; // not the client's network access: that would quietly connect anew
        QVERIFY(connectTo(socket, client));
        const QByteArray request =
            postRequest(QJsonDocument(PracticeClient::body()).toJson() + QByteArray(60'000, ' '));
        for (int i = 1; i <= 40; ++i) {
            socket.write(request);
            QVERIFY(QTest::qWaitFor([&] { return client.server->acceptedCount() == i; }));
        }
        QVERIFY(QTest::qWaitFor([&] { return socket.peek(1'000'000).count("HTTP/1.1 200") == 40; }));
    }

    void busyNumberIsTurnedAwayOnce()
    {
        PracticeClient client;
        const HttpReply first = client.sendTo(u"+447700900908"_s);
        QCOMPARE(first.status, 429);
        QCOMPARE(first.code(), u"10011"_s);
        QCOMPARE(first.retryAfter, QByteArray("2"));
        QCOMPARE(client.server->acceptedCount(), 0);
        QCOMPARE(client.sendTo(u"+447700900908"_s).status, 200);
        QCOMPARE(client.server->acceptedCount(), 1);
        QCOMPARE(client.sendTo(u"+447700900908"_s).status, 429);
    }

    void errorPageIsNoAcceptance()
    {
        PracticeClient client;
        const HttpReply reply = client.sendTo(u"+447700900909"_s);
        QCOMPARE(reply.status, 500);
        QVERIFY(reply.body.startsWith("<html>"));
        QCOMPARE(client.server->acceptedCount(), 0);
    }

    void lostReplyIsAcceptedAndCanBeFound()
    {
        PracticeClient client;
        const QByteArray body = QJsonDocument(PracticeClient::body(u"+447700900907"_s)).toJson();
        QTcpSocket socket;
        QVERIFY(connectTo(socket, client));
        socket.write(postRequest(body));
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(client.server->acceptedCount(), 1);

        const QString query = u"/detail_records?filter%5Brecord_type%5D=messaging&filter%5Bcld%5D=%2B447700900907"_s;
        QCOMPARE(client.get(query).list().size(), 0); // still in the queue
        client.pass(1'000);
        const QString id = client.get(query).list().at(0).toObject().value(u"uuid"_s).toString();
        client.pass(5'000);
        QCOMPARE(client.status(id), u"delivered"_s);
    }

    void fundsRunOut()
    {
        SandboxOptions options;
        options.startBalance = 0.0100;
        PracticeClient client(options);
        QCOMPARE(client.sendTo(u"+447700900123"_s).status, 200);
        QCOMPARE(client.send(with(u"text"_s, QString(161, u'a'))).code(), u"20100"_s);
        QCOMPARE(client.sendTo(u"+447700900123"_s).status, 200);
        const HttpReply refused = client.sendTo(u"+447700900123"_s);
        QCOMPARE(refused.status, 402);
        QCOMPARE(refused.code(), u"20100"_s);
        QCOMPARE(client.server->acceptedCount(), 2);
        QCOMPARE(client.get(u"/balance"_s).data().value(u"balance"_s).toString(), u"0.0002"_s);
    }

    void paceMakesAQueuePerSender()
    {
        SandboxOptions options;
        options.partsPerMinute = 6;
        PracticeClient client(options);
        const auto wait = [&](const QJsonObject &body) { return client.send(body).data().value(u"wait_seconds"_s); };
        QCOMPARE(wait(PracticeClient::body()).toDouble(), 0.0);
        QCOMPARE(wait(with(u"text"_s, QString(161, u'a'))).toDouble(), 10.0);
        QCOMPARE(wait(PracticeClient::body()).toDouble(), 30.0);
        QCOMPARE(wait(with(u"from"_s, u"Reminder"_s)).toDouble(), 0.0);
        client.pass(25'000);
        QCOMPARE(wait(PracticeClient::body()).toDouble(), 15.0);
        client.pass(60'000);
        QCOMPARE(wait(PracticeClient::body()).toDouble(), 0.0);
    }

    void queueIsFullAt1440Parts()
    {
        SandboxOptions options;
        options.partsPerMinute = 6;
        PracticeClient client(options);
        const QJsonObject ten = with(u"text"_s, QString(1530, u'a'));
        for (int i = 0; i < 144; ++i)
            QCOMPARE(client.send(ten).status, 200);
        const HttpReply full = client.send(PracticeClient::body());
        QCOMPARE(full.status, 429);
        QCOMPARE(full.code(), u"40318"_s);
        QCOMPARE(client.send(with(u"from"_s, u"Reminder"_s)).status, 200);
        client.pass(10'000);
        QCOMPARE(client.send(PracticeClient::body()).status, 200);
        QCOMPARE(client.send(PracticeClient::body()).code(), u"40318"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandboxSend)
#include "tst_sandboxsend.moc"
