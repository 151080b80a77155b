// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Plan.h"

#include <QWidget>

class QPushButton;

namespace herald {

class FigureBlock;
class TextLabel;

/// Along the foot of Compose: what sending would take, and the one button that goes on; beside it the reason while it
/// is off.
class ActionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    void setPlan(const Plan &plan, bool practice, double partsPerMinute, const std::optional<Money> &balance);
    void setCompact(bool compact);
    QPushButton *reviewButton() const { return m_review; }

Q_SIGNALS:
    void reviewRequested();

private:
    FigureBlock *m_parts;
    FigureBlock *m_cost;
    FigureBlock *m_end;
    TextLabel *m_hint;
    QPushButton *m_review;
};

} // namespace herald
