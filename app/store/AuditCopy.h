// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/AuditLog.h"

#include <QString>

#include <optional>

namespace herald {

/// The last line of the log once more, in a small file beside the database, so that who changes the one has to know of
/// the other. Private to this room.
class AuditCopy
{
public:
    /// Of the file, after the database's own name.
    static constexpr auto ending = QLatin1String(".log-end");

    /// Nothing without a file, or one that cannot be read.
    static std::optional<AuditHead> read(const QString &databasePath);
    /// Readable by its owner only. A failure is told by the next look at the log, and is no reason to send nothing.
    static void write(const QString &databasePath, const AuditHead &head);
};

} // namespace herald
