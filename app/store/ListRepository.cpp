// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ListText.h"
#include "app/store/Connection.h"
#include "app/store/PeopleRepositories.h"
#include "app/store/RowMapping.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

QString tidyName(const QString &name)
{
    return name.simplified().left(longestListName).trimmed();
}

QString nameKey(const QString &name)
{
    return tidyName(name).toCaseFolded();
}

StoreError refusedName(const QString &name)
{
    if (tidyName(name).isEmpty())
        return {StoreError::NoName, u"the name is empty"_s, {}};
    return {StoreError::NameTaken, u"a list is called so"_s, {}};
}

StoreResult<void> changedOne(const StoreResult<int> &changed)
{
    if (!changed)
        return failed(changed);
    if (*changed == 0)
        return tl::make_unexpected(notFound(u"list"_s));
    return {};
}

} // namespace

StoreResult<QList<SavedList>> ListRepository::select(const QString &condition, const QVariantList &values)
{
    QList<SavedList> lists;
    const auto done = m_connection.select(
        u"SELECT l.id, l.name, l.row_count, (SELECT COUNT(*) FROM saved_list_columns c WHERE c.list_id = l.id), "
        "l.created_at, l.changed_at, l.used_at FROM saved_lists l WHERE l.removed_at IS NULL"_s
            % condition % u" ORDER BY l.name_key"_s,
        values, [&](RowReader &row) {
            SavedList list;
            list.id = ListId(row.integer());
            list.name = row.text();
            list.rows = row.number();
            list.columns = row.number();
            list.createdAt = row.time();
            list.changedAt = row.time();
            list.usedAt = row.optionalTime();
            lists.append(list);
        });
    if (!done)
        return failed(done);
    return lists;
}

StoreResult<QList<SavedList>> ListRepository::all()
{
    return select({}, {});
}

StoreResult<SavedList> ListRepository::byName(const QString &name)
{
    const auto found = select(u" AND l.name_key = ?"_s, {nameKey(name)});
    if (!found)
        return failed(found);
    if (found->isEmpty())
        return tl::make_unexpected(notFound(u"list"_s));
    return found->constFirst();
}

StoreResult<QList<SavedList>> ListRepository::holding(const QString &number)
{
    if (number.isEmpty())
        return QList<SavedList>();
    return select(
        u" AND l.id IN (SELECT r.list_id FROM saved_list_rows r WHERE r.number = ? AND r.number <> '')"_s, {number});
}

StoreResult<bool> ListRepository::isTaken(const QString &name, ListId except)
{
    const auto found =
        m_connection.value(u"SELECT id FROM saved_lists WHERE name_key = ? AND removed_at IS NULL AND id <> ?"_s,
            {nameKey(name), static_cast<qint64>(except)});
    if (!found)
        return failed(found);
    return found->isValid();
}

StoreResult<void> ListRepository::write(qint64 id, const NewSavedList &list)
{
    const Sheet &sheet = list.list.sheet();
    for (const QString &table : {u"saved_list_rows"_s, u"saved_list_columns"_s}) {
        const auto cleared = m_connection.execute(u"DELETE FROM "_s % table % u" WHERE list_id = ?"_s, {id});
        if (!cleared)
            return failed(cleared);
    }
    for (qsizetype column = 0; column < sheet.headings().size(); ++column) {
        const auto done =
            m_connection.execute(u"INSERT INTO saved_list_columns (list_id, position, heading) VALUES (?, ?, ?)"_s,
                {id, column, sheet.headings().at(column)});
        if (!done)
            return failed(done);
    }
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        const quint64 number = size_t(row) < list.numbers.size() ? list.numbers[size_t(row)] : 0;
        const QString e164 = number == 0 ? QString() : QString(u'+' % QString::number(number));
        const auto done = m_connection.execute(
            u"INSERT INTO saved_list_rows (list_id, position, row_number, number, untidied, cells) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, row, sheet.number(row), e164, list.list.isUntidied(row) ? 1 : 0, cellsToText(sheet, row)});
        if (!done)
            return failed(done);
    }
    return {};
}

StoreResult<ListId> ListRepository::create(const NewSavedList &list)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    const auto taken = isTaken(list.name, {});
    if (!taken)
        return failed(taken);
    if (*taken || tidyName(list.name).isEmpty())
        return tl::make_unexpected(refusedName(list.name));
    const auto id =
        m_connection.insert(u"INSERT INTO saved_lists (name, name_key, mapping, row_count, created_at, changed_at) "
                            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {tidyName(list.name), nameKey(list.name), toText(list.list.mapping()), list.list.rowCount(),
                columnOf(list.at), columnOf(list.at)});
    if (!id)
        return failed(id);
    if (const auto done = write(*id, list); !done)
        return failed(done);
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return ListId(*id);
}

StoreResult<void> ListRepository::replace(ListId id, const NewSavedList &list)
{
    const auto key = static_cast<qint64>(id);
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    const auto changed = changedOne(m_connection.execute(
        u"UPDATE saved_lists SET mapping = ?, row_count = ?, changed_at = ? WHERE id = ? AND removed_at IS NULL"_s,
        {toText(list.list.mapping()), list.list.rowCount(), columnOf(list.at), key}));
    if (!changed)
        return changed;
    if (const auto done = write(key, list); !done)
        return done;
    return transaction.commit();
}

StoreResult<RecipientList> ListRepository::rows(ListId id)
{
    const auto key = static_cast<qint64>(id);
    const auto mapping =
        m_connection.value(u"SELECT mapping FROM saved_lists WHERE id = ? AND removed_at IS NULL"_s, {key});
    if (!mapping)
        return failed(mapping);
    if (!mapping->isValid())
        return tl::make_unexpected(notFound(u"list"_s));
    QStringList headings;
    const auto columns =
        m_connection.select(u"SELECT heading FROM saved_list_columns WHERE list_id = ? ORDER BY position"_s, {key},
            [&](RowReader &row) { headings.append(row.text()); });
    if (!columns)
        return failed(columns);
    Sheet sheet;
    sheet.setHeadings(headings);
    QList<qsizetype> untidied;
    const auto read = m_connection.select(
        u"SELECT row_number, untidied, cells FROM saved_list_rows WHERE list_id = ? ORDER BY position"_s, {key},
        [&](RowReader &row) {
            const int number = row.number();
            const bool asWritten = row.flag();
            if (!sheet.appendRow(number, cellsFromText(row.text())))
                return;
            if (asWritten)
                untidied.append(sheet.rowCount() - 1);
        });
    if (!read)
        return failed(read);
    RecipientList list;
    list.append(sheet, mappingFromText(mapping->toString()));
    for (const qsizetype row : std::as_const(untidied))
        list.setUntidied(row, true);
    return list;
}

StoreResult<void> ListRepository::rename(ListId id, const QString &name, const QDateTime &now)
{
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    const auto taken = isTaken(name, id);
    if (!taken)
        return failed(taken);
    if (*taken || tidyName(name).isEmpty())
        return tl::make_unexpected(refusedName(name));
    const auto changed = changedOne(m_connection.execute(
        u"UPDATE saved_lists SET name = ?, name_key = ?, changed_at = ? WHERE id = ? AND removed_at IS NULL"_s,
        {tidyName(name), nameKey(name), columnOf(now), static_cast<qint64>(id)}));
    if (!changed)
        return changed;
    return transaction.commit();
}

StoreResult<void> ListRepository::remove(ListId id, const QDateTime &now)
{
    return changedOne(
        m_connection.execute(u"UPDATE saved_lists SET removed_at = ? WHERE id = ? AND removed_at IS NULL"_s,
            {columnOf(now), static_cast<qint64>(id)}));
}

StoreResult<void> ListRepository::restore(ListId id)
{
    const auto key = static_cast<qint64>(id);
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    const auto own =
        m_connection.value(u"SELECT name FROM saved_lists WHERE id = ? AND removed_at IS NOT NULL"_s, {key});
    if (!own)
        return failed(own);
    if (!own->isValid())
        return tl::make_unexpected(notFound(u"list"_s));
    QString name = own->toString();
    for (int copy = 2;; ++copy) {
        const auto taken = isTaken(name, id);
        if (!taken)
            return failed(taken);
        if (!*taken)
            break;
        const QString suffix = u" ("_s % QString::number(copy) % u')';
        name = own->toString().left(longestListName - suffix.size()) % suffix;
    }
    const auto back = m_connection.execute(
        u"UPDATE saved_lists SET removed_at = NULL, name = ?, name_key = ? WHERE id = ?"_s, {name, nameKey(name), key});
    if (!back)
        return failed(back);
    return transaction.commit();
}

StoreResult<int> ListRepository::purge(const QDateTime &time)
{
    const QString which = u"SELECT id FROM saved_lists WHERE removed_at < ?"_s;
    ScopedTransaction transaction(m_connection);
    if (!transaction.begun())
        return failed(transaction.begun());
    for (const QString &table : {u"saved_list_rows"_s, u"saved_list_columns"_s}) {
        const auto cleared =
            m_connection.execute(u"DELETE FROM "_s % table % u" WHERE list_id IN ("_s % which % u')', {columnOf(time)});
        if (!cleared)
            return cleared;
    }
    const auto purged = m_connection.execute(u"DELETE FROM saved_lists WHERE removed_at < ?"_s, {columnOf(time)});
    if (!purged)
        return purged;
    if (const auto done = transaction.commit(); !done)
        return failed(done);
    return purged;
}

StoreResult<void> ListRepository::markUsed(ListId id, const QDateTime &now)
{
    return changedOne(m_connection.execute(u"UPDATE saved_lists SET used_at = ? WHERE id = ? AND removed_at IS NULL"_s,
        {columnOf(now), static_cast<qint64>(id)}));
}

} // namespace herald
