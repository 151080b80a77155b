// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace herald {

/// One error as Telnyx words it. Every field but @c code and @c title is often missing.
struct ApiError {
    QString code;  ///< digits, e.g. "40310"
    QString title;
    QString detail;
    QString sourcePointer;   ///< JSON pointer into the request body
    QString sourceParameter; ///< query parameter
    QString url;             ///< a page about it
    bool operator==(const ApiError &) const = default;
};

/// What an error asks for. Source: Telnyx's error pages, restated; classify by code first, HTTP status second.
enum class ErrorClass {
    Permanent, ///< this message will never go
    Fix,       ///< settings or account must be put right, then it may go
    Temporary, ///< it was not taken; wait and try again
    Hold,      ///< not before some hours or a person's decision
    Ambiguous, ///< it may have been taken
    Unknown    ///< a code Herald does not know
};

/// Plain words for a person.
struct ErrorWords {
    QString whatHappened; ///< one sentence
    QString whatToDo;     ///< one sentence; may be empty
};

class ErrorGuide
{
    Q_DECLARE_TR_FUNCTIONS(herald::ErrorGuide)
public:
    static ErrorClass classOf(const QString &code);
    /// True for what stops every message of the account or profile: key, funds, profile, spending limit.
    static bool isAccountWide(const QString &code);
    /// Translated words for @p code; for an unknown code, Telnyx's own title and detail.
    static ErrorWords explain(const ApiError &error);
};

} // namespace herald
