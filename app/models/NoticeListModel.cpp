// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/NoticeListModel.h"

#include "app/outbox/Await.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int mostNotices = 500;

QString titleOf(const Notice &notice)
{
    return notice.title.isEmpty() ? notice.text.simplified().left(60) : notice.title;
}

} // namespace

NoticeListModel::NoticeListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(200ms);
    connect(&m_refreshTimer, &QTimer::timeout, this, &NoticeListModel::askForWaiting);
}

void NoticeListModel::setPractice(bool practice)
{
    if (m_practice == practice && m_question > 0)
        return;
    m_practice = practice;
    refresh();
}

void NoticeListModel::refresh()
{
    m_waiting.clear();
    const quint64 question = ++m_question;
    const auto work = [practice = m_practice](
                          Repositories &store) { return store.notices.summaries(practice, mostNotices); };
    whenReady(m_store.run(work), this, [this, question](const StoreResult<QList<NoticeSummary>> &summaries) {
        if (question != m_question)
            return;
        if (!summaries) {
            Q_EMIT failed(StoreWords::explain(summaries.error()));
            return;
        }
        take(*summaries);
        Q_EMIT loaded();
    });
}

void NoticeListModel::take(const QList<NoticeSummary> &summaries)
{
    const bool sameRows = std::equal(m_notices.begin(), m_notices.end(), summaries.begin(), summaries.end(),
        [](const NoticeSummary &a, const NoticeSummary &b) { return a.notice.id == b.notice.id; });
    if (sameRows) {
        // Whoever has chosen a row keeps it.
        m_notices = summaries;
        if (!m_notices.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_notices.size()) - 1));
        return;
    }
    beginResetModel();
    m_notices = summaries;
    endResetModel();
}

void NoticeListModel::refresh(NoticeId id)
{
    m_waiting.insert(id);
    if (m_refreshTimer.isActive())
        return;
    askForWaiting();
    m_refreshTimer.start();
}

void NoticeListModel::askForWaiting()
{
    if (m_waiting.isEmpty())
        return;
    const QSet<NoticeId> ids = std::exchange(m_waiting, {});
    m_refreshTimer.start();
    for (const NoticeId id : ids) {
        const auto work = [id](Repositories &store) { return store.notices.summary(id); };
        whenReady(m_store.run(work), this, [this, question = m_question](const StoreResult<NoticeSummary> &summary) {
            if (question != m_question)
                return; // The whole list was asked for later and holds something newer.
            if (!summary) {
                if (summary.error().kind != StoreError::NotFound)
                    Q_EMIT failed(StoreWords::explain(summary.error()));
                return;
            }
            if (summary->notice.practice != m_practice)
                return;
            put(*summary);
            Q_EMIT loaded();
        });
    }
}

void NoticeListModel::put(const NoticeSummary &summary)
{
    if (const int row = rowOf(summary.notice.id); row >= 0) {
        m_notices[row] = summary;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    const auto place = std::find_if(m_notices.begin(), m_notices.end(),
        [&](const NoticeSummary &other) { return other.notice.id < summary.notice.id; });
    const int row = int(place - m_notices.begin());
    beginInsertRows({}, row, row);
    m_notices.insert(row, summary);
    endInsertRows();
}

int NoticeListModel::rowOf(NoticeId id) const
{
    const auto it =
        std::find_if(m_notices.begin(), m_notices.end(), [id](const NoticeSummary &s) { return s.notice.id == id; });
    return it == m_notices.end() ? -1 : int(it - m_notices.begin());
}

int NoticeListModel::unfinished() const
{
    return int(std::count_if(m_notices.begin(), m_notices.end(), [](const NoticeSummary &s) {
        return s.notice.state == NoticeState::Running || s.notice.state == NoticeState::Paused
            || s.notice.state == NoticeState::Scheduled;
    }));
}

int NoticeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notices.size());
}

QVariant NoticeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NoticeSummary &summary = at(index.row());
    switch (role) {
    case NoticeIdRole:
        return qint64(summary.notice.id);
    case StateRole:
        return int(summary.notice.state);
    case Qt::DisplayRole:
        return titleOf(summary.notice);
    case Qt::AccessibleTextRole:
        return sentence(summary);
    default:
        return {};
    }
}

QString NoticeListModel::stateWord(NoticeState state)
{
    switch (state) {
    case NoticeState::Scheduled:
        return tr("Scheduled");
    case NoticeState::Running:
        return tr("Sending");
    case NoticeState::Paused:
        return tr("Paused");
    case NoticeState::Stopped:
        return tr("Stopped");
    case NoticeState::Finished:
        return tr("Finished");
    }
    return {};
}

QString NoticeListModel::sentence(const NoticeSummary &summary)
{
    const NoticeTotals &totals = summary.totals;
    QStringList words{
        titleOf(summary.notice), stateWord(summary.notice.state), tr("%Ln messages", nullptr, totals.messages())};
    if (totals.delivered > 0)
        words.append(tr("%Ln delivered", nullptr, totals.delivered));
    if (totals.onTheirWay > 0)
        words.append(tr("%Ln on their way", nullptr, totals.onTheirWay));
    if (totals.notDelivered > 0)
        words.append(tr("%Ln not delivered", nullptr, totals.notDelivered));
    if (totals.noReceipt > 0)
        words.append(tr("%Ln without receipt", nullptr, totals.noReceipt));
    if (totals.refused > 0)
        words.append(tr("%Ln refused", nullptr, totals.refused));
    if (totals.unconfirmed > 0)
        words.append(tr("%Ln unconfirmed", nullptr, totals.unconfirmed));
    if (totals.waiting + totals.sending > 0)
        words.append(tr("%Ln waiting", nullptr, totals.waiting + totals.sending));
    if (totals.cancelled > 0)
        words.append(tr("%Ln stopped", nullptr, totals.cancelled));
    return words.join(QStringLiteral(", "));
}

} // namespace herald
