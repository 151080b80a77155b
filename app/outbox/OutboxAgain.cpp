// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about messages that were refused, or of which nobody knows whether they were sent. The decision,
// the messages and their notice change together: nothing ever waits in a notice that is closed.
#include "app/outbox/Answer.h"
#include "app/outbox/Await.h"
#include "app/outbox/Dispatcher.h"
#include "app/outbox/Outbox.h"
#include "app/outbox/Reconciler.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Somebody who does not want texts does not want the same one again.
const QString optedOutCode = u"40300"_s;

bool isHeld(const Notice &notice)
{
    return notice.state == NoticeState::Paused || notice.state == NoticeState::Scheduled;
}

QString wordOf(Settlement settlement)
{
    switch (settlement) {
    case Settlement::SendAgain:
        return u"send_again"_s;
    case Settlement::MarkAsSent:
        return u"mark_sent"_s;
    case Settlement::LeaveOpen:
        break;
    }
    return u"leave_open"_s;
}

/// A person's word about one message. False when it was settled before.
StoreResult<bool> settleOne(
    Repositories &store, const StoredMessage &message, Settlement settlement, const QString &who, const QDateTime &now)
{
    if (message.state != HandoverState::Unconfirmed)
        return false;
    const auto notice = store.notices.byId(message.notice);
    if (!notice)
        return tl::make_unexpected(notice.error());
    QString detail = u"message %1"_s.arg(static_cast<qint64>(message.id));
    if (settlement == Settlement::SendAgain && isHeld(*notice))
        detail += u", "_s + toWord(notice->state);
    const auto logged =
        store.log.append({0, now, who, wordOf(settlement), message.notice, message.sender, 1, detail, {}});
    if (!logged)
        return tl::make_unexpected(logged.error());
    const auto done = settlement == Settlement::SendAgain ? store.messages.sendAgain(message.id, now)
        : settlement == Settlement::MarkAsSent            ? store.messages.markSent(message.id, now)
                                                          : StoreResult<void>();
    if (!done)
        return tl::make_unexpected(done.error());
    return true;
}

} // namespace

/// Within a transaction, after the messages have gone back to waiting.
StoreResult<Outbox::Again> Outbox::waitAgain(Repositories &store, NoticeId id, int messages)
{
    const auto reopened = store.notices.reopen(id, tr("Some messages wait to be sent again. Resume sends them."));
    if (!reopened)
        return tl::make_unexpected(reopened.error());
    const auto notice = store.notices.byId(id);
    if (!notice)
        return tl::make_unexpected(notice.error());
    return Again{id, messages, !*reopened && isHeld(*notice), *reopened};
}

void Outbox::goOn(const Again &again)
{
    Dispatcher *dispatcher = m_running.value(again.notice);
    if (again.held) {
        Q_EMIT waitsForResume(again.notice, again.messages);
    } else if (dispatcher) {
        dispatcher->moreWaits();
        // Somebody had closed the notice under its hands, which it is about to find out: then it ends.
        if (again.reopened)
            m_again.insert(again.notice);
    } else {
        run(again.notice, Begin::Resumed);
    }
}

QFuture<StoreResult<int>> Outbox::retryRefused(NoticeId id)
{
    const auto work = [who = m_person, id, now = m_clock.now()](Repositories &store) -> StoreResult<Again> {
        return store.transactions.whole([&]() -> StoreResult<Again> {
            const auto summary = store.notices.summary(id);
            if (!summary)
                return tl::make_unexpected(summary.error());
            const Notice &notice = summary->notice;
            const QString detail = isHeld(notice) ? toWord(notice.state) : QString();
            const auto logged =
                store.log.append({0, now, who, u"retry"_s, id, notice.sender, summary->totals.refused, detail, {}});
            if (!logged)
                return tl::make_unexpected(logged.error());
            const auto waiting = store.messages.retryRefused(id, {optedOutCode}, now);
            if (!waiting)
                return tl::make_unexpected(waiting.error());
            return *waiting > 0 ? waitAgain(store, id, *waiting) : Again{id};
        });
    };
    const Answer<StoreResult<int>> answer;
    whenReady(m_store.run(work), this, [this, id, answer](const StoreResult<Again> &again) {
        if (again && again->messages > 0)
            goOn(*again);
        announceNow(id);
        if (again)
            answer.give(again->messages);
        else
            answer.give(tl::make_unexpected(again.error()));
    });
    return answer.future();
}

QFuture<StoreResult<int>> Outbox::settle(const QList<MessageId> &messages, Settlement settlement)
{
    struct Settled {
        int count = 0;
        QHash<NoticeId, int> notices;
        QList<Again> again;
    };
    const auto work = [who = m_person, messages, settlement, now = m_clock.now()](Repositories &store) {
        return store.transactions.whole([&]() -> StoreResult<Settled> {
            Settled settled;
            for (const MessageId id : messages) {
                const auto message = store.messages.byId(id);
                if (!message)
                    return tl::make_unexpected(message.error());
                const auto done = settleOne(store, *message, settlement, who, now);
                if (!done)
                    return tl::make_unexpected(done.error());
                if (!*done)
                    continue; // It was found meanwhile.
                ++settled.count;
                if (settlement != Settlement::LeaveOpen)
                    ++settled.notices[message->notice];
            }
            if (settlement != Settlement::SendAgain)
                return settled;
            for (auto notice = settled.notices.cbegin(); notice != settled.notices.cend(); ++notice) {
                const auto again = waitAgain(store, notice.key(), notice.value());
                if (!again)
                    return tl::make_unexpected(again.error());
                settled.again.append(*again);
            }
            return settled;
        });
    };
    const Answer<StoreResult<int>> answer;
    whenReady(m_store.run(work), this, [this, answer](const StoreResult<Settled> &settled) {
        if (!settled) {
            answer.give(tl::make_unexpected(settled.error()));
            return;
        }
        for (const Again &again : settled->again)
            goOn(again);
        for (auto notice = settled->notices.cbegin(); notice != settled->notices.cend(); ++notice)
            announceNow(notice.key());
        answer.give(settled->count);
    });
    return answer.future();
}

QFuture<ReconcileReport> Outbox::reconcileNow()
{
    return reconciler().lookNow();
}

} // namespace herald
