// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandContext.h"
#include "app/recipients/ListCheck.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>

namespace herald {

class JsonLine;
struct Plan;

/// Tells what becomes of messages while they are handed over, and sums up; shared by send and resume.
class HandoverReport
{
    Q_DECLARE_TR_FUNCTIONS(herald::HandoverReport)
public:
    HandoverReport(CommandContext &context, bool json);

    /// The rows of @p recipients that get no message: a JSON line each, or words on the error stream.
    void leftOut(const CheckedList &recipients);
    void settled(const MessageOutcome &outcome);
    /// A message that would be sent, for a dry run.
    void planned(const QString &to);
    void expect(qint64 messages);
    void clearProgress();

    /// Counts of @p summary and what they mean; the exit code follows from them.
    int sumUp(const NoticeSummary &summary);
    static int exitCodeOf(const NoticeSummary &summary);
    static JsonLine summaryJson(const NoticeSummary &summary);
    /// The summary of a plan that was not begun.
    static JsonLine nothingSentJson(const Plan &plan, bool dryRun);

private:
    void showProgress();
    CommandContext &m_context;
    bool m_json;
    qint64 m_expected = 0;
    qint64 m_settled = 0;
    QElapsedTimer m_lastShown;
    bool m_lineIsOpen = false;
};

/// Runs notices in this process until each has ended or was paused, and reports every outcome. Ctrl+C pauses them.
class HandoverWait
{
    Q_DECLARE_TR_FUNCTIONS(herald::HandoverWait)
public:
    HandoverWait(CommandContext &context, HandoverReport &report);
    /// Saves and starts. Nothing when it could not be saved; that has been told.
    std::optional<NoticeId> submit(NewNotice notice);
    void resume(NoticeId id);
    void untilEnded();
    bool wasInterrupted() const;
    /// The database could not record something meanwhile; that has been told.
    bool storeFailed() const { return m_storeFailed; }
    /// With the practice carrier inside this process: until every message has its final status, or 15 seconds.
    void untilDelivered(NoticeId id);

private:
    void tellRest();
    CommandContext &m_context;
    HandoverReport &m_report;
    QObject m_scope; ///< connections end with it
    QList<NoticeId> m_notices;
    QList<NoticeId> m_ended;
    QList<MessageOutcome> m_early; ///< settled before the notice's id was known
    QDateTime m_toldRest; ///< the last one that was told
    bool m_storeFailed = false;
};

} // namespace herald
