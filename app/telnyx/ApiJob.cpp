// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/ApiJob.h"

#include "app/telnyx/ExchangeLog.h"
#include "app/telnyx/OneShotBody.h"
#include "app/telnyx/ReplyVerdict.h"
#include "app/telnyx/SpareManagers.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype maxReplyBytes = 1024 * 1024;
constexpr qint64 readBufferBytes = 64 * 1024; // what Qt may hold before Herald has looked at it

} // namespace

class ApiJob::Private
{
public:
    Private(ApiJob &owner, QNetworkAccessManager *network, ExchangeLog *log)
        : job(owner)
        , access(network)
        , exchangeLog(log)
    {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &job, [this] { end(Ending::TimedOut); });
    }

    void start(Exchange what);
    qint64 roomFor(const QNetworkReply &current) const;
    void collect();
    void end(Ending why);
    void settle();
    void finish();

    ApiJob &job;
    QNetworkAccessManager *access;
    ExchangeLog *exchangeLog;
    std::unique_ptr<QNetworkAccessManager> ownAccess; ///< of a message; outlives its reply
    QPointer<SpareManagers> spareManagers; ///< where ownAccess came from
    QTimer timer;
    Exchange exchange;
    std::optional<Exchange> next;
    QPointer<QNetworkReply> reply;
    QPointer<OneShotBody> sentBody; ///< null for a request without one
    QByteArray received;
    QStringList tlsProblems;
    std::optional<int> restSeconds;
    Ending ending = Ending::ByItself;
    QElapsedTimer took;
};

void ApiJob::Private::start(Exchange what)
{
    exchange = std::move(what);
    received.clear();
    took.start();
    QNetworkReply *started = nullptr;
    if (exchange.verb == "POST") {
        QNetworkRequest request = exchange.request;
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // a buffer could be rewound
        request.setHeader(QNetworkRequest::ContentLengthHeader, exchange.body.size());
        // A connection of its own, which only an access manager of its own, or one that has none left, can promise. On
        // a kept one the body may be written to a peer that is about to close or has long gone, and then nobody knows
        // what became of it.
        if (!exchange.mayBeWarm)
            request.setRawHeader("Connection", "close");
        spareManagers = &SpareManagers::of(*access);
        ownAccess = spareManagers->take(exchange.mayBeWarm ? std::optional(request.url()) : std::nullopt);
        ownAccess->setProxy(access->proxy());
        auto *const device = new OneShotBody(exchange.body);
        started = ownAccess->post(request, device);
        device->setParent(started); // whoever goes first, the reply may still read from it
        sentBody = device;
    } else {
        started = access->get(exchange.request);
    }
    reply = started;
    started->setReadBufferSize(readBufferBytes);
    QObject::connect(started, &QNetworkReply::readyRead, &job, [this] { collect(); });
    QObject::connect(started, &QNetworkReply::finished, &job, [this] { settle(); });
    QObject::connect(started, &QNetworkReply::sslErrors, &job, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            tlsProblems.append(error.errorString());
    });
    timer.start(exchange.timeout);
}

/// How much of what has arrived may be read: one byte past the limit shows that it was passed.
qint64 ApiJob::Private::roomFor(const QNetworkReply &current) const
{
    // QIODevice::read() makes room for all that it is asked for.
    return std::min<qint64>(current.bytesAvailable(), maxReplyBytes + 1 - received.size());
}

void ApiJob::Private::collect()
{
    // A short reply is read in one go at its end: each read before it costs the network's thread a round of its own.
    QNetworkReply *const current = reply;
    if (!current || current->bytesAvailable() < readBufferBytes / 2)
        return;
    received += current->read(roomFor(*current));
    if (received.size() > maxReplyBytes)
        end(Ending::TooLarge);
}

void ApiJob::Private::end(Ending why)
{
    QNetworkReply *const current = reply;
    if (!current || ending != Ending::ByItself)
        return;
    ending = why;
    if (current->error() == QNetworkReply::NoError)
        current->abort(); // settle() follows from within
    else
        settle(); // the exchange is over already, only its finished() has yet to come
}

void ApiJob::Private::settle()
{
    QNetworkReply *const current = reply;
    if (!current)
        return;
    timer.stop();
    while (ending == Ending::ByItself && current->bytesAvailable() > 0) {
        received += current->read(roomFor(*current));
        if (received.size() > maxReplyBytes)
            ending = Ending::TooLarge;
    }
    const OneShotBody *const device = sentBody;
    const bool bodyLeft = device ? device->wasTouched() : mayHaveLeft(current->error());
    const ReplyVerdict verdict = judge(*current, {received, ending, bodyLeft, exchange.timeout, tlsProblems});
    if (exchangeLog)
        exchangeLog->record(exchange.verb, exchange.request.url(), exchange.body, verdict.httpStatus, received,
            verdict.failure ? verdict.failure->technical : QString(), std::chrono::milliseconds(took.elapsed()));
    const bool isWhole = ending == Ending::ByItself && verdict.httpStatus > 0
        && (!verdict.failure || verdict.failure->kind == ApiFailure::Answered);
    const bool isClosed = current->rawHeader("Connection").trimmed().compare("close", Qt::CaseInsensitive) == 0;
    current->disconnect(&job);
    current->deleteLater();
    reply.clear();
    if (ownAccess && isWhole && (isClosed || exchange.mayBeWarm) && spareManagers)
        spareManagers->giveBack(std::move(ownAccess), isClosed ? std::nullopt : std::optional(exchange.request.url()));

    restSeconds = verdict.restSeconds;
    if (verdict.failure)
        job.fail(*verdict.failure);
    else
        job.succeed(verdict.httpStatus, received);
    if (next)
        start(*std::exchange(next, std::nullopt));
    else
        finish();
}

void ApiJob::Private::finish()
{
    // From the event loop: a slot may delete the job at once, and its reply may still be on the stack here.
    QMetaObject::invokeMethod(
        &job,
        [this] {
            job.deleteLater();
            Q_EMIT job.finished();
        },
        Qt::QueuedConnection);
}

ApiJob::ApiJob(QNetworkAccessManager &network, ExchangeLog *log, Exchange exchange, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, &network, log))
{
    d->start(std::move(exchange));
}

ApiJob::ApiJob(ApiFailure failure, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, nullptr, nullptr))
{
    // Queued, because the caller has yet to connect and the subclass yet to be constructed.
    QMetaObject::invokeMethod(
        this,
        [this, failure = std::move(failure)] {
            fail(failure);
            d->finish();
        },
        Qt::QueuedConnection);
}

ApiJob::~ApiJob()
{
    if (QNetworkReply *const current = d->reply) {
        current->disconnect(this);
        current->abort();
        current->deleteLater();
    }
}

std::optional<int> ApiJob::restSeconds() const
{
    return d->restSeconds;
}

void ApiJob::abort()
{
    // Queued, so that finished() never comes out of the caller's own call.
    QMetaObject::invokeMethod(
        this, [this] { d->end(Ending::Aborted); }, Qt::QueuedConnection);
}

void ApiJob::continueWith(Exchange exchange)
{
    d->next = std::move(exchange);
}

} // namespace herald
