// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ApiError.h"
#include "app/messages/Outcome.h"
#include "app/store/Store.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace herald {

/// Everything that is known of one message, ready to be shown: plain words, no JSON to take apart.
struct MessageDetail {
    struct Field {
        QString key;
        QString label;
        QString value;
    }; ///< key: the API's name, e.g. "cost_breakdown.rate.amount"
    struct Step {
        QDateTime at;
        QString what; ///< "Saved on this computer", "Accepted by Telnyx" …
        QString after; ///< "after 3 s", or empty
        Outcome::Kind mood = Outcome::Other;
    };
    StoredMessage message;
    QList<Field> fields; ///< every field of the record in the API's order, then Herald's own
    QList<Step> steps; ///< oldest first
    std::optional<ErrorWords> error; ///< in words; nothing when all is well
    QString errorCode;
    std::optional<Money> rate, carrierFee, cost;
    QString rawJson; ///< indented; empty when there is no record yet
};

class MessageDetails
{
    Q_DECLARE_TR_FUNCTIONS(herald::MessageDetails)
public:
    static MessageDetail describe(const StoredMessage &message, const QList<MessageEvent> &events);
    /// Reads and describes off the GUI thread.
    static QFuture<StoreResult<MessageDetail>> load(Store &store, MessageId id);
};

} // namespace herald
