// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/FigureBlock.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Tones.h"

#include <QEvent>

namespace herald {

namespace {

constexpr int lineRoom = 25;

} // namespace

FigureBlock::FigureBlock(TypeSize size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureBlock::setFigure(const QString &value, const QString &caption)
{
    m_value = value;
    m_caption = caption;
    setAccessibleName(tr("%1, %2", "a figure and what it means").arg(value, caption));
    updateGeometry();
    update();
}

void FigureBlock::reserve(const QString &widestValue, const QString &widestCaption)
{
    m_widestValue = widestValue;
    m_widestCaption = widestCaption;
    updateGeometry();
}

void FigureBlock::setLeadingLine(bool line)
{
    m_leadingLine = line;
    updateGeometry();
    update();
}

QSize FigureBlock::sizeHint() const
{
    const QFontMetricsF values(typeFont(font(), m_size, QFont::DemiBold));
    const QFontMetricsF captions(typeFont(font(), TypeSize::Small));
    const qreal width = qMax(qMax(fixedDigitWidth(values, m_value), fixedDigitWidth(values, m_widestValue)),
        qMax(fixedDigitWidth(captions, m_caption), fixedDigitWidth(captions, m_widestCaption)));
    return {qCeil(width) + 2 + (m_leadingLine ? lineRoom : 0), qCeil(values.height() + captions.height() + 3)};
}

QSize FigureBlock::minimumSizeHint() const
{
    return sizeHint();
}

void FigureBlock::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](qreal from, qreal width) { return mirrored ? this->width() - from - width : from; };
    const qreal start = m_leadingLine ? lineRoom : 0;
    if (m_leadingLine)
        painter.fillRect(QRectF(place(0, 1), 2, 1, height() - 4), tones.hair);
    painter.setFont(typeFont(font(), m_size, QFont::DemiBold));
    const QFontMetricsF values(painter.font());
    painter.setPen(tones.text);
    paintFixedDigits(painter, place(start, fixedDigitWidth(values, m_value)), values.ascent(), m_value);
    painter.setFont(typeFont(font(), TypeSize::Small));
    const QFontMetricsF captions(painter.font());
    painter.setPen(tones.muted);
    paintFixedDigits(painter, place(start, fixedDigitWidth(captions, m_caption)),
        values.height() + 3 + captions.ascent(), m_caption);
}

void FigureBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace herald
