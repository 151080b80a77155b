// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Connection.h"
#include "app/store/Repositories.h"
#include "app/store/RowMapping.h"

using namespace Qt::StringLiterals;

namespace herald {

StoreResult<QList<Account>> AccountRepository::all()
{
    QList<Account> accounts;
    const auto done = m_connection.select(
        u"SELECT id, name, practice, base_url, send_path, profile_id, profile_name, default_sender, default_country, "
        "parts_per_minute, token_url FROM accounts WHERE removed = 0 ORDER BY id"_s,
        {}, [&](RowReader &row) {
            Account account;
            account.id = AccountId(row.integer());
            account.name = row.text();
            account.practice = row.flag();
            account.baseUrl = QUrl(row.text());
            account.sendPath = row.text();
            account.profileId = row.text();
            account.profileName = row.text();
            account.defaultSender = row.text();
            account.defaultCountry = row.text();
            account.partsPerMinute = row.next().toDouble();
            account.tokenUrl = row.text();
            accounts.append(account);
        });
    if (!done)
        return failed(done);
    return accounts;
}

StoreResult<AccountId> AccountRepository::save(const Account &account)
{
    QVariantList values = {account.name, account.practice ? 1 : 0, account.baseUrl.toString(QUrl::FullyEncoded),
        account.sendPath, account.profileId, account.profileName, account.defaultSender, account.defaultCountry,
        account.partsPerMinute, account.tokenUrl};
    if (account.id == AccountId{}) {
        const auto id = m_connection.insert(
            u"INSERT INTO accounts (name, practice, base_url, send_path, profile_id, profile_name, default_sender, "
            "default_country, parts_per_minute, token_url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            values);
        if (!id)
            return failed(id);
        return AccountId(*id);
    }
    values.append(static_cast<qint64>(account.id));
    const auto changed = m_connection.execute(
        u"UPDATE accounts SET name = ?, practice = ?, base_url = ?, send_path = ?, profile_id = ?, profile_name = ?, "
        "default_sender = ?, default_country = ?, parts_per_minute = ?, token_url = ? WHERE id = ? AND removed = 0"_s,
        values);
    if (!changed)
        return failed(changed);
    if (*changed == 0)
        return tl::make_unexpected(notFound(u"account"_s));
    return account.id;
}

StoreResult<void> AccountRepository::remove(AccountId id)
{
    // The row stays: notices of the past still say whose they were.
    const auto changed = m_connection.execute(
        u"UPDATE accounts SET removed = 1 WHERE id = ? AND removed = 0"_s, {static_cast<qint64>(id)});
    if (!changed)
        return failed(changed);
    if (*changed == 0)
        return tl::make_unexpected(notFound(u"account"_s));
    return {};
}

} // namespace herald
