// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "ui/desktop/Dialogs.h"
#include "ui/desktop/Look.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace herald {

class AccountForm;

/// Accounts with their keys, how to send, the look, what the practice numbers do, and what Herald is.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    /// @p look may be null, as in tests that bring their own.
    SettingsPage(Session &session, Dialogs &dialogs, Look *look, QWidget *parent = nullptr);

    void showAccounts();
    /// Makes an account and goes to its name.
    void connectAccount();
    void showAbout();

Q_SIGNALS:
    void lookChosen(herald::LookChoice choice);

private:
    QWidget *buildAccounts();
    QWidget *buildLook(Look *look);
    QWidget *buildPractice();
    QWidget *buildAbout();
    void fillAccounts();

    AccountDesk &m_desk;
    Dialogs &m_dialogs;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    QListWidget *m_accounts;
    AccountForm *m_form;
    AccountId m_shown{};
    bool m_focusNew = false;
};

} // namespace herald
