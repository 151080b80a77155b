// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/AccountDesk.h"
#include "ui/desktop/Dialogs.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace herald {

class AccountBasics;
class AccountDefaults;
class AccountKeyPart;
class TextLabel;

/// One account: whether it is in use, name and address, key, defaults. Changes apply at once, what is wrong is marked
/// at its place and keeps nothing else from being saved.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    AccountForm(AccountDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    /// What was typed for the account before is saved first.
    void showAccount(const Account &account);
    void focusName();
    void focusKey();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void follow();
    void showUse();
    void save();
    void saveWhatIsTyped();
    void removeAccount();
    void askToRemove(const Account &account, int unfinishedNotices);

    AccountDesk &m_desk;
    Dialogs &m_dialogs;
    Account m_account; ///< as saved last
    QTimer m_saveTimer; ///< runs while something typed is not saved
    QTimer m_savedTimer;
    bool m_saving = false; ///< by this form, and not on disk yet
    TextLabel *m_useWords;
    QPushButton *m_use;
    AccountBasics *m_basics;
    AccountKeyPart *m_keyPart;
    AccountDefaults *m_defaults;
    TextLabel *m_saved;
    QPushButton *m_remove;
};

} // namespace herald
