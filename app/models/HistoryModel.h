// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Outcome.h"
#include "app/store/Store.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace herald {

/// Messages that match a query, newest first, fetched page by page off the GUI thread. An answer that has been
/// overtaken by a newer question is dropped.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ToColumn, NameColumn, TextColumn, StatusColumn, PartsColumn, CostColumn, ColumnCount };
    enum Role {
        MessageIdRole = Qt::UserRole + 1, ///< qint64
        OutcomeRole, ///< int of Outcome::Kind
        KnownRole,   ///< QString: what is known, plain words: the error, else the delay or empty
        SenderRole
    };

    explicit HistoryModel(Store &store, QObject *parent = nullptr);

    void setQuery(const HistoryQuery &query);
    const HistoryQuery &query() const { return m_query; }
    /// Asks again for what is shown, keeping rows in place; at most five times a second however often it is called.
    void refresh();
    const StoredMessage &at(int row) const { return m_messages.at(row); }
    int rowOf(MessageId id) const; ///< -1 when it is not loaded
    /// All messages that match, -1 until known.
    qint64 matching() const { return m_matching; }
    bool isLoading() const { return m_loading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); ///< rows or count changed
    void failed(const QString &words);

private:
    void ask(bool more);
    Store &m_store;
    HistoryQuery m_query;
    QList<StoredMessage> m_messages;
    qint64 m_matching = -1;
    quint64 m_question = 0; ///< number of the newest question asked
    bool m_loading = false;
    bool m_complete = false;
    QTimer m_refreshTimer;
};

} // namespace herald
