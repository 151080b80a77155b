// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Pace.h"
#include "app/store/StoredRows.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace herald {

/// Messages whose requests a worker had begun; nothing when that is not known for certain.
using BegunMessages = std::optional<QSet<MessageId>>;

/// What became of one message that was on the wire.
struct HandoverOutcome {
    enum Kind { Accepted, Refused, Unconfirmed, Returned };
    Kind kind = Unconfirmed;
    MessageId id{};
    QDateTime at;
    MessageRecord record; ///< of an accepted one
    QByteArray raw;
    ApiError error; ///< of a refused one, or what an answer said that leaves the outcome open
    QString technical; ///< of the other two
    QList<ApiError> moreErrors = {}; ///< those that came with it
    Circumstance circumstance = {};
    /// Of a returned one that Telnyx did not want for the moment: it is tried again then, behind the others.
    std::optional<QDateTime> notBefore = {};
};

/// One turn of handing over.
struct HandoverRound {
    NoticeId notice{};
    QString worker;
    QDateTime now;
    QList<HandoverOutcome> outcomes;
    int most = 0; ///< messages to take
    double partsPerMinute = 0; ///< the notice's; 0: unlimited
    QDateTime senderRest; ///< Telnyx asked this sender for it; kept at once, for every process and the next start
    QDateTime accountRest; ///< the same for every sender of the account
};

struct HandoverReply {
    QList<MessageId> astray; ///< outcomes of messages that somebody else has settled meanwhile; nothing was written
    bool mine = true; ///< false: another process has paused, stopped or taken up the notice; nothing was taken
    QList<StoredMessage> taken; ///< committed as sending
    QList<StoredMessage> heldBack; ///< their recipients opted out after the list was made: refused, nothing left
    bool last = false; ///< nothing waits behind them
    std::optional<QDateTime> nextTry; ///< when one that waits for its next try may be taken
    std::optional<Pace> pace; ///< what is left of the sender's, and its rest; nothing when nobody asked for messages
    QDateTime accountRest; ///< perhaps past or invalid
};

} // namespace herald
