// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/GsmAlphabet.h"

#include "app/text/GsmTable.h"

#include <string_view>

namespace herald {
namespace {

// 3GPP TS 23.038, clause 6.2.1, in the order of the codes 0x00 to 0x7F without 0x1B, the escape.
constexpr std::u16string_view basicTable = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
                                           u" !\"#¤%&'()*+,-./0123456789:;<=>?"
                                           u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                                           u"¿abcdefghijklmnopqrstuvwxyzäöñüà";

// Clause 6.2.1.1: each is sent as escape and code.
constexpr std::u16string_view extensionTable = u"\f^{}\\[~]|€";

// Telnyx's character table, its calculator and its sample code disagree about these.
constexpr std::u16string_view doubtfulAtTelnyx = u"§€Ç¤ΔΦΓΛΩΠΨΣΘΞ";

static_assert(basicTable.size() == 127 && extensionTable.size() == 10);

constexpr std::array<quint8, 0x10000> classify()
{
    std::array<quint8, 0x10000> classes{};
    classes.fill(gsm::Foreign);
    for (const char16_t unit : basicTable)
        classes[unit] = 1;
    for (const char16_t unit : extensionTable)
        classes[unit] = 2;
    for (const char16_t unit : doubtfulAtTelnyx)
        classes[unit] |= gsm::Doubtful;
    return classes;
}

} // namespace

constinit const std::array<quint8, 0x10000> gsm::unitClasses = classify();

int gsmSeptets(char16_t unit)
{
    return gsm::unitClass(unit) & gsm::SeptetBits;
}

bool isDoubtfulAtTelnyx(char16_t unit)
{
    return gsm::unitClass(unit) & gsm::Doubtful;
}

} // namespace herald
