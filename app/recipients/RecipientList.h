// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ColumnMapping.h"
#include "app/recipients/Sheet.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace herald {

/// Names one row for as long as the program runs, wherever in a list it stands and whatever it says.
enum class RowId : quint32 {};

/// A file or a saved list of which rows are in a list.
struct RowSource {
    QString name; ///< as a person knows it
    qsizetype rows = 0; ///< that are still there
    bool operator==(const RowSource &) const = default;
};

/// What became of another source's rows and columns.
struct AddedRows {
    qsizetype rows = 0; ///< that fitted
    QList<int> places; ///< for each column of the source: where in the list it went
};

/// The people of a notice before they are judged: rows of one or more sources, what their columns mean, and which
/// tidyings a person has undone. Every column has a heading. A value; copies are cheap.
class RecipientList
{
    Q_DECLARE_TR_FUNCTIONS(herald::RecipientList)
public:
    const Sheet &sheet() const { return m_sheet; }
    const ColumnMapping &mapping() const { return m_mapping; }
    /// Numbers and names get a column of their own where @p mapping has none for them.
    void setMapping(const ColumnMapping &mapping);

    qsizetype rowCount() const { return m_sheet.rowCount(); }
    bool isEmpty() const { return m_sheet.isEmpty(); }
    QStringView number(qsizetype row) const { return m_sheet.cell(row, m_mapping.phone); }
    QStringView name(qsizetype row) const { return m_sheet.cell(row, m_mapping.name); }

    RowId id(qsizetype row) const { return m_ids.at(row); }
    /// Rows are the same, though what they say may have changed.
    bool hasRowsOf(const RecipientList &other) const { return m_ids == other.m_ids; }
    /// Where the row stands; -1 when it is not in this list. Quickest when it is at @p near.
    qsizetype find(RowId id, qsizetype near = 0) const;

    /// Adds the rows of another source at the end. Columns of one meaning become one; further ones are added. @p from
    /// names the source; empty for what was typed or pasted.
    AddedRows add(const Sheet &other, const ColumnMapping &meaning, const QString &from = {});
    /// The same, with the tidyings that were undone there; where it came from itself does not count.
    AddedRows add(const RecipientList &other, const QString &from = {});
    /// Returns how many rows fitted.
    qsizetype append(const Sheet &other, const ColumnMapping &meaning) { return add(other, meaning).rows; }
    /// Adds one row with a number and perhaps a name; false when the list is full.
    bool append(int rowNumber, const QString &number, const QString &name);

    bool setCell(qsizetype row, int column, const QString &text);
    void removeRows(const QList<qsizetype> &sortedRows);
    /// From where the row before it is, if there is one.
    bool insertRow(qsizetype before, int rowNumber, const QStringList &cells, bool untidied);
    QStringList cells(qsizetype row) const;

    /// In the order in which they came, those without a row too: their places name them.
    QList<RowSource> sources() const;
    /// Which of sources() the row came from; -1 for one that was typed or pasted.
    int source(qsizetype row) const { return row < m_sourceOf.size() ? m_sourceOf.at(row) : -1; }
    void removeSource(int source);
    /// For a list that is read back: @p names, and of which of them each row came; -1 for none.
    void setSources(const QStringList &names, const QList<int> &sourceOf);

    /// A person has said that the number as it is written is not to be guessed at.
    bool isUntidied(qsizetype row) const { return row < m_untidied.size() && m_untidied.at(row); }
    void setUntidied(qsizetype row, bool untidied);

    /// The columns that "{{column}}" means, the first that is not empty counts. A column called so, else the one that
    /// holds the names or numbers when it is asked for by those words.
    QList<int> columnsFor(const QString &placeholder) const;

    /// The same rows in words; their ids and sources do not count.
    bool operator==(const RecipientList &other) const;

private:
    void ensureColumns();
    int spareNameColumn() const;
    QList<int> placesFor(const Sheet &other, const ColumnMapping &meaning);

    Sheet m_sheet;
    ColumnMapping m_mapping;
    QList<bool> m_untidied; ///< shorter than the list where nothing was undone
    QList<RowId> m_ids; ///< one for each row
    QStringList m_sources; ///< names
    QList<qint16> m_sourceOf; ///< shorter than the list where the last rows were typed or pasted
};

} // namespace herald
