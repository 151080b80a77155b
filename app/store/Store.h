// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Repositories.h"

#include <QFuture>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace herald {

/// The database of one data folder, on a thread of its own. Durable: WAL with synchronous FULL; file mode 0600.
/// Calls are queued in order; each answers with a future. May be used from any thread.
class Store
{
public:
    /// Opens or makes "herald.db" in @p directory and brings its schema up to date. Blocks; call it at start.
    /// A file from a later Herald is refused untouched; a damaged one is moved to "herald.db.damaged-DATE" and
    /// a new one is begun, see setAside().
    static StoreResult<std::unique_ptr<Store>> open(const QString &directory);
    ~Store();

    /// Runs @p work(Repositories &) on the store's thread, after everything asked for before it.
    template<typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Repositories &>>
    {
        return start(std::move(work), &Store::post);
    }

    /// As run(), but only for looking, and beside it: long searches do not hold up what must be written. Sees
    /// everything whose run() has finished. A @p work that writes is answered with ReadOnly.
    template<typename Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Repositories &>>
    {
        return start(std::move(work), &Store::postRead);
    }

    const QString &directory() const;
    /// Where a damaged file was moved when this one was opened; empty when that did not happen.
    const QString &setAside() const;

private:
    friend class StoreFaults;
    class Private;
    explicit Store(std::unique_ptr<Private> priv);
    void post(std::function<void(Repositories &)> work);
    void postRead(std::function<void(Repositories &)> work);

    template<typename Work>
    auto start(Work work, void (Store::*queue)(std::function<void(Repositories &)>))
        -> QFuture<std::invoke_result_t<Work, Repositories &>>
    {
        using Result = std::invoke_result_t<Work, Repositories &>;
        auto promise = std::make_shared<QPromise<Result>>();
        QFuture<Result> future = promise->future();
        promise->start();
        (this->*queue)([promise, work = std::move(work)](Repositories &repositories) mutable {
            promise->addResult(work(repositories));
            promise->finish();
        });
        return future;
    }
    std::unique_ptr<Private> d;
};

} // namespace herald
