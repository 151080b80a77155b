// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Money.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace herald {

/// Telnyx's object that owns sender IDs and allowed destinations. The profile's secret is never read.
struct MessagingProfile {
    QString id; ///< UUID
    QString name;
    bool enabled = true;
    QString alphaSender;               ///< null when the profile has none
    QStringList whitelistedDestinations; ///< ISO 3166 alpha-2, or "*"
    std::optional<Money> dailySpendLimit; ///< USD; nothing when it is off
    bool smartEncoding = false;
    bool operator==(const MessagingProfile &) const = default;
};

/// An alphanumeric sender ID resource.
struct OwnedSenderId {
    QString name;
    QString messagingProfileId;
    bool operator==(const OwnedSenderId &) const = default;
};

struct Balance {
    Money balance;
    std::optional<Money> availableCredit;
};

/// A number that asked not to be texted.
struct OptOut {
    QString number;  ///< who opted out, E.164
    QString toward;  ///< the number or sender that may no longer write to them
    QString messagingProfileId;
    QString keyword;
    std::optional<QDateTime> createdAt;
};

/// One line of Telnyx's detail records: no text, but the message's id.
struct DetailRecord {
    QString messageId; ///< `uuid`
    QString sender;    ///< `cli`
    QString recipient; ///< `cld`
    QString direction;
    QString status;
    std::optional<int> parts;
    std::optional<Money> cost;
    std::optional<QDateTime> createdAt;
    QString webhookUrl; ///< `delivery_status_webhook_url`
};

} // namespace herald
