// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Outcome.h"
#include "app/store/Store.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <atomic>
#include <memory>

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
        KnownRole, ///< QString: what is known, plain words: the error, else the delay or empty
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
    enum class Ask { Anew, More, Again };

    void ask(Ask what);
    void take(Ask what, int limit, const QList<StoredMessage> &messages);
    void merge(const QList<StoredMessage> &messages, bool coversAll);
    void askForCount();
    void noteCurrency();
    QString known(const StoredMessage &message) const;
    QString text(const StoredMessage &message, int column) const;

    Store &m_store;
    HistoryQuery m_query;
    QList<StoredMessage> m_messages;
    qint64 m_matching = -1;
    quint64 m_question = 0; ///< number of the newest question asked
    /// The newest query's number, seen by the store's thread too: work for an older one is skipped.
    std::shared_ptr<std::atomic<quint64>> m_queryNumber = std::make_shared<std::atomic<quint64>>(0);
    QString m_currency = QStringLiteral("USD"); ///< of the cost column
    bool m_refreshWanted = false;
    bool m_counting = false;
    bool m_loading = false;
    bool m_complete = false;
    QTimer m_refreshTimer;
    QTimer m_countTimer; ///< counting a million rows is not done five times a second
};

} // namespace herald
