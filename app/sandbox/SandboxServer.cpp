// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"

#include "app/sandbox/SandboxAccount.h"
#include "app/sandbox/SandboxCarrier.h"
#include "app/sandbox/SandboxSockets.h"

#include <QHostAddress>
#include <QHttpServer>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBodyBytes = 64LL * 1'024;

/// A reply and the path's pattern, which names no id.
struct Answer {
    SandboxReply reply;
    QString pattern;
};

QString verbOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return u"GET"_s;
    case QHttpServerRequest::Method::Post:
        return u"POST"_s;
    default:
        return u"other"_s;
    }
}

QHttpServerResponse toHttp(const SandboxReply &reply)
{
    QHttpServerResponse response(reply.type, reply.body, static_cast<QHttpServerResponse::StatusCode>(reply.status));
    if (reply.retryAfterSeconds > 0)
        response.addHeader("retry-after", QByteArray::number(reply.retryAfterSeconds));
    return response;
}

} // namespace

class SandboxServer::Private
{
public:
    explicit Private(SandboxOptions o)
        : options(std::move(o))
        , carrier(options)
    {
    }

    bool isAllowed(const QHttpServerRequest &request) const;
    Answer answer(const QHttpServerRequest &request);
    Answer answerGet(const QStringList &path, const QUrlQuery &query);

    SandboxOptions options;
    SandboxCarrier carrier;
    QHttpServer *http = nullptr; // child of the server's object
    SandboxTcpServer *tcp = nullptr; // child of http
    quint16 port = 0;
};

bool SandboxServer::Private::isAllowed(const QHttpServerRequest &request) const
{
    const QByteArray header = request.value("authorization").trimmed();
    const qsizetype space = header.indexOf(' ');
    return space > 0 && header.left(space).toLower() == "bearer" && header.mid(space + 1).trimmed() == options.key;
}

Answer SandboxServer::Private::answerGet(const QStringList &path, const QUrlQuery &query)
{
    const QString &first = path.constFirst();
    if (path.size() == 1) {
        if (first == "messaging_profiles"_L1)
            return {SandboxAccount::profiles(query), u"/messaging_profiles"_s};
        if (first == "alphanumeric_sender_ids"_L1)
            return {SandboxAccount::senderIds(query), u"/alphanumeric_sender_ids"_s};
        if (first == "balance"_L1)
            return {carrier.balance(), u"/balance"_s};
        if (first == "messaging_optouts"_L1)
            return {SandboxAccount::optOuts(query), u"/messaging_optouts"_s};
        if (first == "detail_records"_L1)
            return {carrier.detailRecords(query), u"/detail_records"_s};
    }
    if (path.size() == 2 && first == "messages"_L1)
        return {carrier.message(path.at(1)), u"/messages/{id}"_s};
    if (path.size() == 2 && first == "messaging_profiles"_L1)
        return {SandboxAccount::profile(path.at(1)), u"/messaging_profiles/{id}"_s};
    if (path.size() == 3 && first == "messaging_profiles"_L1 && path.at(2) == "alphanumeric_sender_ids"_L1)
        return {SandboxAccount::senderIdsOf(path.at(1), query), u"/messaging_profiles/{id}/alphanumeric_sender_ids"_s};
    return {SandboxReply::noSuchResource(), {}};
}

Answer SandboxServer::Private::answer(const QHttpServerRequest &request)
{
    if (!isAllowed(request))
        return {SandboxReply::refused({u"10009"_s, u"The key is missing or not valid."_s, {}, {}}), {}};

    QStringList path = request.url().path().mid(1).split(u'/');
    if (path.constFirst() == "v2"_L1)
        path.removeFirst();
    if (path.isEmpty())
        return {SandboxReply::noSuchResource(), {}};
    if (request.method() == QHttpServerRequest::Method::Get)
        return answerGet(path, request.query());

    static const QList<QStringList> sendPaths{{u"messages"_s}, {u"messages"_s, u"alphanumeric_sender_id"_s},
        {u"messages"_s, u"alphanumeric"_s, u"sender"_s, u"id"_s}};
    if (request.method() != QHttpServerRequest::Method::Post || !sendPaths.contains(path))
        return {SandboxReply::noSuchResource(), {}};
    const QString pattern = u'/' + path.join(u'/');
    if (request.body().size() > maxBodyBytes) {
        SandboxReply reply = SandboxReply::refused({u"10015"_s, u"The body is larger than 64 KiB."_s, {}, {}});
        reply.status = 413;
        return {reply, pattern};
    }
    return {carrier.submit(request.body()), pattern};
}

SandboxServer::SandboxServer(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

SandboxServer::~SandboxServer()
{
    delete d->http; // its handlers use what d holds
}

tl::expected<quint16, QString> SandboxServer::listen()
{
    if (d->port != 0)
        return d->port;
    // Everything with a socket is made here, on the thread that the server was moved to.
    auto tcp = std::make_unique<SandboxTcpServer>();
    if (!tcp->listen(QHostAddress::LocalHost, d->options.port)) {
        if (tcp->serverError() == QAbstractSocket::AddressInUseError)
            return tl::make_unexpected(
                tr("Port %1 is taken by another program. Choose another port, or 0 for any free one.")
                    .arg(d->options.port));
        return tl::make_unexpected(
            tr("The practice carrier cannot listen on this computer: %1").arg(tcp->errorString()));
    }
    d->carrier.load();
    d->http = new QHttpServer(this);
    d->http->route(u"/<arg>"_s, [this](const QUrl &, const QHttpServerRequest &request) {
        const Answer answer = d->answer(request);
        if (SandboxSocket *socket = d->tcp->speaking()) {
            socket->requestIsAnswered();
            if (answer.reply.drop)
                socket->loseReply();
        }
        const QString path = answer.pattern.isEmpty() ? u"(other)"_s : answer.pattern;
        const QString result =
            answer.reply.drop ? u"accepted, connection closed"_s : QString::number(answer.reply.status);
        Q_EMIT served(verbOf(request.method()) + u' ' + path + u' ' + result
            + (answer.reply.code.isEmpty() ? QString() : u'/' + answer.reply.code));
        return toHttp(answer.reply);
    });
    d->tcp = tcp.release();
    d->port = d->tcp->serverPort();
    d->http->bind(d->tcp);
    return d->port;
}

QUrl SandboxServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v2"_s.arg(d->port));
}

int SandboxServer::acceptedCount() const
{
    return d->carrier.acceptedCount();
}

} // namespace herald
