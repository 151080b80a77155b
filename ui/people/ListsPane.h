// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/PeopleRows.h"

#include <QStandardItemModel>
#include <QWidget>

#include <optional>

class QComboBox;
class QListView;

namespace herald {

/// What the People page shows: one of the saved lists, or who opted out. A pane, and where there is little room a
/// drop-down with the same.
class ListsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ListsPane(QWidget *parent = nullptr);

    void setLists(const QList<SavedList> &lists);
    void setOptOutCount(int count);
    /// The list that is chosen; nothing: the opt-outs.
    std::optional<ListId> chosen() const { return m_chosen; }
    void choose(std::optional<ListId> list);
    /// A person has chosen the opt-outs; they are not only shown for want of a list.
    bool hasChosenOptOuts() const { return m_optOutsWanted; }
    /// Not in this pane: the page puts it where it fits. Owned by who takes it.
    QComboBox *dropDown() const { return m_dropDown; }
    void focusLists();

Q_SIGNALS:
    void chosenChanged();
    void newListRequested();

private:
    enum Role { ListRole = Qt::UserRole + 1, CountRole, HeadingRole };
    friend class ListsDelegate;
    void rebuild();
    int rowOf(std::optional<ListId> list) const;
    void take(int row);

    QList<SavedList> m_lists;
    int m_optOuts = 0;
    std::optional<ListId> m_chosen;
    QStandardItemModel m_model;
    QListView *m_view;
    QComboBox *m_dropDown;
    bool m_building = false;
    bool m_optOutsWanted = false;
};

} // namespace herald
