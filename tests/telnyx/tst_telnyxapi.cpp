// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire for each question, and what each answer becomes.
#include "app/telnyx/ExchangeLog.h"
#include "app/telnyx/TelnyxApi.h"
#include "tests/support/ScriptedServer.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::ScriptedServer;
using herald::test::SeenRequest;
using herald::test::Step;

namespace {

const QByteArray acceptedRecord = R"({"data":{"record_type":"message","id":"40385f64-5717-4562-b3fc-2c963f66afa6"}})";

QByteArray page(const QByteArray &items, int number, int total)
{
    return "{\"data\":[" + items + "],\"meta\":{\"total_pages\":" + QByteArray::number(total)
        + ",\"total_results\":99,\"page_number\":" + QByteArray::number(number) + ",\"page_size\":2}}";
}

} // namespace

class TestTelnyxApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_api = std::make_unique<TelnyxApi>(m_network, ApiEndpoint{m_server->url(u"/v2"_s)}, ApiKey("KEY"), nullptr);
    }

    void pathsAreJoinedToTheBase_data();
    void pathsAreJoinedToTheBase();
    void sending();
    void otherSpellingOfTheSendPath();
    void lookingUpAMessage();
    void balance();
    void listsAreFetchedToTheLastPage();
    void listsEndAtTwentyPages();
    void listsWithoutPagingDataAreOnePage();
    void aFailureOnALaterPageFailsTheList();
    void detailRecordQueryIsEncoded();
    void successWithoutARecordIsUnreadable_data();
    void successWithoutARecordIsUnreadable();
    void listsThatAreNoneAreUnreadable();
    void refusals_data();
    void refusals();
    void failureWords();

private:
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

    QNetworkAccessManager m_network;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TelnyxApi> m_api;
};

void TestTelnyxApi::pathsAreJoinedToTheBase_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("default") << u"https://api.telnyx.com/v2"_s << u"balance"_s
                             << u"https://api.telnyx.com/v2/balance"_s;
    QTest::newRow("slash at the end") << u"https://api.telnyx.com/v2/"_s << u"balance"_s
                                      << u"https://api.telnyx.com/v2/balance"_s;
    QTest::newRow("slashes everywhere") << u"https://api.telnyx.com/v2//"_s << u"//balance"_s
                                        << u"https://api.telnyx.com/v2/balance"_s;
    QTest::newRow("bare host") << u"http://127.0.0.1:4010"_s << u"messages/x"_s
                               << u"http://127.0.0.1:4010/messages/x"_s;
    QTest::newRow("query in the base") << u"https://example.org/a?b=c#d"_s << u"balance"_s
                                       << u"https://example.org/a/balance"_s;
    QTest::newRow("a path that looks like a host")
        << u"https://example.org/v2"_s << u"//evil.example/x"_s << u"https://example.org/v2/evil.example/x"_s;
}

void TestTelnyxApi::pathsAreJoinedToTheBase()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(ApiEndpoint{QUrl(base)}.url(path).toString(QUrl::FullyEncoded), expected);
}

void TestTelnyxApi::sending()
{
    m_server->then(Step::json(200, acceptedRecord));
    SendRequest request;
    request.from = u"Herald"_s;
    request.to = u"+447700900123"_s;
    request.text = u"Grüße 📦"_s;
    const auto result = wait(m_api->send(request, this));
    QVERIFY(result.has_value());
    const SeenRequest seen = m_server->requests().first();
    QCOMPARE(seen.verb, "POST");
    QCOMPARE(seen.target, "/v2/messages/alphanumeric_sender_id");
    QCOMPARE(seen.body, toJson(request));
}

void TestTelnyxApi::otherSpellingOfTheSendPath()
{
    ApiEndpoint endpoint{m_server->url()};
    endpoint.sendPath = u"messages/alphanumeric/sender/id"_s;
    TelnyxApi api(m_network, endpoint, ApiKey("KEY"), nullptr);
    m_server->then(Step::json(404, R"({"errors":[{"code":"10005","title":"Resource not found"}]})"));
    const auto result = wait(api.send({}, this));
    QCOMPARE(result.error().code(), u"10005"_s);
    QCOMPARE(m_server->requests().size(), 1); // the other spelling is never tried by itself
    QCOMPARE(m_server->requests().first().target, "/messages/alphanumeric/sender/id");
}

void TestTelnyxApi::lookingUpAMessage()
{
    m_server->then(Step::json(200, acceptedRecord));
    const auto result = wait(m_api->message(u"40385f64-5717-4562-b3fc-2c963f66afa6"_s, this));
    QVERIFY(result.has_value());
    QCOMPARE(m_server->requests().first().verb, "GET");
    QCOMPARE(m_server->requests().first().target, "/v2/messages/40385f64-5717-4562-b3fc-2c963f66afa6");
    QVERIFY(m_server->requests().first().body.isEmpty());
}

void TestTelnyxApi::balance()
{
    m_server->then(Step::json(200,
        R"({"data":{"record_type":"balance","balance":"42.10","credit_limit":"0.00","available_credit":"42.10","pending":"0","currency":"USD"}})"));
    const auto result = wait(m_api->balance(this));
    QVERIFY(result.has_value());
    QCOMPARE(result->balance.amount(), u"42.10"_s);
    QCOMPARE(result->availableCredit->currency(), u"USD"_s);
    QCOMPARE(m_server->requests().first().target, "/v2/balance");

    m_server->then(Step::json(200, R"({"data":{"balance":"a lot"}})"));
    QCOMPARE(wait(m_api->balance(this)).error().kind, ApiFailure::Unreadable);
}

void TestTelnyxApi::listsAreFetchedToTheLastPage()
{
    m_server->then(Step::json(200, page(R"({"id":"p1","alpha_sender":"One"},{"id":"p2"})", 1, 3)));
    m_server->then(Step::json(200, page(R"({"id":"p3"},{"id":"p4"})", 2, 3)));
    m_server->then(Step::json(200, page(R"({"id":"p5"})", 3, 3)));
    const auto result = wait(m_api->profiles(this));
    QVERIFY(result.has_value());
    QStringList ids;
    for (const MessagingProfile &profile : *result)
        ids.append(profile.id);
    QCOMPARE(ids, (QStringList{u"p1"_s, u"p2"_s, u"p3"_s, u"p4"_s, u"p5"_s}));
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->requests().at(0).target, "/v2/messaging_profiles?page%5Bnumber%5D=1&page%5Bsize%5D=250");
    QCOMPARE(m_server->requests().at(2).target, "/v2/messaging_profiles?page%5Bnumber%5D=3&page%5Bsize%5D=250");

    m_server->then(Step::json(200, page(R"({"alphanumeric_sender_id":"One","messaging_profile_id":"p1"})", 1, 1)));
    QCOMPARE(wait(m_api->senderIds(this))->first().name, u"One"_s);
    QVERIFY(m_server->requests().last().target.startsWith("/v2/alphanumeric_sender_ids?"));
    m_server->then(Step::json(200, page(R"({"from":"+447700900123"})", 1, 1)));
    QCOMPARE(wait(m_api->optOuts(this))->first().number, u"+447700900123"_s);
    QVERIFY(m_server->requests().last().target.startsWith("/v2/messaging_optouts?"));
}

void TestTelnyxApi::listsEndAtTwentyPages()
{
    m_server->setHandler([](const SeenRequest &) { return Step::json(200, page(R"({"id":"p"})", 1, 1'000'000)); });
    const auto result = wait(m_api->profiles(this));
    QVERIFY(result.has_value());
    QCOMPARE(result->size(), 20);
    QCOMPARE(m_server->requests().size(), 20);
}

void TestTelnyxApi::listsWithoutPagingDataAreOnePage()
{
    m_server->then(Step::json(200, R"({"data":[{"id":"p1"},null,5,{"id":"p2"}]})"));
    QCOMPARE(wait(m_api->profiles(this))->size(), 2);
    m_server->then(Step::json(200, page({}, 1, 9))); // more pages promised, but nothing on this one
    QCOMPARE(wait(m_api->profiles(this))->size(), 0);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestTelnyxApi::aFailureOnALaterPageFailsTheList()
{
    m_server->then(Step::json(200, page(R"({"id":"p1"})", 1, 2)));
    m_server->then(Step::json(401, R"({"errors":[{"code":"10009","title":"Authentication failed"}]})"));
    const auto result = wait(m_api->profiles(this));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code(), u"10009"_s);
}

void TestTelnyxApi::detailRecordQueryIsEncoded()
{
    m_server->then(Step::json(200, page(R"({"uuid":"u1","cld":"+447700900123"})", 1, 1)));
    const QDateTime since(QDate(2026, 11, 23), QTime(11, 0, 0), Qt::OffsetFromUTC, 3600);
    const auto result = wait(m_api->detailRecords(u"+447700900123"_s, u"A & B"_s, since, this));
    QVERIFY(result.has_value());
    QCOMPARE(result->first().messageId, u"u1"_s);
    QCOMPARE(m_server->requests().first().target,
        "/v2/"
        "detail_records?filter%5Brecord_type%5D=messaging&filter%5Bdirection%5D=outbound&filter%5Bcld%5D=%"
        "2B447700900123"
        "&filter%5Bcli%5D=A%20%26%20B&filter%5Bcreated_at%5D%5Bgte%5D=2026-11-23T10%3A00%3A00Z&sort=-created_at"
        "&page%5Bnumber%5D=1&page%5Bsize%5D=50");
}

void TestTelnyxApi::successWithoutARecordIsUnreadable_data()
{
    QTest::addColumn<Step>("reply");
    QTest::newRow("empty") << Step::reply(200, {});
    QTest::newRow("no content") << Step::raw("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("HTML") << Step::reply(200, "<html>Welcome to the hotel</html>");
    QTest::newRow("another object") << Step::json(200, R"({"ok":true})");
    QTest::newRow("a record without an id") << Step::json(200, R"({"data":{"record_type":"message"}})");
    QTest::newRow("errors with a good status") << Step::json(200, R"({"errors":[{"code":"40310","title":"t"}]})");
    QTest::newRow("half of it") << Step::json(201, acceptedRecord.left(50));
}

void TestTelnyxApi::successWithoutARecordIsUnreadable()
{
    QFETCH(Step, reply);
    m_server->then(reply);
    const auto result = wait(m_api->send({}, this));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ApiFailure::Unreadable);
    QVERIFY(result.error().httpStatus >= 200 && result.error().httpStatus < 300);
}

void TestTelnyxApi::listsThatAreNoneAreUnreadable()
{
    for (const QByteArray &body :
        {QByteArray(), QByteArray("<html></html>"), QByteArray("[]"), QByteArray(R"({"data":{}})")}) {
        m_server->then(Step::reply(200, body));
        QCOMPARE(wait(m_api->profiles(this)).error().kind, ApiFailure::Unreadable);
    }
}

void TestTelnyxApi::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("bad number") << 400 << QByteArray(R"({"errors":[{"code":"40310","title":"Invalid 'to' address"}]})")
                                << u"40310"_s;
    QTest::newRow("bad key") << 401 << QByteArray(R"({"errors":[{"code":"10009","title":"Authentication failed"}]})")
                             << u"10009"_s;
    QTest::newRow("no money") << 402 << QByteArray(R"({"errors":[{"code":"20100","title":"Insufficient Funds"}]})")
                              << u"20100"_s;
    QTest::newRow("bare error") << 403 << QByteArray(R"({"code":"10010","title":"Authorization failed"})")
                                << u"10010"_s;
    QTest::newRow("opted out") << 409
                               << QByteArray(R"({"errors":[{"code":"40300","title":"Blocked due to STOP message"}]})")
                               << u"40300"_s;
    QTest::newRow("spend limit") << 429
                                 << QByteArray(R"({"errors":[{"code":"40333","title":"Profile spend limit reached"}]})")
                                 << u"40333"_s;
    QTest::newRow("gateway, HTML") << 502 << QByteArray("<html>Bad gateway</html>") << QString();
    QTest::newRow("empty") << 500 << QByteArray() << QString();
    QTest::newRow("teapot") << 418 << QByteArray("{}") << QString();
    QTest::newRow("a record with a bad status") << 400 << acceptedRecord << QString();
}

void TestTelnyxApi::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    for (int round = 0; round < 2; ++round) {
        m_server->then(Step::json(status, body));
        const auto result = round ? wait(m_api->message(u"x"_s, this)) : wait(m_api->send({}, this));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ApiFailure::Answered);
        QCOMPARE(result.error().httpStatus, status);
        QCOMPARE(result.error().code(), code);
        QVERIFY(!result.error().technical.isEmpty());
    }
}

void TestTelnyxApi::failureWords()
{
    QStringList sentences;
    for (const ApiFailure::Kind kind : {ApiFailure::NotSent, ApiFailure::Lost, ApiFailure::Redirected,
             ApiFailure::Unreadable, ApiFailure::TooLarge, ApiFailure::BadAddress}) {
        ApiFailure failure;
        failure.kind = kind;
        const ErrorWords words = FailureWords::explain(failure);
        QVERIFY(words.whatHappened.endsWith(u'.'));
        QVERIFY(words.whatToDo.endsWith(u'.'));
        sentences.append(words.whatHappened);
    }
    for (const int status : {400, 401, 402, 403, 404, 408, 429, 500, 503}) {
        ApiFailure failure;
        failure.kind = ApiFailure::Answered;
        failure.httpStatus = status;
        const ErrorWords words = FailureWords::explain(failure);
        QVERIFY(words.whatToDo.endsWith(u'.'));
        sentences.append(words.whatHappened);
    }
    ApiFailure tls;
    tls.kind = ApiFailure::NotSent;
    tls.tls = true;
    sentences.append(FailureWords::explain(tls).whatHappened);
    QCOMPARE(QSet<QString>(sentences.cbegin(), sentences.cend()).size(), sentences.size());

    ApiFailure coded;
    coded.kind = ApiFailure::Answered;
    coded.httpStatus = 409;
    ApiError error;
    error.code = u"40300"_s;
    coded.errors.append(error);
    QCOMPARE(FailureWords::explain(coded).whatHappened, ErrorGuide::explain(error).whatHappened);
}

QTEST_GUILESS_MAIN(TestTelnyxApi)
#include "tst_telnyxapi.moc"
