// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Connection.h"

#include <QString>

#include <memory>

namespace herald {

/// The database file of a data folder, on disk.
struct OpenedDatabase {
    std::unique_ptr<Connection> connection;
    QString setAside; ///< where a damaged file was moved; empty when that did not happen
};

/// Makes folder and file when they are missing, sets a damaged file aside, copies an older one before changing it,
/// and brings the schema up to date. One process at a time gets past the door.
StoreResult<OpenedDatabase> openDatabase(const QString &directory);

/// A second connection, for reading only, to a database that is open already.
StoreResult<OpenedDatabase> openReader(const QString &directory);

/// Asks the next start to read every page before it trusts the file.
void askForCheck(const QString &directory);

QString databasePath(const QString &directory);

} // namespace herald
