// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/NoticeStanding.h"

#include "app/models/DisplayText.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qint64 longestUndo = 60; ///< seconds between Send and the first message
constexpr double longestWait = 10.0 * 365 * 24 * 60; ///< minutes

bool nothingHasLeft(const NoticeTotals &totals)
{
    return totals.waiting == totals.messages();
}

} // namespace

NoticePhase phaseOf(const NoticeSummary &summary, bool runsHere, const QDateTime &now)
{
    const Notice &notice = summary.notice;
    const bool waitsForHour = notice.startAt && *notice.startAt > now;
    switch (notice.state) {
    case NoticeState::Scheduled:
        return NoticePhase::Scheduled;
    case NoticeState::Running:
        if (!runsHere && !notice.worker.isEmpty())
            return NoticePhase::Elsewhere;
        if (waitsForHour && nothingHasLeft(summary.totals))
            return notice.createdAt.secsTo(*notice.startAt) <= longestUndo ? NoticePhase::Undo : NoticePhase::Scheduled;
        return NoticePhase::Sending;
    case NoticeState::Paused:
        if (notice.startAt && !waitsForHour && !notice.pauseReason.isEmpty() && nothingHasLeft(summary.totals)
            && notice.createdAt.secsTo(*notice.startAt) > longestUndo)
            return NoticePhase::Missed;
        return NoticePhase::Paused;
    case NoticeState::Stopped:
        return NoticePhase::Stopped;
    case NoticeState::Finished:
        break;
    }
    return NoticePhase::Finished;
}

std::optional<QDateTime> NoticeWords::endsAt(const NoticeSummary &summary, const std::optional<HandoverPace> &pace,
    int sharers, double measured, const QDateTime &now)
{
    const int waiting = summary.totals.waiting;
    if (waiting == 0)
        return std::nullopt;
    double minutes = 0;
    if (pace && pace->partsPerMinute > 0)
        minutes = double(summary.partsToGo) * std::max(1, sharers) / pace->partsPerMinute;
    else if (measured > 0)
        minutes = waiting / measured;
    else
        return std::nullopt;
    if (!std::isfinite(minutes) || minutes > longestWait)
        return std::nullopt;
    const QDateTime from = pace && pace->notBefore.isValid() ? std::max(now, pace->notBefore) : now;
    return from.addSecs(qint64(std::ceil(minutes * 60)));
}

QString NoticeWords::paceReason(const std::optional<HandoverPace> &pace, const QDateTime &now)
{
    const QLocale locale;
    if (pace && pace->notBefore > now)
        return tr("Telnyx asks for a rest until %1")
            .arg(locale.toString(pace->notBefore.toLocalTime().time(), u"HH:mm:ss"_s));
    if (pace && pace->partsPerMinute > 0)
        return tr("a minute, limit %1 parts")
            .arg(locale.toString(pace->partsPerMinute, 'f', QLocale::FloatingPointShortest));
    return tr("a minute, as fast as Telnyx answers");
}

} // namespace herald
