// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Await.h"
#include "app/cli/HandoverReport.h"
#include "app/cli/Interruption.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int shortRest = 10; ///< seconds that nobody wonders about

} // namespace

HandoverWait::HandoverWait(CommandContext &context, HandoverReport &report)
    : m_context(context)
    , m_report(report)
{
    Outbox &outbox = context.outbox;
    QObject::connect(&outbox, &Outbox::messageSettled, &m_scope, [this](const MessageOutcome &outcome) {
        if (m_notices.contains(outcome.notice)) {
            m_report.settled(outcome);
        } else {
            m_early.append(outcome);
        }
    });
    QObject::connect(&outbox, &Outbox::noticeEnded, &m_scope, [this](NoticeId id) { m_ended.append(id); });
    QObject::connect(&outbox, &Outbox::storeFailed, &m_scope, [this](const QString &words) {
        m_storeFailed = true;
        m_report.clearProgress();
        m_context.streams.err << words << '\n';
        m_context.streams.err.flush();
    });
    QObject::connect(&context.interruption, &Interruption::requested, &m_scope, [this] {
        m_report.clearProgress();
        m_context.streams.err << tr("Stopping: what is on the wire is waited for, the rest does not leave.") << '\n';
        m_context.streams.err.flush();
        for (const NoticeId id : std::as_const(m_notices)) {
            m_context.outbox.pause(id);
        }
    });
}

std::optional<NoticeId> HandoverWait::submit(NewNotice notice)
{
    const auto saved = await(m_context.outbox.submit(std::move(notice)));
    if (!saved) {
        m_context.streams.err << StoreWords::explain(saved.error()) << '\n';
        return std::nullopt;
    }
    m_notices.append(*saved);
    for (const MessageOutcome &outcome : std::exchange(m_early, {})) {
        if (outcome.notice == *saved) {
            m_report.settled(outcome);
        }
    }
    if (m_context.interruption.isRequested()) {
        m_context.outbox.pause(*saved);
    }
    return *saved;
}

void HandoverWait::resume(NoticeId id)
{
    m_notices.append(id);
    m_ended.removeAll(id);
    m_context.outbox.resume(id);
}

void HandoverWait::untilEnded()
{
    const auto allEnded = [this] {
        return std::all_of(m_notices.cbegin(), m_notices.cend(), [this](NoticeId id) { return m_ended.contains(id); });
    };
    QEventLoop loop;
    QObject::connect(&m_context.outbox, &Outbox::noticeEnded, &loop, [&loop, &allEnded] {
        if (allEnded()) {
            loop.quit();
        }
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [this] { tellRest(); });
    look.start(1s);
    if (!allEnded()) {
        loop.exec();
    }
    m_report.clearProgress();
}

/// A command that waits for minutes without a word looks dead.
void HandoverWait::tellRest()
{
    const QDateTime now = m_context.clock.now();
    for (const NoticeId id : std::as_const(m_notices)) {
        const std::optional<HandoverPace> pace = m_context.outbox.pace(id);
        const bool isLong = pace && pace->notBefore.isValid() && pace->notBefore > now.addSecs(shortRest);
        if (!isLong || (m_toldRest.isValid() && pace->notBefore <= m_toldRest)) {
            continue;
        }
        m_toldRest = pace->notBefore;
        m_report.clearProgress();
        m_context.streams.err << tr("Telnyx asks for a rest: nothing more leaves before %1.")
                                     .arg(QLocale().toString(m_toldRest.toLocalTime(), QLocale::ShortFormat))
                              << '\n';
        m_context.streams.err.flush();
    }
}

bool HandoverWait::wasInterrupted() const
{
    return m_context.interruption.isRequested();
}

void HandoverWait::untilDelivered(NoticeId id)
{
    m_context.outbox.followStatuses();
    const QDeadlineTimer patience(15s);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&m_context.interruption, &Interruption::requested, &loop, &QEventLoop::quit);
    look.start(200ms);
    while (!patience.hasExpired() && !m_context.interruption.isRequested()) {
        const auto summary =
            await(m_context.store.run([id](Repositories &repositories) { return repositories.notices.summary(id); }));
        if (!summary || summary->totals.onTheirWay == 0) {
            return;
        }
        loop.exec();
    }
}

} // namespace herald
