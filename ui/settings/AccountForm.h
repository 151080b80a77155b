// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/AccountDesk.h"
#include "ui/desktop/Dialogs.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace herald {

class Banner;
class TextLabel;

/// One account: name, address, key, defaults, pace. Changes apply at once; the key is written to the secret store when
/// asked and never shown again.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    AccountForm(AccountDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void showAccount(const Account &account);
    void focusName();

private:
    void build();
    QWidget *keyRow();
    void showFacts();
    void showKey();
    void saveSoon();
    void save();
    void storeKey();
    void removeKey();
    void removeAccount();

    AccountDesk &m_desk;
    Dialogs &m_dialogs;
    Account m_account;
    bool m_filling = false;
    QTimer m_saveTimer;
    QLineEdit *m_name;
    QLineEdit *m_address;
    TextLabel *m_addressProblem;
    Banner *m_keyBanner;
    QLineEdit *m_key;
    QPushButton *m_storeKey;
    QPushButton *m_check;
    QPushButton *m_removeKey;
    TextLabel *m_checked;
    QWidget *m_keyPart;
    QComboBox *m_profile;
    QComboBox *m_sender;
    TextLabel *m_senderProblem;
    QComboBox *m_country;
    QDoubleSpinBox *m_pace;
    TextLabel *m_saved;
    QPushButton *m_remove;
};

} // namespace herald
