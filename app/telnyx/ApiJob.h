// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/telnyx/ApiFailure.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

#include <tl/expected.hpp>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace herald {

class ExchangeLog;

/// One request, one reply, one finished(). The job deletes itself after finished() was delivered. A request that
/// has begun is never repeated, by nobody: a body that was read once cannot be read again. Lives on the thread of its
/// access manager.
class ApiJob : public QObject
{
    Q_OBJECT
public:
    ~ApiJob() override;

    /// The reply was the last one that Telnyx's limit allows: ask nothing more for so long. Valid from finished() on.
    std::optional<int> restSeconds() const;

    /// Ends the wait; finished() follows with Lost (or NotSent when nothing had left).
    void abort();

Q_SIGNALS:
    void finished();

protected:
    struct Exchange {
        QByteArray verb; ///< "GET" or "POST"
        QNetworkRequest request;
        QByteArray body;
        std::chrono::milliseconds timeout;
        bool mayBeWarm = false; ///< a POST: may go over a connection that has just carried another
    };
    ApiJob(QNetworkAccessManager &network, ExchangeLog *log, Exchange exchange, QObject *parent);
    /// For a request that must not leave at all: finished() follows from the event loop.
    ApiJob(ApiFailure failure, QObject *parent);

    /// The whole reply to a request that succeeded.
    virtual void succeed(int httpStatus, const QByteArray &body) = 0;
    virtual void fail(ApiFailure failure) = 0;
    /// Called from succeed(): one more exchange, a further page, before finished().
    void continueWith(Exchange exchange);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A job whose success is a @p T.
template<typename T>
class ApiResultJob : public ApiJob
{
public:
    using Result = tl::expected<T, ApiFailure>;
    /// Valid from finished() on.
    const Result &result() const { return m_result; }

protected:
    using ApiJob::ApiJob;
    void fail(ApiFailure failure) override { m_result = tl::make_unexpected(std::move(failure)); }
    Result m_result = tl::make_unexpected(ApiFailure());
};

} // namespace herald
