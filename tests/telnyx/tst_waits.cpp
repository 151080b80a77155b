// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/RetryAfter.h"
#include "app/telnyx/TelnyxApi.h"
#include "tests/support/ScriptedServer.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::ScriptedServer;
using herald::test::Step;

/// How long Telnyx wants to be left alone, by the headers of its replies.
class TestWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_api = std::make_unique<TelnyxApi>(m_network, ApiEndpoint{m_server->url(u"/v2"_s)}, ApiKey("KEY"), nullptr);
    }

    void waitsAreRead_data();
    void waitsAreRead();
    void waitsOverTheWire();
    void theLastOfALimit_data();
    void theLastOfALimit();

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

void TestWaits::waitsAreRead_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("expected"); // -1: nothing
    const QByteArray none;
    // "Now" is Mon, 23 Nov 2026 10:00:00 GMT.
    QTest::newRow("nothing") << none << none << none << -1;
    QTest::newRow("seconds") << QByteArray("30") << none << none << 30;
    QTest::newRow("nought") << QByteArray("0") << none << none << 0;
    QTest::newRow("part of a second") << QByteArray("0.2") << none << none << 1;
    QTest::newRow("blanks") << QByteArray(" 5 ") << none << none << 5;
    QTest::newRow("negative") << QByteArray("-5") << none << none << 0;
    QTest::newRow("a year") << QByteArray("31536000") << none << none << 86400;
    QTest::newRow("beyond int") << QByteArray("99999999999999999999") << none << none << 86400;
    QTest::newRow("infinite") << QByteArray("inf") << none << none << -1;
    QTest::newRow("not a number") << QByteArray("nan") << none << none << -1;
    QTest::newRow("words") << QByteArray("soon") << none << none << -1;
    QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 10:02:00 GMT") << none << none << 120;
    QTest::newRow("date in the hour that clocks leave out in Europe")
        << QByteArray("Sun, 28 Mar 2027 02:30:30 GMT") << none << QByteArray("Sun, 28 Mar 2027 02:29:30 GMT") << 60;
    QTest::newRow("date that has passed") << QByteArray("Mon, 23 Nov 2026 09:02:00 GMT") << none << none << 0;
    QTest::newRow("date by the server's clock")
        << QByteArray("Mon, 23 Nov 2026 11:02:00 GMT") << none << QByteArray("Mon, 23 Nov 2026 11:01:30 GMT") << 30;
    QTest::newRow("reset, seconds") << none << QByteArray("17") << none << 17;
    QTest::newRow("reset, epoch") << none << QByteArray("1795428060") << none << 60;
    QTest::newRow("reset, epoch by the server's clock")
        << none << QByteArray("1795428060") << QByteArray("Mon, 23 Nov 2026 10:00:50 GMT") << 10;
    QTest::newRow("retry-after wins") << QByteArray("3") << QByteArray("17") << none << 3;
    QTest::newRow("unreadable retry-after gives way") << QByteArray("soon") << QByteArray("17") << none << 17;
}

void TestWaits::waitsAreRead()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, reset);
    QFETCH(QByteArray, date);
    QFETCH(int, expected);
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    QLocale::setDefault(QLocale(QLocale::German)); // HTTP dates are English whatever the person speaks
    const QByteArray zone = qgetenv("TZ"); // nor does it matter where the person lives
    qputenv("TZ", "Europe/Berlin");
    tzset();
    const std::optional<int> wait = retryAfterSeconds({retryAfter, reset, date}, now);
    qputenv("TZ", zone);
    tzset();
    QLocale::setDefault(QLocale::c());
    QCOMPARE(wait.value_or(-1), expected);
}

void TestWaits::waitsOverTheWire()
{
    m_server->then(
        Step::json(429, R"({"errors":[{"code":"10011","title":"Too many requests"}]})", "Retry-After: 7\r\n"));
    QCOMPARE(wait(m_api->send({}, this)).error().retryAfterSeconds, 7);
    m_server->then(Step::json(503, {}, "retry-after: 8\r\n"));
    QCOMPARE(wait(m_api->send({}, this)).error().retryAfterSeconds, 8);
    m_server->then(
        Step::json(429, {}, "x-ratelimit-limit: 10\r\nx-ratelimit-remaining: 0\r\nx-ratelimit-reset: 9\r\n"));
    QCOMPARE(wait(m_api->send({}, this)).error().retryAfterSeconds, 9);
    m_server->then(Step::json(400, {}, "x-ratelimit-reset: 9\r\n")); // a limit that was not met is no reason to wait
    QVERIFY(!wait(m_api->send({}, this)).error().retryAfterSeconds);
    m_server->then(Step::json(503, {}, "x-ratelimit-reset: 9\r\n")); // nor does it say that nothing was taken
    QVERIFY(!wait(m_api->send({}, this)).error().retryAfterSeconds);
    m_server->then(Step::json(429, {}));
    QVERIFY(!wait(m_api->send({}, this)).error().retryAfterSeconds);
}

void TestWaits::theLastOfALimit_data()
{
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("expected"); // -1: no rest
    const QByteArray none;
    const QByteArray then = "Mon, 23 Nov 2026 14:00:00 GMT";
    const qint64 epoch = QDateTime(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC).toSecsSinceEpoch();
    QTest::newRow("seconds") << QByteArray("0") << QByteArray("9") << none << 9;
    QTest::newRow("a part of one") << QByteArray("0") << QByteArray("0.2") << none << 1;
    QTest::newRow("by the server's clock") << QByteArray("0") << QByteArray::number(epoch + 20) << then << 20;
    QTest::newRow("over already") << QByteArray("0") << QByteArray::number(epoch - 20) << then << -1;
    QTest::newRow("in milliseconds by mistake") << QByteArray("0") << QByteArray::number(epoch * 1000) << then << 3600;
    QTest::newRow("some are left") << QByteArray("3") << QByteArray("9") << none << -1;
    QTest::newRow("overdrawn") << QByteArray("-1") << QByteArray("9") << none << 9;
    QTest::newRow("no end") << QByteArray("0") << none << none << -1;
    QTest::newRow("no number") << QByteArray("none") << QByteArray("9") << none << -1;
    QTest::newRow("nothing said") << none << QByteArray("9") << none << -1;
}

void TestWaits::theLastOfALimit()
{
    QFETCH(QByteArray, remaining);
    QFETCH(QByteArray, reset);
    QFETCH(QByteArray, date);
    QFETCH(int, expected);
    const QDateTime now(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(restSeconds({{}, reset, date, remaining}, now).value_or(-1), expected);

    // Over the wire, with a success and with a refusal; a 429 has its own word for it.
    QByteArray head = remaining.isEmpty() ? QByteArray() : QByteArray("X-RateLimit-Remaining: " + remaining + "\r\n");
    head += reset.isEmpty() ? QByteArray() : QByteArray("X-RateLimit-Reset: " + reset + "\r\n");
    head += date.isEmpty() ? QByteArray() : QByteArray("Date: " + date + "\r\n");
    for (const int status : {200, 400, 429}) {
        m_server->then(Step::json(status, "{}", head));
        SendMessageJob *job = m_api->send({}, this);
        std::optional<int> rest;
        connect(job, &ApiJob::finished, this, [job, &rest] { rest = job->restSeconds(); });
        wait(job);
        QCOMPARE(rest.value_or(-1), status == 429 ? -1 : expected);
    }
}

QTEST_GUILESS_MAIN(TestWaits)
#include "tst_waits.moc"
