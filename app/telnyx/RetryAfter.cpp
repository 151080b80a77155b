// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/RetryAfter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr double aDay = 24 * 60 * 60;
constexpr int anHour = 60 * 60;
constexpr double epochThreshold = 1e9; // as a number of seconds to wait this would be 31 years

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    if (text.size() > 40)
        return std::nullopt;
    // Day and time apart: as a local time it might be in the hour that a clock change leaves out.
    const QString words = QString::fromLatin1(text).simplified();
    const qsizetype parting = words.indexOf(u' ', 12);
    const QDate day = QLocale::c().toDate(words.left(parting), u"ddd, dd MMM yyyy"_s);
    const QTime time = QLocale::c().toTime(words.mid(parting + 1), u"HH:mm:ss 'GMT'"_s);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC);
}

std::optional<double> seconds(const QByteArray &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

int bounded(double wait)
{
    return static_cast<int>(std::ceil(std::clamp(wait, 0.0, aDay)));
}

double until(const QDateTime &then, const QDateTime &now)
{
    return static_cast<double>(now.msecsTo(then)) / 1000.0;
}

} // namespace

std::optional<int> retryAfterSeconds(const RetryHeaders &headers, const QDateTime &now)
{
    const QByteArray retryAfter = headers.retryAfter.trimmed();
    if (const std::optional<double> wait = seconds(retryAfter))
        return bounded(*wait);
    // A clock that is wrong here must not change how long the server asked to be left alone.
    const QDateTime serverNow = httpDate(headers.date.trimmed()).value_or(now);
    if (const std::optional<QDateTime> then = httpDate(retryAfter))
        return bounded(until(*then, serverNow));
    if (const std::optional<double> reset = seconds(headers.rateLimitReset.trimmed())) {
        const double serverSeconds = static_cast<double>(serverNow.toMSecsSinceEpoch()) / 1000.0;
        return bounded(*reset > epochThreshold ? *reset - serverSeconds : *reset);
    }
    return std::nullopt;
}

std::optional<int> restSeconds(const RetryHeaders &headers, const QDateTime &now)
{
    const std::optional<double> remaining = seconds(headers.rateLimitRemaining.trimmed());
    if (!remaining || *remaining >= 1)
        return std::nullopt;
    const std::optional<int> wait = retryAfterSeconds({{}, headers.rateLimitReset, headers.date}, now);
    return wait && *wait > 0 ? std::optional(std::min(*wait, anHour)) : std::nullopt;
}

} // namespace herald
