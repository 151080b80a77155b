// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxReply.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

struct CodeFacts {
    QLatin1StringView code;
    int status;
    QLatin1StringView title;
};

// Statuses as Telnyx's pages give them; where they are silent, 422 for a malformed field and 400 for the rest.
constexpr CodeFacts codes[] = {
    {"10003"_L1, 422, "Invalid URL"_L1},
    {"10004"_L1, 422, "Missing required parameter"_L1},
    {"10005"_L1, 404, "Resource not found"_L1},
    {"10006"_L1, 422, "Invalid ID"_L1},
    {"10009"_L1, 401, "Authentication failed"_L1},
    {"10011"_L1, 429, "Too many requests"_L1},
    {"10015"_L1, 400, "Bad request"_L1},
    {"10016"_L1, 422, "Phone number must be in +E.164 format"_L1},
    {"20100"_L1, 402, "Insufficient funds"_L1},
    {"40002"_L1, 400, "Blocked as spam - temporary"_L1},
    {"40012"_L1, 400, "Invalid messaging destination number"_L1},
    {"40014"_L1, 400, "Message expired in queue"_L1},
    {"40300"_L1, 409, "Blocked due to STOP message"_L1},
    {"40302"_L1, 400, "Message too large"_L1},
    {"40303"_L1, 404, "Message not found"_L1},
    {"40305"_L1, 400, "Invalid 'from' address"_L1},
    {"40309"_L1, 400, "Invalid destination region"_L1},
    {"40310"_L1, 400, "Invalid 'to' address"_L1},
    {"40312"_L1, 400, "Messaging profile is disabled"_L1},
    {"40316"_L1, 400, "No content provided"_L1},
    {"40318"_L1, 429, "Message queue full"_L1},
    {"40325"_L1, 400, "Invalid alphanumeric sender ID"_L1},
};

const CodeFacts *factsOf(const QString &code)
{
    const auto *found =
        std::find_if(std::begin(codes), std::end(codes), [&](const CodeFacts &f) { return f.code == code; });
    return found == std::end(codes) ? nullptr : found;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QString sandboxErrorTitle(const QString &code)
{
    const CodeFacts *facts = factsOf(code);
    return facts ? QString(facts->title) : code;
}

SandboxReply SandboxReply::data(const QJsonObject &object)
{
    SandboxReply reply;
    reply.body = compact({{u"data"_s, object}});
    return reply;
}

SandboxReply SandboxReply::refused(const QList<SandboxError> &errors)
{
    QJsonArray list;
    for (const SandboxError &error : errors) {
        QJsonObject object{
            {u"code"_s, error.code}, {u"title"_s, sandboxErrorTitle(error.code)}, {u"detail"_s, error.detail}};
        QJsonObject source;
        if (!error.pointer.isEmpty())
            source.insert(u"pointer"_s, error.pointer);
        if (!error.parameter.isEmpty())
            source.insert(u"parameter"_s, error.parameter);
        if (!source.isEmpty())
            object.insert(u"source"_s, source);
        object.insert(u"meta"_s,
            QJsonObject{{u"url"_s, QString("https://developers.telnyx.com/docs/overview/errors/"_L1 + error.code)}});
        list.append(object);
    }
    SandboxReply reply;
    reply.code = errors.isEmpty() ? QString() : errors.constFirst().code;
    const CodeFacts *facts = factsOf(reply.code);
    reply.status = facts ? facts->status : 400;
    reply.body = compact({{u"errors"_s, list}});
    return reply;
}

SandboxReply SandboxReply::noSuchResource()
{
    return refused({u"10005"_s, u"The requested resource or URL could not be found."_s, {}, {}});
}

SandboxPage SandboxPage::from(const QUrlQuery &query, qint64 largest)
{
    SandboxPage page;
    bool ok = false;
    if (const qint64 number = sandboxQueryValue(query, u"page[number]").toLongLong(&ok); ok)
        page.number = std::clamp<qint64>(number, 1, 1'000'000'000);
    if (const qint64 size = sandboxQueryValue(query, u"page[size]").toLongLong(&ok); ok)
        page.size = std::clamp<qint64>(size, 1, largest);
    return page;
}

SandboxReply SandboxPage::reply(qint64 total, const std::function<QJsonObject(qint64)> &item) const
{
    QJsonArray list;
    const qint64 first = (number - 1) * size;
    for (qint64 i = first; i < std::min(total, first + size); ++i)
        list.append(item(i));
    const QJsonObject meta{{u"total_pages"_s, (total + size - 1) / size}, {u"total_results"_s, total},
        {u"page_number"_s, number}, {u"page_size"_s, size}};
    SandboxReply reply;
    reply.body = compact({{u"data"_s, list}, {u"meta"_s, meta}});
    return reply;
}

QString sandboxQueryValue(const QUrlQuery &query, QStringView key)
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == key)
            return value;
    }
    return {};
}

bool sandboxIsUuid(const QString &text)
{
    return text.size() == 36 && !QUuid(text).isNull();
}

QString sandboxTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace herald
