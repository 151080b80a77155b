// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxThread.h"
#include "app/session/AccountDesk.h"

#include <QUrl>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace herald {

/// What the desk keeps to itself; shared with the session, which joins the rooms.
class AccountDesk::Private
{
public:
    Private(Store &s, SecretStore &k, QNetworkAccessManager &n, ExchangeLog &l)
        : store(s)
        , secrets(k)
        , network(n)
        , log(l)
    {
    }

    Store &store;
    SecretStore &secrets;
    QNetworkAccessManager &network;
    ExchangeLog &log;

    AccountId current{};
    std::map<AccountId, ApiKey> keys;
    std::set<AccountId> thisRunOnly;
    std::map<AccountId, QString> keyTrouble; ///< words
    std::map<AccountId, std::unique_ptr<TelnyxApi>> apis;
    /// Out of date, but somebody may still hold a pointer.
    std::vector<std::unique_ptr<TelnyxApi>> retired;

    ApiKey environmentKey;
    QUrl baseForThisRun;
    AccountId accountOfThisRun{}; ///< the account that the two above belong to
    bool choosesDefaults = true; ///< false for a command: it picks for itself and changes no account

    std::unique_ptr<SandboxThread> carrier;
    QUrl carrierUrl;
    QString carrierProblem;
    double carrierSpeed = 1.0;

    int keysBeingRead = 0;
    bool keysAsked = false;
    quint64 round = 0; ///< of check(); an answer to an older one is dropped
    int openAnswers = 0;
    std::optional<QList<OwnedSenderId>> resources; ///< of this round; the profiles' senders are not among them
    std::optional<ApiFailure> profilesFailure;
    std::optional<ApiFailure> otherFailure;

    void retireApi(AccountId id);
    ApiKey keyFor(const Account &account) const;
    bool startCarrier();
};

} // namespace herald
