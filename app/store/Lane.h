// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/DatabaseFile.h"
#include "app/store/Repositories.h"

#include <QMutex>
#include <QString>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

namespace herald {

/// A connection on a thread of its own, and the work queued for it. Work is done in order; the destructor waits
/// until all of it is done.
class Lane
{
public:
    using Work = std::function<void(Repositories &)>;
    using Opener = std::function<StoreResult<OpenedDatabase>()>;
    using Closer = std::function<void(Connection &)>;

    /// Starts the thread, which calls @p open; blocks until that is done. @p close is the last thing it calls.
    static StoreResult<std::unique_ptr<Lane>> start(const QString &name, Opener open, Closer close);
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    void post(Work work);
    const QString &setAside() const { return m_setAside; }
    /// For work on this lane only.
    Connection &connection() { return *m_connection; }

private:
    Lane() = default;
    void live(Connection &connection, const Closer &close);
    Work next();

    QString m_setAside;
    Connection *m_connection = nullptr;
    QMutex m_mutex;
    QWaitCondition m_arrived;
    std::deque<Work> m_queue;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace herald
