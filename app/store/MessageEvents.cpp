// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/MessageEvents.h"

#include "app/store/Batches.h"
#include "app/store/Connection.h"
#include "app/store/RowMapping.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

StoreResult<void> MessageEvents::write(Connection &connection)
{
    const QList<Pending> events = std::exchange(m_events, {});
    return inBatches<StoreResult<void>>(events.size(), [&](qsizetype begin, qsizetype count) -> StoreResult<void> {
        QVariantList values;
        values.reserve(count * 4);
        for (qsizetype i = begin; i < begin + count; ++i) {
            const auto &[message, event] = events.at(i);
            values.append({static_cast<qint64>(message), columnOf(event.at), event.kind, event.detail});
        }
        const auto done = connection.execute(
            u"INSERT INTO message_events (message_id, at, kind, detail) VALUES "_s % places(count, u"(?, ?, ?, ?)"_s),
            values);
        if (!done)
            return failed(done);
        return {};
    });
}

StoreResult<void> addEvent(
    Connection &connection, MessageId id, const QDateTime &at, const QString &kind, const QString &detail)
{
    MessageEvents events;
    events.add(id, {at, kind, detail});
    return events.write(connection);
}

} // namespace herald
