// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PasteList.h"

#include "app/recipients/CellLooks.h"
#include "app/recipients/HeadingWords.h"
#include "app/recipients/LineOrdinals.h"
#include "app/recipients/PasteLine.h"
#include "app/recipients/PhoneTidy.h"
#include "app/recipients/ReadWords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype keptOfALine = 300;

/// A list, line by line.
class ListReader
{
public:
    ListReader(const QList<QStringView> &lines, const ReadOptions &options)
        : m_lines(lines)
        , m_options(options)
        , m_ordinals(lines)
    {
        m_pasted.kind = u"list"_s;
        m_pasted.mapping = ColumnMapping{0, 1, {}};
    }

    Pasted read(const QList<ContactCard> &cards)
    {
        m_isColumn = mostLinesAreNumbers();
        if (cards.isEmpty() && namesStandBelowNumbers()) {
            readPairs();
            return m_pasted;
        }
        auto card = cards.begin();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const int number = int(i) + 1;
            while (card != cards.end() && card->lastLine < number)
                ++card;
            if (card != cards.end() && number >= card->line) {
                if (number == card->line)
                    takeCard(*card);
                if (!isStrayInCard(m_lines.at(i), m_lines.value(i - 1)))
                    continue;
            }
            if (isBlankLine(m_lines.at(i)))
                continue;
            readLine(m_ordinals.withoutFigure(m_lines.at(i).toString()), number);
        }
        dropPendingName();
        nameFurtherColumns();
        return m_pasted;
    }

private:
    /// Number, name, number, name: each name is that of the number above it, though elsewhere it stands before.
    bool namesStandBelowNumbers() const
    {
        int full = 0;
        for (const QStringView view : m_lines) {
            if (isBlankLine(view))
                continue;
            const QString line = m_ordinals.withoutFigure(view.toString());
            const bool fits = full % 2 == 0 ? isBareNumber(line) : isNameLine(line) && !isHeading(line);
            if (!fits)
                return false;
            ++full;
        }
        return full >= 4 && full % 2 == 0;
    }

    void readPairs()
    {
        PastedRow row;
        bool named = true;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (isBlankLine(m_lines.at(i)))
                continue;
            const QString line = m_ordinals.withoutFigure(m_lines.at(i).toString()).trimmed();
            named = !named;
            if (!named)
                row = PastedRow{int(i) + 1, line, {}};
            else
                take(PastedRow{row.row, row.input, line}, row.input);
        }
    }

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
            if (chat.sender.isEmpty() && tellsOfLeaving(chat.text)) {
                skip(line, number, SkippedLine::Reason::NoNumber);
                return;
            }
            const QString told = chat.sender.isEmpty() ? withoutOldNumber(chat.text) : chat.text;
            takeAll(numbersInRunningText(told, m_options.defaultCountry), line, number);
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

    /// "+44 … left", "Ana removed +44 …", "+44 … changed to +44 …": who is not, or no longer, in the group.
    static bool tellsOfLeaving(const QString &text)
    {
        static const QRegularExpression leaving(
            u"\\b(?:left|removed|hat (?:die gruppe )?verlassen|verlassen|entfernt|a quitté|est partie?|a "
            u"(?:retiré|supprimé)|"
            "salió|eliminó|ha (?:abbandonato|rimosso)|verliet|verwijderde|opuścił|usunął|saiu|removeu)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return leaving.match(text).hasMatch();
    }

    /// Of "+44 …1 changed to +44 …2" the new number.
    static QString withoutOldNumber(const QString &text)
    {
        static const QRegularExpression changed(
            u"^.*\\b(?:changed(?: (?:their|his|her) (?:phone )?number)? to|zu|vers|a|naar|na|para)\\s+(?=\\+\\d)"_s);
        return QString(text).remove(changed);
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

    /// Further numbers stand in columns of their own, as in a file of cards.
    void takeCard(const ContactCard &card)
    {
        dropPendingName();
        if (!m_pasted.sheet.appendRow(card.line, QStringList{card.numbers.value(0), card.name} + card.numbers.mid(1))) {
            skip(card.name, card.line, SkippedLine::Reason::NoRoom);
            return;
        }
        while (m_pasted.mapping.alsoPhone.size() + 1 < card.numbers.size())
            m_pasted.mapping.alsoPhone.append(int(m_pasted.mapping.alsoPhone.size()) + 2);
    }

    void nameFurtherColumns()
    {
        if (m_pasted.mapping.alsoPhone.isEmpty())
            return;
        QStringList headings{ReadWords::phoneHeading(), ReadWords::nameHeading()};
        for (qsizetype i = 0; i < m_pasted.mapping.alsoPhone.size(); ++i)
            headings.append(ReadWords::furtherPhoneHeading(int(i) + 2));
        m_pasted.sheet.setHeadings(headings);
    }

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
    LineOrdinals m_ordinals;
    Pasted m_pasted;
    bool m_isColumn = false;
    SkippedLine m_pendingName; ///< line 0: none
    QSet<QString> m_senders;
};

} // namespace

Pasted readListLines(const QList<QStringView> &lines, const QList<ContactCard> &cards, const ReadOptions &options)
{
    return ListReader(lines, options).read(cards);
}

} // namespace herald
