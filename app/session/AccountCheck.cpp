// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/AccountDesk.h"

#include "app/session/AccountDeskPrivate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

bool isAboutTheKey(const ApiFailure &failure)
{
    static const QSet<QString> codes{u"10009"_s, u"20001"_s, u"20002"_s, u"20003"_s, u"20006"_s, u"20008"_s};
    return failure.kind == ApiFailure::Answered && (failure.httpStatus == 401 || codes.contains(failure.code()));
}

/// Something answered at that address and knew the key, even if it would not tell everything.
bool isAnAnswer(const ApiFailure &failure)
{
    return failure.kind == ApiFailure::Answered && failure.httpStatus < 500;
}

/// Telnyx keeps sender IDs in two places, and its pages do not say which one a send request is checked against.
QList<OwnedSenderId> unionOf(const QList<MessagingProfile> &profiles, QList<OwnedSenderId> senders)
{
    for (const MessagingProfile &profile : profiles) {
        if (!profile.alphaSender.isEmpty()) {
            senders.append(OwnedSenderId{profile.alphaSender, profile.id});
        }
    }
    senders.removeIf([](const OwnedSenderId &sender) { return sender.name.isEmpty(); });
    std::sort(senders.begin(), senders.end(), [](const OwnedSenderId &a, const OwnedSenderId &b) {
        const int byName = QString::localeAwareCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.messagingProfileId < b.messagingProfileId;
    });
    senders.erase(std::unique(senders.begin(), senders.end()), senders.end());
    return senders;
}

} // namespace

void AccountDesk::check()
{
    const quint64 round = ++d->round;
    TelnyxApi *telnyx = api(d->current);
    if (!telnyx) {
        m_facts = {};
        if (practising()) {
            m_connection = Connection::Unreachable;
            m_facts.problem.whatHappened = d->carrierProblem;
        } else {
            m_connection = keysAreKnown() ? Connection::NoKey : Connection::Unknown;
        }
        Q_EMIT changed();
        return;
    }
    m_connection = Connection::Checking;
    d->openAnswers = 3;
    d->resources.reset();
    d->profilesFailure.reset();
    d->otherFailure.reset();

    const auto ended = [this] {
        if (--d->openAnswers == 0) {
            m_facts.checkedAt = QDateTime::currentDateTimeUtc();
            const std::optional<ApiFailure> worst = d->profilesFailure ? d->profilesFailure : d->otherFailure;
            m_facts.problem = worst ? FailureWords::explainQuestion(*worst) : ErrorWords();
            takeSenders();
            if (!d->profilesFailure) {
                m_connection = Connection::Connected;
            } else if (isAboutTheKey(*d->profilesFailure)) {
                m_connection = Connection::KeyRefused;
                m_facts.profiles.reset();
                m_facts.senders.reset();
                m_facts.offered.clear();
                m_facts.balance.reset();
            } else {
                m_connection = isAnAnswer(*d->profilesFailure) ? Connection::Connected : Connection::Unreachable;
            }
            chooseTheOnlyOnes();
        }
        Q_EMIT changed();
    };

    auto *profiles = telnyx->profiles(this);
    connect(profiles, &ApiJob::finished, this, [this, profiles, round, ended] {
        if (round != d->round) {
            return;
        }
        if (profiles->result()) {
            m_facts.profiles = *profiles->result();
        } else {
            d->profilesFailure = profiles->result().error();
        }
        ended();
    });
    auto *senders = telnyx->senderIds(this);
    connect(senders, &ApiJob::finished, this, [this, senders, round, ended] {
        if (round != d->round) {
            return;
        }
        if (senders->result()) {
            d->resources = *senders->result();
        } else {
            d->otherFailure = senders->result().error();
        }
        ended();
    });
    auto *balance = telnyx->balance(this);
    connect(balance, &ApiJob::finished, this, [this, balance, round, ended] {
        if (round != d->round) {
            return;
        }
        // A key without the right to see the money can still send.
        if (balance->result()) {
            m_facts.balance = *balance->result();
        } else if (!isAnAnswer(balance->result().error()) && !d->otherFailure) {
            d->otherFailure = balance->result().error();
        }
        ended();
    });
    Q_EMIT changed();
}

/// A list that is only half known would call the person's own sender IDs unknown: it is offered, and judges nobody.
void AccountDesk::takeSenders()
{
    const bool nothingNew = d->profilesFailure && !d->resources;
    if (!nothingNew) {
        m_facts.offered = unionOf(
            m_facts.profiles.value_or(QList<MessagingProfile>()), d->resources.value_or(QList<OwnedSenderId>()));
    }
    m_facts.senders.reset();
    if (d->resources && m_facts.profiles) {
        m_facts.senders = m_facts.offered;
    }
}

void AccountDesk::chooseTheOnlyOnes()
{
    Account account = current();
    if (m_connection != Connection::Connected || account.practice || !d->choosesDefaults) {
        return;
    }
    QList<MessagingProfile> profiles = m_facts.profiles.value_or(QList<MessagingProfile>());
    profiles.removeIf([](const MessagingProfile &profile) { return !profile.enabled; });
    if (account.profileId.isEmpty() && profiles.size() == 1) {
        account.profileId = profiles.constFirst().id;
        account.profileName = profiles.constFirst().name;
    }
    QSet<QString> senders;
    for (const OwnedSenderId &sender : m_facts.senders.value_or(QList<OwnedSenderId>())) {
        senders.insert(sender.name);
    }
    if (account.defaultSender.isEmpty() && senders.size() == 1) {
        account.defaultSender = *senders.cbegin();
    }
    if (account != current()) {
        save(account);
    }
}

} // namespace herald
