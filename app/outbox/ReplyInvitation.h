// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// The words in @p text that ask for a reply, such as "reply YES" or "text STOP"; empty when it asks for none. A reply
/// to a name as sender cannot arrive. Reads English, German, French, Spanish, Italian and Dutch.
QString replyInvitation(const QString &text);

} // namespace herald
