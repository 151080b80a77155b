// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/RowReader.h"
#include "app/store/StoreError.h"
#include "app/store/StoredRows.h"

#include <QString>

namespace herald {

class Connection;

/// The columns that readMessage() reads, of `messages m` and `notices n`.
QString messageColumns();
QString messageTables();
/// The last column is read as the raw record when there is one.
StoredMessage readMessage(RowReader &row, bool withRawRecord);

/// Ids as one column holds them.
QString columnOf(const QList<NoticeId> &ids);
QList<NoticeId> idsFromColumn(const QString &column);

QString noticeColumns();
Notice readNotice(RowReader &row);

inline StoreError notFound(const QString &what)
{
    return {StoreError::NotFound, what, {}};
}

} // namespace herald
