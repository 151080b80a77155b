// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/DelimitedText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int mostLinesInACell = 253; ///< what spreadsheet programs allow
constexpr qsizetype patienceWithQuotes = 64'000'000; ///< characters looked at in vain, in all
constexpr qsizetype longestRestOfRecord = 4'000;
constexpr qsizetype sniffedText = 64 * 1024;
constexpr int sniffedRecords = 64;

bool isBlankMark(QChar c)
{
    return c == u' ' || c == u'\u00A0';
}

struct WidthCount {
    int width = 1;
    int records = 0; ///< that have this width
    int share = 0; ///< of all records, per mille
    int strayQuotes = 0; ///< in cells that are not quoted: perhaps cut where quotes forbid it
    bool inFirst = false;
};

WidthCount usualWidth(QStringView text, QChar mark, qsizetype from)
{
    DelimitedScanner scanner(text, mark, from, DelimitedScanner::AnyMarkEndsQuotes);
    std::array<int, Sheet::maxColumns + 1> counts{};
    WidthCount usual;
    int records = 0;
    for (int tries = 0; tries < 4 * sniffedRecords && records < sniffedRecords && !scanner.atEnd(); ++tries) {
        const DelimitedScanner::Record &record = scanner.next();
        const bool blank = std::all_of(record.begin(), record.end(), [](const auto &cell) { return cell.length == 0; });
        if (blank)
            continue;
        usual.strayQuotes += int(std::count_if(record.begin(), record.end(), [&](const DelimitedScanner::Cell &cell) {
            const QStringView behind = text.mid(cell.begin + cell.length + 1, 1);
            return cell.quoted ? !behind.isEmpty() && behind.front() != mark && !QStringView(u"\r\n ").contains(behind)
                               : scanner.textOf(cell).contains(u'"');
        }));
        const auto width = std::min<size_t>(size_t(record.size()), counts.size() - 1);
        if (records++ == 0)
            usual.inFirst = width > 1;
        if (width > 1 && ++counts.at(width) > usual.records) {
            usual.records = counts.at(width);
            usual.width = int(width);
        }
    }
    usual.share = records > 0 ? usual.records * 1000 / records : 0;
    return usual;
}

} // namespace

DelimitedScanner::DelimitedScanner(QStringView text, QChar delimiter, qsizetype from, int usualWidth)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_at(from)
    , m_usualWidth(usualWidth)
    , m_patience(patienceWithQuotes)
{
}

/// A whole line inside quotes that has the usual number of cells and a phone number.
bool DelimitedScanner::isAPersonsRow(qsizetype begin, qsizetype end) const
{
    if (m_usualWidth < 2)
        return false;
    const QStringView line = m_text.mid(begin, end - begin);
    const auto digits = std::count_if(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 7 && line.count(m_delimiter) == m_usualWidth - 1;
}

bool DelimitedScanner::endsQuotes(qsizetype at) const
{
    if (at >= m_text.size() || m_text[at] == m_delimiter || isLineEnd(at))
        return true;
    return m_usualWidth == AnyMarkEndsQuotes && QStringView(u",;\t|").contains(m_text[at]);
}

/// Cells from @p at to the end of the line, quotes taken as they come.
int DelimitedScanner::cellsToLineEnd(qsizetype at) const
{
    int cells = 0;
    bool quoted = false;
    const qsizetype limit = std::min(m_text.size(), at + longestRestOfRecord);
    for (; at < limit && (quoted || !isLineEnd(at)); ++at) {
        if (m_text[at] == u'"')
            quoted = !quoted;
        else if (!quoted && m_text[at] == m_delimiter)
            ++cells;
    }
    return cells;
}

/// Where the quote opened at @p open closes, or -1 when it does not.
qsizetype DelimitedScanner::closingQuote(qsizetype open)
{
    const qsizetype limit = std::min(m_text.size(), open + 2 * Sheet::maxCellLength);
    int lines = 0;
    qsizetype lineBegin = -1;
    bool people = false;
    bool stray = false;
    qsizetype i = open + 1;
    for (; i < limit; ++i) {
        const QChar c = m_text[i];
        if (c == u'"') {
            if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                ++i;
                continue;
            }
            qsizetype after = i + 1;
            while (after < m_text.size() && isBlankMark(m_text[after]))
                ++after;
            // Who quotes a cell of several lines doubles the quotes in it: '"Bob" Smith' opened nothing.
            if (lines > 0 && stray)
                break;
            if (endsQuotes(after)) {
                // People inside a cell, and a record of another width: the quote was left open far above.
                if (people && int(m_record.size()) + 1 + cellsToLineEnd(after) != m_usualWidth) {
                    m_patience -= longestRestOfRecord;
                    break;
                }
                return i;
            }
            if (lines > 0 || m_patience <= 0)
                break;
            stray = true;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < m_text.size() && m_text[i + 1] == u'\n')
                continue;
            if (++lines > mostLinesInACell || m_patience <= 0)
                break;
            people = people || (lineBegin >= 0 && isAPersonsRow(lineBegin, i));
            lineBegin = i + 1;
        }
    }
    m_patience -= i - open;
    return -1;
}

DelimitedScanner::Cell DelimitedScanner::quotedCell(qsizetype open, qsizetype close)
{
    m_at = close + 1;
    while (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd(m_at))
        ++m_at;
    return Cell{open + 1, close - open - 1, true};
}

DelimitedScanner::Cell DelimitedScanner::plainCell()
{
    qsizetype begin = m_at;
    const QChar *const data = m_text.data();
    const qsizetype size = m_text.size();
    while (m_at < size && data[m_at] != m_delimiter && data[m_at] != u'\n' && data[m_at] != u'\r')
        ++m_at;
    qsizetype end = m_at;
    while (begin < end && isBlankMark(data[begin]))
        ++begin;
    while (end > begin && (isBlankMark(data[end - 1]) || data[end - 1] == u'\u001A'))
        --end;
    return Cell{begin, end - begin, false};
}

const DelimitedScanner::Record &DelimitedScanner::next()
{
    m_record.clear();
    m_tooWide = false;
    // Files joined one after another keep the marks from their beginnings.
    while (!atEnd() && m_text[m_at] == u'\uFEFF')
        ++m_at;
    while (true) {
        qsizetype begin = m_at;
        while (begin < m_text.size() && m_text[begin] == u' ' && m_delimiter != u' ')
            ++begin;
        const qsizetype close = begin < m_text.size() && m_text[begin] == u'"' ? closingQuote(begin) : -1;
        const Cell cell = close >= 0 ? quotedCell(begin, close) : plainCell();
        if (m_record.size() < Sheet::maxColumns)
            m_record.append(cell);
        else if (cell.length > 0)
            m_tooWide = true;
        if (atEnd() || m_tooWide)
            break;
        const QChar mark = m_text[m_at++];
        if (mark == m_delimiter)
            continue;
        if (mark == u'\r' && !atEnd() && m_text[m_at] == u'\n')
            ++m_at;
        break;
    }
    return m_record;
}

Delimiter findDelimiter(QStringView text)
{
    if (text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 4) {
        qsizetype end = 5;
        if (end == text.size() || text[end] == u'\n' || text[end] == u'\r') {
            if (end < text.size())
                end += text.mid(end).startsWith("\r\n"_L1) ? 2 : 1;
            return Delimiter{text[4], usualWidth(text.left(end + sniffedText), text[4], end).width, end};
        }
    }
    Delimiter best;
    WidthCount most;
    for (const QChar mark : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar(u'|')}) {
        const WidthCount usual = usualWidth(text.left(sniffedText), mark, 0);
        const auto rank = [](const WidthCount &count) {
            return std::array<int, 4>{count.share, -count.strayQuotes, count.inFirst ? 1 : 0, count.width};
        };
        if (usual.records > 0 && rank(usual) > rank(most)) {
            most = usual;
            best = Delimiter{mark, usual.width, 0};
        }
    }
    return best;
}

} // namespace herald
