// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/SendingHabits.h"
#include "app/store/Store.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace herald {

class TextLabel;

/// How the people at this data folder like to send: quiet hours, when the number of messages is to be typed, the
/// seconds of undo. Changes apply at once, to every review opened from then on.
class SendingForm : public QWidget
{
    Q_OBJECT
public:
    explicit SendingForm(Store &store, QWidget *parent = nullptr);

protected:
    /// Another window may have changed them.
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();
    void fill(const SendingHabits &habits);
    void change();
    void showHints();
    SendingHabits chosen() const;

    Store &m_store;
    SendingHabits m_habits; ///< as kept
    quint64 m_change = 0; ///< number of the newest change; what was read before it is stale
    bool m_filling = false;
    QCheckBox *m_mindQuiet;
    QComboBox *m_from;
    QComboBox *m_to;
    TextLabel *m_quietHint;
    QCheckBox *m_askCount;
    QSpinBox *m_countAbove;
    QSpinBox *m_undo;
    TextLabel *m_undoHint;
    TextLabel *m_saved;
};

} // namespace herald
