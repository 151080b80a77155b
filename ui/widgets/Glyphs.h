// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Outcome.h"
#include "app/recipients/RecipientRow.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace herald {

/// Herald's own signs, drawn on a grid of 14 with a stroke of 1.5. Every status has one: never colour alone.
enum class Glyph {
    Check,
    Cross,
    Warn,
    Question,
    Info,
    Pause,
    Clock,
    Up,
    Twice,
    Barred,
    Globe,
    Ring,
    Dot,
    Stop,
    Moon,
    Reply,
    Lock,
    Cap,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight
};
constexpr int glyphCount = static_cast<int>(Glyph::ChevronRight) + 1;

/// Paints into the largest square in the middle of @p box. Reply is mirrored when the painter's layout is right to
/// left.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &colour);

Glyph glyphOf(Outcome::Kind kind);
Glyph glyphOf(RowStatus status);

/// Paints Herald's simple drawing of a Breeze icon name; false when there is none. For machines without an icon theme.
bool paintFallbackIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour);

} // namespace herald
