// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace herald {

/// Septets that @p unit takes in the GSM 7-bit default alphabet: 1 in the basic table, 2 in the extension
/// table (escape and character), 0 when it is in neither. Source: 3GPP TS 23.038, clauses 6.2.1 and 6.2.1.1.
/// U+001B itself is the escape, not a character, and answers 0.
int gsmSeptets(char16_t unit);

/// True for characters of the standard alphabet that Telnyx's own pages disagree about (§ € Ç ¤ and the Greek
/// capitals). They are counted by the standard; the bill may show otherwise.
bool isDoubtfulAtTelnyx(char16_t unit);

} // namespace herald
