// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/Outcome.h"

namespace herald {

namespace {

Outcome::Kind kindOfDelivery(DeliveryStatus::Known known)
{
    switch (known) {
    case DeliveryStatus::None:
    case DeliveryStatus::Queued:
    case DeliveryStatus::Sending:
    case DeliveryStatus::Sent:
    case DeliveryStatus::Scheduled:
        return Outcome::OnItsWay;
    case DeliveryStatus::Delivered:
    case DeliveryStatus::WebhookDelivered:
        return Outcome::Delivered;
    case DeliveryStatus::SendingFailed:
    case DeliveryStatus::DeliveryFailed:
    case DeliveryStatus::Expired:
        return Outcome::NotDelivered;
    case DeliveryStatus::DeliveryUnconfirmed:
    case DeliveryStatus::Forgotten:
        return Outcome::NoReceipt;
    case DeliveryStatus::Cancelled:
        return Outcome::Stopped;
    case DeliveryStatus::Received: // of inbound messages; it says nothing about a delivery
    case DeliveryStatus::Unknown:
        return Outcome::Other;
    }
    return Outcome::Other;
}

Outcome::Kind kindOf(HandoverState state, DeliveryStatus::Known known)
{
    switch (state) {
    case HandoverState::Waiting:
        return Outcome::Waiting;
    case HandoverState::Sending:
        return Outcome::Sending;
    case HandoverState::Accepted:
        return kindOfDelivery(known);
    case HandoverState::Refused:
        return Outcome::Refused;
    case HandoverState::Unconfirmed:
        return Outcome::Unconfirmed;
    case HandoverState::Cancelled:
        return Outcome::Stopped;
    }
    return Outcome::Other;
}

} // namespace

Outcome::Outcome(HandoverState state, const DeliveryStatus &status)
    : m_kind(kindOf(state, status.known()))
{
    if (m_kind == Other)
        m_unknownWord = status.word();
}

QString Outcome::word() const
{
    return m_unknownWord.isEmpty() ? word(m_kind) : m_unknownWord;
}

bool Outcome::isFinal() const
{
    return m_kind != Waiting && m_kind != Sending && m_kind != OnItsWay && m_kind != Other;
}

QString Outcome::word(Kind kind)
{
    switch (kind) {
    case Waiting:
        return tr("Waiting");
    case Sending:
        return tr("Sending");
    case OnItsWay:
        return tr("On its way");
    case Delivered:
        return tr("Delivered");
    case NotDelivered:
        return tr("Not delivered");
    case NoReceipt:
        return tr("No receipt");
    case Refused:
        return tr("Refused");
    case Unconfirmed:
        return tr("Unconfirmed");
    case Stopped:
        return tr("Stopped");
    case Other:
        return tr("Other");
    }
    return {};
}

QStringList Outcome::statusWords(Kind kind)
{
    QStringList words = DeliveryStatus::knownWords();
    words.removeIf([kind](const QString &word) { return kindOfDelivery(DeliveryStatus(word).known()) != kind; });
    return words;
}

} // namespace herald
