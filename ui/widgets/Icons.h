// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Tones.h"

#include <QIcon>
#include <QString>

#include <optional>

namespace herald {

class Icons
{
public:
    /// Makes Breeze the fallback theme; call once, after QApplication is made.
    static void install();
    /// The system theme's icon, else Breeze's, else Herald's own drawing; painted in the palette's text colour (or
    /// @p tone's) at the time of painting, so that it follows dark and light. go-* and document-send are mirrored
    /// right to left.
    static QIcon get(const QString &name, std::optional<Tone> tone = std::nullopt);
    /// On the accent: for primary buttons and badges.
    static QIcon onAccent(const QString &name);
    /// One of Herald's signs as an icon.
    static QIcon get(Glyph glyph, std::optional<Tone> tone = std::nullopt);
    /// The program's own icon.
    static QIcon herald();
};

} // namespace herald
