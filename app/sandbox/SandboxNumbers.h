// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace herald {

/// What the practice carrier does with a message to a number.
enum class SandboxFate {
    Delivered, ///< every number that is not in the table below
    InvalidNumber, ///< 400/40310
    OptedOut, ///< 409/40300
    BlockedAsSpam, ///< accepted; ends delivery_failed with 40002
    NeverConfirmed, ///< accepted; ends delivery_unconfirmed
    NotInUse, ///< accepted; ends delivery_failed with 40012
    StaysSent, ///< accepted; stays sent, no receipt ever comes
    ConnectionLost, ///< accepted, and the connection is closed without a reply; delivered later
    BusyFirst, ///< 429/10011 with `retry-after: 2`, and accepted at the next try
    ServerError ///< 500 with an HTML page; not accepted
};

/// The numbers that behave differently. All are in the range that Ofcom keeps free for drama, so they can belong to
/// nobody. Any other number is delivered.
class SandboxNumbers
{
    Q_DECLARE_TR_FUNCTIONS(herald::SandboxNumbers)
public:
    struct Entry {
        const char *number; ///< E.164
        SandboxFate fate;
    };
    static constexpr Entry table[] = {
        {"+447700900901", SandboxFate::InvalidNumber},
        {"+447700900902", SandboxFate::OptedOut},
        {"+447700900903", SandboxFate::BlockedAsSpam},
        {"+447700900904", SandboxFate::NeverConfirmed},
        {"+447700900905", SandboxFate::NotInUse},
        {"+447700900906", SandboxFate::StaysSent},
        {"+447700900907", SandboxFate::ConnectionLost},
        {"+447700900908", SandboxFate::BusyFirst},
        {"+447700900909", SandboxFate::ServerError},
    };

    static SandboxFate fateOf(const QString &e164);
    /// One plain translated sentence for help and settings: what happens to a message to such a number.
    static QString sentence(SandboxFate fate);
};

} // namespace herald
