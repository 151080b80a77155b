// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "ui/desktop/Dialogs.h"
#include "ui/desktop/Look.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

#include <functional>

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
    /// To the key of the account in use.
    void showKey();
    /// Makes an account, or takes one that was begun and left as it was, and goes to its name. It is in use at once
    /// instead of practising, else as soon as its key is put in.
    void connectAccount();
    void showAbout();

Q_SIGNALS:
    void lookChosen(herald::LookChoice choice);

private:
    using Builder = std::function<QWidget *()>;
    void buildSection(int section);
    void buildNextSection();
    QWidget *buildAccounts();
    QWidget *buildLook(Look *look);
    QWidget *buildAbout();
    void fillAccounts();
    void open(AccountId id);
    void openConnected(AccountId id);

    AccountDesk &m_desk;
    Dialogs &m_dialogs;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    QList<Builder> m_builders; ///< one for each section; empty once it is built
    QListWidget *m_accounts;
    AccountForm *m_form;
    AccountId m_shown{};
    bool m_filled = false;
    bool m_connecting = false; ///< an account is being made
    AccountId m_connected{}; ///< it was; shown as soon as the desk lists it
};

} // namespace herald
