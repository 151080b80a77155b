// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/SingleInstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qint64 mostBytes = 128LL * 1024;

QString socketName(const QString &dataDir)
{
    const QByteArray folder = QDir(dataDir).canonicalPath().isEmpty() ? QDir(dataDir).absolutePath().toUtf8()
                                                                       : QDir(dataDir).canonicalPath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        runtime = dataDir;
    return QString(runtime + u"/herald-"_s + QString::fromLatin1(digest));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_name(socketName(dataDir))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(500))
        return false;
    QByteArray packet;
    QDataStream stream(&packet, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << arguments;
    socket.write(packet);
    socket.waitForBytesWritten(1000);
    socket.disconnectFromServer();
    if (socket.state() != QLocalSocket::UnconnectedState)
        socket.waitForDisconnected(1000);
    return true;
}

void SingleInstance::listen()
{
    // Only reached when nobody answered, so a socket file that is still there belongs to a dead process.
    QLocalServer::removeServer(m_name);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
    m_server->listen(m_name);
}

void SingleInstance::receive()
{
    QLocalSocket *socket = m_server->nextPendingConnection();
    if (!socket)
        return;
    socket->setReadBufferSize(mostBytes);
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        socket->deleteLater();
        QByteArray packet = socket->read(mostBytes);
        QDataStream stream(&packet, QIODevice::ReadOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        QStringList arguments;
        stream >> arguments;
        if (stream.status() == QDataStream::Ok)
            Q_EMIT started(arguments);
    });
}

} // namespace herald
