// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientRow.h"

#include <QAbstractTableModel>

#include <optional>

namespace herald {

/// The rows of the notice being written, with their verdicts. Can show one group only.
class RecipientsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RowColumn, NumberColumn, NameColumn, PartsColumn, VerdictColumn, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int of RowStatus
        ReasonRole, ///< QString: the reason or the notes, one line
        RawInputRole, ///< QString as typed
        E164Role ///< QString, empty when there is none
    };

    explicit RecipientsModel(QObject *parent = nullptr);

    /// @p parts is what one text costs; 0 shows a dash.
    void setRows(const QList<RecipientRow> &rows);
    void setPartsPerMessage(int parts);
    void setShown(std::optional<RowStatus> only);
    std::optional<RowStatus> shown() const { return m_only; }
    const QList<RecipientRow> &rows() const { return m_rows; }
    const RecipientRow &at(int modelRow) const { return m_rows.at(m_visible.at(modelRow)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Ready", "Needs attention", "Twice", "Opted out", "Barred country", "Not a number".
    static QString verdictWord(RowStatus status);

private:
    void refilter();
    QList<RecipientRow> m_rows;
    QList<qsizetype> m_visible;
    std::optional<RowStatus> m_only;
    int m_parts = 0;
};

} // namespace herald
