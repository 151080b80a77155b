// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Fills.h"

#include <QList>
#include <QWidget>

namespace herald {

/// Splits @p width into one length a group, in proportion, with at least @p least pixels each however small a group is,
/// and @p gap between them. Groups without a count get 0.
QList<int> barLengths(const QList<BarGroup> &groups, int width, int least = 5, int gap = 2);

/// Paints the bar; also for delegates.
void paintBar(QPainter &painter, const QRect &rect, const Tones &tones, const QList<BarGroup> &groups,
    Qt::LayoutDirection direction);

/// "402 delivered, 3 refused, 797 waiting."
QString barSentence(const QList<BarGroup> &groups);

/// How the messages of a notice stand, as one bar. The ledger line beside it says the same in numbers.
class SegmentBar : public QWidget
{
    Q_OBJECT
public:
    enum Thickness { Row = 6, Medium = 8, Detail = 14 };
    explicit SegmentBar(Thickness thickness = Row, QWidget *parent = nullptr);

    void setGroups(const QList<BarGroup> &groups);
    const QList<BarGroup> &groups() const { return m_groups; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Thickness m_thickness;
    QList<BarGroup> m_groups;
};

} // namespace herald
