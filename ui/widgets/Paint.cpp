// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Paint.h"

#include "ui/widgets/Scale.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>

namespace herald {

bool holdsRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

void paintRounded(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &line, qreal width)
{
    const PainterSaver saver(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF inner = rect;
    if (line.isValid()) {
        inner.adjust(width / 2, width / 2, -width / 2, -width / 2);
        painter.setPen(QPen(line, width));
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(inner, radius, radius);
}

qreal paintFixedDigits(QPainter &painter, qreal x, qreal baseline, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const PainterSaver saver(painter);
    painter.setLayoutDirection(contentDirection(text));
    if (holdsRightToLeft(text)) {
        // Cut into pieces, such a text would lose its order.
        painter.drawText(QPointF(x, baseline), text);
        return metrics.horizontalAdvance(text);
    }
    const qreal digitWidth = fixedDigitWidth(metrics, QStringLiteral("0"));
    const qreal start = x;
    QString run;
    const auto flush = [&] {
        if (run.isEmpty())
            return;
        painter.drawText(QPointF(x, baseline), run);
        x += metrics.horizontalAdvance(run);
        run.clear();
    };
    for (const QChar c : text) {
        if (!c.isDigit()) {
            run += c;
            continue;
        }
        flush();
        painter.drawText(QPointF(x + (digitWidth - metrics.horizontalAdvance(c)) / 2, baseline), QString(c));
        x += digitWidth;
    }
    flush();
    return x - start;
}

Qt::LayoutDirection contentDirection(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

qreal centredBaseline(const QFontMetricsF &metrics, const QRectF &rect)
{
    return qRound(rect.center().y() + metrics.capHeight() / 2);
}

QString isolated(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

bool animationWanted()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace herald
