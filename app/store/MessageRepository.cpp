// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Repositories.h"

#include "app/store/Connection.h"
#include "app/store/OptOutGuard.h"
#include "app/store/RowMapping.h"
#include "app/store/StateSteps.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

StateStep stranding(const QDateTime &now)
{
    return doubt({}, {}, {Circumstance::Ended}, u"the program ended before the reply was recorded"_s, now);
}

} // namespace

StoreResult<QList<StoredMessage>> MessageRepository::claim(
    NoticeId notice, const QString &worker, int most, const QDateTime &now)
{
    Q_ASSERT(!worker.isEmpty());
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    auto messages = waitingMessages(m_connection, notice, most, now);
    if (!messages)
        return failed(messages);
    QList<StoredMessage> taken;
    for (auto &[message, optedOut] : *messages) {
        if (!optedOut)
            taken.append(message);
        else if (const auto done = holdBack(m_connection, message, now); !done)
            return failed(done);
    }
    if (const auto done = markSending(m_connection, taken, worker, now); !done)
        return failed(done);
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return taken;
}

StoreResult<void> MessageRepository::markRefused(MessageId id, const ApiError &error, const QDateTime &now)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = take(m_connection, id, now, refusal(error, {}, {})); !done)
        return done;
    if (const auto done = learnOptOut(m_connection, id, error, now); !done)
        return done;
    return transaction.commit();
}

StoreResult<void> MessageRepository::markUnconfirmed(
    MessageId id, const QString &technical, const QDateTime &now, const Circumstance &circumstance)
{
    return takeAlone(m_connection, id, now, doubt({}, {}, circumstance, technical, now));
}

StoreResult<void> MessageRepository::returnToWaiting(MessageId id, const QString &technical, const QDateTime &now)
{
    return takeAlone(m_connection, id, now, wayBack(technical));
}

StoreResult<int> MessageRepository::cancelWaiting(NoticeId notice, const QDateTime &now)
{
    return takeAll(m_connection, u"notice_id = ?"_s, {static_cast<qint64>(notice)}, now,
        {HandoverState::Waiting, HandoverState::Cancelled, {}, {}, u"cancelled"_s, {}});
}

StoreResult<QStringList> MessageRepository::sendingWorkers()
{
    QStringList workers;
    const auto done =
        m_connection.select(u"SELECT DISTINCT worker FROM messages WHERE state = 'sending' ORDER BY worker"_s, {},
            [&](RowReader &row) { workers.append(row.text()); });
    if (!done)
        return failed(done);
    return workers;
}

StoreResult<int> MessageRepository::markStranded(
    const QString &worker, const QDateTime &now, const BegunMessages &begun)
{
    if (!begun)
        return takeAll(m_connection, u"worker = ?"_s, {worker}, now, stranding(now));
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    QList<MessageId> all;
    const auto read =
        m_connection.select(u"SELECT id FROM messages WHERE worker = ? AND state = 'sending' ORDER BY id"_s, {worker},
            [&all](RowReader &row) { all.append(MessageId{row.integer()}); });
    if (!read)
        return failed(read);
    int stranded = 0;
    for (const MessageId id : std::as_const(all)) {
        const bool hadBegun = begun->contains(id);
        const auto done = take(m_connection, id, now,
            hadBegun ? stranding(now) : wayBack(u"the program ended before the request began"_s));
        if (!done)
            return failed(done);
        stranded += hadBegun ? 1 : 0;
    }
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return stranded;
}

} // namespace herald
