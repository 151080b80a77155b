// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Tones.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVariantAnimation;

namespace herald {

class LinkButton;

/// Says beside its cause what happened (bold) and what it means (plain), with at most one button and one link.
class Banner : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(qreal opacity READ opacity WRITE setOpacity)
public:
    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    void setTone(Tone tone, Glyph glyph);
    void setWords(const QString &cause, const QString &consequence);
    void setButton(const QString &text); ///< empty: none
    void setLink(const QString &text); ///< empty: none
    /// Corners are square where the banner spans a pane, as under the strip.
    void setRounded(bool rounded);
    QString cause() const;
    QString consequence() const;
    QPushButton *button() const { return m_button; }
    LinkButton *link() const { return m_link; }

    /// Shows or hides with at most 150 ms of opacity; at once where the desktop has animation off. A screen reader is
    /// told when it appears.
    void reveal();
    void dismiss();

    qreal opacity() const { return m_opacity; }
    void setOpacity(qreal opacity);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void buttonClicked();
    void linkClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void fade(qreal to);
    void mirrorMargins();
    class Words;
    Words *m_words;
    QPushButton *m_button;
    LinkButton *m_link;
    QVariantAnimation *m_animation;
    Tone m_tone = Tone::Amber;
    Glyph m_glyph = Glyph::Warn;
    bool m_rounded = true;
    qreal m_opacity = 1;
};

} // namespace herald
