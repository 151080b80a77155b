// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PasteReader.h"

#include "app/recipients/CellLooks.h"
#include "app/recipients/DelimitedText.h"
#include "app/recipients/HeadingWords.h"
#include "app/recipients/PasteLine.h"
#include "app/recipients/PasteList.h"
#include "app/recipients/PhoneTidy.h"
#include "app/recipients/VCardText.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// One kind of line end, so that every reader counts the same lines.
QString withPlainLineEnds(const QString &text)
{
    static const QRegularExpression odd(u"\\r\\n|[\\r\\x{2028}\\x{2029}\\x{0B}\\x{0C}\\x{85}]"_s);
    QString plain = text;
    return plain.replace(odd, u"\n"_s);
}

/// Nothing but contact cards and blank lines.
bool areAllCards(const QList<QStringView> &lines, const QList<ContactCard> &cards)
{
    auto card = cards.begin();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        while (card != cards.end() && card->lastLine <= i)
            ++card;
        const bool covered = card != cards.end() && i + 1 >= card->line;
        if (!covered && !isBlankLine(lines.at(i)))
            return false;
    }
    return true;
}

/// Numbers without words around them stand in @p column, and nowhere else.
bool holdsAllNumbers(const Sheet &sheet, int column)
{
    constexpr qsizetype compared = 200;
    constexpr qsizetype fewestDigits = 7;
    constexpr qsizetype mostDigits = 15;
    const qsizetype rows = std::min(sheet.rowCount(), compared);
    qsizetype bare = 0;
    for (qsizetype row = 0; row < rows; ++row) {
        for (int other = 0; other < sheet.columnCount(); ++other) {
            const QStringView cell = sheet.cell(row, other);
            const auto letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
            const qsizetype digits = letters == 0 ? asciiDigits(cell).size() : 0;
            // Two numbers in one cell, or numbers in a second column: a list that was wrapped, not a table.
            if (digits > mostDigits || (other != column && digits >= fewestDigits && phoneLikeness(cell) > 0))
                return false;
            if (other == column)
                bare += phoneLikeness(cell) > 0 && letters <= 1 ? 1 : 0;
        }
    }
    return rows > 0 && bare * 5 >= rows * 4;
}

/// A table, when the text is one: with headings, or with exactly one column of numbers beside others.
std::optional<Pasted> readTable(QStringView text)
{
    const Delimiter delimiter = findDelimiter(text);
    if (delimiter.usualWidth < 2)
        return {};
    auto source = readDelimited(text, {}, nullptr, RowNumbers::Lines);
    if (!source || source->sheet.columnCount() < 2)
        return {};
    const bool headings = firstRowLooksLikeHeadings(source->sheet) && !source->sheet.cell(0, 1).isEmpty();
    if (headings)
        source = withFirstRowAsHeadings(*source);
    const GuessedMapping guess = guessMapping(source->sheet);
    const int phone = guess.mapping.phone;
    if (phone < 0)
        return {};
    const bool tabs = delimiter.mark == u'\t';
    const bool oneColumnOfNumbers = guess.mapping.alsoPhone.isEmpty() && (tabs || source->sheet.rowCount() > 1)
        && holdsAllNumbers(source->sheet, phone);
    if (!headings && !oneColumnOfNumbers)
        return {};
    Pasted pasted;
    pasted.sheet = source->sheet;
    pasted.mapping = guess.mapping;
    pasted.headingRow = source->headingRow;
    pasted.kind = source->kind;
    pasted.notes = source->notes;
    return pasted;
}

} // namespace

Pasted readPaste(const QString &typed, const ReadOptions &options)
{
    const QString text = withPlainLineEnds(typed);
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    if (!holdsCards(text)) {
        const auto table = readTable(text);
        return table ? *table : readListLines(lines, {}, options);
    }
    const QList<ContactCard> cards = contactCards(text);
    if (!areAllCards(lines, cards))
        return readListLines(lines, cards, options);
    Pasted pasted;
    pasted.kind = u"vcard"_s;
    pasted.sheet = sheetOfCards(cards, true);
    pasted.mapping = ColumnMapping{0, 1, {}};
    for (int column = 2; column < pasted.sheet.columnCount(); ++column) {
        if (meaningOf(pasted.sheet.headings().value(column)) == HeadingMeaning::OtherPhone)
            pasted.mapping.alsoPhone.append(column);
    }
    return pasted;
}

bool isProse(QStringView text)
{
    constexpr qsizetype sampled = 200;
    int full = 0;
    int prose = 0;
    const auto lines = text.left(64 * 1024).split(u'\n');
    for (const QStringView line : lines.mid(0, sampled)) {
        if (isBlankLine(line))
            continue;
        ++full;
        const QString one = line.toString();
        prose += chatLineOf(one) || isRunningText(one) ? 1 : 0;
    }
    return full > 0 && 2 * prose > full;
}

} // namespace herald
