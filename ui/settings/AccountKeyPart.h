// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/AccountDesk.h"
#include "ui/desktop/Dialogs.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace herald {

class Banner;
class TextLabel;

/// The key of one account: where it is, put in, checked, removed. It goes to the secret store when asked and is never
/// shown again. An account whose key was just put in is the one in use from then on.
class AccountKeyPart : public QWidget
{
    Q_OBJECT
public:
    AccountKeyPart(AccountDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void showAccount(const Account &account);
    void focusKey();

Q_SIGNALS:
    /// Telnyx is about to be asked: what is typed elsewhere should count by then.
    void asking();

private:
    void build();
    void check();
    void refresh();
    void showBanner();
    void showDeeds();
    void showAnswer();
    void storeKey();
    void removeKey();

    AccountDesk &m_desk;
    Dialogs &m_dialogs;
    AccountId m_id{};
    Banner *m_banner;
    QLineEdit *m_key;
    QPushButton *m_store;
    QPushButton *m_check;
    QPushButton *m_remove;
    TextLabel *m_why; ///< a button is off
    TextLabel *m_answer; ///< what the check found
};

} // namespace herald
