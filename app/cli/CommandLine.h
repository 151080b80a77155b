// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTextStream>

#include <functional>

class QIODevice;

namespace herald {

/// Exit codes of every command.
enum ExitCode { AllWell = 0, SomethingRefused = 1, BadUsage = 2, SomethingUnconfirmed = 3, NoAccess = 4 };

/// Where a command reads and writes; passed in, so that tests can hold it.
struct CommandStreams {
    QTextStream &out;
    QTextStream &err;
    bool errIsTerminal = false;
    QIODevice *in = nullptr; ///< null: the process's own standard input, asked only when a command reads it
    bool inIsTerminal = false; ///< looked up by itself when @c in is null
};

/// True when @p arguments (without the program's name) ask for a command rather than the window.
bool isCommand(const QStringList &arguments);

} // namespace herald
