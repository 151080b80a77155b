// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/AccountFacts.h"
#include "app/secrets/SecretStore.h"
#include "app/store/Store.h"
#include "app/telnyx/TelnyxApi.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace herald {

/// The accounts, which of them is chosen, and what Telnyx says about the chosen one. Keys go from the person to the
/// secret store and to the API, nowhere else.
class AccountDesk : public QObject
{
    Q_OBJECT
public:
    enum class Connection { Unknown, NoKey, Checking, Connected, KeyRefused, Unreachable };
    /// Where the key of an account comes from. ThisRun: entered, but kept nowhere beyond this run.
    enum class KeySource { None, Environment, ThisRun, Kept };

    /// What the account owns, as fetched; nothing until then.
    struct Facts {
        std::optional<QList<MessagingProfile>> profiles;
        std::optional<QList<OwnedSenderId>> senders; ///< of both mechanisms, without doubles, sorted
        QList<OwnedSenderId> offered; ///< the same; those that are known when one of the two could not be fetched
        std::optional<Balance> balance;
        ErrorWords problem; ///< why the last check failed; empty when it did not
        QDateTime checkedAt;
    };

    AccountDesk(Store &store, SecretStore &secrets, QNetworkAccessManager &network, ExchangeLog &log,
        QObject *parent = nullptr);
    ~AccountDesk() override;

    const QList<Account> &accounts() const { return m_accounts; }
    const Account &current() const; ///< there is always one: the practice account at least
    bool practising() const { return current().practice; }
    void choose(AccountId id);

    Connection connection() const { return m_connection; }
    const Facts &facts() const { return m_facts; }
    /// Asks Telnyx for profiles, sender IDs and balance; changed() follows, perhaps several times. Where the account
    /// has no profile or no sender and Telnyx names just one, that one is saved with it.
    void check();

    /// A real account as it begins, with Telnyx's address; not saved.
    static Account freshAccount();
    /// What an account is called that is made because a key or an address was set from outside.
    static constexpr auto nameFromOutside = QLatin1String("Telnyx");
    /// A real account without a key in which nothing was changed since it was made: a second is never needed.
    std::optional<AccountId> untouchedAccount() const;
    /// An account known already counts as given at once; what is new is there with saved(). saveFailed() when the
    /// database cannot keep it: then it counts for this run only.
    void save(const Account &account);
    /// Of the chosen account; saves it. @p region: ISO 3166 alpha-2.
    void setDefaultCountry(const QString &region);
    void remove(AccountId id);
    /// How many notices of the account wait, are paused or are being sent: none of them can go on without it.
    QFuture<StoreResult<int>> unfinishedNotices(AccountId id) const;
    /// Into the secret store; where there is none, kept for this run only. keyStored() says which.
    void setKey(AccountId id, const ApiKey &key);
    void removeKey(AccountId id);
    bool hasKey(AccountId id) const;
    KeySource keySource(AccountId id) const;
    /// Why the key could not be read or kept, and what to do; empty when nothing went wrong.
    QString keyTrouble(AccountId id) const;
    QString keyPlace() const; ///< "the system keyring"
    /// Set from outside for this run and used instead of the account's own; empty when it is not.
    QUrl addressOfThisRun(AccountId id) const;

    /// Reads the keys of all accounts from the secret store; changed() follows. Asked once; the practice account needs
    /// none.
    void loadKeys();
    /// False while the secret store has yet to answer loadKeys(): it may be asking the person to unlock it.
    bool keysAreKnown() const;

    /// Null when the account has no key, and for the practice account when the practice carrier cannot start. Stays
    /// valid as long as the desk lives, but is out of date after changed(): ask again for each request.
    TelnyxApi *api(AccountId id);

Q_SIGNALS:
    void changed();
    void currentChanged();
    /// save() is on disk; @p id is the new one when the account had none.
    void saved(herald::AccountId id);
    void keyStored(bool forThisRunOnly, const QString &words);
    void saveFailed(const QString &words);

private:
    friend class Session;
    void takeSenders();
    void chooseTheOnlyOnes();
    class Private;
    std::unique_ptr<Private> d;
    QList<Account> m_accounts;
    Connection m_connection = Connection::Unknown;
    Facts m_facts;
};

} // namespace herald
