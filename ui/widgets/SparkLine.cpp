// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SparkLine.h"

#include "ui/widgets/Tones.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace herald {

SparkLine::SparkLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SparkLine::setValues(const QList<double> &values, double limit)
{
    if (values == m_values && limit == m_limit)
        return;
    m_values = values;
    m_limit = limit;
    update();
}

void SparkLine::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        // Time goes the way people read.
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF box = QRectF(rect()).adjusted(1, 2, -1, -2);
    const double most = std::max({m_limit, *std::max_element(m_values.begin(), m_values.end()), 1.0});
    const auto heightOf = [&](double value) { return box.bottom() - box.height() * value / most; };
    QPainterPath line;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const QPointF point(
            box.left() + box.width() * double(i) / double(m_values.size() - 1), heightOf(m_values.at(i)));
        if (i == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    QPainterPath area = line;
    area.lineTo(box.bottomRight());
    area.lineTo(box.bottomLeft());
    area.closeSubpath();
    painter.fillPath(area, tones[Tone::Accent].ground);
    painter.setPen(QPen(tones[Tone::Accent].fill, 1.5));
    painter.drawPath(line);
    if (m_limit > 0) {
        painter.setPen(QPen(tones.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(box.left(), heightOf(m_limit)), QPointF(box.right(), heightOf(m_limit)));
    }
}

} // namespace herald
