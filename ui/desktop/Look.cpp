// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/Look.h"

#include "ui/desktop/LookStyle.h"
#include "ui/widgets/Icons.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr std::pair<LookChoice, QLatin1StringView> lookWords[] = {{LookChoice::System, "system"_L1},
    {LookChoice::Light, "light"_L1}, {LookChoice::Dark, "dark"_L1}, {LookChoice::HighContrast, "high-contrast"_L1}};
constexpr int bodyPixels = 13; ///< the font size Herald's measures were drawn for

/// True when nobody but the style itself chose the colours.
bool isStylesOwn(const QPalette &palette, const QStyle &style)
{
    const QPalette standard = style.standardPalette();
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text,
             QPalette::Button, QPalette::Highlight}) {
        if (palette.color(QPalette::Active, role) != standard.color(QPalette::Active, role))
            return false;
    }
    return true;
}

/// As QFontInfo would tell, but without loading a font that nothing is written in.
int pixelsOf(const QFont &font)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (font.pixelSize() > 0 || !screen)
        return font.pixelSize();
    return qRound(font.pointSizeF() * screen->logicalDotsPerInchY() / 72);
}

} // namespace

QString toWord(LookChoice choice)
{
    for (const auto &[known, word] : lookWords) {
        if (known == choice)
            return word;
    }
    return {};
}

std::optional<LookChoice> lookFromWord(const QString &word)
{
    for (const auto &[known, text] : lookWords) {
        if (text == word)
            return known;
    }
    return std::nullopt;
}

Look *Look::install(QApplication &app, LookChoice choice)
{
    Icons::install();
    return new Look(app, choice);
}

Look::Look(QApplication &app, LookChoice choice)
    : QObject(&app)
    , m_app(app)
    , m_choice(choice)
    , m_desktopStyle(app.style()->name())
    , m_desktopFont(QApplication::font())
{
    apply();
    app.installEventFilter(this);
}

void Look::setChoice(LookChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Look::apply()
{
    m_applying = true;
    const bool plainFusion = m_desktopStyle.compare(QLatin1StringView("fusion"), Qt::CaseInsensitive) == 0;
    const bool explicitly = m_choice != LookChoice::System;
    // Without one of its own, the application shows what the desktop or the style brings.
    QApplication::setPalette(QPalette());

    if (plainFusion || explicitly) {
        if (!QApplication::style()->property("heraldStyle").toBool())
            QApplication::setStyle(new HeraldStyle);
    } else if (QApplication::style()->property("heraldStyle").toBool()) {
        QApplication::setStyle(m_desktopStyle);
    }

    m_ownPalette = explicitly || (plainFusion && isStylesOwn(QApplication::palette(), *QApplication::style()));
    if (m_ownPalette) {
        const Tones::Scheme scheme = m_choice == LookChoice::Dark             ? Tones::Scheme::Dark
            : m_choice == LookChoice::HighContrast                            ? Tones::Scheme::HighContrast
            : m_choice == LookChoice::Light                                   ? Tones::Scheme::Light
            : QApplication::palette().color(QPalette::Base).lightness() < 128 ? Tones::Scheme::Dark
                                                                              : Tones::Scheme::Light;
        QApplication::setPalette(Tones::paletteOf(scheme));
        QApplication::setPalette(Tones::viewPaletteOf(scheme), "QAbstractItemView");
    }

    QFont font = m_desktopFont;
    if (m_ownPalette && QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        font = QFont(QStringLiteral("Inter"));
        // A person who asked for larger letters keeps them.
        font.setPixelSize(qMax(bodyPixels, pixelsOf(m_desktopFont)));
    }
    if (QApplication::font() != font)
        QApplication::setFont(font);
    m_applying = false;
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    // Qt 6.4 has no signal for dark and light: the theme changed, so look again at what the desktop brings.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_applying
        && m_choice == LookChoice::System)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace herald
