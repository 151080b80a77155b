// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measurements.h"

#include "ui/desktop/Look.h"

#include <QApplication>

#include <array>
#include <cstdio>
#include <cstring>

namespace {

struct Measurement {
    const char *name;
    void (*run)();
};

constexpr std::array measurements{
    Measurement{"counting", herald::bench::measureCounting},
    Measurement{"reading", herald::bench::measureReading},
    Measurement{"checking", herald::bench::measureChecking},
    Measurement{"records", herald::bench::measureRecords},
    Measurement{"typing", herald::bench::measureTyping},
    Measurement{"start", herald::bench::measureStart},
};

} // namespace

/// Runs every measurement, or those named as arguments.
int main(int argc, char **argv)
{
#ifndef __OPTIMIZE__
    std::puts("This build is not optimised: the figures below say little.");
#endif
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    herald::Look::install(app, herald::LookChoice::Light);
    for (const Measurement &measurement : measurements) {
        bool wanted = argc == 1;
        for (int i = 1; i < argc; ++i)
            wanted = wanted || std::strcmp(argv[i], measurement.name) == 0;
        if (wanted)
            measurement.run();
    }
    return 0;
}
