// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientRow.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace herald {

/// One line of what was pasted, typed or read, before it is judged.
struct PastedRow {
    int row = 0; ///< as the person counts: row of the file or line of the paste, from 1
    QString input; ///< the number as it was written
    QString name; ///< empty when none was given
};

/// Nothing in it that a person would see, or only separators.
bool isBlankLine(QStringView line);

/// The numbers on one line of a list, each with the name beside it, and cells that plainly stand for a number though
/// none can be read in them. Empty when there is neither. All get @p number as their row.
QList<PastedRow> rowsOfLine(const QString &line, int number);

/// Whatever is written like a number in @p text: seven digits at least, or a link.
QStringList numberCandidates(const QString &text);

/// Sentences rather than an entry of a list.
bool isRunningText(const QString &line);

/// Only what is certainly a phone number, with links; order numbers, dates and amounts stay behind.
/// @p country: ISO 3166 alpha-2 or empty.
QStringList numbersInRunningText(const QString &line, const QString &country);

/// A line of an exported chat: "[12/03/2026, 10:15:22] +44 7700 900123: text" and its many relatives.
struct ChatLine {
    QString sender; ///< number or name; empty for what the chat program itself says
    QString text;
};
std::optional<ChatLine> chatLineOf(const QString &line);

/// A line inside a contact card that is none of the card's own and holds a number: cards that were cut off, or words
/// between. @p before: the line above.
bool isStrayInCard(QStringView line, QStringView before);

/// Reads like somebody's name: a few words, each with a capital, and no other marks.
bool isNameLine(const QString &line);

} // namespace herald
