// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ListText.h"

#include <QStringTokenizer>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

// One line a row: number, marks, then the cells; parted by tabs, with what would break a line or a cell written as \n,
// \r, \t and two backslashes. The marks are "u" where a tidying was undone, and the place of the row's source. The
// first line says what it is and what the columns mean, the second holds the headings, the third the sources; the first
// version had no sources.
constexpr QLatin1StringView firstListMark("herald-list 1 ");
constexpr QLatin1StringView listMark("herald-list 2 ");
static_assert(firstListMark.size() == listMark.size());

void appendCell(QString &text, QStringView cell)
{
    for (const QChar c : cell) {
        if (c == u'\\')
            text += "\\\\"_L1;
        else if (c == u'\n')
            text += "\\n"_L1;
        else if (c == u'\r')
            text += "\\r"_L1;
        else if (c == u'\t')
            text += "\\t"_L1;
        else
            text += c;
    }
}

QString readCell(QStringView written)
{
    if (!written.contains(u'\\'))
        return written.toString();
    QString cell;
    cell.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written.at(i) != u'\\' || i + 1 == written.size()) {
            cell += written.at(i);
            continue;
        }
        const QChar c = written.at(++i);
        cell += c == u'n' ? u'\n' : c == u'r' ? u'\r' : c == u't' ? u'\t' : c;
    }
    return cell;
}

void appendLine(QString &text, const QStringList &cells)
{
    text += u'\n';
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += u'\t';
        appendCell(text, cells.at(i));
    }
}

QStringList readLine(const QList<QStringView> &written)
{
    QStringList cells;
    for (const QStringView cell : written)
        cells.append(readCell(cell));
    return cells;
}

/// Without the empty cells at the end.
int widthOf(const Sheet &sheet, qsizetype row)
{
    int width = sheet.columnCount();
    while (width > 0 && sheet.cell(row, width - 1).isEmpty())
        --width;
    return width;
}

} // namespace

QString cellsToText(const Sheet &sheet, qsizetype row)
{
    QString text;
    const int width = widthOf(sheet, row);
    for (int column = 0; column < width; ++column) {
        if (column > 0)
            text += u'\t';
        appendCell(text, sheet.cell(row, column));
    }
    return text;
}

QStringList cellsFromText(QStringView text)
{
    QStringList cells;
    for (const QStringView cell : QStringTokenizer(text, u'\t'))
        cells.append(readCell(cell));
    return cells;
}

QString listToText(const RecipientList &list)
{
    QString text = listMark + toText(list.mapping());
    const Sheet &sheet = list.sheet();
    appendLine(text, sheet.headings());
    QStringList sources;
    for (const RowSource &source : list.sources())
        sources.append(source.name);
    appendLine(text, sources);
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        text += u'\n';
        text += QString::number(sheet.number(row));
        text += u'\t';
        if (list.isUntidied(row))
            text += u'u';
        if (const int source = list.source(row); source >= 0)
            text += QString::number(source);
        const int width = widthOf(sheet, row);
        for (int column = 0; column < width; ++column) {
            text += u'\t';
            appendCell(text, sheet.cell(row, column));
        }
    }
    return text;
}

std::optional<RecipientList> listFromText(const QString &text)
{
    const bool first = text.startsWith(firstListMark);
    if (!first && !text.startsWith(listMark))
        return std::nullopt;
    Sheet sheet;
    ColumnMapping mapping;
    QList<qsizetype> undone;
    QStringList sources;
    QList<int> sourceOf;
    int line = 0;
    for (const QStringView written : QStringTokenizer(QStringView(text), u'\n')) {
        if (++line == 1) {
            mapping = mappingFromText(written.mid(listMark.size()).toString());
            continue;
        }
        const auto cells = written.split(u'\t');
        if (line == 2) {
            sheet.setHeadings(readLine(cells));
            continue;
        }
        if (line == 3 && !first) {
            sources = written.isEmpty() ? QStringList() : readLine(cells);
            continue;
        }
        if (cells.size() < 2 || !sheet.beginRow(cells.at(0).toInt()))
            continue;
        QStringView marks = cells.at(1);
        if (marks.startsWith(u'u')) {
            undone.append(sheet.rowCount() - 1);
            marks = marks.sliced(1);
        }
        sourceOf.append(marks.isEmpty() ? -1 : marks.toInt());
        for (qsizetype i = 2; i < cells.size(); ++i)
            sheet.append(readCell(cells.at(i)));
        sheet.endRow();
    }
    if (!fits(mapping, sheet))
        return std::nullopt;
    RecipientList list;
    list.append(sheet, mapping);
    for (const qsizetype row : std::as_const(undone))
        list.setUntidied(row, true);
    list.setSources(sources, sourceOf);
    return list;
}

} // namespace herald
