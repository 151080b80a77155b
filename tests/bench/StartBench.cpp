// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"
#include "tests/bench/Measurements.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace herald::bench {
namespace {

struct Start {
    Nanoseconds wall; ///< from before the process was made until its window was painted
    Nanoseconds processor; ///< what all its threads had computed by then
};

// The plugin in startprobe/ goes into both programs alike and writes one line when a window has been painted.
std::optional<Start> startOnce(const QString &program, const QStringList &arguments, const QString &platform)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(HERALD_BENCH_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"startprobe"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.remove(u"TELNYX_API_KEY"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    QByteArray line;
    while (!line.startsWith("painted ")) {
        if (!process.canReadLine() && !process.waitForReadyRead(20'000)) {
            process.kill();
            process.waitForFinished();
            return std::nullopt;
        }
        line = process.readLine();
    }
    const Nanoseconds wall = std::chrono::nanoseconds(clock.nsecsElapsed());
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
    return Start{wall, Nanoseconds(line.mid(8).trimmed().toDouble())};
}

void measure(const QString &name, const QStringList &arguments, const QString &platform, double goal)
{
    Samples wall;
    Samples processor;
    Samples floorWall;
    Samples floorProcessor;
    for (int round = 0; round < 16; ++round) {
        const auto floor = startOnce(QStringLiteral(HERALD_BENCH_BARE_WINDOW), {}, platform);
        const auto work = startOnce(QStringLiteral(HERALD_PROGRAM), arguments, platform);
        if (!floor || !work) {
            std::puts("  no window came up");
            return;
        }
        if (round == 0)
            continue; // it fills the caches and makes the data folder
        wall.add(work->wall);
        floorWall.add(floor->wall);
        processor.add(work->processor);
        floorProcessor.add(floor->processor);
    }
    report(u"%1, by the clock"_s.arg(name), wall, floorWall, goal);
    report(u"%1, processor time"_s.arg(name), processor, floorProcessor, 0);
}

} // namespace

void measureStart()
{
    // A window is visible on a display only. Without one it is drawn all the same, and a bare window has even less to
    // do.
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY");
    constexpr double goal = 2.5;
    for (const QString &platform : {u"xcb"_s, u"offscreen"_s}) {
        const bool onDisplay = platform == "xcb"_L1;
        if (onDisplay && !display)
            continue;
        heading(u"Start to a painted window %1, whole processes; floor: a bare QMainWindow"_s.arg(
            onDisplay ? u"on the X display"_s : u"without a display"_s));
        const double of = onDisplay || !display ? goal : 0;
        const QTemporaryDir empty;
        measure(u"without an account"_s, {u"--data-dir"_s, empty.path()}, platform, of);
        const QTemporaryDir practice;
        measure(u"in practice mode"_s, {u"--sandbox"_s, u"--data-dir"_s, practice.path()}, platform, of);
    }
}

} // namespace herald::bench
