// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/SecretStore.h"

#include <QHash>

namespace herald {

/// Keys for this run only: for tests, and where there is no keyring and the person was told so.
class MemorySecretStore : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(herald::MemorySecretStore)
public:
    QFuture<ReadResult> read(const QString &name) override;
    QFuture<WriteResult> write(const QString &name, const ApiKey &key) override;
    QFuture<WriteResult> remove(const QString &name) override;
    QString place() const override;
    bool forgetsOnExit() const override { return true; }

private:
    QHash<QString, ApiKey> m_keys;
};

} // namespace herald
