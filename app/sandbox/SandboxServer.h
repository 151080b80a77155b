// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace herald {

/// How the practice carrier behaves.
struct SandboxOptions {
    quint16 port = 0; ///< 0: any free port
    QByteArray key = QByteArrayLiteral("PRACTICE"); ///< the bearer token it accepts
    double partsPerMinute = 0; ///< per sender; 0: no limit, wait_seconds stays 0
    double speed = 1.0; ///< delivery runs this many times faster; 1: final after about 2 to 4 s
    double startBalance = 500.0; ///< USD; goes down with each part that is accepted
    QString stateFile; ///< JSON Lines of what was accepted, 0600; empty: forgotten at the end
    std::function<QDateTime()> now; ///< empty: the system clock
};

/// The practice carrier: Telnyx's HTTP API on 127.0.0.1 with the same paths, checks and error codes, and no real
/// texts. Paths answer with and without "/v2" before them. Delivery moves on by the clock alone: queued, sending,
/// sent, then what the number's last digits say (see SandboxNumbers.h).
class SandboxServer : public QObject
{
    Q_OBJECT
public:
    explicit SandboxServer(SandboxOptions options, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Begins to listen on loopback; the error is a plain sentence (port taken).
    tl::expected<quint16, QString> listen();
    /// "http://127.0.0.1:PORT/v2"
    QUrl baseUrl() const;
    /// Requests to send that this server accepted, without what the state file brought back. Thread-safe.
    int acceptedCount() const;

    static constexpr auto profileId = "5a4d0b0c-0000-4000-8000-000000000001"; ///< the practice messaging profile

Q_SIGNALS:
    /// One line for people about each request, without numbers and text.
    void served(const QString &line);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
