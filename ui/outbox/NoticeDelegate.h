// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "app/store/StoredRows.h"
#include "ui/outbox/NoticeStanding.h"
#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Tones.h"

#include <functional>

namespace herald {

/// How a notice's state looks: colour, sign, word.
struct NoticeMood {
    Tone tone;
    Glyph glyph;
    QString word;

    static NoticeMood of(const NoticeSummary &summary, NoticePhase phase);
};

/// One notice in the list: title, state, bar, where it stands, when.
class NoticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Phase = std::function<NoticePhase(const NoticeSummary &)>;
    /// For a list over a NoticeListModel, or a proxy of one.
    NoticeDelegate(Phase phase, const Clock &clock, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// "147 accepted, 2 unconfirmed, 351 waiting"; also what is read aloud.
    static QString standing(const NoticeSummary &summary);

private:
    void paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const QString &reason,
        const Tones &tones) const;
    QString when(const NoticeSummary &summary, NoticePhase phase) const;
    QString reason(const NoticeSummary &summary, NoticePhase phase) const;
    Phase m_phase;
    const Clock &m_clock;
};

} // namespace herald
