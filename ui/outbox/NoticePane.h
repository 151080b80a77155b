// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/HistoryModel.h"
#include "app/session/Session.h"
#include "ui/outbox/NoticeActions.h"
#include "ui/outbox/NoticeStanding.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace herald {

class Banner;
class ElidedLabel;
class FigureBlock;
class LedgerLine;
class LinkButton;
class PaceMeter;
class SegmentBar;
class SparkLine;
class StatusPill;
class TextLabel;

/// One notice: how far it is, how fast it goes, when it ends, what holds it up, and what can be done about that.
class NoticePane : public QWidget
{
    Q_OBJECT
public:
    NoticePane(
        Session &session, Dialogs &dialogs, HistoryModel &messages, const PaceMeter &meter, QWidget *parent = nullptr);

    /// @p sharers: notices of the same sender under way, this one among them.
    void setSummary(const NoticeSummary &summary, int sharers);
    void setCompact(bool compact);

Q_SIGNALS:
    void historyRequested(herald::NoticeId id, const QString &title);
    void settleRequested(herald::NoticeId id);
    /// Stopped within the seconds of undo: nothing has left.
    void undone(herald::NoticeId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *buildHead();
    QHBoxLayout *buildFigures();
    QHBoxLayout *buildTableHead();
    QTableView *buildTable(HistoryModel &messages);
    void wire();
    void showButtons();
    void showFigures();
    void showLedgers();
    void showState();
    void showUndo();
    void showReason();
    void tell(const QString &what, const QString &more);
    void pressState();
    QString subtitle() const;
    QDateTime now() const { return m_session.clock().now(); }

    Session &m_session;
    const PaceMeter &m_meter;
    NoticeActions m_actions;
    NoticeSummary m_summary;
    NoticePhase m_phase = NoticePhase::Finished;
    int m_sharers = 1;
    std::optional<NoticeId> m_toldOf; ///< whose banner says what came of an action
    QTimer m_tick;
    ElidedLabel *m_title;
    StatusPill *m_pill;
    ElidedLabel *m_subtitle;
    QPushButton *m_first;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QElapsedTimer m_resumeSince; ///< when it took the place of Pause
    QPushButton *m_sendNow;
    QPushButton *m_changeTime;
    QPushButton *m_stop;
    FigureBlock *m_left;
    FigureBlock *m_pace;
    SparkLine *m_course;
    FigureBlock *m_end;
    FigureBlock *m_cost;
    SegmentBar *m_bar;
    LedgerLine *m_rows;
    LedgerLine *m_handover;
    LedgerLine *m_delivery;
    Banner *m_state; ///< what holds it up
    Banner *m_unconfirmed;
    LinkButton *m_retry;
    QTableView *m_table = nullptr;
    TextLabel *m_reason; ///< of the message chosen in the table, where its column cuts it
};

} // namespace herald
