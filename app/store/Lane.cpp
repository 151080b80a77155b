// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Lane.h"

#include <future>

namespace herald {

StoreResult<std::unique_ptr<Lane>> Lane::start(const QString &name, Opener open, Closer close)
{
    std::unique_ptr<Lane> lane(new Lane);
    std::promise<StoreResult<void>> promise;
    std::future<StoreResult<void>> started = promise.get_future();
    // The database belongs to the thread that opens it, so it is opened, used and closed there.
    lane->m_thread.reset(QThread::create(
        [self = lane.get(), open = std::move(open), close = std::move(close), promise = std::move(promise)]() mutable {
            const auto opened = open();
            if (!opened) {
                promise.set_value(failed(opened));
                return;
            }
            self->m_connection = opened->connection.get();
            self->m_setAside = opened->setAside;
            promise.set_value({});
            self->live(*opened->connection, close);
        }));
    lane->m_thread->setObjectName(name);
    lane->m_thread->start();
    if (const auto result = started.get(); !result)
        return failed(result);
    return lane;
}

Lane::~Lane()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
    }
    m_arrived.wakeAll();
    m_thread->wait();
}

void Lane::post(Work work)
{
    {
        const QMutexLocker lock(&m_mutex);
        Q_ASSERT(!m_ending);
        m_queue.push_back(std::move(work));
    }
    m_arrived.wakeOne();
}

void Lane::live(Connection &connection, const Closer &close)
{
    Repositories repositories{AccountRepository(connection), NoticeRepository(connection),
        MessageRepository(connection), DraftRepository(connection), SettingRepository(connection),
        AuditRepository(connection), ListRepository(connection), OptOutRepository(connection),
        Transactions(connection)};
    while (const Work work = next())
        work(repositories);
    close(connection);
}

/// Waits for work; empty when the lane ends and everything asked for has been done.
Lane::Work Lane::next()
{
    const QMutexLocker lock(&m_mutex);
    while (m_queue.empty() && !m_ending)
        m_arrived.wait(&m_mutex);
    if (m_queue.empty())
        return {};
    Work work = std::move(m_queue.front());
    m_queue.pop_front();
    return work;
}

} // namespace herald
