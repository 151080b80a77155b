// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPushButton>

namespace herald {

enum class ButtonKind { Plain, Primary, Link, Danger };

/// How HeraldStyle paints @p button; other styles show primary in the accent and keep the rest plain.
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/// The one button that goes on. Accent ground.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPalette();
};

/// A word that acts: accent text, no frame, 24 high, underlined under the mouse. Never for web addresses only.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Factories; the caller's layout takes ownership. @p icon is a Breeze name and may be empty.
QPushButton *makeButton(const QString &text, const QString &icon = {}, QWidget *parent = nullptr);
QPushButton *makeDangerButton(const QString &text, QWidget *parent = nullptr);
/// A square button with an icon only; @p name is its tool tip and accessible name.
QPushButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

} // namespace herald
