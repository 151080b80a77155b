// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One record of Telnyx's belongs to one message: who gets it, and who gives it back.
#include "app/store/AuditLog.h"
#include "app/store/CheckSchedule.h"
#include "app/store/Connection.h"
#include "app/store/MessageEvents.h"
#include "app/store/Repositories.h"
#include "app/store/RowReader.h"
#include "app/store/StateSteps.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

struct Party {
    HandoverState state = HandoverState::Waiting;
    NoticeId notice{};
    QString sender;
    QString recipient;
};

StoreResult<Party> partyOf(Connection &connection, MessageId id)
{
    std::optional<Party> found;
    const auto read = connection.select(u"SELECT state, notice_id, sender, recipient FROM messages WHERE id = ?"_s,
        {static_cast<qint64>(id)}, [&found](RowReader &row) {
            Party party;
            party.state = handoverStateFromWord(row.text()).value_or(HandoverState::Unconfirmed);
            party.notice = NoticeId(row.integer());
            party.sender = row.text();
            party.recipient = row.text();
            found = party;
        });
    if (!read)
        return failed(read);
    if (!found)
        return tl::make_unexpected(StoreError{StoreError::NotFound, u"no such message"_s, {}});
    return *found;
}

StoreResult<void> logOf(
    Connection &connection, MessageId id, const Party &party, const QString &what, const QDateTime &now)
{
    return appendToLog(connection,
        {0, now, u"Herald"_s, what, party.notice, party.sender, 1, u"message %1"_s.arg(static_cast<qint64>(id)), {}});
}

StoreResult<bool> anotherIsOnTheWire(Connection &connection, MessageId id, const Party &party)
{
    const auto other = connection.value(u"SELECT id FROM messages WHERE recipient = ? AND sender = ? "
                                        "AND state = 'sending' AND id <> ? LIMIT 1"_s,
        {party.recipient, party.sender, static_cast<qint64>(id)});
    if (!other)
        return failed(other);
    return other->isValid();
}

/// The message that was taken for the one with this record, and that only by looking it up; nothing when none was.
StoreResult<std::optional<MessageId>> finderOf(Connection &connection, MessageId owner, const QString &telnyxId)
{
    QList<MessageId> others;
    const auto read = connection.select(u"SELECT id FROM messages WHERE telnyx_id = ? AND id <> ? AND "_s
            % SqlDialect::unindexed(u"state"_s) % u" = 'accepted'"_s,
        {telnyxId, static_cast<qint64>(owner)}, [&others](RowReader &row) { others.append(MessageId(row.integer())); });
    if (!read)
        return failed(read);
    for (const MessageId other : std::as_const(others)) {
        const auto how = connection.value(u"SELECT kind FROM message_events WHERE message_id = ? "
                                          "AND kind IN ('accepted', 'settled') ORDER BY id DESC LIMIT 1"_s,
            {static_cast<qint64>(other)});
        if (!how)
            return failed(how);
        if (how->toString() == u"settled"_s)
            return std::optional(other);
    }
    return std::optional<MessageId>();
}

} // namespace

StoreResult<void> takeBackRecord(Connection &connection, MessageId owner, const QString &telnyxId, const QDateTime &now)
{
    if (telnyxId.isEmpty())
        return {};
    const auto finder = finderOf(connection, owner, telnyxId);
    if (!finder)
        return failed(finder);
    if (!*finder)
        return {};
    const MessageId id = **finder;
    const auto party = partyOf(connection, id);
    if (!party)
        return failed(party);
    StateStep step = doubt({}, {}, {}, u"its record is that of another message"_s, now);
    step.from = HandoverState::Accepted;
    step.set += u", telnyx_id = NULL, status = '', encoding = '', parts = NULL, cost_amount = NULL, "
                "cost_currency = NULL, received_at = NULL, sent_at = NULL, completed_at = NULL, accepted_at = NULL, "
                "next_watch_at = NULL, watch_count = 0"_s;
    if (const auto done = take(connection, id, now, step); !done)
        return done;
    const auto gone =
        connection.execute(u"DELETE FROM message_records WHERE message_id = ?"_s, {static_cast<qint64>(id)});
    if (!gone)
        return failed(gone);
    return logOf(connection, id, *party, u"taken_back"_s, now);
}

StoreResult<Recognition> MessageRepository::recognise(
    MessageId id, const MessageRecord &record, const QByteArray &raw, const QDateTime &now, bool certain)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    const auto party = partyOf(m_connection, id);
    if (!party)
        return failed(party);
    if (party->state != HandoverState::Unconfirmed)
        return tl::make_unexpected(StoreError{StoreError::NotFound, u"no message that is unconfirmed"_s, {}});
    const auto owner = byTelnyxId(record.id);
    if (!owner && owner.error().kind != StoreError::NotFound)
        return failed(owner);
    if (owner)
        return Recognition::OwnedByAnother;
    if (!certain) {
        const auto other = anotherIsOnTheWire(m_connection, id, *party);
        if (!other)
            return failed(other);
        if (*other)
            return Recognition::AnotherOnTheWire;
    }
    if (const auto logged = logOf(m_connection, id, *party, u"found"_s, now); !logged)
        return failed(logged);
    MessageEvents events;
    if (const auto done = acceptMessage(m_connection, id, record, raw, now, events); !done)
        return failed(done);
    if (const auto done = events.write(m_connection); !done)
        return failed(done);
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return Recognition::Accepted;
}

} // namespace herald
