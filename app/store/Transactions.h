// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoreError.h"

#include <memory>
#include <type_traits>

namespace herald {

class Connection;
class ScopedTransaction;

/// The database as a whole.
class Transactions
{
public:
    explicit Transactions(Connection &connection)
        : m_connection(connection)
    {
    }
    /// Runs @p work, which answers a StoreResult; an error undoes everything that it wrote.
    template<typename Work>
    auto whole(Work work) -> std::invoke_result_t<Work>
    {
        const auto transaction = begin();
        if (!transaction)
            return tl::make_unexpected(transaction.error());
        auto result = work();
        if (result) {
            if (const auto done = commit(**transaction); !done)
                return tl::make_unexpected(done.error());
        }
        return result;
    }
    /// Another number whenever another process has written meanwhile; on the writing lane.
    StoreResult<qint64> othersMark();

private:
    StoreResult<std::shared_ptr<ScopedTransaction>> begin();
    static StoreResult<void> commit(ScopedTransaction &transaction);
    Connection &m_connection;
};

} // namespace herald
