// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Transactions.h"

#include "app/store/Connection.h"
#include "app/store/SqlDialect.h"

namespace herald {

StoreResult<std::shared_ptr<ScopedTransaction>> Transactions::begin()
{
    auto transaction = std::make_shared<ScopedTransaction>(m_connection);
    if (!transaction->begun())
        return failed(transaction->begun());
    return transaction;
}

StoreResult<void> Transactions::commit(ScopedTransaction &transaction)
{
    return transaction.commit();
}

StoreResult<qint64> Transactions::othersMark()
{
    return SqlDialect::othersMark(m_connection);
}

} // namespace herald
