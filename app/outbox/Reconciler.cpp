// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Reconciler.h"

#include "app/outbox/Await.h"
#include "app/outbox/Reconciliation.h"
#include "app/store/CheckSchedule.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int mostChecksAtOnce = 100'000;
constexpr int longestCheckSleep = 600; ///< seconds; a computer that was asleep wakes late
constexpr int restAfterCheckTrouble = 30; ///< seconds

} // namespace

Reconciler::Reconciler(Store &store, ApiProvider apis, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_apis(std::move(apis))
    , m_clock(clock)
{
}

void Reconciler::start()
{
    if (std::exchange(m_watching, true) || m_leaving)
        return;
    look();
}

void Reconciler::nudge()
{
    if (m_watching)
        sleepUntil(firstCheck(m_clock.now()));
}

QFuture<ReconcileReport> Reconciler::lookNow()
{
    auto promise = std::make_shared<QPromise<ReconcileReport>>();
    promise->start();
    const QFuture<ReconcileReport> future = promise->future();
    if (m_leaving) {
        promise->addResult(ReconcileReport());
        promise->finish();
        return future;
    }
    m_asked.append(std::move(promise));
    m_notBefore = {};
    if (m_busy)
        m_lookAgain = true;
    else
        look();
    return future;
}

void Reconciler::leave()
{
    m_leaving = true;
    m_tasks.clear();
    if (!m_busy)
        becomeIdle();
}

void Reconciler::look()
{
    if (m_leaving || m_busy)
        return;
    const QDateTime now = m_clock.now();
    if (m_notBefore.isValid() && now < m_notBefore && m_asked.isEmpty()) {
        sleepUntil(m_notBefore);
        return;
    }
    m_busy = true;
    m_report = {};
    m_wholeRound = !m_asked.isEmpty();
    const auto work = [now, whole = m_wholeRound](Repositories &store) -> StoreResult<QList<Task>> {
        if (whole) {
            if (const auto due = store.messages.checkAllNow(now); !due)
                return tl::make_unexpected(due.error());
        }
        const auto due = store.messages.dueForCheck(now, mostChecksAtOnce);
        if (!due)
            return tl::make_unexpected(due.error());
        QHash<NoticeId, Notice> notices;
        QList<Task> tasks;
        for (const StoredMessage &message : *due) {
            if (!notices.contains(message.notice))
                notices.insert(message.notice, store.notices.byId(message.notice).value_or(Notice()));
            const Notice &notice = notices[message.notice];
            tasks.append({message, notice.account, notice.token});
        }
        return tasks;
    };
    whenReady(m_store.run(work), this, [this](const StoreResult<QList<Task>> &tasks) {
        if (tasks)
            m_tasks = *tasks;
        else // Looking up can wait; whoever sends is told about a database that fails.
            m_notBefore = m_clock.now().addSecs(restAfterCheckTrouble);
        next();
    });
}

void Reconciler::next()
{
    if (m_leaving || m_tasks.isEmpty()) {
        finishRound();
        return;
    }
    askRecords(m_tasks.takeFirst());
}

void Reconciler::askRecords(const Task &task)
{
    TelnyxApi *api = m_apis(task.account);
    if (!api || !api->hasKey()) {
        giveUp(task, ApiFailure());
        return;
    }
    ListDetailRecordsJob *job =
        api->detailRecords(task.message.to, task.message.sender, recordsSince(task.message), this);
    connect(job, &ApiJob::finished, this, [this, job, task] {
        if (job->result())
            dropOwned(task, candidatesFor(task.message, task.token, *job->result()));
        else
            giveUp(task, job->result().error());
    });
}

/// What Herald knows as another message cannot be this one.
void Reconciler::dropOwned(const Task &task, const QStringList &candidates)
{
    const auto work = [candidates](Repositories &store) {
        QStringList free;
        for (const QString &id : candidates) {
            const auto owner = store.messages.byTelnyxId(id);
            if (!owner && owner.error().kind == StoreError::NotFound)
                free.append(id);
        }
        return free;
    };
    whenReady(m_store.run(work), this, [this, task](const QStringList &free) { compareNext(task, {free, false}); });
}

void Reconciler::compareNext(const Task &task, Candidates candidates)
{
    if (candidates.left.isEmpty()) {
        const QDateTime sent = task.message.sendingAt.value_or(task.message.createdAt);
        judge(task,
            candidates.unclear                          ? CheckVerdict::Unclear
                : shouldBeOnRecord(sent, m_clock.now()) ? CheckVerdict::NotFound
                                                        : CheckVerdict::TooEarly);
        return;
    }
    TelnyxApi *api = m_apis(task.account);
    if (!api || !api->hasKey()) {
        giveUp(task, ApiFailure());
        return;
    }
    const QString id = candidates.left.takeFirst();
    GetMessageJob *job = api->message(id, this);
    connect(job, &ApiJob::finished, this, [this, job, task, id, candidates]() mutable {
        const auto &reply = job->result();
        if (!reply && reply.error().httpStatus != 404) {
            giveUp(task, reply.error());
            return;
        }
        // Telnyx forgets texts after ten days, and then nothing tells two messages apart.
        const SameMessage same = reply && reply->record.id == id
            ? compareRecord(task.message, task.token, reply->record)
            : SameMessage::Unclear;
        if (same == SameMessage::Yes) {
            accept(task, *reply);
            return;
        }
        candidates.unclear = candidates.unclear || same == SameMessage::Unclear;
        compareNext(task, std::move(candidates));
    });
}

void Reconciler::accept(const Task &task, const ParsedRecord &parsed)
{
    const StoredMessage &message = task.message;
    const auto work = [id = message.id, notice = message.notice, sender = message.sender, parsed, now = m_clock.now()](
                          Repositories &store) -> StoreResult<void> {
        const AuditEntry entry{
            0, now, u"Herald"_s, u"found"_s, notice, sender, 1, u"message %1"_s.arg(static_cast<qint64>(id)), {}};
        if (const auto logged = store.log.append(entry); !logged)
            return logged;
        return store.messages.markAccepted(id, parsed.record, parsed.raw, now);
    };
    const MessageOutcome outcome{message.notice, message.id, message.to, HandoverState::Accepted, parsed.record.id, {}};
    whenReady(m_store.run(work), this, [this, outcome](const StoreResult<void> &saved) {
        if (saved) {
            ++m_report.found;
            Q_EMIT found(outcome);
        } else {
            ++m_report.failed; // Settled by hand meanwhile, or the database fails: it stays as it is.
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

void Reconciler::giveUp(const Task &task, const ApiFailure &failure)
{
    ++m_report.failed;
    if (m_report.words.isEmpty())
        m_report.words = FailureWords::explain(failure).whatHappened;
    m_notBefore = m_clock.now().addSecs(std::max(restAfterCheckTrouble, failure.retryAfterSeconds.value_or(0)));
    // What stops one look-up stops the next: the others are left for later, as they are.
    m_report.failed += int(m_tasks.size());
    m_tasks.clear();
    const auto work = [id = task.message.id, now = m_clock.now()](
                          Repositories &store) { return store.messages.postponeCheck(id, now); };
    whenReady(m_store.run(work), this, [this](const StoreResult<void> &) { next(); });
}

void Reconciler::finishRound()
{
    m_busy = false;
    if (m_wholeRound || m_leaving) {
        // Those who asked while this round ran wait for the next.
        if (!m_lookAgain || m_leaving) {
            for (const auto &promise : std::exchange(m_asked, {})) {
                promise->addResult(m_report);
                promise->finish();
            }
        }
    }
    if (m_leaving) {
        becomeIdle();
        return;
    }
    if (std::exchange(m_lookAgain, false)) {
        look();
        return;
    }
    if (!m_watching)
        return;
    whenReady(m_store.run([](Repositories &store) { return store.messages.nextCheck(); }), this,
        [this](const StoreResult<std::optional<QDateTime>> &when) {
            if (when && *when)
                sleepUntil(m_notBefore.isValid() ? std::max(**when, m_notBefore) : **when);
            else if (!when)
                sleepUntil(m_clock.now().addSecs(restAfterCheckTrouble));
        });
}

void Reconciler::becomeIdle()
{
    for (const auto &promise : std::exchange(m_asked, {})) {
        promise->addResult(m_report);
        promise->finish();
    }
    Q_EMIT idle();
}

void Reconciler::sleepUntil(const QDateTime &at)
{
    if (!m_watching || m_leaving)
        return;
    const QDateTime now = m_clock.now();
    const QDateTime wake = std::clamp(at, now.addSecs(1), now.addSecs(longestCheckSleep));
    if (m_wakeAt.isValid() && m_wakeAt <= wake)
        return;
    m_wakeAt = wake;
    m_clock.after(std::chrono::milliseconds(now.msecsTo(wake)), this, [this, wake] {
        if (m_wakeAt != wake)
            return; // An earlier waking has taken its place.
        m_wakeAt = {};
        look();
    });
}

} // namespace herald
