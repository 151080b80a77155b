// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a run begins and ends.
#include "app/outbox/Await.h"
#include "app/outbox/Dispatcher.h"
#include "app/text/Segments.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace herald {

void Dispatcher::start()
{
    const auto work = [id = m_id, roll = m_tools.presence.roll(), how = m_how](
                          Repositories &store) -> StoreResult<Loaded> {
        const auto summary = store.notices.summary(id);
        if (!summary)
            return tl::make_unexpected(summary.error());
        Loaded loaded{summary->notice, std::nullopt, false, false, summary->notice.pauseReason};
        const QString former = loaded.notice.worker;
        loaded.elsewhere = !former.isEmpty() && former != roll.own && roll.isAlive(former);
        if (loaded.elsewhere)
            return loaded;
        // Somebody paused, stopped or moved it before its hour, perhaps from another process.
        const bool forestalled = how == Begin::AtItsHour && loaded.notice.state != NoticeState::Scheduled;
        const bool closed = loaded.notice.state == NoticeState::Stopped || loaded.notice.state == NoticeState::Finished;
        loaded.over = forestalled || (closed && summary->totals.waiting == 0);
        const auto accounts = store.accounts.all();
        if (!accounts)
            return tl::make_unexpected(accounts.error());
        for (const Account &account : *accounts) {
            if (account.id == loaded.notice.account)
                loaded.account = account;
        }
        if (!loaded.over) {
            const bool atOnce = how == Begin::AtOnce;
            const auto mine = store.notices.takeUp(id, roll.own, former, loaded.notice.state, atOnce);
            if (!mine)
                return tl::make_unexpected(mine.error());
            loaded.elsewhere = !*mine;
            if (atOnce)
                loaded.notice.startAt.reset();
        }
        return loaded;
    };
    whenReady(m_tools.store.run(work), this, [this](const StoreResult<Loaded> &loaded) {
        m_loaded = true;
        if (!loaded) {
            m_storeTrials = mostTrials; // Nothing has begun: who asked for it can ask again.
            breakDown(loaded.error());
        } else if (loaded->elsewhere) {
            Q_EMIT elsewhere();
            finish();
        } else if (loaded->over && m_outcomes.isEmpty()) {
            finish();
        } else {
            begin(*loaded);
        }
    });
}

void Dispatcher::begin(const Loaded &loaded)
{
    m_notice = loaded.notice;
    if (m_how == Begin::AtOnce) // said while it was loaded
        m_notice.startAt.reset();
    m_partsEach = int(std::max<qsizetype>(1, countSegments(m_notice.text).segments));
    m_tokenUrl = loaded.account && m_notice.webhookUrl.isEmpty() && !m_notice.token.isEmpty() ? loaded.account->tokenUrl
                                                                                              : QString();
    m_hasToWait = m_notice.startAt && *m_notice.startAt > m_tools.clock.now();
    if (!m_lane) {
        const double accountPace = loaded.account ? loaded.account->partsPerMinute : Account().partsPerMinute;
        m_own = Pace(m_notice.partsPerMinute.value_or(accountPace), m_tools.clock.now());
        m_lane = &m_tools.lanes.lane(m_notice.account, m_notice.sender);
        connect(m_lane, &SenderLane::turnOf, this, [this](const QObject *user) {
            if (user == this)
                pump();
        });
    }
    // What paused it may still be there: one request asks, and only its success lets the others go. It asks at once
    // when a person wants it, unless Telnyx wants a rest.
    const bool byPerson = m_how == Begin::Resumed || m_how == Begin::AtOnce;
    const bool trouble = byPerson && m_tools.lanes.forgetTrouble(m_notice.account);
    m_failures = loaded.pauseReason.isEmpty() && !trouble ? 0 : 1;
    m_bareRefusals = 0;
    m_noteTrials = 0;
    m_nextTry = {};
    m_exhausted = loaded.over;
    if (!loaded.account)
        pauseBecause(tr("The account of this notice was removed, so it cannot go on. Stop it, and send what has not "
                        "left from another account."));
    Q_EMIT changed();
    pump();
}

void Dispatcher::conclude()
{
    m_concluding = true;
    const Wish wish = m_wish;
    // True when the end is on record, false when messages wait after all.
    const auto work = [id = m_id, wish, reason = m_pauseReason, worker = m_tools.presence.id(),
                          now = m_tools.clock.now()](Repositories &store) {
        return store.transactions.whole([&]() -> StoreResult<bool> {
            const auto notice = store.notices.byId(id);
            if (!notice)
                return tl::make_unexpected(notice.error());
            // Also what came back from the wire after another process had stopped the notice.
            if (wish == Wish::Stop || (wish == Wish::Leave && notice->state == NoticeState::Stopped)) {
                if (const auto cancelled = store.messages.cancelWaiting(id, now); !cancelled)
                    return tl::make_unexpected(cancelled.error());
            }
            const auto summary = store.notices.summary(id);
            if (!summary)
                return tl::make_unexpected(summary.error());
            const NoticeTotals &totals = summary->totals;
            if (wish == Wish::Run && totals.waiting > 0)
                return false;
            // While another process still has some on the wire, that one will close the notice.
            const bool open = wish == Wish::Run && totals.sending > 0;
            if (wish != Wish::Leave && !open) {
                NoticeState state = NoticeState::Stopped;
                if (wish != Wish::Stop && totals.waiting + totals.sending > 0)
                    state = NoticeState::Paused;
                else if (wish != Wish::Stop && totals.cancelled == 0)
                    state = NoticeState::Finished;
                const auto saved = store.notices.setState(id, state, state == NoticeState::Paused ? reason : QString());
                if (!saved)
                    return tl::make_unexpected(saved.error());
            }
            if (const auto free = store.notices.letGo(id, worker); !free)
                return tl::make_unexpected(free.error());
            return true;
        });
    };
    whenReady(m_tools.store.run(work), this, [this, wish](const StoreResult<bool> &closed) {
        m_concluding = false;
        if (!closed) {
            breakDown(closed.error());
        } else if (m_wish != wish) {
            // Somebody changed their mind meanwhile; the state just written is no longer what they want.
            m_loaded = m_wish != Wish::Run;
            if (m_wish == Wish::Run)
                start();
            else
                pump();
        } else if (!*closed) {
            m_exhausted = false;
            wakeIn(1s);
        } else {
            finish();
        }
    });
}

void Dispatcher::finish()
{
    if (std::exchange(m_over, true))
        return;
    if (m_lane)
        m_lane->leave(this);
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace herald
