// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/RecipientsModel.h"
#include "app/store/PeopleRows.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace herald {

class ElidedLabel;
class EmptyState;
class LedgerLine;
class LinkButton;
class RecipientColumns;
class TextLabel;

/// One saved list: who is in it, whether they can be texted, and what can be done with it.
class SavedListView : public QWidget
{
    Q_OBJECT
public:
    explicit SavedListView(QWidget *parent = nullptr);

    /// The list is another, and its rows are on their way.
    void showLoading(const SavedList &list);
    void setRows(const CheckedList &checked);
    const SavedList &list() const { return m_list; }
    const CheckedList &checked() const { return m_model.list(); }
    void setCompact(bool compact);
    void focusSearch();
    void focusTable();
    /// Says again who is chosen.
    void tellPerson();

Q_SIGNALS:
    void writeRequested();
    void renameRequested();
    void replaceRequested();
    void exportRequested();
    void removeRequested();
    /// The country of the numbers that are written without its code is to be asked for.
    void countryWanted();
    /// Nobody when @p number is empty.
    void personChosen(const QString &number, const QString &name);

private:
    QMenu *buildMenu();
    void arrangeColumns(bool first);
    void showHead();
    void showMatches();

    SavedList m_list;
    RecipientsModel m_model;
    ElidedLabel *m_title;
    TextLabel *m_subtitle;
    QPushButton *m_write;
    LedgerLine *m_ledger;
    LinkButton *m_country;
    QLineEdit *m_search;
    QStackedWidget *m_tableOrEmpty;
    QTableView *m_table;
    RecipientColumns *m_columns = nullptr;
    EmptyState *m_nothing;
    bool m_ready = false;
    bool m_compact = false;
    bool m_settling = false; ///< rows are being put in the place of others
};

} // namespace herald
