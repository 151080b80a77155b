// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "ui/desktop/Dialogs.h"
#include "ui/people/PeopleWork.h"
#include "ui/widgets/FileSaver.h"
#include "ui/widgets/LinesDialog.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace herald {

class Banner;
class ListsPane;
class OptOutView;
class PersonPane;
class SavedListView;

/// Saved lists, who opted out, and what a person got last.
class PeoplePage : public QWidget
{
    Q_OBJECT
public:
    PeoplePage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void focusFirst();
    void focusSearch();
    void setCompact(bool compact);

Q_SIGNALS:
    void writeRequested(herald::ListId list, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What a file that is being read is for.
    enum class Purpose { NewList, ReplaceList, OptOuts };

    QWidget *buildMiddle();
    void wire();
    ListRules rules() const;
    void showChosen();
    void loadRows();
    void takeAccount();
    void showOptOuts();
    void showPerson(const QString &number, const QString &name);
    void refreshPerson();
    void tell(bool well, const QString &cause, const QString &consequence = {});
    void offerLines(const QString &cause, const QString &consequence, const QList<LeftLine> &lines);
    void showLines();
    void offerUndo(const QString &cause, std::function<void()> undo);

    // PeopleActions.cpp
    void chooseFile(Purpose purpose);
    void takeSource(const QString &name, const SheetSource &source);
    void takeRows(const RecipientList &list, const QString &name);
    void askCountry();
    void askListName(const CheckedList &checked, const QString &suggestion);
    void takeOptOuts(const CheckedList &checked, const QString &name);
    void rename();
    void remove();
    void save(const QString &suggestion, std::function<FileSaver::Content()> make);
    void exportOptOuts();
    void addOptOut();
    void optOutPerson();
    void allow(const QStringList &numbers);

    Session &m_session;
    PeopleDesk &m_people;
    Dialogs &m_dialogs;
    PeopleWork m_rows; ///< of the list that is shown
    PeopleWork m_files;
    Purpose m_purpose = Purpose::NewList;
    SavedList m_target; ///< that a file is to replace
    QString m_fileName;
    RecipientList m_shown; ///< as saved
    ListRules m_rules; ///< by which it was judged last
    QString m_wanted; ///< number of the person whose facts were asked for last
    QString m_wantedName;
    std::function<void()> m_undo;
    QList<LeftLine> m_leftOut; ///< rows of a file of opt-outs that hold no number
    FileSaver m_saver;
    QTimer m_personTimer; ///< keys held down do not ask for everybody in between
    ListsPane *m_lists;
    QWidget *m_dropDownLine;
    Banner *m_banner;
    QStackedWidget *m_views;
    SavedListView *m_list;
    OptOutView *m_optOuts;
    PersonPane *m_person;
};

} // namespace herald
