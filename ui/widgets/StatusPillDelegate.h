// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TableLook.h"

namespace herald {

/// A column of status pills. The word is DisplayRole, the kind is int(Outcome::Kind) in @p kindRole
/// (HistoryModel::OutcomeRole).
class StatusPillDelegate : public TableDelegate
{
    Q_OBJECT
public:
    explicit StatusPillDelegate(int kindRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_kindRole;
};

} // namespace herald
