// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Outbox.h"

namespace herald {

/// What asking Telnyx for its opt-outs has brought.
struct OptOutReport {
    AccountId account{};
    std::optional<OptOutFetch> fetch; ///< nothing when Telnyx could not be asked: what was known stays
    int entries = 0; ///< in Telnyx's list
    int unreadable = 0; ///< entries whose number Telnyx hides
    QString words; ///< plain: why not, or what is missing; empty when all is well
};

/// Fetches the opt-outs of an account from Telnyx and keeps them in the store. Not being able to is no error: the
/// list of the last time still counts. On the thread of the access manager.
class OptOutFetcher : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    OptOutFetcher(Store &store, Clock &clock, QObject *parent = nullptr);

    /// @p api: null when the account has no key.
    QFuture<OptOutReport> fetch(AccountId account, TelnyxApi *api);

private:
    Store &m_store;
    Clock &m_clock;
};

} // namespace herald
