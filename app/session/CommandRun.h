// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

namespace herald {

/// Runs the command that @p arguments (without the program's name) ask for and returns its exit code. Needs a
/// QCoreApplication and no screen; turns the event loop itself until the command has ended. Ctrl+C and SIGTERM end it
/// cleanly.
int runCommand(const QStringList &arguments, CommandStreams streams);

} // namespace herald
