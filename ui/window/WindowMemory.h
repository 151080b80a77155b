// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Store.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QTimer>

class QSplitter;
class QWidget;

namespace herald {

/// Where the window stood and how its panes were parted, from one run to the next. What cannot be read is forgotten;
/// a place on a screen that is gone is moved to one that is there. Owned by the window.
class WindowMemory : public QObject
{
    Q_OBJECT
public:
    WindowMemory(Store &store, QWidget *window);

    /// What an earlier run kept; null when there is nothing. Blocks, for the one read at the start.
    static QString read(Repositories &store);
    /// Puts the window where @p kept says.
    void recall(const QString &kept);
    /// Parts the panes of @p page as a person last did, and keeps what they change. A splitter needs an object name.
    void mind(QWidget *page);
    /// Without waiting for a pause.
    void saveNow();

private:
    void note(QSplitter *splitter);

    Store &m_store;
    QWidget *m_window;
    QMap<QString, QByteArray> m_kept; ///< by the splitter's name; the window's own under ""
    QTimer m_pause;
};

} // namespace herald
