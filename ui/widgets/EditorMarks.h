// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/NoticeEditor.h"
#include "ui/widgets/Tones.h"

#include <QCoreApplication>

class QTextBlock;

namespace herald {

/// Finds out where the marks of a text lie on screen, block by block and line by line, and paints them. Only what is
/// visible is looked at: a text may hold thousands of marks.
class EditorMarks
{
    Q_DECLARE_TR_FUNCTIONS(herald::EditorMarks)
public:
    EditorMarks(const SegmentCount &count, FixedDigits &flagTexts, qreal width);

    void collect(
        const QTextBlock &block, const QPointF &offset, const QRectF &visible, NoticeEditor::PaintedMarks *into) const;

    /// Where @p before and @p after do not look the same.
    static QRegion difference(const NoticeEditor::PaintedMarks &before, const NoticeEditor::PaintedMarks &after);

    /// Those that touch @p region.
    static NoticeEditor::PaintedMarks within(const NoticeEditor::PaintedMarks &marks, const QRegion &region);

    static void paintGrounds(QPainter &painter, const NoticeEditor::PaintedMarks &marks, const Tones &tones);
    static void paintBorders(QPainter &painter, const NoticeEditor::PaintedMarks &marks, const Tones &tones,
        FixedDigits &flagTexts, LinePictures &flagPictures);

private:
    const SegmentCount &m_count;
    FixedDigits &m_flagTexts;
    qreal m_width;
};

} // namespace herald
