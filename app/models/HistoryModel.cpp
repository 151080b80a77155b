// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/HistoryModel.h"

#include "app/outbox/Await.h"

#include <algorithm>
#include <utility>
#include <limits>

using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int mostRefreshed = 2'000; ///< rows asked for again; those further down change seldom

bool looksTheSame(const StoredMessage &a, const StoredMessage &b)
{
    return a.state == b.state && a.status == b.status && a.parts == b.parts && a.cost == b.cost && a.error == b.error
        && a.sendingAt == b.sendingAt && a.completedAt == b.completedAt && a.sentAt == b.sentAt
        && a.telnyxId == b.telnyxId && a.checked == b.checked;
}

} // namespace

HistoryModel::HistoryModel(Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(200ms);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (m_refreshWanted)
            refresh();
    });
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(1s);
    connect(&m_countTimer, &QTimer::timeout, this, &HistoryModel::askForCount);
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    m_query = query;
    m_query.before.reset();
    m_query.limit = std::clamp(m_query.limit, 1, mostRefreshed);
    m_queryNumber->fetch_add(1);
    ask(Ask::Anew);
    m_counting = false;
    askForCount();
}

void HistoryModel::refresh()
{
    // An answer on its way would be dropped by a new question; it is allowed to arrive first.
    if (m_loading || m_refreshTimer.isActive()) {
        m_refreshWanted = true;
        if (!m_refreshTimer.isActive())
            m_refreshTimer.start();
        return;
    }
    m_refreshWanted = false;
    m_refreshTimer.start();
    ask(Ask::Again);
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

void HistoryModel::ask(Ask what)
{
    HistoryQuery query = m_query;
    if (what == Ask::More && !m_messages.isEmpty())
        query.before = m_messages.constLast().id;
    if (what == Ask::Again)
        query.limit = int(std::clamp<qsizetype>(m_messages.size(), m_query.limit, mostRefreshed));
    const quint64 question = ++m_question;
    m_loading = true;

    using Found = StoreResult<QList<StoredMessage>>;
    const auto work = [query, newest = m_queryNumber, mine = m_queryNumber->load()](Repositories &store) -> Found {
        return newest->load() == mine ? store.messages.find(query) : Found(QList<StoredMessage>());
    };
    whenReady(m_store.run(work), this, [this, question, what, limit = query.limit](const Found &found) {
        if (question != m_question)
            return;
        if (!found) {
            m_loading = false;
            Q_EMIT failed(StoreWords::explain(found.error()));
            return;
        }
        take(what, limit, *found);
        // Not before: a view that asks for more while rows are being put in would get the same page twice.
        m_loading = false;
        noteCurrency();
        Q_EMIT loaded();
    });
}

void HistoryModel::take(Ask what, int limit, const QList<StoredMessage> &messages)
{
    const bool whole = messages.size() < limit;
    switch (what) {
    case Ask::Anew:
        beginResetModel();
        m_messages = messages;
        m_complete = whole;
        endResetModel();
        return;
    case Ask::More:
        m_complete = whole;
        if (!messages.isEmpty()) {
            const int begin = int(m_messages.size());
            beginInsertRows({}, begin, begin + int(messages.size()) - 1);
            m_messages += messages;
            endInsertRows();
        }
        return;
    case Ask::Again:
        merge(messages, whole);
        m_complete = m_complete || whole;
        return;
    }
}

void HistoryModel::merge(const QList<StoredMessage> &messages, bool coversAll)
{
    // Both lists run from the highest rank down. Rows below the answer's last one were not asked about.
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const auto rank = [this](const StoredMessage &message) {
        return m_query.oldestFirst ? -qint64(message.id) : qint64(message.id);
    };
    const qint64 lowest = coversAll || messages.isEmpty() ? none : rank(messages.constLast());
    int row = 0;
    qsizetype fresh = 0;
    // Rows that changed side by side are told of together: for each telling a table may measure its columns anew.
    int changedFrom = -1;
    const auto tellChanged = [&](int end) {
        if (const int from = std::exchange(changedFrom, -1); from >= 0)
            Q_EMIT dataChanged(index(from, 0), index(end - 1, ColumnCount - 1));
    };
    while (row < m_messages.size() || fresh < messages.size()) {
        const qint64 mine = row < m_messages.size() ? rank(m_messages.at(row)) : none;
        const qint64 theirs = fresh < messages.size() ? rank(messages.at(fresh)) : none;
        if (mine == theirs) {
            const bool changed = !looksTheSame(m_messages.at(row), messages.at(fresh));
            m_messages[row] = messages.at(fresh);
            if (!changed)
                tellChanged(row);
            else if (changedFrom < 0)
                changedFrom = row;
            ++row;
            ++fresh;
        } else if (theirs > mine) {
            qsizetype end = fresh;
            while (end < messages.size() && rank(messages.at(end)) > mine)
                ++end;
            const int count = int(end - fresh);
            tellChanged(row);
            beginInsertRows({}, row, row + count - 1);
            m_messages = m_messages.first(row) + messages.mid(fresh, count) + m_messages.sliced(row);
            endInsertRows();
            row += count;
            fresh = end;
        } else if (mine < lowest) {
            break;
        } else {
            tellChanged(row);
            beginRemoveRows({}, row, row);
            m_messages.removeAt(row);
            endRemoveRows();
        }
    }
    tellChanged(row);
}

void HistoryModel::askForCount()
{
    if (m_counting) {
        m_countTimer.start();
        return;
    }
    m_counting = true;
    const quint64 mine = m_queryNumber->load();
    const auto work = [query = m_query, newest = m_queryNumber, mine](Repositories &store) -> StoreResult<qint64> {
        return newest->load() == mine ? store.messages.count(query) : StoreResult<qint64>(-1);
    };
    whenReady(m_store.run(work), this, [this, mine](const StoreResult<qint64> &count) {
        if (m_queryNumber->load() != mine)
            return;
        m_counting = false;
        if (count && *count >= 0 && *count != m_matching) {
            m_matching = *count;
            Q_EMIT loaded();
        }
    });
}

void HistoryModel::noteCurrency()
{
    const auto priced =
        std::find_if(m_messages.begin(), m_messages.end(), [](const StoredMessage &m) { return m.cost.has_value(); });
    if (priced == m_messages.end() || priced->cost->currency() == m_currency || priced->cost->currency().isEmpty())
        return;
    m_currency = priced->cost->currency();
    Q_EMIT headerDataChanged(Qt::Horizontal, CostColumn, CostColumn);
    Q_EMIT dataChanged(index(0, CostColumn), index(int(m_messages.size()) - 1, CostColumn), {Qt::DisplayRole});
}

int HistoryModel::rowOf(MessageId id) const
{
    const auto it = std::lower_bound(m_messages.begin(), m_messages.end(), id,
        [this](const StoredMessage &message, MessageId wanted) {
            return m_query.oldestFirst ? message.id < wanted : message.id > wanted;
        });
    return it != m_messages.end() && it->id == id ? int(it - m_messages.begin()) : -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_loading && !m_messages.isEmpty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(Ask::More);
}

} // namespace herald
