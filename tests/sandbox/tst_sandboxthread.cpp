// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxThread.h"
#include "tests/sandbox/PracticeClient.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

/// Talks to the carrier without an event loop of its own, so that only the carrier's thread can answer.
QByteArray blockingRequest(const QUrl &base, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(base.host(), quint16(base.port()));
    if (!socket.waitForConnected(5'000))
        return {};
    socket.write(request);
    QByteArray reply;
    while (!reply.contains("\r\n\r\n") && socket.waitForReadyRead(5'000))
        reply += socket.readAll();
    return reply;
}

QByteArray sendRequest()
{
    const QByteArray body = QJsonDocument(test::PracticeClient::body()).toJson(QJsonDocument::Compact);
    return "POST /v2/messages HTTP/1.1\r\nAuthorization: Bearer PRACTICE\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestSandboxThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWhileThisThreadIsBusy()
    {
        SandboxThread thread(SandboxOptions{});
        QCOMPARE(thread.acceptedCount(), 0);
        QSignalSpy served(&thread, &SandboxThread::served);
        const auto url = thread.start();
        QVERIFY(url);
        QCOMPARE(url->path(), u"/v2"_s);
        QVERIFY(blockingRequest(*url, sendRequest()).startsWith("HTTP/1.1 200"));
        QCOMPARE(thread.acceptedCount(), 1);
        QTRY_COMPARE(served.size(), 1);
        QCOMPARE(served.at(0).at(0).toString(), u"POST /messages 200"_s);
    }

    void secondStartIsTheSame()
    {
        SandboxThread thread(SandboxOptions{});
        const auto first = thread.start();
        const auto second = thread.start();
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
    }

    void saysWhyItCannotStart()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        SandboxOptions options;
        options.port = other.serverPort();
        SandboxThread thread(options);
        const auto url = thread.start();
        QVERIFY(!url);
        QVERIFY(!url.error().isEmpty());
        other.close();
        QVERIFY(thread.start());
    }

    void stopsAndLetsThePortGo()
    {
        QUrl url;
        QTcpSocket open;
        {
            SandboxThread thread(SandboxOptions{});
            url = thread.start().value();
            open.connectToHost(url.host(), quint16(url.port()));
            QVERIFY(open.waitForConnected(5'000));
            QVERIFY(blockingRequest(url, sendRequest()).startsWith("HTTP/1.1 200"));
        }
        QVERIFY(open.state() == QAbstractSocket::UnconnectedState || open.waitForDisconnected(5'000));
        QTcpServer successor;
        QVERIFY(successor.listen(QHostAddress::LocalHost, quint16(url.port())));
    }

    void comesAndGoesManyTimes()
    {
        for (int i = 0; i < 30; ++i) {
            SandboxThread thread(SandboxOptions{});
            if (i % 3 == 0)
                continue; // never started
            const auto url = thread.start();
            QVERIFY(url);
            if (i % 3 == 1)
                QVERIFY(blockingRequest(*url, sendRequest()).startsWith("HTTP/1.1 200"));
        }
    }
};

QTEST_GUILESS_MAIN(TestSandboxThread)
#include "tst_sandboxthread.moc"
