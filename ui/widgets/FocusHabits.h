// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace herald {

/// What every box, table and list of the program does about the keyboard's focus, under whatever style. Sees the events
/// of the whole application for as long as it lives.
class FocusHabits : public QObject
{
    Q_OBJECT
public:
    explicit FocusHabits(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void startAtFirstRow(QAbstractItemView &view);
};

} // namespace herald
