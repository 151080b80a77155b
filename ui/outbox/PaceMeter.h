// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Outbox.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

namespace herald {

/// How fast notices really leave: counts what the outbox hands over. Keeps five minutes.
class PaceMeter : public QObject
{
    Q_OBJECT
public:
    PaceMeter(const Outbox &outbox, const Clock &clock, QObject *parent = nullptr);

    /// Messages a minute over the last minute, or since the first one; 0 when none left.
    double perMinute(NoticeId id) const;
    /// Messages a minute in each slot of ten seconds, oldest first; empty before the first message.
    QList<double> course(NoticeId id) const;

private:
    void count(NoticeId id);
    qint64 slotNow() const;

    const Clock &m_clock;
    QHash<NoticeId, QMap<qint64, int>> m_slots; ///< slot of ten seconds since the epoch, messages
};

} // namespace herald
