// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Tones.h"

#include <QWidget>

class QFont;
class QPainter;

namespace herald {

/// Paints a pill into the leading end of @p box and returns what it took. @p onSelection: the ground is base.
QRectF paintPill(QPainter &painter, const QRectF &box, const QFont &body, const Tones &tones, Tone tone, Glyph glyph,
    const QString &word, bool onSelection, Qt::LayoutDirection direction);
QSizeF pillSize(const QFont &body, const QString &word);

/// A glyph and a word on a soft ground.
class StatusPill : public QWidget
{
    Q_OBJECT
public:
    explicit StatusPill(QWidget *parent = nullptr);

    void setOutcome(const Outcome &outcome);
    void setPill(Tone tone, Glyph glyph, const QString &word);
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Grey;
    Glyph m_glyph = Glyph::Dot;
    QString m_word;
};

} // namespace herald
