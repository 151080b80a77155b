// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxNumbers.h"
#include "tests/sandbox/PracticeClient.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

const QString recordsPath = u"/detail_records?filter%5Brecord_type%5D=messaging"_s;

QStringList recipients(const HttpReply &reply)
{
    QStringList numbers;
    for (const QJsonValue &item : reply.list())
        numbers.append(item.toObject().value(u"cld"_s).toString());
    return numbers;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What becomes of an accepted message as time passes, and how it is found again.
class TestSandboxDelivery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesOnByTheClock()
    {
        PracticeClient client;
        const QString id = client.acceptedId(u"+447700900123"_s);
        QCOMPARE(client.status(id), u"queued"_s);
        QVERIFY(!client.record(id).value(u"valid_until"_s).isNull());
        client.pass(400);
        QCOMPARE(client.status(id), u"sending"_s);
        QVERIFY(client.record(id).value(u"sent_at"_s).isNull());
        client.pass(400);
        QCOMPARE(client.status(id), u"sent"_s);
        QCOMPARE(client.record(id).value(u"sent_at"_s).toString(), u"2026-03-02T09:00:00.700Z"_s);
        QVERIFY(client.record(id).value(u"valid_until"_s).isNull());
        QVERIFY(client.record(id).value(u"completed_at"_s).isNull());
        client.pass(1'000);
        QCOMPARE(client.status(id), u"sent"_s);
        client.pass(2'200);
        QCOMPARE(client.status(id), u"delivered"_s);
        const QJsonObject record = client.record(id);
        QVERIFY(record.value(u"completed_at"_s).toString() > record.value(u"sent_at"_s).toString());
        QCOMPARE(record.value(u"errors"_s).toArray(), QJsonArray());
        client.pass(3'600'000);
        QCOMPARE(client.record(id), record);
    }

    void speedDividesTheTimes()
    {
        SandboxOptions options;
        options.speed = 10;
        PracticeClient client(options);
        const QString id = client.acceptedId(u"+447700900123"_s);
        client.pass(80);
        QCOMPARE(client.status(id), u"sent"_s);
        client.pass(400);
        QCOMPARE(client.status(id), u"delivered"_s);
    }

    void waitsInTheQueueFirst()
    {
        SandboxOptions options;
        options.partsPerMinute = 6;
        PracticeClient client(options);
        client.acceptedId(u"+447700900122"_s);
        const QString id = client.acceptedId(u"+447700900123"_s);
        client.pass(9'900);
        QCOMPARE(client.status(id), u"queued"_s);
        client.pass(900);
        QCOMPARE(client.status(id), u"sent"_s);
    }

    void queueDropsAfterFourHours()
    {
        SandboxOptions options;
        options.partsPerMinute = 0.1;
        PracticeClient client(options);
        QString id;
        for (int i = 0; i < 30; ++i)
            id = client.acceptedId(u"+447700900123"_s);
        client.pass(4 * 3'600'000 - 1);
        QCOMPARE(client.status(id), u"queued"_s);
        client.pass(1);
        QCOMPARE(client.status(id), u"sending_failed"_s);
        QCOMPARE(
            client.record(id).value(u"errors"_s).toArray().at(0).toObject().value(u"code"_s).toString(), u"40014"_s);
    }

    void numbersEndAsTheTableSays_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detailStatus");
        QTest::newRow("other") << u"+447700900900"_s << u"delivered"_s << QString() << u"delivered"_s;
        QTest::newRow("spam") << u"+447700900903"_s << u"delivery_failed"_s << u"40002"_s << u"failed"_s;
        QTest::newRow("unconfirmed") << u"+447700900904"_s << u"delivery_unconfirmed"_s << QString()
                                     << u"dlr_unconfirmed"_s;
        QTest::newRow("not in use") << u"+447700900905"_s << u"delivery_failed"_s << u"40012"_s << u"failed"_s;
        QTest::newRow("stays sent") << u"+447700900906"_s << u"sent"_s << QString() << u"sent"_s;
    }
    void numbersEndAsTheTableSays()
    {
        QFETCH(QString, number);
        QFETCH(QString, status);
        QFETCH(QString, code);
        QFETCH(QString, detailStatus);
        PracticeClient client;
        const QString id = client.acceptedId(number);
        client.pass(1'000);
        QCOMPARE(client.status(id), u"sent"_s);
        client.pass(3'600'000);
        QCOMPARE(client.status(id), status);
        const QJsonObject record = client.record(id);
        QCOMPARE(record.value(u"errors"_s).toArray().at(0).toObject().value(u"code"_s).toString(), code);
        QCOMPARE(record.value(u"completed_at"_s).isNull(), status == "sent"_L1);
        const QJsonObject detail = client.get(recordsPath).list().at(0).toObject();
        QCOMPARE(detail.value(u"status"_s).toString(), detailStatus);
        QCOMPARE(detail.value(u"errors"_s).toArray().at(0).toString(), code);
        QCOMPARE(detail.value(u"completed_at"_s), record.value(u"completed_at"_s));
    }

    void everySpecialNumberIsExplained()
    {
        QSet<QString> sentences{SandboxNumbers::sentence(SandboxFate::Delivered)};
        QSet<QString> numbers;
        for (const auto &entry : SandboxNumbers::table) {
            const QString number = QString::fromLatin1(entry.number);
            QVERIFY2(number.startsWith(u"+447700900"_s) && number.size() == 13, entry.number);
            QCOMPARE(SandboxNumbers::fateOf(number), entry.fate);
            sentences.insert(SandboxNumbers::sentence(entry.fate));
            numbers.insert(number);
        }
        QCOMPARE(numbers.size(), qsizetype(std::size(SandboxNumbers::table)));
        QCOMPARE(sentences.size(), numbers.size() + 1);
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(SandboxNumbers::fateOf(u"+447700900900"_s), SandboxFate::Delivered);
    }

    void saysWhichMessageIsNone()
    {
        PracticeClient client;
        const HttpReply malformed = client.get(u"/messages/12"_s);
        QCOMPARE(malformed.status, 422);
        QCOMPARE(malformed.code(), u"10006"_s);
        const HttpReply unknown = client.get(u"/messages/5a4d0b0c-0000-4000-8000-000000000009"_s);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.code(), u"40303"_s);
    }

    void forgetsMessagesAfterTenDays()
    {
        PracticeClient client;
        const QString id = client.acceptedId(u"+447700900123"_s);
        client.pass(10 * 86'400'000LL);
        QCOMPARE(client.status(id), u"delivered"_s);
        client.pass(86'400'000LL);
        QCOMPARE(client.get(u"/messages/"_s + id).code(), u"40303"_s);
    }

    void detailRecordHasTheFacts()
    {
        PracticeClient client;
        QJsonObject body = PracticeClient::body(u"+447700900123"_s, QString(161, u'a'));
        body.insert(u"webhook_url"_s, u"https://example.org/hook?token=abc"_s);
        const QString id = client.send(body).data().value(u"id"_s).toString();
        QCOMPARE(client.get(recordsPath).list().size(), 0);
        client.pass(10'000);
        const QJsonObject detail = client.get(recordsPath).list().at(0).toObject();
        const QHash<QString, QJsonValue> expected{{u"uuid"_s, id}, {u"record_type"_s, u"messaging"_s},
            {u"direction"_s, u"outbound"_s}, {u"cli"_s, u"Herald"_s}, {u"cld"_s, u"+447700900123"_s},
            {u"status"_s, u"delivered"_s}, {u"parts"_s, 2}, {u"cost"_s, u"0.0098"_s}, {u"rate"_s, u"0.0039"_s},
            {u"carrier_fee"_s, u"0.0020"_s}, {u"currency"_s, u"USD"_s},
            {u"created_at"_s, u"2026-03-02T09:00:00.000Z"_s}, {u"sent_at"_s, u"2026-03-02T09:00:00.700Z"_s},
            {u"profile_id"_s, QString::fromLatin1(SandboxServer::profileId)},
            {u"delivery_status_webhook_url"_s, u"https://example.org/hook?token=abc"_s},
            {u"delivery_status_failover_url"_s, QJsonValue(QJsonValue::Null)}};
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(detail.value(it.key()), it.value());
        QVERIFY(!detail.contains(u"text"_s));
    }

    void filtersDetailRecords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        // Sent at 9:00:00 to 101 and, as Reminder, to 102; at 9:01:00 to 101 again; at 9:02:00 to 103.
        const QString a = u"+447700900101"_s;
        const QString b = u"+447700900102"_s;
        const QString c = u"+447700900103"_s;
        const auto row = [](const char *query, const QStringList &expected) {
            QTest::newRow(query) << QString::fromLatin1(query) << expected;
        };
        row("", {c, a, b, a});
        row("&sort=-created_at", {c, a, b, a});
        row("&sort=created_at", {a, b, a, c});
        row("&filter%5Bcld%5D=%2B447700900101", {a, a});
        row("&filter[cld]=+447700900101", {a, a});
        row("&filter%5Bcld%5D%5Beq%5D=%2B447700900102", {b});
        row("&filter%5Bcld%5D%5Bends_with%5D=103", {c});
        row("&filter%5Bcld%5D%5Bstarts_with%5D=%2B49", {});
        row("&filter%5Bcli%5D=Reminder", {b});
        row("&filter%5Bcli%5D%5Bcontains%5D=era", {c, a, a});
        row("&filter%5Bdirection%5D=outbound&filter%5Bcld%5D=%2B447700900103", {c});
        row("&filter%5Bdirection%5D=inbound", {});
        row("&filter%5Bcreated_at%5D%5Bgte%5D=2026-03-02T09:01:00Z", {c, a});
        row("&filter%5Bcreated_at%5D%5Bgte%5D=2026-03-02T09:01:00.001Z", {c});
        row("&filter%5Bcreated_at%5D%5Bgte%5D=2026-03-02T10:01:00%2B01:00", {c, a});
        row("&filter%5Bcreated_at%5D%5Blt%5D=2026-03-02T09:01:00Z", {b, a});
        row("&filter%5Bcreated_at%5D%5Blte%5D=2026-03-02T09:01:00Z", {a, b, a});
        row("&filter%5Bcreated_at%5D%5Bgt%5D=2026-03-02T09:01:00Z", {c});
        row("&filter%5Bdelivery_status_webhook_url%5D%5Bcontains%5D=token", {c});
        row("&page%5Bsize%5D=2&page%5Bnumber%5D=2", {b, a});
    }
    void filtersDetailRecords()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, expected);
        PracticeClient client;
        client.sendTo(u"+447700900101"_s);
        QJsonObject second = PracticeClient::body(u"+447700900102"_s);
        second.insert(u"from"_s, u"Reminder"_s);
        client.send(second);
        client.pass(60'000);
        client.sendTo(u"+447700900101"_s);
        client.pass(60'000);
        QJsonObject last = PracticeClient::body(u"+447700900103"_s);
        last.insert(u"webhook_url"_s, u"https://example.org/?token=1"_s);
        client.send(last);
        client.pass(60'000);
        const HttpReply reply = client.get(recordsPath + query);
        QCOMPARE(reply.status, 200);
        QCOMPARE(recipients(reply), expected);
    }

    void refusesUnknownQuestions_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        QTest::newRow("no record type") << u"/detail_records"_s << u"10004"_s;
        QTest::newRow("attribute") << QString(recordsPath + u"&filter%5Bcolour%5D=blue"_s) << u"10015"_s;
        QTest::newRow("operator") << QString(recordsPath + u"&filter%5Bcld%5D%5Blike%5D=1"_s) << u"10015"_s;
        QTest::newRow("time") << QString(recordsPath + u"&filter%5Bcreated_at%5D%5Bgte%5D=soon"_s) << u"10015"_s;
        QTest::newRow("sort") << QString(recordsPath + u"&sort=cost"_s) << u"10015"_s;
    }
    void refusesUnknownQuestions()
    {
        QFETCH(QString, query);
        QFETCH(QString, code);
        PracticeClient client;
        const HttpReply reply = client.get(query);
        QCOMPARE(reply.code(), code);
        QVERIFY(!reply.error().value(u"source"_s).toObject().value(u"parameter"_s).toString().isEmpty());
    }

    void pagesHoldFiftyDetailRecordsAtMost()
    {
        PracticeClient client;
        for (int i = 0; i < 55; ++i)
            client.sendTo(u"+447700900123"_s);
        client.pass(1'000);
        const HttpReply reply = client.get(recordsPath + u"&page%5Bsize%5D=1000"_s);
        QCOMPARE(reply.list().size(), 50);
        QCOMPARE(reply.meta(),
            (QJsonObject{
                {u"total_pages"_s, 2}, {u"total_results"_s, 55}, {u"page_number"_s, 1}, {u"page_size"_s, 50}}));
        QCOMPARE(client.get(recordsPath).list().size(), 20);
    }

    void stateSurvivesARestart()
    {
        QTemporaryDir dir;
        SandboxOptions options;
        options.stateFile = dir.filePath(u"practice.jsonl"_s);
        QJsonObject record;
        {
            PracticeClient client(options);
            record = client.send(PracticeClient::body(u"+447700900905"_s, u"Grüße, 東京\n\"quoted\""_s)).data();
            client.sendTo(u"+447700900901"_s); // refused: leaves no line
            QCOMPARE(fileBytes(options.stateFile).count('\n'), 1);
            const auto permissions = QFile::permissions(options.stateFile);
            QVERIFY(!(permissions
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner)));
        }
        PracticeClient client(options);
        QCOMPARE(client.record(record.value(u"id"_s).toString()), record);
        QCOMPARE(client.server->acceptedCount(), 0);
        QCOMPARE(client.get(u"/balance"_s).data().value(u"balance"_s).toString(), u"499.9951"_s);
        client.pass(10'000);
        QCOMPARE(client.status(record.value(u"id"_s).toString()), u"delivery_failed"_s);
        QCOMPARE(recipients(client.get(recordsPath)), QStringList{u"+447700900905"_s});
    }

    void stateFileOfOthersIsMadePrivate()
    {
        QTemporaryDir dir;
        SandboxOptions options;
        options.stateFile = dir.filePath(u"practice.jsonl"_s);
        QFile file(options.stateFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        file.close();
        PracticeClient client(options);
        client.sendTo(u"+447700900123"_s);
        QVERIFY(!(QFile::permissions(options.stateFile) & QFile::ReadOther));
    }

    void damagedLinesArePassedOver()
    {
        QTemporaryDir dir;
        SandboxOptions options;
        options.stateFile = dir.filePath(u"practice.jsonl"_s);
        const QString strangeId = u"5a4d0b0c-0000-4000-8000-00000000abcd"_s;
        QStringList ids;
        {
            PracticeClient client(options);
            ids << client.acceptedId(u"+447700900101"_s) << client.acceptedId(u"+447700900102"_s);
        }
        const QList<QByteArray> lines = fileBytes(options.stateFile).split('\n');
        // The end of a line that is too long to be one of ours is no line either.
        const QByteArray strange = QByteArray(lines.at(0)).replace(ids.at(0).toLatin1(), strangeId.toLatin1());
        QFile file(options.stateFile);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("no json\n" + lines.at(0) + "\n{}\n\n[1]\n" + QByteArray(200'000, ' ') + strange + '\n' + lines.at(1)
            + "\n{\"id\":\"torn");
        file.close();
        {
            PracticeClient client(options);
            QCOMPARE(client.status(ids.at(0)), u"queued"_s);
            QCOMPARE(client.status(ids.at(1)), u"queued"_s);
            QCOMPARE(client.get(u"/messages/"_s + strangeId).status, 404);
            ids << client.acceptedId(u"+447700900103"_s); // must not be glued to the torn line
        }
        PracticeClient client(options);
        for (const QString &id : std::as_const(ids))
            QCOMPARE(client.status(id), u"queued"_s);
    }

    void seesWhatAnotherProcessAccepted()
    {
        QTemporaryDir dir;
        SandboxOptions options;
        options.stateFile = dir.filePath(u"practice.jsonl"_s);
        PracticeClient one(options);
        PracticeClient other(options);
        const QString id = other.acceptedId(u"+447700900123"_s);
        QCOMPARE(one.status(id), u"queued"_s);
        one.acceptedId(u"+447700900124"_s);
        one.pass(1'000);
        other.pass(1'000);
        QCOMPARE(one.get(recordsPath).list().size(), 2);
        QCOMPARE(other.get(recordsPath).list().size(), 2);
    }

    void newestTenThousandAreKept()
    {
        QTemporaryDir dir;
        SandboxOptions options;
        options.stateFile = dir.filePath(u"practice.jsonl"_s);
        {
            PracticeClient client(options);
            client.acceptedId(u"+447700900123"_s);
        }
        QByteArray line = fileBytes(options.stateFile);
        const qsizetype idAt = line.indexOf("\"id\":\"") + 6;
        const auto idOf = [](int i) -> QByteArray {
            return "00000000-0000-4000-8000-" + QByteArray::number(i).rightJustified(12, '0');
        };
        QFile file(options.stateFile);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        constexpr int total = 20'005;
        for (int i = 1; i <= total; ++i)
            file.write(line.replace(idAt, 36, idOf(i)));
        file.close();
        {
            PracticeClient client(options);
            const auto has = [&](int i) { return !client.record(QString::fromLatin1(idOf(i))).isEmpty(); };
            QVERIFY(!has(total - 10'000));
            QVERIFY(has(total - 9'999));
            QVERIFY(has(total));
            QCOMPARE(fileBytes(options.stateFile).count('\n'), 10'000);
            QVERIFY(!(QFile::permissions(options.stateFile) & (QFile::ReadGroup | QFile::ReadOther)));
            client.acceptedId(u"+447700900124"_s);
        }
        QCOMPARE(fileBytes(options.stateFile).count('\n'), 10'001);
    }
};

QTEST_GUILESS_MAIN(TestSandboxDelivery)
#include "tst_sandboxdelivery.moc"
