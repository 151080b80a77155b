// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/AccountDesk.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace herald {

class AccountButton;
class BalanceLabel;
class ConnectionState;
class PracticePill;

/// Along the top: which account, how Herald stands with Telnyx, the balance, and the menu that holds everything.
class HeaderStrip : public QWidget
{
    Q_OBJECT
public:
    HeaderStrip(AccountDesk &desk, QMenu *everything, QWidget *parent = nullptr);

    void openMenu();

Q_SIGNALS:
    void connectAccountRequested();
    void settingsRequested();

private:
    void showDesk();
    void openAccounts();

    AccountDesk &m_desk;
    AccountButton *m_account;
    PracticePill *m_pill;
    ConnectionState *m_state;
    BalanceLabel *m_balance;
    QPushButton *m_menuButton;
    QMenu *m_everything;
};

} // namespace herald
