// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxMessage.h"

#include <QList>
#include <QString>

namespace herald {

/// The file of what was accepted: JSON Lines, one whole message a line, readable by its owner only. Several processes
/// may append to it; each sees the others' lines at the next readNew(). Damaged lines are passed over.
class SandboxArchive
{
public:
    static constexpr qsizetype keptMessages = 10'000;

    /// An empty @p path keeps nothing.
    explicit SandboxArchive(QString path)
        : m_path(std::move(path))
    {
    }

    /// Everything that came since the last call, oldest first, at most the newest keptMessages. The first call also
    /// shortens a file that has grown to more than twice that.
    QList<SandboxMessage> readNew();
    /// False when it could not be written.
    bool append(const SandboxMessage &message);

private:
    void shorten(const QList<SandboxMessage> &messages);

    QString m_path;
    qint64 m_readUpTo = 0;
    bool m_endsTorn = false; ///< the last line has no end, as after a crash
    bool m_firstRead = true;
};

} // namespace herald
