// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxNumbers.h"

namespace herald {

SandboxFate SandboxNumbers::fateOf(const QString &e164)
{
    for (const Entry &entry : table) {
        if (e164 == QLatin1StringView(entry.number))
            return entry.fate;
    }
    return SandboxFate::Delivered;
}

QString SandboxNumbers::sentence(SandboxFate fate)
{
    switch (fate) {
    case SandboxFate::Delivered:
        return tr("The message is delivered after a few seconds.");
    case SandboxFate::InvalidNumber:
        return tr("The message is refused because the number is not valid.");
    case SandboxFate::OptedOut:
        return tr("The message is refused because this person opted out.");
    case SandboxFate::BlockedAsSpam:
        return tr("The message is accepted, then the carrier blocks it as spam.");
    case SandboxFate::NeverConfirmed:
        return tr("The message is sent, and the carrier says that it cannot confirm the delivery.");
    case SandboxFate::NotInUse:
        return tr("The message is accepted, then the carrier reports that the number is not in use.");
    case SandboxFate::StaysSent:
        return tr("The message is sent and no receipt ever comes.");
    case SandboxFate::ConnectionLost:
        return tr("The message is accepted, but the connection breaks before the reply arrives.");
    case SandboxFate::BusyFirst:
        return tr("The first try is turned away for two seconds, the next one is accepted.");
    case SandboxFate::ServerError:
        return tr("The server answers with an error page, and the message is not accepted.");
    }
    return {};
}

} // namespace herald
