// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace herald {

/// A rounded rectangle whose outline lies wholly inside @p rect, so that it stays crisp. Invalid colours paint nothing.
void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &line = {},
    qreal width = 1);

/// Text in one line, each digit as wide as the widest; @p x is the left edge. Answers the width.
qreal paintFixedDigits(QPainter &painter, qreal x, qreal baseline, const QString &text);

/// True when a letter of a right-to-left script is in @p text.
bool holdsRightToLeft(const QString &text);

/// The direction of a text's own letters; left to right for a number, whatever the layout: "+44" never turns into "44+".
Qt::LayoutDirection contentDirection(const QString &text);

/// The baseline that centres capitals in @p rect.
qreal centredBaseline(const QFontMetricsF &metrics, const QRectF &rect);

/// @p text wrapped in U+2066 and U+2069: it keeps its own left-to-right order in any layout.
QString isolated(const QString &text);

/// True while the desktop wants animation.
bool animationWanted();

/// Saves and restores a painter's state.
class PainterSaver
{
public:
    explicit PainterSaver(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
    }
    ~PainterSaver() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterSaver)

private:
    QPainter &m_painter;
};

} // namespace herald
