// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/VerdictDelegate.h"

#include "app/models/RecipientsModel.h"
#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QMouseEvent>
#include <QPainter>

namespace herald {

namespace {

constexpr int sign = 14;
constexpr int gap = 6;

RowStatus statusOf(const QModelIndex &index)
{
    return static_cast<RowStatus>(index.data(RecipientsModel::StatusRole).toInt());
}

bool needsPerson(RowStatus status)
{
    return status == RowStatus::Attention || status == RowStatus::Invalid;
}

} // namespace

VerdictDelegate::VerdictDelegate(QObject *parent)
    : TableDelegate(parent)
{
}

QRect VerdictDelegate::actionRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_actionWord.isEmpty() || !needsPerson(statusOf(index)))
        return {};
    const int width =
        QFontMetrics(typeFont(option.font, TypeSize::Body, QFont::Medium)).horizontalAdvance(m_actionWord) + 16;
    return QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter,
        QSize(width, option.rect.height() - 1), option.rect.adjusted(0, 0, 0, -1));
}

void VerdictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones tones = Tones::of(option.widget);
    const PainterSaver saver(*painter);
    painter->setLayoutDirection(option.direction);
    QRect content = paintGround(*painter, option, index, tones);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const RowStatus status = statusOf(index);
    const Tone tone = toneOf(status);

    if (const QRect action = actionRect(option, index); action.isValid()) {
        QFont font = typeFont(option.font, TypeSize::Body, QFont::Medium);
        font.setUnderline(option.state & QStyle::State_MouseOver);
        painter->setFont(font);
        painter->setPen(tones.accentText);
        painter->drawText(action, Qt::AlignCenter, m_actionWord);
        mirrored ? content.setLeft(action.right() + gap) : content.setRight(action.left() - gap);
    }
    const auto take = [&](int width) {
        const QRect taken = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
            QSize(qMin(width, qMax(0, content.width())), content.height()), content);
        mirrored ? content.setRight(taken.left() - 1) : content.setLeft(taken.right() + 1);
        return taken;
    };
    paintGlyph(*painter, glyphOf(status), take(sign), tones[tone].text);
    take(gap);

    QString word = index.data(Qt::DisplayRole).toString();
    QString reason = index.data(RecipientsModel::BriefRole).toString();
    const bool loud = needsPerson(status);
    if (loud && !reason.isEmpty())
        word = std::exchange(reason, QString());
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter;
    painter->setFont(loud ? typeFont(option.font, TypeSize::Body, QFont::Medium) : option.font);
    painter->setPen(loud ? tones[tone].text : tones.text);
    const QFontMetrics metrics(painter->font());
    const QString shownWord = metrics.elidedText(word, Qt::ElideRight, content.width());
    painter->drawText(take(metrics.horizontalAdvance(shownWord) + 1), int(leading) | Qt::TextSingleLine, shownWord);
    if (reason.isEmpty())
        return;
    take(space::small);
    painter->setFont(typeFont(option.font, TypeSize::Small));
    painter->setPen(tones.muted);
    if (content.width() > 24)
        painter->drawText(content, int(leading) | Qt::TextSingleLine,
            QFontMetrics(painter->font()).elidedText(reason, Qt::ElideRight, content.width()));
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = TableDelegate::sizeHint(option, index);
    const QString reason = index.data(RecipientsModel::BriefRole).toString();
    const QFontMetrics loud(typeFont(option.font, TypeSize::Body, QFont::Medium));
    if (needsPerson(statusOf(index)) && !reason.isEmpty())
        return {
            2 * space::small + sign + 2 * gap + 2 + loud.horizontalAdvance(reason) + actionRect(option, index).width(),
            base.height()};
    return {
        base.width() + sign + gap + option.fontMetrics.horizontalAdvance(reason) + actionRect(option, index).width(),
        base.height()};
}

bool VerdictDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !actionRect(option, index).contains(mouse->position().toPoint()))
        return false;
    Q_EMIT actionRequested(index);
    return true;
}

} // namespace herald
