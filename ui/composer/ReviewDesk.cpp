// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ReviewDesk.h"

#include "app/outbox/Await.h"
#include "ui/composer/Composition.h"

#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

/// A review that stood open so long is looked at again: it gets night, and colleagues send.
constexpr auto ageOfFacts = 5min;
constexpr qint64 soon = 60; ///< seconds within which a start is now

} // namespace

ReviewDesk::ReviewDesk(Session &session, const Composition &composition, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_composition(composition)
    , m_input(composition.planInput())
    , m_notice(composition.notice())
{
    m_ageTimer.setInterval(ageOfFacts);
    connect(&m_ageTimer, &QTimer::timeout, this, &ReviewDesk::look);
    m_ageTimer.start();
    connect(&session.accounts(), &AccountDesk::changed, this, &ReviewDesk::takeAccount);
    makePlan();
    const auto load = [](Repositories &store) { return SendingHabits::load(store); };
    whenReady(m_session.store().read(load), this, [this](const SendingHabits &habits) {
        m_habits = habits;
        m_habitsKnown = true;
        look();
    });
}

ReviewDesk::~ReviewDesk()
{
    if (m_progress)
        m_progress->cancelled = true;
}

/// Balance, senders and profiles may arrive while the review is open; the people and the text are those it began with.
void ReviewDesk::takeAccount()
{
    if (m_session.accounts().current().id != m_notice.notice.account)
        return;
    PlanInput fresh = m_composition.planInput();
    fresh.sender = m_input.sender;
    fresh.title = m_input.title;
    fresh.recipients = m_input.recipients;
    fresh.facts = m_input.facts;
    m_input = fresh;
    // What is shown is what is sent.
    m_notice.notice.profileId = m_input.profileId;
    makePlan();
}

void ReviewDesk::setStart(const std::optional<QDateTime> &start)
{
    if (start == m_start)
        return;
    m_start = start;
    look();
}

bool ReviewDesk::startHasPassed() const
{
    return m_start && *m_start <= now();
}

bool ReviewDesk::isLater() const
{
    return m_start && now().secsTo(*m_start) > soon;
}

std::optional<QDateTime> ReviewDesk::calmStart() const
{
    return m_input.facts ? m_input.facts->calmStart : std::nullopt;
}

QSet<quint64> ReviewDesk::toldLately() const
{
    return m_input.facts ? m_input.facts->told.numbers : QSet<quint64>();
}

void ReviewDesk::look()
{
    if (m_progress)
        m_progress->cancelled = true;
    m_progress.reset();
    m_ready = false;
    makePlan();
    if (!m_habitsKnown || m_plan.messages == 0 || startHasPassed()) {
        m_ready = m_habitsKnown;
        Q_EMIT changed();
        return;
    }
    m_progress = std::make_shared<FactsProgress>();
    const FactsQuestion question{m_input.recipients, m_notice.notice.account, m_input.profileId, m_input.sender,
        m_notice.notice.practice, now(), {m_start.value_or(now()), m_input.partsPerMinute}, m_habits.quiet, m_progress};
    const auto gather = [question](Repositories &store) { return gatherFacts(store, question); };
    whenReady(m_session.store().read(gather), this, [this, asked = m_progress](const StoreResult<PlanFacts> &facts) {
        if (asked != m_progress)
            return;
        m_progress.reset();
        m_ready = true;
        m_pastIsUnknown = !facts;
        m_input.facts = facts ? std::optional(*facts) : std::nullopt;
        makePlan();
    });
    Q_EMIT changed();
}

void ReviewDesk::makePlan()
{
    m_input.now = m_start.value_or(now());
    m_input.quiet = m_habits.quiet;
    m_input.typedCountAbove = m_habits.typedCountAbove;
    m_plan = Planner::plan(m_input);
    if (m_pastIsUnknown) {
        m_plan.findings.append({Finding::Warning, Finding::Recipients,
            tr("Herald could not look up who was sent this text lately, nor whether it is night there."),
            tr("Its database did not answer. Check the history yourself before you send."), u"past-unknown"_s});
    }
    Q_EMIT changed();
}

void ReviewDesk::send()
{
    NewNotice notice = m_notice;
    notice.notice.createdAt = now();
    notice.notice.startAt = m_start;
    notice.confirmed = m_plan.warningKeys();
    // Writing a long list's texts out takes longer than a window may keep somebody waiting.
    const auto writeOut = [recipients = m_input.recipients] { return Planner::outgoing(recipients); };
    whenReady(QtConcurrent::run(writeOut), this, [this, notice](const Outgoing &outgoing) mutable {
        notice.messages = outgoing.messages;
        notice.leftOut = outgoing.leftOut;
        submit(std::move(notice));
    });
}

void ReviewDesk::submit(NewNotice notice)
{
    whenReady(
        m_session.outbox().submit(std::move(notice), m_habits.undo), this, [this](const StoreResult<NoticeId> &saved) {
            if (saved)
                Q_EMIT submitted(*saved);
            else
                Q_EMIT refused(StoreWords::explain(saved.error()));
        });
}

} // namespace herald
