// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/PeopleRows.h"
#include "app/store/StoreError.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace herald {

class Connection;

/// Lists of people kept under a name. Names are compared without case.
class ListRepository
{
public:
    explicit ListRepository(Connection &connection)
        : m_connection(connection)
    {
    }
    /// By name.
    StoreResult<QList<SavedList>> all();
    /// NotFound when there is none; names are compared without case.
    StoreResult<SavedList> byName(const QString &name);
    /// One transaction. NameTaken when a list is called so, NoName when the name is empty.
    StoreResult<ListId> create(const NewSavedList &list);
    /// Other rows and columns in the place of those there are; the name stays. One transaction.
    StoreResult<void> replace(ListId id, const NewSavedList &list);
    StoreResult<RecipientList> rows(ListId id);
    /// NameTaken when another list is called so, NoName when the name is empty.
    StoreResult<void> rename(ListId id, const QString &name, const QDateTime &now);
    /// The list is gone, and can be had back with restore() until purge().
    StoreResult<void> remove(ListId id, const QDateTime &now);
    /// Under another name when its own was taken meanwhile.
    StoreResult<void> restore(ListId id);
    /// Deletes for good what was removed before @p time; answers how many.
    StoreResult<int> purge(const QDateTime &time);
    StoreResult<void> markUsed(ListId id, const QDateTime &now);
    /// Lists that hold this E.164 number, by name.
    StoreResult<QList<SavedList>> holding(const QString &number);

private:
    StoreResult<QList<SavedList>> select(const QString &condition, const QVariantList &values);
    StoreResult<bool> isTaken(const QString &name, ListId except);
    StoreResult<void> write(qint64 id, const NewSavedList &list);
    Connection &m_connection;
};

/// Who must not be texted.
class OptOutRepository
{
public:
    explicit OptOutRepository(Connection &connection)
        : m_connection(connection)
    {
    }
    /// Own ones; a number that is there already keeps its entry. One transaction. Answers how many are new.
    StoreResult<int> add(const QList<KnownOptOut> &optOuts);
    /// Takes out the own ones with these numbers, and of @p account those that a refusal taught; answers them, so that
    /// they can be put back. Telnyx's list is not Herald's to change.
    StoreResult<QList<KnownOptOut>> remove(const QStringList &numbers, AccountId account);
    /// What remove() took out; one transaction.
    StoreResult<void> putBack(const QList<KnownOptOut> &removed, AccountId account);

    /// In the place of what was fetched before; what is not @p fetch.complete is added to it. One transaction.
    StoreResult<void> setFetched(AccountId account, const QList<KnownOptOut> &optOuts, const OptOutFetch &fetch);
    StoreResult<std::optional<OptOutFetch>> lastFetch(AccountId account);

    /// Own ones and those of the account, newest first.
    StoreResult<QList<KnownOptOut>> all(AccountId account);
    /// Of one number.
    StoreResult<QList<KnownOptOut>> of(const QString &number, AccountId account);
    /// E.164 without '+' of everybody whom senders of this profile must not text. Empty profile: of any profile.
    StoreResult<QSet<quint64>> numbers(AccountId account, const QString &profileId);

private:
    Connection &m_connection;
};

} // namespace herald
