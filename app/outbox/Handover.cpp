// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Handover.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

using Decision = HandoverDecision;

constexpr int failuresBeforePause = 5; ///< waits of 2, 4, 8 and 16 seconds lie between them
constexpr int unknownsBeforePause = 3; ///< a network that eats replies must not eat the whole list
constexpr int refusalsBeforePause = 3; ///< of the kind that settings cause: the next row would meet the same
constexpr int unwantedBeforePause = 8; ///< different people: then it is not the people
constexpr std::array<std::chrono::milliseconds, mostTries - 1> gapsBetweenTries{4s, 15s, 45s};

std::chrono::milliseconds growingWait(int consecutiveFailures)
{
    const int steps = std::clamp(consecutiveFailures - 1, 0, 8);
    return std::min<std::chrono::milliseconds>(2s * (1 << steps), 5min);
}

Decision refused()
{
    Decision decision;
    decision.fate = Decision::Refused;
    decision.onlyThisMessage = true;
    return decision;
}
/// The next one may well meet the same.
Decision refusedAsAll(int failures)
{
    return {Decision::Refused, failures >= refusalsBeforePause, 0ms, Decision::WholeAccount};
}
Decision notTakenPause()
{
    return {Decision::BackToWaiting, true, 0ms, Decision::WholeAccount};
}

Decision unknownOutcome(int failures)
{
    return {Decision::Unconfirmed, failures >= unknownsBeforePause, growingWait(failures), Decision::WholeAccount};
}
Decision unknownOutcomePause()
{
    return {Decision::Unconfirmed, true, 0ms, Decision::WholeAccount};
}

Decision tryLater(const ApiFailure &failure, int failures)
{
    const std::chrono::milliseconds asked = std::chrono::seconds(failure.retryAfterSeconds.value_or(0));
    return {Decision::BackToWaiting, false, std::max(asked, growingWait(failures)), Decision::WholeAccount, true};
}

/// Telnyx would take it at another time: the others do not wait for that, unless they meet the same.
Decision tryAfterTheOthers(int failures, int tries)
{
    if (tries + 1 >= mostTries)
        return refused();
    Decision decision;
    decision.fate = Decision::BackToWaiting;
    decision.tryAgainIn = gapsBetweenTries.at(std::size_t(std::max(0, tries)));
    decision.onlyThisMessage = tries > 0; // What is known of it already is no news of the others.
    if (!decision.onlyThisMessage) {
        decision.pauseNotice = failures >= unwantedBeforePause;
        decision.wait = failures > 2 ? growingWait(failures - 2) : 0ms;
    }
    return decision;
}

Decision byStatus(const ApiFailure &failure, int failures)
{
    const int status = failure.httpStatus;
    switch (status) {
    case 401:
    case 402:
    case 403:
    case 404: // No such address: the send path or the base URL is wrong, not the message.
    case 405:
    case 407:
        return notTakenPause();
    case 408:
        return unknownOutcome(failures);
    case 425:
    case 429:
        return tryLater(failure, failures);
    case 503:
        return failure.retryAfterSeconds ? tryLater(failure, failures) : unknownOutcome(failures);
    default:
        break;
    }
    if (isBareRefusal(failure))
        return refusedAsAll(failures);
    if (status >= 400 && status < 500)
        return refused();
    return status >= 500 ? unknownOutcome(failures) : unknownOutcomePause();
}

/// The person's network was busy or did not want the message; Telnyx itself is well.
bool isAboutOnePerson(const QString &code)
{
    return code == "40006"_L1 || code == "40008"_L1;
}

Decision byCode(const ApiFailure &failure, int failures, int tries)
{
    const QString code = failure.code();
    if (code == "40318"_L1) {
        Decision decision = tryLater(failure, failures);
        decision.scope = Decision::ThisSender; // Queues are the senders' own.
        return decision;
    }
    if (code == "10011"_L1 || code == "10035"_L1 || code == "10036"_L1)
        return tryLater(failure, failures);
    if (code == "10005"_L1 || ErrorGuide::isAccountWide(code))
        return notTakenPause();

    const bool serverTrouble = failure.httpStatus >= 500;
    switch (ErrorGuide::classOf(code)) {
    case ErrorClass::Permanent:
    case ErrorClass::Hold:
        return refused();
    case ErrorClass::Fix:
        return refusedAsAll(failures);
    case ErrorClass::Temporary:
        if (serverTrouble && !failure.retryAfterSeconds)
            return unknownOutcome(failures);
        if (!serverTrouble && failure.httpStatus != 429 && isAboutOnePerson(code))
            return tryAfterTheOthers(failures, tries);
        return tryLater(failure, failures);
    case ErrorClass::Ambiguous:
        return unknownOutcome(failures);
    case ErrorClass::Unknown:
        break;
    }
    return byStatus(failure, failures);
}

} // namespace

bool isBareRefusal(const ApiFailure &failure)
{
    constexpr std::array meaningful{401, 402, 403, 404, 405, 407, 408, 425, 429}; // the status alone says what is wrong
    const int status = failure.httpStatus;
    return failure.kind == ApiFailure::Answered && failure.code().isEmpty() && status >= 400 && status < 500
        && std::find(meaningful.begin(), meaningful.end(), status) == meaningful.end();
}

HandoverDecision decideHandover(const ApiFailure &failure, int consecutiveFailures, int tries)
{
    switch (failure.kind) {
    case ApiFailure::NotSent:
        return {Decision::BackToWaiting, failure.tls || consecutiveFailures >= failuresBeforePause,
            growingWait(consecutiveFailures), Decision::WholeAccount};
    case ApiFailure::BadAddress:
        return notTakenPause();
    case ApiFailure::Lost:
        return unknownOutcome(consecutiveFailures);
    case ApiFailure::Redirected:
    case ApiFailure::Unreadable:
    case ApiFailure::TooLarge:
        return unknownOutcomePause();
    case ApiFailure::Answered:
        return failure.code().isEmpty() ? byStatus(failure, consecutiveFailures)
                                        : byCode(failure, consecutiveFailures, tries);
    }
    return unknownOutcomePause();
}

} // namespace herald
