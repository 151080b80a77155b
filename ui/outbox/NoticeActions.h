// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "ui/desktop/Dialogs.h"

#include <QObject>

namespace herald {

/// What a person can do with a notice, asked first where it cannot be taken back.
class NoticeActions : public QObject
{
    Q_OBJECT
public:
    /// @p window: over which questions open.
    NoticeActions(Session &session, Dialogs &dialogs, QWidget *window);

    void stop(const NoticeSummary &notice);
    void cancelScheduled(const NoticeSummary &notice);
    void changeTime(const NoticeSummary &notice);
    void retryRefused(const NoticeSummary &notice);

Q_SIGNALS:
    /// What came of it, where that is not seen in the notice itself.
    void told(herald::NoticeId notice, const QString &what, const QString &more);

private:
    void moveTo(NoticeId id, const QDateTime &at);
    Session &m_session;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace herald
