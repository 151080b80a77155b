// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/HandoverState.h"
#include "app/messages/Ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace herald {

/// Which messages are wanted. Everything given must hold. Newest first.
struct HistoryQuery {
    QString search; ///< words of text, number, name or sender; prefix match on each
    QString status; ///< Telnyx's word, exact
    QStringList statuses; ///< any of these words; empty: all
    std::optional<HandoverState> state;
    QString sender;
    QString to; ///< E.164
    std::optional<QDateTime> since;
    std::optional<QDateTime> until;
    std::optional<NoticeId> notice;
    std::optional<bool> practice;
    std::optional<AccountId> account;
    int limit = 200;
    bool oldestFirst = false; ///< in the order in which they are sent
    std::optional<MessageId> before; ///< only rows that come after this one in that order: the next page
    bool withRawRecord = false;
};

} // namespace herald
