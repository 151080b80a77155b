// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Scale.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

#include <cmath>
#include <utility>

namespace herald {

double typeFactor(TypeSize size)
{
    switch (size) {
    case TypeSize::Flag:
        return 0.77;
    case TypeSize::Small:
        return 0.92;
    case TypeSize::Body:
        return 1.0;
    case TypeSize::Heading:
        return 1.15;
    case TypeSize::Title:
        return 1.54;
    case TypeSize::Figure:
        break;
    }
    return 1.85;
}

QFont typeFont(const QFont &body, TypeSize size, QFont::Weight weight)
{
    QFont font = body;
    if (body.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(body.pixelSize() * typeFactor(size))));
    else
        font.setPointSizeF(body.pointSizeF() * typeFactor(size));
    font.setWeight(weight);
    return font;
}

QFont::Weight typeWeight(TypeSize size)
{
    return size == TypeSize::Heading || size == TypeSize::Title || size == TypeSize::Figure ? QFont::DemiBold
                                                                                            : QFont::Normal;
}

int scaledHeight(const QFontMetrics &metrics, int pixels)
{
    // A 13 px font is about 16 px high; what the height leaves round it must stay.
    constexpr int designedFor = 16;
    return qMax(pixels, pixels + metrics.height() - designedFor);
}

qreal fixedDigitWidth(const QFontMetricsF &metrics, const QString &text)
{
    return metrics.horizontalAdvance(widestDigits(metrics, text));
}

QString widestDigits(const QFontMetricsF &metrics, const QString &text)
{
    QString result = text;
    char16_t measured = 0; // the zero of the digits measured last
    QChar widest;
    for (QChar &c : result) {
        if (!c.isDigit())
            continue;
        const auto zero = char16_t(c.unicode() - c.digitValue()); // digits of one script stand in a row
        if (std::exchange(measured, zero) != zero) {
            qreal most = -1;
            for (char16_t digit = zero; digit < zero + 10; ++digit) {
                if (const qreal width = metrics.horizontalAdvance(QChar(digit)); width > most) {
                    most = width;
                    widest = QChar(digit);
                }
            }
        }
        c = widest;
    }
    return result;
}

TextLabel::TextLabel(const QString &text, TypeSize size, Colour colour, QWidget *parent)
    : TextLabel(text, size, colour, typeWeight(size), parent)
{
}

TextLabel::TextLabel(const QString &text, TypeSize size, Colour colour, QFont::Weight weight, QWidget *parent)
    : QLabel(text, parent)
    , m_size(size)
    , m_colour(colour)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    if (m_colour == Muted)
        setForegroundRole(QPalette::PlaceholderText);
    restyle();
    align();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    align();
}

void TextLabel::align()
{
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment) | Qt::AlignAbsolute);
}

void TextLabel::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    setFont(typeFont(QApplication::font(), m_size, m_weight));
    m_restyling = false;
}

/// Words in one line, with nothing in them that a label reads in its own way.
bool TextLabel::isOneLine() const
{
    return !wordWrap() && !buddy() && indent() < 0 && margin() == 0 && frameWidth() == 0 && !text().isEmpty()
        && !text().contains(u'\n') && !text().contains(u'&');
}

// A label lays its text out three times to find out how much room one line of it needs, and anew whenever it is asked
// how high it is for a width; each time takes as long as painting it, and together they are a third of the time in
// which a page comes up.
TextLabel::Measured &TextLabel::measured() const
{
    ensurePolished();
    const QMargins margins = contentsMargins();
    if (m_measured.text != text() || m_measured.font != font() || m_measured.margins != margins
        || m_measured.wrapped != wordWrap() || m_measured.heights.size() > 16)
        m_measured = {text(), font(), margins, wordWrap(), {}, {}};
    return m_measured;
}

QSize TextLabel::sizeHint() const
{
    if (!isOneLine())
        return QLabel::sizeHint();
    Measured &known = measured();
    if (!known.line)
        known.line = fontMetrics().size(0, text());
    return known.line->grownBy(known.margins);
}

int TextLabel::heightForWidth(int width) const
{
    QHash<int, int> &heights = measured().heights;
    const auto known = heights.constFind(width);
    return known != heights.cend() ? *known : *heights.insert(width, QLabel::heightForWidth(width));
}

QSize TextLabel::minimumSizeHint() const
{
    return isOneLine() ? sizeHint() : QLabel::minimumSizeHint();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        restyle();
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

} // namespace herald
