// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/PracticeClient.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

const QString profilePath = u"/messaging_profiles/"_s + QString::fromLatin1(SandboxServer::profileId);

QStringList column(const QJsonArray &list, const QString &key)
{
    QStringList values;
    for (const QJsonValue &item : list)
        values.append(item.toObject().value(key).toString());
    return values;
}

} // namespace

/// What the practice account owns, who may ask, and where.
class TestSandboxAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWithAndWithoutTheVersion_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/messaging_profiles", "/alphanumeric_sender_ids", "/balance", "/messaging_optouts",
                 "/detail_records?filter%5Brecord_type%5D=messaging"})
            QTest::newRow(path) << QString::fromLatin1(path);
        QTest::newRow("one profile") << profilePath;
        QTest::newRow("its senders") << QString(profilePath + u"/alphanumeric_sender_ids"_s);
    }
    void answersWithAndWithoutTheVersion()
    {
        QFETCH(QString, path);
        PracticeClient client;
        const HttpReply bare = client.get(path);
        QCOMPARE(bare.status, 200);
        QCOMPARE(client.get(u"/v2"_s + path).body, bare.body);
    }

    void baseUrlEndsInTheVersion()
    {
        PracticeClient client;
        QCOMPARE(client.server->baseUrl().host(), u"127.0.0.1"_s);
        QCOMPARE(client.server->baseUrl().path(), u"/v2"_s);
    }

    void unknownPathsAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::newRow("root") << QByteArray("GET") << u"/"_s;
        QTest::newRow("version") << QByteArray("GET") << u"/v2"_s;
        QTest::newRow("twice") << QByteArray("GET") << u"/v2/v2/balance"_s;
        QTest::newRow("no list of messages") << QByteArray("GET") << u"/messages"_s;
        QTest::newRow("deeper") << QByteArray("GET") << u"/balance/1"_s;
        QTest::newRow("post elsewhere") << QByteArray("POST") << u"/balance"_s;
        QTest::newRow("put") << QByteArray("PUT") << u"/messages"_s;
        QTest::newRow("delete") << QByteArray("DELETE") << u"/messages/5a4d0b0c-0000-4000-8000-000000000009"_s;
    }
    void unknownPathsAreNotFound()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        PracticeClient client;
        const HttpReply reply = client.request(verb, path, {}, "Bearer PRACTICE");
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.code(), u"10005"_s);
    }

    void onlyTheRightBearerIsLetIn_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("wrong") << QByteArray("Bearer PRACTICE2") << 401;
        QTest::newRow("shorter") << QByteArray("Bearer PRACTIC") << 401;
        QTest::newRow("no scheme") << QByteArray("PRACTICE") << 401;
        QTest::newRow("other scheme") << QByteArray("Basic PRACTICE") << 401;
        QTest::newRow("other case of key") << QByteArray("Bearer practice") << 401;
        QTest::newRow("right") << QByteArray("Bearer PRACTICE") << 200;
        QTest::newRow("scheme in any case") << QByteArray("bearer PRACTICE") << 200;
    }
    void onlyTheRightBearerIsLetIn()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        PracticeClient client;
        const HttpReply reply = client.request("GET", u"/balance"_s, {}, header);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.code(), status == 401 ? u"10009"_s : QString());
        const HttpReply sent =
            client.request("POST", u"/messages"_s, QJsonDocument(PracticeClient::body()).toJson(), header);
        QCOMPARE(sent.status, status);
        QCOMPARE(client.server->acceptedCount(), status == 200 ? 1 : 0);
    }

    void hasOneProfile()
    {
        PracticeClient client;
        const HttpReply list = client.get(u"/messaging_profiles"_s);
        QCOMPARE(list.list().size(), 1);
        QCOMPARE(list.list().at(0).toObject(), client.get(profilePath).data());
        const QJsonObject profile = client.get(profilePath).data();
        QCOMPARE(profile.value(u"id"_s).toString(), QString::fromLatin1(SandboxServer::profileId));
        QCOMPARE(profile.value(u"name"_s).toString(), u"Practice notices"_s);
        QCOMPARE(profile.value(u"alpha_sender"_s).toString(), u"Herald"_s);
        QCOMPARE(profile.value(u"enabled"_s), QJsonValue(true));
        QCOMPARE(profile.value(u"whitelisted_destinations"_s).toArray(), QJsonArray{u"*"_s});
        QVERIFY(!profile.contains(u"v1_secret"_s));
    }

    void findsProfilesByName()
    {
        PracticeClient client;
        QCOMPARE(client.get(u"/messaging_profiles?filter%5Bname%5D%5Bcontains%5D=notices"_s).list().size(), 1);
        QCOMPARE(client.get(u"/messaging_profiles?filter%5Bname%5D%5Beq%5D=Practice%20notices"_s).list().size(), 1);
        QCOMPARE(client.get(u"/messaging_profiles?filter%5Bname%5D=Others"_s).list().size(), 0);
    }

    void saysWhichProfileIsNone()
    {
        PracticeClient client;
        const HttpReply malformed = client.get(u"/messaging_profiles/7"_s);
        QCOMPARE(malformed.status, 422);
        QCOMPARE(malformed.code(), u"10006"_s);
        for (const char *end : {"", "/alphanumeric_sender_ids"}) {
            const HttpReply unknown =
                client.get(u"/messaging_profiles/5a4d0b0c-0000-4000-8000-000000000002"_s + QLatin1StringView(end));
            QCOMPARE(unknown.status, 404);
            QCOMPARE(unknown.code(), u"10005"_s);
        }
    }

    void ownsThreeSenderIds()
    {
        PracticeClient client;
        const QStringList names{u"Herald"_s, u"Practice"_s, u"Reminder"_s};
        const HttpReply all = client.get(u"/alphanumeric_sender_ids"_s);
        QCOMPARE(column(all.list(), u"alphanumeric_sender_id"_s), names);
        QCOMPARE(column(all.list(), u"messaging_profile_id"_s),
            QStringList(3, QString::fromLatin1(SandboxServer::profileId)));
        QCOMPARE(client.get(profilePath + u"/alphanumeric_sender_ids"_s).list(), all.list());
        const QString filter = u"/alphanumeric_sender_ids?filter%5Bmessaging_profile_id%5D="_s;
        QCOMPARE(client.get(filter + QString::fromLatin1(SandboxServer::profileId)).list(), all.list());
        QCOMPARE(client.get(filter + u"5a4d0b0c-0000-4000-8000-000000000002"_s).list().size(), 0);
    }

    void paging()
    {
        PracticeClient client;
        const HttpReply first = client.get(u"/alphanumeric_sender_ids?page%5Bnumber%5D=1&page%5Bsize%5D=2"_s);
        QCOMPARE(column(first.list(), u"alphanumeric_sender_id"_s), (QStringList{u"Herald"_s, u"Practice"_s}));
        QCOMPARE(first.meta(),
            (QJsonObject{{u"total_pages"_s, 2}, {u"total_results"_s, 3}, {u"page_number"_s, 1}, {u"page_size"_s, 2}}));
        const HttpReply second = client.get(u"/alphanumeric_sender_ids?page%5Bnumber%5D=2&page%5Bsize%5D=2"_s);
        QCOMPARE(column(second.list(), u"alphanumeric_sender_id"_s), QStringList{u"Reminder"_s});
        QCOMPARE(second.meta().value(u"page_number"_s).toInt(), 2);
        QCOMPARE(client.get(u"/alphanumeric_sender_ids?page%5Bnumber%5D=3&page%5Bsize%5D=2"_s).list().size(), 0);
        const HttpReply plain = client.get(u"/alphanumeric_sender_ids"_s);
        QCOMPARE(plain.meta().value(u"page_size"_s).toInt(), 20);
        const HttpReply huge =
            client.get(u"/alphanumeric_sender_ids?page%5Bnumber%5D=9223372036854775807&page%5Bsize%5D=100000"_s);
        QCOMPARE(huge.status, 200);
        QCOMPARE(huge.list().size(), 0);
        QCOMPARE(huge.meta().value(u"page_size"_s).toInt(), 250);
        const HttpReply odd = client.get(u"/alphanumeric_sender_ids?page%5Bnumber%5D=0&page%5Bsize%5D=-4"_s);
        QCOMPARE(odd.meta().value(u"page_number"_s).toInt(), 1);
        QCOMPARE(odd.meta().value(u"page_size"_s).toInt(), 1);
    }

    void listsTheOptOut()
    {
        PracticeClient client;
        const QJsonArray all = client.get(u"/messaging_optouts"_s).list();
        QCOMPARE(column(all, u"to"_s), QStringList{u"+447700900902"_s});
        const QJsonObject item = all.at(0).toObject();
        QCOMPARE(item.value(u"keyword"_s).toString(), u"STOP"_s);
        QCOMPARE(item.value(u"created_at"_s).toString(), u"2026-02-03 10:20:30.405000+00:00"_s);
        const auto count = [&](const char *query) {
            return client.get(u"/messaging_optouts?"_s + QLatin1StringView(query)).list().size();
        };
        QCOMPARE(count("created_at%5Bgte%5D=2026-02-04T00:00:00Z"), 0);
        QCOMPARE(count("created_at%5Bgte%5D=2026-02-03T00:00:00Z&created_at%5Blte%5D=2026-02-04T00:00:00Z"), 1);
        QCOMPARE(count("created_at%5Blte%5D=2026-02-03T00:00:00Z"), 0);
        QCOMPARE(count(qPrintable(u"filter%5Bfrom%5D="_s + item.value(u"from"_s).toString())), 1);
        QCOMPARE(count("filter%5Bfrom%5D=%2B447700900902"), 0);
        QCOMPARE(count("filter%5Bmessaging_profile_id%5D=5a4d0b0c-0000-4000-8000-000000000002"), 0);
    }

    void balanceGoesDown()
    {
        PracticeClient client;
        const QJsonObject before = client.get(u"/balance"_s).data();
        QCOMPARE(before.value(u"balance"_s).toString(), u"500.0000"_s);
        QCOMPARE(before.value(u"available_credit"_s).toString(), u"500.0000"_s);
        QCOMPARE(before.value(u"currency"_s).toString(), u"USD"_s);
        QCOMPARE(client.send(PracticeClient::body(u"+447700900123"_s, QString(161, u'a'))).status, 200);
        QCOMPARE(client.get(u"/balance"_s).data().value(u"balance"_s).toString(), u"499.9902"_s);
    }

    void tellsAboutRequestsWithoutNumbersAndText()
    {
        PracticeClient client;
        QSignalSpy served(client.server.get(), &SandboxServer::served);
        const QString id = client.acceptedId(u"+447700900123"_s);
        client.record(id);
        client.sendTo(u"+447700900901"_s);
        client.get(u"/secret/+447700900123"_s);
        QStringList lines;
        for (const auto &call : served)
            lines.append(call.at(0).toString());
        QCOMPARE(lines,
            (QStringList{u"POST /messages/alphanumeric_sender_id 200"_s, u"GET /messages/{id} 200"_s,
                u"POST /messages/alphanumeric_sender_id 400/40310"_s, u"GET (other) 404/10005"_s}));
    }

    void saysThatThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        SandboxOptions options;
        options.port = other.serverPort();
        SandboxServer server(options);
        const auto port = server.listen();
        QVERIFY(!port);
        QVERIFY2(port.error().contains(QString::number(options.port)), qPrintable(port.error()));
    }
};

QTEST_GUILESS_MAIN(TestSandboxAccount)
#include "tst_sandboxaccount.moc"
