// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace herald::bench {

using Nanoseconds = std::chrono::duration<double, std::nano>;

/// Makes the compiler believe that @p value is read, so that what computes it is not optimised away.
template<typename T>
void keep(const T &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// Times of one thing, one per sample.
class Samples
{
public:
    void add(Nanoseconds time) { m_times.push_back(time); }
    Nanoseconds median() const;

private:
    std::vector<Nanoseconds> m_times;
};

/// Prints the heading of a measurement.
void heading(const QString &what);

/// Prints one line: @p name, the median of @p work, the median of its @p floor (the least that any program would
/// have to do for it), their ratio, and whether that is within @p goal; a goal of 0 sets none.
void report(const QString &name, const Samples &work, const Samples &floor, double goal);

/// As report(), but the goal is a time.
void reportTime(const QString &name, const Samples &work, const Samples &floor, Nanoseconds goal);

/// One line with a figure that has no floor.
void note(const QString &name, const QString &figure, bool within, const QString &goal);

/// Processor time of this thread, so that what else the machine does is not counted. For waiting, use a clock.
Nanoseconds threadTime();

template<typename Work>
Nanoseconds timeOf(const Work &work, int repetitions)
{
    const Nanoseconds start = threadTime();
    for (int i = 0; i < repetitions; ++i)
        work();
    return (threadTime() - start) / repetitions;
}

/// How often @p work must run for a sample that the timer can tell from nothing.
template<typename Work>
int repetitionsFor(const Work &work)
{
    constexpr Nanoseconds enough = std::chrono::microseconds(200);
    int repetitions = 1;
    while (timeOf(work, repetitions) * repetitions < enough && repetitions < 1 << 24)
        repetitions *= 2;
    return repetitions;
}

/// Measures @p work beside @p floor, both computing and not waiting, taking turns so that both see the same machine,
/// and reports it.
template<typename Work, typename Floor>
void compare(const QString &name, const Work &work, const Floor &floor, double goal, int rounds = 101)
{
    const int workRepetitions = repetitionsFor(work);
    const int floorRepetitions = repetitionsFor(floor);
    Samples workSamples;
    Samples floorSamples;
    for (int round = 0; round < rounds; ++round) {
        floorSamples.add(timeOf(floor, floorRepetitions));
        workSamples.add(timeOf(work, workRepetitions));
    }
    report(name, workSamples, floorSamples, goal);
}

} // namespace herald::bench
