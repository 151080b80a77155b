// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeyringSecretStore.h"

#include "app/secrets/KeyringState.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace herald {

namespace {

SecretProblem problemOf(QKeychain::Error error, KeyringState state)
{
    if (state == KeyringState::None)
        return SecretProblem::Unavailable;
    if (state == KeyringState::Locked)
        return SecretProblem::Denied;
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretProblem::NotFound;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretProblem::Unavailable;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretProblem::Denied;
    default:
        return SecretProblem::Other;
    }
}

/// One job of QtKeychain, its answer checked against the state of the keyring where it cannot be trusted alone.
/// Deletes itself once the promise is kept.
template<typename Result>
class KeyringTask : public QObject
{
public:
    using Take = std::function<Result()>;

    QFuture<Result> run(QKeychain::Job *job, const QString &name, Take take, bool doubtSuccess)
    {
        m_promise.start();
        job->setParent(this);
        job->setKey(name);
        job->setInsecureFallback(false);
        job->setAutoDelete(false); // it dies with this
        connect(job, &QKeychain::Job::finished, this, [this, job, take, doubtSuccess] {
            const QKeychain::Error error = job->error();
            if (error == QKeychain::NoError && !doubtSuccess)
                return finish(take());
            askKeyringState(this, [this, error, take](KeyringState state) {
                if (error == QKeychain::NoError && state == KeyringState::Ready)
                    finish(take());
                else
                    finish(Result(tl::make_unexpected(problemOf(error, state))));
            });
        });
        job->start();
        return m_promise.future();
    }

private:
    void finish(Result result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    QPromise<Result> m_promise;
};

} // namespace

KeyringSecretStore::KeyringSecretStore(QString service)
    : m_service(std::move(service))
{
}

QFuture<SecretStore::ReadResult> KeyringSecretStore::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    const auto take = [job] {
        const ApiKey key(job->binaryData());
        return key.isEmpty() ? ReadResult(tl::make_unexpected(SecretProblem::NotFound)) : ReadResult(key);
    };
    return (new KeyringTask<ReadResult>)->run(job, name, take, false);
}

QFuture<SecretStore::WriteResult> KeyringSecretStore::write(const QString &name, const ApiKey &key)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(key.bearer());
    return (new KeyringTask<WriteResult>)
        ->run(
            job, name, [] { return WriteResult(); }, false);
}

QFuture<SecretStore::WriteResult> KeyringSecretStore::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    return (new KeyringTask<WriteResult>)
        ->run(
            job, name, [] { return WriteResult(); }, true);
}

QString KeyringSecretStore::place() const
{
    return tr("the system keyring");
}

} // namespace herald
