// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/RecipientList.h"

#include "app/text/Placeholders.h"

#include <algorithm>
#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype mostSources = 1'000; ///< the rows of further ones count as pasted

QList<RowId> newIds(qsizetype count)
{
    // Lists are values that come and go on several threads; no two rows of any of them have the same id.
    static std::atomic<quint32> next = 1;
    QList<RowId> ids(count);
    quint32 id = next.fetch_add(quint32(count));
    for (RowId &one : ids)
        one = RowId(id++);
    return ids;
}

template<typename T>
void removeAt(QList<T> &list, const QList<qsizetype> &sortedRows)
{
    QList<T> kept;
    kept.reserve(list.size());
    auto gone = sortedRows.cbegin();
    for (qsizetype row = 0; row < list.size(); ++row) {
        if (gone != sortedRows.cend() && *gone == row)
            ++gone;
        else
            kept.append(list.at(row));
    }
    list = kept;
}

} // namespace

void RecipientList::ensureColumns()
{
    if (m_mapping.name == m_mapping.phone)
        m_mapping.name = -1;
    if (m_mapping.phone < 0)
        m_mapping.phone = m_sheet.addColumn(tr("Phone number", "heading of a column"));
    if (m_mapping.name < 0)
        m_mapping.name = spareNameColumn();
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

/// A column for names that holds nothing yet, such as the one that was added when there was none; -1 when there is
/// none.
int RecipientList::spareNameColumn() const
{
    const QString name = columnKey(tr("Name", "heading of a column"));
    for (int column = 0; column < m_sheet.columnCount(); ++column) {
        if (column == m_mapping.phone || columnKey(m_sheet.headings().value(column)) != name)
            continue;
        qsizetype row = 0;
        while (row < rowCount() && m_sheet.cell(row, column).isEmpty())
            ++row;
        if (row == rowCount())
            return column;
    }
    return -1;
}

void RecipientList::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    ensureColumns();
}

qsizetype RecipientList::find(RowId id, qsizetype near) const
{
    if (near >= 0 && near < m_ids.size() && m_ids.at(near) == id)
        return near;
    return m_ids.indexOf(id);
}

/// Where each column of the other sheet goes; columns that are missing are added.
QList<int> RecipientList::placesFor(const Sheet &other, const ColumnMapping &meaning)
{
    QList<int> places;
    // Where its numbers and names go nothing else may: one of two columns would be lost.
    const auto isTaken = [&](int place) {
        return (meaning.phone >= 0 && place == m_mapping.phone) || (meaning.name >= 0 && place == m_mapping.name)
            || places.contains(place);
    };
    const int known = m_sheet.columnCount();
    for (int column = 0; column < other.columnCount(); ++column) {
        if (column == meaning.phone) {
            places.append(m_mapping.phone);
            continue;
        }
        if (column == meaning.name) {
            places.append(m_mapping.name);
            continue;
        }
        const QString heading = other.headings().value(column);
        const QString key = columnKey(heading);
        int place = 0;
        while (place < known && (key.isEmpty() || isTaken(place) || columnKey(m_sheet.headings().value(place)) != key))
            ++place;
        places.append(place < known ? place : m_sheet.addColumn(heading));
    }
    return places;
}

AddedRows RecipientList::add(const Sheet &other, const ColumnMapping &meaning, const QString &from)
{
    AddedRows added;
    const qsizetype before = rowCount();
    if (isEmpty()) {
        m_sheet = other;
        m_mapping = meaning;
        m_untidied.clear();
        m_ids.clear();
        m_sources.clear();
        m_sourceOf.clear();
        ensureColumns();
        added.places.resize(other.columnCount());
        std::iota(added.places.begin(), added.places.end(), 0);
    } else {
        ensureColumns();
        added.places = placesFor(other, meaning);
        ensureColumns();
        for (const int column : meaning.alsoPhone) {
            const int place = added.places.value(column, m_mapping.phone);
            if (place != m_mapping.phone && !m_mapping.alsoPhone.contains(place))
                m_mapping.alsoPhone.append(place);
        }
        m_sheet.appendRows(other, added.places);
    }
    added.rows = rowCount() - before;
    m_ids += newIds(added.rows);
    if (!from.isEmpty() && added.rows > 0 && m_sources.size() < mostSources) {
        m_sourceOf.resize(before, -1);
        m_sourceOf.resize(rowCount(), qint16(m_sources.size()));
        m_sources.append(from);
    }
    return added;
}

AddedRows RecipientList::add(const RecipientList &other, const QString &from)
{
    const qsizetype before = rowCount();
    const AddedRows added = add(other.sheet(), other.mapping(), from);
    for (qsizetype row = 0; row < std::min(added.rows, other.m_untidied.size()); ++row)
        setUntidied(before + row, other.m_untidied.at(row));
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
    removeAt(m_untidied, sortedRows);
    removeAt(m_ids, sortedRows);
    removeAt(m_sourceOf, sortedRows);
}

QList<RowSource> RecipientList::sources() const
{
    QList<RowSource> sources;
    for (const QString &name : m_sources)
        sources.append({name, 0});
    for (const qint16 source : m_sourceOf) {
        if (source >= 0)
            ++sources[source].rows;
    }
    return sources;
}

void RecipientList::removeSource(int source)
{
    QList<qsizetype> gone;
    for (qsizetype row = 0; row < m_sourceOf.size(); ++row) {
        if (m_sourceOf.at(row) == source)
            gone.append(row);
    }
    removeRows(gone);
}

void RecipientList::setSources(const QStringList &names, const QList<int> &sourceOf)
{
    m_sources = names.mid(0, mostSources);
    m_sourceOf.clear();
    for (const int source : sourceOf)
        m_sourceOf.append(source < m_sources.size() ? qint16(std::max(source, -1)) : -1);
    m_sourceOf.resize(std::min(m_sourceOf.size(), rowCount()));
}

bool RecipientList::insertRow(qsizetype before, int rowNumber, const QStringList &cells, bool untidied)
{
    if (!m_sheet.insertRow(before, rowNumber, cells))
        return false;
    m_ids.insert(before, newIds(1).constFirst());
    if (before < m_sourceOf.size())
        m_sourceOf.insert(before, qint16(source(before - 1)));
    else if (before > 0 && before == m_sourceOf.size())
        m_sourceOf.append(m_sourceOf.constLast());
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

bool RecipientList::operator==(const RecipientList &other) const
{
    return m_mapping == other.m_mapping && m_untidied == other.m_untidied && m_sheet == other.m_sheet;
}

} // namespace herald
