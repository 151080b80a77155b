// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace herald {

class ReviewDesk;
class StartPicker;
class TextLabel;

/// What the notice takes: parts, cost against the balance, when it begins and ends.
class ReviewFigures : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewFigures(bool practice, QWidget *parent = nullptr);

    StartPicker *start() const { return m_start; }
    void setPlan(const ReviewDesk &desk);

private:
    struct Fact {
        TextLabel *value;
        TextLabel *more;
    };
    Fact addFact(const QString &label, const char *name);
    void showCost(const ReviewDesk &desk);
    void showEnd(const ReviewDesk &desk);
    static void set(const Fact &fact, const QString &value, const QString &more);

    bool m_practice;
    QGridLayout *m_grid;
    Fact m_parts;
    Fact m_cost;
    StartPicker *m_start;
    Fact m_end;
};

} // namespace herald
