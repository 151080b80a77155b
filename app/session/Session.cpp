// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Session.h"

#include "app/outbox/Clock.h"
#include "app/outbox/WorkerPresence.h"
#include "app/secrets/KeyringSecretStore.h"
#include "app/session/AccountDeskPrivate.h"
#include "app/telnyx/ExchangeLog.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace herald {

/// Declared from the floor up, so that what uses a thing ends before the thing.
class Session::Private
{
public:
    SessionOptions options;
    SystemClock clock;
    QNetworkAccessManager network;
    ExchangeLog log;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Store> store;
    std::optional<WorkerPresence> presence;
    std::unique_ptr<AccountDesk> accounts;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<PeopleDesk> people;
    QFuture<StoreResult<int>> recovered;
    QFuture<QString> lost; ///< the damaged database that nobody has acknowledged yet
};

namespace {

const QString lostSetting = u"store/set-aside"_s;

SessionProblem problem(SessionProblem::Kind kind, const QString &words)
{
    return SessionProblem{kind, words};
}

std::optional<SessionProblem> prepareFolder(const QString &path)
{
    const bool isNew = !QDir(path).exists();
    if (!QDir().mkpath(path)) {
        return problem(SessionProblem::Data,
            Session::tr("The folder %1 cannot be made. Choose another with --data-dir.")
                .arg(QDir::toNativeSeparators(path)));
    }
    if (isNew) {
        // It will hold people's numbers: nobody else on this computer may look in.
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return std::nullopt;
}

/// The name that is logged in; what the environment says can be anything.
QString personAtThisComputer()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 16'384> buffer{};
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::getuid());
}

QStringList namesOf(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts) {
        names.append(account.name);
    }
    return names;
}

} // namespace

Session::Session()
    : d(std::make_unique<Private>())
{
}

Session::~Session() = default;

SessionStart::SessionStart(SessionOptions options)
    : m_options(std::move(options))
{
    if (!m_options.apiBase.isEmpty()) {
        ApiEndpoint endpoint;
        endpoint.base = m_options.apiBase;
        if (!endpoint.isAllowed()) {
            m_problem = problem(SessionProblem::Usage,
                Session::tr("The address %1 cannot be used for the API. It must begin with https://, or with http:// "
                            "and be on this computer (127.0.0.1), and hold no user name or password.")
                    .arg(m_options.apiBase.toDisplayString(QUrl::RemoveUserInfo)));
            return;
        }
    }
    if (m_options.dataDir.isEmpty())
        m_options.dataDir = defaultDataDir();
    m_problem = prepareFolder(m_options.dataDir);
    if (!m_problem)
        m_store = std::async(std::launch::async, &Store::open, m_options.dataDir);
}

tl::expected<std::unique_ptr<Session>, SessionProblem> Session::open(
    SessionStart start, std::unique_ptr<SecretStore> secrets)
{
    if (start.m_problem) {
        return tl::make_unexpected(*start.m_problem);
    }
    auto store = start.m_store.get();
    if (!store) {
        return tl::make_unexpected(problem(SessionProblem::Data, StoreWords::explain(store.error())));
    }
    const SessionOptions &options = start.m_options;
    const QString &folder = options.dataDir;
    auto presence = WorkerPresence::announce(folder);
    if (!presence) {
        return tl::make_unexpected(problem(SessionProblem::Data,
            tr("Herald cannot write to the folder %1, so it could not tell other Heralds that it is running. "
               "Check the folder's permissions and the free space.")
                .arg(QDir::toNativeSeparators(folder))));
    }

    std::unique_ptr<Session> session(new Session);
    Private &d = *session->d;
    d.options = options;
    d.store = std::move(*store);
    d.presence.emplace(std::move(*presence));
    if (const QString aside = d.store->setAside(); !aside.isEmpty()) {
        d.lost = d.store->run([aside](Repositories &repositories) {
            const auto kept = repositories.settings.setValue(lostSetting, aside);
            Q_UNUSED(kept)
            return aside;
        });
    } else {
        d.lost = d.store->read([](Repositories &repositories) {
            return repositories.settings.value(lostSetting, QString()).value_or(QString());
        });
    }
    d.secrets = secrets ? std::move(secrets) : std::make_unique<KeyringSecretStore>();
    d.accounts = std::make_unique<AccountDesk>(*d.store, *d.secrets, d.network, d.log);
    if (const auto unknown = session->chooseAccount()) {
        return tl::make_unexpected(*unknown);
    }
    AccountDesk *desk = d.accounts.get();
    d.outbox = std::make_unique<Outbox>(
        *d.store, [desk](AccountId id) { return desk->api(id); }, d.clock, *d.presence);
    d.outbox->setPerson(personAtThisComputer());
    d.people = std::make_unique<PeopleDesk>(*d.store, *d.accounts, d.clock, personAtThisComputer());
    connect(
        d.outbox.get(), &Outbox::messageSettled, d.people.get(), [people = d.people.get()](const MessageOutcome &it) {
            if (it.error.code == optOutCode)
                people->refreshOptOuts();
        });
    if (!options.commands)
        d.people->keepFresh();
    d.recovered = d.outbox->recoverStranded();
    if (!options.commands)
        d.outbox->mindOthers();
    if (options.readKeys) {
        d.accounts->loadKeys();
    }
    return session;
}

std::optional<SessionProblem> Session::chooseAccount()
{
    AccountDesk &desk = *d->accounts;
    AccountDesk::Private &inner = *desk.d;
    const SessionOptions &options = d->options;
    inner.carrierSpeed = options.sandboxSpeed;
    inner.choosesDefaults = !options.commands;

    const auto isReal = [](const Account &account) { return !account.practice; };
    const auto begin = desk.m_accounts.cbegin();
    const auto end = desk.m_accounts.cend();
    if (options.sandbox) {
        inner.current = std::find_if_not(begin, end, isReal)->id;
    } else if (!options.accountName.isEmpty()) {
        const auto named = std::find_if(begin, end, [&options](const Account &account) {
            return account.name.compare(options.accountName, Qt::CaseInsensitive) == 0;
        });
        if (named == end) {
            return problem(SessionProblem::Usage,
                tr("There is no account named “%1”. Known accounts: %2.")
                    .arg(options.accountName, namesOf(desk.m_accounts).join(u", "_s)));
        }
        inner.current = named->id;
    } else if (options.commands && desk.practising()) {
        const auto real = std::find_if(begin, end, isReal);
        if (real != end) {
            inner.current = real->id;
        }
    }

    const bool somethingGiven = !options.environmentKey.isEmpty() || !options.apiBase.isEmpty();
    const bool noneReal = std::none_of(desk.m_accounts.cbegin(), desk.m_accounts.cend(), isReal);
    if (somethingGiven && noneReal && !options.sandbox && options.accountName.isEmpty()) {
        Account account = AccountDesk::freshAccount();
        account.name = AccountDesk::nameFromOutside;
        const auto saved =
            d->store->run([account](Repositories &repositories) { return repositories.accounts.save(account); })
                .result();
        if (!saved) {
            return problem(SessionProblem::Data, StoreWords::explain(saved.error()));
        }
        account.id = *saved;
        desk.m_accounts.append(account);
        inner.current = account.id;
    }
    // While practising, what was given is for the only real account; among several it would be a guess.
    if (!desk.practising()) {
        inner.accountOfThisRun = inner.current;
    } else if (std::count_if(desk.m_accounts.cbegin(), desk.m_accounts.cend(), isReal) == 1) {
        inner.accountOfThisRun = std::find_if(desk.m_accounts.cbegin(), desk.m_accounts.cend(), isReal)->id;
    }
    inner.environmentKey = options.environmentKey;
    inner.baseForThisRun = options.apiBase;
    return std::nullopt;
}

Store &Session::store()
{
    return *d->store;
}

Outbox &Session::outbox()
{
    return *d->outbox;
}

AccountDesk &Session::accounts()
{
    return *d->accounts;
}

PeopleDesk &Session::people()
{
    return *d->people;
}

Clock &Session::clock()
{
    return d->clock;
}

QString Session::person() const
{
    return personAtThisComputer();
}

const SessionOptions &Session::options() const
{
    return d->options;
}

QFuture<StoreResult<int>> Session::recovered() const
{
    return d->recovered;
}

QString Session::startNotice() const
{
    const QString lost = d->lost.result();
    if (lost.isEmpty()) {
        return {};
    }
    return tr("The database was damaged and has been set aside as %1. Herald began a new one; nothing in the old file "
              "was changed.")
        .arg(QDir::toNativeSeparators(lost));
}

void Session::acknowledgeLoss()
{
    if (d->lost.result().isEmpty()) {
        return;
    }
    d->lost = d->store->run([](Repositories &store) {
        const auto done = store.settings.setValue(lostSetting, QString());
        Q_UNUSED(done)
        return QString();
    });
}

QString defaultDataDir()
{
    const QString given = qEnvironmentVariable("HERALD_DATA_DIR");
    if (!given.isEmpty()) {
        return given;
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/herald"_s;
}

} // namespace herald
