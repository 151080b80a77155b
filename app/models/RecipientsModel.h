// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/RowFilter.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace herald {

/// The rows of the notice being written, with verdicts. Shows all rows or one group only, and of these those that hold
/// the searched words. Further columns of the list come after the fixed ones. Words are made when they are asked for,
/// so a long list costs no more to show than a short one; one in which rows are looked for fills up while it is shown.
class RecipientsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RowColumn, NumberColumn, NameColumn, PartsColumn, VerdictColumn, FixedColumns };
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int of RowStatus
        ReasonRole, ///< QString: the reason or the notes, whole
        BriefRole, ///< QString: the same in a few words
        RawInputRole, ///< QString as typed
        E164Role, ///< QString, empty when there is none
        ProblemRole ///< bool: what keeps the row from being ready stands in this cell
    };
    static constexpr int mostFurtherColumns = 50; ///< shown; the others are there all the same

    explicit RecipientsModel(QObject *parent = nullptr);

    /// Keeps the group and the search, and the places of rows when none has come or gone.
    void setList(const CheckedList &checked);
    /// The same list with the same verdicts, with another text.
    void setTexts(const CheckedList &checked);
    void setShown(std::optional<RowStatus> only);
    std::optional<RowStatus> shown() const { return m_filter.group; }
    /// Only rows whose number was understood although it is written unusually.
    void setTidiedOnly(bool only);
    const RowFilter &filter() const { return m_filter; }
    /// How many such rows the whole list has.
    qsizetype tidiedCount() const { return m_checked.remarks.tidied; }
    /// Rows with these words in any cell, in any case; empty: all.
    void setSearch(const QString &words);

    const CheckedList &list() const { return m_checked; }
    RecipientRow at(int modelRow) const { return m_checked.row(position(modelRow)); }
    /// Where the row stands in the list.
    qsizetype position(int modelRow) const { return m_filter.takesAll() ? modelRow : m_visible.at(modelRow); }
    /// -1 when it is not among those shown.
    int modelRow(qsizetype position) const;
    /// The list's column behind a column of this model; -1 for those that hold what Herald says.
    int listColumn(int modelColumn) const;
    /// The next row after @p modelRow, around the end, that a person must look at; -1 when there is none.
    int nextProblem(int modelRow, bool backwards = false) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes nothing here: edited() asks the owner of the list to.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// "Ready", "Needs attention", "Twice", "Opted out", "Barred country", "Not a number".
    static QString verdictWord(RowStatus status);

Q_SIGNALS:
    void edited(herald::RowId row, int listColumn, const QString &text);

private:
    void setFilter(const RowFilter &filter);
    static QList<int> furtherColumnsOf(const RecipientList &list);
    QList<qsizetype> firstFound(const CheckedList &checked);
    QList<qsizetype> found(const CheckedList &checked);
    void goOnScanning();
    QVariant display(qsizetype position, int column) const;
    QString remark(qsizetype position) const;
    QString kindAndCountry(const RowVerdict &verdict) const;
    bool isProblemCell(const RowVerdict &verdict, int column) const;

    CheckedList m_checked;
    QList<int> m_further; ///< list columns after the fixed ones
    RowFilter m_filter;
    QList<qsizetype> m_visible; ///< empty while the filter takes all
    qsizetype m_scanned = 0; ///< rows of the list that the filter has seen
    QTimer m_scanner;
};

} // namespace herald
