// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScriptedServer.h"

#include <QHostAddress>
#include <QQueue>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace herald::test {

namespace {

constexpr qint64 writeAhead = 256 * 1024; // of an endless reply

QByteArray reason(int status)
{
    return status < 300 ? "OK" : "No";
}

} // namespace

Step Step::reply(int status, const QByteArray &body, const QByteArray &head)
{
    return raw("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + head + "\r\n" + body);
}

Step Step::json(int status, const QByteArray &body, const QByteArray &head)
{
    return reply(status, body, "Content-Type: application/json\r\n" + head);
}

Step Step::raw(const QByteArray &bytes, Then then)
{
    Step step;
    step.bytes = bytes;
    step.then = then;
    return step;
}

Step Step::drop(When when, Then how)
{
    Step step;
    step.when = when;
    step.then = how;
    return step;
}

struct ScriptedServer::State {
    QTcpServer *server = nullptr;
    std::optional<QSslConfiguration> tls;
    QQueue<Step> steps;
    std::function<Step(const SeenRequest &)> handler;
    QList<SeenRequest> requests;
    int connections = 0;
    qint64 bytesWritten = 0;
};

class ScriptedServer::Listener : public QTcpServer
{
public:
    Listener(ScriptedServer &owner)
        : QTcpServer(&owner)
        , m_owner(owner)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QTcpSocket *socket = nullptr;
        if (m_owner.d->tls) {
            auto *const secure = new QSslSocket(this);
            secure->setSslConfiguration(*m_owner.d->tls);
            secure->setSocketDescriptor(descriptor);
            secure->startServerEncryption();
            socket = secure;
        } else {
            socket = new QTcpSocket(this);
            socket->setSocketDescriptor(descriptor);
        }
        m_owner.serve(socket);
    }

private:
    ScriptedServer &m_owner;
};

/// Reads requests off one socket and carries out the steps meant for it.
class ScriptedServer::Connection : public QObject
{
public:
    Connection(ScriptedServer &owner, QTcpSocket *socket, int number)
        : QObject(socket)
        , m_owner(owner)
        , m_socket(socket)
        , m_number(number)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 count) {
            m_owner.d->bytesWritten += count;
            pour();
        });
        connect(socket, &QTcpSocket::disconnected, this, [this] {
            Q_EMIT m_owner.closed();
            m_socket->deleteLater();
        });
    }

    void act(const Step &step)
    {
        if (step.drip > 0) {
            dripOn(step.bytes, step.drip);
            return;
        }
        m_socket->write(step.bytes);
        m_endless = step.endless;
        pour();
        if (step.rest >= 0)
            QTimer::singleShot(step.rest, Qt::PreciseTimer, m_socket, [this, then = step.then] { endWith(then); });
        else
            endWith(step.then);
    }

private:
    void endWith(Step::Then then)
    {
        if (then == Step::Close) {
            m_socket->disconnectFromHost();
        } else if (then == Step::Reset) {
            const linger atOnce{1, 0};
            setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
            m_socket->abort();
        }
    }

    void dripOn(const QByteArray &bytes, int gap)
    {
        if (bytes.isEmpty() || m_socket->state() != QAbstractSocket::ConnectedState)
            return;
        m_socket->write(bytes.left(1));
        m_socket->flush();
        QTimer::singleShot(gap, m_socket, [this, rest = bytes.mid(1), gap] { dripOn(rest, gap); });
    }

    void pour()
    {
        while (!m_endless.isEmpty() && m_socket->state() == QAbstractSocket::ConnectedState
            && m_socket->bytesToWrite() < writeAhead)
            m_socket->write(m_endless);
    }

    void read()
    {
        m_pending += m_socket->readAll();
        while (!m_pending.isEmpty()) {
            if (m_open < 0 && !readHead())
                return;
            SeenRequest &request = m_owner.d->requests[m_open];
            const qsizetype announced = request.headers.value("content-length").toLongLong();
            const qsizetype missing = announced - request.body.size();
            request.body += m_pending.left(missing);
            m_pending.remove(0, qMin(missing, m_pending.size()));
            if (request.body.size() < announced)
                return;
            request.whole = true;
            const SeenRequest seen = request;
            m_open = -1;
            Q_EMIT m_owner.requestArrived();
            if (std::optional<Step> step = m_owner.take(Step::AfterRequest, &seen)) {
                // As any server must, even one that does not say so in its reply.
                if (seen.headers.value("connection").toLower() == "close" && !step->bytes.isEmpty()
                    && step->endless.isEmpty() && step->drip == 0 && step->then == Step::KeepOpen)
                    step->then = Step::Close;
                act(*step);
            }
        }
    }

    /// True when a head was there and its request is open now.
    bool readHead()
    {
        const qsizetype end = m_pending.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> lines = m_pending.left(end).split('\n');
        m_pending.remove(0, end + 4);
        SeenRequest request;
        request.connection = m_number;
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        request.verb = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        m_open = m_owner.d->requests.size();
        m_owner.d->requests.append(request);
        Q_EMIT m_owner.headArrived();
        if (const std::optional<Step> step = m_owner.take(Step::AfterHead, nullptr)) {
            // What came with the head in one packet counts as sent, although nobody reads it any more.
            m_owner.d->requests[m_open].body = m_pending;
            m_pending.clear();
            act(*step);
            return false;
        }
        return true;
    }

    ScriptedServer &m_owner;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_pending;
    QByteArray m_endless;
    qsizetype m_open = -1; ///< index of the request whose body is being read
};

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<State>())
{
    d->server = new Listener(*this);
    d->server->listen(QHostAddress::LocalHost);
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, QObject *parent)
    : ScriptedServer(parent)
{
    d->tls = tls;
}

ScriptedServer::~ScriptedServer()
{
    delete d->server; // with its connections, while the state they report to is still there
}

quint16 ScriptedServer::port() const
{
    return d->server->serverPort();
}

QUrl ScriptedServer::url(const QString &path) const
{
    const QString scheme = d->tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(port()).arg(path));
}

void ScriptedServer::then(const Step &step)
{
    d->steps.enqueue(step);
}

void ScriptedServer::setHandler(std::function<Step(const SeenRequest &)> handler)
{
    d->handler = std::move(handler);
}

int ScriptedServer::connections() const
{
    return d->connections;
}

const QList<SeenRequest> &ScriptedServer::requests() const
{
    return d->requests;
}

int ScriptedServer::heads(const QByteArray &verb) const
{
    return static_cast<int>(std::ranges::count(d->requests, verb, &SeenRequest::verb));
}

int ScriptedServer::bodies(const QByteArray &verb) const
{
    return static_cast<int>(std::ranges::count_if(
        d->requests, [&](const SeenRequest &request) { return request.verb == verb && !request.body.isEmpty(); }));
}

qint64 ScriptedServer::bytesWritten() const
{
    return d->bytesWritten;
}

void ScriptedServer::serve(QTcpSocket *socket)
{
    ++d->connections;
    auto *const connection = new Connection(*this, socket, d->connections);
    Q_EMIT accepted();
    if (const std::optional<Step> step = take(Step::AfterAccept, nullptr))
        connection->act(*step);
}

std::optional<Step> ScriptedServer::take(Step::When when, const SeenRequest *request)
{
    if (!d->steps.isEmpty()) {
        if (d->steps.head().when != when)
            return std::nullopt;
        return d->steps.dequeue();
    }
    if (when != Step::AfterRequest)
        return std::nullopt;
    return d->handler ? d->handler(*request) : Step::reply(500, {});
}

} // namespace herald::test
