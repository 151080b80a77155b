// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window: each is built when it is needed, or once the window is there.
#include "ui/window/MainWindow.h"

#include "app/outbox/Await.h"
#include "ui/composer/ComposePage.h"
#include "ui/desktop/Look.h"
#include "ui/history/HistoryPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/people/PeoplePage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Rail.h"
#include "ui/window/WelcomePage.h"
#include "ui/window/WindowMemory.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

void MainWindow::put(QWidget *page, Page place)
{
    page->resize(m_pages->widget(place)->size());
    m_pages->widget(place)->layout()->addWidget(page);
    m_memory->mind(page);
}

ComposePage *MainWindow::composePage()
{
    if (m_compose)
        return m_compose;
    m_compose = new ComposePage(m_session, *m_dialogs);
    connect(m_compose, &ComposePage::submitted, this, [this](NoticeId id) {
        outboxPage()->choose(id);
        showPage(OutboxOverview);
        m_outbox->focusFirst();
    });
    connect(m_compose, &ComposePage::gaveBack, this, [this] { showPage(Compose); });
    m_compose->setCompact(m_rail->isCompact());
    put(m_compose, Compose);
    return m_compose;
}

OutboxPage *MainWindow::outboxPage()
{
    if (m_outbox)
        return m_outbox;
    m_outbox = new OutboxPage(m_session, *m_dialogs);
    connect(m_outbox, &OutboxPage::badgeChanged, this,
        [this](int count) { m_rail->setBadge(OutboxOverview, count, tr("%Ln not finished", nullptr, count)); });
    connect(m_outbox, &OutboxPage::writeRequested, this, [this] { showPage(Compose); });
    connect(m_outbox, &OutboxPage::historyRequested, this, [this](NoticeId id, const QString &title) {
        historyPage()->showNotice(id, title);
        showPage(History);
    });
    connect(m_outbox, &OutboxPage::undone, composePage(), &ComposePage::takeBack);
    m_outbox->setCompact(m_rail->isCompact());
    put(m_outbox, OutboxOverview);
    return m_outbox;
}

HistoryPage *MainWindow::historyPage()
{
    if (m_history)
        return m_history;
    m_history = new HistoryPage(m_session);
    connect(m_history, &HistoryPage::writeRequested, this, [this] { showPage(Compose); });
    put(m_history, History);
    return m_history;
}

PeoplePage *MainWindow::peoplePage()
{
    if (m_people)
        return m_people;
    m_people = new PeoplePage(m_session, *m_dialogs);
    connect(m_people, &PeoplePage::writeRequested, this, &MainWindow::writeTo);
    m_people->setCompact(width() < 1100);
    put(m_people, People);
    return m_people;
}

void MainWindow::writeTo(ListId id, const QString &name)
{
    const auto fill = [this, id, name](bool anew) {
        whenReady(m_session.people().rows(id), this, [this, id, name, anew](const StoreResult<RecipientList> &list) {
            if (!list) {
                m_storeTrouble = StoreWords::explain(list.error());
                showTrouble();
                return;
            }
            showPage(Compose);
            if (anew)
                m_compose->startNew();
            m_compose->takeList(*list, name);
            m_session.people().markUsed(id);
        });
    };
    if (composePage()->composition().recipients().list().isEmpty()) {
        fill(false);
        return;
    }
    Question question;
    question.title = tr("Write to %1").arg(name);
    question.text = tr("The notice you are writing has recipients already.");
    question.answers = {tr("Add these people to it"), tr("Discard it and begin a new one"), tr("Keep it as it is")};
    m_dialogs->ask(this, question, [fill](int answer) {
        if (answer < 2)
            fill(answer == 1);
    });
}

SettingsPage *MainWindow::settingsPage()
{
    if (m_settings)
        return m_settings;
    m_settings = new SettingsPage(m_session, *m_dialogs, m_look);
    connect(m_settings, &SettingsPage::lookChosen, this, [this](LookChoice choice) {
        if (m_look)
            m_look->setChoice(choice);
        m_session.store().run(
            [choice](Repositories &store) { return store.settings.setValue(u"look"_s, toWord(choice)); });
    });
    put(m_settings, Settings);
    return m_settings;
}

void MainWindow::buildNextPage()
{
    if (!m_compose && page() == Compose && m_outer->currentIndex() == 0) {
        showPage(Compose); // the cursor goes into it, too
        // Painted in this turn: left to itself it would be some milliseconds later, and other work would come between.
        m_compose->show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_compose->repaint();
    } else if (!m_compose)
        composePage();
    else if (!m_begun)
        begin();
    else if (!m_outbox)
        outboxPage();
    else if (!m_history)
        historyPage();
    else if (!m_people)
        peoplePage();
    else if (!m_settings)
        settingsPage();
    else
        m_nextPage->stop();
}

WelcomePage *MainWindow::welcomePage()
{
    if (m_welcome)
        return m_welcome;
    m_welcome = new WelcomePage;
    const auto welcomed = [this] {
        showWelcome(false);
        m_session.store().run([](Repositories &store) { return store.settings.setValue(u"welcomed"_s, u"yes"_s); });
    };
    connect(m_welcome, &WelcomePage::practiceChosen, this, [this, welcomed] {
        welcomed();
        for (const Account &account : m_session.accounts().accounts()) {
            if (account.practice)
                m_session.accounts().choose(account.id);
        }
        showPage(Compose);
    });
    connect(m_welcome, &WelcomePage::connectChosen, this, [this, welcomed] {
        welcomed();
        showPage(Settings);
        settingsPage()->connectAccount();
    });
    m_outer->addWidget(m_welcome);
    return m_welcome;
}

void MainWindow::openPage(Page page)
{
    if (page == Compose)
        composePage();
    else if (page == OutboxOverview)
        outboxPage();
    else if (page == History)
        historyPage();
    else if (page == People)
        peoplePage();
    else if (page == Settings)
        settingsPage();
    m_pages->setCurrentIndex(page);
}

void MainWindow::showPage(Page page)
{
    // Whoever asks for a page has seen enough of the welcome; behind it nobody would see what was asked for.
    showWelcome(false);
    openPage(page);
    m_rail->setCurrent(page);
    if (page == Compose)
        m_compose->focusFirst();
    else if (page == OutboxOverview)
        m_outbox->focusFirst();
    else if (page == History)
        m_history->focusSearch();
    else if (page == People)
        m_people->focusFirst();
}

MainWindow::Page MainWindow::page() const
{
    return Page(m_pages->currentIndex());
}

void MainWindow::showWelcome(bool welcome)
{
    if (!welcome) {
        m_outer->setCurrentIndex(0);
        return;
    }
    m_outer->setCurrentWidget(welcomePage());
    m_welcome->setFocus();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // The window is there; what it does not show yet comes afterwards, a page a turn, so that no key waits for all.
    if (!std::exchange(m_painted, true))
        m_nextPage->start(0ms);
}

} // namespace herald
