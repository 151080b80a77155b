// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoreError.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace herald {

class RowReader;

/// One open database file. Belongs to the thread that opened it. Private to this room.
class Connection
{
public:
    enum class Access { ReadOnly, ReadWrite };
    /// Asked before every database call with its SQL; an error is answered in place of the call. For tests.
    using Fault = std::function<std::optional<StoreError>(const QString &sql)>;

    static StoreResult<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs one statement; answers how many rows it changed. A null QString is stored as an empty one, an invalid
    /// QVariant as NULL.
    StoreResult<int> execute(const QString &sql, const QVariantList &values = {});
    /// As execute(), but answers the new row's id.
    StoreResult<qint64> insert(const QString &sql, const QVariantList &values);
    /// Calls @p each for every row. @p each must not use this connection.
    StoreResult<void> select(
        const QString &sql, const QVariantList &values, const std::function<void(RowReader &)> &each);
    /// The first column of the first row; an invalid value without one.
    StoreResult<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Runs @p then once what is being written is durable; never when it is undone.
    void afterCommit(std::function<void()> then);
    void setFault(Fault fault) { m_fault = std::move(fault); }
    const QString &path() const { return m_path; }
    /// True once the engine has called the file damaged; it stays so.
    bool sawDamage() const { return m_sawDamage; }

private:
    friend class ScopedTransaction;
    Connection() = default;
    StoreResult<QSqlQuery *> run(const QString &sql, const QVariantList &values);
    StoreError describe(const QSqlError &error);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    Fault m_fault;
    bool m_sawDamage = false;
    int m_transactions = 0; ///< begun and not ended, one inside the other
    std::vector<std::function<void()>> m_afterCommit;
};

/// Writes that stand or fall together: undone unless committed. Takes the write lock at once, so that it never
/// meets another writer half-way. Inside another one it is undone alone, and durable with the outer one.
class ScopedTransaction
{
public:
    explicit ScopedTransaction(Connection &connection);
    ~ScopedTransaction();
    Q_DISABLE_COPY_MOVE(ScopedTransaction)

    /// Whether the lock was had; nothing may be written otherwise.
    const StoreResult<void> &begun() const { return m_begun; }
    /// Durable when it returns without an error.
    StoreResult<void> commit();

private:
    Connection &m_connection;
    StoreResult<void> m_begun;
    bool m_inner = false;
    bool m_open = false;
    std::size_t m_hooks = 0; ///< what was to follow the commit when this one began
};

/// The error of @p result, to be answered in its place.
template<typename T>
tl::unexpected<StoreError> failed(const StoreResult<T> &result)
{
    return tl::make_unexpected(result.error());
}

} // namespace herald
