// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ErrorTable.h"

/// Words that several lines of the error table share, and short names for its columns.
namespace herald::erroradvice {

using enum ErrorClass;

inline constexpr bool everyMessage = true; ///< the next message would meet the same
inline constexpr bool thisMessage = false;

inline constexpr const char *askTechnical = QT_TRANSLATE_NOOP("herald::ErrorGuide",
    "This is a fault in how Herald asked. Keep the error's details and report them to whoever looks after "
    "Herald.");
inline constexpr const char *askOwner = QT_TRANSLATE_NOOP("herald::ErrorGuide",
    "Ask whoever looks after your Telnyx account to put this right in the Telnyx portal, then send again.");
inline constexpr const char *newKey = QT_TRANSLATE_NOOP(
    "herald::ErrorGuide", "Ask whoever looks after your Telnyx account for a valid API key and enter it in Settings.");
inline constexpr const char *checkNumber =
    QT_TRANSLATE_NOOP("herald::ErrorGuide", "Check the number with the person, correct it and send again.");
inline constexpr const char *usRules = QT_TRANSLATE_NOOP("herald::ErrorGuide",
    "This rule is about phone numbers as senders in the United States. Ask whoever looks after your Telnyx "
    "account.");

inline constexpr const char *badValue =
    QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx refused a value in the request.");
inline constexpr const char *senderLimit =
    QT_TRANSLATE_NOOP("herald::ErrorGuide", "The phone network's limit for this sender has been reached.");
inline constexpr const char *notRegistered =
    QT_TRANSLATE_NOOP("herald::ErrorGuide", "The sender is not registered as the phone network demands.");

} // namespace herald::erroradvice
