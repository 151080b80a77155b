// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/JsonFields.h"
#include "app/telnyx/RecordJson.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

MessagingProfile messagingProfileFromJson(const QJsonObject &object)
{
    MessagingProfile profile;
    profile.id = json::string(object, "id"_L1);
    profile.name = json::string(object, "name"_L1);
    profile.enabled = json::boolean(object, "enabled"_L1).value_or(true);
    profile.alphaSender = json::string(object, "alpha_sender"_L1);
    profile.whitelistedDestinations = json::strings(object, "whitelisted_destinations"_L1);
    if (json::boolean(object, "daily_spend_limit_enabled"_L1).value_or(false))
        profile.dailySpendLimit = json::money(object.value("daily_spend_limit"_L1), u"USD"_s);
    profile.smartEncoding = json::boolean(object, "smart_encoding"_L1).value_or(false);
    return profile;
}

OwnedSenderId ownedSenderIdFromJson(const QJsonObject &object)
{
    return {json::string(object, "alphanumeric_sender_id"_L1), json::string(object, "messaging_profile_id"_L1)};
}

OptOut optOutFromJson(const QJsonObject &object)
{
    // A block stands between a sender and whom it may no longer reach: `to` is "the receiving address", the one that
    // redaction hides. Source: Telnyx, API reference, List opt-outs.
    OptOut optOut;
    optOut.number = json::string(object, "to"_L1);
    optOut.toward = json::string(object, "from"_L1);
    if (!optOut.number.startsWith(u'+') && optOut.toward.startsWith(u'+'))
        std::swap(optOut.number, optOut.toward);
    optOut.messagingProfileId = json::string(object, "messaging_profile_id"_L1);
    optOut.keyword = json::string(object, "keyword"_L1);
    optOut.createdAt = parseApiTime(json::string(object, "created_at"_L1));
    return optOut;
}

DetailRecord detailRecordFromJson(const QJsonObject &object)
{
    DetailRecord record;
    record.messageId = json::string(object, "uuid"_L1);
    record.sender = json::string(object, "cli"_L1);
    record.recipient = json::string(object, "cld"_L1);
    record.direction = json::string(object, "direction"_L1);
    record.status = json::string(object, "status"_L1);
    record.parts = json::smallInteger(object, "parts"_L1);
    record.cost = json::money(object.value("cost"_L1), json::string(object, "currency"_L1));
    record.createdAt = parseApiTime(json::string(object, "created_at"_L1));
    record.webhookUrl = json::string(object, "delivery_status_webhook_url"_L1);
    return record;
}

} // namespace herald
