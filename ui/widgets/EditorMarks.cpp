// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/EditorMarks.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QLocale>
#include <QRegion>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace herald {

namespace {

constexpr qreal flagSide = 4;

/// The pieces of [from, to) within one line, as rectangles. Mixed directions make the two ends no box of their own, so
/// the box is taken between them.
QRectF pieceOf(const QTextLine &line, int from, int to, const QPointF &origin)
{
    const int start = qMax(from, line.textStart());
    const int end = qMin(to, line.textStart() + line.textLength());
    if (start >= end)
        return {};
    const qreal a = line.cursorToX(start);
    const qreal b = line.cursorToX(end);
    return QRectF(QPointF(qMin(a, b), line.y()), QSizeF(qAbs(b - a), line.height())).translated(origin);
}

} // namespace

EditorMarks::EditorMarks(const SegmentCount &count, FixedDigits &flagTexts, qreal width)
    : m_count(count)
    , m_flagTexts(flagTexts)
    , m_width(width)
{
}

void EditorMarks::collect(
    const QTextBlock &block, const QPointF &offset, const QRectF &visible, NoticeEditor::PaintedMarks *into) const
{
    const QTextLayout *layout = block.layout();
    const QPointF origin = offset + layout->position();
    const qsizetype blockStart = block.position();
    int first = -1;
    int last = -1;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const qreal top = origin.y() + line.y();
        if (top + line.height() < visible.top() - line.height())
            continue;
        if (top > visible.bottom() + line.height())
            break;
        if (first < 0)
            first = i;
        last = i;
    }
    if (first < 0)
        return;
    const int from = layout->lineAt(first).textStart();
    const int to = layout->lineAt(last).textStart() + layout->lineAt(last).textLength();
    // Marks come in ascending order, so the line where one begins is never above the line of the one before.
    const auto eachPiece = [&](int start, int end, int *line, QList<QRectF> *rects) {
        while (*line < last && layout->lineAt(*line).textStart() + layout->lineAt(*line).textLength() <= start)
            ++*line;
        for (int i = *line; i <= last && layout->lineAt(i).textStart() < end; ++i) {
            const QRectF piece = pieceOf(layout->lineAt(i), start, end, origin);
            if (!piece.isEmpty())
                *rects << piece;
        }
    };

    // A placeholder may begin above what is visible, but not a whole screen above.
    const QString text = block.text().mid(qMax(0, from - 100), to - from + 200);
    const int base = qMax(0, from - 100);
    int line = first;
    for (qsizetype open = text.indexOf(QStringLiteral("{{")); open >= 0;) {
        const qsizetype close = text.indexOf(QStringLiteral("}}"), open + 2);
        if (close < 0)
            break;
        eachPiece(base + int(open), base + int(close) + 2, &line, &into->placeholders);
        open = text.indexOf(QStringLiteral("{{"), close + 2);
    }

    for (const CharacterSpans *const spans : {&m_count.unicode, &m_count.doubtful}) {
        auto span = std::lower_bound(spans->begin(), spans->end(), blockStart + from,
            [](const CharacterSpan &mark, qsizetype at) { return mark.index < at; });
        line = first;
        while (span != spans->end() && span->index < blockStart + to) {
            // Neighbours are one mark: quicker to paint and quieter to look at.
            const qsizetype start = span->index;
            qsizetype end = start;
            for (; span != spans->end() && span->index == end && end < blockStart + to; ++span)
                end += span->length;
            eachPiece(int(start - blockStart), int(end - blockStart), &line, &into->costly);
        }
    }

    for (auto border = std::lower_bound(m_count.breaks.begin(), m_count.breaks.end(), blockStart + from);
         border != m_count.breaks.end() && *border < blockStart + block.length(); ++border) {
        const qsizetype part = border - m_count.breaks.begin() + 1;
        const int inBlock = int(*border - blockStart);
        const QTextLine borderLine = layout->lineForTextPosition(inBlock);
        if (part == 1 || !borderLine.isValid() || borderLine.lineNumber() < first || borderLine.lineNumber() > last)
            continue;
        const QPointF top(origin.x() + borderLine.cursorToX(inBlock), origin.y() + borderLine.y());
        const QString word = tr("part %1", "flag at a segment border").arg(QLocale().toString(part));
        QRectF flag(0, 0, std::ceil(m_flagTexts.width(word)) + 2 * flagSide, std::ceil(m_flagTexts.metrics().height()));
        flag.moveBottomLeft(QPointF(top.x() - 0.75, top.y() + 1));
        // Near the edge the flag hangs to the other side of its line.
        if (flag.right() > m_width)
            flag.moveRight(top.x() + 0.75);
        if (flag.top() < 0)
            flag.moveTop(0);
        into->borders << NoticeEditor::PaintedMarks::Border{
            QRectF(top.x() - 0.75, top.y(), 1.5, borderLine.height()), flag, word};
    }
}

QRegion EditorMarks::difference(const NoticeEditor::PaintedMarks &before, const NoticeEditor::PaintedMarks &after)
{
    QRegion region;
    const auto add = [&region](const QRectF &rect) { region += rect.adjusted(-3, -3, 3, 3).toAlignedRect(); };
    const auto compare = [](const auto &one, const auto &other, const auto &each) {
        // Both come in the order of the text; what is at the same place in both is skipped from either end.
        const auto [first, otherFirst] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
        const auto [last, otherLast] = std::mismatch(
            one.rbegin(), std::make_reverse_iterator(first), other.rbegin(), std::make_reverse_iterator(otherFirst));
        std::for_each(first, last.base(), each);
        std::for_each(otherFirst, otherLast.base(), each);
    };
    compare(before.placeholders, after.placeholders, add);
    compare(before.costly, after.costly, add);
    compare(before.borders, after.borders, [&add](const NoticeEditor::PaintedMarks::Border &border) {
        add(border.line);
        add(border.flag);
    });
    return region;
}

NoticeEditor::PaintedMarks EditorMarks::within(const NoticeEditor::PaintedMarks &marks, const QRegion &region)
{
    const auto touches = [&region](const QRectF &rect) {
        return region.intersects(rect.adjusted(-3, -3, 3, 3).toAlignedRect());
    };
    NoticeEditor::PaintedMarks found;
    std::copy_if(marks.placeholders.begin(), marks.placeholders.end(), std::back_inserter(found.placeholders), touches);
    std::copy_if(marks.costly.begin(), marks.costly.end(), std::back_inserter(found.costly), touches);
    std::copy_if(marks.borders.begin(), marks.borders.end(), std::back_inserter(found.borders),
        [&touches](
            const NoticeEditor::PaintedMarks::Border &border) { return touches(border.line) || touches(border.flag); });
    return found;
}

void EditorMarks::paintGrounds(QPainter &painter, const NoticeEditor::PaintedMarks &marks, const Tones &tones)
{
    for (const QRectF &rect : marks.placeholders)
        paintRounded(
            painter, rect.adjusted(-1.5, -1, 1.5, 1), 4, tones[Tone::Accent].ground, tones.groundLine(Tone::Accent));
    for (const QRectF &rect : marks.costly) {
        paintRounded(painter, rect.adjusted(-0.5, 0, 0.5, 0), 2, tones.mark);
        painter.fillRect(QRectF(rect.left() - 0.5, rect.bottom() - 1, rect.width() + 1, 2), tones[Tone::Amber].fill);
    }
}

void EditorMarks::paintBorders(QPainter &painter, const NoticeEditor::PaintedMarks &marks, const Tones &tones,
    FixedDigits &flagTexts, LinePictures &flagPictures)
{
    const bool pictured = flagPictures.prepare(
        {flagTexts.font(), tones.accent, tones.onAccent, {}, painter.device()->devicePixelRatioF()});
    for (const NoticeEditor::PaintedMarks::Border &border : marks.borders) {
        painter.fillRect(border.line, tones.accent);
        // Corners of one pixel: smooth ones would cost more than all the letters on the flags.
        const QRect flag = border.flag.toAlignedRect();
        painter.fillRect(flag.adjusted(0, 1, 0, -1), tones.accent);
        const QRect inside = flag.adjusted(1, 0, -1, 0);
        const auto write = [&](QPainter &on, const QPointF &corner) {
            on.setPen(tones.onAccent);
            flagTexts.paint(on, corner.x() + (inside.width() - flagTexts.width(border.word)) / 2,
                corner.y() + flagTexts.metrics().ascent(), border.word);
        };
        if (pictured) {
            painter.drawPixmap(inside.topLeft(),
                flagPictures.picture({border.word, inside.size(), {}, {}, {}}, [&](QPainter &on) { write(on, {}); }));
        } else {
            painter.fillRect(inside, tones.accent);
            write(painter, inside.topLeft());
        }
    }
}

} // namespace herald
