// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Glyphs.h"

#include "ui/widgets/GlyphPaths.h"
#include "ui/widgets/Paint.h"

#include <QPainterPath>

namespace herald {

namespace {

struct Drawing {
    QPainterPath strokes;
    QPainterPath filled;
};

/// Reads the small language of GlyphPaths.h.
Drawing read(std::string_view source)
{
    Drawing drawing;
    QPainterPath *path = &drawing.strokes;
    size_t at = 0;
    const auto number = [&] {
        while (at < source.size() && (source[at] == ' ' || source[at] == ','))
            ++at;
        size_t end = at;
        while (end < source.size()
            && (source[end] == '.' || source[end] == '-' || (source[end] >= '0' && source[end] <= '9')))
            ++end;
        const qreal value = QByteArray(source.data() + at, qsizetype(end - at)).toDouble();
        at = end;
        return value;
    };
    const auto point = [&] {
        const qreal x = number();
        return QPointF(x, number());
    };
    while (at < source.size()) {
        switch (source[at++]) {
        case 'S':
            path = &drawing.strokes;
            break;
        case 'F':
            path = &drawing.filled;
            break;
        case 'M':
            path->moveTo(point());
            break;
        case 'L':
            path->lineTo(point());
            break;
        case 'Q': {
            const QPointF control = point();
            path->quadTo(control, point());
            break;
        }
        case 'C': {
            const QPointF first = point();
            const QPointF second = point();
            path->cubicTo(first, second, point());
            break;
        }
        case 'O': {
            const QPointF centre = point();
            const qreal radius = number();
            path->addEllipse(centre, radius, radius);
            break;
        }
        case 'R': {
            const QPointF corner = point();
            const QPointF size = point();
            const qreal radius = number();
            path->addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
            break;
        }
        case 'Z':
            path->closeSubpath();
            break;
        default:
            break; // blanks
        }
    }
    return drawing;
}

void paintDrawing(
    QPainter &painter, std::string_view source, qreal grid, const QRectF &box, const QColor &colour, bool mirror)
{
    const Drawing drawing = read(source);
    const qreal side = qMin(box.width(), box.height());
    const PainterSaver saver(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.scale(side / grid, side / grid);
    if (mirror) {
        painter.translate(grid, 0);
        painter.scale(-1, 1);
    }
    if (!drawing.filled.isEmpty())
        painter.fillPath(drawing.filled, colour);
    // Large signs in roundels are drawn finer, or they look like toys.
    const qreal stroke = side > grid * 1.6 ? 1.0 : grid > 14 ? 1.2 : 1.5;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(drawing.strokes);
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &colour)
{
    const bool mirror = glyph == Glyph::Reply && painter.layoutDirection() == Qt::RightToLeft;
    paintDrawing(painter, glyphPaths.at(static_cast<size_t>(glyph)), 14, box, colour, mirror);
}

bool paintFallbackIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour)
{
    for (const IconPath &icon : iconPaths) {
        if (name == QLatin1StringView(icon.name.data(), qsizetype(icon.name.size()))) {
            paintDrawing(painter, icon.path, 16, box, colour, false);
            return true;
        }
    }
    return false;
}

Glyph glyphOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Waiting:
        return Glyph::Clock;
    case Outcome::Sending:
    case Outcome::OnItsWay:
        return Glyph::Up;
    case Outcome::Delivered:
        return Glyph::Check;
    case Outcome::NotDelivered:
    case Outcome::Refused:
        return Glyph::Cross;
    case Outcome::Unconfirmed:
        return Glyph::Question;
    case Outcome::Stopped:
        return Glyph::Stop;
    case Outcome::NoReceipt:
    case Outcome::Other:
        break;
    }
    return Glyph::Dot;
}

Glyph glyphOf(RowStatus status)
{
    switch (status) {
    case RowStatus::Ready:
        return Glyph::Check;
    case RowStatus::Attention:
        return Glyph::Warn;
    case RowStatus::Duplicate:
        return Glyph::Twice;
    case RowStatus::OptedOut:
        return Glyph::Barred;
    case RowStatus::Blocked:
        return Glyph::Globe;
    case RowStatus::Invalid:
        break;
    }
    return Glyph::Cross;
}

} // namespace herald
