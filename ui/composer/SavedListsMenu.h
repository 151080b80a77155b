// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/PeopleDesk.h"

#include <QMenu>

#include <functional>

namespace herald {

class Dialogs;
class RecipientDesk;

/// Takes a saved list into the notice being written, or keeps the notice's people as one.
class SavedListsMenu : public QMenu
{
    Q_OBJECT
public:
    SavedListsMenu(PeopleDesk &people, RecipientDesk &desk, Dialogs &dialogs, QWidget *parent);

private:
    void fill();
    void take(const SavedList &list);
    void whenJudged(QObject *context, std::function<void()> then);
    void saveAs();
    void saveOver(const SavedList &list);
    PeopleDesk &m_people;
    RecipientDesk &m_desk;
    Dialogs &m_dialogs;
};

} // namespace herald
