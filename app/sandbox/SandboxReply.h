// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>

namespace herald {

/// One reason for a refusal, as it stands in the `errors` list.
struct SandboxError {
    QString code;
    QString detail;
    QString pointer; ///< into the request body; empty: left out
    QString parameter; ///< of the query; empty: left out
};

/// What goes back over the wire.
struct SandboxReply {
    int status = 200;
    QByteArray body;
    QByteArray type = QByteArrayLiteral("application/json");
    int retryAfterSeconds = 0; ///< 0: no such header
    bool drop = false; ///< close the connection without a byte
    QString code; ///< the first error's code, for the log line

    static SandboxReply data(const QJsonObject &object);
    /// The HTTP status is the one that belongs to the first error's code.
    static SandboxReply refused(const QList<SandboxError> &errors);
    static SandboxReply refused(const SandboxError &error) { return refused(QList<SandboxError>{error}); }
    static SandboxReply noSuchResource();
};

/// The title of an error code, in the API's English.
QString sandboxErrorTitle(const QString &code);

/// `page[number]` and `page[size]`; out of range values are brought into it.
struct SandboxPage {
    qint64 number = 1;
    qint64 size = 20;
    static SandboxPage from(const QUrlQuery &query, qint64 largest);
    /// The page of a list of @p total items, each made by @p item when it is on the page.
    SandboxReply reply(qint64 total, const std::function<QJsonObject(qint64)> &item) const;
};

/// A decoded value of the query, or null.
QString sandboxQueryValue(const QUrlQuery &query, QStringView key);

/// A UUID in its usual spelling, without braces.
bool sandboxIsUuid(const QString &text);

/// "2019-01-23T18:10:02.574Z"
QString sandboxTime(const QDateTime &time);

} // namespace herald
