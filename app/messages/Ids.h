// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace herald {

/// Keys of Herald's own rows; different types, so that one is never taken for another. 0 means "none yet".
enum class AccountId : qint64 {};
enum class NoticeId : qint64 {};
enum class MessageId : qint64 {};
enum class ListId : qint64 {};

} // namespace herald
