// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Outcome.h"
#include "app/recipients/RecipientRow.h"

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace herald {

/// What a colour says; plain quantities, selection and links are Accent.
enum class Tone { Accent, Green, Amber, Red, Violet, Grey };
constexpr int toneCount = 6;

struct ToneColours {
    QColor text; ///< at least 4.5:1 on ground, base, window and selection
    QColor ground; ///< soft area behind the text
    QColor fill; ///< bars and swatches, at least 3:1 on base unless they carry an outline
};

/// The colours a QPalette has no room for, made from one. A value: make it where it is needed, keep it nowhere, and
/// a change of palette needs no care. Herald's own palettes give Herald's own table; a desktop's palette gives
/// colours mixed from its text, base and highlight until they are readable.
class Tones
{
public:
    enum class Scheme { Light, Dark, HighContrast };

    explicit Tones(const QPalette &palette);
    /// From the application's palette: views change their own Highlight, which must not become the accent.
    static Tones of(const QWidget *widget);

    /// Herald's palette for plain Fusion.
    static QPalette paletteOf(Scheme scheme);
    /// The highlight of item views: the selection, under text that keeps its colour.
    static QPalette viewPaletteOf(Scheme scheme);
    /// WCAG 2 contrast ratio, 1 to 21.
    static double contrast(const QColor &one, const QColor &other);

    Scheme scheme = Scheme::Light;
    QColor window, base, alt, text, muted;
    QColor hair; ///< lines between panes and rows
    QColor line; ///< outline of buttons and chips
    QColor field; ///< outline of inputs
    QColor button, accent, onAccent, accentText;
    QColor selection, mark, bubble;

    bool highContrast() const { return scheme == Scheme::HighContrast; }
    const ToneColours &operator[](Tone tone) const { return m_tones[static_cast<size_t>(tone)]; }
    /// The outline of a soft ground: the tone itself in high contrast, else nothing (an invalid colour).
    QColor groundLine(Tone tone) const { return highContrast() ? m_tones[static_cast<size_t>(tone)].text : QColor(); }

private:
    void adoptTable(Scheme from);
    void mix(const QPalette &palette);
    std::array<ToneColours, toneCount> m_tones;
};

Tone toneOf(Outcome::Kind kind);
Tone toneOf(RowStatus status);

} // namespace herald
