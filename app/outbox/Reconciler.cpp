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
constexpr int mostCandidates = 5; ///< compared one by one
constexpr int mostRecords = 1000; ///< that Telnyx is asked for; when so many came there may be more

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
    m_rests.clear();
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
    m_skipped = false;
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
            tasks.append({message, notice.account, notice.token, notice.practice ? QString() : notice.place});
        }
        return tasks;
    };
    whenReady(m_store.run(work), this, [this](const StoreResult<QList<Task>> &tasks) {
        if (tasks) {
            m_tasks = *tasks;
            const auto skipped = m_tasks.removeIf([this, at = m_clock.now()](const Task &task) {
                const QDateTime rest = m_rests.value(task.account);
                return rest.isValid() && at < rest;
            });
            m_skipped = skipped > 0;
        } else { // Looking up can wait; whoever sends is told about a database that fails.
            m_notBefore = m_clock.now().addSecs(restAfterCheckTrouble);
        }
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

void Reconciler::giveUpWithoutKey(const Task &task)
{
    if (m_report.words.isEmpty())
        m_report.words = tr("The account has no API key here, so Telnyx was not asked.");
    giveUp(task, ApiFailure());
}

void Reconciler::askRecords(const Task &task)
{
    TelnyxApi *api = m_apis(task.account);
    if (!api || !api->hasKey()) {
        giveUpWithoutKey(task);
        return;
    }
    // A server that it was never sent to has no record of it, and that would be taken for an answer.
    if (!task.place.isEmpty() && task.place != api->endpoint().place()) {
        if (m_report.words.isEmpty())
            m_report.words = tr("Messages that were sent to the API at %1 are not looked up at %2.")
                                 .arg(task.place, api->endpoint().place());
        postpone(task, ApiFailure());
        return;
    }
    ListDetailRecordsJob *job =
        api->detailRecords(task.message.to, task.message.sender, recordsSince(task.message), this);
    connect(job, &ApiJob::finished, this, [this, job, task] {
        restIfAsked(task.account, *job);
        if (!job->result()) {
            failed(task, job->result().error());
            return;
        }
        m_failures.remove(task.account);
        const QList<DetailRecord> &records = *job->result();
        dropOwned(task, candidatesFor(task.message, task.token, records), records.size() >= mostRecords);
    });
}

/// What Herald knows as another message cannot be this one.
void Reconciler::dropOwned(const Task &task, const QStringList &candidates, bool cut)
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
    whenReady(m_store.run(work), this, [this, task, cut](const QStringList &free) {
        // What nobody compares may be it: then absence is not known.
        compareNext(task, {free.mid(0, mostCandidates), cut || free.size() > mostCandidates});
    });
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
        giveUpWithoutKey(task);
        return;
    }
    const QString id = candidates.left.takeFirst();
    GetMessageJob *job = api->message(id, this);
    connect(job, &ApiJob::finished, this, [this, job, task, id, candidates]() mutable {
        restIfAsked(task.account, *job);
        const auto &reply = job->result();
        if (!reply && stopsAll(reply.error())) {
            giveUp(task, reply.error());
            return;
        }
        // One that cannot be read may be it. Telnyx forgets texts after ten days, and then nothing tells two messages
        // apart.
        const SameMessage same = reply && reply->record.id == id
            ? compareRecord(task.message, task.token, reply->record)
            : SameMessage::Unclear;
        if (same == SameMessage::Yes) {
            accept(task, *reply, candidates);
            return;
        }
        candidates.unclear = candidates.unclear || same == SameMessage::Unclear;
        compareNext(task, std::move(candidates));
    });
}

/// When the first account has rested; invalid when none rests.
QDateTime Reconciler::restEnd() const
{
    const QDateTime now = m_clock.now();
    QDateTime first;
    for (const QDateTime &end : m_rests) {
        if (end > now && (!first.isValid() || end < first))
            first = end;
    }
    return first;
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
            if (!when)
                sleepUntil(m_clock.now().addSecs(restAfterCheckTrouble));
            if (!when || !*when)
                return;
            const QDateTime now = m_clock.now();
            // What is due and was left out is due until its account has rested.
            const QDateTime due = m_skipped && **when <= now && restEnd().isValid() ? restEnd() : **when;
            sleepUntil(m_notBefore.isValid() ? std::max(due, m_notBefore) : due);
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
