// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/TelnyxApi.h"

#include "app/telnyx/Jobs.h"

#include <QHostAddress>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

using Query = QList<std::pair<QString, QString>>;

constexpr int widePage = 250; // the most that profiles and opt-outs give
constexpr int middlePage = 100; // no limit is published for sender IDs
constexpr int narrowPage = 50; // the most that detail records give

/// Percent-encodes everything that is not plain: brackets as the API wants them, and '+' because it would be read
/// as a space.
QString encoded(const Query &query)
{
    QString text;
    for (const auto &[key, value] : query) {
        text += (text.isEmpty() ? QString() : u"&"_s) + QString::fromLatin1(QUrl::toPercentEncoding(key)) + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    return text;
}

QNetworkRequest requestTo(QUrl url, const Query &query, const ApiKey &key)
{
    if (!query.isEmpty())
        url.setQuery(encoded(query), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + key.bearer());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("User-Agent", "Herald/" HERALD_VERSION);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// A key goes into a header: a line break in it would make another header.
bool isUsable(const ApiKey &key)
{
    return !key.isEmpty() && std::ranges::all_of(key.bearer(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isMessageId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::ranges::all_of(id, [](QChar c) {
        return c == u'-' || c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
}

/// Why nothing may be asked with this endpoint and key, if so.
std::optional<ApiFailure> obstacle(const ApiEndpoint &endpoint, const ApiKey &key)
{
    ApiFailure failure;
    if (!endpoint.isAllowed()) {
        failure.kind = ApiFailure::BadAddress;
        failure.technical = u"the base URL is not allowed"_s;
        return failure;
    }
    if (!isUsable(key)) {
        failure.kind = ApiFailure::NotSent;
        failure.technical = key.isEmpty() ? u"no API key"_s : u"the API key holds characters that no key has"_s;
        ApiError error;
        error.code = u"10009"_s;
        failure.errors.append(error);
        return failure;
    }
    return std::nullopt;
}

std::optional<Balance> balanceFromJson(const QJsonObject &object)
{
    const QString currency = json::string(object, "currency"_L1);
    const std::optional<Money> amount = json::money(object.value("balance"_L1), currency);
    if (!amount)
        return std::nullopt;
    return Balance{*amount, json::money(object.value("available_credit"_L1), currency)};
}

struct ListQuery {
    QString path;
    Query filters;
    int pageSize = narrowPage;
    int mostPages = ListJob<OptOut>::usualPages;
};

template<typename T>
ApiResultJob<QList<T>> *startList(const Wire &wire, const ApiEndpoint &endpoint, const ApiKey &key,
    const ListQuery &list, typename ListJob<T>::Read read, QObject *parent)
{
    if (auto failure = obstacle(endpoint, key))
        return new ListJob<T>(*failure, parent);
    const auto page = [url = endpoint.url(list.path), key, list](int number) {
        Query query = list.filters;
        query.append({u"page[number]"_s, QString::number(number)});
        query.append({u"page[size]"_s, QString::number(list.pageSize)});
        return requestTo(url, query, key);
    };
    return new ListJob<T>(wire, page, list.mostPages, read, parent);
}

} // namespace

QUrl ApiEndpoint::url(const QString &path) const
{
    QString joined = base.path();
    while (joined.endsWith(u'/'))
        joined.chop(1);
    qsizetype start = 0;
    while (start < path.size() && path.at(start) == u'/')
        ++start;
    QUrl result = base;
    result.setPath(joined + u'/' + path.sliced(start));
    result.setQuery(QString());
    result.setFragment(QString());
    return result;
}

bool ApiEndpoint::isAllowed() const
{
    if (!base.isValid() || base.host().isEmpty() || !base.userInfo().isEmpty())
        return false;
    return base.scheme() == "https"_L1 || (base.scheme() == "http"_L1 && isLoopback(base.host()));
}

QString ApiEndpoint::place() const
{
    if (isLoopback(base.host()))
        return u"localhost"_s;
    const int usual = base.scheme() == "https"_L1 ? 443 : 80;
    const int port = base.port(usual);
    const QString host = base.host().toLower();
    return port == usual ? host : host + u':' + QString::number(port);
}

TelnyxApi::TelnyxApi(QNetworkAccessManager &network, ApiEndpoint endpoint, ApiKey key, ExchangeLog *log)
    : m_network(network)
    , m_endpoint(std::move(endpoint))
    , m_key(std::move(key))
    , m_log(log)
    , m_obstacle(obstacle(m_endpoint, m_key))
    , m_sendRequest(requestTo(m_endpoint.url(m_endpoint.sendPath), {}, m_key))
{
}

SendMessageJob *TelnyxApi::send(const SendRequest &request, QObject *parent, Connection connection)
{
    if (m_obstacle)
        return new RecordJob(*m_obstacle, parent);
    return new RecordJob({m_network, m_log, m_timeout, connection == Connection::JustUsed}, "POST", m_sendRequest,
        toJson(request), parent);
}

GetMessageJob *TelnyxApi::message(const QString &id, QObject *parent)
{
    auto failure = m_obstacle;
    if (!failure && !isMessageId(id)) {
        failure = ApiFailure();
        failure->kind = ApiFailure::BadAddress;
        failure->technical = u"not a message id"_s;
    }
    if (failure)
        return new RecordJob(*failure, parent);
    return new RecordJob(
        {m_network, m_log, m_timeout}, "GET", requestTo(m_endpoint.url(u"messages/"_s + id), {}, m_key), {}, parent);
}

ListProfilesJob *TelnyxApi::profiles(QObject *parent)
{
    return startList<MessagingProfile>({m_network, m_log, m_timeout}, m_endpoint, m_key,
        {u"messaging_profiles"_s, {}, widePage}, &messagingProfileFromJson, parent);
}

ListSenderIdsJob *TelnyxApi::senderIds(QObject *parent)
{
    return startList<OwnedSenderId>({m_network, m_log, m_timeout}, m_endpoint, m_key,
        {u"alphanumeric_sender_ids"_s, {}, middlePage}, &ownedSenderIdFromJson, parent);
}

ListOptOutsJob *TelnyxApi::optOuts(QObject *parent)
{
    return startList<OptOut>({m_network, m_log, m_timeout}, m_endpoint, m_key,
        {u"messaging_optouts"_s, {}, widePage, mostOptOuts / widePage}, &optOutFromJson, parent);
}

ListDetailRecordsJob *TelnyxApi::detailRecords(
    const QString &recipient, const QString &sender, const QDateTime &since, QObject *parent)
{
    const Query filters{{u"filter[record_type]"_s, u"messaging"_s}, {u"filter[direction]"_s, u"outbound"_s},
        {u"filter[cld]"_s, recipient}, {u"filter[cli]"_s, sender},
        {u"filter[created_at][gte]"_s, since.toUTC().toString(Qt::ISODate)}, {u"sort"_s, u"-created_at"_s}};
    return startList<DetailRecord>({m_network, m_log, m_timeout}, m_endpoint, m_key,
        {u"detail_records"_s, filters, narrowPage}, &detailRecordFromJson, parent);
}

BalanceJob *TelnyxApi::balance(QObject *parent)
{
    if (m_obstacle)
        return new ObjectJob<Balance>(*m_obstacle, parent);
    return new ObjectJob<Balance>(
        {m_network, m_log, m_timeout}, requestTo(m_endpoint.url(u"balance"_s), {}, m_key), &balanceFromJson, parent);
}

} // namespace herald
