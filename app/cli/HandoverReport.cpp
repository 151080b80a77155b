// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HandoverReport.h"

#include "app/cli/JsonLine.h"
#include "app/messages/Outcome.h"
#include "app/outbox/HandoverWords.h"
#include "app/outbox/Plan.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int progressEvery = 100; ///< milliseconds

} // namespace

HandoverReport::HandoverReport(CommandContext &context, bool json)
    : m_context(context)
    , m_json(json)
{
}

void HandoverReport::leftOut(const CheckedList &recipients)
{
    for (qsizetype position = 0; position < recipients.verdicts.size(); ++position) {
        if (recipients.isReady(position)) {
            continue;
        }
        const RecipientRow row = recipients.row(position);
        if (!m_json) {
            m_context.streams.err
                << tr("Row %1, “%2”, is left out: %3").arg(QString::number(row.row), row.input, row.reason) << '\n';
            continue;
        }
        const QByteArray json = JsonLine()
                                    .textOrNull("to", row.number ? row.number->e164 : QString())
                                    .number("row", row.row)
                                    .text("input", row.input)
                                    .text("state", u"skipped")
                                    .text("status", toWord(row.status))
                                    .text("reason", row.reason)
                                    .null("id")
                                    .null("code")
                                    .textOrNull("error", row.reason)
                                    .done();
        m_context.streams.out << QString::fromUtf8(json) << '\n';
    }
    m_context.streams.out.flush();
    m_context.streams.err.flush();
}

void HandoverReport::planned(const QString &to)
{
    if (m_json) {
        m_context.streams.out << QString::fromUtf8(JsonLine()
                                                       .text("to", to)
                                                       .text("state", toWord(HandoverState::Waiting))
                                                       .null("id")
                                                       .null("code")
                                                       .null("error")
                                                       .done())
                              << '\n';
    } else {
        m_context.streams.out << tr("%1: would be sent").arg(to) << '\n';
    }
}

void HandoverReport::settled(const MessageOutcome &outcome)
{
    if (outcome.state == HandoverState::Waiting || outcome.state == HandoverState::Sending) {
        return; // not settled: it went back to wait for its turn
    }
    ++m_settled;
    const auto explained = HandoverWords::explain(outcome.state, outcome.error, outcome.circumstance);
    const QString words =
        explained ? QString(explained->whatHappened + u' ' + explained->whatToDo).trimmed() : QString();
    clearProgress();
    if (m_json) {
        m_context.streams.out << QString::fromUtf8(JsonLine()
                                                       .text("to", outcome.to)
                                                       .text("state", toWord(outcome.state))
                                                       .textOrNull("id", outcome.telnyxId)
                                                       .textOrNull("code", outcome.error.code)
                                                       .textOrNull("error", words)
                                                       .number("message", static_cast<qint64>(outcome.message))
                                                       .textOrNull("circumstance", outcome.circumstance.toWord())
                                                       .done())
                              << '\n';
    } else {
        const QString tail = outcome.telnyxId.isEmpty() ? words : outcome.telnyxId;
        m_context.streams.out << outcome.to << u": "_s << Outcome::word(Outcome(outcome.state, outcome.status).kind())
                              << (tail.isEmpty() ? QString() : QString(u" · "_s + tail)) << '\n';
    }
    m_context.streams.out.flush();
    showProgress();
}

void HandoverReport::expect(qint64 messages)
{
    m_expected += messages;
    showProgress();
}

void HandoverReport::showProgress()
{
    if (!m_context.streams.errIsTerminal || m_expected == 0) {
        return;
    }
    if (m_lastShown.isValid() && m_lastShown.elapsed() < progressEvery && m_settled < m_expected) {
        return;
    }
    m_lastShown.start();
    const QLocale locale;
    m_context.streams.err << '\r'
                          << tr("%1 of %2 handed over").arg(locale.toString(m_settled), locale.toString(m_expected));
    m_context.streams.err.flush();
    m_lineIsOpen = true;
}

void HandoverReport::clearProgress()
{
    if (m_lineIsOpen) {
        m_context.streams.err << u"\r\033[K"_s;
        m_context.streams.err.flush();
        m_lineIsOpen = false;
    }
}

namespace {

/// A message whose outcome could not be kept, on a full disk for example, stands as "sending" when all is done: nobody
/// knows whether it left.
int unclear(const NoticeTotals &totals)
{
    return totals.unconfirmed + totals.sending;
}

} // namespace

JsonLine HandoverReport::summaryJson(const NoticeSummary &summary)
{
    const NoticeTotals &totals = summary.totals;
    return JsonLine()
        .number("notice", static_cast<qint64>(summary.notice.id))
        .number("rows", summary.notice.rowsRead)
        .number("accepted", totals.accepted)
        .number("refused", totals.refused)
        .number("unconfirmed", unclear(totals))
        .number("waiting", totals.waiting)
        .number("cancelled", totals.cancelled)
        .number("skipped", summary.leftOut.rows())
        .text("state", toWord(summary.notice.state))
        .textOrNull("pause_reason", summary.notice.pauseReason)
        .boolean("practice", summary.notice.practice);
}

JsonLine HandoverReport::nothingSentJson(const Plan &plan, bool dryRun)
{
    JsonLine json;
    json.null("notice")
        .number("rows", plan.ledger.rows())
        .number("accepted", 0)
        .number("refused", 0)
        .number("unconfirmed", 0)
        .number("waiting", dryRun ? plan.ledger.ready : 0)
        .number("cancelled", dryRun ? 0 : plan.ledger.ready)
        .number("skipped", plan.ledger.rows() - plan.ledger.ready)
        .number("messages", plan.messages)
        .number("parts", plan.parts);
    if (plan.cost) {
        json.raw("cost", JsonLine().text("amount", plan.cost->amount()).text("currency", plan.cost->currency()).done());
    } else {
        json.null("cost");
    }
    return json.time("ends_at", plan.endsAt);
}

int HandoverReport::exitCodeOf(const NoticeSummary &summary)
{
    const NoticeTotals &totals = summary.totals;
    if (unclear(totals) > 0) {
        return SomethingUnconfirmed;
    }
    if (totals.waiting > 0 && !summary.notice.pauseReason.isEmpty()) {
        return NoAccess;
    }
    const bool rowsRefused = summary.leftOut.rows() > summary.leftOut.duplicate;
    return totals.refused > 0 || totals.cancelled > 0 || totals.waiting > 0 || rowsRefused ? SomethingRefused : AllWell;
}

int HandoverReport::sumUp(const NoticeSummary &summary)
{
    clearProgress();
    if (m_json) {
        m_context.streams.out << QString::fromUtf8(JsonLine().raw("summary", summaryJson(summary).done()).done())
                              << '\n';
    } else {
        const NoticeTotals &totals = summary.totals;
        QStringList groups{tr("%Ln accepted", nullptr, totals.accepted)};
        const auto add = [&groups](int count, const QString &words) {
            if (count > 0) {
                groups.append(words);
            }
        };
        add(totals.refused, tr("%Ln refused", nullptr, totals.refused));
        add(unclear(totals), tr("%Ln unconfirmed", nullptr, unclear(totals)));
        add(totals.waiting, tr("%Ln never left", nullptr, totals.waiting));
        add(totals.cancelled, tr("%Ln cancelled", nullptr, totals.cancelled));
        add(summary.leftOut.rows(), tr("%Ln left out", nullptr, summary.leftOut.rows()));
        add(totals.delivered, tr("%Ln delivered so far", nullptr, totals.delivered));
        m_context.streams.out
            << tr("Notice %1: %2").arg(QString::number(static_cast<qint64>(summary.notice.id)), groups.join(u", "_s))
            << '\n';
    }
    m_context.streams.out.flush();
    if (!summary.notice.pauseReason.isEmpty()) {
        m_context.streams.err << summary.notice.pauseReason << '\n';
    }
    if (summary.totals.waiting > 0) {
        m_context.streams.err << tr("%Ln message(s) have not left. They stay in the outbox; “herald resume %1” goes on "
                                    "with them.",
            nullptr, summary.totals.waiting)
                                     .arg(static_cast<qint64>(summary.notice.id))
                              << '\n';
    }
    if (unclear(summary.totals) > 0) {
        m_context.streams.err << tr("%Ln message(s) are unconfirmed: they may have been sent. Do not send them again "
                                    "before you have looked.",
            nullptr, unclear(summary.totals))
                              << '\n';
    }
    m_context.streams.err.flush();
    return exitCodeOf(summary);
}

} // namespace herald
