// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Chip.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStyle>

namespace herald {

namespace {

constexpr int side = 10;
constexpr int signSize = 12;
constexpr int gap = 6;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    rename();
}

void Chip::setCount(std::optional<qint64> count)
{
    if (m_count == count)
        return;
    m_count = count;
    rename();
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    rename();
    updateGeometry();
    update();
}

void Chip::setMenuArrow(bool arrow)
{
    m_menuArrow = arrow;
    updateGeometry();
    update();
}

QString Chip::countText() const
{
    return m_count ? locale().toString(*m_count) : QString();
}

void Chip::rename()
{
    setAccessibleName(m_count ? tr("%1, %2", "chip with its count").arg(text(), countText()) : text());
    setAccessibleDescription(m_removable ? tr("Delete takes it away.") : QString());
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(typeFont(font(), TypeSize::Small, QFont::Medium));
    int width = 2 * side + metrics.horizontalAdvance(text());
    if (m_count)
        width += gap + qCeil(fixedDigitWidth(metrics, countText()));
    if (m_removable || m_menuArrow)
        width += gap + signSize;
    return {width, scaledHeight(fontMetrics(), 26)};
}

QRect Chip::crossRect() const
{
    const int width = side + signSize + gap / 2;
    return layoutDirection() == Qt::RightToLeft ? QRect(0, 0, width, height())
                                                : QRect(this->width() - width, 0, width, height());
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool on = isChecked();
    const bool hover = underMouse() && isEnabled();
    const QColor strong = on ? tones[Tone::Accent].text : tones.text;
    QColor ground = on ? tones[Tone::Accent].ground : m_removable ? tones.bubble : tones.button;
    if (hover && !on && !tones.highContrast())
        ground = m_removable ? tones.hair : tones.alt;
    QColor line = on ? tones.accent : m_removable ? tones.hair : tones.line;
    if (tones.highContrast())
        line = on ? tones.accent : tones.line;
    const bool ring = hasFocus();
    paintRounded(painter, rect(), corner::control, ground, ring ? tones.accent : line, ring ? 2 : 1);

    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
    QRect content = rect().adjusted(side, 0, -side, 0);
    const auto advance = [&](int width) {
        if (layoutDirection() == Qt::RightToLeft)
            content.setRight(content.right() - width);
        else
            content.setLeft(content.left() + width);
    };
    painter.setFont(typeFont(font(), TypeSize::Small, QFont::Medium));
    painter.setPen(isEnabled() ? strong : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(content, int(leading), text());
    advance(painter.fontMetrics().horizontalAdvance(text()) + gap);
    const QColor quiet = on ? strong : tones.muted;
    if (m_count) {
        painter.setFont(typeFont(font(), TypeSize::Small));
        painter.setPen(quiet);
        painter.drawText(content, int(leading), countText());
    }
    if (m_removable || m_menuArrow) {
        const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter,
            QSize(signSize, signSize), rect().adjusted(side, 0, -side, 0));
        paintGlyph(painter, m_removable ? Glyph::Cross : Glyph::ChevronDown,
            m_removable ? box.adjusted(1, 1, -1, -1) : box, hover ? strong : quiet);
    }
}

bool Chip::event(QEvent *event)
{
    const bool handled = QAbstractButton::event(event);
    if (event->type() == QEvent::DynamicPropertyChange || event->type() == QEvent::LocaleChange)
        rename();
    return handled;
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        if (!event->isAutoRepeat())
            Q_EMIT removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed =
        m_removable && event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_crossPressed) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_crossPressed = false;
    if (crossRect().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace herald
