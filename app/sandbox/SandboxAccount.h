// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxReply.h"
#include "app/sandbox/SandboxSubmission.h"

namespace herald {

/// The practice account: one messaging profile and three sender IDs, always the same.
namespace SandboxAccount {

SandboxSetUp setUp();

SandboxReply profiles(const QUrlQuery &query);
SandboxReply profile(const QString &id);
SandboxReply senderIds(const QUrlQuery &query);
SandboxReply senderIdsOf(const QString &profileId, const QUrlQuery &query);
SandboxReply optOuts(const QUrlQuery &query);
/// @p tenThousandths of a USD are left.
SandboxReply balance(qint64 tenThousandths);

} // namespace SandboxAccount

} // namespace herald
