// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace herald {

/// A connection that can lose what is written to it and that reads no more than its share for one request.
class SandboxSocket : public QTcpSocket
{
    Q_OBJECT
public:
    /// Hangs up beyond this many bytes for one request: the HTTP server would hold them all in memory.
    static constexpr qint64 maxRequestBytes = 1'024LL * 1'024;

    explicit SandboxSocket(QObject *parent);

    /// From here on nothing goes out any more, and the connection is closed once the event loop runs.
    void loseReply();
    void requestIsAnswered() { m_bytes = 0; }

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    void count();

    qint64 m_bytes = 0;
    bool m_lost = false;
};

/// Hands SandboxSockets to the HTTP server and knows which of them has a request at the moment.
class SandboxTcpServer : public QTcpServer
{
    Q_OBJECT
public:
    using QTcpServer::QTcpServer;
    /// The connection whose request is being answered. The HTTP server does not tell, but it answers while the
    /// connection's readyRead is delivered, which is seen here first.
    SandboxSocket *speaking() const { return m_speaking; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QPointer<SandboxSocket> m_speaking;
};

} // namespace herald
