// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Handover.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

using Decision = HandoverDecision;

constexpr int failuresBeforePause = 5; ///< waits of 2, 4, 8 and 16 seconds lie between them
constexpr int unknownsBeforePause = 3; ///< a network that eats replies must not eat the whole list
constexpr int refusalsBeforePause = 3; ///< of the kind that settings cause: the next row would meet the same

std::chrono::milliseconds growingWait(int consecutiveFailures)
{
    const int steps = std::clamp(consecutiveFailures - 1, 0, 8);
    return std::min<std::chrono::milliseconds>(2s * (1 << steps), 5min);
}

Decision refused()
{
    return {Decision::Refused, false, 0ms, Decision::WholeAccount};
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
    return {Decision::BackToWaiting, false, std::max(asked, growingWait(failures)), Decision::WholeAccount};
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
    if (status >= 400 && status < 500)
        return refused();
    return status >= 500 ? unknownOutcome(failures) : unknownOutcomePause();
}

Decision byCode(const ApiFailure &failure, int failures)
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
        return {Decision::Refused, failures >= refusalsBeforePause, 0ms, Decision::WholeAccount};
    case ErrorClass::Temporary:
        if (serverTrouble && !failure.retryAfterSeconds)
            return unknownOutcome(failures);
        return tryLater(failure, failures);
    case ErrorClass::Ambiguous:
        return unknownOutcome(failures);
    case ErrorClass::Unknown:
        break;
    }
    return byStatus(failure, failures);
}

} // namespace

HandoverDecision decideHandover(const ApiFailure &failure, int consecutiveFailures)
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
        return failure.code().isEmpty() ? byStatus(failure, consecutiveFailures) : byCode(failure, consecutiveFailures);
    }
    return unknownOutcomePause();
}

} // namespace herald
