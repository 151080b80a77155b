// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "app/store/StoredRows.h"
#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Tones.h"

namespace herald {

/// How a notice's state looks: colour, sign, word.
struct NoticeMood {
    Tone tone;
    Glyph glyph;
    QString word;

    static NoticeMood of(const NoticeSummary &summary);
};

/// One notice in the list: title, state, bar, where it stands, when.
class NoticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// "147 accepted, 2 unconfirmed, 351 waiting"; also what is read aloud.
    static QString standing(const NoticeSummary &summary);
};

} // namespace herald
