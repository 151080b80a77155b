// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Timeline.h"

#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QEvent>
#include <QLocale>

namespace herald {

namespace {

constexpr int roundel = 18;
constexpr int sign = 10;
constexpr int wordsAt = 28;

Glyph stepGlyph(Outcome::Kind mood)
{
    // A step that is no outcome is done all the same.
    return mood == Outcome::Other || mood == Outcome::Waiting ? Glyph::Check : glyphOf(mood);
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setSteps(const QList<MessageDetail::Step> &steps)
{
    m_steps = steps;
    setAccessibleName(sentence());
    updateGeometry();
    update();
}

QString Timeline::timeText(const QDateTime &at) const
{
    return at.isValid() ? isolated(at.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"))) : QString();
}

QString Timeline::sentence() const
{
    QStringList parts;
    for (const MessageDetail::Step &step : m_steps) {
        parts << (step.after.isEmpty() ? tr("%1 at %2", "what happened, and the time").arg(step.what, timeText(step.at))
                                       : tr("%1 at %2, %3", "what happened, the time, and after how long")
                                             .arg(step.what, timeText(step.at), step.after));
    }
    return parts.isEmpty()
        ? QString()
        : tr("%1.", "the steps of a message").arg(parts.join(tr("; ", "between the steps of a message")));
}

int Timeline::stepHeight() const
{
    return scaledHeight(fontMetrics(), 32);
}

QSize Timeline::sizeHint() const
{
    return {240, int(m_steps.size()) * stepHeight()};
}

QSize Timeline::minimumSizeHint() const
{
    return {160, int(m_steps.size()) * stepHeight()};
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

void Timeline::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](qreal from, qreal width) { return mirrored ? this->width() - from - width : from; };
    const int step = stepHeight();
    const QFont small = typeFont(font(), TypeSize::Small);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const MessageDetail::Step &it = m_steps[i];
        const bool last = i + 1 == m_steps.size();
        const Tone tone = toneOf(it.mood);
        const QRectF row(0, double(i) * step, width(), step);
        const QRectF round(place(0, roundel), row.center().y() - roundel / 2.0, roundel, roundel);
        if (!last)
            painter.fillRect(
                QRectF(qRound(round.center().x()) - 0.5, round.bottom() + 2, 1, step - roundel - 4), tones.line);
        paintRounded(painter, round, roundel / 2.0, tones[tone].ground, tones.groundLine(tone));
        paintGlyph(painter, stepGlyph(it.mood),
            QRectF(round.center().x() - sign / 2.0, round.center().y() - sign / 2.0, sign, sign), tones[tone].text);

        const QFontMetricsF smallMetrics(small);
        const QString time = timeText(it.at);
        const qreal timeWidth = fixedDigitWidth(smallMetrics, time);
        const qreal baseline = centredBaseline(QFontMetricsF(font()), row);
        painter.setFont(small);
        painter.setPen(tones.muted);
        paintFixedDigits(painter, place(width() - timeWidth, timeWidth), baseline, time);

        const QFont words = typeFont(font(), TypeSize::Body, last ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF wordMetrics(words);
        const qreal afterWidth = it.after.isEmpty() ? 0 : smallMetrics.horizontalAdvance(it.after) + space::small;
        const qreal room = width() - wordsAt - timeWidth - space::small;
        const bool showAfter = wordMetrics.horizontalAdvance(it.what) + afterWidth <= room;
        const QString what = wordMetrics.elidedText(it.what, Qt::ElideRight, showAfter ? room - afterWidth : room);
        const qreal whatWidth = wordMetrics.horizontalAdvance(what);
        painter.setFont(words);
        painter.setPen(tones.text);
        painter.drawText(QPointF(place(wordsAt, whatWidth), baseline), what);
        if (showAfter && !it.after.isEmpty()) {
            painter.setFont(small);
            painter.setPen(tones.muted);
            painter.drawText(
                QPointF(place(wordsAt + whatWidth + space::small, afterWidth - space::small), baseline), it.after);
        }
    }
}

} // namespace herald
