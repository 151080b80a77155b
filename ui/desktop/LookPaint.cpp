// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/LookPaint.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProxyStyle>
#include <QStyleOption>

namespace herald::look {

namespace {

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state & QStyle::State_MouseOver;
}

bool showsFocus(const QStyleOption &option)
{
    return isEnabled(option) && option.state & QStyle::State_HasFocus;
}

QColor off(const QStyleOption &option)
{
    return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
}

constexpr int menuSide = 12;

QFont headingFont(const QFont &body)
{
    return typeFont(body, TypeSize::Small, QFont::DemiBold);
}

/// Nothing stands above it that a line would part it from.
bool leadsMenu(const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    return menu && !menu->actions().isEmpty() && menu->actions().constFirst()->isSeparator()
        && menu->actions().constFirst()->text() == option.text;
}

} // namespace

void paintButtonBevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tones tones = Tones::of(widget);
    const ButtonKind kind = buttonKind(widget);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool flat = option.features & QStyleOptionButton::Flat;
    QColor ground = tones.button;
    QColor line = tones.line;
    if (kind == ButtonKind::Primary) {
        ground = isHovered(option) ? tones.accent.lighter(108) : tones.accent;
        ground = down ? tones.accent.darker(112) : ground;
        line = QColor();
        if (!isEnabled(option)) {
            ground = tones.highContrast() ? tones.base : tones.hair;
            line = tones.highContrast() ? off(option) : QColor();
        }
    } else if (flat) {
        ground = isHovered(option) || down ? tones.bubble : QColor();
        line = QColor();
    } else if (!tones.highContrast()) {
        ground = down ? tones.bubble : isHovered(option) ? tones.alt : ground;
    } else if (down) {
        line = tones.accent;
    }
    paintRounded(painter, option.rect, corner::control, ground, line);
    if (!showsFocus(option))
        return;
    if (kind == ButtonKind::Primary) {
        // A ring of the accent on the accent could not be seen.
        paintRounded(painter, option.rect, corner::control, {}, tones.text, 2);
        paintRounded(painter, option.rect.adjusted(2, 2, -2, -2), corner::control - 1.5, {}, tones.onAccent, 1);
    } else {
        paintRounded(painter, option.rect, corner::control, {}, tones.accent, 2);
    }
}

void paintButtonLabel(
    QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const QProxyStyle &style)
{
    const Tones tones = Tones::of(widget);
    const ButtonKind kind = buttonKind(widget);
    const PainterSaver saver(painter);
    QColor colour = !isEnabled(option) ? off(option)
        : kind == ButtonKind::Primary  ? tones.onAccent
        : kind == ButtonKind::Danger   ? tones[Tone::Red].text
        : kind == ButtonKind::Link     ? tones.accentText
                                       : tones.text;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    painter.setFont(typeFont(widget ? widget->font() : painter.font(), TypeSize::Body,
        kind == ButtonKind::Primary ? QFont::DemiBold : QFont::Medium));
    const QFontMetrics metrics(painter.font());
    int flags = Qt::AlignCenter | Qt::TextSingleLine;
    flags |=
        style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const QSize words =
        option.text.isEmpty() ? QSize(0, metrics.height()) : metrics.size(Qt::TextShowMnemonic, option.text);
    const int iconRoom = option.icon.isNull() ? 0 : option.iconSize.width() + (option.text.isEmpty() ? 0 : 8);
    const int arrowRoom = menu ? 20 : 0;
    const int total = qMin(option.rect.width() - 8, words.width() + iconRoom + arrowRoom);
    const QRect content =
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(total, option.rect.height()), option.rect);
    const auto place = [&](int from, int width) {
        return QRect(mirrored ? content.right() + 1 - from - width : content.left() + from, content.top(), width,
            content.height());
    };
    if (!option.icon.isNull()) {
        const QRect box =
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, option.iconSize, place(0, option.iconSize.width()));
        option.icon.paint(&painter, box, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(colour);
    painter.drawText(place(iconRoom, total - iconRoom - arrowRoom), flags, option.text);
    if (menu) {
        const QRect arrow = place(total - 12, 12);
        paintGlyph(painter, Glyph::ChevronDown, arrow, colour);
    }
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tones tones = Tones::of(widget);
    const QColor ground = isEnabled(option) ? tones.base : tones.window;
    paintRounded(painter, option.rect, corner::control, ground,
        showsFocus(option)      ? tones.accent
            : isEnabled(option) ? tones.field
                                : tones.line,
        showsFocus(option) ? 2 : 1);
}

void paintTick(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool round)
{
    const Tones tones = Tones::of(widget);
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const qreal radius = round ? option.rect.width() / 2.0 : 4;
    const bool filled = on || partly;
    QColor ground = filled ? tones.accent : tones.base;
    QColor line = filled ? QColor() : tones.field;
    if (!isEnabled(option)) {
        ground = filled ? tones.line : tones.window;
        line = tones.line;
    }
    paintRounded(painter, option.rect, radius, ground, line);
    if (filled) {
        const QRectF box = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
        if (partly)
            painter.fillRect(QRectF(box.left() + 1, box.center().y() - 1, box.width() - 2, 2), tones.onAccent);
        else
            paintGlyph(painter, round ? Glyph::Dot : Glyph::Check, box, tones.onAccent);
    }
}

QRect tickFrame(const QStyleOptionButton &option, const QWidget *widget, const QProxyStyle &style)
{
    int width = style.pixelMetric(QStyle::PM_IndicatorWidth, &option, widget) + 2 * tickRoom;
    if (!option.text.isEmpty())
        width += style.pixelMetric(QStyle::PM_CheckBoxLabelSpacing, &option, widget)
            + option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        width += option.iconSize.width() + 4;
    QRect frame = option.rect;
    frame.setWidth(qMin(width, frame.width()));
    return QStyle::visualRect(option.direction, option.rect, frame);
}

void paintTickBox(
    QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const QProxyStyle &style, bool round)
{
    QStyleOptionButton part = option;
    part.rect =
        style.subElementRect(round ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &option, widget);
    paintTick(painter, part, widget, round);
    part.rect =
        style.subElementRect(round ? QStyle::SE_RadioButtonContents : QStyle::SE_CheckBoxContents, &option, widget);
    style.drawControl(round ? QStyle::CE_RadioButtonLabel : QStyle::CE_CheckBoxLabel, &part, &painter, widget);
    if (!showsFocus(option))
        return;
    part.rect = tickFrame(option, widget, style);
    paintFocus(painter, part, widget);
}

void paintCombo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, const QProxyStyle &style)
{
    const Tones tones = Tones::of(widget);
    paintField(painter, option, widget);
    if (isHovered(option) && !option.editable && !tones.highContrast() && !showsFocus(option))
        paintRounded(painter, option.rect, corner::control, tones.alt, tones.field);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    QRectF box(0, 0, 12, 12);
    box.moveCenter(QRectF(arrow).center());
    paintGlyph(painter, Glyph::ChevronDown, box, isEnabled(option) ? tones.text : off(option));
}

void paintSpin(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const QProxyStyle &style)
{
    const Tones tones = Tones::of(widget);
    paintField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl sub, Glyph glyph, QAbstractSpinBox::StepEnabledFlag step) {
        const QRectF area = style.subControlRect(QStyle::CC_SpinBox, &option, sub, widget);
        QRectF box(0, 0, 11, 11);
        box.moveCenter(area.center() + QPointF(0, sub == QStyle::SC_SpinBoxUp ? 1 : -1));
        const bool can = isEnabled(option) && option.stepEnabled & step;
        const bool held =
            option.activeSubControls == sub && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
        paintGlyph(painter, glyph, box, !can ? off(option) : held ? tones.accentText : tones.text);
    };
    arrow(QStyle::SC_SpinBoxUp, Glyph::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Glyph::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

void paintScrollBar(
    QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget, const QProxyStyle &style)
{
    const Tones tones = Tones::of(widget);
    if (widget && widget->parentWidget())
        painter.fillRect(
            option.rect, widget->parentWidget()->palette().color(widget->parentWidget()->backgroundRole()));
    if (option.maximum <= option.minimum)
        return;
    const QRectF slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool strong = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal inset = strong ? 1.5 : 2.5;
    const QRectF handle = option.orientation == Qt::Horizontal ? slider.adjusted(2, inset, -2, -inset)
                                                               : slider.adjusted(inset, 2, -inset, -2);
    paintRounded(painter, handle, qMin(handle.width(), handle.height()) / 2, strong ? tones.field : tones.line);
}

void paintTab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget)
{
    const Tones tones = Tones::of(widget);
    const PainterSaver saver(painter);
    const bool on = option.state & QStyle::State_Selected;
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tones.hair);
    if (on)
        painter.fillRect(
            QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2), tones.accent);
    painter.setFont(
        typeFont(widget ? widget->font() : painter.font(), TypeSize::Body, on ? QFont::DemiBold : QFont::Normal));
    painter.setPen(!isEnabled(option) ? off(option)
            : on                      ? tones.accentText
            : isHovered(option)       ? tones.text
                                      : tones.muted);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    if (showsFocus(option) && on)
        paintRounded(painter, option.rect.adjusted(2, 2, -2, -4), corner::control, {}, tones.accent, 2);
}

void paintHeader(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget)
{
    const Tones tones = Tones::of(widget);
    const PainterSaver saver(painter);
    QRect area = option.rect;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.setFont(typeFont(widget ? widget->font() : painter.font(), TypeSize::Small, QFont::Medium));
    painter.setPen(tones.muted);
    const QFontMetrics metrics(painter.font());
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, area.width() - (sorted ? 18 : 0));
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    painter.drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    if (sorted) {
        // Qt names the arrow, not the order: SortUp is descending, and newest first points down.
        const int width = metrics.horizontalAdvance(text);
        const QRectF box(alignment & Qt::AlignRight ? area.right() - width - 18 : area.left() + width + 6,
            area.center().y() - 5.5, 12, 12);
        paintGlyph(painter, option.sortIndicator == QStyleOptionHeader::SortUp ? Glyph::ChevronDown : Glyph::ChevronUp,
            box, tones.muted);
    }
}

QSize menuHeadingSize(const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const QFontMetrics metrics(headingFont(option.font));
    return {metrics.horizontalAdvance(option.text) + 2 * menuSide,
        scaledHeight(metrics, 24) + (leadsMenu(option, widget) ? 0 : menuLine)};
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const Tones tones = Tones::of(widget);
    const PainterSaver saver(painter);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        QRect below = option.rect;
        if (!leadsMenu(option, widget)) {
            below.setTop(below.top() + menuLine);
            painter.fillRect(
                QRect(below.left() + 4, option.rect.top() + menuLine / 2, below.width() - 8, 1), tones.hair);
        }
        painter.setFont(headingFont(option.font));
        painter.setPen(tones.muted);
        painter.drawText(below.adjusted(menuSide, 0, -menuSide, 0), int(leading) | Qt::TextSingleLine, option.text);
        return;
    }
    const bool picked = option.state & QStyle::State_Selected && isEnabled(option);
    if (picked)
        paintRounded(painter, option.rect, corner::control - 1, tones.selection, tones.groundLine(Tone::Accent));
    const auto place = [&](int from, int width) {
        return QRect(mirrored ? option.rect.right() + 1 - from - width : option.rect.left() + from, option.rect.top(),
            width, option.rect.height());
    };
    const QColor colour = isEnabled(option) ? tones.text : off(option);
    const QRect sign = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(16, 16), place(8, 16));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintGlyph(painter, option.checkType == QStyleOptionMenuItem::Exclusive ? Glyph::Dot : Glyph::Check, sign,
            tones.accentText);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, sign, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);

    const QStringList halves = option.text.split(u'\t');
    painter.setFont(option.font);
    painter.setPen(colour);
    const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing) | Qt::AlignVCenter;
    painter.drawText(
        place(32, option.rect.width() - 40), int(leading) | Qt::TextSingleLine | Qt::TextShowMnemonic, halves.value(0));
    if (halves.size() > 1) {
        painter.setPen(isEnabled(option) ? tones.muted : colour);
        painter.drawText(place(32, option.rect.width() - 44), int(trailing) | Qt::TextSingleLine, halves.value(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintGlyph(
            painter, mirrored ? Glyph::ChevronLeft : Glyph::ChevronRight, place(option.rect.width() - 20, 12), colour);
}

void paintPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tones tones = Tones::of(widget);
    if (qobject_cast<const QHeaderView *>(widget)) {
        painter.fillRect(option.rect, tones.base);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tones.hair);
        return;
    }
    paintRounded(painter, option.rect, corner::frame, tones.base, tones.line);
}

void paintFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tones tones = Tones::of(widget);
    paintRounded(painter, option.rect, corner::control, {}, tones.accent, 2);
}

} // namespace herald::look
