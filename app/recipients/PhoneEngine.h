// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/PhoneNumber.h"

#include <array>
#include <string>

namespace herald {

/// A number as libphonenumber understood it, without any text that a million rows need not keep.
struct ParsedPhone {
    quint64 digits = 0; ///< E.164 without '+'; 15 digits at most
    quint64 national = 0; ///< the part after the country code, without leading zeros
    quint16 callingCode = 0;
    std::array<char, 2> region{}; ///< ISO 3166 alpha-2; zeros when no region owns the number
    LineKind kind = LineKind::Unknown;

    QString e164() const;
    QString regionCode() const;
};

/// @p plain: ASCII digits, spaces, "+" and the usual marks between, nothing else. @p region: ISO 3166 alpha-2 or empty.
/// With @p practice, ranges kept free for films count as valid. One call of the library for each step. Thread-safe.
tl::expected<ParsedPhone, PhoneProblem> parsePlainPhone(
    const std::string &plain, const std::string &region, bool practice);

/// The prefix that numbers of @p region are written with at home, e.g. "0"; empty when there is none.
std::string nationalPrefix(const std::string &region);

/// The region that a calling code mostly means, such as "US" for 1; empty when there is none.
QString mainRegionOf(int callingCode);

/// How many digits a mobile of @p region usually has, without country code and national prefix; 0 when unknown.
int usualMobileDigits(const std::string &region);

/// True for the few digits of a short code or a service such as 112, as dialled in @p region.
bool isShortCode(const std::string &digits, const std::string &region);

/// As people of the number's country write it. @p digits: E.164 without '+'.
QString nationalSpelling(quint64 digits);

/// In international spelling with spaces. @p digits: E.164 without '+'.
QString internationalSpelling(quint64 digits);

} // namespace herald
