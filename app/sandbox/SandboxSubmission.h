// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxReply.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace herald {

/// A request to send that passed every check which needs nothing but the request and the account's set-up.
struct SandboxSubmission {
    QString from;
    QString to;
    QString text;
    QString messagingProfileId;
    QString webhookUrl;
    QString webhookFailoverUrl;
    QString encoding;
    int parts = 1;
};

/// What the practice account owns.
struct SandboxSetUp {
    QString profileId;
    QStringList senderIds;
};

/// Reads and checks a body. Missing and malformed fields are listed together; what Telnyx finds only afterwards
/// (sender, number, text) comes one at a time, as there.
tl::expected<SandboxSubmission, QList<SandboxError>> checkSubmission(const QByteArray &body, const SandboxSetUp &setUp);

/// True for the United States with its territories, Canada and Puerto Rico, where alphanumeric senders never
/// arrive; false for the other countries that share +1.
bool isBarredNorthAmericanNumber(const QString &e164);

} // namespace herald
