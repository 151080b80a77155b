// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"
#include "app/recipients/RecipientRow.h"

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

#include <memory>

class QIODevice;

namespace herald {

/// What commands read: files, standard input, lists of numbers. Errors are plain sentences.
class CommandInput
{
    Q_DECLARE_TR_FUNCTIONS(herald::CommandInput)
public:
    /// An open device for @p path; "-" is standard input.
    static tl::expected<std::unique_ptr<QIODevice>, QString> open(const QString &path, CommandStreams &streams);
    /// A text of at most @p most bytes, UTF-8 or with a byte order mark; line breaks become "\n".
    static tl::expected<QString, QString> readText(const QString &path, CommandStreams &streams, qint64 most);
    /// The text of a message: as readText(), without the line breaks at its end that editors put there.
    static tl::expected<QString, QString> readMessage(const QString &path, CommandStreams &streams);

    /// One number a line, or the first column of a file with columns; a first line
    /// that says "number", "phone" or the like is a heading.
    /// Rows are counted as the file's lines. At most 64 MiB.
    static tl::expected<QList<RawRow>, QString> readRecipients(const QString &path, CommandStreams &streams);
    /// Numbers given as arguments, each perhaps several with commas between; rows count from 1.
    static QList<RawRow> rowsFromArguments(const QStringList &arguments);
};

} // namespace herald
