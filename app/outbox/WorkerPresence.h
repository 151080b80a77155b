// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Ids.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

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

    /// Notes that the request for @p message is about to begin, where it outlives this process, however it ends. False
    /// when that was impossible: then it must not begin. A note costs ten bytes or so and is kept until the end.
    bool noteBegun(MessageId message);
    /// It is certain that the message was not taken, so that it may begin anew.
    void noteNotTaken(MessageId message);
    /// False when no living process holds that worker's lock. True for this one.
    bool isAlive(const QString &worker) const { return roll().isAlive(worker); }

    /// Who is there, for those who ask from another thread or outlive this.
    struct Roll {
        QString directory;
        QString own;
        bool isAlive(const QString &worker) const;
        /// What a dead worker had noted; nothing when that cannot be known for certain, as after a loss of power.
        std::optional<QSet<MessageId>> begunBy(const QString &worker) const;
        /// A dead worker's file is not needed any more.
        void forget(const QString &worker) const;
    };
    Roll roll() const { return {m_directory, m_id}; }

private:
    bool note(const QByteArray &line);
    WorkerPresence(QString directory, QString id, int descriptor);
    QString m_directory;
    QString m_id;
    int m_descriptor = -1;
    qint64 m_noted = 0; ///< bytes
};

} // namespace herald
