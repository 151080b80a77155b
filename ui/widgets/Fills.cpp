// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Fills.h"

#include "ui/widgets/Paint.h"

#include <QPainterPath>

namespace herald {

namespace {

void paintStripes(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &stripe)
{
    const PainterSaver saver(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    painter.fillPath(outline, ground);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setPen(QPen(stripe, 2));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 4.5)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
}

} // namespace

void paintFill(QPainter &painter, const QRectF &rect, qreal radius, const Tones &tones, Tone tone, Fill fill)
{
    const ToneColours &colours = tones[tone];
    switch (fill) {
    case Fill::Solid:
        // Grey alone is too faint to carry a shape.
        paintRounded(painter, rect, radius, colours.fill, tone == Tone::Grey ? tones.field : QColor());
        return;
    case Fill::Hatched:
        paintStripes(painter, rect, radius, colours.ground, colours.fill);
        return;
    case Fill::Outline:
        paintRounded(painter, rect, radius, colours.ground, tone == Tone::Grey ? tones.field : colours.fill);
        return;
    case Fill::Pale: {
        QColor pale = colours.fill;
        pale.setAlphaF(0.3F);
        paintRounded(painter, rect, radius, tones.highContrast() ? colours.ground : pale, colours.fill);
        return;
    }
    }
}

} // namespace herald
