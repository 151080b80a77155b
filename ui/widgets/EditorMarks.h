// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/NoticeEditor.h"
#include "ui/widgets/Tones.h"

#include <QCoreApplication>
#include <QFontMetricsF>

class QTextBlock;

namespace herald {

/// Finds out where the marks of a text lie on screen, block by block and line by line, and paints them. Only what is
/// visible is looked at: a text may hold thousands of marks.
class EditorMarks
{
    Q_DECLARE_TR_FUNCTIONS(herald::EditorMarks)
public:
    EditorMarks(const SegmentCount &count, const QFontMetricsF &metrics, const QFont &flagFont, qreal width);

    void collect(
        const QTextBlock &block, const QPointF &offset, const QRectF &visible, NoticeEditor::PaintedMarks *into) const;

    static void paintGrounds(QPainter &painter, const NoticeEditor::PaintedMarks &marks, const Tones &tones);
    static void paintBorders(
        QPainter &painter, const NoticeEditor::PaintedMarks &marks, const Tones &tones, const QFont &flagFont);

private:
    const SegmentCount &m_count;
    QFontMetricsF m_metrics;
    QFont m_flagFont;
    qreal m_width;
};

} // namespace herald
