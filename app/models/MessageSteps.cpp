// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/MessageSteps.h"

#include "app/models/DisplayText.h"
#include "app/outbox/HandoverWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

MessageDetail::Step MessageSteps::fromStatus(
    const StoredMessage &message, const QDateTime &at, const DeliveryStatus &status)
{
    const Outcome outcome(HandoverState::Accepted, status);
    MessageDetail::Step step{at, outcome.word(), {}, outcome.kind()};
    switch (status.known()) {
    case DeliveryStatus::Queued:
    case DeliveryStatus::Scheduled:
        step.what = tr("In Telnyx's queue");
        break;
    case DeliveryStatus::Sending:
        step.what = tr("Being handed to the carrier");
        break;
    case DeliveryStatus::Sent:
        step.what = tr("Handed to the carrier");
        // Herald noticed it at some look-up; Telnyx knows when it was.
        step.at = message.sentAt.value_or(at);
        break;
    case DeliveryStatus::Forgotten:
        step.what = tr("No receipt in ten days; Telnyx no longer tells what became of it");
        break;
    default:
        if (status.isFinal())
            step.at = message.completedAt.value_or(at);
        break;
    }
    return step;
}

MessageDetail::Step MessageSteps::fromEvent(const StoredMessage &message, const MessageEvent &event)
{
    const QDateTime &at = event.at;
    if (event.kind == "status"_L1)
        return fromStatus(message, at, DeliveryStatus(event.detail));
    if (event.kind == "saved"_L1)
        return {at, tr("Saved on this computer"), {}, Outcome::Waiting};
    if (event.kind == "sending"_L1)
        return {at, tr("Request to Telnyx begun"), {}, Outcome::Sending};
    if (event.kind == "accepted"_L1)
        return {at, tr("Accepted by Telnyx"), {}, Outcome::OnItsWay};
    if (event.kind == "refused"_L1)
        return {at, tr("Refused by Telnyx"), {}, Outcome::Refused};
    if (event.kind == "held_back"_L1)
        return {at, tr("Left out by Herald: opted out, nothing was sent"), {}, Outcome::Refused};
    if (event.kind == "unconfirmed"_L1)
        return {at, HandoverWords::doubtInBrief(Circumstance::fromNote(event.detail)), {}, Outcome::Unconfirmed};
    if (event.kind == "returned"_L1)
        return {at, tr("Did not leave, waits again"), {}, Outcome::Waiting};
    if (event.kind == "cancelled"_L1)
        return {at, tr("Stopped before it left"), {}, Outcome::Stopped};
    if (event.kind == "settled"_L1)
        return {at, tr("Settled"), {}, Outcome::OnItsWay};
    return {at, event.kind, {}, Outcome::Other};
}

QList<MessageDetail::Step> MessageSteps::of(const StoredMessage &message, const QList<MessageEvent> &events)
{
    QList<MessageDetail::Step> steps;
    bool handedOver = false;
    bool completed = false;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const MessageEvent &event = events.at(i);
        // The request itself is of interest only while nothing is known of its end.
        if (event.kind == "sending"_L1 && i + 1 < events.size())
            continue;
        const DeliveryStatus status = event.kind == "status"_L1 ? DeliveryStatus(event.detail) : DeliveryStatus();
        handedOver |= status.known() == DeliveryStatus::Sent;
        completed |= status.isFinal();
        steps.append(fromEvent(message, event));
    }
    if (events.isEmpty())
        steps.append({message.createdAt, tr("Saved on this computer"), {}, Outcome::Waiting});
    if (!handedOver && message.sentAt)
        steps.append(fromStatus(message, *message.sentAt, DeliveryStatus::Sent));
    if (!completed && message.completedAt && message.status.isFinal())
        steps.append(fromStatus(message, *message.completedAt, message.status));

    // Two clocks are at work here; the end is never told before the beginning.
    std::stable_sort(steps.begin(), steps.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    for (qsizetype i = 1; i < steps.size(); ++i)
        steps[i].after = DisplayText::after(steps.at(i - 1).at, steps.at(i).at);
    return steps;
}

} // namespace herald
