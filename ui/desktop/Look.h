// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Tones.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

namespace herald {

enum class LookChoice { System, Light, Dark, HighContrast };

/// As it is stored; a word of tomorrow is nothing.
QString toWord(LookChoice choice);
std::optional<LookChoice> lookFromWord(const QString &word);

/// How the program looks. A desktop that brings a style and palette of its own keeps both; over plain Fusion Herald
/// brings its palette, its font (Inter where installed) and a thin flat style. Follows a change between dark and light
/// while running. Owned by the application.
class Look : public QObject
{
    Q_OBJECT
public:
    /// Call once, right after QApplication is made. An explicit choice (not System) always means Herald's own look.
    static Look *install(QApplication &app, LookChoice choice);

    void setChoice(LookChoice choice);
    LookChoice choice() const { return m_choice; }
    /// True when Herald's own palette is in use.
    bool isOwnPalette() const { return m_ownPalette; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Look(QApplication &app, LookChoice choice);
    void apply();
    QApplication &m_app;
    LookChoice m_choice;
    QString m_desktopStyle;
    QFont m_desktopFont;
    bool m_ownPalette = false;
    bool m_applying = false;
};

} // namespace herald
