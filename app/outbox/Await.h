// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace herald {

/// Calls @p then with the result, once, from the event loop of @p context (which must live on the calling thread);
/// never when the context dies first or the work was dropped without a result.
template<typename T, typename Then>
void whenReady(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if (done.resultCount() > 0)
            then(done.result());
    });
    watcher->setFuture(future);
}

} // namespace herald
