// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Buttons.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVariant>

namespace herald {

namespace {

constexpr char kindProperty[] = "heraldButtonKind";

bool styleKnowsKinds(const QWidget *widget)
{
    return widget->style()->property("heraldStyle").toBool();
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Plain;
}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setButtonKind(this, ButtonKind::Primary);
    followPalette();
}

QSize PrimaryButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    return {qMax(size.width(), 112), qMax(size.height(), scaledHeight(fontMetrics(), 36))};
}

void PrimaryButton::followPalette()
{
    if (styleKnowsKinds(this))
        return;
    // Other styles take the button's ground from the palette.
    const QPalette application = QApplication::palette();
    QPalette own = application;
    own.setColor(QPalette::Active, QPalette::Button, application.color(QPalette::Highlight));
    own.setColor(QPalette::Inactive, QPalette::Button, application.color(QPalette::Highlight));
    own.setColor(QPalette::Active, QPalette::ButtonText, application.color(QPalette::HighlightedText));
    own.setColor(QPalette::Inactive, QPalette::ButtonText, application.color(QPalette::HighlightedText));
    if (own != palette())
        setPalette(own);
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        followPalette();
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setButtonKind(this, ButtonKind::Link);
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(typeFont(font(), TypeSize::Body, QFont::Medium));
    int width = metrics.horizontalAdvance(text().isEmpty() ? QString() : QString(text()).remove(u'&')) + 2 * 6;
    if (!icon().isNull())
        width += iconSize().width() + 6;
    if (menu())
        width += 16;
    return {width, scaledHeight(metrics, 24)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool hover = option.state & QStyle::State_MouseOver && isEnabled();
    const QColor colour = isEnabled() ? tones.accentText : palette().color(QPalette::Disabled, QPalette::ButtonText);

    QFont font = typeFont(this->font(), TypeSize::Body, QFont::Medium);
    font.setUnderline(hover || isDown());
    painter.setFont(font);
    painter.setPen(colour);
    QRect content = rect().adjusted(6, 0, -6, 0);
    const auto take = [&](int width) {
        const QRect taken = QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, QSize(width, content.height()), content);
        if (layoutDirection() == Qt::RightToLeft)
            content.setRight(taken.left() - 1);
        else
            content.setLeft(taken.right() + 1);
        return taken;
    };
    if (!icon().isNull()) {
        const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, iconSize(), take(iconSize().width()));
        icon().paint(&painter, box, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        take(6);
    }
    if (menu()) {
        const QRect box =
            QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, QSize(12, 12), content);
        paintGlyph(painter, Glyph::ChevronDown, box, colour);
        content.adjust(
            layoutDirection() == Qt::RightToLeft ? 16 : 0, 0, layoutDirection() == Qt::RightToLeft ? 0 : -16, 0);
    }
    painter.drawText(content,
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading))
            | (style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic
                                                                               : Qt::TextHideMnemonic),
        text());
    if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange)
        paintRounded(painter, rect(), corner::control, {}, tones.accent, 2);
}

QPushButton *makeButton(const QString &text, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(Icons::get(icon));
    return button;
}

QPushButton *makeDangerButton(const QString &text, QWidget *parent)
{
    QPushButton *button = makeButton(text, {}, parent);
    setButtonKind(button, ButtonKind::Danger);
    return button;
}

QPushButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent)
{
    QPushButton *button = makeButton({}, icon, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFixedWidth(32);
    return button;
}

} // namespace herald
