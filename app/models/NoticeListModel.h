// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Store.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace herald {

/// Notices with their totals, newest first.
class NoticeListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NoticeIdRole = Qt::UserRole + 1, StateRole /**< int of NoticeState */ };

    explicit NoticeListModel(Store &store, QObject *parent = nullptr);

    void setPractice(bool practice);
    void refresh(); ///< everything
    void refresh(NoticeId id); ///< one, at most five times a second
    const NoticeSummary &at(int row) const { return m_notices.at(row); }
    int rowOf(NoticeId id) const;
    int unfinished() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// "Sending", "Paused", "Stopped", "Finished".
    static QString stateWord(NoticeState state);

Q_SIGNALS:
    void loaded();
    void failed(const QString &words);

private:
    void askForWaiting();
    void take(const QList<NoticeSummary> &summaries);
    void put(const NoticeSummary &summary);
    static QString sentence(const NoticeSummary &summary);

    Store &m_store;
    bool m_practice = false;
    QList<NoticeSummary> m_notices;
    QSet<NoticeId> m_waiting; ///< to be asked for at the timer's next turn
    quint64 m_question = 0;
    QTimer m_refreshTimer;
};

} // namespace herald
