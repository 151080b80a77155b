// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/AccountFacts.h"
#include "app/messages/ApiKey.h"
#include "app/messages/SendRequest.h"
#include "app/telnyx/ApiJob.h"
#include "app/telnyx/RecordJson.h"

#include <QList>
#include <QNetworkRequest>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkAccessManager;

namespace herald {

class ExchangeLog;

using SendMessageJob = ApiResultJob<ParsedRecord>;
using GetMessageJob = ApiResultJob<ParsedRecord>;
using ListProfilesJob = ApiResultJob<QList<MessagingProfile>>;
using ListSenderIdsJob = ApiResultJob<QList<OwnedSenderId>>;
using BalanceJob = ApiResultJob<Balance>;
using ListOptOutsJob = ApiResultJob<QList<OptOut>>;
using ListDetailRecordsJob = ApiResultJob<QList<DetailRecord>>;

/// Where the API is. Paths are joined to whatever the base holds, so it need not end in "/v2".
struct ApiEndpoint {
    QUrl base = QUrl(QStringLiteral("https://api.telnyx.com/v2"));
    /// Telnyx documents two spellings; the other is "messages/alphanumeric/sender/id".
    QString sendPath = QStringLiteral("messages/alphanumeric_sender_id");

    QUrl url(const QString &path) const;
    /// https anywhere, plain http to a loopback host only, no user name or password in it.
    bool isAllowed() const;
    /// Host and port, to tell two servers apart; the same for all of this computer, where ports come and go.
    QString place() const;
};

/// Telnyx's HTTP API for one account. Each call makes one job, started at once. Not thread-safe: use it on the
/// thread of @p network. The job's parent is what the caller passes, so that it dies with who asked.
class TelnyxApi
{
public:
    /// @p network and @p log (may be null) must outlive every job.
    TelnyxApi(QNetworkAccessManager &network, ApiEndpoint endpoint, ApiKey key, ExchangeLog *log);

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    const ApiEndpoint &endpoint() const { return m_endpoint; }
    bool hasKey() const { return !m_key.isEmpty(); }

    /// Fresh: over a connection that nothing else has used, so that only the message itself can be lost with it.
    /// JustUsed: where many follow each other, the connection of the one before may carry the next, within a moment.
    enum class Connection { Fresh, JustUsed };
    SendMessageJob *send(const SendRequest &request, QObject *parent, Connection connection = Connection::Fresh);
    GetMessageJob *message(const QString &id, QObject *parent);
    /// All pages, at most 20 of them; so with every list.
    ListProfilesJob *profiles(QObject *parent);
    ListSenderIdsJob *senderIds(QObject *parent);
    /// At most mostOptOuts of them.
    ListOptOutsJob *optOuts(QObject *parent);
    static constexpr int mostOptOuts = 100'000;
    /// Outbound messaging records to @p recipient from @p sender created at or after @p since, newest first.
    ListDetailRecordsJob *detailRecords(
        const QString &recipient, const QString &sender, const QDateTime &since, QObject *parent);
    BalanceJob *balance(QObject *parent);

private:
    QNetworkAccessManager &m_network;
    ApiEndpoint m_endpoint;
    ApiKey m_key;
    ExchangeLog *m_log;
    std::chrono::milliseconds m_timeout{30'000};
    std::optional<ApiFailure> m_obstacle; ///< why nothing may be asked, if so
    QNetworkRequest m_sendRequest; ///< the same for every message
};

} // namespace herald
