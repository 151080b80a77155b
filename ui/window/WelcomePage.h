// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace herald {

/// The first start: practise, or connect an account, side by side.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void practiceChosen();
    void connectChosen();

private:
    QWidget *panel(QWidget *sign, const QString &heading, const QString &text, const QStringList &points,
        class QPushButton *button);
};

} // namespace herald
