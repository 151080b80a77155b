// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ColumnMapping.h"
#include "app/recipients/SheetFile.h"
#include "app/recipients/VCardText.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace herald {

/// What somebody pasted or typed, as rows. Every line that is not blank is in a row, is the headings' or is skipped;
/// a line with only a name may belong to the row below it, a contact card takes several.
struct Pasted {
    Sheet sheet; ///< numbered by the paste's lines; without headings: number, name
    ColumnMapping mapping; ///< certain for a list, guessed for a table
    int headingRow = 0; ///< the line that became the headings; 0 when there is none
    QString kind; ///< "list", "tsv", "csv" or "vcard"
    QList<SkippedLine> skipped;
    QStringList notes; ///< plain translated sentences
};

/// Lists, columns copied from a spreadsheet, e-mails, chats, contact cards, links. Thread-safe.
Pasted readPaste(const QString &text, const ReadOptions &options);

/// The same, but never as a table.
Pasted readList(const QString &text, const ReadOptions &options);

/// The cards of text that holds nothing else; nothing when other lines are among them.
std::optional<QList<ContactCard>> onlyCards(const QString &text);

/// True when the beginning of a file looks like rows of one shape; false for lists, lines of several people, and mail.
bool isTable(QStringView text);

/// True when rows of one width have a column of nothing but numbers: a table, whatever its other cells say.
bool hasColumnOfNumbers(QStringView text);

/// True for text that readPaste() reads better than a reader of tables would: a chat, an e-mail, running text.
bool isProse(QStringView text);

} // namespace herald
