// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/HistoryModel.h"

#include <QIdentityProxyModel>

namespace herald {

/// The messages of one notice: their text is the notice's, so its column says what is known of each instead.
class KnownColumn : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.column() == HistoryModel::TextColumn && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
            return QIdentityProxyModel::data(index, HistoryModel::KnownRole);
        if (role == Qt::AccessibleDescriptionRole && index.column() != HistoryModel::TextColumn)
            return QIdentityProxyModel::data(index, HistoryModel::KnownRole);
        if (role == Qt::ToolTipRole && index.column() == HistoryModel::NameColumn)
            return QIdentityProxyModel::data(index, Qt::DisplayRole);
        return QIdentityProxyModel::data(index, role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (section == HistoryModel::TextColumn && orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return tr("What is known");
        return QIdentityProxyModel::headerData(section, orientation, role);
    }
};

} // namespace herald
