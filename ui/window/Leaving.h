// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "ui/desktop/Announcer.h"
#include "ui/desktop/Dialogs.h"

#include <QObject>

class QWidget;

namespace herald {

/// What becomes of running and scheduled notices when the window is closed, and how their end is told to somebody who
/// does not look.
class Leaving : public QObject
{
    Q_OBJECT
public:
    Leaving(Session &session, Dialogs &dialogs, Announcer &announcer, QWidget *window);

    /// True when the window may close now. False: a question was asked, and leave() or stay in the tray may follow.
    bool mayClose();
    /// The window is shown again.
    void cameBack();

Q_SIGNALS:
    /// Everything that was on the wire is known: the program may end.
    void left();
    /// The window is to be hidden, Herald goes on.
    void hidden();

private:
    void lookAtSchedule();
    void ask();
    void leave();
    void stayInTray();
    void tellEnd(NoticeId id);
    QString question(int running) const;

    Session &m_session;
    Dialogs &m_dialogs;
    Announcer &m_announcer;
    QWidget *m_window;
    int m_scheduled = 0;
    QDateTime m_nextHour; ///< of what is scheduled
    bool m_mayClose = false;
    bool m_leaving = false;
};

/// The end of a notice in words that anybody may read: no title, text or number.
class EndWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::EndWords)
public:
    static QString heading(const NoticeSummary &summary);
    static QString words(const NoticeSummary &summary);
};

} // namespace herald
