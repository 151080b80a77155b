// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/ApiFailure.h"

namespace herald {

namespace {

bool isServerFault(int status)
{
    return status >= 500;
}

} // namespace

ErrorWords FailureWords::explainQuestion(const ApiFailure &failure)
{
    const bool slow = failure.kind == ApiFailure::Answered && failure.httpStatus == 408;
    const bool fault =
        failure.kind == ApiFailure::Answered && isServerFault(failure.httpStatus) && failure.httpStatus != 503;
    if (!failure.errors.isEmpty() || failure.tls)
        return explain(failure);
    if (failure.kind == ApiFailure::Lost)
        return {tr("The connection broke before Telnyx answered."), tr("Try again in some minutes.")};
    if (failure.kind == ApiFailure::Unreadable)
        return {tr("The server answered, but not in a form that Herald understands."),
            tr("Check the base URL in Settings.")};
    if (failure.kind == ApiFailure::TooLarge)
        return {tr("The answer was far larger than it should be, so Herald stopped reading it."),
            tr("Check the base URL in Settings.")};
    if (slow)
        return {tr("Telnyx took too long to answer."), tr("Try again in some minutes.")};
    if (fault)
        return {
            tr("Telnyx had a fault of its own (status %1).").arg(failure.httpStatus), tr("Try again in some minutes.")};
    return explain(failure);
}

ErrorWords FailureWords::explain(const ApiFailure &failure)
{
    if (!failure.errors.isEmpty())
        return ErrorGuide::explain(failure.errors.constFirst());
    if (failure.tls)
        return {tr("The connection to Telnyx is not safe: its certificate was not accepted. Nothing was sent."),
            tr("Check this computer's date and time and the base URL in Settings. If both are right, ask your "
               "network's "
               "administrator.")};
    switch (failure.kind) {
    case ApiFailure::NotSent:
        return {tr("Telnyx could not be reached. Nothing was sent."),
            tr("Check the internet connection and the base URL in Settings, then try again.")};
    case ApiFailure::Lost:
        return {tr("The connection broke before Telnyx answered, so nobody can say whether it took the request."),
            tr("If it was a message, look it up at Telnyx before you send it again.")};
    case ApiFailure::Redirected:
        return {tr("The server sent Herald on to another address. Herald did not follow, to keep the API key safe."),
            tr("Check the base URL in Settings. On a guest or hotel network, sign in to the network first.")};
    case ApiFailure::Unreadable:
        return {tr("The server answered that all is well, but not in a form that Herald understands."),
            tr("Check the base URL in Settings. If it was a message, look it up at Telnyx before you send it again.")};
    case ApiFailure::TooLarge:
        return {tr("The answer was far larger than it should be, so Herald stopped reading it."),
            tr("Check the base URL in Settings. If it was a message, look it up at Telnyx before you send it again.")};
    case ApiFailure::BadAddress:
        return {tr("Herald does not send to this address. Nothing was sent."),
            tr("Correct the base URL in Settings: it must begin with https, and hold no user name or password. Plain "
               "http "
               "is allowed to this computer only.")};
    case ApiFailure::Answered:
        break;
    }
    switch (failure.httpStatus) {
    case 401:
        return {tr("Telnyx does not accept the API key."),
            tr("Ask whoever looks after your Telnyx account for a valid API key and enter it in Settings.")};
    case 402:
        return {tr("Your Telnyx account has run out of money."),
            tr("Ask whoever looks after your Telnyx account to top it up, then go on sending.")};
    case 403:
        return {tr("The API key is not allowed to do this."),
            tr("Ask whoever looks after your Telnyx account to give the key permission, or for a different key.")};
    case 404:
        return {tr("The server has nothing at the address Herald used."), tr("Check the base URL in Settings.")};
    case 408:
        return {tr("Telnyx took too long, so nobody can say whether it took the request."),
            tr("If it was a message, look it up at Telnyx before you send it again.")};
    case 429:
        return {tr("Herald asked faster than Telnyx allows."),
            tr("Wait a little, then try again. If it happens often, set a slower pace in Settings.")};
    case 503:
        return {tr("Telnyx is not available at the moment."), tr("Wait some minutes, then try again.")};
    default:
        break;
    }
    if (isServerFault(failure.httpStatus))
        return {tr("Telnyx had a fault of its own (status %1), so nobody can say whether it took the request.")
                    .arg(failure.httpStatus),
            tr("If it was a message, look it up at Telnyx before you send it again.")};
    return {tr("The server refused the request (status %1) and gave no reason.").arg(failure.httpStatus),
        tr("Check the account in Settings, then try again. If it happens again, ask whoever looks after your Telnyx "
           "account.")};
}

} // namespace herald
