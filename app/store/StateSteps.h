// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/HandoverState.h"
#include "app/store/StoreError.h"
#include "app/store/StoredRows.h"

#include <QVariantList>

namespace herald {

class Connection;
class MessageEvents;

/// One change of state of a message, and the event that tells of it. Private to this room.
struct StateStep {
    HandoverState from;
    HandoverState to;
    QString set; ///< further assignments, or empty
    QVariantList values;
    QString event;
    QString detail;
};

StateStep refusal(const ApiError &error, const QList<ApiError> &more, const Circumstance &circumstance);
/// @p error: what the answer said, if it said anything.
StateStep doubt(const ApiError &error, const QList<ApiError> &more, const Circumstance &circumstance,
    const QString &technical, const QDateTime &now);
/// @p nextTry: Telnyx did not want it for the moment.
StateStep wayBack(const QString &technical, const std::optional<QDateTime> &nextTry = {});

/// Within a transaction. NotFound when the message is not in the state it must come from.
StoreResult<void> take(Connection &connection, MessageId id, const QDateTime &now, const StateStep &step);
/// In a transaction of its own.
StoreResult<void> takeAlone(Connection &connection, MessageId id, const QDateTime &now, const StateStep &step);
/// Every message that matches @p which takes the same step, in a transaction of its own; answers how many.
StoreResult<int> takeAll(Connection &connection, const QString &which, const QVariantList &keys, const QDateTime &now,
    const StateStep &step);

/// sending or unconfirmed -> accepted, with what the record says. Within a transaction. @p events: takes up what there
/// is to tell; the caller writes them.
StoreResult<void> acceptMessage(Connection &connection, MessageId id, const MessageRecord &record,
    const QByteArray &raw, const QDateTime &now, MessageEvents &events);

/// @p owner is, by Telnyx's own reply, the message with this id: one that was only taken for it becomes unconfirmed
/// again, and the log is told. Within a transaction.
StoreResult<void> takeBackRecord(
    Connection &connection, MessageId owner, const QString &telnyxId, const QDateTime &now);

struct WaitingMessage {
    StoredMessage message;
    bool optedOut = false;
};
/// Up to @p most waiting messages of the notice that may be tried now: those with the fewest tries first, of these the
/// oldest row.
StoreResult<QList<WaitingMessage>> waitingMessages(
    Connection &connection, NoticeId notice, int most, const QDateTime &now);
/// When the next of the others may be tried.
StoreResult<std::optional<QDateTime>> nextTry(Connection &connection, NoticeId notice, const QDateTime &now);
/// waiting -> sending by @p worker, within a transaction; @p messages are brought up to date.
StoreResult<void> markSending(
    Connection &connection, QList<StoredMessage> &messages, const QString &worker, const QDateTime &now);

} // namespace herald
