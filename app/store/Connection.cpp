// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Connection.h"

#include "app/store/RowReader.h"
#include "app/store/SqlDialect.h"

#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Searches are put together from parts; without a bound their variety would be kept for ever.
constexpr std::size_t mostPrepared = 96;
constexpr int usualValues = 64; ///< in one statement

/// The name of the place for a value.
QString placeName(qsizetype index)
{
    static const QStringList names = [] {
        QStringList all;
        for (int i = 0; i < usualValues; ++i)
            all.append(u":v"_s % QString::number(i));
        return all;
    }();
    return index < names.size() ? names.at(index) : QString(u":v"_s % QString::number(index));
}

/// The statement with a name for each question mark that stands for a value: Qt binds by name far sooner than by
/// position.
QString withNamedPlaces(const QString &sql)
{
    QString named;
    named.reserve(sql.size() + 64);
    int count = 0;
    QChar quote;
    for (const QChar c : sql) {
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote; // a doubled quote ends and begins again, which comes to the same
        else if (c == u'\'' || c == u'"')
            quote = c;
        if (c == u'?' && quote.isNull())
            named += placeName(count++);
        else
            named += c;
    }
    return named;
}

QString uniqueName()
{
    static std::atomic<quint64> count{0};
    return u"herald-store-"_s + QString::number(++count);
}

} // namespace

StoreResult<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_path = path;
    connection->m_name = uniqueName();
    connection->m_database = QSqlDatabase::addDatabase(SqlDialect::driver(), connection->m_name);
    connection->m_database.setDatabaseName(path);
    connection->m_database.setConnectOptions(SqlDialect::connectOptions(access == Access::ReadOnly));
    if (!connection->m_database.open())
        return tl::make_unexpected(connection->describe(connection->m_database.lastError()));
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    if (m_database.isOpen())
        m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

StoreResult<int> Connection::execute(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return failed(query);
    // A statement that answers rows is done only when all were read.
    while ((*query)->isSelect() && (*query)->next()) { }
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

StoreResult<qint64> Connection::insert(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return failed(query);
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

StoreResult<void> Connection::select(
    const QString &sql, const QVariantList &values, const std::function<void(RowReader &)> &each)
{
    const auto query = run(sql, values);
    if (!query)
        return failed(query);
    while ((*query)->next()) {
        RowReader row(**query);
        each(row);
    }
    // next() answers false both at the end and on an error.
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return tl::make_unexpected(describe(error));
    return {};
}

StoreResult<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    bool first = true;
    const auto done = select(sql, values, [&](RowReader &row) {
        if (std::exchange(first, false))
            found = row.next();
    });
    if (!done)
        return failed(done);
    return found;
}

StoreResult<QSqlQuery *> Connection::run(const QString &sql, const QVariantList &values)
{
    if (m_fault) {
        if (const auto error = m_fault(sql))
            return tl::make_unexpected(*error);
    }
    auto prepared = m_prepared.find(sql);
    if (prepared == m_prepared.end()) {
        if (m_prepared.size() >= mostPrepared)
            m_prepared.clear();
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(withNamedPlaces(sql)))
            return tl::make_unexpected(describe(query.lastError()));
        prepared = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = prepared->second;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        if (value.metaType().id() == QMetaType::QString && value.toString().isNull())
            query.bindValue(placeName(i), u""_s);
        else
            query.bindValue(placeName(i), value);
    }
    if (!query.exec()) {
        const StoreError error = describe(query.lastError());
        query.finish();
        return tl::make_unexpected(error);
    }
    return &query;
}

StoreError Connection::describe(const QSqlError &error)
{
    const StoreError::Kind kind = SqlDialect::kindOf(error);
    m_sawDamage = m_sawDamage || kind == StoreError::Damaged;
    return StoreError{kind, error.text(), m_path};
}

void Connection::afterCommit(std::function<void()> then)
{
    if (m_transactions == 0)
        then();
    else
        m_afterCommit.push_back(std::move(then));
}

ScopedTransaction::ScopedTransaction(Connection &connection)
    : m_connection(connection)
    , m_inner(connection.m_transactions > 0)
    , m_hooks(connection.m_afterCommit.size())
{
    const auto done = m_connection.execute(m_inner ? u"SAVEPOINT inner_work"_s : SqlDialect::beginWriting());
    m_open = done.has_value();
    if (!done)
        m_begun = failed(done);
    else
        ++m_connection.m_transactions;
}

ScopedTransaction::~ScopedTransaction()
{
    if (!m_open)
        return;
    // Past the fault hook: a test's fault must not leave a transaction open that the engine would have ended. The
    // engine may have ended it itself, as after a full disk; then this does nothing.
    QSqlQuery undo(m_connection.m_database);
    if (m_inner) {
        undo.exec(u"ROLLBACK TO inner_work"_s);
        undo.exec(u"RELEASE inner_work"_s);
    } else {
        undo.exec(u"ROLLBACK"_s);
    }
    --m_connection.m_transactions;
    m_connection.m_afterCommit.resize(m_hooks);
}

StoreResult<void> ScopedTransaction::commit()
{
    Q_ASSERT(m_open);
    const auto done = m_connection.execute(m_inner ? u"RELEASE inner_work"_s : u"COMMIT"_s);
    if (!done)
        return failed(done);
    m_open = false;
    --m_connection.m_transactions;
    if (!m_inner) {
        for (const auto &then : std::exchange(m_connection.m_afterCommit, {}))
            then();
    }
    return {};
}

} // namespace herald
