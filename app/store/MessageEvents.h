// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoreError.h"
#include "app/store/StoredRows.h"

#include <QList>

namespace herald {

class Connection;

/// Steps in the lives of messages that are yet to be written; many go down with one statement. Private to this room.
class MessageEvents
{
public:
    void add(MessageId message, const MessageEvent &event) { m_events.append({message, event}); }
    /// Within the transaction of what they tell of.
    StoreResult<void> write(Connection &connection);

private:
    struct Pending {
        MessageId message;
        MessageEvent event;
    };
    QList<Pending> m_events;
};

/// One of them.
StoreResult<void> addEvent(
    Connection &connection, MessageId id, const QDateTime &at, const QString &kind, const QString &detail);

} // namespace herald
