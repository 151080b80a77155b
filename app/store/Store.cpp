// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Store.h"

#include "app/store/DatabaseFile.h"
#include "app/store/SqlDialect.h"
#include "app/store/StoreFaults.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <future>

namespace herald {

using Work = std::function<void(Repositories &)>;

class Store::Private
{
public:
    struct Start {
        StoreResult<void> result;
        QString setAside;
    };

    explicit Private(QString folder)
        : directory(std::move(folder))
    {
    }

    ~Private()
    {
        if (!thread)
            return;
        {
            const QMutexLocker lock(&mutex);
            ending = true;
        }
        arrived.wakeAll();
        thread->wait();
    }

    StoreResult<void> begin()
    {
        std::promise<Start> promise;
        std::future<Start> started = promise.get_future();
        thread.reset(QThread::create([this, promise = std::move(promise)]() mutable { live(std::move(promise)); }));
        thread->setObjectName(QStringLiteral("store"));
        thread->start();
        Start start = started.get();
        setAside = start.setAside;
        return start.result;
    }

    void post(Work work)
    {
        {
            const QMutexLocker lock(&mutex);
            Q_ASSERT(!ending);
            queue.push_back(std::move(work));
        }
        arrived.wakeOne();
    }

    const QString directory;
    QString setAside;
    Connection *connection = nullptr; ///< for the store's thread only

private:
    /// The whole life of the store's thread.
    void live(std::promise<Start> promise)
    {
        auto opened = openDatabase(directory);
        if (!opened) {
            promise.set_value({tl::make_unexpected(opened.error()), {}});
            return;
        }
        connection = opened->connection.get();
        promise.set_value({{}, opened->setAside});
        Repositories repositories{AccountRepository(*connection), NoticeRepository(*connection),
            MessageRepository(*connection), DraftRepository(*connection), SettingRepository(*connection)};
        while (Work work = next())
            work(repositories);
        if (connection->sawDamage())
            askForCheck(directory);
        else
            SqlDialect::tidyUp(*connection);
    }

    /// Waits for work; empty when the store ends and everything asked for has been done.
    Work next()
    {
        const QMutexLocker lock(&mutex);
        while (queue.empty() && !ending)
            arrived.wait(&mutex);
        if (queue.empty())
            return {};
        Work work = std::move(queue.front());
        queue.pop_front();
        return work;
    }

    QMutex mutex;
    QWaitCondition arrived;
    std::deque<Work> queue;
    bool ending = false;
    std::unique_ptr<QThread> thread;
};

StoreResult<std::unique_ptr<Store>> Store::open(const QString &directory)
{
    auto priv = std::make_unique<Private>(directory);
    if (const auto begun = priv->begin(); !begun)
        return failed(begun);
    return std::unique_ptr<Store>(new Store(std::move(priv)));
}

Store::Store(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Store::~Store() = default;

const QString &Store::directory() const
{
    return d->directory;
}

const QString &Store::setAside() const
{
    return d->setAside;
}

void Store::post(std::function<void(Repositories &)> work)
{
    d->post(std::move(work));
}

void StoreFaults::set(Store &store, Connection::Fault fault)
{
    store.post([priv = store.d.get(), fault = std::move(fault)](Repositories &) { priv->connection->setFault(fault); });
}

} // namespace herald
