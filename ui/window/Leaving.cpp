// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Leaving.h"

#include "app/models/DisplayText.h"
#include "app/outbox/Await.h"
#include "ui/widgets/CountedWords.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

Leaving::Leaving(Session &session, Dialogs &dialogs, Announcer &announcer, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_announcer(announcer)
    , m_window(window)
{
    const Outbox &outbox = session.outbox();
    connect(&outbox, &Outbox::noticeEnded, this, &Leaving::tellEnd);
    connect(&outbox, &Outbox::noticeChanged, this, &Leaving::lookAtSchedule);
    lookAtSchedule();
}

/// Known before the question, because closing a window cannot wait for an answer.
void Leaving::lookAtSchedule()
{
    const auto ask = [](Repositories &store) { return store.notices.unfinished(); };
    whenReady(m_session.store().run(ask), this, [this](const StoreResult<QList<Notice>> &notices) {
        m_scheduled = 0;
        m_nextHour = {};
        for (const Notice &notice : notices.value_or(QList<Notice>())) {
            if (notice.state != NoticeState::Scheduled || !notice.startAt)
                continue;
            ++m_scheduled;
            m_nextHour = m_nextHour.isValid() ? std::min(m_nextHour, *notice.startAt) : *notice.startAt;
        }
    });
}

bool Leaving::mayClose()
{
    if (m_mayClose || (m_session.outbox().running().isEmpty() && m_scheduled == 0))
        return true;
    if (!m_leaving)
        ask();
    return false;
}

QString Leaving::question(int running) const
{
    QStringList words;
    if (running > 0)
        words.append(tr("%Ln notice(s) are being sent.", nullptr, running));
    if (m_scheduled > 0)
        words.append(tr("%Ln notice(s) are scheduled, the next for %1.", nullptr, m_scheduled)
                         .arg(DisplayText::dayAndTime(m_nextHour, m_session.clock().now())));
    if (m_announcer.canStay())
        words.append(tr("In the tray Herald goes on without its window and tells you how it ends."));
    if (running > 0)
        words.append(
            tr("If you quit, what has not left waits on this computer until you resume it. Nothing is lost and "
               "nothing is sent twice."));
    else
        words.append(tr("If you quit, nothing is sent at that time. Herald asks about it at the next start."));
    return words.join(u' ');
}

void Leaving::ask()
{
    const int running = int(m_session.outbox().running().size());
    Question asked;
    asked.title = running > 0 ? tr("Herald is still sending") : tr("A notice is still to begin");
    asked.text = question(running);
    const bool tray = m_announcer.canStay();
    if (tray)
        asked.answers.append(tr("Go on in the tray"));
    asked.answers.append(running > 0 ? tr("Pause and quit") : tr("Quit"));
    asked.answers.append(tr("Stay here"));
    m_dialogs.ask(m_window, asked, [this, tray](int answer) {
        if (tray && answer == 0)
            stayInTray();
        else if (answer == (tray ? 1 : 0))
            leave();
    });
}

void Leaving::stayInTray()
{
    m_announcer.stay(true);
    Q_EMIT hidden();
}

void Leaving::cameBack()
{
    m_announcer.stay(false);
}

void Leaving::leave()
{
    // What is on the wire is waited for, so that its outcome is known and not merely unconfirmed.
    m_leaving = true;
    connect(&m_session.outbox(), &Outbox::closedDown, this, [this] {
        m_mayClose = true;
        m_announcer.stay(false);
        Q_EMIT left();
    });
    m_session.outbox().closeDown();
}

void Leaving::tellEnd(NoticeId id)
{
    const auto ask = [id](Repositories &store) { return store.notices.summary(id); };
    whenReady(m_session.store().run(ask), this, [this](const StoreResult<NoticeSummary> &summary) {
        // Another process goes on with it, or nothing could be recorded: it has not ended.
        const bool goesOn = summary
            && (summary->notice.state == NoticeState::Running || summary->notice.state == NoticeState::Scheduled);
        if (summary && !goesOn)
            m_announcer.announce(EndWords::heading(*summary), EndWords::words(*summary));
    });
}

QString EndWords::heading(const NoticeSummary &summary)
{
    const QString sender = apart(summary.notice.sender);
    switch (summary.notice.state) {
    case NoticeState::Paused:
        return tr("A notice from %1 is paused").arg(sender);
    case NoticeState::Stopped:
        return tr("A notice from %1 was stopped").arg(sender);
    default:
        return tr("A notice from %1 has been sent").arg(sender);
    }
}

QString EndWords::words(const NoticeSummary &summary)
{
    QString words = CountedWords::handedOver(summary.totals) + u'.';
    if (summary.notice.state == NoticeState::Paused)
        words += u' ' + tr("The outbox says why.");
    return words;
}

} // namespace herald
