// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace herald {

/// Every action of the window with its key, in one place; the ☰ menu shows them grouped. Who carries an action out
/// connects to it.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    /// Adds the actions to @p window, so that their keys work on every page.
    explicit WindowActions(QWidget *window);

    void fill(QMenu *into) const;

    QAction *newNotice;
    QAction *review;
    QAction *preview;
    QAction *compose;
    QAction *outbox;
    QAction *history;
    QAction *people;
    QAction *settings;
    QAction *find;
    QAction *refresh;
    QAction *menu;
    QAction *about;
    QAction *quit;

private:
    QAction *make(const char *icon, const QString &text, const QKeySequence &key);
    QWidget *m_window;
};

} // namespace herald
