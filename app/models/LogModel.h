// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Store.h"

#include <QAbstractTableModel>
#include <QList>

namespace herald {

/// The log of decisions, newest first. It holds no text and no number of anybody.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, WhoColumn, WhatColumn, NoticeColumn, FromColumn, MessagesColumn, ColumnCount };
    /// The newest of the log, and what reading all of it brought.
    struct Log {
        QList<AuditEntry> entries; ///< oldest first
        AuditVerdict verdict;
    };
    static QFuture<StoreResult<Log>> load(Store &store);

    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(const QList<AuditEntry> &entries); ///< oldest first

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// All of it, oldest first; times in UTC. May be called on any thread.
    static QByteArray csv(const QList<AuditEntry> &entries);

private:
    static QString cell(const AuditEntry &entry, Column column);
    QList<AuditEntry> m_entries;
};

} // namespace herald
