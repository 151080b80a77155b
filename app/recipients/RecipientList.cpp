// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/RecipientList.h"

#include "app/text/Placeholders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

void RecipientList::ensureColumns()
{
    if (m_mapping.phone < 0)
        m_mapping.phone = m_sheet.addColumn(tr("Phone number", "heading of a column"));
    if (m_mapping.name < 0)
        m_mapping.name = m_sheet.addColumn(tr("Name", "heading of a column"));
    QStringList headings = m_sheet.headings();
    for (int column = 0; column < m_sheet.columnCount(); ++column) {
        if (column == headings.size())
            headings.append(QString());
        if (!columnKey(headings.at(column)).isEmpty())
            continue;
        if (column == m_mapping.phone)
            headings[column] = tr("Phone number", "heading of a column");
        else if (column == m_mapping.name)
            headings[column] = tr("Name", "heading of a column");
        else
            headings[column] = MappingWords::columnName(column);
    }
    m_sheet.setHeadings(headings);
}

qsizetype RecipientList::append(const Sheet &other, const ColumnMapping &meaning)
{
    if (isEmpty()) {
        m_sheet = other;
        m_mapping = meaning;
        m_untidied.clear();
        ensureColumns();
        return rowCount();
    }
    // Where each column of the other sheet goes.
    QList<int> places;
    for (int column = 0; column < other.columnCount(); ++column) {
        const QString heading = column < other.headings().size() ? other.headings().at(column) : QString();
        if (column == meaning.phone) {
            places.append(m_mapping.phone);
        } else if (column == meaning.name) {
            places.append(m_mapping.name);
        } else {
            const QString key = columnKey(heading);
            int place = -1;
            for (int known = 0; known < m_sheet.columnCount() && !key.isEmpty(); ++known) {
                if (!places.contains(known) && columnKey(m_sheet.headings().at(known)) == key)
                    place = known;
            }
            places.append(place >= 0 ? place : m_sheet.addColumn(heading));
        }
    }
    ensureColumns();
    qsizetype added = 0;
    QList<QStringView> cells;
    for (qsizetype row = 0; row < other.rowCount(); ++row) {
        cells.fill({}, m_sheet.columnCount());
        for (int column = 0; column < places.size(); ++column)
            cells[places.at(column)] = other.cell(row, column);
        if (!m_sheet.beginRow(other.number(row)))
            break;
        for (const QStringView cell : std::as_const(cells))
            m_sheet.append(cell);
        m_sheet.endRow();
        ++added;
    }
    return added;
}

bool RecipientList::append(int rowNumber, const QString &number, const QString &name)
{
    Sheet one;
    one.appendRow(rowNumber, {number, name});
    return append(one, ColumnMapping{0, 1, {}}) == 1 || rowCount() == 1;
}

bool RecipientList::setCell(qsizetype row, int column, const QString &text)
{
    return m_sheet.setCell(row, column, text);
}

void RecipientList::removeRows(const QList<qsizetype> &sortedRows)
{
    m_sheet.removeRows(sortedRows);
    QList<bool> kept;
    auto next = sortedRows.cbegin();
    for (qsizetype row = 0; row < m_untidied.size(); ++row) {
        if (next != sortedRows.cend() && *next == row)
            ++next;
        else
            kept.append(m_untidied.at(row));
    }
    m_untidied = kept;
}

bool RecipientList::insertRow(qsizetype before, int rowNumber, const QStringList &cells, bool untidied)
{
    if (!m_sheet.insertRow(before, rowNumber, cells))
        return false;
    if (before < m_untidied.size())
        m_untidied.insert(before, untidied);
    else if (untidied)
        setUntidied(before, true);
    return true;
}

QStringList RecipientList::cells(qsizetype row) const
{
    QStringList cells;
    for (int column = 0; column < m_sheet.columnCount(); ++column)
        cells.append(m_sheet.cell(row, column).toString());
    return cells;
}

void RecipientList::setUntidied(qsizetype row, bool untidied)
{
    if (isUntidied(row) == untidied)
        return;
    if (row >= m_untidied.size())
        m_untidied.resize(row + 1);
    m_untidied[row] = untidied;
}

QList<int> RecipientList::columnsFor(const QString &placeholder) const
{
    const QString key = columnKey(placeholder);
    QList<int> columns;
    for (int column = 0; column < m_sheet.headings().size(); ++column) {
        if (columnKey(m_sheet.headings().at(column)) == key)
            columns.append(column);
    }
    if (columns.isEmpty() && m_mapping.name >= 0
        && (key == "name"_L1 || key == columnKey(tr("Name", "heading of a column"))))
        columns.append(m_mapping.name);
    if (columns.isEmpty() && m_mapping.phone >= 0
        && (key == "phonenumber"_L1 || key == columnKey(tr("Phone number", "heading of a column"))))
        columns.append(m_mapping.phone);
    return columns;
}

} // namespace herald
