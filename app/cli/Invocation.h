// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace herald {

/// A command as it was typed: read against its options, not judged yet.
struct Invocation {
    QString command;
    QHash<QString, QStringList> options; ///< by long name; a flag has an empty list
    QStringList positional;

    bool has(const QString &option) const { return options.contains(option); }
    /// The last one given, or empty.
    QString value(const QString &option) const
    {
        const QStringList given = options.value(option);
        return given.isEmpty() ? QString() : given.constLast();
    }
    QStringList values(const QString &option) const { return options.value(option); }
};

} // namespace herald
