// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/MessageDetail.h"

#include <QCoreApplication>

namespace herald {

/// The time line of a message: what Herald noted, and at which time Telnyx says that it happened.
class MessageSteps
{
    Q_DECLARE_TR_FUNCTIONS(herald::MessageSteps)
public:
    static QList<MessageDetail::Step> of(const StoredMessage &message, const QList<MessageEvent> &events);

private:
    static MessageDetail::Step fromEvent(const StoredMessage &message, const MessageEvent &event);
    static MessageDetail::Step fromStatus(
        const StoredMessage &message, const QDateTime &at, const DeliveryStatus &status);
};

} // namespace herald
