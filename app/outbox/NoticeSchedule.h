// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Ids.h"
#include "app/outbox/Clock.h"
#include "app/store/StoredRows.h"

#include <QHash>
#include <QObject>

namespace herald {

/// Notices that are to begin at an hour of their own. An hour that has passed by too long, because the computer slept,
/// is missed(): whether it still makes sense then is for a person to say.
class NoticeSchedule : public QObject
{
    Q_OBJECT
public:
    static constexpr int patience = 600; ///< seconds after the hour within which it still counts as met

    /// Its startAt is an hour that a person chose, and not the seconds in which it can be undone.
    static bool hasHour(const Notice &notice);
    /// Its hour passed before anything of it was sent, and it is paused: only a person who means it may begin it.
    static bool isMissed(const NoticeSummary &summary, const QDateTime &now);

    NoticeSchedule(Clock &clock, QObject *parent);
    void add(NoticeId id, const QDateTime &at);
    void remove(NoticeId id);

Q_SIGNALS:
    void due(herald::NoticeId id);
    void missed(herald::NoticeId id);

private:
    void look();
    void sleep();

    Clock &m_clock;
    QHash<NoticeId, QDateTime> m_hours;
    QDateTime m_wakeAt;
};

} // namespace herald
