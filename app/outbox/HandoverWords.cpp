// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/HandoverWords.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// The failure that left @p circumstance behind.
std::optional<ApiFailure> failureOf(const Circumstance &circumstance)
{
    ApiFailure failure;
    failure.httpStatus = circumstance.httpStatus;
    switch (circumstance.kind) {
    case Circumstance::Lost:
        failure.kind = ApiFailure::Lost;
        return failure;
    case Circumstance::Answered:
        failure.kind = ApiFailure::Answered;
        return failure;
    case Circumstance::Redirected:
        failure.kind = ApiFailure::Redirected;
        return failure;
    case Circumstance::Unreadable:
        failure.kind = ApiFailure::Unreadable;
        return failure;
    case Circumstance::TooLarge:
        failure.kind = ApiFailure::TooLarge;
        return failure;
    case Circumstance::None:
    case Circumstance::Ended:
    case Circumstance::HeldBack:
        break;
    }
    return {};
}

bool isEmpty(const ApiError &error)
{
    return error.code.isEmpty() && error.title.isEmpty();
}

} // namespace

std::optional<ErrorWords> HandoverWords::explain(
    HandoverState state, const ApiError &error, const Circumstance &circumstance)
{
    if (circumstance.kind == Circumstance::HeldBack) {
        return ErrorWords{tr("Herald left this person out because they opted out. Nothing was sent."),
            tr("Reach them another way if you must. Who has opted out stands under People.")};
    }
    if (state == HandoverState::Unconfirmed)
        return doubt(error, circumstance);
    if (!isEmpty(error))
        return ErrorGuide::explain(error);
    if (const auto failure = failureOf(circumstance); failure && state == HandoverState::Refused)
        return FailureWords::explain(*failure);
    return {};
}

ErrorWords HandoverWords::doubt(const ApiError &error, const Circumstance &circumstance)
{
    // Whatever else is wrong and can be put right: the advice for this message is never to send it once more at once.
    const QString advice = tr("It is not sent again by itself. Look it up at Telnyx, then decide.");
    if (!isEmpty(error))
        return {ErrorGuide::explain(error).whatHappened, advice};
    if (circumstance.kind == Circumstance::Ended) {
        return {tr("Herald was ended while this was on the wire, so nobody can say whether Telnyx took it."), advice};
    }
    const auto failure = failureOf(circumstance);
    if (!failure)
        return {tr("No answer was kept, so nobody knows yet whether Telnyx took this message."), advice};
    ErrorWords words = FailureWords::explain(*failure);
    if (failure->kind == ApiFailure::Redirected)
        words.whatToDo += u' ' + advice;
    else if (failure->kind == ApiFailure::Lost || failure->kind == ApiFailure::Answered)
        words.whatToDo = advice;
    return words;
}

QString HandoverWords::doubtInBrief(const Circumstance &circumstance)
{
    const QString status = QString::number(circumstance.httpStatus);
    switch (circumstance.kind) {
    case Circumstance::Lost:
        return tr("Connection broke before an answer");
    case Circumstance::Answered:
        return tr("Answered with error status %1").arg(status);
    case Circumstance::Redirected:
        return tr("Pointed to another address (status %1)").arg(status);
    case Circumstance::Unreadable:
        return tr("Answer that Herald cannot read");
    case Circumstance::TooLarge:
        return tr("Answer that was far too large");
    case Circumstance::Ended:
        return tr("Herald was ended while this was on the wire");
    case Circumstance::None:
    case Circumstance::HeldBack:
        break;
    }
    return tr("Not known whether Telnyx took it");
}

Circumstance HandoverWords::circumstanceOf(const ApiFailure &failure)
{
    switch (failure.kind) {
    case ApiFailure::Lost:
        return {Circumstance::Lost, failure.httpStatus};
    case ApiFailure::Answered:
        return {Circumstance::Answered, failure.httpStatus};
    case ApiFailure::Redirected:
        return {Circumstance::Redirected, failure.httpStatus};
    case ApiFailure::Unreadable:
        return {Circumstance::Unreadable, failure.httpStatus};
    case ApiFailure::TooLarge:
        return {Circumstance::TooLarge, failure.httpStatus};
    case ApiFailure::NotSent:
    case ApiFailure::BadAddress:
        break; // Nothing left, so the message waits again.
    }
    return {};
}

} // namespace herald
