// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandSpec.h"
#include "app/cli/Commands.h"

using namespace Qt::StringLiterals;

namespace herald {

int HelpCommand::run(const Invocation &invocation, CommandStreams &streams)
{
    if (invocation.positional.isEmpty()) {
        streams.out << CommandCatalogue::overview();
        return AllWell;
    }
    const QString &name = invocation.positional.constFirst();
    const CommandSpec *spec = CommandCatalogue::find(name);
    if (!spec) {
        streams.err << tr("There is no command “%1”. “herald help” lists the commands.").arg(name) << '\n';
        return BadUsage;
    }
    streams.out << CommandCatalogue::help(*spec);
    return AllWell;
}

int HelpCommand::version(const Invocation &, CommandStreams &streams)
{
    streams.out << u"herald "_s << QCoreApplication::applicationVersion() << '\n';
    return AllWell;
}

} // namespace herald
