// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/LedgerTermButton.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainterPath>

namespace herald {

namespace {

constexpr int side = 6;
constexpr int sign = 14;
constexpr int gap = 6;
constexpr int wordGap = 4;

} // namespace

LedgerTermButton::LedgerTermButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
}

QString LedgerTermButton::number() const
{
    return locale().toString(m_term.count);
}

void LedgerTermButton::setTerm(const LedgerTerm &term, bool clickable, bool on)
{
    m_term = term;
    m_clickable = clickable;
    setCheckable(clickable);
    setChecked(clickable && on);
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !clickable && term.toolTip.isEmpty());
    setAccessibleName(tr("%1 %2", "a number and what it counts, as in: 3 need attention").arg(number(), term.word));
    setToolTip(term.toolTip);
    update();
}

QSize LedgerTermButton::sizeHint() const
{
    const QFontMetricsF bold(typeFont(font(), TypeSize::Body, QFont::DemiBold));
    const qreal words =
        fixedDigitWidth(bold, number()) + wordGap + QFontMetricsF(font()).horizontalAdvance(m_term.word);
    return {2 * side + sign + gap + qCeil(words), scaledHeight(fontMetrics(), 28)};
}

void LedgerTermButton::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool hover = m_clickable && underMouse();
    if (isChecked())
        paintRounded(painter, rect().adjusted(0, 1, 0, -1), corner::control, tones[Tone::Accent].ground, tones.accent);
    else if (hover)
        paintRounded(painter, rect().adjusted(0, 1, 0, -1), corner::control,
            tones.highContrast() ? tones.base : tones.bubble, tones.groundLine(Tone::Grey));
    if (hasFocus())
        paintRounded(painter, rect().adjusted(0, 1, 0, -1), corner::control, {}, tones.accent, 2);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](qreal from, qreal width) { return mirrored ? this->width() - from - width : from; };
    qreal x = side;
    const QRectF box(place(x, sign), (height() - sign) / 2.0, sign, sign);
    if (m_term.glyph)
        paintGlyph(painter, *m_term.glyph, box, tones[m_term.tone].text);
    else
        paintFill(painter, box.adjusted(1, 1, -1, -1), 3, tones, m_term.tone, m_term.fill);
    x += sign + gap;

    const QFont bold = typeFont(font(), TypeSize::Body, QFont::DemiBold);
    const QFontMetricsF boldMetrics(bold);
    const qreal baseline = centredBaseline(boldMetrics, rect());
    const qreal numberWidth = fixedDigitWidth(boldMetrics, number());
    painter.setFont(bold);
    painter.setPen(tones.text);
    paintFixedDigits(painter, place(x, numberWidth), baseline, number());
    x += numberWidth + wordGap;
    painter.setFont(font());
    painter.setPen(isChecked() ? tones.text : tones.muted);
    painter.drawText(QPointF(place(x, QFontMetricsF(font()).horizontalAdvance(m_term.word)), baseline), m_term.word);
}

void LedgerTermButton::keyPressEvent(QKeyEvent *event)
{
    if (m_clickable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace herald
