// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/SheetExport.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Digits, with a + in front and the usual marks between at most: nothing that could be worked out.
bool isOnlyANumber(QStringView cell)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView rest = cell.startsWith(u'+') ? cell.mid(1) : cell;
    const auto digits = std::count_if(rest.begin(), rest.end(), isDigit);
    constexpr qsizetype fewestDigits = 4;
    return digits >= fewestDigits && (isDigit(rest.front()) || rest.front() == u'(')
        && std::all_of(rest.begin(), rest.end(), [isDigit](QChar c) {
               return isDigit(c) || c == u' ' || c == u'(' || c == u')' || c == u'.' || c == u'-' || c == u'/';
           });
}

/// "007": so few digits are no number to work with either, and the zeros in front are meant.
bool isShortWithZeros(QStringView cell)
{
    return cell.size() > 1 && cell.size() < 4 && cell.startsWith(u'0')
        && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A spreadsheet program would take away its + or its zeros, or hide digits behind an exponent.
bool losesDigits(QStringView cell)
{
    constexpr qsizetype fullyShown = 11;
    return isShortWithZeros(cell)
        || (isOnlyANumber(cell) && (cell.startsWith(u'+') || cell.startsWith(u'0') || cell.size() > fullyShown));
}

bool beginsLikeAFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

bool isPlainNegative(QStringView cell)
{
    const QStringView rest = cell.mid(1);
    return cell.startsWith(u'-') && !rest.isEmpty() && rest.front().isDigit() && rest.back().isDigit()
        && std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
}

QStringView withoutMarkInFront(QStringView cell)
{
    if (cell.size() < 2)
        return cell;
    const QStringView rest = cell.mid(1);
    if (cell.front() == u'\t' && losesDigits(rest))
        return rest;
    // An apostrophe before a number is somebody else's: the number's check shall say that it was there.
    if (cell.front() == u'\'' && (beginsLikeAFormula(rest) || rest.front() == u'\'') && !isOnlyANumber(rest))
        return rest;
    return cell;
}

bool needsQuotes(QStringView cell)
{
    const auto strange = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format || c < u' '; };
    return !cell.isEmpty()
        && (strange(cell.front()) || strange(cell.back()) || cell.startsWith("sep="_L1, Qt::CaseInsensitive)
            || std::any_of(cell.begin(), cell.end(), [](QChar c) { return QStringView(u"\",;|\t\r\n").contains(c); }));
}

} // namespace

namespace {

bool isCut(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u';' || c == u'\t' || c == u'|';
}

/// Where a program that splits at semicolons, tabs, bars or line ends begins a cell of its own with what would run as
/// a formula: past the cut, spaces and quotes. The place of the mark, with the apostrophes before it; ascending.
struct InnerFormula {
    qsizetype apostrophes = 0; ///< where they begin
    qsizetype mark = 0;
};
QVarLengthArray<InnerFormula, 8> innerFormulas(QStringView cell)
{
    QVarLengthArray<InnerFormula, 8> found;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (!isCut(cell[i]))
            continue;
        qsizetype begin = i + 1;
        while (begin < cell.size() && (cell[begin] == u' ' || cell[begin] == u'"'))
            ++begin;
        qsizetype mark = begin;
        while (mark < cell.size() && cell[mark] == u'\'')
            ++mark;
        if (mark == cell.size() || !QStringView(u"=+-@").contains(cell[mark]))
            continue;
        qsizetype end = mark;
        while (end < cell.size() && !isCut(cell[end]))
            ++end;
        const QStringView piece = cell.mid(mark, end - mark).trimmed();
        if (!isOnlyANumber(piece) && !isPlainNegative(piece))
            found.append({begin, mark});
    }
    return found;
}

/// What the first characters of @p cell ask for.
QString withMarkInFront(QStringView cell, const QString &written)
{
    const bool changes = withoutMarkInFront(cell).size() != cell.size();
    return changes || (beginsLikeAFormula(cell) && !isPlainNegative(cell)) ? QString(u'\'' + written) : written;
}

} // namespace

QString asSpreadsheetText(QStringView cell)
{
    if (cell.isEmpty())
        return {};
    if (losesDigits(cell))
        return u'\t' + cell.toString();
    QString written = cell.toString();
    const auto inner = innerFormulas(cell);
    for (auto one = inner.rbegin(); one != inner.rend(); ++one)
        written.insert(one->apostrophes, u'\'');
    return withMarkInFront(cell, written);
}

QString fromSpreadsheetText(QStringView cell)
{
    QString text = withoutMarkInFront(cell).toString();
    const auto inner = innerFormulas(text);
    for (auto one = inner.rbegin(); one != inner.rend(); ++one) {
        if (one->mark > one->apostrophes)
            text.remove(one->apostrophes, 1);
    }
    return text;
}

bool mayHoldSpreadsheetMarks(QStringView cell)
{
    return cell.contains(u'\'') || (!cell.isEmpty() && cell.front() == u'\t');
}

CsvWriter::CsvWriter()
    : m_bytes("\xEF\xBB\xBF")
{
}

void CsvWriter::addCell(QStringView cell)
{
    if (m_rowBegun)
        m_bytes += ',';
    m_rowBegun = true;
    QString text = asSpreadsheetText(cell);
    if (needsQuotes(text))
        text = QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"');
    m_bytes += text.toUtf8();
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_rowBegun = false;
}

void CsvWriter::addRow(const QStringList &cells)
{
    for (const QString &cell : cells)
        addCell(cell);
    endRow();
}

QByteArray csvOf(const Sheet &sheet)
{
    QList<qsizetype> rows(sheet.rowCount());
    std::generate(rows.begin(), rows.end(), [next = qsizetype(0)]() mutable { return next++; });
    return csvOf(sheet, rows);
}

QByteArray csvOf(const Sheet &sheet, const QList<qsizetype> &rows)
{
    CsvWriter writer;
    const int columns = sheet.columnCount();
    if (!sheet.headings().isEmpty())
        writer.addRow(sheet.headings() + QStringList(columns - sheet.headings().size()));
    for (const qsizetype row : rows) {
        for (int column = 0; column < columns; ++column)
            writer.addCell(sheet.cell(row, column));
        writer.endRow();
    }
    return writer.bytes();
}

} // namespace herald
