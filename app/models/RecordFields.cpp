// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/RecordFields.h"

#include "app/models/DisplayText.h"
#include "app/models/UnknownFields.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

using Fields = QList<MessageDetail::Field>;

QString orNothing(const QString &text)
{
    return text.isEmpty() ? DisplayText::nothing() : text;
}

QString money(const std::optional<Money> &amount)
{
    return amount ? amount->display() : DisplayText::nothing();
}

template<typename Number>
QString number(const std::optional<Number> &value)
{
    return value ? QLocale().toString(*value) : DisplayText::nothing();
}

} // namespace

QString RecordFields::yesNo(const std::optional<bool> &value)
{
    if (!value)
        return DisplayText::nothing();
    return *value ? tr("yes") : tr("no");
}

QString RecordFields::handover(HandoverState state)
{
    return state == HandoverState::Accepted ? tr("Accepted") : Outcome(state, {}).word();
}

QString RecordFields::numbered(const QString &label, qsizetype index)
{
    return index == 0
        ? label
        : tr("%1 (%2)", "a field's label, and which of several").arg(label, QLocale().toString(index + 1));
}

Fields RecordFields::of(const MessageRecord &record, const QByteArray &raw)
{
    Fields fields{
        {u"record_type"_s, tr("Kind of record"), orNothing(record.recordType)},
        {u"direction"_s, tr("Direction"), orNothing(record.direction)},
        {u"id"_s, tr("Message ID"), orNothing(record.id)},
        {u"type"_s, tr("Type"), orNothing(record.type)},
        {u"messaging_profile_id"_s, tr("Messaging profile"), orNothing(record.messagingProfileId)},
        {u"organization_id"_s, tr("Organisation"), orNothing(record.organizationId)},
    };
    appendParties(fields, record);
    fields.append({u"text"_s, tr("Text"), orNothing(record.text)});
    fields.append({u"subject"_s, tr("Subject"), orNothing(record.subject)});
    appendMedia(fields, record);
    fields.append({u"webhook_url"_s, tr("Webhook"), orNothing(record.webhookUrl)});
    fields.append({u"webhook_failover_url"_s, tr("Failover webhook"), orNothing(record.webhookFailoverUrl)});
    appendEncoding(fields, record);
    fields.append({u"tags"_s, tr("Tags"), orNothing(record.tags.join(u", "_s))});
    appendCost(fields, record);
    fields.append({u"tcr_campaign_id"_s, tr("Campaign"), orNothing(record.tcrCampaignId)});
    fields.append({u"tcr_campaign_billable"_s, tr("Campaign is billed"), yesNo(record.tcrCampaignBillable)});
    fields.append({u"tcr_campaign_registered"_s, tr("Campaign registration"), orNothing(record.tcrCampaignRegistered)});
    fields.append({u"received_at"_s, tr("Received by Telnyx"), DisplayText::fullTime(record.receivedAt)});
    fields.append({u"sent_at"_s, tr("Handed to the carrier"), DisplayText::fullTime(record.sentAt)});
    fields.append({u"completed_at"_s, tr("Completed"), DisplayText::fullTime(record.completedAt)});
    fields.append({u"valid_until"_s, tr("Valid until"), DisplayText::fullTime(record.validUntil)});
    if (record.errors.isEmpty())
        fields.append({u"errors"_s, tr("Errors"), DisplayText::nothing()});
    fields += ofErrors(record.errors);
    fields.append({u"wait_seconds"_s, tr("Wait in Telnyx's queue"),
        record.waitSeconds ? tr("%1 s").arg(QLocale().toString(*record.waitSeconds)) : DisplayText::nothing()});

    QSet<QString> shown;
    for (const MessageDetail::Field &field : std::as_const(fields))
        shown.insert(field.key);
    return fields + unknownFields(raw, shown);
}

void RecordFields::appendParties(Fields &fields, const MessageRecord &record)
{
    fields.append({u"from.phone_number"_s, tr("From"), orNothing(record.from.phoneNumber)});
    fields.append({u"from.carrier"_s, tr("Sender's carrier"), orNothing(record.from.carrier)});
    fields.append({u"from.line_type"_s, tr("Sender's line"), orNothing(record.from.lineType)});
    if (record.from.status.known() != DeliveryStatus::None)
        fields.append({u"from.status"_s, tr("Sender's status"), record.from.status.word()});

    const auto appendList = [&fields](const QList<RecordParty> &parties, const QString &key, const QString &label) {
        if (parties.isEmpty())
            fields.append({key, label, DisplayText::nothing()});
        for (qsizetype i = 0; i < parties.size(); ++i) {
            const RecordParty &party = parties.at(i);
            const QString at = u"%1[%2]."_s.arg(key).arg(i);
            fields.append({QString(at + u"phone_number"_s), numbered(label, i), orNothing(party.phoneNumber)});
            fields.append({QString(at + u"status"_s), numbered(tr("Status"), i), orNothing(party.status.word())});
            fields.append({QString(at + u"carrier"_s), numbered(tr("Carrier"), i), orNothing(party.carrier)});
            fields.append({QString(at + u"line_type"_s), numbered(tr("Line"), i), orNothing(party.lineType)});
        }
    };
    appendList(record.to, u"to"_s, tr("To"));
    appendList(record.cc, u"cc"_s, tr("Copy to"));
}

void RecordFields::appendMedia(Fields &fields, const MessageRecord &record)
{
    if (record.media.isEmpty())
        fields.append({u"media"_s, tr("Media"), DisplayText::nothing()});
    for (qsizetype i = 0; i < record.media.size(); ++i) {
        const RecordMedia &media = record.media.at(i);
        const QString at = u"media[%1]."_s.arg(i);
        fields.append({QString(at + u"url"_s), numbered(tr("Media"), i), orNothing(media.url)});
        fields.append({QString(at + u"content_type"_s), numbered(tr("Media type"), i), orNothing(media.contentType)});
        fields.append({QString(at + u"sha256"_s), numbered(tr("Media checksum"), i), orNothing(media.sha256)});
        fields.append({QString(at + u"size"_s), numbered(tr("Media size in bytes"), i), number(media.size)});
    }
}

void RecordFields::appendEncoding(Fields &fields, const MessageRecord &record)
{
    const SmartEncodingReport &smart = record.smartEncoding;
    fields.append({u"encoding"_s, tr("Encoding"), orNothing(record.encoding)});
    fields.append({u"parts"_s, tr("Parts"), number(record.parts)});
    fields.append({u"num_chars"_s, tr("Characters"), number(record.numChars)});
    fields.append({u"smart_encoding_applied"_s, tr("Smart encoding"), yesNo(smart.applied)});
    if (!smart.finalEncoding.isEmpty())
        fields.append({u"smart_encoding.final_encoding"_s, tr("Encoding afterwards"), smart.finalEncoding});
    if (smart.segmentCount)
        fields.append({u"smart_encoding.segment_count"_s, tr("Parts afterwards"), number(smart.segmentCount)});
    if (smart.characterCount)
        fields.append({u"smart_encoding.character_count"_s, tr("Characters afterwards"), number(smart.characterCount)});
    if (smart.replacedCharacterCount)
        fields.append({u"smart_encoding.replaced_character_count"_s, tr("Characters replaced"),
            number(smart.replacedCharacterCount)});
    if (smart.lengthChange)
        fields.append({u"smart_encoding.length_change"_s, tr("Change of length"), number(smart.lengthChange)});
}

void RecordFields::appendCost(Fields &fields, const MessageRecord &record)
{
    fields.append({u"cost.amount"_s, tr("Cost"), money(record.cost)});
    fields.append({u"cost.currency"_s, tr("Currency"), orNothing(record.cost ? record.cost->currency() : QString())});
    fields.append({u"cost_breakdown.carrier_fee.amount"_s, tr("Carrier fee"), money(record.carrierFee)});
    fields.append({u"cost_breakdown.carrier_fee.currency"_s, tr("Currency of the carrier fee"),
        orNothing(record.carrierFee ? record.carrierFee->currency() : QString())});
    fields.append({u"cost_breakdown.rate.amount"_s, tr("Telnyx rate"), money(record.rate)});
    fields.append({u"cost_breakdown.rate.currency"_s, tr("Currency of the rate"),
        orNothing(record.rate ? record.rate->currency() : QString())});
}

Fields RecordFields::ofErrors(const QList<ApiError> &errors)
{
    Fields fields;
    for (qsizetype i = 0; i < errors.size(); ++i) {
        const ApiError &error = errors.at(i);
        const QString at = u"errors[%1]."_s.arg(i);
        fields.append({QString(at + u"code"_s), numbered(tr("Error code"), i), orNothing(error.code)});
        fields.append({QString(at + u"title"_s), numbered(tr("Error"), i), orNothing(error.title)});
        fields.append({QString(at + u"detail"_s), numbered(tr("Error in detail"), i), orNothing(error.detail)});
        fields.append(
            {QString(at + u"source.pointer"_s), numbered(tr("Error is about"), i), orNothing(error.sourcePointer)});
        fields.append({QString(at + u"source.parameter"_s), numbered(tr("Error's parameter"), i),
            orNothing(error.sourceParameter)});
        fields.append({QString(at + u"meta.url"_s), numbered(tr("Page about the error"), i), orNothing(error.url)});
    }
    return fields;
}

Fields RecordFields::own(const StoredMessage &message)
{
    return {
        {u"herald.notice"_s, tr("Notice"), orNothing(message.noticeTitle)},
        {u"herald.row"_s, tr("Row of the list"),
            message.row > 0 ? QLocale().toString(message.row) : DisplayText::nothing()},
        {u"herald.name"_s, tr("Name"), orNothing(message.name)},
        {u"herald.from"_s, tr("Sender as asked for"), orNothing(message.sender)},
        {u"herald.to"_s, tr("Number as asked for"), orNothing(message.to)},
        {u"herald.text"_s, tr("Text as asked for"), orNothing(message.text)},
        {u"herald.state"_s, tr("Hand-over"), handover(message.state)},
        {u"herald.practice"_s, tr("Practice"), yesNo(message.practice)},
        {u"herald.created_at"_s, tr("Saved on this computer"), DisplayText::fullTime(message.createdAt)},
        {u"herald.sending_at"_s, tr("Request begun"), DisplayText::fullTime(message.sendingAt)},
        {u"herald.id"_s, tr("Number in Herald's database"), QString::number(qint64(message.id))},
    };
}

} // namespace herald
