// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace herald {

/// Five pixels of amber stripes along the window's top edge, so that practice mode cannot be missed.
class PracticeStripe : public QWidget
{
    Q_OBJECT
public:
    explicit PracticeStripe(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {100, 5}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// "Practice mode: nothing is really sent" on an amber ground.
class PracticePill : public QWidget
{
    Q_OBJECT
public:
    explicit PracticePill(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// Glyph and the first words only.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace herald
