// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"
#include "app/messages/AccountFacts.h"
#include "app/outbox/OptOutFetcher.h"

#include <functional>
#include <optional>

namespace herald {

class Interruption;

/// An account, and whether it can be used now.
struct AccountReport {
    enum Access { Ready, NoAccount, NoKey, KeyRefused, Unreachable } access = NoAccount;
    QString words; ///< why not, and what to do; for Ready: what could not be looked up, or empty
    Account account;
    std::optional<QList<MessagingProfile>> profiles;
    std::optional<QList<OwnedSenderId>> senders;
    std::optional<Balance> balance;
};

/// One line of everything that is known of a message.
struct MessageField {
    QString key;
    QString label;
    QString value;
};

/// What a command may use. Whoever starts commands fills it; commands know nothing of sessions.
struct CommandContext {
    CommandStreams &streams;
    Interruption &interruption;
    Store &store;
    Outbox &outbox;
    OptOutFetcher &optOuts;
    Clock &clock;
    ApiProvider apis; ///< without waiting for the keyring, see hasKey
    Account account; ///< the chosen one; the practice account when there is no other
    QString person; ///< who runs the command
    /// The chosen account, asked at Telnyx. Turns the event loop until the answer is there.
    std::function<AccountReport()> askAccount;
    /// Waits for the keyring; then whether this account has a key.
    std::function<bool(AccountId)> hasKey;
    std::function<QList<MessageField>(const StoredMessage &, const QList<MessageEvent> &)> describe;
    /// Set when --sandbox or --account narrow what is looked at.
    std::optional<bool> practiceOnly;
    std::optional<AccountId> accountOnly;
    QString defaultCountry; ///< the chosen account's; may be empty
    /// Numbers of ranges reserved for drama are accepted: nothing leaves this computer.
    bool practiceNumbers = false;
    /// The practice carrier runs inside this process and ends with it.
    bool carrierInside = false;
};

} // namespace herald
