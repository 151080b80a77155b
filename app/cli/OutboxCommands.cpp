// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Await.h"
#include "app/cli/Commands.h"
#include "app/cli/HandoverReport.h"
#include "app/cli/JsonLine.h"
#include "app/outbox/NoticeSchedule.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int mostNotices = 1000;

StoreResult<QList<NoticeSummary>> notices(CommandContext &context)
{
    const auto practice = context.practiceOnly;
    auto found = await(context.store.run(
        [practice](Repositories &repositories) { return repositories.notices.summaries(practice, mostNotices); }));
    if (found && context.accountOnly) {
        const AccountId only = *context.accountOnly;
        found->removeIf([only](const NoticeSummary &summary) { return summary.notice.account != only; });
    }
    return found;
}

bool isClosed(const NoticeSummary &summary)
{
    return summary.notice.state == NoticeState::Stopped || summary.notice.state == NoticeState::Finished;
}

/// A closed one may hold messages that wait all the same, as after a person has sent some of them again.
bool isUnfinished(const NoticeSummary &summary)
{
    return !isClosed(summary) || summary.totals.waiting > 0;
}

/// Goes on without being named: what waits for its hour, or was stopped, does not.
bool goesOnUnnamed(const NoticeSummary &summary)
{
    return summary.notice.state != NoticeState::Scheduled && summary.notice.state != NoticeState::Stopped;
}

/// Takes out those whose hour has passed, says so, and answers how many: whether they still make sense is for a person
/// to say, and naming one says it.
qsizetype leaveMissed(QList<NoticeSummary> &todo, CommandContext &context)
{
    return todo.removeIf([&context](const NoticeSummary &summary) {
        if (!NoticeSchedule::isMissed(summary, context.clock.now()))
            return false;
        const QString hour = QLocale().toString(summary.notice.startAt->toLocalTime(), QLocale::ShortFormat);
        context.streams.err << ResumeCommand::tr("Notice %1 was to begin at %2, and that time has passed. It was left "
                                                 "alone; “herald resume %1” sends it now.")
                                   .arg(QString::number(static_cast<qint64>(summary.notice.id)), hour)
                            << '\n';
        return true;
    });
}

QString stateWord(NoticeState state)
{
    switch (state) {
    case NoticeState::Scheduled:
        return OutboxCommand::tr("Scheduled");
    case NoticeState::Running:
        return OutboxCommand::tr("Sending");
    case NoticeState::Paused:
        return OutboxCommand::tr("Paused");
    case NoticeState::Stopped:
        return OutboxCommand::tr("Stopped");
    case NoticeState::Finished:
        return OutboxCommand::tr("Finished");
    }
    Q_UNREACHABLE();
}

QByteArray noticeJson(const NoticeSummary &summary)
{
    JsonLine json = HandoverReport::summaryJson(summary);
    json.text("from", summary.notice.sender)
        .textOrNull("title", summary.notice.title)
        .time("created_at", summary.notice.createdAt)
        .time("starts_at", summary.notice.startAt)
        .number("delivered", summary.totals.delivered)
        .number("not_delivered", summary.totals.notDelivered)
        .number("no_receipt", summary.totals.noReceipt)
        .number("on_their_way", summary.totals.onTheirWay);
    return json.done();
}

/// Something unconfirmed must not be hidden by anything: it is what a script has to act on.
int worse(int one, int other)
{
    return one == SomethingUnconfirmed || other == SomethingUnconfirmed ? int(SomethingUnconfirmed)
                                                                        : std::max(one, other);
}

} // namespace

int OutboxCommand::run(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    const auto found = notices(context);
    if (!found) {
        streams.err << StoreWords::explain(found.error()) << '\n';
        return NoAccess;
    }
    const QLocale locale;
    int listed = 0;
    for (const NoticeSummary &summary : *found) {
        if (!invocation.has(u"all"_s) && !isUnfinished(summary)) {
            continue;
        }
        ++listed;
        if (invocation.has(u"json"_s)) {
            streams.out << QString::fromUtf8(noticeJson(summary)) << '\n';
            continue;
        }
        const NoticeTotals &totals = summary.totals;
        streams.out << QStringList {
            QString::number(static_cast<qint64>(summary.notice.id)),
            locale.toString(summary.notice.createdAt.toLocalTime(), QLocale::ShortFormat),
            summary.notice.sender,
            stateWord(summary.notice.state),
            tr("%1 of %2 handed over")
                .arg(locale.toString(totals.messages() - totals.waiting - totals.sending),
                     locale.toString(totals.messages())),
            summary.notice.pauseReason,
        }
                           .join(u"  "_s)
                           .trimmed()
                    << '\n';
    }
    if (listed == 0 && !invocation.has(u"json"_s)) {
        streams.err << tr("No notice is waiting.") << '\n';
    }
    return AllWell;
}

int ResumeCommand::run(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    const bool json = invocation.has(u"json"_s);
    QList<NoticeId> wanted;
    for (const QString &typed : invocation.positional) {
        bool isNumber = false;
        wanted.append(NoticeId{typed.toLongLong(&isNumber)});
        if (!isNumber) {
            streams.err << tr("“%1” is no number of a notice. “herald outbox” lists them.").arg(typed) << '\n';
            return BadUsage;
        }
    }
    const auto found = notices(context);
    if (!found) {
        streams.err << StoreWords::explain(found.error()) << '\n';
        return NoAccess;
    }
    QList<NoticeSummary> todo = *found;
    todo.removeIf([&wanted](const NoticeSummary &summary) {
        return !isUnfinished(summary)
            || !(wanted.isEmpty() ? goesOnUnnamed(summary) : wanted.contains(summary.notice.id));
    });
    // A copy of the database put back does not know what has left since it was made.
    if (wanted.isEmpty() && !todo.isEmpty()) {
        const auto log = await(context.store.read([](Repositories &store) { return store.log.verify(); }));
        if (log && log->endIsMissing) {
            streams.err << tr("Lines are missing at the end of the log: this database is older than what was done with "
                              "it, so what it calls waiting may have been sent. Compare “herald log” and Telnyx's "
                              "records, then name the notices that are to go on.")
                        << '\n';
            return NoAccess;
        }
    }
    const qsizetype missed = wanted.isEmpty() ? leaveMissed(todo, context) : 0;
    for (const NoticeId id : std::as_const(wanted)) {
        const bool known = std::any_of(
            todo.cbegin(), todo.cend(), [id](const NoticeSummary &summary) { return summary.notice.id == id; });
        if (!known) {
            streams.err
                << tr("Notice %1 is not unfinished. “herald outbox” lists those that are.").arg(static_cast<qint64>(id))
                << '\n';
            return BadUsage;
        }
    }
    HandoverReport report(context, json);
    HandoverWait wait(context, report);
    int exit = AllWell;
    QObject scope;
    QObject::connect(&context.outbox, &Outbox::handledElsewhere, &scope, [&streams, &exit](NoticeId id) {
        streams.err << tr("Notice %1 is being sent by another Herald on this data folder. It was left alone.")
                           .arg(static_cast<qint64>(id))
                    << '\n';
        exit = worse(exit, NoAccess);
    });
    // The oldest first, one after the other: whoever waited longest goes on first.
    for (auto summary = todo.crbegin(); summary != todo.crend(); ++summary) {
        const NoticeId id = summary->notice.id;
        if (!context.hasKey(summary->notice.account)) {
            streams.err << tr("Notice %1 cannot go on: its account has no API key. Add the key in Settings, or set "
                              "TELNYX_API_KEY.")
                               .arg(static_cast<qint64>(id))
                        << '\n';
            exit = worse(exit, NoAccess);
            continue;
        }
        report.expect(summary->totals.waiting);
        wait.resume(id);
        wait.untilEnded();
        const auto after =
            await(context.store.run([id](Repositories &repositories) { return repositories.notices.summary(id); }));
        if (!after) {
            streams.err << StoreWords::explain(after.error()) << '\n';
            return NoAccess;
        }
        exit = worse(exit, report.sumUp(*after));
        if (wait.wasInterrupted()) {
            break;
        }
    }
    if (todo.isEmpty() && missed == 0 && !json) {
        streams.err << tr("No notice is waiting.") << '\n';
    }
    return exit;
}

int RefreshCommand::run(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    // Waits for the keyring too. Without it "nothing changed" could as well mean that nobody was asked.
    const AccountReport account = context.askAccount();
    RefreshReport report = await(context.outbox.refreshNow());
    // Some that fail do not keep the older ones from being asked about; with all failing it is no use.
    for (RefreshReport part = report; part.more && part.asked > part.failed;) {
        part = await(context.outbox.refreshNow(part.oldest));
        report.asked += part.asked;
        report.changed += part.changed;
        report.failed += part.failed;
        if (!part.words.isEmpty()) {
            report.words = part.words;
        }
    }
    if (invocation.has(u"json"_s)) {
        const QByteArray summary = JsonLine()
                                       .number("asked", report.asked)
                                       .number("changed", report.changed)
                                       .number("failed", report.failed)
                                       .done();
        streams.out << QString::fromUtf8(JsonLine().raw("summary", summary).done()) << '\n';
    } else {
        streams.out << tr("Telnyx was asked about %Ln message(s).", nullptr, report.asked) << u' '
                    << tr("%Ln message(s) changed their status.", nullptr, report.changed) << '\n';
    }
    if (account.access != AccountReport::Ready) {
        streams.err << account.words << '\n';
        return NoAccess;
    }
    if (report.failed > 0) {
        streams.err << QString(
            tr("%Ln message(s) could not be asked about.", nullptr, report.failed) + u' ' + report.words)
                           .trimmed()
                    << '\n';
        return NoAccess;
    }
    return AllWell;
}

} // namespace herald
