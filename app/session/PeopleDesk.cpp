// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PeopleDesk.h"

#include "app/outbox/Await.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qint64 freshSeconds = 3600;
constexpr qint64 undoSeconds = 24 * 3600;
constexpr int messagesOfAPerson = 20;

NewSavedList savedListOf(const QString &name, const CheckedList &checked, const QDateTime &now)
{
    NewSavedList list;
    list.name = name;
    list.list = checked.list;
    list.at = now;
    list.numbers.reserve(size_t(checked.verdicts.size()));
    for (const RowVerdict &verdict : checked.verdicts)
        list.numbers.push_back(verdict.number);
    return list;
}

struct OptOutState {
    QSet<quint64> numbers;
    std::optional<OptOutFetch> last;
};

} // namespace

PeopleDesk::PeopleDesk(Store &store, AccountDesk &accounts, Clock &clock, const QString &person, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_person(person)
    , m_fetcher(store, clock)
{
    connect(&m_accounts, &AccountDesk::changed, this, &PeopleDesk::takeAccount);
    connect(&m_accounts, &AccountDesk::currentChanged, this, &PeopleDesk::takeAccount);
    load();
    takeAccount();
}

void PeopleDesk::load()
{
    const QDateTime over = m_clock.now().addSecs(-undoSeconds);
    const auto reading = m_store.run([over](Repositories &store) {
        std::ignore = store.lists.purge(over);
        return store.settings.beginningWith(columnsSetting({}));
    });
    whenReady(reading, this, [this](const StoreResult<QHash<QString, QString>> &columns) {
        if (!columns)
            return;
        // What was chosen meanwhile is newer.
        QHash<QString, QString> all = *columns;
        all.insert(m_columns);
        m_columns = all;
    });
    refreshLists();
}

void PeopleDesk::refreshLists()
{
    whenReady(m_store.run([](Repositories &store) { return store.lists.all(); }), this,
        [this](const StoreResult<QList<SavedList>> &lists) {
            if (!lists || *lists == m_lists)
                return;
            m_lists = *lists;
            Q_EMIT listsChanged();
        });
}

void PeopleDesk::takeAccount()
{
    const Account &account = m_accounts.current();
    if (account.id != m_account || account.profileId != m_profile) {
        if (account.id != m_account) {
            m_known = false;
            m_triedAt = {};
        }
        m_account = account.id;
        m_profile = account.profileId;
        refreshOptOuts();
    }
    const bool connected = m_accounts.connection() == AccountDesk::Connection::Connected;
    if (!m_automatic || !m_known || m_fetching || !connected || m_accounts.practising())
        return;
    const QDateTime now = m_clock.now();
    const bool stale = !m_lastFetch || m_lastFetch->at.secsTo(now) > freshSeconds;
    if (stale && (!m_triedAt.isValid() || m_triedAt.secsTo(now) > freshSeconds))
        fetch();
}

void PeopleDesk::keepFresh()
{
    m_automatic = true;
    takeAccount();
}

void PeopleDesk::refreshOptOuts()
{
    const auto reading =
        m_store.run([account = m_account, profile = m_profile](Repositories &store) -> StoreResult<OptOutState> {
            const auto numbers = store.optOuts.numbers(account, profile);
            if (!numbers)
                return tl::make_unexpected(numbers.error());
            const auto last = store.optOuts.lastFetch(account);
            if (!last)
                return tl::make_unexpected(last.error());
            return OptOutState{*numbers, *last};
        });
    whenReady(reading, this, [this, account = m_account](const StoreResult<OptOutState> &state) {
        if (!state || account != m_account)
            return;
        m_optedOut = state->numbers;
        m_lastFetch = state->last;
        m_known = true;
        Q_EMIT optOutsChanged();
        takeAccount();
    });
}

template<typename T>
QFuture<StoreResult<T>> PeopleDesk::thenLists(QFuture<StoreResult<T>> done)
{
    refreshLists();
    return done;
}

template<typename T>
QFuture<StoreResult<T>> PeopleDesk::thenOptOuts(QFuture<StoreResult<T>> done)
{
    refreshOptOuts();
    return done;
}

QFuture<StoreResult<ListId>> PeopleDesk::save(const QString &name, const CheckedList &checked)
{
    return thenLists(m_store.run(
        [list = savedListOf(name, checked, m_clock.now())](Repositories &store) { return store.lists.create(list); }));
}

QFuture<StoreResult<void>> PeopleDesk::replace(ListId id, const CheckedList &checked)
{
    return thenLists(m_store.run([id, list = savedListOf({}, checked, m_clock.now())](
                                     Repositories &store) { return store.lists.replace(id, list); }));
}

QFuture<StoreResult<RecipientList>> PeopleDesk::rows(ListId id)
{
    return m_store.run([id](Repositories &store) { return store.lists.rows(id); });
}

QFuture<StoreResult<void>> PeopleDesk::rename(ListId id, const QString &name)
{
    return thenLists(m_store.run(
        [id, name, now = m_clock.now()](Repositories &store) { return store.lists.rename(id, name, now); }));
}

QFuture<StoreResult<void>> PeopleDesk::remove(ListId id)
{
    return thenLists(
        m_store.run([id, now = m_clock.now()](Repositories &store) { return store.lists.remove(id, now); }));
}

QFuture<StoreResult<void>> PeopleDesk::restore(ListId id)
{
    return thenLists(m_store.run([id](Repositories &store) { return store.lists.restore(id); }));
}

void PeopleDesk::markUsed(ListId id)
{
    thenLists(m_store.run([id, now = m_clock.now()](Repositories &store) { return store.lists.markUsed(id, now); }));
}

QFuture<StoreResult<QList<KnownOptOut>>> PeopleDesk::optOuts()
{
    return m_store.run([account = m_account](Repositories &store) { return store.optOuts.all(account); });
}

QFuture<StoreResult<int>> PeopleDesk::addOptOuts(const QStringList &numbers, OptOutSource source, const QString &note)
{
    QList<KnownOptOut> optOuts;
    optOuts.reserve(numbers.size());
    for (const QString &number : numbers)
        optOuts.append({number, m_clock.now(), source, m_person, note, {}});
    return thenOptOuts(m_store.run([optOuts](Repositories &store) { return store.optOuts.add(optOuts); }));
}

QFuture<StoreResult<QList<KnownOptOut>>> PeopleDesk::allowAgain(const QStringList &numbers)
{
    return thenOptOuts(m_store.run(
        [numbers, account = m_account](Repositories &store) { return store.optOuts.remove(numbers, account); }));
}

QFuture<StoreResult<void>> PeopleDesk::putBack(const QList<KnownOptOut> &optOuts)
{
    return thenOptOuts(m_store.run(
        [optOuts, account = m_account](Repositories &store) { return store.optOuts.putBack(optOuts, account); }));
}

void PeopleDesk::fetch()
{
    if (m_fetching)
        return;
    m_fetching = true;
    m_triedAt = m_clock.now();
    whenReady(m_fetcher.fetch(m_account, m_accounts.api(m_account)), this, [this](const OptOutReport &report) {
        m_fetching = false;
        if (report.fetch)
            refreshOptOuts();
        Q_EMIT fetched(report);
    });
}

QFuture<StoreResult<PersonFacts>> PeopleDesk::about(const QString &number)
{
    HistoryQuery query;
    query.to = number;
    query.practice = m_accounts.practising();
    query.limit = messagesOfAPerson;
    return m_store.read([query, account = m_account](Repositories &store) -> StoreResult<PersonFacts> {
        const auto messages = store.messages.find(query);
        if (!messages)
            return tl::make_unexpected(messages.error());
        const auto lists = store.lists.holding(query.to);
        if (!lists)
            return tl::make_unexpected(lists.error());
        const auto optOuts = store.optOuts.of(query.to, account);
        if (!optOuts)
            return tl::make_unexpected(optOuts.error());
        return PersonFacts{query.to, *messages, *lists, *optOuts};
    });
}

std::optional<ColumnMapping> PeopleDesk::columns(const QString &shape) const
{
    const auto found = m_columns.constFind(columnsSetting(shape));
    return found == m_columns.cend() ? std::nullopt : std::optional(mappingFromText(*found));
}

void PeopleDesk::rememberColumns(const QString &shape, const ColumnMapping &mapping)
{
    const QString name = columnsSetting(shape);
    const QString value = toText(mapping);
    m_columns.insert(name, value);
    m_store.run([name, value](Repositories &store) { return store.settings.setValue(name, value); });
}

} // namespace herald
