// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Connection.h"
#include "app/store/Repositories.h"
#include "app/store/RowMapping.h"
#include "app/store/RowReader.h"
#include "app/store/SqlDialect.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// There is one draft for now; the name leaves room for more.
const QString currentDraft = u"current"_s;

} // namespace

StoreResult<Draft> DraftRepository::load()
{
    Draft draft;
    const auto done =
        m_connection.select(u"SELECT title, sender, recipients, text, follows FROM drafts WHERE name = ?"_s,
            {currentDraft}, [&](RowReader &row) {
                draft.title = row.text();
                draft.sender = row.text();
                draft.recipients = row.text();
                draft.text = row.text();
                draft.follows = idsFromColumn(row.text());
            });
    if (!done)
        return failed(done);
    return draft;
}

StoreResult<void> DraftRepository::save(const Draft &draft)
{
    const auto done = m_connection.execute(
        SqlDialect::upsert(u"drafts"_s, u"name"_s, {u"title"_s, u"sender"_s, u"recipients"_s, u"text"_s, u"follows"_s}),
        {currentDraft, draft.title, draft.sender, draft.recipients, draft.text, columnOf(draft.follows)});
    if (!done)
        return failed(done);
    return {};
}

StoreResult<void> DraftRepository::saveWords(const Draft &draft)
{
    const auto done = m_connection.execute(u"UPDATE drafts SET title = ?, sender = ?, text = ? WHERE name = ?"_s,
        {draft.title, draft.sender, draft.text, currentDraft});
    if (!done)
        return failed(done);
    return {};
}

StoreResult<QString> SettingRepository::value(const QString &name, const QString &fallback)
{
    const auto found = m_connection.value(u"SELECT value FROM settings WHERE name = ?"_s, {name});
    if (!found)
        return failed(found);
    return found->isValid() ? found->toString() : fallback;
}

StoreResult<QHash<QString, QString>> SettingRepository::beginningWith(const QString &prefix)
{
    QHash<QString, QString> found;
    const auto done =
        m_connection.select(u"SELECT name, value FROM settings WHERE name >= ? ORDER BY name LIMIT 10000"_s, {prefix},
            [&](RowReader &row) {
                const QString name = row.text();
                if (name.startsWith(prefix))
                    found.insert(name, row.text());
            });
    if (!done)
        return failed(done);
    return found;
}

StoreResult<void> SettingRepository::setValue(const QString &name, const QString &value)
{
    const auto done = m_connection.execute(SqlDialect::upsert(u"settings"_s, u"name"_s, {u"value"_s}), {name, value});
    if (!done)
        return failed(done);
    return {};
}

} // namespace herald
