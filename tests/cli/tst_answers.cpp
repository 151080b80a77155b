// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out to a server, and what the commands say of its answers.
#include "tests/cli/Probe.h"
#include "tests/support/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

const QString profileId = u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s;

test::Step list(const QByteArray &target)
{
    if (target.contains("/balance"))
        return test::Step::json(200, "{\"data\":{\"balance\":\"100.00\",\"currency\":\"USD\"}}");
    QByteArray items;
    if (target.contains("/messaging_profiles"))
        items = "{\"id\":\"" + profileId.toUtf8()
            + "\",\"name\":\"Notices\",\"enabled\":true,"
              "\"alpha_sender\":\"AcmeCare\",\"whitelisted_destinations\":[\"*\"]}";
    return test::Step::json(200,
        "{\"data\":[" + items
            + "],\"meta\":{\"total_pages\":1,\"total_results\":1,\"page_number\":1,\"page_size\":20}}");
}

/// A server that gives every message the same answer.
class OneAnswer
{
public:
    explicit OneAnswer(const test::Step &answer)
    {
        m_server.setHandler([answer](const test::SeenRequest &request) {
            return request.verb == "GET" ? list(request.target) : answer;
        });
        m_probe.key = u"KEYONE"_s;
    }

    /// With the event loop running, because the server lives in it.
    ProbeResult send(const QStringList &more = {}, const QString &to = u"+447700900001"_s) const
    {
        return ended(start(more, to));
    }
    ProbeResult run(const QStringList &command) const
    {
        return ended(m_probe.start(command + QStringList{u"--api-base"_s, m_server.url(u"/v2"_s).toString()}));
    }
    static ProbeResult ended(const std::unique_ptr<QProcess> &process)
    {
        ProbeResult result;
        if (!QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 120'000))
            return result;
        result.exit = process->exitCode();
        result.out = process->readAllStandardOutput();
        result.err = process->readAllStandardError();
        return result;
    }
    std::unique_ptr<QProcess> start(const QStringList &more = {}, const QString &to = u"+447700900001"_s) const
    {
        return m_probe.start(
            QStringList{u"send"_s, u"--from"_s, u"AcmeCare"_s, u"--text"_s, u"Your visit moves."_s, u"--profile"_s,
                profileId, u"--yes"_s, u"--api-base"_s, m_server.url(u"/v2"_s).toString(), u"--to"_s, to}
            + more);
    }
    QList<QJsonObject> bodies() const
    {
        QList<QJsonObject> bodies;
        for (const test::SeenRequest &request : m_server.requests()) {
            if (request.verb == "POST")
                bodies.append(QJsonDocument::fromJson(request.body).object());
        }
        return bodies;
    }
    const Probe &probe() const { return m_probe; }

private:
    test::ScriptedServer m_server;
    Probe m_probe;
};

const QByteArray accepting = R"({"data":{"record_type":"message","id":"00000000-0000-4000-8000-000000000001",)"
                             R"("to":[{"phone_number":"+447700900001","status":"queued"}],"parts":1,"errors":[]}})";
const QByteArray refusing =
    R"({"errors":[{"code":"10027","title":"Unprocessable Entity","detail":"The text is no text.",)"
    R"("source":{"pointer":"/text","parameter":"text"},"meta":{"url":"https://a.test/10027"}},)"
    R"({"code":"10015","title":"Bad Request"}]})";

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfTheRequestArrives();
    void whatIsNotAskedForIsLeftOut();
    void webhooksThatNothingIsSentWith_data();
    void webhooksThatNothingIsSentWith();
    void webhooksThatTelnyxTakes();
    void telnyxsOwnWordsAreShown();
    void anUnknownOutcomeSaysHow_data();
    void anUnknownOutcomeSaysHow();
    void whoOptedOutMeanwhileIsLeftOut();
    void aRefreshThatFoundNobodySaysSo();
    void aRestIsToldAndKept();
    void statesAreWords();
};

void TestAnswers::everyFieldOfTheRequestArrives()
{
    const OneAnswer server(test::Step::json(200, accepting));
    const ProbeResult sent =
        server.send({u"--country"_s, u"gb"_s, u"--webhook-url"_s, u"https://example.org/hook?a=1"_s,
                        u"--webhook-failover-url"_s, u"https://example.org/other"_s, u"--use-profile-webhooks"_s},
            u"07700 900001"_s);
    QVERIFY2(sent.exit == 0, sent.err.constData());
    QCOMPARE(server.bodies().size(), 1);
    QCOMPARE(server.bodies().constFirst(),
        (QJsonObject{{u"from"_s, u"AcmeCare"_s}, {u"to"_s, u"+447700900001"_s}, {u"text"_s, u"Your visit moves."_s},
            {u"messaging_profile_id"_s, profileId}, {u"webhook_url"_s, u"https://example.org/hook?a=1"_s},
            {u"webhook_failover_url"_s, u"https://example.org/other"_s}, {u"use_profile_webhooks"_s, true}}));
}

void TestAnswers::whatIsNotAskedForIsLeftOut()
{
    const OneAnswer server(test::Step::json(200, accepting));
    QCOMPARE(server.send().exit, 0);
    QStringList keys = server.bodies().value(0).keys();
    keys.sort();
    QCOMPARE(keys, (QStringList{u"from"_s, u"messaging_profile_id"_s, u"text"_s, u"to"_s}));
}

void TestAnswers::webhooksThatNothingIsSentWith_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("with a password") << u"https://user:word@example.org/"_s << QByteArray("password");
    QTest::newRow("with an empty user") << u"https://@example.org/"_s << QByteArray("password");
    QTest::newRow("plain http") << u"http://example.org/"_s << QByteArray("https://");
    QTest::newRow("another scheme") << u"ftp://example.org/"_s << QByteArray("https://");
    QTest::newRow("without a host") << u"https:///hook"_s << QByteArray("https://");
    QTest::newRow("too long") << QString(u"https://example.org/"_s + QString(1981, u'a')) << QByteArray("2000");
    QTest::newRow("too long when written out")
        << QString(u"https://example.org/"_s + QString(400, u'ü')) << QByteArray("2000");
}

void TestAnswers::webhooksThatNothingIsSentWith()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, said);
    const OneAnswer server(test::Step::json(200, accepting));
    for (const QString &option : {u"--webhook-url"_s, u"--webhook-failover-url"_s}) {
        const ProbeResult sent = server.send({option, address});
        QCOMPARE(sent.exit, 2);
        QVERIFY2(sent.err.contains(said) && sent.err.contains(option.toUtf8()), sent.err.constData());
    }
    QCOMPARE(server.bodies().size(), 0);
    QVERIFY(server.probe().run({u"history"_s, u"--json"_s}).out.isEmpty());
}

void TestAnswers::webhooksThatTelnyxTakes()
{
    const OneAnswer server(test::Step::json(200, accepting));
    for (const QString &address : {QString(u"https://example.org/"_s + QString(1980, u'a')),
             u"http://127.0.0.1:8080/hook"_s, u"http://localhost/hook"_s, u"https://example.org/a@b"_s}) {
        const ProbeResult sent = server.send({u"--webhook-url"_s, address, u"--webhook-failover-url"_s, address});
        QVERIFY2(sent.exit == 0, sent.err.constData());
        QCOMPARE(server.bodies().constLast().value("webhook_url"_L1).toString(), address);
        QCOMPARE(server.bodies().constLast().value("webhook_failover_url"_L1).toString(), address);
    }
}

void TestAnswers::telnyxsOwnWordsAreShown()
{
    const OneAnswer server(test::Step::json(422, refusing));
    QCOMPARE(server.send().exit, 1);
    const QByteArray words = server.probe().run({u"show"_s, u"1"_s}).out;
    for (const char *part :
        {"errors[0].code): 10027", "errors[0].title): Unprocessable Entity", "errors[0].detail): The text is no text.",
            "errors[0].source.pointer): /text", "errors[0].source.parameter): text",
            "errors[0].meta.url): https://a.test/10027", "errors[1].code): 10015", "errors[1].title): Bad Request"})
        QVERIFY2(words.contains(part), part);
    const QJsonObject first{{u"code"_s, u"10027"_s}, {u"title"_s, u"Unprocessable Entity"_s},
        {u"detail"_s, u"The text is no text."_s},
        {u"source"_s, QJsonObject{{u"pointer"_s, u"/text"_s}, {u"parameter"_s, u"text"_s}}},
        {u"meta"_s, QJsonObject{{u"url"_s, u"https://a.test/10027"_s}}}};
    const QJsonObject second{
        {u"code"_s, u"10015"_s}, {u"title"_s, u"Bad Request"_s}, {u"detail"_s, {}}, {u"source"_s, {}}, {u"meta"_s, {}}};
    for (const QStringList &command : {QStringList{u"show"_s, u"1"_s}, QStringList{u"history"_s}}) {
        const QJsonObject message = server.probe().run(command + QStringList{u"--json"_s}).lines().value(0);
        QCOMPARE(message.value("errors"_L1).toArray(), (QJsonArray{first, second}));
    }
}

void TestAnswers::anUnknownOutcomeSaysHow_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("circumstance");
    QTest::newRow("a page instead of a record")
        << 200 << QByteArray("<html>Welcome</html>") << QByteArray("not in a form that Herald understands")
        << u"unreadable 200"_s;
    QTest::newRow("sent elsewhere") << 307 << QByteArray() << QByteArray("on to another address")
                                    << u"redirected 307"_s;
    QTest::newRow("a fault") << 500 << QByteArray("<html>") << QByteArray("status 500") << u"answered 500"_s;
    QTest::newRow("too slow") << 408 << QByteArray() << QByteArray("took too long") << u"answered 408"_s;
}

void TestAnswers::anUnknownOutcomeSaysHow()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, said);
    QFETCH(QString, circumstance);
    const OneAnswer server(test::Step::reply(status, body, "Location: /elsewhere\r\n"));
    const ProbeResult sent = server.send();
    QCOMPARE(sent.exit, 3);
    const QByteArray shown = server.probe().run({u"show"_s, u"1"_s}).out;
    for (const QByteArray &words : {sent.out, shown}) {
        QVERIFY2(words.contains(said), words.constData());
        QVERIFY2(!words.contains("reply was lost") && !words.contains("No answer"), words.constData());
    }
    const QJsonObject message = server.probe().run({u"history"_s, u"--json"_s}).lines().value(0);
    QCOMPARE(message.value("circumstance"_L1).toString(), circumstance);
    // Nobody knows whether anything was billed.
    QVERIFY(message.contains("parts"_L1) && message.value("parts"_L1).isNull());
    QCOMPARE(message.value("expected_parts"_L1).toInt(), 1);
    QCOMPARE(server.bodies().size(), 1);
}

void TestAnswers::whoOptedOutMeanwhileIsLeftOut()
{
    // The key is refused, so the message waits.
    const OneAnswer server(test::Step::json(401, R"({"errors":[{"code":"10009","title":"Authentication failed"}]})"));
    QCOMPARE(server.send().exit, 4);
    QCOMPARE(server.probe().run({u"optouts"_s, u"add"_s, u"+447700900001"_s, u"--sandbox"_s}).exit, 0);
    const ProbeResult resumed = server.probe().run({u"resume"_s});
    QVERIFY2(resumed.out.contains("Herald left this person out"), QByteArray(resumed.out + resumed.err).constData());
    const QByteArray shown = server.probe().run({u"show"_s, u"1"_s}).out;
    QVERIFY2(shown.contains("Left out by Herald"), shown.constData());
    QVERIFY2(!shown.contains("Refused by Telnyx") && !shown.contains("STOP"), shown.constData());
    QCOMPARE(server.bodies().size(), 1);
}

void TestAnswers::aRefreshThatFoundNobodySaysSo()
{
    // Ids are found as Telnyx wrote them. Look-ups are answered with a list, which no record is.
    const QString id = u"40385F64-5717-4562-B3FC-2C963F66AFA6"_s;
    const OneAnswer server(test::Step::json(200,
        R"({"data":{"id":")" + id.toUtf8()
            + R"(","encoding":"a,b","to":[{"phone_number":"+447700900001","status":"odd,\"word"}]}})"));
    QCOMPARE(server.send().exit, 0);
    QCOMPARE(server.probe().run({u"show"_s, id}).exit, 0);
    const QByteArray csv = server.probe().run({u"history"_s, u"--csv"_s}).out;
    QVERIFY2(csv.contains(R"("odd,""word","a,b")"), csv.constData());
    const ProbeResult refreshed = server.run({u"refresh"_s, u"--json"_s});
    QCOMPARE(refreshed.exit, 4);
    QCOMPARE(refreshed.summary().value("failed"_L1).toInt(), 1);
    QVERIFY2(refreshed.err.contains("could not be asked about"), refreshed.err.constData());
}

void TestAnswers::aRestIsToldAndKept()
{
    const OneAnswer server(
        test::Step::json(429, R"({"errors":[{"code":"10011","title":"Too many requests"}]})", "Retry-After: 600\r\n"));
    const auto untilTold = [](QProcess &process) {
        QByteArray said;
        const bool told = QTest::qWaitFor(
            [&] {
                said += process.readAllStandardError();
                return said.contains("Telnyx asks for a rest") || process.state() == QProcess::NotRunning;
            },
            60'000);
        return told && said.contains("Telnyx asks for a rest");
    };
    const auto sending = server.start();
    QVERIFY(untilTold(*sending));
    QCOMPARE(server.bodies().size(), 1);
    sending->kill();
    QVERIFY(sending->waitForFinished(60'000));
    // Going on waits for its end too, and says so.
    const auto resuming = server.probe().start({u"resume"_s});
    QVERIFY(untilTold(*resuming));
    resuming->kill();
    QVERIFY(resuming->waitForFinished(60'000));
    QCOMPARE(server.bodies().size(), 1);
}

void TestAnswers::statesAreWords()
{
    const OneAnswer server(test::Step::json(401, R"({"errors":[{"code":"10009","title":"Authentication failed"}]})"));
    QCOMPARE(server.send().exit, 4);
    const QByteArray outbox = server.probe().run({u"outbox"_s}).out;
    QVERIFY2(outbox.contains("  Paused  "), outbox.constData());
    const QByteArray log = server.probe().run({u"log"_s}).out;
    QVERIFY2(log.contains("  sent  "), log.constData());
    QVERIFY2(server.probe().run({u"show"_s, u"1"_s}).out.contains("(herald.state): Waiting"), "a state in words");
    QCOMPARE(server.probe().run({u"outbox"_s, u"--json"_s}).lines().value(0).value("state"_L1).toString(), u"paused"_s);
    QCOMPARE(server.probe().run({u"log"_s, u"--json"_s}).lines().value(0).value("what"_L1).toString(), u"send"_s);
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TestAnswers)
#include "tst_answers.moc"
