// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Ids.h"

#include <QString>

namespace herald {

/// A new random name for a notice, for webhook addresses: 16 letters and digits.
QString newNoticeToken();

/// @p base with a query that names one message, for its webhook address. Telnyx gives the address back in its records,
/// so a message whose reply was lost can be told from every other.
QString tokenAddress(const QString &base, const QString &noticeToken, MessageId message);

/// True when @p address names that message.
bool namesMessage(const QString &address, const QString &noticeToken, MessageId message);

} // namespace herald
