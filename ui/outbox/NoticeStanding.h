// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Outbox.h"
#include "app/store/StoredRows.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace herald {

/// What a notice is doing, more finely than its state says. Pure.
enum class NoticePhase {
    Undo, ///< has not begun; the person may still think better of it
    Scheduled, ///< begins at its hour
    Sending,
    Elsewhere, ///< another Herald hands it over
    Paused,
    Missed, ///< its hour passed and nothing was sent
    Stopped,
    Finished
};
NoticePhase phaseOf(const NoticeSummary &summary, bool runsHere, const QDateTime &now);

/// Plain words for how a notice stands.
class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::NoticeWords)
public:
    /// When the rest will have left at this pace; nothing when nothing waits or no pace is known. @p sharers: notices
    /// of the same sender under way, this one among them. @p measured: messages a minute.
    static std::optional<QDateTime> endsAt(const NoticeSummary &summary, const std::optional<HandoverPace> &pace,
        int sharers, double measured, const QDateTime &now);
    /// Where the pace comes from: "limit 6 parts a minute", "Telnyx asks for a rest until 14:05:12".
    static QString paceReason(const std::optional<HandoverPace> &pace, const QDateTime &now);
};

} // namespace herald
