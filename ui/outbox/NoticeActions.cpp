// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/NoticeActions.h"
#include "ui/widgets/CountedWords.h"

#include "app/outbox/Await.h"
#include "ui/outbox/ChangeTimeDialog.h"
#include "ui/outbox/NoticeStanding.h"

using namespace Qt::StringLiterals;

namespace herald {

NoticeActions::NoticeActions(Session &session, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void NoticeActions::stop(const NoticeSummary &notice)
{
    const NoticeTotals &totals = notice.totals;
    Question question;
    question.title = tr("Stop this notice");
    question.text = tr("%1. What has not left will never be sent. What Telnyx has accepted cannot be called back.")
                        .arg(CountedWords::handedOver(totals));
    question.answers = {tr("Stop the rest"),
        notice.notice.state == NoticeState::Running ? tr("Keep sending") : tr("Leave it as it is")};
    question.dangerous = true;
    m_dialogs.ask(m_window, question, [this, id = notice.notice.id](int answer) {
        if (answer == 0)
            m_session.outbox().stop(id);
    });
}

void NoticeActions::cancelScheduled(const NoticeSummary &notice)
{
    Question question;
    question.title = tr("Cancel this notice");
    question.text = tr("%Ln message(s) will never be sent. Nothing has left yet.", nullptr, notice.totals.waiting);
    question.answers = {tr("Cancel the notice"), tr("Leave it as it is")};
    question.dangerous = true;
    m_dialogs.ask(m_window, question, [this, id = notice.notice.id](int answer) {
        if (answer == 0)
            m_session.outbox().stop(id);
    });
}

void NoticeActions::changeTime(const NoticeSummary &notice)
{
    auto *dialog = new ChangeTimeDialog(notice.notice.startAt, m_session.clock(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangeTimeDialog::chosen, this,
        [this, id = notice.notice.id](const QDateTime &at) { moveTo(id, at); });
    dialog->open();
}

void NoticeActions::moveTo(NoticeId id, const QDateTime &at)
{
    whenReady(m_session.outbox().reschedule(id, at), this, [this, id](const StoreResult<bool> &moved) {
        if (!moved)
            Q_EMIT told(id, tr("The time was not changed."), StoreWords::explain(moved.error()));
        else if (!*moved)
            Q_EMIT told(id, tr("The time was not changed."), tr("The notice has begun meanwhile. Pause it first."));
    });
}

void NoticeActions::retryRefused(const NoticeSummary &notice)
{
    const int again = notice.retriable;
    const int optedOut = notice.totals.refused - again;
    Question question;
    question.title = tr("Retry what was refused");
    question.text = tr("%Ln refused message(s) will be tried again; these people got nothing. Put right what the "
                       "reasons say first, or they are refused again.",
        nullptr, again);
    if (optedOut > 0)
        question.text += u' ' + tr("%Ln person(s) opted out and are left alone.", nullptr, optedOut);
    if (notice.notice.state == NoticeState::Paused)
        question.text += u' ' + tr("The notice is paused: they go when it is resumed.");
    question.answers = {tr("Retry %Ln message(s)", nullptr, again), tr("Leave them")};
    m_dialogs.ask(m_window, question, [this, id = notice.notice.id](int answer) {
        if (answer != 0)
            return;
        whenReady(m_session.outbox().retryRefused(id), this, [this, id](const StoreResult<int> &waiting) {
            if (!waiting)
                Q_EMIT told(id, tr("Nothing was tried again."), StoreWords::explain(waiting.error()));
            else if (*waiting == 0)
                Q_EMIT told(id, tr("Nothing was tried again."), tr("Everybody who was refused has opted out."));
        });
    });
}

} // namespace herald
