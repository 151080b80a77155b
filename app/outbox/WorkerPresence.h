// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace herald {

/// Says "this process is alive" to other processes on the same data folder by holding a lock on a file that the
/// kernel lets go of when the process dies, however it dies.
class WorkerPresence
{
public:
    /// Makes and locks "workers/ID.lock" in @p directory. The error is a technical line.
    static tl::expected<WorkerPresence, QString> announce(const QString &directory);
    WorkerPresence(WorkerPresence &&other) noexcept;
    WorkerPresence &operator=(WorkerPresence &&other) noexcept;
    ~WorkerPresence();

    const QString &id() const { return m_id; }
    /// False when no living process holds that worker's lock. True for this one.
    bool isAlive(const QString &worker) const { return roll().isAlive(worker); }

    /// Who is there, for those who ask from another thread or outlive this.
    struct Roll {
        QString directory;
        QString own;
        bool isAlive(const QString &worker) const;
    };
    Roll roll() const { return {m_directory, m_id}; }

private:
    WorkerPresence(QString directory, QString id, int descriptor);
    QString m_directory;
    QString m_id;
    int m_descriptor = -1;
};

} // namespace herald
