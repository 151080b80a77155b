// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/NoticeDelegate.h"

#include "app/models/NoticeListModel.h"
#include "ui/widgets/NoticeGroups.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/TableLook.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace herald {

NoticeMood NoticeMood::of(const NoticeSummary &summary)
{
    switch (summary.notice.state) {
    case NoticeState::Scheduled:
        return {Tone::Accent, Glyph::Pause, NoticeDelegate::tr("Scheduled")};
    case NoticeState::Running:
        return {Tone::Accent, Glyph::Up, NoticeDelegate::tr("Sending")};
    case NoticeState::Paused:
        return {Tone::Amber, Glyph::Pause, NoticeDelegate::tr("Paused")};
    case NoticeState::Stopped:
        return {Tone::Grey, Glyph::Stop, NoticeDelegate::tr("Stopped")};
    case NoticeState::Finished:
        break;
    }
    return {Tone::Green, Glyph::Check, NoticeDelegate::tr("Finished")};
}

QString NoticeDelegate::standing(const NoticeSummary &summary)
{
    const NoticeTotals &totals = summary.totals;
    QStringList parts;
    const auto say = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    if (totals.delivered == totals.messages() && totals.delivered > 0)
        return tr("%1 of %2 delivered").arg(QLocale().toString(totals.delivered), QLocale().toString(totals.messages()));
    say(totals.delivered, tr("%n delivered", nullptr, totals.delivered));
    say(totals.onTheirWay, tr("%n on their way", nullptr, totals.onTheirWay));
    say(totals.notDelivered, tr("%n not delivered", nullptr, totals.notDelivered));
    say(totals.noReceipt, tr("%n without receipt", nullptr, totals.noReceipt));
    say(totals.refused, tr("%n refused", nullptr, totals.refused));
    say(totals.unconfirmed, tr("%n unconfirmed", nullptr, totals.unconfirmed));
    say(totals.cancelled, tr("%n stopped", nullptr, totals.cancelled));
    say(totals.waiting + totals.sending, tr("%n waiting", nullptr, totals.waiting + totals.sending));
    return parts.join(u", "_s);
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const NoticeListModel *>(index.model());
    if (!model || index.row() >= model->rowCount())
        return;
    const NoticeSummary &summary = model->at(index.row());
    const Tones tones = Tones::of(option.widget);
    const NoticeMood mood = NoticeMood::of(summary);
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
                      QFontMetrics(bold).elidedText(summary.notice.title, Qt::ElideRight, titleBox.width()));

    const QRect bar(inside.left(), inside.top() + int(pill.height()) + space::small, inside.width(), SegmentBar::Row);
    paintBar(*painter, bar, tones, NoticeGroups::bar(summary.totals), option.direction);

    const QDateTime created = summary.notice.createdAt.toLocalTime();
    const QString when = created.date() == QDate::currentDate()
        ? QLocale().toString(created.time(), QLocale::ShortFormat)
        : QLocale().toString(created.date(), QLocale::ShortFormat);
    QRect foot(inside.left(), bar.bottom() + space::small, inside.width(), lineHeight);
    painter->setFont(small);
    const int whenWidth = QFontMetrics(small).horizontalAdvance(when);
    painter->setPen(tones.muted);
    painter->drawText(foot, int(trailing), when);
    painter->setPen(tones.text);
    const QRect standingBox = QStyle::visualRect(option.direction, foot, foot.adjusted(0, 0, -whenWidth - space::small, 0));
    painter->drawText(standingBox, int(leading),
                      QFontMetrics(small).elidedText(standing(summary), Qt::ElideRight, standingBox.width()));
    painter->restore();
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int pill = int(pillSize(option.font, u"A"_s).height());
    return {280, space::medium * 2 + pill + space::small + SegmentBar::Row + space::small + QFontMetrics(option.font).height()};
}

} // namespace herald
