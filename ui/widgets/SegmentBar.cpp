// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/SegmentBar.h"

#include "ui/widgets/Paint.h"

#include <QCoreApplication>
#include <QLocale>

namespace herald {

QList<int> barLengths(const QList<BarGroup> &groups, int width, int least, int gap)
{
    QList<int> lengths(groups.size(), 0);
    qint64 total = 0;
    int shown = 0;
    for (const BarGroup &group : groups) {
        total += group.count;
        shown += group.count > 0;
    }
    if (shown == 0)
        return lengths;
    const int room = width - gap * (shown - 1);
    if (room <= least * shown) {
        for (qsizetype i = 0; i < groups.size(); ++i)
            lengths[i] = groups[i].count > 0 ? qMax(1, room / shown) : 0;
        return lengths;
    }
    // The small ones first get their least; what is left is shared in proportion among the others.
    qint64 sharedCount = total;
    int sharedRoom = room;
    bool changed = true;
    while (changed) {
        changed = false;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (groups[i].count > 0 && lengths[i] == 0 && groups[i].count * sharedRoom < least * sharedCount) {
                lengths[i] = least;
                sharedRoom -= least;
                sharedCount -= groups[i].count;
                changed = true;
            }
        }
    }
    qint64 seen = 0;
    int given = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (groups[i].count <= 0 || lengths[i] != 0)
            continue;
        seen += groups[i].count;
        const int upTo = int(seen * sharedRoom / sharedCount);
        lengths[i] = upTo - given;
        given = upTo;
    }
    return lengths;
}

void paintBar(QPainter &painter, const QRect &rect, const Tones &tones, const QList<BarGroup> &groups,
    Qt::LayoutDirection direction)
{
    constexpr int gap = 2;
    const qreal radius = qMin(3.0, rect.height() / 2.0);
    const QList<int> lengths = barLengths(groups, rect.width(), 5, gap);
    int x = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (lengths[i] == 0)
            continue;
        const int left = direction == Qt::RightToLeft ? rect.right() + 1 - x - lengths[i] : rect.left() + x;
        paintFill(painter, QRectF(left, rect.top(), lengths[i], rect.height()), radius, tones, groups[i].tone,
            groups[i].fill);
        x += lengths[i] + gap;
    }
    if (x == 0)
        paintFill(painter, rect, radius, tones, Tone::Grey, Fill::Outline);
}

QString barSentence(const QList<BarGroup> &groups)
{
    QStringList parts;
    for (const BarGroup &group : groups) {
        if (group.count > 0)
            parts << QCoreApplication::translate(
                "herald::SegmentBar", "%1 %2", "a number and what it counts, as in: 402 delivered")
                         .arg(QLocale().toString(group.count), group.word);
    }
    if (parts.isEmpty())
        return QCoreApplication::translate("herald::SegmentBar", "No messages.");
    return QCoreApplication::translate("herald::SegmentBar", "%1.", "402 delivered, 3 refused.")
        .arg(parts.join(QCoreApplication::translate("herald::SegmentBar", ", ", "between the groups of a bar")));
}

SegmentBar::SegmentBar(Thickness thickness, QWidget *parent)
    : QWidget(parent)
    , m_thickness(thickness)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(barSentence({}));
}

void SegmentBar::setGroups(const QList<BarGroup> &groups)
{
    if (m_groups == groups)
        return;
    m_groups = groups;
    setAccessibleName(barSentence(groups));
    setToolTip(barSentence(groups));
    update();
}

QSize SegmentBar::sizeHint() const
{
    return {200, m_thickness};
}

QSize SegmentBar::minimumSizeHint() const
{
    return {60, m_thickness};
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBar(painter, rect(), Tones::of(this), m_groups, layoutDirection());
}

} // namespace herald
