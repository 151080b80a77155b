// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/RecipientDesk.h"
#include "ui/widgets/FileSaver.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace herald {

class Banner;
class Dialogs;
class LedgerLine;
class LinkButton;
class ListBanner;
class RecipientField;
class RecipientsModel;
class RecipientTable;
class TextLabel;

/// Who gets the notice: the box for numbers and files, the ledger, and the table in which rows are repaired.
class RecipientPane : public QWidget
{
    Q_OBJECT
public:
    RecipientPane(RecipientDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void focusField();
    void focusSearch();
    /// What "Saved lists" opens; the menu's owner keeps it.
    void setListsMenu(QMenu *menu);
    /// Takes in what stands in the box.
    void commit();
    /// Chooses the row, showing all groups when it is in none of those shown.
    void showRow(qsizetype position);
    void setCompact(bool compact);
    /// Whether the list is what was left of a notice that has gone.
    void setFollowUp(bool on);
    /// Asks for a file and takes it in.
    void import();
    QWidget *firstInTabOrder() const;
    QWidget *lastInTabOrder() const;

Q_SIGNALS:
    void rowChosen(qsizetype position);
    /// What is to be repaired stands in the text.
    void textWanted();
    /// A person has said where the numbers without a country code are from; @p region: ISO 3166 alpha-2.
    void countryChosen(const QString &region);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QMenu *buildMenu();
    void wire();
    void showList();
    void showMore();
    void fitBesideLedger();
    void showMenuState();
    void showProgress(int permille);
    void wireLists();
    void askColumns(const SheetSource &source, const GuessedMapping &guess, const QString &name);
    void changeColumns();
    void askCountry();
    void save(bool shownOnly);
    void saveGroup(RowStatus group);
    void write(std::function<FileSaver::Content()> make);
    void listGroups();
    void goToProblem(bool backwards);

    RecipientDesk &m_desk;
    Dialogs &m_dialogs;
    RecipientsModel *m_model;
    RecipientField *m_field;
    QPushButton *m_import;
    QPushButton *m_lists;
    LedgerLine *m_ledger;
    LinkButton *m_tidied;
    LinkButton *m_problem;
    LinkButton *m_country;
    QLineEdit *m_search;
    QPushButton *m_more;
    QMenu *m_groups;
    QAction *m_nextProblem;
    QAction *m_showTidied;
    Banner *m_banner;
    ListBanner *m_news;
    FileSaver m_saver;
    QWidget *m_working;
    QProgressBar *m_bar;
    TextLabel *m_doing;
    QStackedWidget *m_tableOrEmpty;
    RecipientTable *m_table;
    bool m_followUp = false;
    QTimer m_patience; ///< work that is over in a moment shows no bar
};

} // namespace herald
