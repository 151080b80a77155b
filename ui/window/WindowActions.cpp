// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WindowActions.h"

#include "ui/widgets/Icons.h"

#include <QMenu>
#include <QWidget>

namespace herald {

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    newNotice = make("document-new", tr("New notice"), QKeySequence::New);
    review = make("document-send", tr("Review…"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    review->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    preview = make("view-visible", tr("Go to the preview"), QKeySequence(Qt::Key_F6));
    compose = make("document-edit", tr("Compose"), QKeySequence(Qt::CTRL | Qt::Key_1));
    outbox = make("document-send", tr("Outbox"), QKeySequence(Qt::CTRL | Qt::Key_2));
    history = make("view-history", tr("History"), QKeySequence(Qt::CTRL | Qt::Key_3));
    people = make("system-users", tr("People"), QKeySequence(Qt::CTRL | Qt::Key_4));
    settings = make("configure", tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    find = make("edit-find", tr("Find in the history"), QKeySequence::Find);
    refresh = make("view-refresh", tr("Ask Telnyx again"), QKeySequence::Refresh);
    menu = make("application-menu", tr("Menu"), QKeySequence(Qt::Key_F10));
    about = make("help-about", tr("About Herald"), QKeySequence());
    quit = make("application-exit", tr("Quit"), QKeySequence::Quit);
}

QAction *WindowActions::make(const char *icon, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(Icons::get(QLatin1String(icon)), text, this);
    action->setShortcut(key);
    m_window->addAction(action);
    return action;
}

void WindowActions::fill(QMenu *into) const
{
    // Else the first heading would be taken for a stray line and left out.
    into->setSeparatorsCollapsible(false);
    into->addSection(tr("Notice"));
    into->addAction(newNotice);
    into->addAction(review);
    into->addAction(preview);
    into->addSection(tr("Go to"));
    for (QAction *action : {compose, outbox, history, people, settings})
        into->addAction(action);
    into->addSection(tr("Look"));
    into->addAction(find);
    into->addAction(refresh);
    into->addSection(tr("Herald"));
    into->addAction(about);
    into->addAction(quit);
}

} // namespace herald
