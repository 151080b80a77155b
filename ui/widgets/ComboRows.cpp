// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ComboRows.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/TableLook.h"

#include <QStyle>

namespace herald {

namespace {

constexpr int side = 9; ///< where the words of the box itself begin

} // namespace

void ComboRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones tones = Tones::of(option.widget);
    const PainterSaver saver(*painter);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->fillRect(row.rect, tones.base);
    if (row.state & QStyle::State_Selected)
        paintRounded(*painter, row.rect.adjusted(2, 1, -2, -1), corner::control - 1, tones.selection,
            tones.groundLine(Tone::Accent));
    const QRect words = row.rect.adjusted(side, 0, -side, 0);
    const Qt::Alignment leading = QStyle::visualAlignment(row.direction, Qt::AlignLeading) | Qt::AlignVCenter;
    painter->setFont(row.font);
    painter->setPen(row.state & QStyle::State_Enabled ? tones.text : tones.muted);
    painter->drawText(
        words, int(leading) | Qt::TextSingleLine, row.fontMetrics.elidedText(row.text, Qt::ElideRight, words.width()));
}

QSize ComboRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    return {row.fontMetrics.horizontalAdvance(row.text) + 2 * side + 1,
        scaledHeight(row.fontMetrics, int(RowHeight::Dense))};
}

} // namespace herald
