// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>

namespace herald {

/// One exchange with the API, with everything private already blanked.
struct ExchangeLogEntry {
    QByteArray verb;
    QString address; ///< path with ids, numbers and query values blanked
    int httpStatus = 0;
    QString requestShape; ///< the body's JSON keys with every value blanked to its type and length
    QString replyShape; ///< the same of the reply; error codes and titles are kept
    QString failure; ///< technical line, or empty
    std::chrono::milliseconds took{0};
};

/// Writes exchanges to the logging category "herald.telnyx" as one JSON line each and tells listeners. Holds no key,
/// number or text, whatever it is given.
class ExchangeLog : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void record(const QByteArray &verb, const QUrl &url, const QByteArray &requestBody, int httpStatus,
        const QByteArray &replyBody, const QString &failure, std::chrono::milliseconds took);

    /// JSON with every value blanked; error codes, titles and statuses kept. Not JSON: "<n bytes>".
    static QString blanked(const QByteArray &json);
    static QString blanked(const QUrl &url);

Q_SIGNALS:
    void recorded(const herald::ExchangeLogEntry &entry);
};

} // namespace herald
