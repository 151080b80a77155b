// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/HandoverRounds.h"

#include "app/store/Connection.h"
#include "app/store/MessageEvents.h"
#include "app/store/OptOutGuard.h"
#include "app/store/Repositories.h"
#include "app/store/RowReader.h"
#include "app/store/SqlDialect.h"
#include "app/store/StateSteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

StoreResult<void> writeOutcome(Connection &connection, const HandoverOutcome &outcome, MessageEvents &events)
{
    switch (outcome.kind) {
    case HandoverOutcome::Accepted:
        return acceptMessage(connection, outcome.id, outcome.record, outcome.raw, outcome.at, events);
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
        return take(connection, outcome.id, outcome.at, wayBack(outcome.technical, outcome.notBefore));
    }
    Q_UNREACHABLE();
}

/// What a round may touch.
struct Desk {
    qint64 account = 0;
    QString sender;
    bool mine = false; ///< the worker hands the notice over, and it is running
};

StoreResult<Desk> deskOf(Connection &connection, const HandoverRound &round)
{
    Desk desk;
    const auto read = connection.select(u"SELECT state, worker, account_id, sender FROM notices WHERE id = ?"_s,
        {static_cast<qint64>(round.notice)}, [&](RowReader &row) {
            const bool running = row.text() == toWord(NoticeState::Running);
            const bool ours = row.text() == round.worker;
            desk.account = row.integer();
            desk.sender = row.text();
            desk.mine = running && ours;
        });
    if (!read)
        return failed(read);
    return desk;
}

/// The sender's own, whatever the pace of its notices; without a sender, what holds for the whole account.
QString paceName(qint64 account, const QString &sender = {})
{
    return QString::number(account) % u'/' % sender;
}

StoreResult<Pace> loadPace(Connection &connection, const QString &name, const QDateTime &now)
{
    Pace::Kept kept;
    kept.at = now;
    const auto read = connection.select(
        u"SELECT parts, at, not_before, per_minute FROM sender_paces WHERE name = ?"_s, {name}, [&](RowReader &row) {
            kept.parts = row.next().toDouble();
            kept.at = row.time();
            kept.notBefore = row.time();
            kept.partsPerMinute = row.next().toDouble();
        });
    if (!read)
        return failed(read);
    return Pace(kept);
}

StoreResult<void> savePace(Connection &connection, const QString &name, const Pace &pace)
{
    const Pace::Kept kept = pace.kept();
    const auto saved = connection.execute(
        SqlDialect::upsert(u"sender_paces"_s, u"name"_s, {u"parts"_s, u"at"_s, u"not_before"_s, u"per_minute"_s}),
        {name, kept.parts, columnOf(kept.at), columnOf(kept.notBefore), kept.partsPerMinute});
    if (!saved)
        return failed(saved);
    return {};
}

bool isAhead(const QDateTime &rest, const QDateTime &now)
{
    // One that is longer than anybody asks for was meant by a clock that has been set back since.
    return rest.isValid() && rest > now && now.secsTo(rest) <= Pace::longestRest;
}

StoreResult<void> keepRest(Connection &connection, const QString &name, const QDateTime &rest, const QDateTime &now)
{
    if (!isAhead(rest, now))
        return {};
    auto pace = loadPace(connection, name, now);
    if (!pace)
        return failed(pace);
    pace->heedClock(now);
    if (pace->notBefore().isValid() && pace->notBefore() >= rest)
        return {};
    pace->holdUntil(rest);
    return savePace(connection, name, *pace);
}

/// Marks up to round.most waiting messages as sending, as far as @p pace and the rest of its @p account allow, and
/// spends them.
StoreResult<void> takeWaiting(
    Connection &connection, const HandoverRound &round, const Pace &account, Pace &pace, HandoverReply &reply)
{
    // One more than wanted shows whether any wait behind them.
    auto waiting = waitingMessages(connection, round.notice, round.most + 1, round.now);
    if (!waiting)
        return failed(waiting);
    const bool limited = round.partsPerMinute > 0;
    const qsizetype all = waiting->size();
    for (auto &[message, optedOut] : *waiting) {
        const auto wait = limited ? pace.waitFor(round.now) : pace.restFor(round.now);
        if (reply.taken.size() >= round.most || std::max(wait, account.restFor(round.now)).count() > 0)
            break;
        if (optedOut) {
            if (const auto done = holdBack(connection, message, round.now); !done)
                return done;
            reply.heldBack.append(message);
            continue;
        }
        if (limited)
            pace.spend(round.now, message.parts);
        reply.taken.append(message);
    }
    if (const auto done = markSending(connection, reply.taken, round.worker, round.now); !done)
        return done;
    reply.last = all <= round.most && reply.taken.size() + reply.heldBack.size() == all;
    if (all <= round.most) {
        const auto next = nextTry(connection, round.notice, round.now);
        if (!next)
            return failed(next);
        reply.nextTry = *next;
        reply.last = reply.last && !*next;
    }
    return {};
}

StoreResult<void> takeMore(Connection &connection, const HandoverRound &round, const Desk &desk, HandoverReply &reply)
{
    const QString name = paceName(desk.account, desk.sender);
    auto pace = loadPace(connection, name, round.now);
    if (!pace)
        return failed(pace);
    auto account = loadPace(connection, paceName(desk.account), round.now);
    if (!account)
        return failed(account);
    const bool corrected = pace->heedClock(round.now);
    account->heedClock(round.now);
    pace->quicken(round.partsPerMinute);
    if (const auto done = takeWaiting(connection, round, *account, *pace, reply); !done)
        return done;
    if (!reply.taken.isEmpty() && round.partsPerMinute > 0)
        pace->turnTo(round.now, round.partsPerMinute);
    else if (!reply.taken.isEmpty())
        pace->drain(round.now);
    reply.pace = *pace;
    reply.accountRest = account->notBefore();
    return corrected || !reply.taken.isEmpty() ? savePace(connection, name, *pace) : StoreResult<void>();
}

StoreResult<void> serve(Connection &connection, const HandoverRound &round, HandoverReply &reply)
{
    const bool rests = isAhead(round.senderRest, round.now) || isAhead(round.accountRest, round.now);
    if (round.most <= 0 && !rests)
        return {};
    const auto desk = deskOf(connection, round);
    if (!desk)
        return failed(desk);
    const QString sender = paceName(desk->account, desk->sender);
    if (const auto kept = keepRest(connection, sender, round.senderRest, round.now); !kept)
        return kept;
    if (const auto kept = keepRest(connection, paceName(desk->account), round.accountRest, round.now); !kept)
        return kept;
    if (round.most <= 0)
        return {};
    reply.mine = desk->mine;
    return desk->mine ? takeMore(connection, round, *desk, reply) : StoreResult<void>();
}

} // namespace

StoreResult<HandoverReply> MessageRepository::exchange(const HandoverRound &round)
{
    Q_ASSERT(!round.worker.isEmpty());
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    HandoverReply reply;
    MessageEvents events;
    for (const HandoverOutcome &outcome : round.outcomes) {
        const auto written = writeOutcome(m_connection, outcome, events);
        if (!written && written.error().kind != StoreError::NotFound)
            return failed(written);
        if (!written)
            reply.astray.append(outcome.id);
    }
    if (const auto done = events.write(m_connection); !done)
        return failed(done);
    if (const auto done = serve(m_connection, round, reply); !done)
        return failed(done);
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return reply;
}

} // namespace herald
