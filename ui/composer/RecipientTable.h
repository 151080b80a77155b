// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientList.h"

#include <QTableView>

#include <optional>

class QLineEdit;
class QMenu;

namespace herald {

class RecipientColumns;
class RecipientDesk;
class RecipientsModel;

/// The rows of the list: verdicts beside the cells, cells edited in place, and a menu with what a person can do about a
/// row. Keeps the chosen row, and what is being typed into one, when the list is judged again.
class RecipientTable : public QTableView
{
    Q_OBJECT
public:
    RecipientTable(RecipientDesk &desk, RecipientsModel &model, QWidget *parent = nullptr);

    /// For another list. Not for a filter of the same one: columns would jump.
    void fitColumns();
    void choose(qsizetype position);
    /// Begins to edit the cell that keeps the row from being ready, or opens the menu where there is a choice.
    void repair(const QModelIndex &index);

Q_SIGNALS:
    void rowChosen(qsizetype position);
    /// What keeps the row from being ready is not in the list but in the text.
    void textWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

private:
    /// A cell that is being edited.
    struct Writing {
        RowId row;
        int column; ///< of the list
        QString text;
        int cursor;
    };
    QLineEdit *openEditor() const;
    void keepWriting();
    void goOnWriting();
    void chooseAgain();
    /// A row may stand elsewhere by the time that a menu over it is answered.
    RowId rowAt(const QModelIndex &index) const;
    QMenu *menuFor(const QModelIndex &index);
    QModelIndex problemCell(int row) const;
    bool isTextAtFault(int row) const;
    void editProblem(const QModelIndex &index);
    QList<RowId> chosenRows() const;
    QString numberAt(const QModelIndex &index) const;

    RecipientDesk &m_desk;
    RecipientsModel &m_model;
    RecipientColumns *m_columns;
    std::optional<qsizetype> m_chosen; ///< position in the list
    std::optional<RowId> m_chosenRow;
    std::optional<Writing> m_writing;
    RecipientList m_before; ///< as shown until now, while another is put in its place
};

} // namespace herald
