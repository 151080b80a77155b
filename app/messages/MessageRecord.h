// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ApiError.h"
#include "app/messages/DeliveryStatus.h"
#include "app/messages/Money.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace herald {

/// A sender or a recipient in a record. A null QString means: absent or null.
struct RecordParty {
    QString phoneNumber; ///< holds the alphanumeric name when it is a sender
    QString carrier;
    QString lineType;
    DeliveryStatus status; ///< None for a sender
    bool operator==(const RecordParty &) const = default;
};

struct RecordMedia {
    QString url;
    QString contentType;
    QString sha256;
    std::optional<qint64> size; ///< bytes
    bool operator==(const RecordMedia &) const = default;
};

/// What smart encoding did, where Telnyx says so.
struct SmartEncodingReport {
    std::optional<bool> applied;
    QString finalEncoding;
    std::optional<int> segmentCount;
    std::optional<int> characterCount;
    std::optional<int> replacedCharacterCount;
    std::optional<int> lengthChange;
    bool operator==(const SmartEncodingReport &) const = default;
};

/// Telnyx's message record. Any field may be missing, null or of a kind not known yet; a null QString, an empty
/// list or no value stands for that. Times are UTC. Source: Telnyx API, OutboundMessagePayload.
struct MessageRecord {
    QString recordType;
    QString direction;
    QString id; ///< UUID
    QString type;
    QString messagingProfileId;
    QString organizationId;
    RecordParty from;
    QList<RecordParty> to;
    QList<RecordParty> cc;
    QString text;
    QString subject;
    QList<RecordMedia> media;
    QString webhookUrl;
    QString webhookFailoverUrl;
    QString encoding;
    std::optional<int> parts;
    std::optional<int> numChars;
    SmartEncodingReport smartEncoding;
    QStringList tags;
    std::optional<Money> cost;
    std::optional<Money> carrierFee; ///< of the cost breakdown
    std::optional<Money> rate;       ///< of the cost breakdown
    QString tcrCampaignId;
    std::optional<bool> tcrCampaignBillable;
    QString tcrCampaignRegistered;
    std::optional<QDateTime> receivedAt;
    std::optional<QDateTime> sentAt;
    std::optional<QDateTime> completedAt;
    std::optional<QDateTime> validUntil;
    QList<ApiError> errors;
    std::optional<double> waitSeconds;
    bool operator==(const MessageRecord &) const = default;

    /// The status of the first recipient; None without one.
    DeliveryStatus status() const { return to.isEmpty() ? DeliveryStatus() : to.constFirst().status; }
};

} // namespace herald
