// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/OptOutFetcher.h"
#include "app/recipients/ListCheck.h"
#include "app/session/AccountDesk.h"

#include <QFuture>

namespace herald {

/// What is known of one person.
struct PersonFacts {
    QString number; ///< E.164
    QList<StoredMessage> messages; ///< the last ones, newest first
    QList<SavedList> lists;
    QList<KnownOptOut> optOuts;
};

/// Saved lists, who opted out, and what people's files look like, for the chosen account. What is asked for here is
/// carried out in order; the signals follow when it is on disk.
class PeopleDesk : public QObject
{
    Q_OBJECT
public:
    /// @p person: who is named beside opt-outs that are entered here. All must outlive it.
    PeopleDesk(Store &store, AccountDesk &accounts, Clock &clock, const QString &person, QObject *parent = nullptr);

    const QList<SavedList> &lists() const { return m_lists; }
    /// E.164 without '+' of everybody whom the chosen account's senders must not text.
    const QSet<quint64> &optedOut() const { return m_optedOut; }
    /// Of the chosen account; nothing before the first time.
    const std::optional<OptOutFetch> &lastFetch() const { return m_lastFetch; }
    bool isFetching() const { return m_fetching; }

    QFuture<StoreResult<ListId>> save(const QString &name, const CheckedList &checked);
    QFuture<StoreResult<void>> replace(ListId id, const CheckedList &checked);
    QFuture<StoreResult<RecipientList>> rows(ListId id);
    QFuture<StoreResult<void>> rename(ListId id, const QString &name);
    /// restore() brings it back, for a day.
    QFuture<StoreResult<void>> remove(ListId id);
    QFuture<StoreResult<void>> restore(ListId id);
    void markUsed(ListId id);

    QFuture<StoreResult<QList<KnownOptOut>>> optOuts();
    /// @p numbers: E.164. Holds how many are new.
    QFuture<StoreResult<int>> addOptOuts(const QStringList &numbers, OptOutSource source, const QString &note);
    /// Holds what was taken out, for putBack(). What Telnyx blocks stays blocked.
    QFuture<StoreResult<QList<KnownOptOut>>> allowAgain(const QStringList &numbers);
    QFuture<StoreResult<void>> putBack(const QList<KnownOptOut> &optOuts);
    /// Asks Telnyx for the chosen account's opt-outs; fetched() follows.
    void fetch();
    /// From now on asks Telnyx by itself when the list is older than an hour and there is a connection; not while
    /// practising.
    void keepFresh();
    void refreshOptOuts();

    QFuture<StoreResult<PersonFacts>> about(const QString &number);

    /// What a person said that the columns of files of this shape hold, see shapeOf().
    std::optional<ColumnMapping> columns(const QString &shape) const;
    void rememberColumns(const QString &shape, const ColumnMapping &mapping);

Q_SIGNALS:
    void listsChanged();
    void optOutsChanged();
    void fetched(const herald::OptOutReport &report);

private:
    void load();
    void refreshLists();
    void takeAccount();
    template<typename T>
    QFuture<StoreResult<T>> thenLists(QFuture<StoreResult<T>> done);
    template<typename T>
    QFuture<StoreResult<T>> thenOptOuts(QFuture<StoreResult<T>> done);

    Store &m_store;
    AccountDesk &m_accounts;
    Clock &m_clock;
    QString m_person;
    OptOutFetcher m_fetcher;
    QList<SavedList> m_lists;
    QSet<quint64> m_optedOut;
    std::optional<OptOutFetch> m_lastFetch;
    AccountId m_account{};
    QString m_profile;
    QHash<QString, QString> m_columns; ///< by setting
    QDateTime m_triedAt;
    bool m_fetching = false;
    bool m_automatic = false;
    bool m_known = false; ///< when the chosen account's list was fetched last
};

} // namespace herald
