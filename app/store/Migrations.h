// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoreError.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace herald {

class Connection;

/// One numbered step of the schema.
struct Migration {
    int number = 0;
    QString name;
    QStringList statements;
};

/// The steps this Herald knows for this engine, in order.
QList<Migration> knownMigrations();

/// Statements of a script: parted by semicolons outside quotes, without comments.
QStringList statementsOf(const QString &script);

/// The number of the last step made; 0 for an empty database.
StoreResult<int> schemaVersion(Connection &connection);

/// Makes the steps that are missing, each in one transaction with its version row. Answers how many were made.
/// A version above the last of @p migrations is NewerHerald, and nothing is written.
StoreResult<int> migrate(Connection &connection, const QList<Migration> &migrations);

} // namespace herald
