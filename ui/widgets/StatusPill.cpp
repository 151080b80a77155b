// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/StatusPill.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QEvent>

namespace herald {

namespace {

constexpr qreal side = 9;
constexpr qreal sign = 12;
constexpr qreal gap = 5;

QFont pillFont(const QFont &body)
{
    return typeFont(body, TypeSize::Small, QFont::Medium);
}

} // namespace

QSizeF pillSize(const QFont &body, const QString &word)
{
    return {std::ceil(2 * side + sign + gap + QFontMetricsF(pillFont(body)).horizontalAdvance(word)),
        qreal(scaledHeight(QFontMetrics(body), 22))};
}

QRectF paintPill(QPainter &painter, const QRectF &box, const QFont &body, const Tones &tones, Tone tone, Glyph glyph,
    const QString &word, bool onSelection, Qt::LayoutDirection direction)
{
    const PainterSaver saver(painter);
    QSizeF size = pillSize(body, word);
    size.setWidth(qMin(size.width(), box.width()));
    size.setHeight(qMin(size.height(), box.height()));
    const bool mirrored = direction == Qt::RightToLeft;
    const QRectF pill(
        QPointF(mirrored ? box.right() - size.width() : box.left(), qRound(box.center().y() - size.height() / 2)),
        size);
    paintRounded(
        painter, pill, pill.height() / 2, onSelection ? tones.base : tones[tone].ground, tones.groundLine(tone));

    const QRectF signBox(
        mirrored ? pill.right() - side - sign : pill.left() + side, pill.center().y() - sign / 2, sign, sign);
    paintGlyph(painter, glyph, signBox, tones[tone].text);
    const qreal room = pill.width() - 2 * side - sign - gap;
    painter.setFont(pillFont(body));
    painter.setPen(tones[tone].text);
    const QFontMetricsF metrics(painter.font());
    const QString shown =
        metrics.horizontalAdvance(word) > room + 1 ? metrics.elidedText(word, Qt::ElideRight, room) : word;
    const qreal shownWidth = metrics.horizontalAdvance(shown);
    painter.drawText(
        QPointF(mirrored ? signBox.left() - gap - shownWidth : signBox.right() + gap, centredBaseline(metrics, pill)),
        shown);
    return pill;
}

StatusPill::StatusPill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::setOutcome(const Outcome &outcome)
{
    setPill(toneOf(outcome.kind()), glyphOf(outcome.kind()), outcome.word());
}

void StatusPill::setPill(Tone tone, Glyph glyph, const QString &word)
{
    m_tone = tone;
    m_glyph = glyph;
    if (m_word != word) {
        m_word = word;
        setAccessibleName(word);
        updateGeometry();
    }
    update();
}

QSize StatusPill::sizeHint() const
{
    return m_word.isEmpty() ? QSize(0, int(pillSize(font(), m_word).height())) : pillSize(font(), m_word).toSize();
}

void StatusPill::paintEvent(QPaintEvent *)
{
    if (m_word.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintPill(painter, rect(), font(), Tones::of(this), m_tone, m_glyph, m_word, false, layoutDirection());
}

void StatusPill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace herald
