// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ApiError.h"

#include <QStringView>

#include <span>

namespace herald {

/// One line of what Herald knows about Telnyx's error codes. The words are untranslated, in the context of ErrorGuide.
struct ErrorTableRow {
    int code;
    ErrorClass errorClass;
    bool accountWide;
    const char
        *telnyxTitle; ///< Telnyx's own title for the code; never shown, it tells a known title from a stranger's words
    const char *whatHappened;
    const char *whatToDo;
};

/// What any question can meet: request, key, account, funds (codes below 40000). In ascending order.
std::span<const ErrorTableRow> accountErrors();
/// What a message can meet (codes from 40000). In ascending order.
std::span<const ErrorTableRow> messagingErrors();
/// Null for a code that is not in the table.
const ErrorTableRow *findError(QStringView code);

} // namespace herald
