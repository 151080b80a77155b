// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Watcher.h"

#include "app/outbox/Await.h"
#include "app/telnyx/ApiFailure.h"

#include <QHash>

#include <algorithm>

using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int batch = 64;
constexpr int mostOnRequest = 500; ///< that a person's one wish asks for
constexpr int mostForgotten = 1000; ///< at once
constexpr int longestSleep = 600; ///< seconds; a computer that was asleep wakes late
constexpr int restAfterTrouble = 30; ///< seconds
constexpr int restWithoutKey = 600; ///< seconds

} // namespace

Watcher::Watcher(Store &store, ApiProvider apis, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_apis(std::move(apis))
    , m_clock(clock)
{
}

void Watcher::start()
{
    if (std::exchange(m_watching, true) || m_leaving)
        return;
    look();
}

void Watcher::nudge()
{
    if (m_watching)
        sleepUntil(m_clock.now().addSecs(1));
}

QFuture<RefreshReport> Watcher::lookNow(MessageId before)
{
    auto promise = std::make_shared<QPromise<RefreshReport>>();
    promise->start();
    if (m_leaving) {
        promise->addResult(RefreshReport());
        promise->finish();
        return promise->future();
    }
    m_rounds.append({promise, before});
    m_notBefore = {};
    m_rests.clear();
    look();
    return promise->future();
}

bool Watcher::roundIsWanted() const
{
    return std::any_of(m_rounds.begin(), m_rounds.end(), [](const Round &round) { return !round.begun; });
}

void Watcher::leave()
{
    m_leaving = true;
    m_due.clear();
    if (isIdle()) {
        answerRounds();
        Q_EMIT idle();
    }
}

void Watcher::look()
{
    if (m_leaving || !isIdle() || !m_due.isEmpty())
        return;
    const QDateTime now = m_clock.now();
    const bool onRequest = roundIsWanted();
    // A round that was begun has ended with what it asked for.
    answerRounds();
    if (m_notBefore.isValid() && now < m_notBefore && !onRequest) {
        sleepUntil(m_notBefore);
        return;
    }
    if (!onRequest && !m_watching)
        return;
    const MessageId before = m_rounds.isEmpty() ? MessageId{} : m_rounds.constFirst().before;
    for (Round &round : m_rounds)
        round.begun = round.before == before;
    m_asking = true;
    const auto work = [now, onRequest, before](Repositories &store) -> StoreResult<Agenda> {
        Agenda agenda;
        const auto forgotten = store.messages.forget(now, mostForgotten);
        if (!forgotten)
            return tl::make_unexpected(forgotten.error());
        agenda.forgotten = *forgotten;
        const auto due = onRequest ? store.messages.latestForWatch(now, mostOnRequest, before)
                                   : store.messages.dueForWatch(now, batch);
        if (!due)
            return tl::make_unexpected(due.error());
        QHash<NoticeId, AccountId> accounts;
        for (const StoredMessage &message : *due) {
            if (!accounts.contains(message.notice)) {
                const auto notice = store.notices.byId(message.notice);
                accounts.insert(message.notice, notice ? notice->account : AccountId{});
            }
            agenda.due.append({message, accounts.value(message.notice)});
        }
        const auto next = store.messages.nextWatch();
        if (!next)
            return tl::make_unexpected(next.error());
        agenda.next = *next;
        return agenda;
    };
    whenReady(m_store.run(work), this, [this](const StoreResult<Agenda> &agenda) {
        m_asking = false;
        if (m_leaving) {
            leave();
            return;
        }
        if (!agenda) {
            // The statuses can wait; whoever sends is told about a database that fails.
            answerRounds();
            if (roundIsWanted()) {
                look();
                return;
            }
            sleepUntil(m_clock.now().addSecs(restAfterTrouble));
            return;
        }
        tell(agenda->forgotten);
        m_due = agenda->due;
        m_report.more = m_due.size() >= mostOnRequest;
        m_report.oldest = m_due.isEmpty() ? MessageId{} : m_due.constLast().message.id;
        if (!m_due.isEmpty()) {
            pump();
            return;
        }
        answerRounds();
        if (roundIsWanted())
            look();
        else if (agenda->next)
            sleepUntil(*agenda->next);
    });
}

void Watcher::pump()
{
    while (!m_due.isEmpty() && m_inFlight < mostInFlight)
        ask(m_due.takeFirst());
    if (m_inFlight > 0 || m_recording > 0)
        return;
    if (m_leaving) {
        leave();
        return;
    }
    look();
}

void Watcher::ask(const Due &due)
{
    if (due.message.telnyxId.isEmpty()) {
        postpone(due.message.id);
        return;
    }
    const QDateTime now = m_clock.now();
    const QDateTime rest = m_rests.value(due.account);
    if (rest.isValid() && now < rest) {
        defer(due, rest);
        return;
    }
    TelnyxApi *api = m_apis(due.account);
    if (!api || !api->hasKey()) {
        defer(due, now.addSecs(restWithoutKey));
        return;
    }
    ++m_inFlight;
    ++m_report.asked;
    GetMessageJob *job = api->message(due.message.telnyxId, this);
    connect(job, &ApiJob::finished, this, [this, job, due] {
        if (const auto seconds = job->restSeconds())
            restFor(due.account, *seconds);
        handle(due, job->result());
    });
}

void Watcher::restFor(AccountId account, int seconds)
{
    QDateTime &rest = m_rests[account];
    const QDateTime end = m_clock.now().addSecs(seconds);
    if (!rest.isValid() || rest < end)
        rest = end;
}

/// Nothing is wrong with those that cannot be asked about for the moment, and those of other accounts do not wait.
void Watcher::defer(const Due &due, const QDateTime &until)
{
    QList<MessageId> ids{due.message.id};
    const auto ofAccount = [&due](const Due &other) { return other.account == due.account; };
    for (const Due &other : std::as_const(m_due)) {
        if (ofAccount(other))
            ids.append(other.message.id);
    }
    m_due.removeIf(ofAccount);
    m_report.failed += int(ids.size());
    record(
        due.message.id, [ids, until](Repositories &store) { return store.messages.deferWatch(ids, until); }, [] {});
}

void Watcher::note(const ApiFailure &failure)
{
    ++m_report.failed;
    if (m_report.words.isEmpty())
        m_report.words = FailureWords::explainQuestion(failure).whatHappened;
}

void Watcher::handle(const Due &due, const tl::expected<ParsedRecord, ApiFailure> &reply)
{
    const StoredMessage &message = due.message;
    --m_inFlight;
    if (!reply || reply->record.id != message.telnyxId) {
        // 404 and 40303 too: Telnyx may know the message a little later, and after ten days nobody asks again.
        const ApiFailure failure = reply ? ApiFailure() : reply.error();
        const bool everyOther = failure.kind != ApiFailure::Answered || failure.httpStatus == 429
            || failure.httpStatus == 401 || failure.httpStatus == 403 || failure.httpStatus >= 500;
        // One message that Telnyx fails at says nothing of the others; several in a row do.
        constexpr int mayBeChance = 3;
        const bool itsOwn = failure.kind == ApiFailure::Answered && failure.httpStatus >= 500
            && ++m_troubles[due.account] < mayBeChance;
        if (!reply && everyOther && itsOwn) {
            note(failure);
        } else if (!reply && everyOther) {
            restFor(due.account, std::max(restAfterTrouble, failure.retryAfterSeconds.value_or(0)));
            note(failure);
        }
        postpone(message.id);
        return;
    }
    m_troubles.remove(due.account);
    const bool changed = reply->record.status() != message.status;
    record(
        message.id,
        [id = message.id, parsed = *reply, now = m_clock.now()](
            Repositories &store) { return store.messages.recordStatus(id, parsed.record, parsed.raw, now); },
        [this, changed, notice = message.notice, id = message.id] {
            if (changed) {
                ++m_report.changed;
                Q_EMIT statusChanged(notice, id);
            }
        });
}

void Watcher::postpone(MessageId message)
{
    record(
        message,
        [message, now = m_clock.now()](Repositories &store) { return store.messages.postponeWatch(message, now); },
        [] {});
}

void Watcher::record(MessageId, std::function<StoreResult<void>(Repositories &)> work, std::function<void()> then)
{
    ++m_recording;
    whenReady(m_store.run(std::move(work)), this, [this, then = std::move(then)](const StoreResult<void> &saved) {
        --m_recording;
        if (saved)
            then();
        else // It is still due; without a rest the next look would find it at once, again and again.
            m_notBefore = m_clock.now().addSecs(restAfterTrouble);
        pump();
    });
}

void Watcher::sleepUntil(const QDateTime &at)
{
    if (!m_watching || m_leaving)
        return;
    const QDateTime now = m_clock.now();
    const QDateTime wake = std::clamp(at, now.addSecs(1), now.addSecs(longestSleep));
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

/// Nothing is asked of these any more.
void Watcher::tell(const QList<Forgotten> &forgotten)
{
    m_report.changed += int(forgotten.size());
    for (const Forgotten &it : forgotten)
        Q_EMIT statusChanged(it.notice, it.message);
}

/// Those that were begun, or all when nothing more will begin.
void Watcher::answerRounds()
{
    QList<Round> left;
    for (const Round &round : std::exchange(m_rounds, {})) {
        if (!round.begun && !m_leaving) {
            left.append(round);
            continue;
        }
        round.promise->addResult(m_report);
        round.promise->finish();
    }
    m_rounds = left;
    m_report = {};
}

} // namespace herald
