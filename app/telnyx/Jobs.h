// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/telnyx/ApiJob.h"
#include "app/telnyx/JsonFields.h"
#include "app/telnyx/RecordJson.h"

#include <QJsonArray>
#include <QNetworkRequest>

#include <algorithm>
#include <functional>
#include <utility>

namespace herald {

/// Everything a job needs to talk.
struct Wire {
    QNetworkAccessManager &network;
    ExchangeLog *log = nullptr;
    std::chrono::milliseconds timeout{0};
    bool mayBeWarm = false; ///< see ApiJob::Exchange
};

inline ApiFailure unreadable(int httpStatus, const QString &technical)
{
    ApiFailure failure;
    failure.kind = ApiFailure::Unreadable;
    failure.httpStatus = httpStatus;
    failure.technical = technical;
    return failure;
}

/// One message record. A success always holds an id.
class RecordJob : public ApiResultJob<ParsedRecord>
{
public:
    RecordJob(const Wire &wire, const QByteArray &verb, const QNetworkRequest &request, const QByteArray &body,
        QObject *parent)
        : ApiResultJob(wire.network, wire.log, {verb, request, body, wire.timeout, wire.mayBeWarm}, parent)
    {
    }
    RecordJob(ApiFailure failure, QObject *parent)
        : ApiResultJob(std::move(failure), parent)
    {
    }

protected:
    void succeed(int httpStatus, const QByteArray &body) override
    {
        auto parsed = parseMessageRecord(body);
        if (!parsed)
            fail(unreadable(httpStatus, parsed.error()));
        else if (parsed->record.id.isEmpty())
            fail(unreadable(httpStatus, QStringLiteral("a message record without an id")));
        else
            m_result = *std::move(parsed);
    }
};

/// One object in a `data` envelope.
template<typename T>
class ObjectJob : public ApiResultJob<T>
{
public:
    using Read = std::function<std::optional<T>(const QJsonObject &)>;

    ObjectJob(const Wire &wire, const QNetworkRequest &request, Read read, QObject *parent)
        : ApiResultJob<T>(wire.network, wire.log, {"GET", request, {}, wire.timeout}, parent)
        , m_read(std::move(read))
    {
    }
    ObjectJob(ApiFailure failure, QObject *parent)
        : ApiResultJob<T>(std::move(failure), parent)
    {
    }

protected:
    void succeed(int httpStatus, const QByteArray &body) override
    {
        const QJsonObject root = json::parseObject(body).value_or(QJsonObject());
        const QJsonValue data = root.value(QLatin1StringView("data"));
        std::optional<T> object = m_read(data.isObject() ? data.toObject() : root);
        if (object)
            this->m_result = *std::move(object);
        else
            this->fail(unreadable(httpStatus, QStringLiteral("JSON without what was asked for")));
    }

private:
    Read m_read;
};

/// A list, fetched page by page and given as a whole.
template<typename T>
class ListJob : public ApiResultJob<QList<T>>
{
public:
    static constexpr int usualPages = 20;
    using RequestPage = std::function<QNetworkRequest(int page)>;
    using Read = T (*)(const QJsonObject &);

    ListJob(const Wire &wire, const RequestPage &requestPage, int mostPages, Read read, QObject *parent)
        : ApiResultJob<QList<T>>(wire.network, wire.log, {"GET", requestPage(1), {}, wire.timeout}, parent)
        , m_timeout(wire.timeout)
        , m_requestPage(requestPage)
        , m_mostPages(mostPages)
        , m_read(read)
    {
    }
    ListJob(ApiFailure failure, QObject *parent)
        : ApiResultJob<QList<T>>(std::move(failure), parent)
    {
    }

protected:
    void succeed(int httpStatus, const QByteArray &body) override
    {
        const QJsonObject root = json::parseObject(body).value_or(QJsonObject());
        const QJsonValue data = root.value(QLatin1StringView("data"));
        if (!data.isArray()) {
            this->fail(unreadable(httpStatus, QStringLiteral("JSON without a list")));
            return;
        }
        const QList<QJsonObject> objects = json::objects(root, QLatin1StringView("data"));
        for (const QJsonObject &object : objects)
            m_items.append(m_read(object));
        const QJsonObject meta = root.value(QLatin1StringView("meta")).toObject();
        const qint64 pages = json::integer(meta, QLatin1StringView("total_pages")).value_or(1);
        if (m_page < std::min<qint64>(pages, m_mostPages) && !objects.isEmpty()) {
            ++m_page;
            this->continueWith({"GET", m_requestPage(m_page), {}, m_timeout});
        } else {
            this->m_result = m_items;
        }
    }

private:
    std::chrono::milliseconds m_timeout{0};
    RequestPage m_requestPage;
    int m_mostPages = usualPages;
    Read m_read = nullptr;
    QList<T> m_items;
    int m_page = 1;
};

} // namespace herald
