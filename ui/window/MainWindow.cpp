// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "ui/composer/ComposePage.h"
#include "ui/desktop/Announcer.h"
#include "ui/desktop/Look.h"
#include "ui/history/HistoryPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/people/PeoplePage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FocusHabits.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Practice.h"
#include "ui/widgets/Rail.h"
#include "ui/window/HeaderStrip.h"
#include "ui/window/Leaving.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowMemory.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

MainWindow::MainWindow(Session &session, Look *look, std::unique_ptr<Dialogs> dialogs, Announcer *announcer)
    : m_session(session)
    , m_look(look)
    , m_dialogs(dialogs ? std::move(dialogs) : std::make_unique<DesktopDialogs>())
    , m_actions(new WindowActions(this))
    , m_memory(new WindowMemory(session.store(), this))
    , m_nextPage(new QTimer(this))
{
    new FocusHabits(this);
    setWindowTitle(u"Herald"_s);
    setMinimumSize(1024, 640);
    resize(1280, 800);
    const bool welcomed = takeRemembered();
    build();
    wire();
    wireActions();
    wireLeaving(announcer);
    showAccount();
    connect(m_nextPage, &QTimer::timeout, this, &MainWindow::buildNextPage);
    // What needs the network waits until the window is there, or does not come up at all: minimised, on another
    // desktop.
    QTimer::singleShot(2s, this, &MainWindow::begin);
    if (const QString notice = m_session.startNotice(); !notice.isEmpty())
        m_storeTrouble = notice;
    showTrouble();

    const bool firstStart = !session.options().sandbox && session.accounts().accounts().size() <= 1;
    if (firstStart && !welcomed)
        showWelcome(true);
}

MainWindow::~MainWindow()
{
    // Pages save what is typed when they are hidden, and tell of it while this is still a window that can listen.
    hide();
}

bool MainWindow::takeRemembered()
{
    // The one answer that is waited for: a window that changes its place, colours or page after it came up startles.
    struct Remembered {
        QString look;
        QString welcomed;
        QString places;
    };
    const auto ask = [](Repositories &store) {
        return Remembered{store.settings.value(u"look"_s, {}).value_or(QString()),
            store.settings.value(u"welcomed"_s, {}).value_or(u"?"_s), WindowMemory::read(store)};
    };
    const auto [look, welcomed, places] = m_session.store().read(ask).result();
    m_memory->recall(places);
    const auto choice = lookFromWord(look);
    if (m_look && choice)
        m_look->setChoice(*choice);
    return !welcomed.isEmpty();
}

void MainWindow::build()
{
    auto *menu = new QMenu(this);
    m_actions->fill(menu);
    m_stripe = new PracticeStripe;
    m_strip = new HeaderStrip(m_session.accounts(), menu);
    m_trouble = new Banner;
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setRounded(false);
    m_trouble->hide();

    m_rail = new Rail;
    m_rail->setObjectName(u"rail"_s);
    m_rail->addPage(u"document-edit"_s, tr("Compose"));
    m_rail->addPage(u"document-send"_s, tr("Outbox"));
    m_rail->addPage(u"view-history"_s, tr("History"));
    m_rail->addPage(u"system-users"_s, tr("People"));
    m_rail->addBottomPage(u"configure"_s, tr("Settings"));

    m_pages = new QStackedWidget;
    for (int page = Compose; page <= Settings; ++page) {
        auto *place = new QWidget;
        auto *box = new QVBoxLayout(place);
        box->setContentsMargins(0, 0, 0, 0);
        m_pages->addWidget(place);
    }
    // As Compose will be, so that nothing flashes when it comes.
    m_pages->widget(Compose)->setBackgroundRole(QPalette::Base);
    m_pages->widget(Compose)->setAutoFillBackground(true);

    auto *work = new QWidget;
    auto *line = new QHBoxLayout(work);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_rail);
    line->addWidget(new HairLine(Qt::Vertical));
    line->addWidget(m_pages, 1);
    m_outer = new QStackedWidget;
    m_outer->addWidget(work);

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stripe);
    column->addWidget(m_strip);
    column->addWidget(new HairLine);
    column->addWidget(m_trouble);
    column->addWidget(m_outer, 1);
    setCentralWidget(central);
}

void MainWindow::wire()
{
    connect(m_rail, &Rail::currentChanged, this, [this](int page) { openPage(Page(page)); });
    AccountDesk &desk = m_session.accounts();
    connect(&desk, &AccountDesk::currentChanged, this, &MainWindow::showAccount);
    connect(&desk, &AccountDesk::changed, this, &MainWindow::showTrouble);
    connect(&desk, &AccountDesk::changed, this, &MainWindow::startWatching);
    connect(&desk, &AccountDesk::changed, this, &MainWindow::askTelnyx);
    connect(&desk, &AccountDesk::currentChanged, this, &MainWindow::askTelnyx);
    connect(m_strip, &HeaderStrip::settingsRequested, this, [this] { showPage(Settings); });
    connect(m_strip, &HeaderStrip::connectAccountRequested, this, [this] {
        showPage(Settings);
        settingsPage()->connectAccount();
    });
    connect(m_trouble, &Banner::buttonClicked, this, [this] {
        // What the button says counts: pressed twice, it is still the same button, though a check runs by now.
        if (m_canTryAgain) {
            if (m_session.accounts().connection() != AccountDesk::Connection::Checking)
                m_session.accounts().check();
            return;
        }
        showPage(Settings);
        settingsPage()->showKey();
    });
    connect(m_trouble, &Banner::linkClicked, this, [this] {
        m_session.acknowledgeLoss();
        m_storeTrouble.clear();
        m_trouble->hide();
        showTrouble();
    });
    connect(&m_session.outbox(), &Outbox::storeFailed, this, [this](const QString &words) {
        m_storeTrouble = words;
        showTrouble();
    });
    // What was sent has cost something; a moment later, because several notices may end together.
    auto *balance = new QTimer(this);
    balance->setSingleShot(true);
    balance->setInterval(2s);
    connect(balance, &QTimer::timeout, this, [this] {
        if (m_session.accounts().connection() == AccountDesk::Connection::Connected)
            m_session.accounts().check();
    });
    connect(&m_session.outbox(), &Outbox::noticeEnded, balance, qOverload<>(&QTimer::start));
}

void MainWindow::wireActions()
{
    connect(m_actions->newNotice, &QAction::triggered, this, [this] {
        showPage(Compose);
        if (composePage()->composition().isEmpty()) {
            m_compose->startNew();
            return;
        }
        Question question;
        question.title = tr("New notice");
        question.text = tr("The notice you are writing has not been sent. A new one takes its place.");
        question.answers = {tr("Discard it and begin a new one"), tr("Keep writing")};
        question.dangerous = true;
        m_dialogs->ask(this, question, [this](int answer) {
            if (answer == 0)
                m_compose->startNew();
        });
    });
    connect(m_actions->review, &QAction::triggered, this, [this] {
        showPage(Compose);
        m_compose->review();
    });
    connect(m_actions->preview, &QAction::triggered, this, [this] {
        showPage(Compose);
        m_compose->focusPreview();
    });
    connect(m_actions->compose, &QAction::triggered, this, [this] { showPage(Compose); });
    connect(m_actions->outbox, &QAction::triggered, this, [this] { showPage(OutboxOverview); });
    connect(m_actions->history, &QAction::triggered, this, [this] { showPage(History); });
    connect(m_actions->people, &QAction::triggered, this, [this] { showPage(People); });
    connect(m_actions->settings, &QAction::triggered, this, [this] { showPage(Settings); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        if (page() == Compose && !composePage()->composition().recipients().list().isEmpty()) {
            showPage(Compose);
            m_compose->focusSearch();
            return;
        }
        if (page() == People) {
            peoplePage()->focusSearch();
            return;
        }
        showPage(History);
        historyPage()->focusSearch();
    });
    connect(m_actions->refresh, &QAction::triggered, this, [this] {
        m_session.accounts().check();
        m_session.outbox().refreshNow();
    });
    connect(m_actions->menu, &QAction::triggered, m_strip, &HeaderStrip::openMenu);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        showPage(Settings);
        settingsPage()->showAbout();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::take(const WindowArguments &arguments)
{
    if (!arguments.link && arguments.listFile.isEmpty())
        return;
    showWelcome(false);
    showPage(Compose);
    if (arguments.link)
        m_compose->take(arguments.link->recipients, arguments.link->body);
    else
        m_compose->takeFile(arguments.listFile);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_leaving->cameBack();
}

void MainWindow::showAccount()
{
    const bool practice = m_session.accounts().practising();
    m_stripe->setVisible(practice);
    setWindowTitle(practice ? tr("Herald, practice mode") : u"Herald"_s);
    showTrouble();
}

void MainWindow::begin()
{
    if (std::exchange(m_begun, true))
        return;
    // Not before the first picture: drawing it takes a library, and desktops know the icon from the desktop entry.
    QGuiApplication::setWindowIcon(Icons::herald());
    startWatching();
    askTelnyx();
}

/// Not while the keyring may still be asking the person to unlock it: nothing can be asked without the keys, and a
/// notice whose hour comes would be paused for want of one.
void MainWindow::startWatching()
{
    if (!m_begun || m_watching || !m_session.accounts().keysAreKnown())
        return;
    m_watching = true;
    m_session.outbox().startWatching();
}

void MainWindow::askTelnyx()
{
    if (!m_begun)
        return;
    // Keys and a changed address become known a little later than the account itself.
    AccountDesk &desk = m_session.accounts();
    if (desk.connection() == AccountDesk::Connection::Unknown && (desk.practising() || desk.hasKey(desk.current().id)))
        desk.check();
}

void MainWindow::showTrouble()
{
    const AccountDesk &desk = m_session.accounts();
    QString button;
    QString link;
    if (!m_storeTrouble.isEmpty()) {
        m_trouble->setTone(Tone::Red, Glyph::Cross);
        m_trouble->setWords(tr("Herald's database needs attention."), m_storeTrouble);
        link = tr("Close");
    } else if (desk.connection() == AccountDesk::Connection::NoKey && !desk.practising()) {
        m_trouble->setTone(Tone::Amber, Glyph::Lock);
        m_trouble->setWords(tr("%1 has no API key.").arg(desk.current().name),
            tr("Keep writing; nothing can be sent until a key is put in."));
        button = tr("Put in a key…");
    } else if (desk.connection() == AccountDesk::Connection::KeyRefused) {
        m_trouble->setTone(Tone::Red, Glyph::Cross);
        m_trouble->setWords(
            tr("Telnyx does not accept the key of %1.").arg(desk.current().name), desk.facts().problem.whatToDo);
        button = tr("Put in a new key…");
    } else if (desk.connection() == AccountDesk::Connection::Unreachable) {
        m_trouble->setTone(Tone::Amber, Glyph::Warn);
        m_trouble->setWords(tr("No connection to Telnyx."), tr("Keep writing; what you send waits on this computer."));
        button = tr("Try now");
    } else {
        if (desk.connection() != AccountDesk::Connection::Checking)
            m_trouble->hide();
        return;
    }
    m_canTryAgain = desk.connection() == AccountDesk::Connection::Unreachable && m_storeTrouble.isEmpty();
    m_trouble->setButton(button);
    m_trouble->setLink(link);
    m_trouble->show();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool compact = width() < 1100;
    m_rail->setCompact(compact);
    if (m_compose)
        m_compose->setCompact(compact);
    if (m_people)
        m_people->setCompact(compact);
    if (m_outbox)
        m_outbox->setCompact(compact);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_compose)
        m_compose->saveNow();
    m_memory->saveNow();
    event->setAccepted(m_leaving->mayClose());
    // A window that was hidden is not the last one that closes.
    if (event->isAccepted() && m_wasHidden)
        QCoreApplication::quit();
}

void MainWindow::wireLeaving(Announcer *announcer)
{
    if (announcer)
        announcer->setParent(this);
    else
        announcer = new TrayAnnouncer(this);
    m_leaving = new Leaving(m_session, *m_dialogs, *announcer, this);
    connect(m_leaving, &Leaving::left, this, &QWidget::close);
    connect(m_leaving, &Leaving::hidden, this, [this] {
        m_wasHidden = true;
        QGuiApplication::setQuitOnLastWindowClosed(false);
        hide();
    });
    connect(announcer, &Announcer::openRequested, this, &MainWindow::comeForward);
    connect(announcer, &Announcer::quitRequested, this, [this] {
        // A question needs its window.
        if (!m_session.outbox().running().isEmpty())
            comeForward();
        close();
    });
}

} // namespace herald
