// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Plan.h"

#include "app/messages/SenderId.h"
#include "app/outbox/Pace.h"
#include "app/outbox/ReplyInvitation.h"
#include "app/recipients/RecipientCheck.h"

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
    const double minutes = std::max(0.0, double(parts) - Pace::burst) / input.partsPerMinute;
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

Plan Planner::plan(const PlanInput &input)
{
    Plan plan;
    plan.segments = countSegments(input.text);
    const int partsEach = int(plan.segments.segments);
    for (const RecipientRow &row : input.rows) {
        // A ready row without a number cannot be: it would be a message to nobody.
        const bool goes = row.status == RowStatus::Ready && row.number;
        const RowStatus status = row.status == RowStatus::Ready && !goes ? RowStatus::Invalid : row.status;
        plan.ledger.add(status);
        if (goes)
            plan.outgoing.append(NewMessage{row.row, row.number->e164, row.name, input.text, partsEach});
        else
            plan.leftOut.append(LeftOutRow{row.row, row.input, row.name, status, row.reason});
    }
    plan.messages = plan.outgoing.size();
    plan.parts = plan.messages * partsEach;
    if (input.pricePerPart && plan.parts > 0)
        plan.cost = input.pricePerPart->times(plan.parts);
    plan.endsAt = endOf(input, plan.parts);

    findAboutAccount(input, plan);
    findAboutSender(input, plan);
    findAboutRecipients(input, plan);
    findAboutText(input, plan);
    std::stable_sort(plan.findings.begin(), plan.findings.end(),
        [](const Finding &a, const Finding &b) { return a.weight < b.weight; });
    return plan;
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
    }
    if (plan.cost && input.balance) {
        if (const auto left = input.balance->minus(*plan.cost); left && left->isNegative()) {
            plan.findings.append({Finding::Warning, Finding::Account,
                tr("This costs about %1, and the balance is %2.").arg(plan.cost->display(), input.balance->display()),
                tr("Top up the account, or the sending will pause when the money is used up.")});
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
        plan.findings.append({Finding::Blocking, Finding::Sender,
            tr("The account does not own the sender ID “%1”.").arg(sender->toString()),
            tr("Choose one from the list, or add it to the messaging profile at Telnyx.")});
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
                ? tr("All %n numbers are in countries where a name as sender never arrives.", nullptr, ledger.rows())
                : tr("None of the %n rows can be sent.", nullptr, ledger.rows()),
            allBarred ? tr("Use another way to reach these people.")
                      : tr("Each row says why. Correct at least one of them.")});
        return;
    }
    const auto landlines = std::count_if(input.rows.begin(), input.rows.end(), [](const RecipientRow &row) {
        return row.status == RowStatus::Ready && row.number
            && !PhoneWords::lineWord(row.number->kind).isEmpty();
    });
    if (landlines > 0) {
        plan.findings.append({Finding::Warning, Finding::Recipients,
            tr("%n numbers are landlines or service numbers, which seldom get texts.", nullptr, int(landlines)),
            tr("Ask these people for a mobile number.")});
    }
    if (!plan.leftOut.isEmpty()) {
        plan.findings.append({Finding::Information, Finding::Recipients,
            tr("%n rows are left out.", nullptr, int(plan.leftOut.size())), leftOutWords(ledger)});
    }
}

QString Planner::leftOutWords(const Ledger &ledger)
{
    QStringList groups;
    if (ledger.attention > 0)
        groups.append(tr("%n need attention", nullptr, ledger.attention));
    if (ledger.duplicate > 0)
        groups.append(tr("%n are in the list twice and are sent once", nullptr, ledger.duplicate));
    if (ledger.optedOut > 0)
        groups.append(tr("%n have opted out", nullptr, ledger.optedOut));
    if (ledger.blocked > 0)
        groups.append(tr("%n are in barred countries", nullptr, ledger.blocked));
    if (ledger.invalid > 0)
        groups.append(tr("%n are no phone numbers", nullptr, ledger.invalid));
    return groups.join(u" · "_s);
}

void Planner::findAboutText(const PlanInput &input, Plan &plan)
{
    if (input.text.trimmed().isEmpty()) {
        plan.findings.append(
            {Finding::Blocking, Finding::Text, tr("There is no text."), tr("Write the message first.")});
        return;
    }
    const QLocale locale;
    if (plan.segments.segments > maxSegmentsPerMessage) {
        plan.findings.append({Finding::Blocking, Finding::Text,
            tr("The text takes %1 parts, and Telnyx takes %2 at most.")
                .arg(locale.toString(plan.segments.segments), locale.toString(maxSegmentsPerMessage)),
            tr("Shorten it.")});
    }
    if (const QString words = replyInvitation(input.text); !words.isEmpty()) {
        plan.findings.append({Finding::Warning, Finding::Text, tr("The text asks for a reply that cannot arrive."),
            tr("It says “%1”; the sender is a name, not a number. Give a number to ring or an address instead.")
                .arg(words)});
    }
    if (!plan.segments.doubtful.isEmpty() && plan.segments.encoding == Encoding::Gsm7) {
        QStringList characters;
        for (const CharacterSpan &span : std::as_const(plan.segments.doubtful)) {
            const QString character = input.text.mid(span.index, span.length);
            if (!characters.contains(character))
                characters.append(character);
        }
        plan.findings.append({Finding::Information, Finding::Text,
            tr("Telnyx may count these characters differently: %1").arg(characters.join(u' ')),
            tr("The bill may show more parts than the counter.")});
    }
}

} // namespace herald
