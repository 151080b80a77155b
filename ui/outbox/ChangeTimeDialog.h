// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Clock.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace herald {

class StartPicker;
class TextLabel;

/// Another hour for a notice that has not begun, or that was paused.
class ChangeTimeDialog : public QDialog
{
    Q_OBJECT
public:
    ChangeTimeDialog(const std::optional<QDateTime> &start, const Clock &clock, QWidget *parent);

Q_SIGNALS:
    void chosen(const QDateTime &start);

private:
    void showState();
    const Clock &m_clock;
    StartPicker *m_picker;
    TextLabel *m_hint;
    QPushButton *m_change;
};

} // namespace herald
