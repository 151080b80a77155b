// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/AccountDesk.h"

#include "app/outbox/Await.h"
#include "app/session/AccountDeskPrivate.h"

#include <algorithm>

namespace herald {

namespace {

const Account *find(const QList<Account> &accounts, AccountId id)
{
    const auto found =
        std::find_if(accounts.cbegin(), accounts.cend(), [id](const Account &account) { return account.id == id; });
    return found == accounts.cend() ? nullptr : &*found;
}

} // namespace

ApiKey AccountDesk::Private::keyFor(const Account &account) const
{
    if (account.practice) {
        return ApiKey(SandboxOptions().key);
    }
    if (account.id == accountOfThisRun && !environmentKey.isEmpty()) {
        return environmentKey;
    }
    const auto found = keys.find(account.id);
    return found == keys.end() ? ApiKey() : found->second;
}

void AccountDesk::loadKeys()
{
    if (d->keysAsked) {
        return;
    }
    d->keysAsked = true;
    for (const Account &account : std::as_const(m_accounts)) {
        // A keyring that need not be asked cannot ask the person to unlock it.
        if (account.practice || !d->keyFor(account).isEmpty()) {
            continue;
        }
        ++d->keysBeingRead;
        whenReady(d->secrets.read(account.secretName()), this,
            [this, id = account.id](const SecretStore::ReadResult &result) {
                --d->keysBeingRead;
                // A key the person entered meanwhile is newer than the one that was read.
                if (result && d->keys.find(id) == d->keys.end()) {
                    d->keys[id] = *result;
                    d->retireApi(id);
                    if (d->secrets.forgetsOnExit()) {
                        d->thisRunOnly.insert(id);
                    }
                }
                if (!result && result.error() != SecretProblem::NotFound && d->keys.find(id) == d->keys.end()) {
                    d->keyTrouble[id] = SecretStore::explain(result.error());
                }
                if (id == d->current && m_connection == Connection::Unknown && !hasKey(id)) {
                    m_connection = Connection::NoKey;
                    m_facts.problem.whatHappened = keyTrouble(id);
                }
                Q_EMIT changed();
            });
    }
}

bool AccountDesk::keysAreKnown() const
{
    return d->keysAsked && d->keysBeingRead == 0;
}

void AccountDesk::setKey(AccountId id, const ApiKey &key)
{
    const Account *account = find(m_accounts, id);
    if (!account || account->practice || key.isEmpty()) {
        return;
    }
    d->keys[id] = key;
    // Until the keyring has answered, which may ask the person for a password first, the key is nowhere but here.
    d->thisRunOnly.insert(id);
    d->keyTrouble[id] = tr("The keyring has not answered yet.");
    // What a person enters now counts more than what the environment held at the start.
    if (id == d->accountOfThisRun) {
        d->environmentKey = ApiKey();
    }
    d->retireApi(id);
    if (id == d->current) {
        ++d->round;
        m_facts = {};
        m_connection = Connection::Unknown;
    }
    whenReady(
        d->secrets.write(account->secretName(), key), this, [this, id, key](const SecretStore::WriteResult &result) {
            const auto held = d->keys.find(id);
            if (held == d->keys.end() || !(held->second == key)) {
                return; // replaced or removed in the meantime; the later call says what became of it
            }
            d->keyTrouble.erase(id);
            const bool forgotten = !result || d->secrets.forgetsOnExit();
            if (forgotten) {
                d->thisRunOnly.insert(id);
            } else {
                d->thisRunOnly.erase(id);
            }
            QString words;
            if (!result) {
                d->keyTrouble[id] = SecretStore::explain(result.error());
                words = SecretStore::explain(result.error()) + QLatin1Char(' ')
                    + tr("The key is kept for this run only; Herald will ask for it again after the next start.");
            } else if (forgotten) {
                words = tr("The key is kept for this run only; Herald will ask for it again after the next start.");
            } else {
                words = tr("The key is kept in %1.").arg(d->secrets.place());
            }
            Q_EMIT keyStored(forgotten, words);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void AccountDesk::removeKey(AccountId id)
{
    const auto held = d->keys.find(id);
    if (held != d->keys.end()) {
        d->keys.erase(held);
    }
    d->thisRunOnly.erase(id);
    d->keyTrouble.erase(id);
    if (id == d->accountOfThisRun) {
        d->environmentKey = ApiKey();
    }
    d->retireApi(id);
    if (id == d->current && !practising()) {
        ++d->round;
        m_facts = {};
        m_connection = Connection::NoKey;
    }
    Account nameless;
    nameless.id = id;
    const Account *account = find(m_accounts, id);
    whenReady(d->secrets.remove((account ? *account : nameless).secretName()), this,
        [this](const SecretStore::WriteResult &result) {
            if (!result && result.error() != SecretProblem::NotFound) {
                Q_EMIT saveFailed(SecretStore::explain(result.error()));
            }
        });
    Q_EMIT changed();
}

bool AccountDesk::hasKey(AccountId id) const
{
    const Account *account = find(m_accounts, id);
    return account && !d->keyFor(*account).isEmpty();
}

AccountDesk::KeySource AccountDesk::keySource(AccountId id) const
{
    if (!hasKey(id)) {
        return KeySource::None;
    }
    if (id == d->accountOfThisRun && !d->environmentKey.isEmpty()) {
        return KeySource::Environment;
    }
    return d->thisRunOnly.count(id) > 0 ? KeySource::ThisRun : KeySource::Kept;
}

QString AccountDesk::keyTrouble(AccountId id) const
{
    const auto found = d->keyTrouble.find(id);
    return found == d->keyTrouble.end() ? QString() : found->second;
}

QString AccountDesk::keyPlace() const
{
    return d->secrets.place();
}

} // namespace herald
