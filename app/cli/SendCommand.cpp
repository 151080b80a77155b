// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Await.h"
#include "app/cli/CommandInput.h"
#include "app/cli/Commands.h"
#include "app/cli/HandoverReport.h"
#include "app/cli/Interruption.h"
#include "app/cli/JsonLine.h"
#include "app/cli/PeopleInput.h"
#include "app/cli/SendOptions.h"
#include "app/outbox/Plan.h"

#include <QLocale>

#include <algorithm>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

void tell(CommandStreams &streams, const QString &words)
{
    streams.err << words << '\n';
    streams.err.flush();
}

void tellFindings(CommandStreams &streams, const Plan &plan)
{
    for (const Finding &finding : plan.findings) {
        tell(streams, QString(finding.what + u' ' + finding.advice).trimmed());
    }
}

/// 0 when nothing blocks. What a person typed comes before the state of the account.
int blockedBy(const Plan &plan)
{
    int code = AllWell;
    for (const Finding &finding : plan.findings) {
        if (finding.weight == Finding::Blocking) {
            code = finding.place == Finding::Account && code != BadUsage ? NoAccess : BadUsage;
        }
    }
    return code;
}

/// The given one, else the account's, else the only one that can be meant; empty when that is a guess.
QString profileFor(const SendOptions &options, const AccountReport &report)
{
    if (!options.profileId.isEmpty()) {
        return options.profileId;
    }
    if (!report.account.profileId.isEmpty()) {
        return report.account.profileId;
    }
    QStringList candidates;
    for (const OwnedSenderId &sender : report.senders.value_or(QList<OwnedSenderId>())) {
        if (sender.name == options.from && !candidates.contains(sender.messagingProfileId)) {
            candidates.append(sender.messagingProfileId);
        }
    }
    if (candidates.isEmpty()) {
        for (const MessagingProfile &profile : report.profiles.value_or(QList<MessagingProfile>())) {
            if (profile.enabled) {
                candidates.append(profile.id);
            }
        }
    }
    return candidates.size() == 1 ? candidates.constFirst() : QString();
}

/// What the past and the hour say of the list; nothing when the database cannot tell.
std::optional<PlanFacts> factsAbout(CommandContext &context, const AccountReport &report, const PlanInput &input)
{
    const FactsQuestion question{input.recipients, report.account.id, input.profileId, input.sender,
        report.account.practice, input.now, {input.now, input.partsPerMinute}, input.quiet};
    const auto facts = await(
        context.store.read([question](Repositories &repositories) { return gatherFacts(repositories, question); }));
    return facts ? std::optional(*facts) : std::nullopt;
}

void showPlan(QTextStream &stream, const SendOptions &options, const AccountReport &report, const Plan &plan)
{
    const QLocale locale;
    if (report.account.practice) {
        stream << SendCommand::tr("Practice mode: nothing is really sent.") << '\n';
    }
    stream << SendCommand::tr("From %1, account %2").arg(options.from, report.account.name) << '\n';
    stream << SendCommand::tr("%Ln row(s) read", nullptr, plan.ledger.rows()) << u", "_s
           << SendCommand::tr("%Ln message(s) to send", nullptr, static_cast<int>(plan.messages)) << u", "_s
           << SendCommand::tr("%Ln part(s)", nullptr, static_cast<int>(plan.parts)) << '\n';
    if (plan.cost) {
        stream << SendCommand::tr("Cost: about %1").arg(plan.cost->display());
        if (report.balance) {
            stream << u", "_s << SendCommand::tr("balance %1").arg(report.balance->balance.display());
        }
        stream << '\n';
    }
    if (plan.endsAt) {
        stream
            << SendCommand::tr("Ends about %1").arg(locale.toString(plan.endsAt->toLocalTime(), QLocale::ShortFormat))
            << '\n';
    }
    stream.flush();
}

bool agreed(CommandContext &context, int messages)
{
    CommandStreams &streams = context.streams;
    tell(streams, SendCommand::tr("Send %Ln message(s)? Type yes to send, anything else to stop.", nullptr, messages));
    auto input = CommandInput::open(u"-"_s, streams);
    if (!input || (!streams.in && !context.interruption.waitToRead(STDIN_FILENO))) {
        return false;
    }
    const QString answer = QString::fromUtf8((*input)->readLine(100)).trimmed().toLower();
    return answer == u"yes"_s || answer == SendCommand::tr("yes", "typed to agree");
}

bool somebodyCanBeAsked(const CommandStreams &streams)
{
    return streams.in ? streams.inIsTerminal : ::isatty(STDIN_FILENO) == 1;
}

NewNotice makeNotice(const SendOptions &options, const AccountReport &report, const CheckedList &recipients,
    const Plan &plan, const QDateTime &now)
{
    NewNotice notice;
    notice.notice.account = report.account.id;
    notice.notice.practice = report.account.practice;
    notice.notice.sender = options.from;
    notice.notice.text = options.text;
    notice.notice.profileId = profileFor(options, report);
    notice.notice.webhookUrl = options.webhookUrl;
    notice.notice.webhookFailoverUrl = options.webhookFailoverUrl;
    notice.notice.useProfileWebhooks = options.useProfileWebhooks;
    notice.notice.createdAt = now;
    notice.notice.partsPerMinute = options.partsPerMinute;
    notice.notice.rowsRead = recipients.ledger.rows();
    Outgoing outgoing = Planner::outgoing(recipients);
    notice.messages = std::move(outgoing.messages);
    notice.leftOut = std::move(outgoing.leftOut);
    notice.confirmed = plan.warningKeys();
    return notice;
}

} // namespace

int SendCommand::run(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    const auto read = SendOptions::read(invocation, context);
    if (!read) {
        tell(streams, read.error());
        return BadUsage;
    }
    SendOptions options = *read;
    HandoverReport report(context, options.json);

    // What was typed is judged before the keyring or the network is touched.
    ListRules rules;
    rules.text = TextTemplate(options.text);
    rules.phone.defaultCountry = options.country.isEmpty() ? context.defaultCountry : options.country;
    rules.phone.practice = context.practiceNumbers;
    const auto optedOut = PeopleInput::optedOut(context, context.account.id, options.profileId);
    if (!optedOut) {
        tell(streams, optedOut.error());
        return NoAccess;
    }
    rules.optedOut = *optedOut;
    PlanInput input;
    input.sender = options.from;
    input.recipients = checkList(options.recipients.list, rules);
    input.profileId = u"-"_s;
    input.now = context.clock.now();
    Plan plan = Planner::plan(input);
    for (const QString &note : std::as_const(options.recipients.notes)) {
        tell(streams, note);
    }
    bool leftOutIsTold = false;
    const auto tellLeftOut = [&] {
        if (!std::exchange(leftOutIsTold, true)) {
            report.leftOut(input.recipients);
        }
    };
    const auto stop = [&](int code) {
        tellLeftOut();
        if (options.json) {
            streams.out << QString::fromUtf8(
                JsonLine().raw("summary", HandoverReport::nothingSentJson(plan, options.dryRun).done()).done())
                        << '\n';
        }
        return code;
    };
    if (const int code = blockedBy(plan)) {
        tellFindings(streams, plan);
        return stop(code);
    }

    const AccountReport account = context.askAccount();
    if (account.access != AccountReport::Ready) {
        tell(streams, account.words);
        return stop(NoAccess);
    }
    if (!account.words.isEmpty()) {
        tell(streams, account.words);
    }
    input.profileId = profileFor(options, account);
    if (input.profileId.isEmpty()) {
        tell(streams, tr("No messaging profile is chosen, and Telnyx does not name just one. Give it with --profile."));
        return stop(BadUsage);
    }
    const QList<MessagingProfile> profiles = account.profiles.value_or(QList<MessagingProfile>());
    if (std::any_of(profiles.cbegin(), profiles.cend(),
            [&input](const MessagingProfile &profile) { return profile.id == input.profileId && !profile.enabled; })) {
        tell(streams,
            tr("The messaging profile is switched off at Telnyx. Switch it on there, or give another with --profile."));
        return stop(NoAccess);
    }
    // Only now is it known which countries the profile allows, and who opted out of what it sends.
    for (const MessagingProfile &profile : profiles) {
        if (profile.id == input.profileId) {
            rules.allowedRegions = profile.whitelistedDestinations;
        }
    }
    if (!account.account.practice) {
        PeopleInput::refreshOptOuts(context, account.account.id);
    }
    if (const auto known = PeopleInput::optedOut(context, account.account.id, input.profileId)) {
        rules.optedOut = *known;
    }
    if (rules.allowedRegions != input.recipients.rules.allowedRegions
        || rules.optedOut != input.recipients.rules.optedOut) {
        input.recipients = checkList(options.recipients.list, rules, &input.recipients);
    }
    tellLeftOut();
    input.partsPerMinute = options.partsPerMinute.value_or(account.account.partsPerMinute);
    if (account.balance) {
        input.balance = account.balance->balance;
    }
    if (account.profiles) {
        input.ownedProfiles.emplace();
    }
    for (const MessagingProfile &profile : profiles) {
        input.ownedProfiles->append(profile.id);
        if (profile.id == input.profileId) {
            input.dailyLimit = profile.dailySpendLimit;
        }
    }
    input.ownedSenders = account.senders;
    input.now = context.clock.now();
    input.facts = factsAbout(context, account, input);
    plan = Planner::plan(input);
    showPlan(options.json ? streams.err : streams.out, options, account, plan);
    tellFindings(streams, plan);
    if (const int code = blockedBy(plan)) {
        return stop(code);
    }
    if (options.dryRun) {
        const Outgoing outgoing = Planner::outgoing(input.recipients);
        for (const NewMessage &message : outgoing.messages) {
            report.planned(message.to);
        }
        const bool rowsRefused = plan.ledger.rows() > plan.ledger.ready + plan.ledger.duplicate;
        return stop(rowsRefused ? SomethingRefused : AllWell);
    }
    if (!options.yes) {
        if (!somebodyCanBeAsked(streams)) {
            tell(streams,
                tr("Nothing was sent: nobody can be asked here. Look at the plan with --dry-run, then give --yes."));
            return stop(BadUsage);
        }
        if (!agreed(context, static_cast<int>(plan.messages))) {
            tell(streams, tr("Nothing was sent."));
            return stop(SomethingRefused);
        }
    }
    if (context.interruption.isRequested()) {
        tell(streams, tr("Nothing was sent."));
        return stop(SomethingRefused);
    }

    HandoverWait wait(context, report);
    report.expect(plan.messages);
    const auto id = wait.submit(makeNotice(options, account, input.recipients, plan, context.clock.now()));
    if (!id) {
        return stop(NoAccess);
    }
    if (invocation.has(u"list"_s)) {
        PeopleInput::markUsed(context, invocation.value(u"list"_s));
    }
    wait.untilEnded();
    if (context.carrierInside) {
        wait.untilDelivered(*id);
    }
    const auto summary = await(
        context.store.run([notice = *id](Repositories &repositories) { return repositories.notices.summary(notice); }));
    if (!summary) {
        tell(streams, StoreWords::explain(summary.error()));
        return NoAccess;
    }
    const int code = report.sumUp(*summary);
    return wait.storeFailed() && code != SomethingUnconfirmed ? int(NoAccess) : code;
}

} // namespace herald
