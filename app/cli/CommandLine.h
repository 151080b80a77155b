// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTextStream>

#include <functional>

namespace herald {

/// Exit codes of every command.
enum ExitCode { AllWell = 0, SomethingRefused = 1, BadUsage = 2, SomethingUnconfirmed = 3, NoAccess = 4 };

/// Where a command reads and writes; passed in, so that tests can hold it.
struct CommandStreams {
    QTextStream &out;
    QTextStream &err;
    bool errIsTerminal = false;
};

/// True when @p arguments (without the program's name) ask for a command rather than the window.
bool isCommand(const QStringList &arguments);

} // namespace herald
