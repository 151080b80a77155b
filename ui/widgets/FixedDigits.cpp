// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FixedDigits.h"

#include "ui/widgets/Paint.h"

#include <QTransform>

namespace herald {

namespace {

constexpr qsizetype mostKept = 200; ///< numbers of one language come to some thirty

} // namespace

FixedDigits::FixedDigits(const QFont &font)
    : m_font(font)
    , m_metrics(font)
{
}

const FixedDigits::Piece &FixedDigits::piece(const QString &text)
{
    auto found = m_pieces.find(text);
    if (found == m_pieces.end()) {
        Piece made;
        made.shaped.setTextFormat(Qt::PlainText);
        made.shaped.setPerformanceHint(QStaticText::AggressiveCaching);
        made.shaped.setText(text);
        made.shaped.prepare(QTransform(), m_font);
        made.width = m_metrics.horizontalAdvance(text);
        found = m_pieces.insert(text, made);
    }
    return *found;
}

qreal FixedDigits::cellOf(QChar digit)
{
    const auto zero = char16_t(digit.unicode() - digit.digitValue()); // digits of one script stand in a row
    auto cell = m_cells.find(zero);
    if (cell == m_cells.end()) {
        qreal widest = 0;
        for (char16_t next = 0; next < 10; ++next)
            widest = qMax(widest, m_metrics.horizontalAdvance(QChar(char16_t(zero + next))));
        cell = m_cells.insert(zero, widest);
    }
    return *cell;
}

void FixedDigits::eachPiece(const QString &text, const std::function<void(const Piece &, qreal width)> &visit)
{
    if (m_pieces.size() > mostKept)
        m_pieces.clear();
    if (holdsRightToLeft(text)) {
        // Cut into pieces, such a text would lose its order.
        const Piece &whole = piece(text);
        visit(whole, whole.width);
        return;
    }
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (!text[at].isDigit() && end < text.size() && !text[end].isDigit())
            ++end;
        const Piece &next = piece(text.sliced(at, end - at));
        visit(next, text[at].isDigit() ? cellOf(text[at]) : next.width);
        at = end;
    }
}

qreal FixedDigits::width(const QString &text)
{
    qreal sum = 0;
    eachPiece(text, [&sum](const Piece &, qreal width) { sum += width; });
    return sum;
}

void FixedDigits::paint(QPainter &painter, qreal x, qreal baseline, const QString &text)
{
    const PainterSaver saver(painter);
    painter.setFont(m_font);
    painter.setLayoutDirection(contentDirection(text));
    const qreal top = baseline - m_metrics.ascent();
    eachPiece(text, [&](const Piece &next, qreal width) {
        painter.drawStaticText(QPointF(x + (width - next.width) / 2, top), next.shaped);
        x += width;
    });
}

} // namespace herald
