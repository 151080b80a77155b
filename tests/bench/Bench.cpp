// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace herald::bench {
namespace {

QString inWords(Nanoseconds time)
{
    if (time.count() < 1e3)
        return QString::number(time.count(), 'f', 0) + QStringLiteral(" ns");
    if (time.count() < 1e6)
        return QString::number(time.count() / 1e3, 'f', 2) + QStringLiteral(" us");
    return QString::number(time.count() / 1e6, 'f', 2) + QStringLiteral(" ms");
}

void print(const QString &line)
{
    std::fputs(qPrintable(line), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

double ratioOf(const Samples &work, const Samples &floor)
{
    return floor.median().count() > 0 ? work.median() / floor.median() : 0;
}

QString line(const QString &name, const Samples &work, const Samples &floor)
{
    return QStringLiteral("  %1 %2 %3 %4")
        .arg(name, -46)
        .arg(inWords(work.median()), 11)
        .arg(inWords(floor.median()), 11)
        .arg(ratioOf(work, floor), 7, 'f', 2);
}

QString verdict(bool within, const QString &goal)
{
    return QStringLiteral("  %1 the goal of %2").arg(within ? QStringLiteral("within") : QStringLiteral("OVER"), goal);
}

} // namespace

Nanoseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

Nanoseconds Samples::median() const
{
    if (m_times.empty())
        return Nanoseconds(0);
    std::vector<Nanoseconds> sorted = m_times;
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

void heading(const QString &what)
{
    print(QString(QLatin1Char('\n') + what));
    print(QStringLiteral("  %1 %2 %3 %4")
              .arg(QString(), -46)
              .arg(QStringLiteral("median"), 11)
              .arg(QStringLiteral("floor"), 11)
              .arg(QStringLiteral("ratio"), 7));
}

void report(const QString &name, const Samples &work, const Samples &floor, double goal)
{
    const double ratio = ratioOf(work, floor);
    print(line(name, work, floor) + (goal > 0 ? verdict(ratio <= goal, QString::number(goal, 'f', 2)) : QString()));
}

void reportTime(const QString &name, const Samples &work, const Samples &floor, Nanoseconds goal)
{
    print(line(name, work, floor) + verdict(work.median() <= goal, inWords(goal)));
}

void note(const QString &name, const QString &figure, bool within, const QString &goal)
{
    print(QStringLiteral("  %1 %2 %3 %4").arg(name, -46).arg(figure, 11).arg(QString(), 11).arg(QString(), 7)
        + verdict(within, goal));
}

} // namespace herald::bench
