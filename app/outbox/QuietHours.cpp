// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/QuietHours.h"

#include "app/store/Pace.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace herald {

namespace {

constexpr qint64 quarter = 15 * 60; ///< seconds; every zone's difference is a multiple of it

QList<QTimeZone> zonesOf(const QString &region)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    QList<QTimeZone> zones;
    if (territory == QLocale::AnyTerritory)
        return zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds(territory))
        zones.append(QTimeZone(id));
    return zones;
}

/// Remembers what was asked: a hundred thousand people live in few countries.
class LocalTimes
{
public:
    explicit LocalTimes(const QuietHours &hours)
        : m_hours(hours)
    {
    }
    /// The local time that is quiet there and then; nothing when none is.
    std::optional<QDateTime> quietTime(const QString &region, const QDateTime &at)
    {
        const qint64 slot = at.toSecsSinceEpoch() / quarter;
        auto known = m_known.find({region, slot});
        if (known == m_known.end())
            known = m_known.insert({region, slot}, look(region, at));
        return *known;
    }

private:
    std::optional<QDateTime> look(const QString &region, const QDateTime &at)
    {
        auto zones = m_zones.find(region);
        if (zones == m_zones.end())
            zones = m_zones.insert(region, zonesOf(region));
        for (const QTimeZone &zone : std::as_const(*zones)) {
            const QDateTime local = at.toTimeZone(zone);
            if (m_hours.isQuiet(local.time().hour()))
                return local;
        }
        return std::nullopt;
    }

    QuietHours m_hours;
    QHash<std::pair<QString, qint64>, std::optional<QDateTime>> m_known;
    QHash<QString, QList<QTimeZone>> m_zones;
};

QDateTime leavesAt(const SendingSpan &span, qint64 partsBefore)
{
    if (span.partsPerMinute <= 0 || !std::isfinite(span.partsPerMinute))
        return span.begins;
    const double minutes = std::max(0.0, double(span.inTurn(partsBefore)) - Pace::burst) / span.partsPerMinute;
    return span.begins.addSecs(qint64(std::min(minutes, 10.0 * 365 * 24 * 60) * 60));
}

} // namespace

qint64 SendingSpan::inTurn(qint64 parts) const
{
    return std::accumulate(others.begin(), others.end(), parts,
        [parts](qint64 sum, qint64 waiting) { return sum + std::min(waiting, parts); });
}

QuietReport findQuiet(const CheckedList &recipients, const QuietHours &hours, const SendingSpan &span)
{
    QuietReport report;
    if (hours.from == hours.to || !span.begins.isValid())
        return report;
    LocalTimes times(hours);
    QHash<QString, qint64> regions;
    QHash<QString, QDateTime> firsts;
    qint64 parts = 0;
    for (qsizetype i = 0; i < recipients.verdicts.size(); ++i) {
        if (!recipients.isReady(i))
            continue;
        const QString region = recipients.verdicts.at(i).regionCode();
        parts += recipients.partsOf(i);
        const auto quiet = times.quietTime(region, leavesAt(span, parts));
        if (!quiet)
            continue;
        ++report.people;
        if (++regions[region] == 1)
            firsts.insert(region, *quiet);
    }
    for (auto region = regions.cbegin(); region != regions.cend(); ++region) {
        const qint64 most = report.region.isEmpty() ? 0 : regions.value(report.region);
        // Of two with as many people always the same one, so that the words do not flicker.
        if (region.value() > most || (region.value() == most && region.key() < report.region))
            report.region = region.key();
    }
    report.localTime = firsts.value(report.region);
    return report;
}

std::optional<QDateTime> nextCalmStart(const CheckedList &recipients, const QuietHours &hours, const SendingSpan &span)
{
    if (!span.begins.isValid())
        return std::nullopt;
    constexpr qint64 longestLook = 48 * 3600 / quarter;
    const qint64 first = (span.begins.toSecsSinceEpoch() + quarter - 1) / quarter;
    // Many rows leave in the same quarter for the same country; each such group is looked at once for every start.
    // The others may be through by then.
    const SendingSpan fromQuarter{QDateTime::fromSecsSinceEpoch(first * quarter, Qt::UTC), span.partsPerMinute};
    QSet<std::pair<QString, qint64>> groups;
    qint64 parts = 0;
    for (qsizetype i = 0; i < recipients.verdicts.size(); ++i) {
        if (!recipients.isReady(i))
            continue;
        parts += recipients.partsOf(i);
        const qint64 slot = leavesAt(fromQuarter, parts).toSecsSinceEpoch() / quarter;
        if (slot - first > longestLook)
            return std::nullopt; // It takes more than a night in any case.
        groups.insert({recipients.verdicts.at(i).regionCode(), slot - first});
    }
    LocalTimes times(hours);
    for (qint64 later = 0; later <= longestLook; ++later) {
        const bool calm = std::none_of(groups.cbegin(), groups.cend(), [&](const std::pair<QString, qint64> &group) {
            const qint64 at = (first + later + group.second) * quarter;
            return times.quietTime(group.first, QDateTime::fromSecsSinceEpoch(at, Qt::UTC)).has_value();
        });
        if (calm)
            return fromQuarter.begins.addSecs(later * quarter);
    }
    return std::nullopt;
}

} // namespace herald
