// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace herald::lookalikes {

/// What stands around a character; 0 where the text begins or ends. Where only invisible characters are near, one of
/// those.
struct Surroundings {
    char32_t before = 0; ///< the nearest visible character before it
    bool beforeIsReplaced = false; ///< that one is replaced itself
    char32_t after = 0; ///< the nearest visible character after it
    bool rightToLeftText = false; ///< a letter of a right-to-left script is somewhere in the text
};

/// True for what leaves no mark of its own: zero-width characters, selectors, direction marks, most controls.
bool isInvisible(char32_t character);

/// True when leaving @p character, an invisible one, out changes nothing that a reader sees or means.
bool mayLeaveOut(char32_t character, const Surroundings &around);

/// How @p character, which is outside GSM 03.38, is written inside it; nothing when it cannot be without harm.
std::optional<QString> lookalikeOf(char32_t character, const Surroundings &around);

} // namespace herald::lookalikes
