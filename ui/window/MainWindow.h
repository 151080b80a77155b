// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "ui/desktop/Dialogs.h"
#include "ui/desktop/WindowArguments.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;
class QTimer;

namespace herald {

class Banner;
class ComposePage;
class HeaderStrip;
class Announcer;
class HistoryPage;
class Leaving;
class Look;
class OutboxPage;
class PeoplePage;
class PracticeStripe;
class Rail;
class SettingsPage;
class WelcomePage;
class WindowActions;
class WindowMemory;

/// The frame: strip, rail, one page. What the pages do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum Page { Compose, OutboxOverview, History, People, Settings };

    /// @p dialogs, @p announcer: null for the desktop's own. The window becomes the announcer's parent.
    explicit MainWindow(Session &session, Look *look = nullptr, std::unique_ptr<Dialogs> dialogs = nullptr,
        Announcer *announcer = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    Page page() const;
    /// Fills the draft with what the program was started with; sends nothing.
    void take(const WindowArguments &arguments);
    void comeForward();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Answers whether the welcome has been seen.
    bool takeRemembered();
    void build();
    void put(QWidget *page, Page place);
    ComposePage *composePage();
    OutboxPage *outboxPage();
    HistoryPage *historyPage();
    PeoplePage *peoplePage();
    SettingsPage *settingsPage();
    WelcomePage *welcomePage();
    void writeTo(ListId id, const QString &name);
    void openPage(Page page);
    void buildNextPage();
    void wire();
    void wireActions();
    void wireLeaving(Announcer *announcer);
    void showAccount();
    void begin();
    void startWatching();
    void askTelnyx();
    void showTrouble();
    void showWelcome(bool welcome);

    Session &m_session;
    Look *m_look;
    std::unique_ptr<Dialogs> m_dialogs;
    WindowActions *m_actions;
    WindowMemory *m_memory;
    PracticeStripe *m_stripe;
    HeaderStrip *m_strip;
    Banner *m_trouble;
    Rail *m_rail;
    QStackedWidget *m_outer; ///< the welcome, or rail and pages
    QStackedWidget *m_pages;
    // Null until they are needed, or until the window has been painted: the frame comes first, then Compose, then the
    // others while nothing else is to do.
    WelcomePage *m_welcome = nullptr;
    ComposePage *m_compose = nullptr;
    OutboxPage *m_outbox = nullptr;
    HistoryPage *m_history = nullptr;
    PeoplePage *m_people = nullptr;
    SettingsPage *m_settings = nullptr;
    QString m_storeTrouble;
    bool m_watching = false; ///< see startWatching()
    bool m_canTryAgain = false; ///< what the button of the trouble stands for
    QTimer *m_nextPage; ///< a turn of it comes when what was built before has been painted
    bool m_painted = false;
    bool m_begun = false; ///< asks Telnyx and follows what was sent
    Leaving *m_leaving = nullptr;
    bool m_wasHidden = false; ///< in the tray
};

} // namespace herald
