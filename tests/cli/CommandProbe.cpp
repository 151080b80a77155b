// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Herald's commands as a program that has never heard of a window; the command tests run it as a user would.
#include "app/cli/CommandLine.h"
#include "app/session/CommandRun.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("herald"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.0-test"));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!herald::isCommand(arguments)) {
        out << "window\n";
        return 0;
    }
    return herald::runCommand(arguments, {out, err, ::isatty(STDERR_FILENO) == 1});
}
