// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/HistoryModel.h"
#include "app/models/NoticeListModel.h"
#include "app/session/Session.h"
#include "ui/desktop/Dialogs.h"

#include <QWidget>

#include <optional>

class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace herald {

class Banner;
class FigureBlock;
class LedgerLine;
class SegmentBar;
class StatusPill;
class TextLabel;

/// Each notice from "Send" until every person is accounted for: how far it is, and Pause, Resume, Stop.
class OutboxPage : public QWidget
{
    Q_OBJECT
public:
    OutboxPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void choose(NoticeId id);
    void refresh();
    /// Notices that this window is sending now.
    int running() const;
    void focusFirst();

Q_SIGNALS:
    void badgeChanged(int runningOrPaused);
    void writeRequested();
    void historyRequested(herald::NoticeId id, const QString &title);

private:
    QWidget *buildList();
    QWidget *buildDetail();
    void showChosen();
    void showSummary(const NoticeSummary &summary);
    void stop();

    Session &m_session;
    Dialogs &m_dialogs;
    NoticeListModel m_notices;
    HistoryModel m_messages;
    std::optional<NoticeId> m_chosen;
    QStackedWidget *m_pages;
    QListView *m_list;
    TextLabel *m_title;
    StatusPill *m_pill;
    TextLabel *m_subtitle;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_stop;
    FigureBlock *m_left;
    FigureBlock *m_cost;
    SegmentBar *m_bar;
    LedgerLine *m_handover;
    LedgerLine *m_delivery;
    LedgerLine *m_rows;
    Banner *m_banner;
    QTableView *m_table;
};

} // namespace herald
