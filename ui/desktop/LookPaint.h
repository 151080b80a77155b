// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QProxyStyle;
class QRect;
class QSize;
class QWidget;

namespace herald::look {

// What HeraldStyle paints itself, one function a control.
void paintButtonBevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintButtonLabel(
    QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const QProxyStyle &style);
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintTick(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool round);
constexpr int tickRoom = 5; ///< left and right of a tick box and its words, for the frame of the focus
/// As wide as box and words, however wide the layout has made the widget.
QRect tickFrame(const QStyleOptionButton &option, const QWidget *widget, const QProxyStyle &style);
void paintTickBox(
    QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const QProxyStyle &style, bool round);
void paintCombo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, const QProxyStyle &style);
void paintSpin(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const QProxyStyle &style);
void paintScrollBar(
    QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget, const QProxyStyle &style);
void paintTab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);
void paintHeader(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget);
constexpr int menuLine = 9; ///< height of a line between entries
/// Of a separator with words: it heads the entries below it.
QSize menuHeadingSize(const QStyleOptionMenuItem &option, const QWidget *widget);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget);
void paintPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget);

} // namespace herald::look
