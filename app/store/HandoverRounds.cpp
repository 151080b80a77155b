// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/HandoverRounds.h"

#include "app/store/Connection.h"
#include "app/store/OptOutGuard.h"
#include "app/store/Repositories.h"
#include "app/store/RowReader.h"
#include "app/store/SqlDialect.h"
#include "app/store/StateSteps.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

StoreResult<void> writeOutcome(Connection &connection, const HandoverOutcome &outcome)
{
    switch (outcome.kind) {
    case HandoverOutcome::Accepted:
        return acceptMessage(connection, outcome.id, outcome.record, outcome.raw, outcome.at);
    case HandoverOutcome::Refused:
        if (const auto done = take(
                connection, outcome.id, outcome.at, refusal(outcome.error, outcome.moreErrors, outcome.circumstance));
            !done)
            return done;
        return learnOptOut(connection, outcome.id, outcome.error, outcome.at);
    case HandoverOutcome::Unconfirmed:
        return take(connection, outcome.id, outcome.at,
            doubt(outcome.error, outcome.moreErrors, outcome.circumstance, outcome.technical, outcome.at));
    case HandoverOutcome::Returned:
        return take(connection, outcome.id, outcome.at, wayBack(outcome.technical));
    }
    Q_UNREACHABLE();
}

/// The sender's own; notices that go at another pace have another.
QString paceName(qint64 account, const QString &sender, double partsPerMinute)
{
    return QString::number(account) % u'/' % sender % u'/' % QString::number(partsPerMinute, 'g', 12);
}

StoreResult<Pace> loadPace(Connection &connection, const QString &name, const HandoverRound &round)
{
    Pace pace(round.partsPerMinute, round.now);
    const auto read = connection.select(
        u"SELECT parts, at, not_before FROM sender_paces WHERE name = ?"_s, {name}, [&](RowReader &row) {
            Pace::Kept kept;
            kept.parts = row.next().toDouble();
            kept.at = row.time();
            kept.notBefore = row.time();
            pace = Pace(round.partsPerMinute, kept);
        });
    if (!read)
        return failed(read);
    if (round.notBefore.isValid())
        pace.holdUntil(round.notBefore);
    return pace;
}

StoreResult<void> savePace(Connection &connection, const QString &name, const Pace &pace)
{
    const Pace::Kept kept = pace.kept();
    const auto saved =
        connection.execute(SqlDialect::upsert(u"sender_paces"_s, u"name"_s, {u"parts"_s, u"at"_s, u"not_before"_s}),
            {name, kept.parts, columnOf(kept.at), columnOf(kept.notBefore)});
    if (!saved)
        return failed(saved);
    return {};
}

StoreResult<void> takeMore(Connection &connection, const HandoverRound &round, HandoverReply &reply)
{
    std::optional<QString> pace;
    const auto read = connection.select(u"SELECT state, worker, account_id, sender FROM notices WHERE id = ?"_s,
        {static_cast<qint64>(round.notice)}, [&](RowReader &row) {
            const bool running = row.text() == toWord(NoticeState::Running);
            const bool ours = row.text() == round.worker;
            const qint64 account = row.integer();
            if (running && ours)
                pace = paceName(account, row.text(), round.partsPerMinute);
        });
    if (!read)
        return read;
    reply.mine = pace.has_value();
    if (!reply.mine)
        return {};
    // One more than wanted shows whether any wait behind them.
    auto waiting = waitingMessages(connection, round.notice, round.most + 1);
    if (!waiting)
        return failed(waiting);
    if (round.partsPerMinute > 0) {
        const auto loaded = loadPace(connection, *pace, round);
        if (!loaded)
            return failed(loaded);
        reply.pace = *loaded;
    }
    const qsizetype all = waiting->size();
    for (StoredMessage &message : *waiting) {
        const bool enough = reply.taken.size() >= round.most;
        if (enough || (reply.pace && reply.pace->waitFor(round.now).count() > 0))
            break;
        const auto optedOut = isOptedOut(connection, message);
        if (!optedOut)
            return failed(optedOut);
        if (*optedOut) {
            if (const auto done = holdBack(connection, message, round.now); !done)
                return done;
            reply.heldBack.append(message);
            continue;
        }
        if (const auto done = markSending(connection, message, round.worker, round.now); !done)
            return done;
        if (reply.pace)
            reply.pace->spend(round.now, message.parts);
        reply.taken.append(message);
    }
    reply.last = all <= round.most && reply.taken.size() + reply.heldBack.size() == all;
    if (reply.pace && !reply.taken.isEmpty())
        return savePace(connection, *pace, *reply.pace);
    return {};
}

} // namespace

StoreResult<HandoverReply> MessageRepository::exchange(const HandoverRound &round)
{
    Q_ASSERT(!round.worker.isEmpty());
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    HandoverReply reply;
    for (const HandoverOutcome &outcome : round.outcomes) {
        const auto written = writeOutcome(m_connection, outcome);
        if (!written && written.error().kind != StoreError::NotFound)
            return failed(written);
        if (!written)
            reply.astray.append(outcome.id);
    }
    if (round.most > 0) {
        if (const auto done = takeMore(m_connection, round, reply); !done)
            return failed(done);
    }
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return reply;
}

} // namespace herald
