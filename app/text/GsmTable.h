// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace herald::gsm {

/// What a UTF-16 unit is to the alphabet, as bits of one byte. The two low bits are its septets, so that the sum over
/// units without a flag is a number of septets.
enum UnitClass : quint8 { SeptetBits = 0x03, Doubtful = 0x10, Foreign = 0x80 };

/// One byte for each UTF-16 unit. Flat on purpose: a text touches only the few cache lines of its own script, and one
/// look-up instead of two halves the time of a count.
extern const std::array<quint8, 0x10000> unitClasses;

inline quint8 unitClass(char16_t unit)
{
    return unitClasses[unit];
}

} // namespace herald::gsm
