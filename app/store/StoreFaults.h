// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Connection.h"

namespace herald {

class Store;

/// For tests: makes the database calls of a running store fail.
class StoreFaults
{
public:
    /// From the work posted next on, @p fault is asked before every database call, on the store's thread. An empty
    /// function ends it.
    static void set(Store &store, Connection::Fault fault);
};

} // namespace herald
