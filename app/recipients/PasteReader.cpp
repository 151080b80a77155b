// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PasteReader.h"

#include "app/recipients/CellLooks.h"
#include "app/recipients/DelimitedText.h"
#include "app/recipients/HeadingWords.h"
#include "app/recipients/PasteLine.h"
#include "app/recipients/PhoneTidy.h"
#include "app/recipients/VCardText.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype keptOfALine = 300;

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

/// A list, line by line.
class ListReader
{
public:
    ListReader(const QList<QStringView> &lines, const ReadOptions &options)
        : m_lines(lines)
        , m_options(options)
    {
        m_pasted.kind = u"list"_s;
        m_pasted.mapping = ColumnMapping{0, 1, {}};
    }

    Pasted read(const QList<ContactCard> &cards)
    {
        m_isColumn = mostLinesAreNumbers();
        auto card = cards.begin();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const int number = int(i) + 1;
            while (card != cards.end() && card->lastLine < number)
                ++card;
            if (card != cards.end() && number >= card->line) {
                if (number == card->line)
                    takeCard(*card);
                continue;
            }
            if (isBlankLine(m_lines.at(i)))
                continue;
            readLine(m_lines.at(i).toString(), number);
        }
        dropPendingName();
        return m_pasted;
    }

private:
    bool mostLinesAreNumbers() const
    {
        int full = 0;
        int numbers = 0;
        for (const QStringView line : m_lines) {
            if (isBlankLine(line))
                continue;
            ++full;
            numbers += phoneLikeness(line) > 0 ? 1 : 0;
        }
        return numbers > 0 && 2 * numbers >= full;
    }

    void readLine(const QString &line, int number)
    {
        if (isBareNumber(line)) {
            PastedRow row{number, line.trimmed(), {}};
            if (m_pendingName.line == number - 1)
                row.name = std::exchange(m_pendingName, {}).text;
            take(row, line);
            return;
        }
        if (const auto chat = chatLineOf(line)) {
            readChat(*chat, line, number);
            return;
        }
        if (isHeading(line)) {
            skip(line, number, SkippedLine::Reason::Heading);
            return;
        }
        if (isRunningText(line)) {
            takeAll(numbersInRunningText(line, m_options.defaultCountry), line, number);
            return;
        }
        QList<PastedRow> rows = rowsOfLine(line, number);
        if (rows.isEmpty() && m_isColumn && standsInAColumn(line))
            rows.append(PastedRow{number, line.trimmed(), {}});
        if (!rows.isEmpty()) {
            if (rows.size() == 1 && rows.constFirst().name.isEmpty() && m_pendingName.line == number - 1)
                rows.first().name = std::exchange(m_pendingName, {}).text;
            for (const PastedRow &row : std::as_const(rows))
                take(row, line);
            return;
        }
        dropPendingName();
        if (isNameLine(line))
            m_pendingName = SkippedLine{number, line.trimmed(), SkippedLine::Reason::NoNumber};
        else
            skip(line, number, SkippedLine::Reason::NoNumber);
    }

    void readChat(const ChatLine &chat, const QString &line, int number)
    {
        const QString digits = asciiDigits(chat.sender);
        constexpr qsizetype shortestSender = 7;
        if (digits.size() < shortestSender) {
            takeAll(numbersInRunningText(chat.text, m_options.defaultCountry), line, number);
            return;
        }
        if (m_senders.contains(digits)) {
            skip(line, number, SkippedLine::Reason::SameSender);
            return;
        }
        m_senders.insert(digits);
        const QList<PastedRow> rows = rowsOfLine(chat.sender, number);
        take(rows.isEmpty() ? PastedRow{number, chat.sender.trimmed(), {}} : rows.constFirst(), line);
    }

    void takeAll(const QStringList &numbers, const QString &line, int number)
    {
        if (numbers.isEmpty())
            skip(line, number, SkippedLine::Reason::NoNumber);
        for (const QString &one : numbers)
            take(PastedRow{number, one, {}}, line);
    }

    void take(const PastedRow &row, const QString &line)
    {
        dropPendingName();
        if (!m_pasted.sheet.appendRow(row.row, {row.input, row.name}))
            skip(line, row.row, SkippedLine::Reason::NoRoom);
    }

    void takeCard(const ContactCard &card) { take(PastedRow{card.line, card.numbers.value(0), card.name}, card.name); }

    void skip(const QString &line, int number, SkippedLine::Reason reason)
    {
        dropPendingName();
        m_pasted.skipped.append(SkippedLine{number, line.trimmed().left(keptOfALine), reason});
    }

    void dropPendingName()
    {
        if (m_pendingName.line > 0)
            m_pasted.skipped.append(std::exchange(m_pendingName, {}));
    }

    /// Most lines of a long list; they need no further looking into.
    static bool isBareNumber(QStringView line)
    {
        constexpr auto fewest = 7;
        constexpr auto most = 15;
        const QStringView text = line.trimmed();
        const QStringView rest = text.startsWith(u'+') ? text.mid(1) : text;
        const auto digits = std::count_if(rest.begin(), rest.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        const auto spaces = rest.count(u' ');
        return digits >= fewest && digits <= most && digits + spaces == rest.size();
    }

    static bool isHeading(const QString &line)
    {
        static const QRegularExpression marks(u"[\\t,;|]"_s);
        constexpr qsizetype longestHeadingLine = 300;
        if (line.size() > longestHeadingLine)
            return false;
        const QStringList cells = line.split(marks, Qt::SkipEmptyParts);
        return std::all_of(cells.begin(), cells.end(), [](const QString &cell) {
            QString plain = cell.trimmed();
            if (plain.endsWith(u':'))
                plain.chop(1);
            return meaningOf(plain) != HeadingMeaning::Unknown;
        });
    }

    /// Among numbers, "n/a", "12345" or "0800 FLOWERS" is somebody's number too, to be asked for.
    static bool standsInAColumn(const QString &line)
    {
        constexpr qsizetype fewDigits = 3;
        return saysNothing(line) || asciiDigits(line).size() >= fewDigits;
    }

    QList<QStringView> m_lines;
    ReadOptions m_options;
    Pasted m_pasted;
    bool m_isColumn = false;
    SkippedLine m_pendingName; ///< line 0: none
    QSet<QString> m_senders;
};

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
        return table ? *table : ListReader(lines, options).read({});
    }
    const QList<ContactCard> cards = contactCards(text);
    if (!areAllCards(lines, cards))
        return ListReader(lines, options).read(cards);
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
