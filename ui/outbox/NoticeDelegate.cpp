// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/NoticeDelegate.h"

#include "app/models/DisplayText.h"
#include "app/models/NoticeListModel.h"
#include "ui/widgets/CountedWords.h"
#include "ui/widgets/NoticeGroups.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/TableLook.h"

#include <QAbstractProxyModel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Null when the index is no notice.
const NoticeSummary *summaryAt(const QModelIndex &index)
{
    QModelIndex source = index;
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(source.model()))
        source = proxy->mapToSource(source);
    const auto *model = qobject_cast<const NoticeListModel *>(source.model());
    return model && source.row() < model->rowCount() ? &model->at(source.row()) : nullptr;
}

} // namespace

NoticeMood NoticeMood::of(const NoticeSummary &summary, NoticePhase phase)
{
    switch (phase) {
    case NoticePhase::Undo:
        return {Tone::Accent, Glyph::Clock, NoticeDelegate::tr("About to begin")};
    case NoticePhase::Scheduled:
        return {Tone::Grey, Glyph::Clock, NoticeDelegate::tr("Scheduled")};
    case NoticePhase::Sending:
    case NoticePhase::Elsewhere:
        return {Tone::Accent, Glyph::Up, NoticeDelegate::tr("Sending")};
    case NoticePhase::Paused:
        return {Tone::Amber, Glyph::Pause, NoticeDelegate::tr("Paused")};
    case NoticePhase::Missed:
        return {Tone::Amber, Glyph::Clock, NoticeDelegate::tr("Missed")};
    case NoticePhase::Stopped:
        return {Tone::Grey, Glyph::Stop, NoticeDelegate::tr("Stopped")};
    case NoticePhase::Finished:
        break;
    }
    // Finished is green only when nobody is left to settle or to reach.
    const bool open = summary.totals.unconfirmed > 0;
    return {open ? Tone::Violet : Tone::Green, open ? Glyph::Question : Glyph::Check, NoticeDelegate::tr("Finished")};
}

NoticeDelegate::NoticeDelegate(Phase phase, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_phase(std::move(phase))
    , m_clock(clock)
{
}

QString NoticeDelegate::when(const NoticeSummary &summary, NoticePhase phase) const
{
    const bool later = phase == NoticePhase::Scheduled || phase == NoticePhase::Missed;
    return DisplayText::dayAndTime(
        later && summary.notice.startAt ? *summary.notice.startAt : summary.notice.createdAt, m_clock.now());
}

QString NoticeDelegate::reason(const NoticeSummary &summary, NoticePhase phase) const
{
    if (phase == NoticePhase::Missed)
        return tr("Its time passed; say whether it is still to be sent");
    return phase == NoticePhase::Paused ? summary.notice.pauseReason.simplified() : QString();
}

QString NoticeDelegate::standing(const NoticeSummary &summary)
{
    const NoticeTotals &totals = summary.totals;
    if (totals.delivered == totals.messages() && totals.delivered > 0)
        return apart(
            tr("%1 of %2 delivered").arg(QLocale().toString(totals.delivered), QLocale().toString(totals.messages())));
    return CountedWords()
        .add(totals.delivered, tr("%Ln delivered", nullptr, totals.delivered))
        .add(totals.onTheirWay, tr("%Ln on their way", nullptr, totals.onTheirWay))
        .add(totals.notDelivered, tr("%Ln not delivered", nullptr, totals.notDelivered))
        .add(totals.noReceipt, tr("%Ln without receipt", nullptr, totals.noReceipt))
        .add(totals.refused, tr("%Ln refused", nullptr, totals.refused))
        .add(totals.unconfirmed, tr("%Ln unconfirmed", nullptr, totals.unconfirmed))
        .add(totals.cancelled, tr("%Ln never left", nullptr, totals.cancelled))
        .add(totals.waiting + totals.sending, tr("%Ln waiting", nullptr, totals.waiting + totals.sending))
        .joined();
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const NoticeSummary *found = summaryAt(index);
    if (!found)
        return;
    const NoticeSummary &summary = *found;
    const NoticePhase phase = m_phase(summary);
    const Tones tones = Tones::of(option.widget);
    const NoticeMood mood = NoticeMood::of(summary, phase);
    const bool selected = option.state.testFlag(QStyle::State_Selected);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, tones, true);
    const QRect inside = option.rect.adjusted(space::large, space::medium, -space::large, -space::medium);
    const QFont bold = typeFont(option.font, TypeSize::Body, QFont::DemiBold);
    const QFont small = typeFont(option.font, TypeSize::Small);
    const int lineHeight = QFontMetrics(option.font).height();

    const QSizeF pill = pillSize(option.font, mood.word);
    QRectF pillBox(inside.right() - pill.width(), inside.top(), pill.width(), pill.height());
    QRect titleBox(inside.left(), inside.top(), inside.width() - int(pill.width()) - space::small, int(pill.height()));
    pillBox = QStyle::visualRect(option.direction, inside, pillBox.toAlignedRect());
    titleBox = QStyle::visualRect(option.direction, inside, titleBox);
    paintPill(*painter, pillBox, option.font, tones, mood.tone, mood.glyph, mood.word, selected, option.direction);
    painter->setFont(bold);
    painter->setPen(tones.text);
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
    painter->drawText(titleBox, int(leading),
        apart(QFontMetrics(bold).elidedText(summary.notice.title, Qt::ElideRight, titleBox.width())));

    const QRect bar(inside.left(), inside.top() + int(pill.height()) + space::small, inside.width(), SegmentBar::Row);
    paintBar(*painter, bar, tones, NoticeGroups::bar(summary.totals), option.direction);

    const QString when = apart(this->when(summary, phase));
    QRect foot(inside.left(), bar.bottom() + space::small, inside.width(), lineHeight);
    painter->setFont(small);
    const int whenWidth = QFontMetrics(small).horizontalAdvance(when);
    painter->setPen(tones.muted);
    painter->drawText(foot, int(trailing), when);
    painter->setPen(tones.text);
    const QRect standingBox =
        QStyle::visualRect(option.direction, foot, foot.adjusted(0, 0, -whenWidth - space::small, 0));
    painter->drawText(standingBox, int(leading),
        QFontMetrics(small).elidedText(standing(summary), Qt::ElideRight, standingBox.width()));
    if (const QString words = reason(summary, phase); !words.isEmpty())
        paintReason(*painter, option, foot.translated(0, lineHeight + space::hair), words, tones);
    painter->restore();
}

void NoticeDelegate::paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
    const QString &reason, const Tones &tones) const
{
    const QColor colour = tones[Tone::Amber].text;
    const QRect sign =
        QStyle::visualRect(option.direction, line, QRect(line.left(), line.top() + (line.height() - 14) / 2, 14, 14));
    paintGlyph(painter, Glyph::Warn, sign, colour);
    const QRect box = QStyle::visualRect(option.direction, line, line.adjusted(14 + space::small, 0, 0, 0));
    painter.setFont(typeFont(option.font, TypeSize::Small));
    painter.setPen(colour);
    painter.drawText(box, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
        apart(painter.fontMetrics().elidedText(reason, Qt::ElideRight, box.width())));
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const NoticeSummary *summary = summaryAt(index);
    const bool held = summary && !reason(*summary, m_phase(*summary)).isEmpty();
    const int more = held ? QFontMetrics(option.font).height() + space::hair : 0;
    const int pill = int(pillSize(option.font, u"A"_s).height());
    return {280,
        space::medium * 2 + pill + space::small + SegmentBar::Row + space::small + QFontMetrics(option.font).height()
            + more};
}

} // namespace herald
