// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/SecretStore.h"

namespace herald {

/// The system keyring through QtKeychain (Secret Service or KWallet). Never falls back to a file. Call from the
/// main thread; the futures finish there.
class KeyringSecretStore : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(herald::KeyringSecretStore)
public:
    /// @p service groups the entries, "herald" outside tests.
    explicit KeyringSecretStore(QString service = QStringLiteral("herald"));

    QFuture<ReadResult> read(const QString &name) override;
    QFuture<WriteResult> write(const QString &name, const ApiKey &key) override;
    QFuture<WriteResult> remove(const QString &name) override;
    QString place() const override;
    bool forgetsOnExit() const override { return false; }

private:
    QString m_service;
};

} // namespace herald
