// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PasteReader.h"

#include "app/recipients/CellLooks.h"
#include "app/recipients/DelimitedText.h"
#include "app/recipients/HeadingWords.h"
#include "app/recipients/LineOrdinals.h"
#include "app/recipients/PasteLine.h"
#include "app/recipients/PasteList.h"
#include "app/recipients/PhoneTidy.h"
#include "app/recipients/VCardText.h"

#include <QHash>
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
        if (covered ? isStrayInCard(lines.at(i), lines.value(i - 1)) : !isBlankLine(lines.at(i)))
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
    const bool several = std::any_of(guess.problems.begin(), guess.problems.end(),
        [](const MappingProblem &problem) { return problem.kind == MappingProblem::Kind::SeveralPhoneColumns; });
    const bool oneColumnOfNumbers = !several && guess.mapping.alsoPhone.isEmpty()
        && (tabs || source->sheet.rowCount() > 1) && holdsAllNumbers(source->sheet, phone);
    if (!headings && !oneColumnOfNumbers)
        return {};
    Pasted pasted;
    pasted.sheet = source->sheet;
    pasted.mapping = guess.mapping;
    pasted.headingRow = source->headingRow;
    pasted.kind = source->kind;
    pasted.notes = source->notes;
    // A paste is not asked about before it is in the list, so it says what it took.
    for (const MappingProblem &problem : guess.problems) {
        if (problem.kind == MappingProblem::Kind::SeveralPhoneColumns)
            pasted.notes.append(problem.words);
    }
    return pasted;
}

/// What the first rows of a file look like.
struct RowLooks {
    qsizetype rows = 0;
    qsizetype wide = 0; ///< of more than one cell
    qsizetype usual = 0; ///< of the width that most have
    int columnsOfNumbers = 0; ///< nothing but numbers in most rows
    int columnsWithNumbers = 0; ///< a number and perhaps words in most rows
    bool onlyNumbers = true; ///< in every cell
    qsizetype numbers = 0; ///< cells with one
};

bool isMost(qsizetype part, qsizetype whole)
{
    return whole > 0 && part * 5 >= whole * 3;
}

bool standsForANumber(QStringView cell)
{
    const auto letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    constexpr qsizetype fewDigits = 3;
    return (phoneLikeness(cell) > 0 && letters <= 1) || saysNothing(cell)
        || (letters == 0 && asciiDigits(cell).size() >= fewDigits);
}

RowLooks looksOf(const Sheet &sheet, qsizetype from)
{
    RowLooks looks;
    looks.rows = sheet.rowCount() - from;
    QHash<int, qsizetype> widths;
    QList<qsizetype> bare(sheet.columnCount());
    QList<qsizetype> any(sheet.columnCount());
    for (qsizetype row = from; row < sheet.rowCount(); ++row) {
        int width = 0;
        for (int column = 0; column < sheet.columnCount(); ++column) {
            const QStringView cell = sheet.cell(row, column);
            if (cell.trimmed().isEmpty())
                continue;
            width = column + 1;
            bare[column] += standsForANumber(cell);
            any[column] += phoneLikeness(cell) > 0;
            looks.numbers += phoneLikeness(cell) > 0;
            looks.onlyNumbers = looks.onlyNumbers && standsForANumber(cell);
        }
        looks.wide += width > 1;
        looks.usual = std::max(looks.usual, ++widths[width]);
    }
    for (int column = 0; column < sheet.columnCount(); ++column) {
        looks.columnsOfNumbers += isMost(bare.at(column), looks.rows) && any.at(column) > 0;
        looks.columnsWithNumbers += isMost(any.at(column), looks.rows);
    }
    return looks;
}

constexpr qsizetype sampled = 64 * 1024; ///< characters that tell what a file looks like

tl::expected<SheetSource, ReadProblem> firstRows(QStringView text)
{
    QStringView sample = text.left(sampled);
    if (sample.size() < text.size())
        sample.truncate(std::max<qsizetype>(0, sample.lastIndexOf(u'\n')));
    return readDelimited(sample, {}, nullptr, RowNumbers::Lines);
}

} // namespace

std::optional<QList<ContactCard>> onlyCards(const QString &typed)
{
    const QString text = withPlainLineEnds(typed);
    const QList<ContactCard> cards = contactCards(text);
    return areAllCards(QStringView(text).split(u'\n'), cards) ? std::optional(cards) : std::nullopt;
}

Pasted readList(const QString &typed, const ReadOptions &options)
{
    const QString text = withPlainLineEnds(typed);
    const QList<ContactCard> cards = holdsCards(text) ? contactCards(text) : QList<ContactCard>();
    return readListLines(QStringView(text).split(u'\n'), cards, options);
}

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
    pasted.mapping = guessMapping(pasted.sheet).mapping;
    return pasted;
}

bool isTable(QStringView text)
{
    const auto source = firstRows(text);
    // More cells than any spreadsheet has: people one behind the other.
    if (!source && source.error().kind == ReadProblem::Kind::TooManyColumns)
        return false;
    if (!source || source->sheet.isEmpty())
        return true;
    const Sheet &sheet = source->sheet;
    const qsizetype headings = findHeadings(sheet);
    const RowLooks looks = looksOf(sheet, headings + 1);
    const bool oneColumn = looks.wide * 2 < looks.rows || (looks.rows == 0 && sheet.columnCount() == 1);
    if (oneColumn) {
        if (LineOrdinals(text.left(sampled).split(u'\n')).areCounted())
            return false;
        // "Ana" above one number is no heading, and neither is a name above each.
        const bool named = headings >= 0 && namesNumbers(meaningOf(sheet.cell(headings, 0)));
        return looks.wide == 0 && (named || looks.rows > 1)
            && (looks.onlyNumbers || (named && looks.columnsWithNumbers > 0));
    }
    if (headings >= 0 || looks.numbers == 0)
        return true;
    if (looks.rows == 1)
        return looks.numbers == 1;
    const bool even = looks.usual * 5 >= looks.rows * 4;
    if (looks.onlyNumbers)
        return even;
    return looks.columnsOfNumbers > 0 || (even && looks.columnsWithNumbers == 1);
}

bool hasColumnOfNumbers(QStringView text)
{
    const auto source = firstRows(text);
    if (!source || source->sheet.columnCount() < 2)
        return false;
    const RowLooks looks = looksOf(source->sheet, findHeadings(source->sheet) + 1);
    return looks.columnsOfNumbers > 0 && isMost(looks.wide, looks.rows) && isMost(looks.usual, looks.rows);
}

bool isProse(QStringView text)
{
    constexpr qsizetype sampledLines = 200;
    int full = 0;
    int prose = 0;
    const auto lines = text.left(sampled).split(u'\n');
    for (const QStringView line : lines.mid(0, sampledLines)) {
        if (isBlankLine(line))
            continue;
        ++full;
        const QString one = line.toString();
        prose += chatLineOf(one) || isRunningText(one) ? 1 : 0;
    }
    return full > 0 && 2 * prose > full;
}

} // namespace herald
