// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/DeliveryStatus.h"

#include <array>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

struct Word {
    QLatin1StringView word;
    DeliveryStatus::Known known;
};

// The first word of a kind is the one that stands for it.
constexpr std::array words{
    Word{"queued"_L1, DeliveryStatus::Queued},
    Word{"sending"_L1, DeliveryStatus::Sending},
    Word{"sent"_L1, DeliveryStatus::Sent},
    Word{"delivered"_L1, DeliveryStatus::Delivered},
    Word{"sending_failed"_L1, DeliveryStatus::SendingFailed},
    Word{"delivery_failed"_L1, DeliveryStatus::DeliveryFailed},
    Word{"delivery_unconfirmed"_L1, DeliveryStatus::DeliveryUnconfirmed},
    Word{"expired"_L1, DeliveryStatus::Expired},
    Word{"scheduled"_L1, DeliveryStatus::Scheduled},
    Word{"cancelled"_L1, DeliveryStatus::Cancelled},
    Word{"received"_L1, DeliveryStatus::Received},
    Word{"webhook_delivered"_L1, DeliveryStatus::WebhookDelivered},
    Word{"no_longer_known"_L1, DeliveryStatus::Forgotten},
    // Spoken by detail records only.
    Word{"failed"_L1, DeliveryStatus::DeliveryFailed},
    Word{"gw_reject"_L1, DeliveryStatus::SendingFailed},
    Word{"gw_timeout"_L1, DeliveryStatus::DeliveryUnconfirmed}, // silence is no proof of failure
    Word{"dlr_timeout"_L1, DeliveryStatus::DeliveryUnconfirmed},
    Word{"dlr_unconfirmed"_L1, DeliveryStatus::DeliveryUnconfirmed},
};

constexpr qsizetype longestWord = 64; // it is shown in tables, whatever it is

} // namespace

DeliveryStatus::DeliveryStatus(const QString &word)
    : m_word(word.trimmed().left(longestWord))
{
    if (m_word.isEmpty()) {
        m_word.clear();
        return;
    }
    m_known = Unknown;
    for (const Word &candidate : words) {
        if (m_word.compare(candidate.word, Qt::CaseInsensitive) == 0)
            m_known = candidate.known;
    }
}

DeliveryStatus::DeliveryStatus(Known known)
    : m_known(known)
{
    for (const Word &candidate : words) {
        if (candidate.known == known) {
            m_word = candidate.word;
            break;
        }
    }
}

QStringList DeliveryStatus::knownWords()
{
    QStringList all;
    for (const Word &word : words)
        all.append(word.word);
    return all;
}

bool DeliveryStatus::isFinal() const
{
    switch (m_known) {
    case Delivered:
    case SendingFailed:
    case DeliveryFailed:
    case DeliveryUnconfirmed:
    case Expired:
    case Cancelled:
    case Received:
    case WebhookDelivered:
    case Forgotten:
        return true;
    case None:
    case Queued:
    case Sending:
    case Sent:
    case Scheduled:
    case Unknown:
        return false;
    }
    return false;
}

bool DeliveryStatus::isFailure() const
{
    return m_known == SendingFailed || m_known == DeliveryFailed || m_known == Expired;
}

} // namespace herald
