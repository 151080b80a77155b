// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ApiKey.h"

#include <QCoreApplication>
#include <QFuture>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

namespace herald {

enum class SecretProblem {
    NotFound, ///< no key is kept for this name
    Unavailable, ///< this computer has no keyring, or none is running
    Denied, ///< locked, or the person said no
    Other
};

/// Where API keys live. Asynchronous: a keyring may ask the person to unlock it.
class SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(herald::SecretStore)
public:
    using ReadResult = tl::expected<ApiKey, SecretProblem>;
    using WriteResult = tl::expected<void, SecretProblem>;

    virtual ~SecretStore() = default;
    virtual QFuture<ReadResult> read(const QString &name) = 0;
    virtual QFuture<WriteResult> write(const QString &name, const ApiKey &key) = 0;
    virtual QFuture<WriteResult> remove(const QString &name) = 0;
    /// What the place is called on screen, e.g. "the system keyring".
    virtual QString place() const = 0;
    /// True when what is written here is gone after the run.
    virtual bool forgetsOnExit() const = 0;

    /// Plain words: what happened and what to do.
    static QString explain(SecretProblem problem);
};

} // namespace herald
