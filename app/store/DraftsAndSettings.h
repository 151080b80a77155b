// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoreError.h"
#include "app/store/StoredRows.h"

#include <QHash>
#include <QString>

namespace herald {

class Connection;

class DraftRepository
{
public:
    explicit DraftRepository(Connection &connection)
        : m_connection(connection)
    {
    }
    StoreResult<Draft> load();
    StoreResult<void> save(const Draft &draft);
    /// All but the recipients, which may be long; for a draft that was saved whole before.
    StoreResult<void> saveWords(const Draft &draft);

private:
    Connection &m_connection;
};

/// Small facts of this data folder: chosen account, window state. Values are strings.
class SettingRepository
{
public:
    explicit SettingRepository(Connection &connection)
        : m_connection(connection)
    {
    }
    StoreResult<QString> value(const QString &name, const QString &fallback);
    /// Name and value of all whose names begin so, at most 10,000.
    StoreResult<QHash<QString, QString>> beginningWith(const QString &prefix);
    StoreResult<void> setValue(const QString &name, const QString &value);

private:
    Connection &m_connection;
};

} // namespace herald
