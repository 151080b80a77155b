// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a look-up, and from one that could not be made.
#include "app/outbox/Await.h"
#include "app/outbox/MessageToken.h"
#include "app/outbox/Reconciler.h"

#include <algorithm>

namespace herald {

namespace {

constexpr int mostFailures = 5; ///< of one account in a row, each about one message only

} // namespace

bool Reconciler::stopsAll(const ApiFailure &failure)
{
    return failure.kind != ApiFailure::Answered || failure.httpStatus == 401 || failure.httpStatus == 429;
}

void Reconciler::accept(const Task &task, const ParsedRecord &parsed, const Candidates &others)
{
    const StoredMessage &message = task.message;
    const bool certain = namesMessage(parsed.record.webhookUrl, task.token, message.id);
    const auto work = [id = message.id, parsed, certain, now = m_clock.now()](Repositories &store) {
        return store.messages.recognise(id, parsed.record, parsed.raw, now, certain);
    };
    const MessageOutcome outcome{message.notice, message.id, message.to, HandoverState::Accepted, parsed.record.id, {},
        {}, parsed.record.status()};
    whenReady(m_store.run(work), this, [this, task, outcome, others](const StoreResult<Recognition> &done) {
        if (!done) {
            // Settled by hand or by another process meanwhile; else the database fails, and it stays as it is.
            ++(done.error().kind == StoreError::NotFound ? m_report.settled : m_report.failed);
        } else if (*done == Recognition::OwnedByAnother) {
            compareNext(task, others);
            return;
        } else if (*done == Recognition::AnotherOnTheWire) {
            // Of two that may be it one is not; which one shows when the other has ended.
            judge(task, CheckVerdict::TooEarly);
            return;
        } else {
            ++m_report.found;
            Q_EMIT found(outcome);
        }
        next();
    });
}

void Reconciler::judge(const Task &task, CheckVerdict verdict)
{
    const auto work = [id = task.message.id, verdict, now = m_clock.now()](
                          Repositories &store) { return store.messages.recordCheck(id, verdict, now); };
    whenReady(m_store.run(work), this, [this, verdict, notice = task.message.notice](const StoreResult<void> &saved) {
        int &count = !saved                     ? m_report.failed
            : verdict == CheckVerdict::NotFound ? m_report.notFound
            : verdict == CheckVerdict::Unclear  ? m_report.unclear
                                                : m_report.tooEarly;
        ++count;
        Q_EMIT judged(notice);
        next();
    });
}

void Reconciler::failed(const Task &task, const ApiFailure &failure)
{
    if (stopsAll(failure) || ++m_failures[task.account] >= mostFailures)
        giveUp(task, failure);
    else
        postpone(task, failure);
}

void Reconciler::giveUp(const Task &task, const ApiFailure &failure)
{
    m_failures.remove(task.account);
    m_report.failed +=
        leaveForLater(task.account, std::max(restAfterCheckTrouble, failure.retryAfterSeconds.value_or(0)));
    postpone(task, failure);
}

/// Those of the account that have not begun stay as they are.
int Reconciler::leaveForLater(AccountId account, int seconds)
{
    QDateTime &rest = m_rests[account];
    const QDateTime end = m_clock.now().addSecs(seconds);
    if (!rest.isValid() || rest < end)
        rest = end;
    const auto others = m_tasks.removeIf([account](const Task &other) { return other.account == account; });
    m_skipped = m_skipped || others > 0;
    return int(others);
}

/// The one that is being looked up goes on: its next questions are few.
void Reconciler::restIfAsked(AccountId account, const ApiJob &job)
{
    const auto seconds = job.restSeconds();
    const int others = seconds ? leaveForLater(account, *seconds) : 0;
    m_report.failed += others;
    if (others > 0 && m_report.words.isEmpty()) {
        ApiFailure limit;
        limit.kind = ApiFailure::Answered;
        limit.httpStatus = 429;
        limit.retryAfterSeconds = *seconds;
        m_report.words = FailureWords::explainQuestion(limit).whatHappened;
    }
}

void Reconciler::postpone(const Task &task, const ApiFailure &failure)
{
    ++m_report.failed;
    if (m_report.words.isEmpty())
        m_report.words = FailureWords::explainQuestion(failure).whatHappened;
    const auto work = [id = task.message.id, now = m_clock.now()](
                          Repositories &store) { return store.messages.postponeCheck(id, now); };
    whenReady(m_store.run(work), this, [this](const StoreResult<void> &) { next(); });
}

} // namespace herald
