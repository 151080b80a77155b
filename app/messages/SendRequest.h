// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/SenderId.h"

#include <QString>

#include <optional>

namespace herald {

/// One message as it is handed to Telnyx: every field of the alphanumeric sender endpoint.
struct SendRequest {
    QString from;               ///< the sender ID
    QString to;                 ///< one number, E.164 with '+'
    QString text;
    QString messagingProfileId; ///< UUID
    QString webhookUrl;         ///< empty: not sent
    QString webhookFailoverUrl; ///< empty: not sent
    std::optional<bool> useProfileWebhooks; ///< nothing: not sent
    bool operator==(const SendRequest &) const = default;
};

} // namespace herald
