// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/DisplayText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

QString DisplayText::shortTime(const QDateTime &time)
{
    if (!time.isValid())
        return nothing();
    const QDateTime local = time.toLocalTime();
    const bool thisYear = local.date().year() == QDate::currentDate().year();
    return QLocale().toString(local, thisYear ? u"d MMM HH:mm"_s : u"d MMM yyyy HH:mm"_s);
}

QString DisplayText::dayAndTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return nothing();
    const QDateTime local = time.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (days == 0)
        return clock;
    return days == 1 ? tr("tomorrow %1").arg(clock) : shortTime(time);
}

QString DisplayText::fullTime(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? QLocale().toString(time->toLocalTime(), u"d MMM yyyy HH:mm:ss"_s) : nothing();
}

QString DisplayText::after(const QDateTime &earlier, const QDateTime &later)
{
    const qint64 seconds = earlier.isValid() && later.isValid() ? earlier.secsTo(later) : 0;
    const QLocale locale;
    if (seconds < 1)
        return {};
    if (seconds < 120)
        return tr("after %1 s").arg(locale.toString(seconds));
    if (seconds < 2 * 3600)
        return tr("after %1 min").arg(locale.toString(seconds / 60));
    return tr("after %1 h").arg(locale.toString(seconds / 3600));
}

QString DisplayText::amount(const std::optional<Money> &money, const QString &currency)
{
    if (!money)
        return nothing();
    if (money->currency() != currency)
        return money->display();
    const auto bare = Money::parse(money->amount(), {});
    return bare ? bare->display() : money->display();
}

} // namespace herald
