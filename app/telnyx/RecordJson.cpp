// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/RecordJson.h"

#include "app/telnyx/JsonFields.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype maxErrors = 20;
constexpr qsizetype longestErrorText = 2000;

std::optional<QDateTime> time(const QJsonObject &object, QLatin1StringView key)
{
    return parseApiTime(json::string(object, key));
}

RecordParty partyFromJson(const QJsonObject &object)
{
    RecordParty party;
    party.phoneNumber = json::string(object, "phone_number"_L1);
    party.carrier = json::string(object, "carrier"_L1);
    party.lineType = json::string(object, "line_type"_L1);
    party.status = DeliveryStatus(json::string(object, "status"_L1));
    return party;
}

QList<RecordParty> partiesFromJson(const QJsonObject &object, QLatin1StringView key)
{
    QList<RecordParty> parties;
    if (object.value(key).isString()) { // a lone number, as the request has it
        RecordParty party;
        party.phoneNumber = json::string(object, key);
        parties.append(party);
    }
    for (const QJsonObject &item : json::objects(object, key))
        parties.append(partyFromJson(item));
    return parties;
}

QList<RecordMedia> mediaFromJson(const QJsonObject &object)
{
    QList<RecordMedia> media;
    for (const QJsonObject &item : json::objects(object, "media"_L1)) {
        RecordMedia medium;
        medium.url = json::string(item, "url"_L1);
        medium.contentType = json::string(item, "content_type"_L1);
        medium.sha256 = json::string(item, "sha256"_L1);
        if (medium.sha256.isNull())
            medium.sha256 = json::string(item, "hash_sha256"_L1); // its name in inbound records
        medium.size = json::integer(item, "size"_L1);
        media.append(medium);
    }
    return media;
}

SmartEncodingReport smartEncodingFromJson(const QJsonObject &object)
{
    const QJsonObject nested = object.value("smart_encoding"_L1).toObject();
    SmartEncodingReport report;
    report.applied = json::boolean(object, "smart_encoding_applied"_L1);
    if (!report.applied)
        report.applied = json::boolean(nested, "smart_encoding_applied"_L1);
    report.finalEncoding = json::string(nested, "final_encoding"_L1);
    report.segmentCount = json::smallInteger(nested, "segment_count"_L1);
    report.characterCount = json::smallInteger(nested, "character_count"_L1);
    report.replacedCharacterCount = json::smallInteger(nested, "replaced_character_count"_L1);
    report.lengthChange = json::smallInteger(nested, "length_change"_L1);
    return report;
}

QString errorText(const QJsonObject &object, QLatin1StringView key)
{
    return json::string(object, key).left(longestErrorText);
}

ApiError errorFromJson(const QJsonObject &object)
{
    ApiError error;
    error.code = errorText(object, "code"_L1);
    if (object.value("code"_L1).isDouble())
        error.code = json::shortestText(object.value("code"_L1).toDouble());
    error.title = errorText(object, "title"_L1);
    error.detail = errorText(object, "detail"_L1);
    const QJsonObject source = object.value("source"_L1).toObject();
    error.sourcePointer = errorText(source, "pointer"_L1);
    error.sourceParameter = errorText(source, "parameter"_L1);
    error.url = errorText(object.value("meta"_L1).toObject(), "url"_L1);
    return error;
}

bool saysSomething(const ApiError &error)
{
    return !error.code.isEmpty() || !error.title.isEmpty() || !error.detail.isEmpty();
}

/// The value of `errors`: a list of objects, of codes or of sentences, or one of these alone.
QList<ApiError> errorsFromJson(const QJsonValue &value)
{
    QList<ApiError> errors;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : items) {
        ApiError error;
        if (item.isObject())
            error = errorFromJson(item.toObject());
        else if (item.isString())
            error.title = item.toString().left(longestErrorText);
        if (saysSomething(error))
            errors.append(error);
        if (errors.size() == maxErrors)
            break;
    }
    return errors;
}

} // namespace

tl::expected<ParsedRecord, QString> parseMessageRecord(const QByteArray &bytes)
{
    const std::optional<QJsonObject> root = json::parseObject(bytes);
    if (!root)
        return tl::make_unexpected(u"not a JSON object within bounds"_s);
    const bool enveloped = root->value("data"_L1).isObject();
    const QJsonObject object = enveloped ? root->value("data"_L1).toObject() : *root;

    ParsedRecord parsed;
    parsed.record = messageRecordFromJson(object);
    if (parsed.record.id.isEmpty() && parsed.record.recordType != "message"_L1)
        return tl::make_unexpected(u"JSON without a message record"_s);
    parsed.raw = json::compactRecord(bytes);
    return parsed;
}

MessageRecord messageRecordFromJson(const QJsonObject &object)
{
    MessageRecord record;
    record.recordType = json::string(object, "record_type"_L1);
    record.direction = json::string(object, "direction"_L1);
    record.id = json::string(object, "id"_L1);
    record.type = json::string(object, "type"_L1);
    record.messagingProfileId = json::string(object, "messaging_profile_id"_L1);
    record.organizationId = json::string(object, "organization_id"_L1);
    record.from = partiesFromJson(object, "from"_L1).value(0);
    record.to = partiesFromJson(object, "to"_L1);
    record.cc = partiesFromJson(object, "cc"_L1);
    record.text = json::string(object, "text"_L1);
    record.subject = json::string(object, "subject"_L1);
    record.media = mediaFromJson(object);
    record.webhookUrl = json::string(object, "webhook_url"_L1);
    record.webhookFailoverUrl = json::string(object, "webhook_failover_url"_L1);
    record.encoding = json::string(object, "encoding"_L1);
    record.parts = json::smallInteger(object, "parts"_L1);
    record.numChars = json::smallInteger(object, "num_chars"_L1);
    record.smartEncoding = smartEncodingFromJson(object);
    record.tags = json::strings(object, "tags"_L1);
    record.cost = json::money(object, "cost"_L1);
    const QJsonObject breakdown = object.value("cost_breakdown"_L1).toObject();
    record.carrierFee = json::money(breakdown, "carrier_fee"_L1);
    record.rate = json::money(breakdown, "rate"_L1);
    record.tcrCampaignId = json::string(object, "tcr_campaign_id"_L1);
    record.tcrCampaignBillable = json::boolean(object, "tcr_campaign_billable"_L1);
    record.tcrCampaignRegistered = json::string(object, "tcr_campaign_registered"_L1);
    record.receivedAt = time(object, "received_at"_L1);
    record.sentAt = time(object, "sent_at"_L1);
    record.completedAt = time(object, "completed_at"_L1);
    record.validUntil = time(object, "valid_until"_L1);
    record.errors = errorsFromJson(object.value("errors"_L1));
    record.waitSeconds = json::real(object, "wait_seconds"_L1);
    return record;
}

QByteArray toJson(const SendRequest &request)
{
    QJsonObject object{{"from"_L1, request.from}, {"to"_L1, request.to}, {"text"_L1, request.text}};
    if (!request.messagingProfileId.isEmpty())
        object.insert("messaging_profile_id"_L1, request.messagingProfileId);
    if (!request.webhookUrl.isEmpty())
        object.insert("webhook_url"_L1, request.webhookUrl);
    if (!request.webhookFailoverUrl.isEmpty())
        object.insert("webhook_failover_url"_L1, request.webhookFailoverUrl);
    if (request.useProfileWebhooks)
        object.insert("use_profile_webhooks"_L1, *request.useProfileWebhooks);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<ApiError> parseApiErrors(const QByteArray &body)
{
    const std::optional<QJsonObject> root = json::parseObject(body);
    if (!root)
        return {};
    if (root->contains("errors"_L1))
        return errorsFromJson(root->value("errors"_L1));
    if (root->contains("error"_L1))
        return errorsFromJson(root->value("error"_L1));
    // A message record in answer to a question that failed is no error, although its type and id are strings too.
    return root->contains("code"_L1) || root->contains("title"_L1) ? errorsFromJson(*root) : QList<ApiError>();
}

} // namespace herald
