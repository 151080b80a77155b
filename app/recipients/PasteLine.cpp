// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PasteLine.h"
#include "app/recipients/HeadingWords.h"
#include "app/recipients/LabelWords.h"
#include "app/recipients/PhoneTidy.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype shortestNumber = 7; ///< digits; fewer may be a house number, a date, a price

/// A number and what stands around it.
struct Found {
    QString before;
    QString input;
    QString after;
};

/// One cell of a line: numbers, or only words.
struct Cell {
    QString text;
    QList<Found> numbers;
    bool hasLetters = false;
    qsizetype digits = 0;
};

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// A label such as "Mobile:" or "M:" is not somebody's name.
bool isLabel(const QString &text)
{
    static const QRegularExpression label(u"^(?:t|m|p|h|w|o|c|f|text|no|nr|portable|tél|cell|direct|hotline)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const HeadingMeaning meaning = meaningOf(text);
    return meaning == HeadingMeaning::Mobile || meaning == HeadingMeaning::Phone
        || meaning == HeadingMeaning::OtherPhone || label.match(text).hasMatch();
}

/// "Ana mobile", "Ana (mobile", "Ana:": what says which of somebody's numbers it is, is no part of the name.
QString withoutLabels(QString text)
{
    static const QRegularExpression lastWord(u"^(.*\\S)[\\s(\\[:–-]+([^\\s(\\[:]+)$"_s);
    if (const auto match = lastWord.match(text); match.hasMatch() && isLabel(match.captured(2)))
        text = match.captured(1);
    const qsizetype colon = text.indexOf(u':');
    const QString head = text.left(colon).trimmed();
    if (colon > 0 && (isLabel(head) || meaningOf(head) == HeadingMeaning::Name))
        text = text.mid(colon + 1);
    return text;
}

QString nameFrom(QString text)
{
    static const QRegularExpression edges(
        u"^[\\s\\p{Cf}\"'“”„<>()\\[\\]:;,=|*•–—/-]+|[\\s\\p{Cf}\"'“”„<>()\\[\\]:;,=|–—/-]+$"_s);
    constexpr qsizetype longestName = 200;
    if (text.size() > longestName)
        text.truncate(longestName);
    text.remove(edges);
    text = withoutLabels(text);
    text.remove(edges);
    return hasLetter(text) && !isLabel(text) ? text.simplified() : QString();
}

/// Cuts where comma, semicolon or tab stand outside quotes. A quote that never closes is an ordinary character.
QStringList cellsOf(const QString &line)
{
    QStringList cells;
    QString cell;
    qsizetype quoteEnd = -1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && i > quoteEnd)
            quoteEnd = line.indexOf(u'"', i + 1);
        const bool quoted = i <= quoteEnd;
        // "tel:…;phone-context=+44" and ";ext=4" belong to the number before them.
        const QStringView rest = QStringView(line).mid(i);
        const bool parameter = c == u';' && (rest.startsWith(";phone-context="_L1) || rest.startsWith(";ext="_L1));
        if (!quoted && !parameter && (c == u'\t' || c == u',' || c == u';')) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell += c;
        }
    }
    cells.append(cell.trimmed());
    cells.removeIf([](const QString &text) { return text.isEmpty(); });
    return cells;
}

bool isDate(const QString &run)
{
    static const QRegularExpression date(u"^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}$"_s);
    return date.match(run).hasMatch();
}

/// The numbers written into @p cell. None when digits and letters are grown together: that is for a person to read.
QList<Found> numbersIn(const QString &cell)
{
    static const QRegularExpression scheme(
        u"^[^\\s]*(?:tel|sms|smsto|callto|whatsapp|https?):[^\\s]*$"_s, QRegularExpression::CaseInsensitiveOption);
    if (scheme.match(cell).hasMatch() && asciiDigits(cell).size() >= shortestNumber)
        return {Found{{}, cell, {}}};

    static const QRegularExpression run(
        u"(?<![\\p{L}\\p{Nd}])(?:(?:tel|sms|smsto|callto|whatsapp):(?://)?[+\\d][^\\s<>\"')]*|(?:https?://)?(?:www\\.)?"
        "(?:wa\\.me/|(?:api\\.)?whatsapp\\.com/send/"
        "?\\?phone=)\\+?\\d{6,20}[^\\s<>\"')]*)|(?<![\\p{L}\\p{Nd}])[+\\x{FF0B}(]{0,3}\\s?\\p{Nd}(?:[\\p{Nd}\\s().\\["
        "\\]/"
        u"~\\p{Pd}\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{3164}"
        "\\x{FFA0}\\x{E0100}-\\x{E01EF}]*\\p{Nd})?"
        "(?:[\\s)]*(?:;ext=|x|ext\\.?|extension|#)\\s*\\p{Nd}{1,6})?(?![\\p{L}\\p{Nd}]|\\p{Pd}\\p{L})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Found> found;
    qsizetype last = 0;
    for (auto matches = run.globalMatch(cell); matches.hasNext();) {
        const auto match = matches.next();
        const QString input = match.captured().trimmed();
        const qsizetype start = match.capturedStart() + match.captured().indexOf(input);
        if (asciiDigits(input).size() < shortestNumber || isDate(input))
            continue;
        if (!found.isEmpty())
            found.last().after = cell.mid(last, start - last);
        found.append(Found{cell.mid(last, start - last), input, {}});
        last = match.capturedEnd();
    }
    if (!found.isEmpty())
        found.last().after = cell.mid(last);
    return found;
}

/// Several numbers with only spaces or slashes between them look like one long number.
QList<Found> parted(const Found &found)
{
    if (asciiDigits(found.input).size() <= 15)
        return {found};
    static const QRegularExpression between(u"[\\s/]+"_s);
    const QStringList pieces = found.input.split(between, Qt::SkipEmptyParts);
    const bool whole = std::all_of(
        pieces.begin(), pieces.end(), [](const QString &piece) { return asciiDigits(piece).size() >= shortestNumber; });
    if (!whole)
        return {found};
    QList<Found> result;
    for (const QString &piece : pieces)
        result.append(Found{{}, piece, {}});
    result.first().before = found.before;
    result.last().after = found.after;
    return result;
}

/// "Ana 07400 123446 or 07400 123447", "… and 07400 123447 Ana", "… & 447": what is joined to somebody's number is kept
/// with it, so that it is asked about. Without a name the numbers may be those of several people.
QList<Found> joined(const QList<Found> &numbers)
{
    static const QString word = u"(?:[/|&~]|\\b(?:or|and|oder|und|ou|et|o|y|e)\\b)"_s;
    static const QRegularExpression onlyWord(u"^\\s*"_s % word % u"\\s*$"_s);
    static const QRegularExpression leadingWord(u"^\\s*"_s % word % u"\\s+"_s);
    static const QRegularExpression shortEnd(u"^\\s*"_s % word % u"\\s*\\d{1,6}\\s*$"_s);
    QList<Found> result;
    for (Found found : numbers) {
        const bool onlyJoins = !result.isEmpty() && onlyWord.match(found.before).hasMatch();
        const bool named = onlyJoins && (hasLetter(result.constLast().before) || hasLetter(numbers.constLast().after));
        if (named) {
            result.last().input += found.before + found.input;
            result.last().after = found.after;
            continue;
        }
        if (onlyJoins || (!result.isEmpty() && leadingWord.match(found.before).hasMatch())) {
            // What the word leads up to belongs to the number behind it.
            result.last().after.clear();
            found.before = onlyJoins ? QString() : found.before.remove(leadingWord);
        }
        result.append(found);
    }
    if (!result.isEmpty() && shortEnd.match(result.constLast().after).hasMatch()) {
        result.last().input += result.constLast().after;
        result.last().after.clear();
    }
    return result;
}

Cell readCell(const QString &text)
{
    Cell cell{text, {}, hasLetter(text), asciiDigits(text).size()};
    for (const Found &found : numbersIn(text))
        cell.numbers += parted(found);
    cell.numbers = joined(cell.numbers);
    // "0664 1234 home 567": cut off at the word, the beginning may be another person's number.
    static const QRegularExpression digitsBehindAWord(u"^\\s+\\p{L}+\\.?\\s+\\d{2,6}$"_s);
    constexpr qsizetype shortNumber = 8;
    if (Found *only = cell.numbers.size() == 1 ? &cell.numbers.first() : nullptr;
        only && asciiDigits(only->input).size() <= shortNumber && digitsBehindAWord.match(only->after).hasMatch())
        only->input += std::exchange(only->after, {});
    // What speaks against a number stays with it, so that it is asked about.
    for (Found &found : cell.numbers) {
        if (speakAgainstTexting(found.after))
            found.input += std::exchange(found.after, {});
        if (speakAgainstTexting(found.before) || leadUpToOtherFigures(found.before))
            found.input.prepend(std::exchange(found.before, {}));
    }
    // Nothing but a number and its marks: keep it as it was written, marks included.
    if (cell.numbers.size() == 1 && !hasLetter(cell.numbers.constFirst().before)
        && !hasLetter(cell.numbers.constFirst().after))
        cell.numbers = {Found{{}, text, {}}};
    return cell;
}

/// A cell that stands for a number though none could be read in it: it must come back as a row, to be repaired.
bool standsForANumber(const Cell &cell, bool inTable)
{
    if (!cell.numbers.isEmpty())
        return false;
    if (hasLetterForZero(cell.text) || isScientificNotation(cell.text))
        return true;
    return !cell.hasLetters && cell.digits >= 3 && !inTable;
}

} // namespace

bool isBlankLine(QStringView line)
{
    return std::all_of(line.begin(), line.end(),
        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format || c == u',' || c == u';'; });
}

QStringList numberCandidates(const QString &text)
{
    QStringList candidates;
    for (const Found &found : numbersIn(text)) {
        for (const Found &part : parted(found))
            candidates.append(part.input);
    }
    return candidates;
}

QList<PastedRow> rowsOfLine(const QString &line, int number)
{
    QList<PastedRow> rows;
    QList<Cell> cells;
    for (const QString &text : cellsOf(line))
        cells.append(readCell(text));

    qsizetype numbers = 0;
    qsizetype words = 0;
    for (const Cell &cell : cells) {
        numbers += cell.numbers.size();
        words += cell.hasLetters && cell.numbers.isEmpty() ? 1 : 0;
    }
    // One person with several columns, as a spreadsheet copies it: other figures in the line are not numbers to text.
    const bool record = numbers == 1 && words > 0;
    const bool inTable = record || line.contains(u'\t');

    QStringList pending;
    const auto take = [&pending] {
        // "Smith, John" is one name; three in a row are three people, and nobody can say whose number it is.
        const QString name = pending.size() <= 2 ? pending.join(u", "_s) : QString();
        pending.clear();
        return name;
    };
    const bool nameComesFirst =
        !cells.isEmpty() && cells.constFirst().numbers.isEmpty() && cells.constFirst().hasLetters;
    for (const Cell &cell : std::as_const(cells)) {
        if (standsForANumber(cell, inTable)) {
            rows.append(PastedRow{number, cell.text, take()});
            continue;
        }
        if (cell.numbers.isEmpty()) {
            const QString name = nameFrom(cell.text);
            const bool belongsBefore = !nameComesFirst && !rows.isEmpty() && rows.constLast().name.isEmpty();
            if (belongsBefore)
                rows.last().name = name;
            else if (!name.isEmpty())
                pending.append(name);
            continue;
        }
        for (const Found &found : cell.numbers) {
            QString name = nameFrom(found.before);
            if (name.isEmpty())
                name = nameFrom(found.after);
            const QString earlier = take();
            rows.append(PastedRow{number, found.input, name.isEmpty() ? earlier : name});
        }
    }
    return rows;
}

} // namespace herald
