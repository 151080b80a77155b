// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeyringSecretStore.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace herald {

namespace {

SecretProblem problemOf(QKeychain::Error error)
{
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

/// Starts @p job, which deletes itself, and answers with what @p take reads from it when nothing failed.
template<typename Result, typename Job, typename Take>
QFuture<Result> run(std::unique_ptr<Job> job, const QString &name, Take take)
{
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    job->setKey(name);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    Job *running = job.release();
    QObject::connect(running, &QKeychain::Job::finished, running, [promise, running, take] {
        if (running->error() == QKeychain::NoError)
            promise->addResult(take(*running));
        else
            promise->addResult(Result(tl::make_unexpected(problemOf(running->error()))));
        promise->finish();
    });
    running->start();
    return promise->future();
}

} // namespace

KeyringSecretStore::KeyringSecretStore(QString service)
    : m_service(std::move(service))
{
}

QFuture<SecretStore::ReadResult> KeyringSecretStore::read(const QString &name)
{
    return run<ReadResult>(
        std::make_unique<QKeychain::ReadPasswordJob>(m_service), name, [](const QKeychain::ReadPasswordJob &job) {
            const ApiKey key(job.binaryData());
            return key.isEmpty() ? ReadResult(tl::make_unexpected(SecretProblem::NotFound)) : ReadResult(key);
        });
}

QFuture<SecretStore::WriteResult> KeyringSecretStore::write(const QString &name, const ApiKey &key)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(m_service);
    job->setBinaryData(key.bearer());
    return run<WriteResult>(std::move(job), name, [](const QKeychain::WritePasswordJob &) { return WriteResult(); });
}

QFuture<SecretStore::WriteResult> KeyringSecretStore::remove(const QString &name)
{
    return run<WriteResult>(std::make_unique<QKeychain::DeletePasswordJob>(m_service), name,
        [](const QKeychain::DeletePasswordJob &) { return WriteResult(); });
}

QString KeyringSecretStore::place() const
{
    return tr("the system keyring");
}

} // namespace herald
