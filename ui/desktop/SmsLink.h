// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace herald {

/// What an "sms:" link asks for. Source: RFC 5724; telephones also write "&body=" without a '?'.
struct SmsLink {
    QString recipients; ///< numbers, one a line
    QString body;

    /// Nothing when @p link is no sms: link or is longer than 64 KiB. Fills a draft at most; never sends.
    static std::optional<SmsLink> parse(const QString &link);
};

} // namespace herald
