// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Plan.h"

#include "app/messages/SenderId.h"
#include "app/outbox/ReplyInvitation.h"
#include "app/recipients/RowText.h"
#include "app/recipients/RowWords.h"
#include "app/store/Pace.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr double longestForecast = 10.0 * 365 * 24 * 60; ///< minutes

std::optional<QDateTime> endOf(const PlanInput &input, qint64 parts)
{
    if (input.partsPerMinute <= 0 || !std::isfinite(input.partsPerMinute) || parts == 0 || !input.now.isValid())
        return std::nullopt;
    // The first parts leave at once, see Pace.
    const SendingSpan span{input.now, input.partsPerMinute, input.facts ? input.facts->others : QList<qint64>()};
    const double minutes = std::max(0.0, double(span.inTurn(parts)) - Pace::burst) / input.partsPerMinute;
    return input.now.addSecs(qint64(std::ceil(std::min(minutes, longestForecast) * 60)));
}

} // namespace

bool Plan::isBlocked() const
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding &f) { return f.weight == Finding::Blocking; });
}

int Plan::warnings() const
{
    return int(
        std::count_if(findings.begin(), findings.end(), [](const Finding &f) { return f.weight == Finding::Warning; }));
}

QString Plan::warningKeys() const
{
    QStringList keys;
    for (const Finding &finding : findings) {
        if (finding.weight == Finding::Warning)
            keys.append(finding.key.isEmpty() ? u"other"_s : finding.key);
    }
    keys.removeDuplicates();
    return keys.join(u' ');
}

Plan Planner::plan(const PlanInput &input)
{
    Plan plan;
    plan.segments = input.recipients.text;
    plan.ledger = input.recipients.ledger;
    plan.messages = plan.ledger.ready;
    plan.parts = input.recipients.parts;
    plan.tally = input.recipients.tally;
    if (plan.parts > 0 && (input.facts || input.prices)) {
        const CostForecast cost = input.facts ? input.facts->cost : forecastCost(input.recipients, *input.prices);
        plan.cost = cost.cost;
        plan.withoutPrice = cost.unknown;
    }
    if (input.typedCountAbove > 0 && plan.messages > input.typedCountAbove)
        plan.countToType = plan.messages;
    plan.endsAt = endOf(input, plan.parts);

    findAboutAccount(input, plan);
    findAboutSender(input, plan);
    findAboutRecipients(input, plan);
    findAboutText(input, plan);
    if (input.facts)
        plan.findings += FactWords::findings(*input.facts, input.quiet);
    plan.findings +=
        FactWords::limits({plan.cost, input.facts ? input.facts->spentToday : std::nullopt, input.dailyLimit},
            plan.parts, input.partsPerMinute);
    std::stable_sort(plan.findings.begin(), plan.findings.end(),
        [](const Finding &a, const Finding &b) { return a.weight < b.weight; });
    return plan;
}

Outgoing Planner::outgoing(const CheckedList &recipients)
{
    Outgoing outgoing;
    outgoing.messages.reserve(recipients.ledger.ready);
    outgoing.leftOut.reserve(recipients.ledger.rows() - recipients.ledger.ready);
    const RowTexts texts(recipients.list, recipients.rules.text);
    for (qsizetype i = 0; i < recipients.verdicts.size(); ++i) {
        const RowVerdict &verdict = recipients.verdicts.at(i);
        const int row = recipients.list.sheet().number(i);
        if (verdict.status == RowStatus::Ready) {
            outgoing.messages.append(
                NewMessage{row, verdict.e164(), recipients.nameOf(i), texts.textFor(i), recipients.partsOf(i)});
        } else {
            outgoing.leftOut.append(LeftOutRow{
                row, recipients.inputOf(i), recipients.nameOf(i), verdict.status, RowWords::reason(recipients, i)});
        }
    }
    return outgoing;
}

void Planner::findAboutAccount(const PlanInput &input, Plan &plan)
{
    if (!input.hasKey) {
        plan.findings.append({Finding::Blocking, Finding::Account, tr("This account has no API key."),
            tr("Add the key in Settings, or switch to practice mode.")});
    }
    if (input.profileId.trimmed().isEmpty()) {
        plan.findings.append({Finding::Blocking, Finding::Account, tr("No messaging profile is chosen."),
            tr("Choose the profile that owns the sender ID in Settings.")});
    } else if (!input.profileEnabled) {
        plan.findings.append(
            {Finding::Blocking, Finding::Account, tr("The messaging profile is switched off at Telnyx."),
                tr("Switch it on there, or choose another in Settings.")});
    } else if (input.ownedProfiles && !input.ownedProfiles->contains(input.profileId.trimmed())) {
        plan.findings.append({Finding::Warning, Finding::Account,
            tr("The messaging profile is none of those that Telnyx lists for this account."),
            tr("Telnyx will refuse the messages if it is not yours. Choose one of the list in Settings."),
            u"profile-unknown"_s});
    }
    if (plan.cost && input.balance) {
        if (const auto left = input.balance->minus(*plan.cost); left && left->isNegative()) {
            plan.findings.append({Finding::Warning, Finding::Account,
                tr("This costs about %1, and the balance is %2.").arg(plan.cost->display(), input.balance->display()),
                tr("Top up the account, or the sending will pause when the money is used up."), u"balance"_s});
        }
    }
}

void Planner::findAboutSender(const PlanInput &input, Plan &plan)
{
    const auto sender = SenderId::parse(input.sender);
    if (!sender) {
        plan.findings.append({Finding::Blocking, Finding::Sender, SenderId::explain(sender.error()), {}});
        return;
    }
    if (!input.ownedSenders)
        return;
    const auto begin = input.ownedSenders->begin();
    const auto end = input.ownedSenders->end();
    const bool owned = std::any_of(begin, end, [&](const OwnedSenderId &o) { return o.name == sender->toString(); });
    // Without a profile on record the sender may belong to any.
    const bool onProfile = std::any_of(begin, end, [&](const OwnedSenderId &o) {
        return o.name == sender->toString()
            && (o.messagingProfileId.isEmpty() || o.messagingProfileId == input.profileId);
    });
    if (!owned) {
        // Telnyx keeps sender IDs in two places and may know one that it lists in neither: a person decides.
        plan.findings.append({Finding::Warning, Finding::Sender,
            tr("“%1” is none of the sender IDs that Telnyx lists for this account.").arg(sender->toString()),
            tr("Telnyx may refuse the messages. Choose one from the list, or add it to the messaging profile there."),
            u"sender-unknown"_s});
    } else if (!onProfile && !input.profileId.trimmed().isEmpty()) {
        plan.findings.append({Finding::Blocking, Finding::Sender,
            tr("The sender ID “%1” belongs to another messaging profile.").arg(sender->toString()),
            tr("Choose that profile, or another sender ID.")});
    }
}

void Planner::findAboutRecipients(const PlanInput &input, Plan &plan)
{
    const Ledger &ledger = plan.ledger;
    if (ledger.rows() == 0) {
        plan.findings.append({Finding::Blocking, Finding::Recipients, tr("There is nobody to send to."),
            tr("Add at least one number.")});
        return;
    }
    if (plan.messages == 0) {
        const bool allBarred = ledger.blocked == ledger.rows();
        plan.findings.append({Finding::Blocking, Finding::Recipients,
            allBarred
                ? tr("All %Ln numbers are in countries where a name as sender never arrives.", nullptr, ledger.rows())
                : tr("None of the %Ln rows can be sent.", nullptr, ledger.rows()),
            allBarred ? tr("Use another way to reach these people.")
                      : tr("Each row says why. Correct at least one of them.")});
        return;
    }
    const ListRemarks &remarks = input.recipients.remarks;
    if (remarks.otherLines > 0) {
        plan.findings.append({Finding::Warning, Finding::Recipients,
            tr("%Ln numbers are landlines or service numbers, which seldom get texts.", nullptr,
                int(remarks.otherLines)),
            tr("Ask these people for a mobile number."), u"landlines"_s});
    }
    if (remarks.sentTwice > 0) {
        plan.findings.append({Finding::Warning, Finding::Recipients,
            tr("%Ln rows belong to people who are in the list more than once.", nullptr, int(remarks.sentTwice)),
            tr("Each of these rows is sent. Choose to keep one row of each person if that is not meant."),
            u"in-list-twice"_s});
    }
    if (remarks.registerFirst > 0) {
        plan.findings.append({Finding::Warning, Finding::Recipients,
            tr("%Ln people are in countries where a sender name must be registered first.", nullptr,
                int(remarks.registerFirst)),
            tr("Without registration the texts may not arrive, or under another name. Ask Telnyx if you are not "
               "sure."),
            u"register-first"_s});
    }
    if (const int leftOut = ledger.rows() - ledger.ready; leftOut > 0) {
        plan.findings.append({Finding::Information, Finding::Recipients, tr("%Ln rows are left out.", nullptr, leftOut),
            leftOutWords(ledger)});
    }
}

QString Planner::leftOutWords(const Ledger &ledger)
{
    QStringList groups;
    if (ledger.attention > 0)
        groups.append(tr("%Ln need attention", nullptr, ledger.attention));
    if (ledger.duplicate > 0)
        groups.append(tr("%Ln are in the list twice and are sent once", nullptr, ledger.duplicate));
    if (ledger.optedOut > 0)
        groups.append(tr("%Ln have opted out", nullptr, ledger.optedOut));
    if (ledger.blocked > 0)
        groups.append(tr("%Ln are in barred countries", nullptr, ledger.blocked));
    if (ledger.invalid > 0)
        groups.append(tr("%Ln are no phone numbers", nullptr, ledger.invalid));
    return groups.join(u" · "_s);
}

void Planner::findAboutText(const PlanInput &input, Plan &plan)
{
    if (input.text().trimmed().isEmpty()) {
        plan.findings.append(
            {Finding::Blocking, Finding::Text, tr("There is no text."), tr("Write the message first.")});
        return;
    }
    const QLocale locale;
    // With placeholders each person's own text is judged, in the list.
    if (plan.segments.segments > maxSegmentsPerMessage && !input.recipients.rules.text.hasPlaceholders()) {
        plan.findings.append({Finding::Blocking, Finding::Text,
            tr("The text takes %1 parts, and Telnyx takes %2 at most.")
                .arg(locale.toString(plan.segments.segments), locale.toString(maxSegmentsPerMessage)),
            tr("Shorten it.")});
    }
    findAboutPlaceholders(input, plan);
    if (const QString words = replyInvitation(input.text()); !words.isEmpty()) {
        plan.findings.append({Finding::Warning, Finding::Text, tr("The text asks for a reply that cannot arrive."),
            tr("It says “%1”; the sender is a name, not a number. Give a number to ring or an address instead.")
                .arg(words),
            u"asks-for-reply"_s});
    }
    if (!plan.segments.doubtful.isEmpty() && plan.segments.encoding == Encoding::Gsm7) {
        QStringList characters;
        for (const CharacterSpan &span : std::as_const(plan.segments.doubtful)) {
            const QString character = input.text().mid(span.index, span.length);
            if (!characters.contains(character))
                characters.append(character);
        }
        plan.findings.append({Finding::Information, Finding::Text,
            tr("Telnyx may count these characters differently: %1").arg(characters.join(u' ')),
            tr("The bill may show more parts than the counter.")});
    }
}

void Planner::findAboutPlaceholders(const PlanInput &input, Plan &plan)
{
    const TextTemplate &text = input.recipients.rules.text;
    const QLocale locale;
    if (!text.looseBraces().isEmpty()) {
        plan.findings.append({Finding::Warning, Finding::Text, tr("The text has double braces that mean nothing."),
            tr("A placeholder is written {{column}}. These braces would be sent as they are.")});
    }
    if (!input.recipients.missingColumns.isEmpty() && plan.ledger.ready > 0) {
        plan.findings.append({Finding::Warning, Finding::Text,
            tr("The list has no column called %1.")
                .arg(u'\u201C' + input.recipients.missingColumns.join(u"\u201D, \u201C"_s) + u'\u201D'),
            tr("Everybody gets what stands after the bar instead.")});
    }
    if (const qsizetype odd = input.recipients.remarks.oddValues; odd > 0) {
        plan.findings.append({Finding::Warning, Finding::Recipients,
            tr("%Ln people would get a text with an odd value in it.", nullptr, int(odd)),
            tr("Such as #N/A, NULL or 0. The rows are marked in the list.")});
    }
    if (plan.tally.fewest() != plan.tally.most()) {
        plan.findings.append({Finding::Information, Finding::Text,
            tr("The texts take between %1 and %2 parts.")
                .arg(locale.toString(plan.tally.fewest()), locale.toString(plan.tally.most())),
            tr("What is filled in makes some longer than others.")});
    }
}

} // namespace herald
