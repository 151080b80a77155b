// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/CounterBar.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QEvent>
#include <QLocale>

namespace herald {

namespace {

constexpr int cellWidth = 40;
constexpr int cellHeight = 6;
constexpr int cellGap = 3;
constexpr int cellsReserved = 3; ///< more parts share the room of three: nothing beside them moves
constexpr int cellsRoom = cellsReserved * cellWidth + (cellsReserved - 1) * cellGap;
constexpr int dotRoom = 22;

/// The widest number that has as many digits as @p number, of four at least: while digits are few, nothing moves.
qsizetype widestLike(qsizetype number)
{
    qsizetype widest = 8888;
    while (number > 9999) {
        number /= 10;
        widest = 10 * widest + 8;
    }
    return widest;
}

qsizetype roomOf(const SegmentCount &count)
{
    return qMax(qsizetype(1), count.segments) * segmentRoom(count.encoding, count.segments <= 1);
}

} // namespace

CounterBar::CounterBar(QWidget *parent)
    : QWidget(parent)
    , m_bold(typeFont(font(), TypeSize::Small, QFont::Medium))
    , m_plain(typeFont(font(), TypeSize::Small))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(sentence());
}

void CounterBar::setCount(const SegmentCount &count)
{
    const bool outgrown = widestLike(roomOf(count)) != widestLike(roomOf(m_count));
    m_count = count;
    setAccessibleName(sentence());
    if (outgrown)
        updateGeometry();
    update();
}

void CounterBar::setUnicodeCosts(bool costs)
{
    m_unicodeCosts = costs;
    update();
}

void CounterBar::setNote(const QString &note)
{
    m_note = note;
    update();
}

QList<CounterBar::Piece> CounterBar::pieces() const
{
    const QLocale locale = this->locale();
    const qsizetype room = roomOf(m_count);
    const qsizetype reserved = widestLike(room);
    const auto used = [&locale](qsizetype of, qsizetype whole) {
        return tr("%1 of %2", "units used of the room of the parts").arg(locale.toString(of), locale.toString(whole));
    };
    const QString encoding = m_count.encoding == Encoding::Ucs2 ? tr("Unicode") : tr("GSM-7");
    const QString widestEncoding =
        m_bold.width(tr("Unicode")) > m_bold.width(tr("GSM-7")) ? tr("Unicode") : tr("GSM-7");
    const QString left = tr("%1 left", "units").arg(locale.toString(m_count.remaining));
    return {
        {encoding, widestEncoding, true, false},
        {used(room - m_count.remaining, room), used(reserved, reserved), true, false},
        {tr("%Ln part(s)", nullptr, int(m_count.segments)), tr("%Ln part(s)", nullptr, 88), true, false},
        {left, tr("%1 left", "units").arg(locale.toString(888)), false, true},
    };
}

QString CounterBar::sentence() const
{
    const QLocale locale = this->locale();
    const qsizetype room = roomOf(m_count);
    return tr("%1, %2 of %3 used, %4, %5 left.", "GSM-7, 143 of 160 used, 1 part, 17 left.")
        .arg(m_count.encoding == Encoding::Ucs2 ? tr("Unicode") : tr("GSM-7"),
            locale.toString(room - m_count.remaining), locale.toString(room),
            tr("%Ln part(s)", nullptr, int(m_count.segments)), locale.toString(m_count.remaining));
}

QSize CounterBar::sizeHint() const
{
    qreal width = cellsRoom + space::medium;
    const QList<Piece> all = pieces();
    for (const Piece &piece : all)
        width += m_bold.width(piece.widest) + dotRoom;
    return {qCeil(width), scaledHeight(fontMetrics(), 24)};
}

void CounterBar::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](qreal from, qreal width) { return mirrored ? this->width() - from - width : from; };

    const qsizetype cells = qBound(qsizetype(1), m_count.segments, qsizetype(20));
    const qreal each = cells <= cellsReserved ? cellWidth : (cellsRoom - (cells - 1) * 2.0) / cells;
    const qreal gap = cells <= cellsReserved ? cellGap : 2;
    const bool small = each < 2 * cellHeight; // too small for roundings to be seen, and there are many
    const int perSegment = segmentRoom(m_count.encoding, m_count.segments <= 1);
    for (qsizetype cell = 0; cell < cells; ++cell) {
        const bool last = cell == cells - 1;
        const qreal share = m_count.segments == 0 ? 0 : last ? 1.0 - qreal(m_count.remaining) / perSegment : 1.0;
        const QRectF box(place(qreal(cell) * (each + gap), each), (height() - cellHeight) / 2.0, each, cellHeight);
        if (small) {
            const qreal filled = each * share;
            painter.fillRect(box, tones.highContrast() ? tones.line : tones.bubble);
            painter.fillRect(QRectF(mirrored ? box.right() - filled : box.left(), box.top(), filled, cellHeight),
                tones[Tone::Accent].fill);
            continue;
        }
        paintRounded(painter, box, cellHeight / 2.0, tones.highContrast() ? tones.base : tones.bubble,
            tones.highContrast() ? tones.line : QColor());
        if (share > 0) {
            const qreal filled = qMax<qreal>(cellHeight, each * share);
            paintRounded(painter, QRectF(mirrored ? box.right() - filled : box.left(), box.top(), filled, cellHeight),
                cellHeight / 2.0, tones[Tone::Accent].fill);
        }
    }

    qreal x = cellsRoom + space::medium;
    const QList<Piece> all = pieces();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Piece &piece = all[i];
        FixedDigits &digits = piece.bold ? m_bold : m_plain;
        const qreal reserved = digits.width(piece.widest);
        const qreal own = digits.width(piece.text);
        const bool amber = i == 0 && m_unicodeCosts && m_count.encoding == Encoding::Ucs2;
        painter.setPen(amber ? tones[Tone::Amber].text : piece.muted ? tones.muted : tones.text);
        // Numbers lean on the word that follows them; words stand at the leading side.
        digits.paint(painter, place(x, own), centredBaseline(digits.metrics(), rect()), piece.text);
        x += reserved;
        if (i + 1 < all.size()) {
            painter.setPen(tones.muted);
            const QString dot = QStringLiteral("·");
            const qreal dotWidth = m_plain.width(dot);
            m_plain.paint(painter, place(x + (dotRoom - dotWidth) / 2, dotWidth),
                centredBaseline(m_plain.metrics(), rect()), dot);
            x += dotRoom;
        }
    }

    const qreal noteRoom = width() - x - space::medium;
    if (m_note.isEmpty() || noteRoom < 40)
        return;
    painter.setFont(m_plain.font());
    painter.setPen(tones.muted);
    const QFontMetricsF &metrics = m_plain.metrics();
    const QString note = metrics.elidedText(m_note, Qt::ElideRight, noteRoom);
    const qreal noteWidth = metrics.horizontalAdvance(note);
    painter.drawText(QPointF(place(width() - noteWidth, noteWidth), centredBaseline(metrics, rect())), note);
}

void CounterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        m_bold = FixedDigits(typeFont(font(), TypeSize::Small, QFont::Medium));
        m_plain = FixedDigits(typeFont(font(), TypeSize::Small));
        setAccessibleName(sentence());
        updateGeometry();
    }
}

} // namespace herald
