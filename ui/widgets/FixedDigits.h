// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>
#include <QString>

#include <functional>

class QPainter;

namespace herald {

/// Paints short texts in which each digit is as wide as the widest, as paintFixedDigits() does, for what changes at
/// every keystroke: words and digits are shaped once and kept.
class FixedDigits
{
public:
    explicit FixedDigits(const QFont &font);

    const QFont &font() const { return m_font; }
    const QFontMetricsF &metrics() const { return m_metrics; }
    qreal width(const QString &text);
    /// @p x is the left edge. Sets the painter's font.
    void paint(QPainter &painter, qreal x, qreal baseline, const QString &text);

private:
    struct Piece {
        QStaticText shaped;
        qreal width = 0;
    };
    const Piece &piece(const QString &text);
    qreal cellOf(QChar digit);
    void eachPiece(const QString &text, const std::function<void(const Piece &, qreal width)> &visit);

    QFont m_font;
    QFontMetricsF m_metrics;
    QHash<QString, Piece> m_pieces;
    QHash<char16_t, qreal> m_cells; ///< by the zero of a script: how wide its widest digit is
};

} // namespace herald
