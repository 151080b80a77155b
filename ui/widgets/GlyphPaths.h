// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace herald {

// Drawings as text. S: what follows is stroked, F: filled. M move, L line, Q and C curves, Z close,
// O centre and radius of a circle, R corner, size and radius of a rounded rectangle.

/// In the order of Glyph, on a grid of 14.
constexpr std::array<std::string_view, 22> glyphPaths = {
    "M2.4 7.6 L5.5 10.7 L11.6 3.8", // Check
    "M3.2 3.2 L10.8 10.8 M10.8 3.2 L3.2 10.8", // Cross
    "M7 1.9 L13 12.1 L1 12.1 Z M7 5.6 L7 8.4 F O7 10.3 .85", // Warn
    "O7 7 5.6 M5.2 5.7 C5.2 3.6 8.8 3.6 8.8 5.7 C8.8 6.9 7 7 7 8.3 F O7 10.2 .85", // Question
    "O7 7 5.6 M7 6.5 L7 10 F O7 4.3 .9", // Info
    "F R3.2 2.5 2.6 9 .5 R8.2 2.5 2.6 9 .5", // Pause
    "O7 7 5.6 M7 3.8 L7 7.2 L9.8 7.2", // Clock
    "M7 12 L7 2.4 M3.3 6.1 L7 2.4 L10.7 6.1", // Up
    "R4.4 4.4 8 8 1.4 M9.6 1.7 L3 1.7 Q1.6 1.7 1.6 3.1 L1.6 9.6", // Twice
    "O7 7 5.6 M3.1 10.9 L10.9 3.1", // Barred
    "O7 7 5.6 M1.5 7 L12.5 7 M7 1.4 C3.8 4.2 3.8 9.8 7 12.6 C10.2 9.8 10.2 4.2 7 1.4", // Globe
    "O7 7 3.4", // Ring
    "F O7 7 2.6", // Dot
    "F R3 3 8 8 .8", // Stop
    "F M12 8.4 C7.8 9.8 4.2 6.2 5.6 2 C2.8 3 1.4 5.8 2 8.6 C2.8 11.8 6.2 13.2 9 12 C10.6 11.2 11.6 10 12 8.4 Z", // Moon
    "M5 2.8 L1.8 6 L5 9.2 M1.8 6 L9 6 Q12 6 12 9 L12 11.2", // Reply
    "F R2.8 6 8.4 6.8 1.2 S M4.5 6 L4.5 4.3 C4.5 .9 9.5 .9 9.5 4.3 L9.5 6", // Lock
    "F M7 2.4 L13.8 5.5 L7 8.6 L.2 5.5 Z M3.2 8 L7 9.8 L10.8 8 L10.8 10.2 C8.8 12 5.2 12 3.2 10.2 Z", // Cap
    "M3.4 5.2 L7 8.8 L10.6 5.2", // ChevronDown
    "M3.4 8.8 L7 5.2 L10.6 8.8", // ChevronUp
    "M8.8 3.4 L5.2 7 L8.8 10.6", // ChevronLeft
    "M5.2 3.4 L8.8 7 L5.2 10.6", // ChevronRight
};

struct IconPath {
    std::string_view name;
    std::string_view path;
};

/// What stands in for a theme's icons, on a grid of 16.
constexpr std::array iconPaths = {
    IconPath{"document-edit", "M3 13 L3.8 9.8 L10.8 2.8 L13.2 5.2 L6.2 12.2 Z M9.2 4.4 L11.6 6.8"},
    IconPath{"document-send", "M2 7 L14 2 L11 13.6 L7.4 9.4 Z M14 2 L7.4 9.4 L6.6 13.4 L5.4 8.4"},
    IconPath{"view-history", "O8 8 6 M8 4.4 L8 8.2 L10.8 8.2"},
    IconPath{"system-users",
        "O6 5.4 2.4 M1.8 13 C1.8 8.8 10.2 8.8 10.2 13 Z M9.6 3.2 C12.8 2.6 12.8 7.8 10.4 7.6 M11.4 9.6 Q14.2 10.2 14.2 "
        "13 L12.4 13"},
    IconPath{"office-chart-bar", "M2 2 L2 14 L14 14 R4 8 2 6 0 R7.4 4 2 10 0 R10.8 6.4 2 7.6 0"},
    IconPath{
        "configure", "M2 4.5 L8.4 4.5 M11.6 4.5 L14 4.5 O10 4.5 1.6 M2 11.5 L4.4 11.5 M7.6 11.5 L14 11.5 O6 11.5 1.6"},
    IconPath{"application-menu", "M2 4 L14 4 M2 8 L14 8 M2 12 L14 12"},
    IconPath{"document-import",
        "M6 14 L3 14 L3 2 L9 2 L12 5 L12 8 M8.6 2.2 L8.6 5.4 L11.8 5.4 M14 11.5 L8 11.5 M10.4 9 L8 11.5 L10.4 14"},
    IconPath{"document-export",
        "M6 14 L3 14 L3 2 L9 2 L12 5 L12 8 M8.6 2.2 L8.6 5.4 L11.8 5.4 M8 11.5 L14 11.5 M11.6 9 L14 11.5 L11.6 14"},
    IconPath{"edit-find", "O6.6 6.6 4.4 M9.8 9.8 L14 14"},
    IconPath{"edit-clear", "M5.6 3 L14 3 L14 13 L5.6 13 L1.6 8 Z M7.6 6 L11.6 10 M11.6 6 L7.6 10"},
    IconPath{"edit-rename", "M3 13 L3.8 9.8 L10.8 2.8 L13.2 5.2 L6.2 12.2 Z"},
    IconPath{"edit-delete", "M3 4 L13 4 M6 4 L6 2.4 L10 2.4 L10 4 M4.4 4 L5 14 L11 14 L11.6 4"},
    IconPath{"edit-copy", "R5 5 8.5 8.5 1 M11 2.5 L3.5 2.5 Q2.5 2.5 2.5 3.5 L2.5 11"},
    IconPath{"go-previous", "M10 3 L5 8 L10 13"},
    IconPath{"go-next", "M6 3 L11 8 L6 13"},
    IconPath{"media-playback-pause", "F R4 3 2.8 10 .4 R9.2 3 2.8 10 .4"},
    IconPath{"media-playback-start", "F M4 2.6 L13 8 L4 13.4 Z"},
    IconPath{"media-playback-stop", "F R3.5 3.5 9 9 .6"},
    IconPath{"view-refresh",
        "M13 8 C13 2.2 5.4 1.2 3.2 5.8 M3 2.6 L3.2 5.8 L6.4 5.6 M3 8 C3 13.8 10.6 14.8 12.8 10.2 M13 13.4 L12.8 10.2 "
        "L9.6 10.4"},
    IconPath{"call-start",
        "F M4.4 1.8 L6.6 4.8 L5.4 6.6 C6.2 8.2 7.6 9.8 9.4 10.6 L11.2 9.4 L14.2 11.6 L12.6 14 C6.8 14 2 8.8 2 3.4 Z"},
    IconPath{"list-add", "M8 2.5 L8 13.5 M2.5 8 L13.5 8"},
    IconPath{"list-remove", "M2.5 8 L13.5 8"},
    IconPath{"view-list-text", "M2 3.5 L9 3.5 M2 6.5 L14 6.5 M2 9.5 L9 9.5 M2 12.5 L14 12.5"},
    IconPath{"im-user", "O8 5.2 2.8 M2.8 14 C2.8 8.6 13.2 8.6 13.2 14 Z"},
    IconPath{"flag", "M3 1.8 L3 14.2 F M3 2.6 C6 1 8.6 4.4 13.4 2.8 L13.4 8.6 C8.6 10.2 6 6.8 3 8.4 Z"},
    IconPath{"speedometer", "O8 8 6 M8 8.6 L10.8 5.2 M4.4 9 L4.8 7.2 M7.2 4.6 L8.8 4.6 F O8 8.8 1"},
    IconPath{"clock", "O8 8 6 M8 4.4 L8 8.2 L10.8 8.2"},
    IconPath{"languages", "R2 2 7.4 7.4 .8 M9.4 6.6 L14 6.6 L14 14 L6.6 14 L6.6 9.4"},
    IconPath{"lock", "F R3.2 7 9.6 7 1.2 S M5.2 7 L5.2 5 C5.2 1.2 10.8 1.2 10.8 5 L10.8 7"},
    IconPath{"password-show-on", "M1.4 8 C4.6 2.8 11.4 2.8 14.6 8 C11.4 13.2 4.6 13.2 1.4 8 Z O8 8 2"},
    IconPath{"password-show-off", "M1.4 8 C4.6 2.8 11.4 2.8 14.6 8 C11.4 13.2 4.6 13.2 1.4 8 Z M3 13.4 L13 2.6"},
    IconPath{"view-visible", "M1.4 8 C4.6 2.8 11.4 2.8 14.6 8 C11.4 13.2 4.6 13.2 1.4 8 Z O8 8 2"},
    IconPath{
        "notifications", "M3 11.6 Q4.4 10.4 4.4 7 C4.4 2.2 11.6 2.2 11.6 7 Q11.6 10.4 13 11.6 Z M6.8 13.8 L9.2 13.8"},
    IconPath{"input-keyboard", "R1.5 4 13 8.5 1 M5 10 L11 10 F O4.4 7 .7 O8 7 .7 O11.6 7 .7"},
    IconPath{"help-about", "O8 8 6 M8 7.4 L8 11.4 F O8 4.9 .9"},
    IconPath{"internet-services", "O8 8 6 M2 8 L14 8 M8 2 C4.6 5 4.6 11 8 14 C11.4 11 11.4 5 8 2"},
    IconPath{"window-close", "M3.5 3.5 L12.5 12.5 M12.5 3.5 L3.5 12.5"},
};

} // namespace herald
