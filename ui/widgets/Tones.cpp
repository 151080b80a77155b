// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Tones.h"

#include <QApplication>

#include <cmath>

namespace herald {

namespace {

struct Table {
    QRgb window, base, alt, text, muted, hair, line, field, button, accent, onAccent, accentText, selection, mark,
        bubble;
    struct {
        QRgb text, ground, fill;
    } tones[toneCount]; // in the order of Tone
};

// The values of Herald's visual language, section 3.
constexpr Table lightTable = {0xF3F5F8, 0xFFFFFF, 0xF8F9FB, 0x18202C, 0x566172, 0xE3E7ED, 0xB3BBC7, 0x8B95A4, 0xFFFFFF,
    0x2554C7, 0xFFFFFF, 0x1F4BB8, 0xDFE9FC, 0xFCE4A8, 0xE9ECF1,
    {{0x1F4BB8, 0xE7EEFC, 0x4C7BE8}, {0x176437, 0xE1F3E7, 0x2F9A5C}, {0x7D4B00, 0xFCF0D8, 0xC08410},
        {0xAE2318, 0xFCE8E6, 0xD9503F}, {0x653A9C, 0xF0E9FA, 0x8F63CC}, {0x4C5767, 0xEBEEF2, 0xAEB7C3}}};
constexpr Table darkTable = {0x14181E, 0x1C2128, 0x20262E, 0xE7EAEF, 0xA2ACBB, 0x2D343E, 0x4B5563, 0x6B7686, 0x272E38,
    0x3B6DE0, 0xFFFFFF, 0x93B4FF, 0x243658, 0x5C4512, 0x2E3641,
    {{0x93B4FF, 0x1E2D4D, 0x6E98F5}, {0x7FD6A0, 0x16331F, 0x3FAE6E}, {0xF2C265, 0x38290C, 0xD99B24},
        {0xFF9E93, 0x421C19, 0xE06355}, {0xCBADF5, 0x2E2344, 0x9E76D8}, {0xB3BCC9, 0x2B323C, 0x67717F}}};
constexpr Table highContrastTable = {0x000000, 0x000000, 0x000000, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF,
    0x000000, 0xFFD400, 0x000000, 0xFFD400, 0x003B8E, 0x5C4512, 0x000000,
    {{0xFFD400, 0x000000, 0xFFD400}, {0x6CF0A0, 0x000000, 0x6CF0A0}, {0xFFCF66, 0x000000, 0xFFCF66},
        {0xFF9D94, 0x000000, 0xFF9D94}, {0xDDBBFF, 0x000000, 0xDDBBFF}, {0xFFFFFF, 0x000000, 0xFFFFFF}}};

const Table &tableOf(Tones::Scheme scheme)
{
    switch (scheme) {
    case Tones::Scheme::Light:
        return lightTable;
    case Tones::Scheme::Dark:
        return darkTable;
    case Tones::Scheme::HighContrast:
        break;
    }
    return highContrastTable;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor blend(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()));
}

/// Moves @p colour towards @p strong until it stands out from every ground.
QColor readable(const QColor &colour, const QColor &strong, std::initializer_list<QColor> grounds, double wanted)
{
    for (int step = 0; step <= 20; ++step) {
        const QColor candidate = blend(colour, strong, step / 20.0);
        const bool enough = std::all_of(grounds.begin(), grounds.end(),
            [&](const QColor &ground) { return Tones::contrast(candidate, ground) >= wanted; });
        if (enough)
            return candidate;
    }
    return strong;
}

bool matches(const QPalette &palette, const Table &table)
{
    // Not the highlight: views have their own.
    return palette.color(QPalette::Active, QPalette::Window).rgb() == (table.window | 0xFF000000)
        && palette.color(QPalette::Active, QPalette::Base).rgb() == (table.base | 0xFF000000)
        && palette.color(QPalette::Active, QPalette::Text).rgb() == (table.text | 0xFF000000)
        && palette.color(QPalette::Active, QPalette::Link).rgb() == (table.accentText | 0xFF000000);
}

} // namespace

double Tones::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Tones::Tones(const QPalette &palette)
{
    for (const Scheme own : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        if (matches(palette, tableOf(own))) {
            adoptTable(own);
            return;
        }
    }
    mix(palette);
}

Tones Tones::of(const QWidget *)
{
    return Tones(QApplication::palette());
}

void Tones::adoptTable(Scheme from)
{
    scheme = from;
    const Table &table = tableOf(from);
    window = QColor(table.window);
    base = QColor(table.base);
    alt = QColor(table.alt);
    text = QColor(table.text);
    muted = QColor(table.muted);
    hair = QColor(table.hair);
    line = QColor(table.line);
    field = QColor(table.field);
    button = QColor(table.button);
    accent = QColor(table.accent);
    onAccent = QColor(table.onAccent);
    accentText = QColor(table.accentText);
    selection = QColor(table.selection);
    mark = QColor(table.mark);
    bubble = QColor(table.bubble);
    for (size_t tone = 0; tone < m_tones.size(); ++tone)
        m_tones[tone] = {
            QColor(table.tones[tone].text), QColor(table.tones[tone].ground), QColor(table.tones[tone].fill)};
}

void Tones::mix(const QPalette &palette)
{
    const auto role = [&palette](QPalette::ColorRole name) { return palette.color(QPalette::Active, name); };
    const QColor theirBase = role(QPalette::Base);
    const bool dark = theirBase.lightness() < 128;
    const bool strong = role(QPalette::Window).rgb() == theirBase.rgb()
        && contrast(role(QPalette::Text), theirBase) > 20 && contrast(role(QPalette::Mid), theirBase) > 7;
    adoptTable(strong && dark ? Scheme::HighContrast : dark ? Scheme::Dark : Scheme::Light);

    window = role(QPalette::Window);
    base = theirBase;
    alt = role(QPalette::AlternateBase);
    text = role(QPalette::Text);
    button = role(QPalette::Button);
    accent = role(QPalette::Highlight);
    onAccent = role(QPalette::HighlightedText);
    const double lineShare = highContrast() ? 1.0 : 0.28;
    hair = blend(base, text, highContrast() ? 1.0 : 0.11);
    line = blend(base, text, lineShare);
    field = readable(blend(base, text, lineShare), text, {base}, 3.0);
    selection = highContrast() ? selection : blend(base, accent, dark ? 0.30 : 0.15);
    muted = readable(blend(base, text, 0.6), text, {base, window, selection, alt}, 4.5);
    bubble = highContrast() ? base : blend(base, text, 0.09);
    accentText = readable(role(QPalette::Link), text, {base, window, selection}, 4.5);
    for (size_t tone = 0; tone < m_tones.size(); ++tone) {
        ToneColours &colours = m_tones[tone];
        const bool isAccent = tone == static_cast<size_t>(Tone::Accent);
        const QColor hue = isAccent ? accent : colours.fill;
        if (!highContrast())
            colours.ground = blend(base, hue, dark ? 0.25 : 0.12);
        colours.fill = readable(hue, text, {base}, 3.0);
        colours.text =
            readable(isAccent ? accentText : colours.text, text, {base, window, selection, colours.ground}, 4.5);
    }
}

QPalette Tones::paletteOf(Scheme scheme)
{
    const Table &table = tableOf(scheme);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(QPalette::All, role, QColor(colour));
    };
    set(QPalette::Window, table.window);
    set(QPalette::WindowText, table.text);
    set(QPalette::Base, table.base);
    set(QPalette::AlternateBase, table.alt);
    set(QPalette::ToolTipBase, table.base);
    set(QPalette::ToolTipText, table.text);
    set(QPalette::PlaceholderText, table.muted);
    set(QPalette::Text, table.text);
    set(QPalette::Button, table.button);
    set(QPalette::ButtonText, table.text);
    set(QPalette::BrightText, table.onAccent);
    set(QPalette::Light, table.base);
    set(QPalette::Midlight, table.hair);
    set(QPalette::Mid, table.line);
    set(QPalette::Dark, table.field);
    set(QPalette::Shadow, table.line);
    set(QPalette::Highlight, table.accent);
    set(QPalette::HighlightedText, table.onAccent);
    set(QPalette::Link, table.accentText);
    set(QPalette::LinkVisited, table.tones[static_cast<size_t>(Tone::Violet)].text);
    // Off is quieter, but still readable: the reason stands beside it, not in the colour.
    const QColor off =
        scheme == Scheme::HighContrast ? QColor(0xB0B0B0) : blend(QColor(table.muted), QColor(table.base), 0.35);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, off);
    return palette;
}

QPalette Tones::viewPaletteOf(Scheme scheme)
{
    const Table &table = tableOf(scheme);
    QPalette palette = paletteOf(scheme);
    palette.setColor(QPalette::All, QPalette::Highlight, QColor(table.selection));
    palette.setColor(QPalette::All, QPalette::HighlightedText, QColor(table.text));
    return palette;
}

Tone toneOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Sending:
    case Outcome::OnItsWay:
        return Tone::Accent;
    case Outcome::Delivered:
        return Tone::Green;
    case Outcome::NotDelivered:
    case Outcome::Refused:
        return Tone::Red;
    case Outcome::Unconfirmed:
        return Tone::Violet;
    case Outcome::Waiting:
    case Outcome::NoReceipt:
    case Outcome::Stopped:
    case Outcome::Other:
        break;
    }
    return Tone::Grey;
}

Tone toneOf(RowStatus status)
{
    switch (status) {
    case RowStatus::Ready:
        return Tone::Green;
    case RowStatus::Attention:
        return Tone::Amber;
    case RowStatus::Invalid:
        return Tone::Red;
    case RowStatus::Duplicate:
    case RowStatus::OptedOut:
    case RowStatus::Blocked:
        break;
    }
    return Tone::Grey;
}

} // namespace herald
