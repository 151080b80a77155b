// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Interruption.h"
#include "app/sandbox/SandboxAccount.h"
#include "app/sandbox/SandboxNumbers.h"
#include "app/sandbox/SandboxServer.h"

#include <QEventLoop>

#include <cmath>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// A number of at least @p least, or nothing.
std::optional<double> numberOf(const Invocation &invocation, const QString &option, double fallback, double least)
{
    if (!invocation.has(option)) {
        return fallback;
    }
    bool isNumber = false;
    const double number = invocation.value(option).toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number >= least ? std::optional(number) : std::nullopt;
}

} // namespace

int SandboxCommand::run(const Invocation &invocation, CommandStreams &streams)
{
    SandboxOptions options;
    const auto port = numberOf(invocation, u"port"_s, 0, 0);
    const auto speed = numberOf(invocation, u"speed"_s, options.speed, 0.001);
    const auto pace = numberOf(invocation, u"pace"_s, options.partsPerMinute, 0);
    if (!port || *port > 65535 || *port != std::floor(*port)) {
        streams.err << tr("--port needs a number from 0 to 65535; 0 is any free port.") << '\n';
        return BadUsage;
    }
    if (!speed || !pace) {
        streams.err << (speed ? tr("--pace needs a number of parts a minute; 0 is no limit.")
                              : tr("--speed needs a number above 0."))
                    << '\n';
        return BadUsage;
    }
    options.port = static_cast<quint16>(*port);
    options.speed = *speed;
    options.partsPerMinute = *pace;
    options.stateFile = invocation.value(u"state"_s);
    if (invocation.has(u"key"_s)) {
        options.key = invocation.value(u"key"_s).toUtf8();
        if (options.key.trimmed().isEmpty()) {
            streams.err << tr("--key needs a word; the practice carrier accepts no other.") << '\n';
            return BadUsage;
        }
    }

    Interruption interruption;
    SandboxServer server(options);
    QEventLoop loop;
    QObject::connect(&interruption, &Interruption::requested, &loop, &QEventLoop::quit);
    QObject::connect(&server, &SandboxServer::served, &loop, [&streams](const QString &line) {
        streams.out << line << '\n';
        streams.out.flush();
    });
    const auto listening = server.listen();
    if (!listening) {
        streams.err << listening.error() << '\n';
        return NoAccess;
    }
    streams.out << tr("Practice carrier: nothing is really sent.") << '\n'
                << tr("Base URL: %1").arg(server.baseUrl().toString()) << '\n'
                << tr("Messaging profile: %1").arg(QLatin1String(SandboxServer::profileId)) << '\n'
                << tr("Sender IDs: %1. Any other is refused with error 40305, as by Telnyx.")
                       .arg(SandboxAccount::setUp().senderIds.join(u", "_s))
                << '\n'
                << tr("Key: %1").arg(QString::fromUtf8(options.key)) << '\n'
                << tr("Practice numbers:") << '\n';
    for (const SandboxNumbers::Entry &entry : SandboxNumbers::table) {
        streams.out << u"  "_s << QLatin1String(entry.number) << u"  "_s << SandboxNumbers::sentence(entry.fate)
                    << '\n';
    }
    streams.out << tr("Press Ctrl+C to end it.") << '\n';
    streams.out.flush();
    loop.exec();
    return AllWell;
}

} // namespace herald
