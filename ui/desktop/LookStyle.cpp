// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/LookStyle.h"

#include "ui/desktop/LookPaint.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ComboRows.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Scale.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace herald {

namespace {

constexpr int controlHeight = 32;
constexpr int scrollBarWidth = 10;
constexpr int spinButtonWidth = 22;

bool isHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QTabBar *>(widget);
}

} // namespace

HeraldStyle::HeraldStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
    // Widgets that paint themselves under foreign styles ask for this.
    setProperty("heraldStyle", true);
    setObjectName(QStringLiteral("fusion"));
}

void HeraldStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo && !qobject_cast<ComboRows *>(combo->itemDelegate()))
        combo->setItemDelegate(new ComboRows(combo));
    if (qobject_cast<QMenu *>(widget)) {
        // The rounded frame of a menu has nothing behind its corners.
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
}

void HeraldStyle::unpolish(QWidget *widget)
{
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    QProxyStyle::unpolish(widget);
}

int HeraldStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return 24;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_SplitterWidth:
        return 7;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 4;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_HeaderMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HeraldStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeading;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize HeraldStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = option ? scaledHeight(option->fontMetrics, controlHeight) : controlHeight;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->text.isEmpty())
            return {height, height};
        if (button) {
            // Set in 500, which is wider than what the caller measured.
            const QFont font = typeFont(widget ? widget->font() : QFont(), TypeSize::Body, QFont::DemiBold);
            int width = QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width() + 2 * 13;
            if (!button->icon.isNull())
                width += button->iconSize.width() + 8;
            if (button->features & QStyleOptionButton::HasMenu)
                width += 20;
            size.setWidth(width);
        }
        size.setHeight(height);
        return size;
    }
    case CT_ComboBox:
        return {size.width() + 12, height};
    case CT_LineEdit:
        return {size.width() + 8, height};
    case CT_SpinBox:
        return {contents.width() + spinButtonWidth + 20, height};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return item->text.isEmpty() ? QSize(size.width(), look::menuLine) : look::menuHeadingSize(*item, widget);
        return {size.width() + 24, scaledHeight(option->fontMetrics, 30)};
    }
    case CT_HeaderSection:
        return {size.width(), scaledHeight(option->fontMetrics, 28)};
    case CT_CheckBox:
    case CT_RadioButton:
        return QSize(size.width() + 2 * look::tickRoom, size.height())
            .expandedTo(QSize(0, scaledHeight(option->fontMetrics, 24)));
    default:
        return size;
    }
}

QIcon HeraldStyle::standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion's is a picture, and to read one Qt loads its readers of all kinds of pictures while the window waits.
    if (sign == SP_LineEditClearButton)
        return Icons::get(Glyph::Cross);
    return QProxyStyle::standardIcon(sign, option, widget);
}

QRect HeraldStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_CheckBoxIndicator:
    case SE_CheckBoxContents:
    case SE_RadioButtonIndicator:
    case SE_RadioButtonContents:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton within = *button;
            within.rect.adjust(look::tickRoom, 0, -look::tickRoom, 0);
            return QProxyStyle::subElementRect(element, &within, widget);
        }
        break;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return look::tickFrame(*button, widget, *this);
        break;
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(8, 1, -8, -1);
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect HeraldStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    const QRect whole = option->rect;
    const auto visual = [option, &whole](const QRect &rect) { return visualRect(option->direction, whole, rect); };
    if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxEditField)
            return visual(whole.adjusted(9, 1, -26, -1));
        if (sub == SC_ComboBoxArrow)
            return visual(QRect(whole.right() - 25, whole.top(), 26, whole.height()));
    }
    if (control == CC_SpinBox) {
        const int half = whole.height() / 2;
        if (sub == SC_SpinBoxUp)
            return visual(QRect(whole.right() - spinButtonWidth, whole.top() + 2, spinButtonWidth, half - 2));
        if (sub == SC_SpinBoxDown)
            return visual(QRect(whole.right() - spinButtonWidth, whole.top() + half, spinButtonWidth, half - 2));
        if (sub == SC_SpinBoxEditField)
            return visual(whole.adjusted(6, 1, -spinButtonWidth - 2, -1));
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine))
            return {};
        if (bar) {
            // No arrows: the groove is everything.
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? whole.width() : whole.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int slider = length;
            if (range > 0)
                slider = qMin(length,
                    qMax(pixelMetric(PM_ScrollBarSliderMin, option, widget),
                        int(qint64(length) * bar->pageStep / (range + bar->pageStep))));
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
            const auto piece = [&](int from, int size) {
                return visual(horizontal ? QRect(whole.left() + from, whole.top(), size, whole.height())
                                         : QRect(whole.left(), whole.top() + from, whole.width(), size));
            };
            switch (sub) {
            case SC_ScrollBarGroove:
                return whole;
            case SC_ScrollBarSlider:
                return piece(start, slider);
            case SC_ScrollBarSubPage:
                return piece(0, start);
            case SC_ScrollBarAddPage:
                return piece(start + slider, length - start - slider);
            default:
                break;
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void HeraldStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            look::paintField(*painter, *option, widget);
        else if (!widget || !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        look::paintTick(*painter, *option, widget, false);
        return;
    case PE_IndicatorRadioButton:
        look::paintTick(*painter, *option, widget, true);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        look::paintPanel(*painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        look::paintFocus(*painter, *option, widget);
        return;
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
    case PE_IndicatorHeaderArrow:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HeraldStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            look::paintButtonBevel(*painter, *button, widget);
            look::paintButtonLabel(*painter, *button, widget, *this);
            return;
        }
        break;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            look::paintButtonBevel(*painter, *button, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            look::paintButtonLabel(*painter, *button, widget, *this);
            return;
        }
        break;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            look::paintTickBox(*painter, *button, widget, *this, element == CE_RadioButton);
            return;
        }
        break;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            look::paintTab(*painter, *tab, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        look::paintPanel(*painter, *option, widget);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            look::paintHeader(*painter, *header, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            look::paintMenuItem(*painter, *item, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HeraldStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            look::paintCombo(*painter, *combo, widget, *this);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            look::paintSpin(*painter, *spin, widget, *this);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            look::paintScrollBar(*painter, *bar, widget, *this);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace herald
