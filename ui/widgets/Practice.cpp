// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Practice.h"

#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QPaintEvent>
#include <QStyle>

namespace herald {

namespace {

constexpr int side = 10;
constexpr int sign = 14;
constexpr int gap = 6;

} // namespace

PracticeStripe::PracticeStripe(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(5);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Practice mode"));
}

void PracticeStripe::paintEvent(QPaintEvent *event)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    painter.fillRect(event->rect(), tones[Tone::Amber].ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tones[Tone::Amber].fill, 6, Qt::SolidLine, Qt::FlatCap));
    for (int x = -10; x < width() + 10; x += 14)
        painter.drawLine(QPointF(x, height() + 3), QPointF(x + height() + 6, -3));
}

PracticePill::PracticePill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Practice mode: nothing is really sent"));
    setToolTip(accessibleName());
}

QSize PracticePill::sizeHint() const
{
    const QFontMetrics metrics(typeFont(font(), TypeSize::Small, QFont::DemiBold));
    return {2 * side + sign + gap + metrics.horizontalAdvance(accessibleName()) + 2, scaledHeight(fontMetrics(), 26)};
}

QSize PracticePill::minimumSizeHint() const
{
    const QFontMetrics metrics(typeFont(font(), TypeSize::Small, QFont::DemiBold));
    return {
        2 * side + sign + gap + metrics.horizontalAdvance(tr("Practice mode")) + 2, scaledHeight(fontMetrics(), 26)};
}

void PracticePill::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintRounded(painter, rect(), height() / 2.0, tones[Tone::Amber].ground, tones.groundLine(Tone::Amber));
    paintGlyph(painter, Glyph::Cap,
        QRectF(mirrored ? width() - side - sign : side, (height() - sign) / 2.0, sign, sign), tones[Tone::Amber].text);
    painter.setFont(typeFont(font(), TypeSize::Small, QFont::DemiBold));
    painter.setPen(tones[Tone::Amber].text);
    const QString words = width() >= sizeHint().width() ? accessibleName() : tr("Practice mode");
    const QRect box =
        mirrored ? rect().adjusted(side, 0, -side - sign - gap, 0) : rect().adjusted(side + sign + gap, 0, -side, 0);
    painter.drawText(box, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)), words);
}

} // namespace herald
