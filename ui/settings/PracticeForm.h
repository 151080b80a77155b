// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/AccountDesk.h"

#include <QWidget>

class QPushButton;

namespace herald {

class TextLabel;

/// What practising is, how it begins, and the numbers that do something special then.
class PracticeForm : public QWidget
{
    Q_OBJECT
public:
    explicit PracticeForm(AccountDesk &desk, QWidget *parent = nullptr);

private:
    void begin();
    void showState();

    AccountDesk &m_desk;
    QPushButton *m_begin;
    TextLabel *m_on; ///< why there is nothing to begin
};

} // namespace herald
