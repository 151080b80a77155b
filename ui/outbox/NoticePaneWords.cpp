// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/NoticePane.h"

#include "app/models/DisplayText.h"
#include "ui/outbox/NoticeDelegate.h"
#include "ui/outbox/PaceMeter.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CountedWords.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FigureBlock.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NoticeGroups.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/SparkLine.h"
#include "ui/widgets/StatusPill.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int roomForCourse = 620;

} // namespace

void NoticePane::setSummary(const NoticeSummary &summary, int sharers)
{
    const NoticePhase before = m_phase;
    m_summary = summary;
    m_sharers = sharers;
    m_phase = phaseOf(summary, m_session.outbox().isRunning(summary.notice.id), now());
    if (m_phase != before)
        m_toldOf.reset();
    const NoticeMood mood = NoticeMood::of(summary, m_phase);
    m_title->setText(summary.notice.title);
    m_pill->setPill(mood.tone, mood.glyph, mood.word);
    m_subtitle->setText(subtitle());
    showButtons();
    showFigures();
    showLedgers();
    showState();
    const bool moving =
        m_phase == NoticePhase::Undo || m_phase == NoticePhase::Sending || m_phase == NoticePhase::Scheduled;
    if (moving && !m_tick.isActive())
        m_tick.start();
    else if (!moving)
        m_tick.stop();
}

void NoticePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFigures();
}

void NoticePane::setCompact(bool compact)
{
    m_table->setColumnHidden(HistoryModel::TextColumn, compact);
    m_table->horizontalHeader()->setSectionResizeMode(
        HistoryModel::NameColumn, compact ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

QString NoticePane::subtitle() const
{
    const Notice &notice = m_summary.notice;
    const QString written = DisplayText::dayAndTime(notice.createdAt, now());
    if (m_phase == NoticePhase::Scheduled && notice.startAt)
        return tr("from %1, begins %2")
            .arg(apart(notice.sender), apart(DisplayText::dayAndTime(*notice.startAt, now())));
    const NoticeTotals &totals = m_summary.totals;
    if (totals.waiting + totals.cancelled == totals.messages())
        return tr("from %1, written %2").arg(apart(notice.sender), apart(written));
    const QDateTime begun = std::max(notice.createdAt, notice.startAt.value_or(notice.createdAt));
    return tr("from %1, started %2").arg(apart(notice.sender), apart(DisplayText::dayAndTime(begun, now())));
}

void NoticePane::showButtons()
{
    const NoticePhase phase = m_phase;
    const bool waits = phase == NoticePhase::Scheduled || phase == NoticePhase::Missed;
    // A focus that would vanish with its button goes to the one that takes its place.
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && (focused == m_pause || focused == m_resume || focused == m_sendNow);
    if (phase == NoticePhase::Paused && m_pause->isVisible())
        m_resumeSince.start();
    m_pause->setVisible(phase == NoticePhase::Sending || phase == NoticePhase::Elsewhere);
    m_resume->setVisible(phase == NoticePhase::Paused);
    m_sendNow->setVisible(waits);
    m_changeTime->setVisible(waits && m_summary.notice.state != NoticeState::Running);
    m_stop->setVisible(phase != NoticePhase::Stopped && phase != NoticePhase::Finished && phase != NoticePhase::Undo);
    m_stop->setText(waits ? tr("Cancel…") : tr("Stop…"));
    m_first->setVisible(phase == NoticePhase::Sending && (m_sharers > 1 || m_summary.notice.urgent));
    m_first->setChecked(m_summary.notice.urgent);
    if (hadFocus) {
        for (QPushButton *button : {m_pause, m_resume, m_sendNow}) {
            if (button->isVisibleTo(this) && button != focused)
                button->setFocus();
        }
    }
    m_retry->setVisible(m_summary.retriable > 0 && phase != NoticePhase::Elsewhere);
    m_retry->setText(tr("Retry %Ln refused…", nullptr, m_summary.retriable));
}

void NoticePane::showFigures()
{
    const QLocale locale;
    const Notice &notice = m_summary.notice;
    const NoticeTotals &totals = m_summary.totals;
    const int left = totals.messages() - totals.waiting - totals.cancelled;
    m_left->setFigure(locale.toString(left), tr("of %1 left this computer").arg(locale.toString(totals.messages())));
    m_cost->setFigure(m_summary.cost ? m_summary.cost->display() : tr("not known yet"),
        notice.practice ? tr("cost, and nothing is paid") : tr("cost so far"));

    const bool sending = m_phase == NoticePhase::Sending;
    const auto pace = m_session.outbox().pace(notice.id);
    const double measured = m_meter.perMinute(notice.id);
    m_pace->setVisible(sending);
    m_course->setVisible(sending && width() >= roomForCourse);
    const auto end = NoticeWords::endsAt(m_summary, pace, m_sharers, measured, now());
    m_end->setVisible(sending && end.has_value());
    m_cost->setVisible(!sending); // while it moves, pace and end are the news
    if (!sending)
        return;
    m_pace->setFigure(locale.toString(qRound(measured)), NoticeWords::paceReason(pace, now()));
    // Parts and messages are the same for most texts; a line for another unit would lie.
    const bool sameUnit = m_summary.partsToGo == totals.waiting;
    m_course->setValues(m_meter.course(notice.id), pace && sameUnit ? pace->partsPerMinute : 0);
    if (end)
        m_end->setFigure(DisplayText::dayAndTime(*end, now()), tr("ends about"));
}

void NoticePane::showLedgers()
{
    const NoticeTotals &totals = m_summary.totals;
    m_bar->setGroups(NoticeGroups::bar(totals));
    const Ledger &out = m_summary.leftOut;
    QList<LedgerTerm> rows;
    rows.append({int(RowStatus::Ready), totals.messages(), tr("message(s)", nullptr, totals.messages()), Tone::Green,
        Glyph::Check, Fill::Solid, {}});
    for (const LedgerTerm &term : NoticeGroups::rows(out)) {
        if (term.key != int(RowStatus::Ready))
            rows.append(term);
    }
    const int read = totals.messages() + out.rows();
    m_rows->setLine(read, NoticeGroups::rowsWord(read), rows);
    m_rows->setVisible(out.rows() > 0);
    m_handover->setLine(
        totals.messages(), NoticeGroups::messagesWord(totals.messages()), NoticeGroups::handover(totals));
    m_delivery->setLine(totals.accepted, NoticeGroups::acceptedWord(totals.accepted), NoticeGroups::delivery(totals));
    m_delivery->setVisible(totals.accepted > 0);
    m_unconfirmed->setVisible(totals.unconfirmed > 0);
    if (totals.unconfirmed > 0) {
        m_unconfirmed->setWords(tr("%Ln are unconfirmed.", nullptr, totals.unconfirmed),
            tr("No answer says whether Telnyx took them, so nobody knows yet whether they were sent. Herald looks them "
               "up; they are not sent again by themselves.",
                nullptr, totals.unconfirmed));
        m_unconfirmed->setButton(tr("Settle %Ln…", nullptr, totals.unconfirmed));
    }
}

void NoticePane::tell(const QString &what, const QString &more)
{
    m_toldOf = m_summary.notice.id;
    m_state->setTone(Tone::Amber, Glyph::Info);
    m_state->setWords(what, more);
    m_state->setButton({});
    m_state->reveal();
}

void NoticePane::showUndo()
{
    const qint64 left = qMax<qint64>(1, (now().msecsTo(*m_summary.notice.startAt) + 999) / 1000);
    m_state->setWords(tr("Begins in %Ln s.", nullptr, int(left)), tr("Nothing has left yet."));
}

void NoticePane::showState()
{
    const Notice &notice = m_summary.notice;
    const bool told = m_toldOf == notice.id;
    if (!told)
        m_toldOf.reset();
    QString button;
    switch (m_phase) {
    case NoticePhase::Undo:
        m_state->setTone(Tone::Accent, Glyph::Clock);
        showUndo();
        button = tr("Undo");
        break;
    case NoticePhase::Elsewhere:
        m_state->setTone(Tone::Accent, Glyph::Info);
        m_state->setWords(tr("Another Herald is sending this notice."),
            tr("It runs on this computer, perhaps as a command. Pause and Stop reach it too."));
        break;
    case NoticePhase::Paused:
        m_state->setTone(Tone::Amber, Glyph::Pause);
        m_state->setWords(notice.pauseReason.isEmpty() ? tr("Paused by a person.") : tr("Paused."),
            notice.pauseReason.isEmpty() ? tr("%1.").arg(CountedWords::handedOver(m_summary.totals))
                                         : notice.pauseReason);
        break;
    case NoticePhase::Missed:
        m_state->setTone(Tone::Amber, Glyph::Clock);
        m_state->setWords(
            tr("The time for it, %1, has passed.").arg(apart(DisplayText::dayAndTime(*notice.startAt, now()))),
            tr("Herald was not running then, or the computer slept. Nothing was sent. Say whether it still makes "
               "sense."));
        break;
    case NoticePhase::Stopped:
        m_state->setTone(Tone::Grey, Glyph::Stop);
        m_state->setWords(tr("Stopped."), tr("%1.").arg(CountedWords::handedOver(m_summary.totals)));
        break;
    default:
        if (!told)
            m_state->hide();
        return;
    }
    if (told)
        return; // What came of the last action is read first.
    m_state->setButton(button);
    m_state->show();
}

void NoticePane::showReason()
{
    if (!m_table)
        return;
    const QModelIndex known = m_table->currentIndex().siblingAtColumn(HistoryModel::TextColumn);
    const QString words = known.data().toString();
    const bool cut = m_table->isColumnHidden(HistoryModel::TextColumn)
        || m_table->sizeHintForIndex(known).width() > m_table->columnWidth(HistoryModel::TextColumn);
    m_reason->setText(words);
    m_reason->setVisible(cut && !words.isEmpty());
}

void NoticePane::pressState()
{
    if (m_phase != NoticePhase::Undo)
        return;
    const NoticeId id = m_summary.notice.id;
    Q_EMIT undone(id); // before its end, which follows
    m_session.outbox().stop(id);
}

} // namespace herald
