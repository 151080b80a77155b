// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/ReplyVerdict.h"

#include "app/telnyx/RecordJson.h"
#include "app/telnyx/RetryAfter.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Faults of connection and proxy, as opposed to those that stand for an HTTP status.
bool isNetworkFault(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolUnknownError
        || error == QNetworkReply::ProtocolFailure;
}

QString nameOf(QNetworkReply::NetworkError error)
{
    // Not errorString(): that names addresses, and with them message ids and numbers.
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

/// Statuses with which a server may ask to be left alone for a while.
bool asksToWait(int status)
{
    return status == 429 || status == 503;
}

ApiFailure faultOf(const QNetworkReply &reply, const ReplyCircumstances &seen)
{
    ApiFailure failure;
    failure.kind = seen.mayHaveLeft ? ApiFailure::Lost : ApiFailure::NotSent;
    failure.tls = reply.error() == QNetworkReply::SslHandshakeFailedError || !seen.tlsProblems.isEmpty();
    if (seen.ending == Ending::TimedOut)
        failure.technical = u"no whole reply within %1 ms"_s.arg(seen.timeout.count());
    else if (seen.ending == Ending::Aborted)
        failure.technical = u"ended by Herald before a reply came"_s;
    else if (!seen.tlsProblems.isEmpty())
        failure.technical = nameOf(reply.error()) + u": "_s + seen.tlsProblems.join(u' ');
    else
        failure.technical = nameOf(reply.error());
    return failure;
}

RetryHeaders headersOf(const QNetworkReply &reply)
{
    return {reply.rawHeader("Retry-After"), reply.rawHeader("X-RateLimit-Reset"), reply.rawHeader("Date"),
        reply.rawHeader("X-RateLimit-Remaining")};
}

ApiFailure answerOf(const QNetworkReply &reply, int status, const ReplyCircumstances &seen)
{
    ApiFailure failure;
    failure.kind = ApiFailure::Answered;
    failure.httpStatus = status;
    failure.errors = parseApiErrors(seen.body);
    if (asksToWait(status)) {
        RetryHeaders headers = headersOf(reply);
        // The reset of a limit says when a 429 is over. On a 503 it stands as on any reply, and says nothing of whether
        // the request was taken.
        if (status != 429)
            headers.rateLimitReset.clear();
        failure.retryAfterSeconds = retryAfterSeconds(headers, QDateTime::currentDateTimeUtc());
    }
    failure.technical = failure.errors.isEmpty() ? u"HTTP %1 without an error that Herald can read"_s.arg(status)
                                                 : QString(u"HTTP %1, code "_s.arg(status) + failure.code().left(10));
    return failure;
}

} // namespace

ReplyVerdict judge(const QNetworkReply &reply, const ReplyCircumstances &seen)
{
    ReplyVerdict verdict;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    verdict.httpStatus = status;
    if (seen.ending == Ending::TooLarge) {
        ApiFailure failure;
        failure.kind = ApiFailure::TooLarge;
        failure.httpStatus = status;
        failure.technical = u"the reply is larger than 1 MiB"_s;
        verdict.failure = failure;
    } else if (seen.ending == Ending::ByItself && status >= 300 && status < 400) {
        // First, because for 307 and 308 Qt prepares to send the body again and reports that it cannot.
        ApiFailure failure;
        failure.kind = ApiFailure::Redirected;
        failure.httpStatus = status;
        failure.technical = u"HTTP %1, a redirection that was not followed"_s.arg(status);
        verdict.failure = failure;
    } else if (seen.ending != Ending::ByItself || status == 0 || isNetworkFault(reply.error())) {
        verdict.failure = faultOf(reply, seen);
    } else if (status < 200 || status >= 300) {
        verdict.failure = answerOf(reply, status, seen);
    } else if (reply.error() != QNetworkReply::NoError) { // a body that cannot be unpacked
        ApiFailure failure;
        failure.kind = ApiFailure::Unreadable;
        failure.httpStatus = status;
        failure.technical = nameOf(reply.error());
        verdict.failure = failure;
    }
    const bool isWhole = !verdict.failure || verdict.failure->kind == ApiFailure::Answered;
    if (isWhole && !asksToWait(status))
        verdict.restSeconds = restSeconds(headersOf(reply), QDateTime::currentDateTimeUtc());
    return verdict;
}

bool mayHaveLeft(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    default:
        return true;
    }
}

} // namespace herald
