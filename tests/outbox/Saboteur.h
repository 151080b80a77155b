// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoreFaults.h"
#include "tests/outbox/OutboxFixture.h"

#include <atomic>
#include <memory>

namespace herald::test {

/// Fails database calls by their number; shared with the store's threads.
struct Saboteur {
    std::atomic<int> calls = 0;
    std::atomic<int> from = -1; ///< the first that fails
    std::atomic<int> until = -1; ///< the first after it that works again
    std::atomic<StoreError::Kind> kind = StoreError::Full;

    static std::shared_ptr<Saboteur> in(Store &store)
    {
        auto saboteur = std::make_shared<Saboteur>();
        StoreFaults::set(store, [saboteur](const QString &) -> std::optional<StoreError> {
            const int call = saboteur->calls++;
            if (call < saboteur->from || call >= saboteur->until)
                return std::nullopt;
            return StoreError{saboteur->kind, QStringLiteral("sabotage"), QStringLiteral("/data/herald.db")};
        });
        return saboteur;
    }
    bool reached() const { return calls > from; }
};

/// Asked for by the target fault-test: as many moments as there are, which takes minutes.
inline bool everyCall()
{
    return qEnvironmentVariableIsSet("HERALD_EVERY_CALL");
}

} // namespace herald::test
