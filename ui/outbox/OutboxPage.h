// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/HistoryModel.h"
#include "app/models/NoticeListModel.h"
#include "app/session/Session.h"
#include "ui/desktop/Dialogs.h"
#include "ui/outbox/PaceMeter.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>

class QListView;
class QPushButton;
class QStackedWidget;

namespace herald {

class Chip;
class NoticePane;
class SettlePane;

/// Each notice from "Send" until every person is accounted for: how far it is, and what can be done with it.
class OutboxPage : public QWidget
{
    Q_OBJECT
public:
    OutboxPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void choose(NoticeId id);
    void refresh();
    /// The chosen notice; what can be done instead while there is none.
    void focusFirst();
    void setCompact(bool compact);

Q_SIGNALS:
    void badgeChanged(int runningOrPaused);
    void writeRequested();
    void historyRequested(herald::NoticeId id, const QString &title);
    void undone(herald::NoticeId id);

private:
    enum Filter { All, Now, Scheduled, Finished };
    /// Notices of one of the groups above.
    class Group : public QSortFilterProxyModel
    {
    public:
        void setFilter(Filter filter);
        static bool belongs(NoticeState state, Filter filter);

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    private:
        Filter m_filter = All;
    };

    QWidget *buildList();
    QWidget *buildDetail();
    void wire();
    void noticeMoved(NoticeId id);
    void showLoaded();
    void showChosen();
    void showCounts();
    void filter(Filter filter);
    void settle(NoticeId id);
    void showLog();
    int sharersOf(const NoticeSummary &summary) const;

    Session &m_session;
    Dialogs &m_dialogs;
    NoticeListModel m_notices;
    Group m_group;
    HistoryModel m_messages;
    PaceMeter m_meter;
    std::optional<NoticeId> m_chosen;
    bool m_focusWanted = false; ///< as soon as there is a notice
    QStackedWidget *m_pages;
    QPushButton *m_write;
    QListView *m_list;
    QList<Chip *> m_chips; ///< in the order of Filter
    QStackedWidget *m_detail;
    NoticePane *m_pane;
    SettlePane *m_settle;
};

} // namespace herald
