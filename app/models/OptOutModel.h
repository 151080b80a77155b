// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/PeopleRows.h"

#include <QAbstractTableModel>

namespace herald {

/// Who must not be texted, newest first; of these those that hold the searched words.
class OptOutModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, HowColumn, SinceColumn, NoteColumn, ColumnCount };
    enum Role { E164Role = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setOptOuts(const QList<KnownOptOut> &optOuts);
    void setSearch(const QString &words);
    const QList<KnownOptOut> &all() const { return m_all; }
    const KnownOptOut &at(int row) const { return m_all.at(m_visible.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Entered by jo", "Telnyx's list", …
    static QString howWords(const KnownOptOut &optOut);

private:
    void refilter();
    QList<KnownOptOut> m_all;
    QList<qsizetype> m_visible;
    QString m_search;
};

} // namespace herald
