// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxSockets.h"

namespace herald {

SandboxSocket::SandboxSocket(QObject *parent)
    : QTcpSocket(parent)
{
    connect(this, &QTcpSocket::readyRead, this, &SandboxSocket::count);
}

void SandboxSocket::loseReply()
{
    m_lost = true;
    QMetaObject::invokeMethod(this, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
}

// The HTTP server takes everything that is there at each readyRead, after this.
void SandboxSocket::count()
{
    m_bytes += bytesAvailable();
    if (m_bytes <= maxRequestBytes || m_lost)
        return;
    m_lost = true;
    QMetaObject::invokeMethod(this, &QTcpSocket::abort, Qt::QueuedConnection);
}

qint64 SandboxSocket::writeData(const char *data, qint64 size)
{
    return m_lost ? size : QTcpSocket::writeData(data, size);
}

void SandboxTcpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new SandboxSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // The HTTP server writes a reply in many small pieces; each would wait for the one before to be acknowledged.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { m_speaking = socket; });
    addPendingConnection(socket);
}

} // namespace herald
