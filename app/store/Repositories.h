// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/AuditLog.h"
#include "app/store/DraftsAndSettings.h"
#include "app/store/HandoverRounds.h"
#include "app/store/LookUps.h"
#include "app/store/PeopleRepositories.h"
#include "app/store/StoreError.h"
#include "app/store/StoredRows.h"
#include "app/store/Transactions.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <vector>

class QSqlDatabase;

namespace herald {

/// Everything below runs on the store's own thread, inside Store::run(). All SQL stays in this room.
class Connection;

class AccountRepository
{
public:
    explicit AccountRepository(Connection &connection)
        : m_connection(connection)
    {
    }
    StoreResult<QList<Account>> all();
    /// Inserts when the id is 0, else updates. Returns the id.
    StoreResult<AccountId> save(const Account &account);
    StoreResult<void> remove(AccountId id);

private:
    Connection &m_connection;
};

class NoticeRepository
{
public:
    explicit NoticeRepository(Connection &connection)
        : m_connection(connection)
    {
    }
    /// One transaction: the notice, all its messages as waiting, all rows left out. Durable when it returns.
    /// AlreadySent, and nothing is saved, when somebody in it was sent a notice that it follows.
    StoreResult<NoticeId> create(const NewNotice &notice);
    StoreResult<Notice> byId(NoticeId id);
    /// Newest first.
    /// Beside the newest @p limit all that are not through: unfinished, or with messages that are unconfirmed.
    StoreResult<QList<NoticeSummary>> summaries(std::optional<bool> practice, int limit);
    StoreResult<NoticeSummary> summary(NoticeId id);
    StoreResult<void> setState(NoticeId id, NoticeState state, const QString &pauseReason);
    /// Notices in the state scheduled, running or paused.
    StoreResult<QList<Notice>> unfinished();
    StoreResult<QList<LeftOutRow>> leftOut(NoticeId id);
    /// Notices of which something left at @p time or later, or may still leave; newest first.
    StoreResult<QList<Notice>> leavingSince(const QDateTime &time, bool practice);
    /// Finished or stopped ones of which messages wait all the same.
    StoreResult<QList<Notice>> closedWithWaiting();
    /// A finished or stopped notice becomes a paused one, because messages of it wait again. False when it was open.
    StoreResult<bool> reopen(NoticeId id, const QString &reason);
    /// In one transaction: it is stopped, and what waits is cancelled. False when there was nothing to stop.
    StoreResult<bool> stop(NoticeId id, const QDateTime &now);

    /// Makes @p worker the one that hands the notice over, and the notice running. False when somebody else than
    /// @p former took it up meanwhile, or somebody paused, stopped or moved it: it is not @p seen any more.
    /// @p startNow: what it was to wait for is forgotten.
    StoreResult<bool> takeUp(
        NoticeId id, const QString &worker, const QString &former, NoticeState seen, bool startNow);
    /// Nobody hands it over any more; does nothing unless @p worker did.
    StoreResult<void> letGo(NoticeId id, const QString &worker);
    /// A scheduled or paused notice begins, or goes on, at @p at, by @p worker. False when it is in another state by
    /// now, or somebody else than @p former has it.
    StoreResult<bool> reschedule(NoticeId id, const QDateTime &at, const QString &worker, const QString &former);
    StoreResult<void> setUrgent(NoticeId id, bool urgent);
    /// Pauses a notice that is still @p seen, with that worker. False when it has changed meanwhile.
    /// As @p seen still stands, it is scheduled, in the name of @p worker. False when it has changed meanwhile.
    StoreResult<bool> keepScheduled(const Notice &seen, const QString &worker);
    StoreResult<bool> pauseAbandoned(const Notice &seen, const QString &reason);

private:
    Connection &m_connection;
};

class MessageRepository
{
public:
    explicit MessageRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Takes up to @p most waiting messages of the notice, oldest row first, and commits them as sending by
    /// @p worker before it returns. Two workers never get the same message.
    StoreResult<QList<StoredMessage>> claim(NoticeId notice, const QString &worker, int most, const QDateTime &now);

    StoreResult<void> markAccepted(
        MessageId id, const MessageRecord &record, const QByteArray &raw, const QDateTime &now);
    StoreResult<void> markRefused(MessageId id, const ApiError &error, const QDateTime &now);
    StoreResult<void> markUnconfirmed(
        MessageId id, const QString &technical, const QDateTime &now, const Circumstance &circumstance = {});
    /// sending -> waiting, only for what is known not to have left.
    StoreResult<void> returnToWaiting(MessageId id, const QString &technical, const QDateTime &now);
    /// Every waiting message of the notice becomes cancelled; returns how many.
    StoreResult<int> cancelWaiting(NoticeId notice, const QDateTime &now);

    /// One turn of handing over, in one commit: records what became of what was on the wire, then takes more.
    StoreResult<HandoverReply> exchange(const HandoverRound &round);

    /// unconfirmed -> accepted with what Telnyx has on record, and the log told so, unless another message has that
    /// record, or one to the same person is on the wire and may be it. @p certain: the record names the message.
    StoreResult<Recognition> recognise(
        MessageId id, const MessageRecord &record, const QByteArray &raw, const QDateTime &now, bool certain);

    /// unconfirmed -> waiting: a person knows that it did not arrive.
    StoreResult<void> sendAgain(MessageId id, const QDateTime &now);
    /// unconfirmed -> accepted, without anything of Telnyx's: a person knows that it did arrive.
    StoreResult<void> markSent(MessageId id, const QDateTime &now);
    /// refused -> waiting, but for those with one of @p exceptCodes; returns how many.
    StoreResult<int> retryRefused(NoticeId notice, const QStringList &exceptCodes, const QDateTime &now);

    /// Unconfirmed messages whose next look-up is due, oldest first.
    StoreResult<QList<StoredMessage>> dueForCheck(const QDateTime &now, int most);
    StoreResult<std::optional<QDateTime>> nextCheck();
    /// Every unconfirmed message becomes due; for a look-up that a person asks for.
    StoreResult<int> checkAllNow(const QDateTime &now);
    /// What a look-up brought; the next one follows from it. Does nothing when the message was settled meanwhile.
    StoreResult<void> recordCheck(MessageId id, CheckVerdict verdict, const QDateTime &now);
    /// The look-up could not be made; try later.
    StoreResult<void> postponeCheck(MessageId id, const QDateTime &now);

    /// Messages of the account whose cost is known, newest first.
    StoreResult<QList<PaidMessage>> paid(AccountId account, int most);
    /// What the account's messages that left through one messaging profile at @p since or later have cost, in the
    /// currency met first; nothing where no cost is known.
    StoreResult<std::optional<Money>> spent(AccountId account, const QString &profileId, const QDateTime &since);
    /// E.164 without '+' of everybody whom the notice reached, or may have reached, at @p since or later, or will
    /// still reach.
    StoreResult<std::vector<quint64>> reached(NoticeId notice, const QDateTime &since);
    /// When a message of the notice left last.
    StoreResult<std::optional<QDateTime>> lastLeft(NoticeId notice);
    /// The same for everybody to whom one of @p notices went, or may yet go when refused ones are tried again.
    StoreResult<QSet<quint64>> sentTo(const QList<NoticeId> &notices);

    /// Workers that own a sending message now.
    StoreResult<QStringList> sendingWorkers();
    /// Sending messages of @p worker become unconfirmed; returns how many. What surely never began waits again.
    StoreResult<int> markStranded(const QString &worker, const QDateTime &now, const BegunMessages &begun = {});

    /// Accepted messages without a final status whose next look-up is due, oldest first. Gaps grow with each look-up
    /// and end ten days after acceptance, when Telnyx forgets.
    StoreResult<QList<StoredMessage>> dueForWatch(const QDateTime &now, int most);
    /// Those that Telnyx still tells of, whether due or not, newest first.
    StoreResult<QList<StoredMessage>> latestForWatch(const QDateTime &now, int most, MessageId before = {});
    /// Up to @p most that Telnyx tells nothing of any more, ten days after acceptance: they are that from now on.
    StoreResult<QList<Forgotten>> forget(const QDateTime &now, int most);
    /// When the next look-up is due; nothing when none is.
    StoreResult<std::optional<QDateTime>> nextWatch();
    StoreResult<void> recordStatus(
        MessageId id, const MessageRecord &record, const QByteArray &raw, const QDateTime &now);
    /// The look-up failed; try later.
    StoreResult<void> postponeWatch(MessageId id, const QDateTime &now);
    StoreResult<void> deferWatch(const QList<MessageId> &ids, const QDateTime &until);

    StoreResult<QList<StoredMessage>> find(const HistoryQuery &query);
    StoreResult<qint64> count(const HistoryQuery &query);
    StoreResult<StoredMessage> byId(MessageId id);
    StoreResult<StoredMessage> byTelnyxId(const QString &telnyxId);
    StoreResult<QList<MessageEvent>> events(MessageId id);

private:
    Connection &m_connection;
};

struct Repositories {
    AccountRepository accounts;
    NoticeRepository notices;
    MessageRepository messages;
    DraftRepository drafts;
    SettingRepository settings;
    AuditRepository log;
    ListRepository lists;
    OptOutRepository optOuts;
    Transactions transactions;
};

} // namespace herald
