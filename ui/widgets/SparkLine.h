// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace herald {

/// A small course of values over time, with a dashed line at the most they may be. The numbers stand beside it in
/// words.
class SparkLine : public QWidget
{
    Q_OBJECT
public:
    explicit SparkLine(QWidget *parent = nullptr);

    /// @p limit: 0 for none.
    void setValues(const QList<double> &values, double limit);
    QSize sizeHint() const override { return {132, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    double m_limit = 0;
};

} // namespace herald
