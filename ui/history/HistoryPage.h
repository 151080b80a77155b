// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/HistoryModel.h"
#include "app/session/Session.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace herald {

class Chip;
class DetailPane;
class EmptyState;
class HistoryTable;
class TextLabel;

/// Every message ever handed over: search as you type, filters, and one message in full.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

    void focusSearch();
    void showNotice(NoticeId id, const QString &title);
    void refresh();

Q_SIGNALS:
    void writeRequested();

private:
    QWidget *buildTable();
    void ask();
    void showCount();
    void showDetail();
    void clearFilters();
    QList<Chip *> oneOfAKind() const; ///< filters of which at most one is on

    Session &m_session;
    HistoryModel m_model;
    QStackedWidget *m_pages;
    QStackedWidget *m_results;
    QLineEdit *m_search;
    Chip *m_today;
    Chip *m_refused;
    Chip *m_unconfirmed;
    Chip *m_failed;
    Chip *m_noReceipt;
    Chip *m_delivered;
    Chip *m_notice;
    std::optional<NoticeId> m_onlyNotice;
    TextLabel *m_count;
    EmptyState *m_nothing;
    HistoryTable *m_table;
    DetailPane *m_detail;
    QTimer m_searchTimer;
    quint64 m_detailQuestion = 0;
    std::optional<MessageId> m_wanted; ///< the message the person chose; new rows do not take it away
};

} // namespace herald
