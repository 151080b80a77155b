// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Ids.h"

#include <QString>

namespace herald {

/// What looking up the unconfirmed has brought, in messages.
struct ReconcileReport {
    int found = 0; ///< they are accepted now
    int notFound = 0; ///< Telnyx does not have them, and should by now
    int tooEarly = 0; ///< Telnyx does not have them yet
    int unclear = 0; ///< something is there that cannot be told from them
    int settled = 0; ///< somebody else settled them, or found them, meanwhile
    int failed = 0; ///< could not be looked up
    QString words; ///< why not; empty when all could
};

/// What asking for statuses has brought, in messages.
struct RefreshReport {
    int asked = 0;
    int changed = 0;
    int failed = 0; ///< could not be asked about
    QString words; ///< why not; empty when all could
    MessageId oldest{}; ///< of those that were to be asked about
    bool more = false; ///< older ones may still change
};

} // namespace herald
