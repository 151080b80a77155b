// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

/// Holds every object of app/ and loads no library that draws.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly)) {
        std::puts("The list of loaded libraries cannot be read here; the link alone was tested.");
        return 0;
    }
    const QByteArray loaded = maps.readAll();
    if (!loaded.contains("libQt6Core")) {
        std::puts("Qt Core is not among the loaded libraries: this test looks at the wrong list.");
        return 1;
    }
    for (const char *library : {"libQt6Gui", "libQt6Widgets", "libQt6Svg", "libQt6Charts"}) {
        if (loaded.contains(library)) {
            std::printf("app/ loads %s.\n", library);
            return 1;
        }
    }
    return 0;
}
