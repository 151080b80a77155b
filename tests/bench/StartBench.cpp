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

struct Moment {
    Nanoseconds wall; ///< since before the process was made
    Nanoseconds processor; ///< what all its threads had computed by then
};

struct Start {
    Moment painted; ///< the window
    Moment ready; ///< the widget that was waited for; the window where none was
};

// The plugin in startprobe/ goes into both programs alike and writes a line when a window has been painted, and another
// when the widget named @p awaited has.
std::optional<Start> startOnce(
    const QString &program, const QStringList &arguments, const QString &platform, const QString &awaited)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(HERALD_BENCH_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"startprobe"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"HERALD_BENCH_AWAITED"_s, awaited);
    environment.remove(u"TELNYX_API_KEY"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    const auto momentOf = [&](QByteArrayView name) -> std::optional<Moment> {
        QByteArray line;
        while (!line.startsWith(name)) {
            if (!process.canReadLine() && !process.waitForReadyRead(20'000)) {
                process.kill();
                process.waitForFinished();
                return std::nullopt;
            }
            line = process.readLine();
        }
        return Moment{
            std::chrono::nanoseconds(clock.nsecsElapsed()), Nanoseconds(line.mid(name.size()).trimmed().toDouble())};
    };
    const std::optional<Moment> painted = momentOf("painted ");
    const std::optional<Moment> ready = awaited.isEmpty() || !painted ? painted : momentOf("awaited ");
    if (!painted || !ready)
        return std::nullopt;
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
    return Start{*painted, *ready};
}

/// The display that there is, or one of our own: a window is visible on a display only. Empty where neither can be had.
class Display
{
public:
    Display()
    {
        if (!m_name.isEmpty())
            return;
        m_server.setStandardErrorFile(QProcess::nullDevice());
        // A desktop does not begin anew whenever a program ends.
        m_server.start(u"Xvfb"_s,
            {u"-displayfd"_s, u"1"_s, u"-noreset"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s,
                u"1920x1200x24"_s});
        if (m_server.waitForStarted() && m_server.waitForReadyRead(20'000))
            m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(Display)

    const QString &name() const { return m_name; }

private:
    QString m_name = qEnvironmentVariable("DISPLAY");
    QProcess m_server; ///< not running where there was a display
};

struct Series {
    Samples wall;
    Samples processor;

    void add(const Moment &moment)
    {
        wall.add(moment.wall);
        processor.add(moment.processor);
    }
};

void measure(
    const QString &name, const QStringList &arguments, const QString &platform, const QString &awaited, double goal)
{
    Series painted;
    Series ready;
    Series floor;
    for (int round = 0; round < 16; ++round) {
        const auto bare = startOnce(QStringLiteral(HERALD_BENCH_BARE_WINDOW), {}, platform, {});
        const auto work = startOnce(QStringLiteral(HERALD_PROGRAM), arguments, platform, awaited);
        if (!bare || !work) {
            std::puts("  no window came up");
            return;
        }
        if (round == 0)
            continue; // it fills the caches and makes the data folder
        floor.add(bare->painted);
        painted.add(work->painted);
        ready.add(work->ready);
    }
    report(u"%1, by the clock"_s.arg(name), painted.wall, floor.wall, goal);
    report(u"%1, processor time"_s.arg(name), painted.processor, floor.processor, 0);
    if (!awaited.isEmpty())
        report(u"%1, until a notice can be written"_s.arg(name), ready.wall, floor.wall, 0);
}

} // namespace

void measureStart()
{
    const Display display;
    const bool shown = !display.name().isEmpty();
    if (shown)
        qputenv("DISPLAY", display.name().toLocal8Bit());
    constexpr double goal = 2.5;
    for (const QString &platform : {u"xcb"_s, u"offscreen"_s}) {
        const bool onDisplay = platform == "xcb"_L1;
        if (onDisplay && !shown)
            continue;
        heading(u"Start to a painted window %1, whole processes; floor: a bare QMainWindow"_s.arg(
            onDisplay ? u"on an X display"_s : u"without a display, where nobody sees it"_s));
        const double of = onDisplay || !shown ? goal : 0;
        const QTemporaryDir empty;
        measure(u"without an account"_s, {u"--data-dir"_s, empty.path()}, platform, {}, of);
        const QTemporaryDir practice;
        measure(
            u"in practice mode"_s, {u"--sandbox"_s, u"--data-dir"_s, practice.path()}, platform, u"noticeEditor"_s, of);
    }
}

} // namespace herald::bench
