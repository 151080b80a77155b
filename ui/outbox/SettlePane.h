// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/HistoryModel.h"
#include "app/session/Session.h"
#include "ui/desktop/Dialogs.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace herald {

class ElidedLabel;
class KeyValueGrid;
class TextLabel;

/// The messages of a notice of which nobody knows whether they were sent: what is known of each, and a person's word
/// about it. Each word goes into the log.
class SettlePane : public QWidget
{
    Q_OBJECT
public:
    SettlePane(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void showNotice(NoticeId id, const QString &title);
    std::optional<NoticeId> notice() const { return m_notice; }
    /// Something of this notice has changed.
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void backRequested();

private:
    QWidget *buildWork();
    QWidget *buildDecisions();
    QList<MessageId> chosen() const;
    void showChosen();
    void showLoaded();
    void lookUp();
    void arrived();
    void sendAgain();
    void leave();
    void settle(const QList<MessageId> &messages, Settlement settlement);
    void goOnAfter(MessageId message);
    QString resultOf(Settlement settlement, int count) const;

    Session &m_session;
    Dialogs &m_dialogs;
    HistoryModel m_messages;
    std::optional<NoticeId> m_notice;
    ElidedLabel *m_title;
    QPushButton *m_lookUp;
    QPushButton *m_back;
    QStackedWidget *m_pages;
    QTableView *m_table;
    KeyValueGrid *m_facts;
    TextLabel *m_result;
    QPushButton *m_arrived;
    QPushButton *m_again;
    QPushButton *m_leave;
    bool m_busy = false;
    bool m_waitsForResume = false; ///< what was just settled belongs to a notice that stays paused
};

} // namespace herald
