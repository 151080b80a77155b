// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Message records in every shape that Telnyx's pages and replies show, and in shapes that nobody should send.
#include "app/telnyx/RecordJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(HERALD_TEST_DATA "/records/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

class TestRecordJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedExample_data();
    void documentedExample();
    void failedMessage();
    void rawIsKeptAsItCame();
    void anyFieldMayBeAnything_data();
    void anyFieldMayBeAnything();
    void whatIsNoRecord_data();
    void whatIsNoRecord();
    void amounts_data();
    void amounts();
    void times_data();
    void times();
    void lenientLists();
    void flatSmartEncoding();
    void boundsHold();
    void mutatedRecordsNeverCrash();
    void requestBody();
    void errorShapes_data();
    void errorShapes();
    void errorsAreBounded();
    void accountObjects();
};

void TestRecordJson::documentedExample_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray bare = sample(u"documented-example.json"_s);
    QTest::newRow("bare") << bare;
    QTest::newRow("in an envelope") << QByteArray("{\"data\": " + bare + "}");
    QTest::newRow("in an envelope, among others")
        << QByteArray("{\"meta\":{\"data\":{}}, \"data\" :\n" + bare + ", \"x\":[{\"data\":{\"id\":\"no\"}}]}");
    QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF" + bare);
}

void TestRecordJson::documentedExample()
{
    QFETCH(QByteArray, bytes);
    const auto parsed = parseMessageRecord(bytes);
    QVERIFY(parsed.has_value());
    const MessageRecord &r = parsed->record;
    QCOMPARE(r.recordType, u"message"_s);
    QCOMPARE(r.direction, u"outbound"_s);
    QCOMPARE(r.id, u"40385f64-5717-4562-b3fc-2c963f66afa6"_s);
    QCOMPARE(r.type, u"MMS"_s);
    QCOMPARE(r.messagingProfileId, u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s);
    QCOMPARE(r.organizationId, u"b448f9cc-a842-4784-98e9-03c1a5872950"_s);
    QCOMPARE(r.from.phoneNumber, u"+18445550001"_s);
    QCOMPARE(r.from.carrier, u"TELNYX LLC"_s);
    QCOMPARE(r.from.lineType, u"VoIP"_s);
    QCOMPARE(r.from.status, DeliveryStatus());
    QCOMPARE(r.to.size(), 1);
    QCOMPARE(r.to.first().phoneNumber, u"+18665550001"_s);
    QCOMPARE(r.to.first().status, DeliveryStatus(DeliveryStatus::Queued));
    QCOMPARE(r.to.first().carrier, u"T-MOBILE USA, INC."_s);
    QCOMPARE(r.to.first().lineType, u"Wireless"_s);
    QVERIFY(r.cc.isEmpty());
    QCOMPARE(r.text, u"Hello, World!"_s);
    QCOMPARE(r.subject, u"From Telnyx!"_s);
    QCOMPARE(r.media.size(), 1);
    QCOMPARE(r.media.first().url, u"https://pbs.twimg.com/profile_images/1142168442042118144/AW3F4fFD_400x400.png"_s);
    QVERIFY(r.media.first().contentType.isNull());
    QVERIFY(r.media.first().sha256.isNull());
    QVERIFY(!r.media.first().size);
    QCOMPARE(r.webhookUrl, u"https://www.example.com/hooks"_s);
    QCOMPARE(r.webhookFailoverUrl, u"https://backup.example.com/hooks"_s);
    QCOMPARE(r.encoding, u"GSM-7"_s);
    QCOMPARE(r.parts, 1);
    QVERIFY(!r.numChars);
    QCOMPARE(r.smartEncoding, SmartEncodingReport());
    QCOMPARE(r.tags, QStringList{u"Greetings"_s});
    QCOMPARE(r.cost->amount(), u"0.0051"_s);
    QCOMPARE(r.cost->currency(), u"USD"_s);
    QCOMPARE(r.carrierFee->amount(), u"0.00305"_s);
    QCOMPARE(r.carrierFee->currency(), u"USD"_s);
    QCOMPARE(r.rate->amount(), u"0.00205"_s);
    QCOMPARE(r.rate->currency(), u"USD"_s);
    QVERIFY(r.carrierFee->plus(*r.rate) == r.cost);
    QCOMPARE(r.tcrCampaignId, u"TCPA3X7"_s);
    QCOMPARE(r.tcrCampaignBillable, true);
    QCOMPARE(r.tcrCampaignRegistered, u"REGISTERED"_s);
    QCOMPARE(r.receivedAt, utc(u"2019-01-23T18:10:02.574Z"_s));
    QVERIFY(!r.sentAt);
    QVERIFY(!r.completedAt);
    QVERIFY(!r.validUntil);
    QVERIFY(r.errors.isEmpty());
    QCOMPARE(r.waitSeconds, 0.5);

    QCOMPARE(objectOf(parsed->raw), objectOf(sample(u"documented-example.json"_s)));
    QVERIFY(parsed->raw.startsWith("{\"record_type\":\"message\",\"direction\":"));
    QVERIFY(!parsed->raw.contains('\n'));
}

void TestRecordJson::failedMessage()
{
    const auto parsed = parseMessageRecord(sample(u"failed-alphanumeric.json"_s));
    QVERIFY(parsed.has_value());
    const MessageRecord &r = parsed->record;
    QCOMPARE(r.from.phoneNumber, u"Herald"_s);
    QCOMPARE(r.status().known(), DeliveryStatus::DeliveryFailed);
    QCOMPARE(r.text, u"Ihre Lieferung „X1“ ist da 📦"_s);
    QVERIFY(r.subject.isNull());
    QVERIFY(r.webhookUrl.isNull());
    QCOMPARE(r.numChars, 32);
    QCOMPARE(r.smartEncoding.applied, true);
    QCOMPARE(r.smartEncoding.finalEncoding, u"UCS-2"_s);
    QCOMPARE(r.smartEncoding.segmentCount, 1);
    QCOMPARE(r.smartEncoding.characterCount, 31);
    QCOMPARE(r.smartEncoding.replacedCharacterCount, 2);
    QCOMPARE(r.smartEncoding.lengthChange, -1);
    QCOMPARE(r.cost->amount(), u"0.0051"_s);
    QCOMPARE(r.rate->amount(), u"0.00205"_s);
    QVERIFY(r.tcrCampaignId.isNull());
    QCOMPARE(r.tcrCampaignBillable, false);
    QCOMPARE(r.receivedAt, utc(u"2025-05-02T21:46:13.176Z"_s));
    QCOMPARE(r.sentAt, utc(u"2025-05-02T21:46:14.631Z"_s));
    QCOMPARE(r.completedAt, utc(u"2025-05-02T21:46:20Z"_s));
    QCOMPARE(r.errors.size(), 1);
    QCOMPARE(r.errors.first().code, u"40008"_s);
    QCOMPARE(r.errors.first().title, u"Undeliverable"_s);
    QCOMPARE(r.errors.first().detail, u"The carrier could not deliver the message."_s);
    QCOMPARE(r.errors.first().sourcePointer, u"/to/0"_s);
    QVERIFY(r.errors.first().sourceParameter.isNull());
    QVERIFY(r.errors.first().url.endsWith(u"/40008"));
    QCOMPARE(r.waitSeconds, 0.0);
}

void TestRecordJson::rawIsKeptAsItCame()
{
    const QByteArray bytes =
        R"( { "data" : { "z" : 0.10 , "id" : "a\" : { ,b" , "big" : 12345678901234567890, "a" : { "data" : { "x" : " y " } } } , "meta" : 1 } )";
    const auto parsed = parseMessageRecord(bytes);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->raw, R"({"z":0.10,"id":"a\" : { ,b","big":12345678901234567890,"a":{"data":{"x":" y "}}})");

    const auto bare = parseMessageRecord(R"({"id":"x","data":[{"id":"y"}]})"); // "data" that is no record
    QVERIFY(bare.has_value());
    QCOMPARE(bare->record.id, u"x"_s);
    QCOMPARE(bare->raw, R"({"id":"x","data":[{"id":"y"}]})");
}

void TestRecordJson::anyFieldMayBeAnything_data()
{
    QTest::addColumn<QString>("field");
    const QJsonObject example = objectOf(sample(u"documented-example.json"_s));
    for (const QString &field : example.keys())
        QTest::newRow(qPrintable(field)) << field;
}

void TestRecordJson::anyFieldMayBeAnything()
{
    QFETCH(QString, field);
    const QJsonObject example = objectOf(sample(u"documented-example.json"_s));
    const MessageRecord whole = messageRecordFromJson(example);
    const QList<QJsonValue> strangers{QJsonValue::Null, true, false, 0, -1, 1e300, 0.1, QString(), u"?"_s, u"null"_s,
        QJsonArray(), QJsonArray{QJsonValue::Null, 1, u"x"_s, QJsonArray()}, QJsonObject(),
        QJsonObject{{u"amount"_s, QJsonArray()}}, QJsonObject{{u"phone_number"_s, 5}, {u"status"_s, QJsonObject()}}};
    for (const QJsonValue &stranger : strangers) {
        QJsonObject changed = example;
        changed.insert(field, stranger);
        const auto parsed = parseMessageRecord(QJsonDocument(changed).toJson());
        QVERIFY(parsed.has_value());
        // Nothing else may suffer from one strange field.
        if (field != u"text")
            QCOMPARE(parsed->record.text, whole.text);
        if (field != u"cost")
            QVERIFY(parsed->record.cost == whole.cost);
        if (field != u"to")
            QCOMPARE(parsed->record.to, whole.to);
        if (field != u"received_at")
            QCOMPARE(parsed->record.receivedAt, whole.receivedAt);
    }
    QJsonObject without = example;
    without.remove(field);
    QVERIFY(parseMessageRecord(QJsonDocument(without).toJson()).has_value());
    QJsonObject null = example;
    null.insert(field, QJsonValue::Null);
    QCOMPARE(messageRecordFromJson(without), messageRecordFromJson(null));
}

void TestRecordJson::whatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n");
    QTest::newRow("HTML") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("an empty envelope") << QByteArray(R"({"data":{}})");
    QTest::newRow("an empty id") << QByteArray(R"({"data":{"id":""}})");
    QTest::newRow("an id that is a number") << QByteArray(R"({"id":5})");
    QTest::newRow("a null envelope") << QByteArray(R"({"data":null})");
    QTest::newRow("errors") << QByteArray(R"({"errors":[{"code":"10009","title":"Authentication failed"}]})");
    QTest::newRow("cut off") << sample(u"documented-example.json"_s).chopped(5);
    QTest::newRow("something after it") << QByteArray(sample(u"documented-example.json"_s) + "x");
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}");
}

void TestRecordJson::whatIsNoRecord()
{
    QFETCH(QByteArray, bytes);
    const auto parsed = parseMessageRecord(bytes);
    QVERIFY(!parsed.has_value());
    QVERIFY(!parsed.error().isEmpty());
}

void TestRecordJson::amounts_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("expected"); // null: nothing
    QTest::newRow("string") << QByteArray(R"("0.0051")") << u"0.0051"_s;
    QTest::newRow("string with a last nought") << QByteArray(R"("0.0510")") << u"0.0510"_s;
    QTest::newRow("number") << QByteArray("0.0051") << u"0.0051"_s;
    QTest::newRow("a number binary cannot hold") << QByteArray("0.1") << u"0.1"_s;
    QTest::newRow("small number") << QByteArray("1e-7") << u"0.0000001"_s;
    QTest::newRow("whole number") << QByteArray("3") << u"3"_s;
    QTest::newRow("negative") << QByteArray("-0.25") << u"-0.25"_s;
    QTest::newRow("large") << QByteArray("1e15") << u"1000000000000000"_s;
    QTest::newRow("too large") << QByteArray("1e300") << QString();
    QTest::newRow("words") << QByteArray(R"("free")") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("object") << QByteArray("{}") << QString();
    QTest::newRow("bool") << QByteArray("true") << QString();
}

void TestRecordJson::amounts()
{
    QFETCH(QByteArray, amount);
    QFETCH(QString, expected);
    const auto parsed = parseMessageRecord(R"({"id":"x","cost":{"amount":)" + amount + R"(,"currency":"USD"}})");
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->record.cost.has_value(), !expected.isNull());
    if (parsed->record.cost)
        QCOMPARE(parsed->record.cost->amount(), expected);
}

void TestRecordJson::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // in UTC; null: nothing
    QTest::newRow("Z") << u"2019-01-23T18:10:02.574Z"_s << u"2019-01-23T18:10:02.574Z"_s;
    QTest::newRow("no fraction") << u"2019-01-23T18:10:02Z"_s << u"2019-01-23T18:10:02.000Z"_s;
    QTest::newRow("offset") << u"2025-05-02T21:46:13.176+00:00"_s << u"2025-05-02T21:46:13.176Z"_s;
    QTest::newRow("offset east") << u"2025-05-02T00:30:00+02:00"_s << u"2025-05-01T22:30:00.000Z"_s;
    QTest::newRow("offset west") << u"2025-05-01T22:30:00-05:30"_s << u"2025-05-02T04:00:00.000Z"_s;
    QTest::newRow("space and microseconds") << u"2025-04-28 12:00:38.631999+00:00"_s << u"2025-04-28T12:00:38.631Z"_s;
    QTest::newRow("one digit of a second") << u"2025-04-28 12:00:38.6+00:00"_s << u"2025-04-28T12:00:38.600Z"_s;
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << u"2024-02-29T00:00:00.000Z"_s;
    for (const QString &bad :
        {QString(), u" "_s, u"now"_s, u"2019-01-23"_s, u"2019-01-23T18:10:02"_s, u"2019-01-23T18:10:02."_s,
            u"2019-01-23T18:10:02.Z"_s, u"2019-13-01T00:00:00Z"_s, u"2023-02-29T00:00:00Z"_s, u"2019-01-23T24:00:00Z"_s,
            u"2019-01-23T18:60:00Z"_s, u"2019-01-23T18:10:02Zx"_s, u"2019-01-23X18:10:02Z"_s,
            u"2019-01-23T18:10:02+0000"_s, u"2019-01-23T18:10:02+99:00"_s, u"+019-01-23T18:10:02Z"_s,
            u"٢٠١٩-01-23T18:10:02Z"_s, u"1548267002"_s, QString(5000, u'2')})
        QTest::newRow(qPrintable(u"bad: "_s + bad.left(40))) << bad << QString();
}

void TestRecordJson::times()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::optional<QDateTime> time = parseApiTime(text);
    QCOMPARE(time.has_value(), !expected.isNull());
    if (time) {
        QCOMPARE(time->toString(Qt::ISODateWithMs), expected);
        QCOMPARE(time->timeSpec(), Qt::UTC);
    }
}

void TestRecordJson::lenientLists()
{
    const MessageRecord strings = messageRecordFromJson(objectOf(R"({"to":"+447700900123","from":"Herald"})"));
    QCOMPARE(strings.to.size(), 1);
    QCOMPARE(strings.to.first().phoneNumber, u"+447700900123"_s);
    QCOMPARE(strings.from.phoneNumber, u"Herald"_s);
    const MessageRecord lone =
        messageRecordFromJson(objectOf(R"({"to":{"phone_number":"+447700900123","status":"teleported"}})"));
    QCOMPARE(lone.status().known(), DeliveryStatus::Unknown);
    QCOMPARE(lone.status().word(), u"teleported"_s);
    QCOMPARE(MessageRecord().status(), DeliveryStatus());
}

void TestRecordJson::flatSmartEncoding()
{
    QCOMPARE(messageRecordFromJson(objectOf(R"({"smart_encoding_applied":true})")).smartEncoding.applied, true);
    QCOMPARE(messageRecordFromJson(objectOf(R"({"smart_encoding":true})")).smartEncoding, SmartEncodingReport());
}

void TestRecordJson::boundsHold()
{
    const auto nested = [](int depth) {
        return QByteArray(R"({"id":"x","deep":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}");
    };
    QVERIFY(parseMessageRecord(nested(20)).has_value());
    QVERIFY(!parseMessageRecord(nested(100)).has_value());
    QVERIFY(!parseMessageRecord(nested(400'000)).has_value());
    QVERIFY(!parseMessageRecord(QByteArray(R"({"id":"x","text":")" + QByteArray(2 * 1024 * 1024, 'x') + "\"}"))
                 .has_value());
    // Brackets inside a text are no depth.
    QVERIFY(parseMessageRecord(QByteArray(R"({"id":"x","text":")" + QByteArray(500, '[') + "\"}")).has_value());
}

void TestRecordJson::mutatedRecordsNeverCrash()
{
    QRandomGenerator random(20261123);
    const QList<QByteArray> seeds{sample(u"documented-example.json"_s), sample(u"failed-alphanumeric.json"_s),
        R"({"errors":[{"code":"40310","title":"Invalid 'to' address","meta":{"url":"x"},"source":{"pointer":"/to"}}]})"};
    const QByteArray spice = "{}[]\",:\\0123456789eE+-.tfn \xc3\xff\x00"_ba.append('\0');
    qsizetype parsed = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = seeds.at(random.bounded(static_cast<int>(seeds.size())));
        for (int change = random.bounded(4); change >= 0; --change) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()) + 1);
            switch (random.bounded(5)) {
            case 0:
                bytes.truncate(at);
                break;
            case 1:
                bytes.insert(at, spice.at(random.bounded(static_cast<int>(spice.size()))));
                break;
            case 2:
                bytes.remove(at, random.bounded(12));
                break;
            case 3: { // a value of another kind
                const qsizetype colon = bytes.indexOf(": ", at);
                if (colon > 0)
                    bytes.insert(colon + 2, random.bounded(2) ? "null, \"x\": " : "[7], \"y\": ");
                break;
            }
            default:
                bytes.insert(at, bytes.mid(at, random.bounded(60)));
            }
            if (bytes.isEmpty())
                break;
        }
        const auto record = parseMessageRecord(bytes);
        parsed += record.has_value() ? 1 : 0;
        if (record && !bytes.contains("\\u")) {
            const auto again = parseMessageRecord(record->raw);
            QVERIFY2(again.has_value(), record->raw.constData());
            QCOMPARE(again->record, record->record);
            QCOMPARE(again->raw, record->raw);
        }
        (void)parseApiErrors(bytes);
    }
    QVERIFY2(parsed > 500, qPrintable(QString::number(parsed))); // else the mutations were too coarse to test much
}

void TestRecordJson::requestBody()
{
    SendRequest request;
    request.from = u"Herald"_s;
    request.to = u"+447700900123"_s;
    request.text = u"Line one\n\"two\" 📦"_s;
    request.messagingProfileId = u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s;
    const QJsonObject least = objectOf(toJson(request));
    QCOMPARE(least.keys(), (QStringList{u"from"_s, u"messaging_profile_id"_s, u"text"_s, u"to"_s}));
    QCOMPARE(least.value(u"text"_s).toString(), request.text);
    QCOMPARE(least.value(u"to"_s).toString(), request.to);

    request.webhookUrl = u"https://example.org/hook"_s;
    request.webhookFailoverUrl = u"https://example.org/other"_s;
    request.useProfileWebhooks = false;
    const QJsonObject all = objectOf(toJson(request));
    QCOMPARE(all.size(), 7);
    QCOMPARE(all.value(u"webhook_url"_s).toString(), request.webhookUrl);
    QCOMPARE(all.value(u"webhook_failover_url"_s).toString(), request.webhookFailoverUrl);
    QVERIFY(all.value(u"use_profile_webhooks"_s).isBool());
    QCOMPARE(all.value(u"use_profile_webhooks"_s).toBool(true), false);
}

void TestRecordJson::errorShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("title"); // of the first
    QTest::newRow("a list") << QByteArray(
        R"({"errors":[{"code":"40310","title":"Invalid 'to' address","detail":"d"},{"code":"40316","title":"t"}]})")
                            << QStringList{u"40310"_s, u"40316"_s} << u"Invalid 'to' address"_s;
    QTest::newRow("a lone object in errors")
        << QByteArray(R"({"errors":{"code":"40305","title":"t"}})") << QStringList{u"40305"_s} << u"t"_s;
    QTest::newRow("bare") << QByteArray(R"({"code":"10005","title":"Resource not found"})") << QStringList{u"10005"_s}
                          << u"Resource not found"_s;
    QTest::newRow("code as a number") << QByteArray(R"({"errors":[{"code":10009,"title":"t"}]})")
                                      << QStringList{u"10009"_s} << u"t"_s;
    QTest::newRow("words only") << QByteArray(R"({"errors":["no such thing"]})") << QStringList{QString()}
                                << u"no such thing"_s;
    QTest::newRow("error, singular") << QByteArray(R"({"error":{"code":"20100","title":"t"}})")
                                     << QStringList{u"20100"_s} << u"t"_s;
    QTest::newRow("detail only") << QByteArray(R"({"errors":[{"detail":"d"}]})") << QStringList{QString()} << QString();
    QTest::newRow("junk among them") << QByteArray(R"({"errors":[null,5,{},[],{"code":"40300"}]})")
                                     << QStringList{u"40300"_s} << QString();
    for (const QByteArray &nothing :
        {QByteArray(), QByteArray("<html><title>502 Bad Gateway</title></html>"), QByteArray("{}"), QByteArray("[]"),
            QByteArray("null"), QByteArray(R"({"errors":[]})"), QByteArray(R"({"errors":null})"),
            QByteArray("{\"errors\":[{\"code\""), QByteArray(R"({"data":{"id":"x"}})")})
        QTest::newRow(QByteArray("nothing: " + nothing.left(30)).constData()) << nothing << QStringList() << QString();
}

void TestRecordJson::errorShapes()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, codes);
    QFETCH(QString, title);
    const QList<ApiError> errors = parseApiErrors(body);
    QStringList found;
    for (const ApiError &error : errors)
        found.append(error.code);
    QCOMPARE(found, codes);
    if (!errors.isEmpty())
        QCOMPARE(errors.first().title, title);
}

void TestRecordJson::errorsAreBounded()
{
    QByteArray many = R"({"errors":[)";
    for (int i = 0; i < 500; ++i)
        many += R"({"code":"40310","detail":")" + QByteArray(1500, 'x') + "\"},";
    many.chop(1);
    many += "]}";
    QCOMPARE(parseApiErrors(many).size(), 20);
    const QByteArray wordy = R"({"errors":[{"code":"1","title":")" + QByteArray(100'000, 'x') + "\"}]}";
    QVERIFY(parseApiErrors(wordy).first().title.size() <= 2000);
}

void TestRecordJson::accountObjects()
{
    const MessagingProfile profile =
        messagingProfileFromJson(objectOf(R"({"id":"4000eba1-a0c0-4563-9925-b25e842a7cb6","name":"Notices",
        "enabled":false,"alpha_sender":"Herald","whitelisted_destinations":["GB","DE"],"daily_spend_limit":"25.50",
        "daily_spend_limit_enabled":true,"smart_encoding":true,"v1_secret":"never"})"));
    QCOMPARE(profile.id, u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s);
    QCOMPARE(profile.name, u"Notices"_s);
    QCOMPARE(profile.enabled, false);
    QCOMPARE(profile.alphaSender, u"Herald"_s);
    QCOMPARE(profile.whitelistedDestinations, (QStringList{u"GB"_s, u"DE"_s}));
    QCOMPARE(profile.dailySpendLimit->amount(), u"25.50"_s);
    QCOMPARE(profile.smartEncoding, true);
    const MessagingProfile off = messagingProfileFromJson(
        objectOf(R"({"alpha_sender":null,"daily_spend_limit":"25.50","daily_spend_limit_enabled":false})"));
    QVERIFY(off.alphaSender.isNull());
    QVERIFY(!off.dailySpendLimit);
    QCOMPARE(off.enabled, true);
    QCOMPARE(ownedSenderIdFromJson(objectOf(R"({"alphanumeric_sender_id":"Herald","messaging_profile_id":"p"})")),
        (OwnedSenderId{u"Herald"_s, u"p"_s}));

    const OptOut optOut = optOutFromJson(objectOf(
        R"({"from":"AcmeCare","to":"+447700900123","messaging_profile_id":null,"keyword":"STOP","created_at":"2025-04-28 12:00:38.631252+00:00"})"));
    QCOMPARE(optOut.number, u"+447700900123"_s);
    QCOMPARE(optOut.toward, u"AcmeCare"_s);
    QCOMPARE(optOut.keyword, u"STOP"_s);
    QVERIFY(optOut.createdAt);
    QCOMPARE(optOutFromJson(objectOf(R"({"from":"+447700900123","to":"AcmeCare"})")).number, u"+447700900123"_s);
    const OptOut hidden = optOutFromJson(objectOf(R"({"from":"+447700900999","to":"+447700****"})"));
    QCOMPARE(hidden.number, u"+447700****"_s);

    const DetailRecord detail =
        detailRecordFromJson(objectOf(R"({"uuid":"40385f64-5717-4562-b3fc-2c963f66afa6","cli":"Herald",
        "cld":"+447700900123","direction":"outbound","status":"dlr_timeout","parts":"2","cost":"0.0102","currency":"USD",
        "created_at":"2025-05-02T21:46:13Z","delivery_status_webhook_url":"https://example.org/hook?t=1"})"));
    QCOMPARE(detail.messageId, u"40385f64-5717-4562-b3fc-2c963f66afa6"_s);
    QCOMPARE(detail.sender, u"Herald"_s);
    QCOMPARE(detail.recipient, u"+447700900123"_s);
    QCOMPARE(detail.parts, 2);
    QCOMPARE(detail.cost->amount(), u"0.0102"_s);
    QCOMPARE(detail.cost->currency(), u"USD"_s);
    QCOMPARE(detail.webhookUrl, u"https://example.org/hook?t=1"_s);
    QCOMPARE(DeliveryStatus(detail.status).known(), DeliveryStatus::DeliveryUnconfirmed);
}

QTEST_GUILESS_MAIN(TestRecordJson)
#include "tst_recordjson.moc"
