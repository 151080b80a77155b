// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Store.h"

#include "app/store/Lane.h"
#include "app/store/SqlDialect.h"
#include "app/store/StoreFaults.h"

namespace herald {

class Store::Private
{
public:
    QString directory;
    std::unique_ptr<Lane> writing;
    /// Ends before the writing lane: who closes the file last tidies it up. Null where readers and writers would
    /// wait for each other anyway.
    std::unique_ptr<Lane> reading;
};

StoreResult<std::unique_ptr<Store>> Store::open(const QString &directory)
{
    bool besides = false;
    auto writing = Lane::start(
        QStringLiteral("store"),
        [&besides, directory] {
            auto opened = openDatabase(directory);
            besides = opened && SqlDialect::readsBesideWrites(*opened->connection);
            return opened;
        },
        [directory](Connection &connection) {
            if (connection.sawDamage())
                askForCheck(directory);
            else
                SqlDialect::tidyUp(connection);
        });
    if (!writing)
        return failed(writing);
    auto priv = std::make_unique<Private>();
    priv->directory = directory;
    priv->writing = std::move(*writing);
    if (besides) {
        auto reading = Lane::start(
            QStringLiteral("store-reader"), [directory] { return openReader(directory); },
            [directory](Connection &connection) {
                if (connection.sawDamage())
                    askForCheck(directory);
            });
        if (reading)
            priv->reading = std::move(*reading);
    }
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
    return d->writing->setAside();
}

void Store::post(std::function<void(Repositories &)> work)
{
    d->writing->post(std::move(work));
}

void Store::postRead(std::function<void(Repositories &)> work)
{
    (d->reading ? d->reading : d->writing)->post(std::move(work));
}

void StoreFaults::set(Store &store, Connection::Fault fault)
{
    for (Lane *lane : {store.d->writing.get(), store.d->reading.get()}) {
        if (lane)
            lane->post([lane, fault](Repositories &) { lane->connection().setFault(fault); });
    }
}

} // namespace herald
