// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/Sheet.h"

#include <algorithm>

namespace herald {

void Sheet::setHeadings(const QStringList &headings)
{
    m_headings = headings.mid(0, maxColumns);
}

int Sheet::addColumn(const QString &heading)
{
    const int column = columnCount();
    while (m_headings.size() < column)
        m_headings.append(QString());
    m_headings.append(heading);
    return column;
}

int Sheet::columnCount() const
{
    return std::max(m_widest, int(m_headings.size()));
}

QStringView Sheet::cell(qsizetype row, int column) const
{
    if (column < 0 || quint32(column) >= m_widths.at(row))
        return {};
    const Span span = m_cells.at(qsizetype(m_begins.at(row)) + column);
    return QStringView(m_text).mid(span.start, span.length);
}

bool Sheet::beginRow(int number)
{
    if (rowCount() >= maxRows)
        return false;
    m_begins.append(quint32(m_cells.size()));
    m_widths.append(0);
    m_numbers.append(number);
    return true;
}

Sheet::Span Sheet::stored(QStringView text)
{
    if (text.isEmpty())
        return {};
    const Span span{quint32(m_text.size()), quint32(text.size())};
    m_text.append(text);
    return span;
}

bool Sheet::append(QStringView cell)
{
    const QStringView text = cell.left(maxCellLength);
    if (m_widths.isEmpty() || m_widths.constLast() >= quint32(maxColumns) || m_text.size() + text.size() > maxText)
        return false;
    m_cells.append(stored(text));
    m_widest = std::max(m_widest, int(++m_widths.last()));
    return true;
}

void Sheet::endRow()
{
    if (m_widths.isEmpty())
        return;
    while (m_widths.constLast() > 0 && m_cells.constLast().length == 0) {
        m_cells.removeLast();
        --m_widths.last();
    }
}

bool Sheet::appendRow(int number, const QStringList &cells)
{
    if (!beginRow(number))
        return false;
    const bool fits = std::all_of(cells.begin(), cells.end(), [this](const QString &cell) { return append(cell); });
    endRow();
    return fits;
}

void Sheet::appendRows(const Sheet &other, const QList<int> &places)
{
    if (rowCount() + other.rowCount() > maxRows || m_text.size() + other.m_text.size() > maxText) {
        appendSlowly(other, places);
        return;
    }
    // Its text is taken over in one piece, and the cells point into it: long lists are joined while a person waits.
    const quint32 offset = quint32(m_text.size());
    m_text.append(other.m_text);
    const qsizetype first = rowCount();
    m_begins.reserve(first + other.rowCount());
    m_widths.reserve(first + other.rowCount());
    const auto known = quint32(places.size());
    const auto eachCell = [&](qsizetype row, const auto &take) {
        const Span *from = other.m_cells.constData() + other.m_begins.at(row);
        for (quint32 column = 0; column < std::min(known, other.m_widths.at(row)); ++column) {
            if (from[column].length > 0)
                take(quint32(places.at(column)), from[column]);
        }
    };
    qsizetype end = m_cells.size();
    for (qsizetype row = 0; row < other.rowCount(); ++row) {
        quint32 width = 0;
        eachCell(row, [&](quint32 place, Span) { width = std::max(width, place + 1); });
        m_begins.append(quint32(end));
        m_widths.append(width);
        m_widest = std::max(m_widest, int(width));
        end += width;
    }
    m_cells.resize(end);
    Span *cells = m_cells.data();
    for (qsizetype row = 0; row < other.rowCount(); ++row) {
        Span *to = cells + m_begins.at(first + row);
        eachCell(row, [&](quint32 place, Span span) { to[place] = {span.start + offset, span.length}; });
    }
    m_numbers += other.m_numbers;
}

void Sheet::appendSlowly(const Sheet &other, const QList<int> &places)
{
    QList<QStringView> cells;
    for (qsizetype row = 0; row < other.rowCount() && beginRow(other.number(row)); ++row) {
        cells.fill({}, places.isEmpty() ? 0 : *std::max_element(places.begin(), places.end()) + 1);
        for (int column = 0; column < places.size(); ++column)
            cells[places.at(column)] = other.cell(row, column);
        for (const QStringView cell : std::as_const(cells))
            append(cell);
        endRow();
    }
}

bool Sheet::setCell(qsizetype row, int column, QStringView text)
{
    const QStringView kept = text.left(maxCellLength);
    if (column < 0 || column >= maxColumns || m_text.size() + kept.size() > maxText)
        return false;
    const quint32 width = m_widths.at(row);
    if (quint32(column) >= width) {
        if (kept.isEmpty())
            return true;
        // The row moves to the end, where it has room to grow. What it leaves behind is small: rows are edited by hand.
        const qsizetype old = m_begins.at(row);
        m_begins[row] = quint32(m_cells.size());
        for (qsizetype i = 0; i <= column; ++i)
            m_cells.append(i < qsizetype(width) ? m_cells.at(old + i) : Span());
        m_widths[row] = quint32(column) + 1;
        m_widest = std::max(m_widest, column + 1);
    }
    m_cells[qsizetype(m_begins.at(row)) + column] = stored(kept);
    return true;
}

Sheet Sheet::renumbered(int offset) const
{
    Sheet other = *this;
    for (int &number : other.m_numbers)
        number += offset;
    return other;
}

void Sheet::removeRows(const QList<qsizetype> &sortedRows)
{
    qsizetype next = 0;
    qsizetype to = 0;
    for (qsizetype from = 0; from < rowCount(); ++from) {
        if (next < sortedRows.size() && sortedRows.at(next) == from) {
            ++next;
            continue;
        }
        m_begins[to] = m_begins.at(from);
        m_widths[to] = m_widths.at(from);
        m_numbers[to] = m_numbers.at(from);
        ++to;
    }
    m_begins.resize(to);
    m_widths.resize(to);
    m_numbers.resize(to);
}

bool Sheet::insertRow(qsizetype before, int number, const QStringList &cells)
{
    if (!appendRow(number, cells))
        return false;
    const auto turn = [before](auto &list) { std::rotate(list.begin() + before, list.end() - 1, list.end()); };
    turn(m_begins);
    turn(m_widths);
    turn(m_numbers);
    return true;
}

qsizetype Sheet::memory() const
{
    return m_text.capacity() * qsizetype(sizeof(QChar)) + m_cells.capacity() * qsizetype(sizeof(Span))
        + (m_begins.capacity() + m_widths.capacity() + m_numbers.capacity()) * qsizetype(sizeof(quint32));
}

bool Sheet::operator==(const Sheet &other) const
{
    if (m_headings != other.m_headings || m_numbers != other.m_numbers)
        return false;
    const int columns = std::max(columnCount(), other.columnCount());
    for (qsizetype row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (cell(row, column) != other.cell(row, column))
                return false;
        }
    }
    return true;
}

} // namespace herald
