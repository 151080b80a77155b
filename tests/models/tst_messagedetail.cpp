// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/MessageDetail.h"
#include "tests/models/ModelFixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray documentedRecord()
{
    QFile file(QStringLiteral(HERALD_TEST_DATA "/records/documented-example.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString valueOf(const MessageDetail &detail, const QString &key)
{
    for (const MessageDetail::Field &field : detail.fields) {
        if (field.key == key)
            return field.value;
    }
    return u"(no such field)"_s;
}

QStringList told(const MessageDetail &detail)
{
    QStringList lines;
    for (const MessageDetail::Step &step : detail.steps)
        lines.append(step.after.isEmpty() ? step.what : QString(step.what + u' ' + step.after));
    return lines;
}

StoredMessage accepted()
{
    StoredMessage message;
    message.id = MessageId(7);
    message.noticeTitle = u"Visits"_s;
    message.row = 2;
    message.state = HandoverState::Accepted;
    message.createdAt = moment(0);
    return message;
}

} // namespace

class TestMessageDetail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEveryFieldOfTheDocumentedExample();
    void hidesNoFieldOfTomorrow();
    void showsRecordErrors();
    void tellsTheStory();
    void showsWhatTelnyxSaidWithoutARecord();
    void showsEnvelopedRecordsOnce();
    void saysWhoLeftSomebodyOut();
    void tellsOfALostReply();
    void saysHowAnUnknownOutcomeCameAbout_data();
    void saysHowAnUnknownOutcomeCameAbout();
    void explainsErrors();
    void survivesBadRecords();
    void loadsFromTheStore();
};

void TestMessageDetail::showsEveryFieldOfTheDocumentedExample()
{
    StoredMessage message = accepted();
    message.rawRecord = documentedRecord();
    QVERIFY(!message.rawRecord.isEmpty());
    const MessageDetail detail = MessageDetails::describe(message, {});
    const QList<std::pair<QString, QString>> expected{
        {u"record_type"_s, u"message"_s},
        {u"direction"_s, u"outbound"_s},
        {u"id"_s, u"40385f64-5717-4562-b3fc-2c963f66afa6"_s},
        {u"type"_s, u"MMS"_s},
        {u"messaging_profile_id"_s, u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s},
        {u"organization_id"_s, u"b448f9cc-a842-4784-98e9-03c1a5872950"_s},
        {u"from.phone_number"_s, u"+18445550001"_s},
        {u"from.carrier"_s, u"TELNYX LLC"_s},
        {u"from.line_type"_s, u"VoIP"_s},
        {u"to[0].phone_number"_s, u"+18665550001"_s},
        {u"to[0].status"_s, u"queued"_s},
        {u"to[0].carrier"_s, u"T-MOBILE USA, INC."_s},
        {u"to[0].line_type"_s, u"Wireless"_s},
        {u"cc"_s, u"–"_s},
        {u"text"_s, u"Hello, World!"_s},
        {u"subject"_s, u"From Telnyx!"_s},
        {u"media[0].url"_s, u"https://pbs.twimg.com/profile_images/1142168442042118144/AW3F4fFD_400x400.png"_s},
        {u"media[0].content_type"_s, u"–"_s},
        {u"media[0].sha256"_s, u"–"_s},
        {u"media[0].size"_s, u"–"_s},
        {u"webhook_url"_s, u"https://www.example.com/hooks"_s},
        {u"webhook_failover_url"_s, u"https://backup.example.com/hooks"_s},
        {u"encoding"_s, u"GSM-7"_s},
        {u"parts"_s, u"1"_s},
        {u"tags"_s, u"Greetings"_s},
        {u"cost.amount"_s, u"0.0051 USD"_s},
        {u"cost.currency"_s, u"USD"_s},
        {u"cost_breakdown.carrier_fee.amount"_s, u"0.00305 USD"_s},
        {u"cost_breakdown.carrier_fee.currency"_s, u"USD"_s},
        {u"cost_breakdown.rate.amount"_s, u"0.00205 USD"_s},
        {u"cost_breakdown.rate.currency"_s, u"USD"_s},
        {u"tcr_campaign_id"_s, u"TCPA3X7"_s},
        {u"tcr_campaign_billable"_s, u"yes"_s},
        {u"tcr_campaign_registered"_s, u"REGISTERED"_s},
        {u"received_at"_s, u"23 Jan 2019 18:10:02"_s},
        {u"sent_at"_s, u"–"_s},
        {u"completed_at"_s, u"–"_s},
        {u"valid_until"_s, u"–"_s},
        {u"errors"_s, u"–"_s},
        {u"wait_seconds"_s, u"0.5 s"_s},
        {u"herald.notice"_s, u"Visits"_s},
        {u"herald.row"_s, u"2"_s},
        {u"herald.state"_s, u"Accepted"_s},
    };
    for (const auto &[key, value] : expected)
        QCOMPARE(QString(key + u'=' + valueOf(detail, key)), QString(key + u'=' + value));

    // Nothing twice, everything with words, and nothing of the record without a line.
    QSet<QString> keys;
    for (const MessageDetail::Field &field : detail.fields) {
        QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
        keys.insert(field.key);
        QVERIFY(!field.label.isEmpty() && !field.value.isEmpty());
    }
    const QJsonObject record = QJsonDocument::fromJson(message.rawRecord).object();
    for (const QString &name : record.keys()) {
        const bool shown = std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
            return key == name || key.startsWith(QString(name + u'.')) || key.startsWith(QString(name + u'['));
        });
        QVERIFY2(shown, qPrintable(name));
    }
    QCOMPARE(detail.rate.value().amount(), u"0.00205"_s);
    QCOMPARE(detail.carrierFee.value().amount(), u"0.00305"_s);
    QVERIFY(
        detail.rawJson.contains(u"\n    \"carrier_fee\""_s) || detail.rawJson.contains(u"\n        \"carrier_fee\""_s));
    QCOMPARE(QJsonDocument::fromJson(detail.rawJson.toUtf8()).object(), record);
}

void TestMessageDetail::hidesNoFieldOfTomorrow()
{
    StoredMessage message = accepted();
    message.rawRecord =
        R"({"record_type":"message","id":"x","is_spam":false,"autoresponse_type":null,"to":[{"phone_number":"+1","roaming":"XX"}],
        "extra":{"deep":[1,{"er":"y"}]},"tags":["a"],"cost":null,"smart_encoding":{"smart_encoding_applied":true,"character_count":5}})";
    const MessageDetail detail = MessageDetails::describe(message, {});
    QCOMPARE(valueOf(detail, u"is_spam"_s), u"false"_s);
    QCOMPARE(valueOf(detail, u"autoresponse_type"_s), u"–"_s);
    QCOMPARE(valueOf(detail, u"to[0].roaming"_s), u"XX"_s);
    QCOMPARE(valueOf(detail, u"extra.deep[0]"_s), u"1"_s);
    QCOMPARE(valueOf(detail, u"extra.deep[1].er"_s), u"y"_s);
    QCOMPARE(valueOf(detail, u"smart_encoding_applied"_s), u"yes"_s);
    QCOMPARE(valueOf(detail, u"smart_encoding.character_count"_s), u"5"_s);
    QCOMPARE(valueOf(detail, u"tags[0]"_s), u"(no such field)"_s);
}

void TestMessageDetail::showsRecordErrors()
{
    StoredMessage message = accepted();
    message.rawRecord =
        R"({"record_type":"message","id":"x","errors":[{"code":"40012","title":"T","detail":"D","source":{"pointer":"/to"}},{"code":"40008"}]})";
    const MessageDetail detail = MessageDetails::describe(message, {});
    QCOMPARE(valueOf(detail, u"errors[0].code"_s), u"40012"_s);
    QCOMPARE(valueOf(detail, u"errors[0].detail"_s), u"D"_s);
    QCOMPARE(valueOf(detail, u"errors[0].source.pointer"_s), u"/to"_s);
    QCOMPARE(valueOf(detail, u"errors[1].code"_s), u"40008"_s);
}

void TestMessageDetail::showsWhatTelnyxSaidWithoutARecord()
{
    StoredMessage message = accepted();
    message.state = HandoverState::Refused;
    message.error = {u"10027"_s, u"Unprocessable Entity"_s, u"The text is no text."_s, u"/text"_s, u"text"_s,
        u"https://a.test/10027"_s};
    message.moreErrors = {{u"10015"_s, u"Bad Request"_s, {}, {}, {}, {}}};
    message.circumstance = {Circumstance::Answered, 422};
    const MessageDetail detail = MessageDetails::describe(message, {});
    QCOMPARE(detail.errorCode, u"10027"_s);
    QCOMPARE(valueOf(detail, u"errors[0].code"_s), u"10027"_s);
    QCOMPARE(valueOf(detail, u"errors[0].title"_s), u"Unprocessable Entity"_s);
    QCOMPARE(valueOf(detail, u"errors[0].detail"_s), u"The text is no text."_s);
    QCOMPARE(valueOf(detail, u"errors[0].source.pointer"_s), u"/text"_s);
    QCOMPARE(valueOf(detail, u"errors[0].source.parameter"_s), u"text"_s);
    QCOMPARE(valueOf(detail, u"errors[0].meta.url"_s), u"https://a.test/10027"_s);
    QCOMPARE(valueOf(detail, u"errors[1].code"_s), u"10015"_s);
    QCOMPARE(valueOf(detail, u"herald.state"_s), u"Refused"_s);
    // A record that names none does not hide them.
    message.rawRecord = R"({"record_type":"message","id":"x","errors":[]})";
    QCOMPARE(valueOf(MessageDetails::describe(message, {}), u"errors[1].code"_s), u"10015"_s);
    // A refusal without a word of Telnyx's is told by its status.
    message.error = {};
    message.moreErrors.clear();
    const MessageDetail wordless = MessageDetails::describe(message, {});
    QVERIFY(wordless.error->whatHappened.contains(u"422"_s));
    QVERIFY(wordless.errorCode.isEmpty());
}

void TestMessageDetail::showsEnvelopedRecordsOnce()
{
    StoredMessage bare = accepted();
    bare.rawRecord = documentedRecord();
    StoredMessage enveloped = bare;
    enveloped.rawRecord = "{\"data\":" + documentedRecord() + "}";
    const auto lines = [](const StoredMessage &it) {
        QStringList each;
        for (const MessageDetail::Field &field : MessageDetails::describe(it, {}).fields)
            each.append(QString(field.key + u'=' + field.value));
        return each;
    };
    QCOMPARE(lines(enveloped), lines(bare));
}

void TestMessageDetail::saysWhoLeftSomebodyOut()
{
    StoredMessage message = accepted();
    message.state = HandoverState::Refused;
    message.error.code = u"40300"_s;
    message.circumstance = {Circumstance::HeldBack};
    const MessageDetail detail =
        MessageDetails::describe(message, {{moment(0), u"saved"_s, {}}, {moment(1), u"held_back"_s, u"40300"_s}});
    QVERIFY(detail.error->whatHappened.contains(u"Herald left this person out"_s));
    QVERIFY(detail.error->whatHappened.contains(u"Nothing was sent"_s));
    QVERIFY(detail.errorCode.isEmpty());
    QCOMPARE(valueOf(detail, u"errors[0].code"_s), u"(no such field)"_s);
    QVERIFY(detail.steps.constLast().what.contains(u"Left out by Herald"_s));
    // The same code from Telnyx is another matter.
    message.circumstance = {Circumstance::Answered, 409};
    const MessageDetail refused =
        MessageDetails::describe(message, {{moment(0), u"saved"_s, {}}, {moment(1), u"refused"_s, u"40300"_s}});
    QCOMPARE(refused.error->whatHappened, ErrorGuide::explain(message.error).whatHappened);
    QCOMPARE(refused.steps.constLast().what, u"Refused by Telnyx"_s);
}

void TestMessageDetail::saysHowAnUnknownOutcomeCameAbout_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("step");
    QTest::newRow("lost") << u"lost"_s << u"connection broke"_s << u"Connection broke"_s;
    QTest::newRow("page instead of a record") << u"unreadable 200"_s << u"answered that all is well"_s << u"cannot read"_s;
    QTest::newRow("redirect") << u"redirected 307"_s << u"on to another address"_s << u"status 307"_s;
    QTest::newRow("fault") << u"answered 500"_s << u"status 500"_s << u"status 500"_s;
    QTest::newRow("too slow") << u"answered 408"_s << u"took too long"_s << u"status 408"_s;
    QTest::newRow("too large") << u"too_large 200"_s << u"far larger"_s << u"too large"_s;
    QTest::newRow("ended") << u"ended"_s << u"Herald was ended while this was on the wire"_s
                           << u"Herald was ended while this was on the wire"_s;
    QTest::newRow("of an older Herald") << QString() << u"nobody knows"_s << u"Not known"_s;
}

void TestMessageDetail::saysHowAnUnknownOutcomeCameAbout()
{
    QFETCH(QString, word);
    QFETCH(QString, happened);
    QFETCH(QString, step);
    StoredMessage message = accepted();
    message.state = HandoverState::Unconfirmed;
    message.circumstance = Circumstance::fromWord(word);
    const QString note = message.circumstance.noted(u"a technical line"_s);
    const MessageDetail detail = MessageDetails::describe(message,
        {{moment(0), u"saved"_s, {}}, {moment(1), u"sending"_s, {}}, {moment(31), u"unconfirmed"_s, note}});
    QVERIFY2(detail.error->whatHappened.contains(happened), qPrintable(detail.error->whatHappened));
    QVERIFY2(detail.steps.constLast().what.contains(step), qPrintable(detail.steps.constLast().what));
    const bool wasLost = word == u"lost"_s;
    QCOMPARE(detail.error->whatHappened.contains(u"broke"_s), wasLost);
}

void TestMessageDetail::tellsTheStory()
{
    StoredMessage message = accepted();
    message.status = DeliveryStatus(u"delivery_failed"_s);
    message.sentAt = moment(4);
    message.completedAt = moment(66);
    // Herald looks seldom; what counts is when Telnyx says it happened.
    const QList<MessageEvent> events{{moment(0), u"saved"_s, {}}, {moment(0), u"sending"_s, {}},
        {moment(3), u"accepted"_s, {}}, {moment(90), u"status"_s, u"sent"_s},
        {moment(900), u"status"_s, u"delivery_failed"_s}};
    const QStringList expected{u"Saved on this computer"_s, u"Accepted by Telnyx after 3 s"_s,
        u"Handed to the carrier after 1 s"_s, u"Not delivered after 62 s"_s};
    MessageDetail detail = MessageDetails::describe(message, events);
    QCOMPARE(told(detail), expected);
    QCOMPARE(detail.steps.constLast().mood, Outcome::NotDelivered);
    QCOMPARE(detail.steps.constLast().at, moment(66));
    // Status changes between two looks are in the record alone.
    detail = MessageDetails::describe(message, events.first(3));
    QCOMPARE(told(detail), expected);
}

void TestMessageDetail::tellsOfALostReply()
{
    StoredMessage message = accepted();
    message.state = HandoverState::Unconfirmed;
    const MessageDetail detail = MessageDetails::describe(message,
        {{moment(0), u"saved"_s, {}}, {moment(1), u"sending"_s, {}}, {moment(31), u"unconfirmed"_s, u"reset"_s}});
    QCOMPARE(detail.steps.size(), 2);
    QCOMPARE(detail.steps.constLast().mood, Outcome::Unconfirmed);
    QVERIFY(detail.error.has_value());
    QVERIFY(detail.errorCode.isEmpty());
    QVERIFY(detail.rawJson.isEmpty());

    message.state = HandoverState::Sending;
    const MessageDetail sending =
        MessageDetails::describe(message, {{moment(0), u"saved"_s, {}}, {moment(1), u"sending"_s, {}}});
    QCOMPARE(sending.steps.constLast().mood, Outcome::Sending);
    QVERIFY(!sending.error.has_value());
}

void TestMessageDetail::explainsErrors()
{
    StoredMessage message = accepted();
    message.error.code = u"40012"_s;
    const MessageDetail detail = MessageDetails::describe(message, {});
    QCOMPARE(detail.errorCode, u"40012"_s);
    QCOMPARE(detail.error.value().whatHappened, ErrorGuide::explain(message.error).whatHappened);
}

void TestMessageDetail::survivesBadRecords()
{
    StoredMessage message = accepted();
    for (const QByteArray &raw :
        {QByteArray("<html>"), QByteArray("[1,2"), QByteArray("{}"), QByteArray(QByteArray("{\"id\":") + QByteArray(5000, '['))}) {
        message.rawRecord = raw;
        const MessageDetail detail = MessageDetails::describe(message, {});
        QCOMPARE(detail.rawJson.simplified().remove(u' '), QString::fromUtf8(raw));
        QCOMPARE(valueOf(detail, u"herald.notice"_s), u"Visits"_s);
    }
    // Wide and deep, and still bounded.
    QByteArray wide = "{\"id\":\"x\"";
    for (int i = 0; i < 5000; ++i)
        wide += ",\"k" + QByteArray::number(i) + "\":" + QByteArray(20, '[') + QByteArray(20, ']');
    message.rawRecord = wide + ",\"z\":1}";
    QVERIFY(MessageDetails::describe(message, {}).fields.size() < 400);
}

void TestMessageDetail::loadsFromTheStore()
{
    StoreDesk desk;
    const NoticeId notice = desk.add(1);
    const MessageId id = desk.claim(notice, 1).constFirst().id;
    desk.accept(id);
    const auto detail = waitFor(MessageDetails::load(*desk.store, id));
    QVERIFY(detail.has_value());
    QCOMPARE(detail->message.id, id);
    QCOMPARE(told(*detail).constFirst(), u"Saved on this computer"_s);
    QVERIFY(told(*detail).constLast().startsWith(u"Accepted by Telnyx"_s));
    const auto missing = waitFor(MessageDetails::load(*desk.store, MessageId(999)));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, StoreError::NotFound);
}

QTEST_GUILESS_MAIN(TestMessageDetail)
#include "tst_messagedetail.moc"
