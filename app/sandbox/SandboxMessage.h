// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxNumbers.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace herald {

/// A message that the practice carrier took. Nothing in it changes afterwards: every later status follows from
/// these values and the time that is asked for.
struct SandboxMessage {
    QString id;
    QString from;
    QString to;
    QString text;
    QString messagingProfileId;
    QString webhookUrl;
    QString webhookFailoverUrl;
    QString encoding; ///< "GSM-7" or "UCS-2"
    int parts = 1;
    QDateTime receivedAt; ///< UTC
    double waitSeconds = 0.0; ///< in the queue before it leaves, from the sender's pace
    double speed = 1.0; ///< of the delivery, as the server had it

    /// One JSON object that fromJson() reads back.
    QJsonObject toJson() const;
    /// Nothing when it is damaged.
    static std::optional<SandboxMessage> fromJson(const QJsonObject &object);
};

/// Where a message stands at one time.
struct SandboxProgress {
    QString status; ///< as in `to[].status`
    std::optional<QDateTime> sentAt;
    std::optional<QDateTime> completedAt;
    QString errorCode; ///< empty when nothing failed
};

SandboxProgress sandboxProgress(const SandboxMessage &message, const QDateTime &now);
/// What the detail records call @p status.
QString sandboxDetailStatus(const QString &status);
/// The whole record that POST and GET answer with, without the `data` envelope.
QJsonObject sandboxRecord(const SandboxMessage &message, const QDateTime &now);
/// The message's line in the detail records; there is none until it was sent.
QJsonObject sandboxDetailRecord(const SandboxMessage &message, const QDateTime &now);

/// Practice prices for one part, in ten-thousandths of a USD.
constexpr qint64 sandboxRate = 39;
constexpr qint64 sandboxCarrierFee = 10;
/// What a message costs in all, in ten-thousandths of a USD.
constexpr qint64 sandboxCost(qint64 parts)
{
    return parts * (sandboxRate + sandboxCarrierFee);
}
/// "0.0147" for 147.
QString sandboxAmount(qint64 tenThousandths);

constexpr auto sandboxOrganizationId = "5a4d0b0c-0000-4000-8000-0000000000ff";

} // namespace herald
