// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Tones.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace herald {

class Roundel;
class TextLabel;

/// Says what will stand here and gives the first step. Grey for "nothing matches", green for "all is well".
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone = Tone::Accent);
    void setWords(const QString &heading, const QString &text);
    /// At most two; owned by this widget.
    QPushButton *addButton(const QString &text, const QString &icon = {});
    /// A dashed frame: something can be dropped here. @p over while something is held above it.
    void setDropFrame(bool frame, bool over = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Roundel *m_roundel;
    TextLabel *m_heading;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
    bool m_dropFrame = false;
    bool m_dropOver = false;
};

/// A round soft ground with an icon in it: 64 (icon 32) or smaller.
class Roundel : public QWidget
{
    Q_OBJECT
public:
    explicit Roundel(const QString &icon = {}, Tone tone = Tone::Accent, int size = 64, QWidget *parent = nullptr);
    explicit Roundel(Glyph glyph, Tone tone = Tone::Accent, int size = 64, QWidget *parent = nullptr);
    void setIcon(const QString &name, Tone tone);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    std::optional<Glyph> m_glyph; ///< in place of the icon
    Tone m_tone;
    int m_size;
};

} // namespace herald
