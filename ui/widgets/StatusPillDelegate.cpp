// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/StatusPillDelegate.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/StatusPill.h"

#include <QApplication>

namespace herald {

StatusPillDelegate::StatusPillDelegate(int kindRole, QObject *parent)
    : TableDelegate(parent)
    , m_kindRole(kindRole)
{
}

void StatusPillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones tones = Tones::of(option.widget);
    const PainterSaver saver(*painter);
    const QRect content = paintGround(*painter, option, index, tones);
    const QString word = index.data(Qt::DisplayRole).toString();
    if (word.isEmpty())
        return;
    const auto kind = static_cast<Outcome::Kind>(index.data(m_kindRole).toInt());
    painter->setLayoutDirection(option.direction);
    paintPill(*painter, content, option.font, tones, toneOf(kind), glyphOf(kind), word,
        option.state & QStyle::State_Selected, option.direction);
}

QSize StatusPillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = TableDelegate::sizeHint(option, index);
    return {qCeil(pillSize(option.font, index.data(Qt::DisplayRole).toString()).width()) + 16, base.height()};
}

} // namespace herald
