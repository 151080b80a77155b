// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which process hands a notice over. Each change is one statement, so that of two that want it one gets it.
#include "app/store/Connection.h"
#include "app/store/Repositories.h"
#include "app/store/RowMapping.h"
#include "app/store/RowReader.h"

using namespace Qt::StringLiterals;

namespace herald {

StoreResult<bool> NoticeRepository::takeUp(
    NoticeId id, const QString &worker, const QString &former, NoticeState seen, bool startNow)
{
    const QString start = startNow ? u", start_at = NULL"_s : QString();
    const auto changed = m_connection.execute(u"UPDATE notices SET worker = ?, state = 'running', pause_reason = ''"_s
            % start % u" WHERE id = ? AND state = ? AND (worker IS NULL OR worker = ? OR worker = ?)"_s,
        {worker, static_cast<qint64>(id), toWord(seen), worker, former});
    if (!changed)
        return failed(changed);
    return *changed == 1;
}

StoreResult<void> NoticeRepository::letGo(NoticeId id, const QString &worker)
{
    const auto changed = m_connection.execute(
        u"UPDATE notices SET worker = NULL WHERE id = ? AND worker = ?"_s, {static_cast<qint64>(id), worker});
    if (!changed)
        return failed(changed);
    return {};
}

StoreResult<bool> NoticeRepository::reschedule(
    NoticeId id, const QDateTime &at, const QString &worker, const QString &former)
{
    const auto changed =
        m_connection.execute(u"UPDATE notices SET state = 'scheduled', start_at = ?, pause_reason = '', worker = ? "
                             u"WHERE id = ? AND state IN "
                             "('scheduled', 'paused') AND (worker IS NULL OR worker = ? OR worker = ?)"_s,
            {columnOf(std::optional(at)), worker, static_cast<qint64>(id), worker, former});
    if (!changed)
        return failed(changed);
    return *changed == 1;
}

StoreResult<void> NoticeRepository::setUrgent(NoticeId id, bool urgent)
{
    const auto changed = m_connection.execute(
        u"UPDATE notices SET urgent = ? WHERE id = ?"_s, {urgent ? 1 : 0, static_cast<qint64>(id)});
    if (!changed)
        return failed(changed);
    return {};
}

StoreResult<bool> NoticeRepository::keepScheduled(const Notice &seen, const QString &worker)
{
    const auto changed = m_connection.execute(u"UPDATE notices SET state = 'scheduled', worker = NULLIF(?, '') "
                                              "WHERE id = ? AND state = ? AND COALESCE(worker, '') = ?"_s,
        {worker, static_cast<qint64>(seen.id), toWord(seen.state), seen.worker});
    if (!changed)
        return failed(changed);
    return *changed == 1;
}

StoreResult<bool> NoticeRepository::pauseAbandoned(const Notice &seen, const QString &reason)
{
    const auto changed = m_connection.execute(u"UPDATE notices SET state = 'paused', pause_reason = ?, worker = NULL "
                                              "WHERE id = ? AND state = ? AND COALESCE(worker, '') = ?"_s,
        {reason, static_cast<qint64>(seen.id), toWord(seen.state), seen.worker});
    if (!changed)
        return failed(changed);
    return *changed == 1;
}

} // namespace herald
