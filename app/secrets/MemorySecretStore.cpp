// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/MemorySecretStore.h"

namespace herald {

namespace {

template<typename T>
QFuture<T> finished(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<SecretStore::ReadResult> MemorySecretStore::read(const QString &name)
{
    const auto found = m_keys.constFind(name);
    return finished(
        found == m_keys.cend() ? ReadResult(tl::make_unexpected(SecretProblem::NotFound)) : ReadResult(*found));
}

QFuture<SecretStore::WriteResult> MemorySecretStore::write(const QString &name, const ApiKey &key)
{
    m_keys.insert(name, key);
    return finished(WriteResult());
}

QFuture<SecretStore::WriteResult> MemorySecretStore::remove(const QString &name)
{
    return finished(m_keys.remove(name) ? WriteResult() : WriteResult(tl::make_unexpected(SecretProblem::NotFound)));
}

QString MemorySecretStore::place() const
{
    return tr("this computer's memory");
}

} // namespace herald
