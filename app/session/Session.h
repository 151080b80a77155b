// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Outbox.h"
#include "app/session/AccountDesk.h"
#include "app/session/PeopleDesk.h"

#include <QCoreApplication>
#include <QFuture>
#include <QObject>
#include <QUrl>

#include <future>
#include <memory>
#include <optional>

namespace herald {

class SecretStore;

/// What one run is asked to be.
struct SessionOptions {
    QString dataDir; ///< empty: the user's data folder for Herald
    QUrl apiBase; ///< empty: the account's own
    QString accountName; ///< empty: the chosen one
    bool sandbox = false; ///< begin with the practice carrier
    ApiKey environmentKey; ///< TELNYX_API_KEY; used before any keyring, never stored
    double sandboxSpeed = 1.0;
    bool readKeys = true; ///< false: the keyring is not touched
    bool commands = false; ///< a command: does not practise only because the window did
};

struct SessionProblem {
    enum Kind { Usage, Data, Network } kind = Data;
    QString words; ///< plain: what happened, what it means, what to do
};

/// A session that is being opened: the database is read on another thread, while the caller does something else. When
/// it is dropped unfinished, its destructor waits until the database is closed again.
class SessionStart
{
public:
    explicit SessionStart(SessionOptions options);

private:
    friend class Session;
    SessionOptions m_options;
    std::optional<SessionProblem> m_problem;
    std::future<StoreResult<std::unique_ptr<Store>>> m_store; ///< not valid when there is a problem
};

/// The one place where the rooms of app/ are constructed and joined. Owns all of them; ends them in order.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Waits until the database of @p start is open. @p secrets: null for the system keyring.
    static tl::expected<std::unique_ptr<Session>, SessionProblem> open(
        SessionStart start, std::unique_ptr<SecretStore> secrets = nullptr);
    ~Session() override;

    Store &store();
    Outbox &outbox();
    AccountDesk &accounts();
    PeopleDesk &people();
    Clock &clock();
    const SessionOptions &options() const;
    /// Who is logged in on this computer.
    QString person() const;
    /// How many messages a run that died left unconfirmed; known after a turn of the event loop.
    QFuture<StoreResult<int>> recovered() const;
    /// A sentence when a damaged database was set aside, at this start or an earlier one; empty when a person has
    /// acknowledged it, or when it never was.
    QString startNotice() const;
    void acknowledgeLoss();

private:
    Session();
    std::optional<SessionProblem> chooseAccount();
    class Private;
    std::unique_ptr<Private> d;
};

/// The folder used when none is given: HERALD_DATA_DIR, else the user's data folder for Herald.
QString defaultDataDir();

} // namespace herald
