// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"
#include "app/recipients/RecipientList.h"

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace herald {

/// People as a command got them, and what there is to say about how they were read.
struct RecipientInput {
    RecipientList list;
    QStringList notes; ///< plain sentences
};

/// Which column of a file holds the numbers, where the file leaves it open.
struct ColumnChoice {
    QString phone; ///< heading that a person names; empty: none
    /// What was chosen before for files of this shape; may be empty.
    std::function<std::optional<ColumnMapping>(const QString &shape)> remembered = {};
};

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

    /// A file of any kind that Herald reads.
    static tl::expected<RecipientInput, QString> readRecipients(
        const QString &path, const ColumnChoice &columns, const QString &country, CommandStreams &streams);
    /// Numbers given as arguments, each perhaps several with commas between; rows count from 1.
    static RecipientInput recipientsFromArguments(const QStringList &arguments);
};

} // namespace herald
