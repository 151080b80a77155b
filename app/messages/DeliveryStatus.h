// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace herald {

/// What Telnyx says of delivery. An open set: a word Herald does not know is kept and shown as it came.
/// Source: Telnyx, outbound message record, `to[].status`; detail records use other words for the same things.
class DeliveryStatus
{
public:
    enum Known {
        None, ///< nothing has been said
        Queued, Sending, Sent, Delivered, SendingFailed, DeliveryFailed, DeliveryUnconfirmed, Expired,
        Scheduled, Cancelled, Received, WebhookDelivered,
        Forgotten, ///< Herald's own: Telnyx tells nothing of it any more, and never told how it ended
        Unknown ///< a word of tomorrow
    };

    DeliveryStatus() = default;
    explicit DeliveryStatus(const QString &word);
    DeliveryStatus(Known known); // NOLINT: a known status is a status

    /// Every word that is known.
    static QStringList knownWords();

    Known known() const { return m_known; }
    /// The API's own word, e.g. "delivery_failed"; empty for None.
    const QString &word() const { return m_word; }
    bool isFinal() const;
    bool isFailure() const;
    bool operator==(const DeliveryStatus &) const = default;

private:
    QString m_word;
    Known m_known = None;
};

} // namespace herald
