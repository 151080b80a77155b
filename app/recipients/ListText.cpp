// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ListText.h"

#include <QStringTokenizer>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

// One line a row: number, "u" where a tidying was undone, then the cells; parted by tabs, with what would break a line
// or a cell written as \n, \r, \t and two backslashes. The first line says what it is and what the columns mean, the
// second holds the headings.
const QLatin1StringView listMark("herald-list 1 ");

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
    text += u'\n';
    const Sheet &sheet = list.sheet();
    for (qsizetype i = 0; i < sheet.headings().size(); ++i) {
        if (i > 0)
            text += u'\t';
        appendCell(text, sheet.headings().at(i));
    }
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        text += u'\n';
        text += QString::number(sheet.number(row));
        text += u'\t';
        if (list.isUntidied(row))
            text += u'u';
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
    if (!text.startsWith(listMark))
        return std::nullopt;
    Sheet sheet;
    ColumnMapping mapping;
    QList<qsizetype> undone;
    int line = 0;
    for (const QStringView written : QStringTokenizer(QStringView(text), u'\n')) {
        if (++line == 1) {
            mapping = mappingFromText(written.mid(listMark.size()).toString());
            continue;
        }
        const auto cells = written.split(u'\t');
        if (line == 2) {
            QStringList headings;
            for (const QStringView cell : cells)
                headings.append(readCell(cell));
            sheet.setHeadings(headings);
            continue;
        }
        if (cells.size() < 2 || !sheet.beginRow(cells.at(0).toInt()))
            continue;
        if (cells.at(1) == u"u")
            undone.append(sheet.rowCount() - 1);
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
    return list;
}

} // namespace herald
