// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxSockets.h"

namespace herald {

SandboxSocket::SandboxSocket(QObject *parent)
    : QTcpSocket(parent)
{
}

void SandboxSocket::loseReply()
{
    m_lost = true;
    QMetaObject::invokeMethod(this, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
}

qint64 SandboxSocket::readData(char *data, qint64 maxSize)
{
    const qint64 read = QTcpSocket::readData(data, maxSize);
    if (read > 0)
        m_bytes += read;
    if (m_bytes > maxRequestBytes && !m_lost) {
        m_lost = true;
        QMetaObject::invokeMethod(this, &QTcpSocket::abort, Qt::QueuedConnection);
    }
    return read;
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
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { m_speaking = socket; });
    addPendingConnection(socket);
}

} // namespace herald
