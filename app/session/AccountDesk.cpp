// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/AccountDesk.h"

#include "app/outbox/Await.h"
#include "app/session/AccountDeskPrivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

const QString chosenAccountSetting = u"account.chosen"_s;

Account practiceAccount()
{
    Account account;
    account.name = AccountDesk::tr("Practice");
    account.practice = true;
    account.sendPath = ApiEndpoint().sendPath;
    account.profileId = QString::fromLatin1(SandboxServer::profileId);
    account.defaultSender = u"Practice"_s;
    // Fast enough not to bore, slow enough that the progress and the finish time can be seen.
    account.partsPerMinute = 600;
    return account;
}

bool hasPractice(const QList<Account> &accounts)
{
    return std::any_of(accounts.cbegin(), accounts.cend(), [](const Account &account) { return account.practice; });
}

} // namespace

AccountDesk::AccountDesk(
    Store &store, SecretStore &secrets, QNetworkAccessManager &network, ExchangeLog &log, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(store, secrets, network, log))
{
    struct Loaded {
        QList<Account> accounts;
        AccountId chosen{};
    };
    // The only call that waits: without accounts there is nothing to show or to do.
    const Loaded loaded =
        d->store
            .run([practice = practiceAccount()](Repositories &repositories) mutable {
                Loaded result;
                // Two that start at once must not make two of them.
                const auto all = repositories.transactions.whole([&]() -> StoreResult<QList<Account>> {
                    auto known = repositories.accounts.all();
                    if (!known || hasPractice(*known))
                        return known;
                    const auto id = repositories.accounts.save(practice);
                    if (!id)
                        return tl::make_unexpected(id.error());
                    practice.id = *id;
                    known->append(practice);
                    return known;
                });
                result.accounts = all.value_or(QList<Account>());
                // Kept even when it cannot be saved: there is always one account.
                if (!hasPractice(result.accounts))
                    result.accounts.append(practice);
                const QString chosen = repositories.settings.value(chosenAccountSetting, QString()).value_or(QString());
                result.chosen = AccountId{chosen.toLongLong()};
                return result;
            })
            .result();
    m_accounts = loaded.accounts;
    const auto chosen = std::find_if(
        m_accounts.cbegin(), m_accounts.cend(), [&](const Account &account) { return account.id == loaded.chosen; });
    if (chosen != m_accounts.cend()) {
        d->current = chosen->id;
    } else {
        const auto real = std::find_if(
            m_accounts.cbegin(), m_accounts.cend(), [](const Account &account) { return !account.practice; });
        d->current = real != m_accounts.cend() ? real->id : m_accounts.constFirst().id;
    }
}

AccountDesk::~AccountDesk() = default;

const Account &AccountDesk::current() const
{
    for (const Account &account : m_accounts) {
        if (account.id == d->current) {
            return account;
        }
    }
    return m_accounts.constFirst();
}

void AccountDesk::choose(AccountId id)
{
    const bool known =
        std::any_of(m_accounts.cbegin(), m_accounts.cend(), [id](const Account &account) { return account.id == id; });
    if (!known || id == d->current) {
        return;
    }
    d->current = id;
    ++d->round;
    m_facts = {};
    m_connection = hasKey(id) || !keysAreKnown() ? Connection::Unknown : Connection::NoKey;
    m_facts.problem.whatHappened = hasKey(id) ? QString() : keyTrouble(id);
    const auto remember = d->store.run([id](Repositories &repositories) {
        return repositories.settings.setValue(chosenAccountSetting, QString::number(static_cast<qint64>(id)));
    });
    whenReady(remember, this, [this](const StoreResult<void> &result) {
        if (!result) {
            Q_EMIT saveFailed(StoreWords::explain(result.error()));
        }
    });
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

Account AccountDesk::freshAccount()
{
    Account account;
    account.name = tr("Telnyx account");
    account.baseUrl = ApiEndpoint().base;
    account.sendPath = ApiEndpoint().sendPath;
    return account;
}

std::optional<AccountId> AccountDesk::untouchedAccount() const
{
    Account fresh = freshAccount();
    for (const Account &account : m_accounts) {
        fresh.id = account.id;
        fresh.name = account.name == nameFromOutside ? nameFromOutside : freshAccount().name;
        if (account == fresh && !hasKey(account.id)) {
            return account.id;
        }
    }
    return std::nullopt;
}

void AccountDesk::setDefaultCountry(const QString &region)
{
    Account account = current();
    account.defaultCountry = region;
    save(account);
}

void AccountDesk::save(const Account &account)
{
    const auto known = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&account](const Account &other) { return other.id == account.id; });
    const bool isKnown = known != m_accounts.end();
    // Two changes that follow each other must not undo each other, so what is in memory never waits for the disk.
    if (isKnown) {
        Account kept = account;
        // Where the practice carrier listens is decided at each start, not by who saves the account.
        if (known->practice) {
            kept.baseUrl = known->baseUrl;
        }
        const bool elsewhere = known->baseUrl != kept.baseUrl || known->sendPath != kept.sendPath;
        *known = kept;
        if (elsewhere) {
            d->retireApi(kept.id);
        }
        if (elsewhere && kept.id == d->current) {
            ++d->round;
            m_facts = {};
            m_connection = hasKey(kept.id) || !keysAreKnown() ? Connection::Unknown : Connection::NoKey;
        }
    }
    whenReady(d->store.run([account](Repositories &repositories) { return repositories.accounts.save(account); }), this,
        [this, account, isKnown](const StoreResult<AccountId> &result) {
            if (!result) {
                Q_EMIT saveFailed(StoreWords::explain(result.error()));
                return;
            }
            if (!isKnown) {
                m_accounts.append(account);
                m_accounts.last().id = *result;
            }
            Q_EMIT saved(*result);
            if (!isKnown) {
                Q_EMIT changed();
            }
        });
    if (isKnown) {
        Q_EMIT changed();
    }
}

void AccountDesk::remove(AccountId id)
{
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [id](const Account &account) { return account.id == id; });
    if (found == m_accounts.cend() || found->practice) {
        return;
    }
    whenReady(d->store.run([id](Repositories &repositories) { return repositories.accounts.remove(id); }), this,
        [this, id](const StoreResult<void> &result) {
            if (!result) {
                Q_EMIT saveFailed(StoreWords::explain(result.error()));
                return;
            }
            removeKey(id);
            const bool wasCurrent = id == d->current;
            m_accounts.removeIf([id](const Account &account) { return account.id == id; });
            if (wasCurrent) {
                choose(m_accounts.constFirst().id);
            } else {
                Q_EMIT changed();
            }
        });
}

QFuture<StoreResult<int>> AccountDesk::unfinishedNotices(AccountId id) const
{
    return d->store.read([id](Repositories &store) -> StoreResult<int> {
        const auto notices = store.notices.unfinished();
        if (!notices)
            return tl::make_unexpected(notices.error());
        return int(std::count_if(
            notices->begin(), notices->end(), [id](const Notice &notice) { return notice.account == id; }));
    });
}

void AccountDesk::Private::retireApi(AccountId id)
{
    const auto found = apis.find(id);
    if (found != apis.end()) {
        retired.push_back(std::move(found->second));
        apis.erase(found);
    }
}

bool AccountDesk::Private::startCarrier()
{
    if (carrier) {
        return carrierUrl.isValid();
    }
    SandboxOptions options;
    options.speed = carrierSpeed;
    options.stateFile = store.directory() + u"/practice.jsonl"_s;
    carrier = std::make_unique<SandboxThread>(options);
    const auto started = carrier->start();
    if (!started) {
        carrierProblem = started.error();
        return false;
    }
    carrierUrl = *started;
    return true;
}

QUrl AccountDesk::addressOfThisRun(AccountId id) const
{
    const bool real = std::any_of(m_accounts.cbegin(), m_accounts.cend(),
        [id](const Account &account) { return account.id == id && !account.practice; });
    return real && id == d->accountOfThisRun ? d->baseForThisRun : QUrl();
}

TelnyxApi *AccountDesk::api(AccountId id)
{
    if (const auto found = d->apis.find(id); found != d->apis.end()) {
        return found->second.get();
    }
    const auto account =
        std::find_if(m_accounts.begin(), m_accounts.end(), [id](const Account &other) { return other.id == id; });
    if (account == m_accounts.end()) {
        return nullptr;
    }
    if (account->practice) {
        if (!d->startCarrier()) {
            return nullptr;
        }
        account->baseUrl = d->carrierUrl;
    }
    const ApiKey key = d->keyFor(*account);
    if (key.isEmpty()) {
        return nullptr;
    }
    ApiEndpoint endpoint;
    if (!account->baseUrl.isEmpty()) {
        endpoint.base = account->baseUrl;
    }
    if (const QUrl given = addressOfThisRun(id); !given.isEmpty()) {
        endpoint.base = given;
    }
    if (!account->sendPath.isEmpty()) {
        endpoint.sendPath = account->sendPath;
    }
    return d->apis.emplace(id, std::make_unique<TelnyxApi>(d->network, endpoint, key, &d->log)).first->second.get();
}

} // namespace herald
