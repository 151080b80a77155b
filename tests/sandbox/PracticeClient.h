// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxServer.h"

#include <QDateTime>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>
#include <QTimer>

namespace herald::test {

struct HttpReply {
    int status = 0; ///< 0: no HTTP reply came
    QByteArray body;
    QByteArray retryAfter;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonObject data() const { return json().value(QStringLiteral("data")).toObject(); }
    QJsonArray list() const { return json().value(QStringLiteral("data")).toArray(); }
    QJsonObject meta() const { return json().value(QStringLiteral("meta")).toObject(); }
    QJsonObject error(int index = 0) const
    {
        return json().value(QStringLiteral("errors")).toArray().at(index).toObject();
    }
    QString code(int index = 0) const { return error(index).value(QStringLiteral("code")).toString(); }
    QString pointer(int index = 0) const
    {
        return error(index).value(QStringLiteral("source")).toObject().value(QStringLiteral("pointer")).toString();
    }
};

/// A practice carrier whose clock stands still until it is moved, and a plain HTTP client for it.
class PracticeClient
{
public:
    explicit PracticeClient(SandboxOptions options = {})
    {
        if (!options.now)
            options.now = [this] { return now; };
        server = std::make_unique<SandboxServer>(options);
        const auto port = server->listen();
        QVERIFY2(port, qPrintable(port.has_value() ? QString() : port.error()));
    }

    static QJsonObject body(
        const QString &to = QStringLiteral("+447700900123"), const QString &text = QStringLiteral("Hello"))
    {
        return {{QStringLiteral("from"), QStringLiteral("Herald")}, {QStringLiteral("to"), to},
            {QStringLiteral("text"), text},
            {QStringLiteral("messaging_profile_id"), QString::fromLatin1(SandboxServer::profileId)}};
    }

    HttpReply get(const QString &path) { return request("GET", path, {}, "Bearer PRACTICE"); }
    HttpReply send(const QJsonObject &object) { return post(QJsonDocument(object).toJson()); }
    HttpReply sendTo(const QString &number) { return send(body(number)); }
    HttpReply post(const QByteArray &bytes, const QString &path = QStringLiteral("/v2/messages/alphanumeric_sender_id"))
    {
        return request("POST", path, bytes, "Bearer PRACTICE");
    }
    QString acceptedId(const QString &to) { return sendTo(to).data().value(QStringLiteral("id")).toString(); }
    QJsonObject record(const QString &id) { return get(QStringLiteral("/messages/") + id).data(); }
    QString status(const QString &id)
    {
        return record(id)
            .value(QStringLiteral("to"))
            .toArray()
            .at(0)
            .toObject()
            .value(QStringLiteral("status"))
            .toString();
    }

    /// @p pathAndQuery percent-encoded where it must be.
    HttpReply request(
        const QByteArray &verb, const QString &pathAndQuery, const QByteArray &bytes, const QByteArray &authorization)
    {
        const QString origin = QStringLiteral("http://127.0.0.1:%1").arg(server->baseUrl().port());
        QNetworkRequest request(QUrl(QString(origin + pathAndQuery)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        if (!authorization.isNull())
            request.setRawHeader("Authorization", authorization);
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, bytes));
        HttpReply result;
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec();
        if (!reply->isFinished())
            return result;
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.body = reply->readAll();
        result.retryAfter = reply->rawHeader("retry-after");
        return result;
    }

    void pass(qint64 ms) { now = now.addMSecs(ms); }

    QDateTime now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    std::unique_ptr<SandboxServer> server;

private:
    QNetworkAccessManager m_network;
};

} // namespace herald::test
