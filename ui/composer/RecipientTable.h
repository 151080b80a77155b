// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <optional>

class QMenu;

namespace herald {

class RecipientDesk;
class RecipientsModel;

/// The rows of the list: verdicts beside the cells, cells edited in place, and a menu with what a person can do about a
/// row. Keeps the chosen row when the list is judged again.
class RecipientTable : public QTableView
{
    Q_OBJECT
public:
    RecipientTable(RecipientDesk &desk, RecipientsModel &model, QWidget *parent = nullptr);

    /// Columns that have come or gone get a place between name and parts.
    void arrangeColumns();
    void choose(qsizetype position);
    /// Begins to edit the cell that keeps the row from being ready, or opens the menu where there is a choice.
    void repair(const QModelIndex &index);

Q_SIGNALS:
    void rowChosen(qsizetype position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QMenu *menuFor(const QModelIndex &index);
    QModelIndex problemCell(int row) const;
    void editProblem(const QModelIndex &index);
    void removeChosen();
    void copyNumber(const QModelIndex &index) const;

    RecipientDesk &m_desk;
    RecipientsModel &m_model;
    std::optional<qsizetype> m_chosen; ///< position in the list
};

} // namespace herald
