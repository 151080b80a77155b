// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/ExchangeLog.h"

#include "app/messages/DeliveryStatus.h"
#include "app/messages/ErrorTable.h"
#include "app/telnyx/JsonFields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMetaMethod>
#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

Q_LOGGING_CATEGORY(exchanges, "herald.telnyx", QtInfoMsg)

constexpr qsizetype maxLoggedItems = 20; // of one list
constexpr auto blank = u"…";

/// Words that may stand in a log. Everything else could be a name, a number or a text: whatever is not listed here is
/// blanked, so that a field of tomorrow cannot leak.
const QSet<QString> &publicWords()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            u"v2 messages alphanumeric_sender_id alphanumeric sender id messaging_profiles "
            "alphanumeric_sender_ids messaging_optouts detail_records balance "
            // query
            "page[number] page[size] sort filter[record_type] filter[direction] filter[cld] filter[cli] "
            "filter[created_at][gte] "
            // bodies
            "data errors error meta code title detail source pointer parameter url record_type direction type "
            "messaging_profile_id organization_id from to cc phone_number carrier line_type status text subject "
            "media content_type sha256 hash_sha256 size webhook_url webhook_failover_url use_profile_webhooks "
            "encoding parts num_chars smart_encoding smart_encoding_applied final_encoding segment_count "
            "character_count replaced_character_count length_change tags cost cost_breakdown carrier_fee rate "
            "amount currency tcr_campaign_id tcr_campaign_billable tcr_campaign_registered received_at sent_at "
            "completed_at valid_until wait_seconds total_pages total_results page_number page_size name enabled "
            "alpha_sender whitelisted_destinations daily_spend_limit daily_spend_limit_enabled credit_limit "
            "available_credit pending keyword created_at updated_at uuid cli cld"_s.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

QString publicOrBlank(const QString &word)
{
    return publicWords().contains(word) ? word : QString::fromUtf16(blank);
}

QJsonValue blankedValue(const QJsonValue &value);

/// A code Telnyx uses, and a title when it is the one Telnyx gives to that code: nothing private can pass as these.
QJsonValue keptOf(const QJsonObject &object, const QString &key)
{
    const QString text =
        object.value(key).isDouble() ? json::shortestText(object.value(key).toDouble()) : object.value(key).toString();
    const ErrorTableRow *const known = findError(object.value("code"_L1).toVariant().toString());
    if (key == "code"_L1 && known)
        return text;
    if (key == "title"_L1 && known && text == QLatin1StringView(known->telnyxTitle))
        return text;
    if (key == "status"_L1 && DeliveryStatus(text).known() != DeliveryStatus::Unknown)
        return DeliveryStatus(text).word().toLower();
    return QJsonValue::Undefined;
}

QJsonObject blankedObject(const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue kept = keptOf(object, it.key());
        result.insert(publicOrBlank(it.key()), kept.isUndefined() ? blankedValue(it.value()) : kept);
    }
    return result;
}

QJsonValue blankedValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return u"string %1"_s.arg(value.toString().size());
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::Array: {
        QJsonArray result;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            if (result.size() == maxLoggedItems)
                break;
            result.append(blankedValue(item));
        }
        if (items.size() > maxLoggedItems)
            result.append(u"and %1 more"_s.arg(items.size() - maxLoggedItems));
        return result;
    }
    case QJsonValue::Object:
        return blankedObject(value.toObject());
    case QJsonValue::Bool:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return value;
}

/// Failure lines are Herald's own, but a stranger's words could have got into one: what looks like a number, a key or
/// a value of the request goes.
QString blankedLine(const QString &line, const QByteArray &requestBody)
{
    QString result = line;
    const QJsonObject request = json::parseObject(requestBody).value_or(QJsonObject());
    for (const QJsonValue value : request) {
        if (value.isString() && !value.toString().isEmpty())
            result.replace(value.toString(), QString::fromUtf16(blank));
    }
    QStringList words = result.split(u' ');
    for (QString &word : words) {
        const auto digits = std::ranges::count_if(word, [](QChar c) { return c.isDigit(); });
        if (digits > 6 || word.size() > 40)
            word = QString::fromUtf16(blank);
    }
    return words.join(u' ');
}

} // namespace

void ExchangeLog::record(const QByteArray &verb, const QUrl &url, const QByteArray &requestBody, int httpStatus,
    const QByteArray &replyBody, const QString &failure, std::chrono::milliseconds took)
{
    const bool heard = isSignalConnected(QMetaMethod::fromSignal(&ExchangeLog::recorded));
    if (!heard && !exchanges().isDebugEnabled())
        return;
    ExchangeLogEntry entry;
    entry.verb = verb;
    entry.address = blanked(url);
    entry.httpStatus = httpStatus;
    entry.requestShape = requestBody.isEmpty() ? QString() : blanked(requestBody);
    entry.replyShape = blanked(replyBody);
    entry.failure = blankedLine(failure, requestBody);
    entry.took = took;

    QJsonObject line{{"verb"_L1, QString::fromLatin1(verb)}, {"address"_L1, entry.address}, {"status"_L1, httpStatus},
        {"ms"_L1, static_cast<qint64>(took.count())}, {"reply"_L1, entry.replyShape}};
    if (!entry.requestShape.isEmpty())
        line.insert("request"_L1, entry.requestShape);
    if (!entry.failure.isEmpty())
        line.insert("failure"_L1, entry.failure);
    qCDebug(exchanges).noquote() << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
    Q_EMIT recorded(entry);
}

QString ExchangeLog::blanked(const QByteArray &bytes)
{
    const std::optional<QJsonObject> object = json::parseObject(bytes);
    if (!object)
        return u"<%1 bytes>"_s.arg(bytes.size());
    return QString::fromUtf8(QJsonDocument(blankedObject(*object)).toJson(QJsonDocument::Compact));
}

QString ExchangeLog::blanked(const QUrl &url)
{
    QString address;
    const QStringList segments = url.path().split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments)
        address += u'/' + publicOrBlank(segment);
    const QList<std::pair<QString, QString>> items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        address +=
            (&key == &items.constFirst().first ? u'?' : u'&') + publicOrBlank(key) + u'=' + QString::fromUtf16(blank);
    return address;
}

} // namespace herald
