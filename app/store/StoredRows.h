// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ApiError.h"
#include "app/messages/HandoverState.h"
#include "app/messages/Ids.h"
#include "app/messages/MessageRecord.h"
#include "app/recipients/RecipientRow.h"
#include "app/store/Circumstance.h"
#include "app/store/HistoryQuery.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace herald {

/// A Telnyx account as Herald keeps it. The key is not here: it lives in the secret store under secretName().
struct Account {
    AccountId id{};
    QString name;
    bool practice = false; ///< the built-in practice carrier
    QUrl baseUrl;
    QString sendPath;
    QString profileId;
    QString profileName;
    QString defaultSender;
    QString defaultCountry; ///< ISO 3166 alpha-2, may be empty
    double partsPerMinute = 6; ///< 0: unlimited. Telnyx's safe floor for one alphanumeric sender is 6.
    /// On a host of the account's owner: becomes each message's webhook address, with a token that names the message,
    /// so that one whose reply was lost can be told from every other. Empty: not used.
    QString tokenUrl;
    bool operator==(const Account &) const = default;

    QString secretName() const;
};

enum class NoticeState { Scheduled, Running, Paused, Stopped, Finished };
QString toWord(NoticeState state);

/// What a person wrote once.
struct Notice {
    NoticeId id{};
    AccountId account{};
    bool practice = false;
    QString title;
    QString sender;
    QString text;
    QString profileId;
    QString webhookUrl;
    QString webhookFailoverUrl;
    std::optional<bool> useProfileWebhooks;
    QDateTime createdAt;
    NoticeState state = NoticeState::Running;
    QString pauseReason; ///< plain words; empty unless paused by Herald itself
    std::optional<double> partsPerMinute; ///< this notice's own pace; nothing: the account's
    int rowsRead = 0;
    std::optional<QDateTime> startAt; ///< nothing leaves before
    bool urgent = false; ///< goes ahead of the other notices of its sender
    QString worker; ///< the process that hands it over now; empty when none does
    QString token; ///< names its messages in webhook addresses; empty when they are not used for that
    QString place; ///< of its API, see ApiEndpoint::place(); empty when that is not known
    QList<NoticeId> follows; ///< goes on from these: nobody who got one of them gets this one
};

/// A message about to be saved.
struct NewMessage {
    int row = 0;
    QString to; ///< E.164
    QString name; ///< for people; may be empty
    QString text; ///< exactly what will arrive
    int expectedParts = 0;
};

/// A row that gets no message, and why.
struct LeftOutRow {
    int row = 0;
    QString input;
    QString name;
    RowStatus status = RowStatus::Invalid;
    QString reason;
};

/// What a message cost.
struct PaidMessage {
    QString to; ///< E.164
    int parts = 0;
    Money cost;
};

struct NewNotice {
    Notice notice; ///< id is given by the store; state is Running or Scheduled
    QString by; ///< who sends it, for the log
    QString confirmed; ///< the kinds of warnings that were confirmed, for the log
    QList<NewMessage> messages;
    QList<LeftOutRow> leftOut;
};

/// What Telnyx's records say of a message whose reply was lost.
enum class CheckVerdict {
    NotYet, ///< not looked up
    TooEarly, ///< not there, and it may still stand in Telnyx's queue
    NotFound, ///< not there, and it should be by now
    Unclear ///< something is there that cannot be told from it
};
/// "", "too_early", "not_found", "unclear".
QString toWord(CheckVerdict verdict);

/// One message as it stands now.
struct StoredMessage {
    MessageId id{};
    NoticeId notice{};
    bool practice = false;
    QString noticeTitle;
    int row = 0;
    QString sender;
    QString to;
    QString name;
    QString text;
    HandoverState state = HandoverState::Waiting;
    QString telnyxId; ///< empty until accepted
    DeliveryStatus status;
    QString encoding; ///< Telnyx's word, or empty
    int parts = 0; ///< as billed once known, else expected
    std::optional<Money> cost;
    ApiError error; ///< empty code and title when there is none
    QList<ApiError> moreErrors; ///< those that came with it
    Circumstance circumstance;
    QDateTime createdAt;
    std::optional<QDateTime> sendingAt; ///< when the request was about to be written
    std::optional<QDateTime> receivedAt; ///< Telnyx's time
    std::optional<QDateTime> sentAt; ///< Telnyx's time
    std::optional<QDateTime> completedAt; ///< Telnyx's time
    CheckVerdict checked = CheckVerdict::NotYet; ///< for unconfirmed ones: what looking it up has brought
    int tries = 0; ///< how often Telnyx did not want it for the moment; only of one that was taken to be sent
    QByteArray rawRecord; ///< JSON as Telnyx sent it last; empty before
};

/// One step in the life of a message, for the time line.
struct MessageEvent {
    QDateTime at;
    QString kind; ///< "saved", "sending", "accepted", "refused", "held_back", "unconfirmed", "returned", "cancelled",
                  ///< "status", "settled"
    QString detail; ///< a status word or a technical line, see Circumstance::noted(); no private data
};

/// How the messages of a notice stand. The first six add up to the messages; the last four add up to accepted.
struct NoticeTotals {
    int waiting = 0;
    int sending = 0;
    int accepted = 0;
    int refused = 0;
    int unconfirmed = 0;
    int cancelled = 0;

    int delivered = 0;
    int notDelivered = 0;
    int noReceipt = 0;
    int onTheirWay = 0;

    int messages() const { return waiting + sending + accepted + refused + unconfirmed + cancelled; }
    bool operator==(const NoticeTotals &) const = default;
};

struct NoticeSummary {
    Notice notice;
    NoticeTotals totals;
    Ledger leftOut; ///< ready is 0
    std::optional<Money> cost; ///< known so far
    qint64 partsToGo = 0; ///< of messages that have not left
    int retriable = 0; ///< of the refused ones; the others are for people who opted out
};

/// What a person was writing.
struct Draft {
    QString title;
    QString sender;
    QString recipients; ///< as typed or pasted
    QString text;
    QList<NoticeId> follows = {}; ///< see Notice
    bool operator==(const Draft &) const = default;
};

} // namespace herald
