// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QLabel>

#include <optional>

namespace herald {

/// Distances in device independent pixels. Inside a group 4 or 8, between groups 12 or 16, page margin 24.
namespace space {
constexpr int hair = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int page = 24;
} // namespace space

/// Corner radii.
namespace corner {
constexpr qreal control = 5;
constexpr qreal frame = 6;
constexpr qreal tile = 8;
constexpr qreal phone = 14;
} // namespace corner

/// Sizes relative to the application font.
enum class TypeSize { Flag, Small, Body, Heading, Title, Figure };
double typeFactor(TypeSize size);
QFont typeFont(const QFont &body, TypeSize size, QFont::Weight weight = QFont::Normal);
/// The weight a size is set in: 600 for headings, titles and figures, else 400.
QFont::Weight typeWeight(TypeSize size);

/// A height of the visual language (made for a 13 px font) that grows with a larger font: never below @p pixels.
int scaledHeight(const QFontMetrics &metrics, int pixels);

/// Width of @p text when every digit takes the width of the widest one.
qreal fixedDigitWidth(const QFontMetricsF &metrics, const QString &text);
/// @p text with each digit replaced by the widest one; for reserving room.
QString widestDigits(const QFontMetricsF &metrics, const QString &text);

/// A label that keeps its place in the type scale when the application font or palette changes. It stands at the side
/// of its page, whichever way its own words run.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum Colour { Plain, Muted };
    explicit TextLabel(
        const QString &text, TypeSize size = TypeSize::Body, Colour colour = Plain, QWidget *parent = nullptr);
    TextLabel(const QString &text, TypeSize size, Colour colour, QFont::Weight weight, QWidget *parent = nullptr);

    /// Left and right are meant as leading and trailing.
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void align();
    bool isOneLine() const;
    TypeSize m_size;
    Colour m_colour;
    QFont::Weight m_weight;
    bool m_restyling = false;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// What laying these words out in this font has brought.
    struct Measured {
        QString text;
        QFont font;
        QMargins margins;
        bool wrapped = false;
        std::optional<QSize> line;
        QHash<int, int> heights; ///< by width
    };
    Measured &measured() const;
    mutable Measured m_measured;
};

} // namespace herald
