// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Frames.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QChildEvent>
#include <QPaintEvent>
#include <QtMath>

#include <cmath>

namespace herald {

namespace {

class LineHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tones tones = Tones::of(this);
        QPainter painter(this);
        const QColor colour = hasFocus() || underMouse() ? tones.accent : tones.hair;
        const QRect area = rect();
        if (orientation() == Qt::Horizontal)
            painter.fillRect(QRect(area.center().x(), 0, 1, area.height()), colour);
        else
            painter.fillRect(QRect(0, area.center().y(), area.width(), 1), colour);
    }
    QSize sizeHint() const override { return {1, 1}; }
};

} // namespace

HairLine::HairLine(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    setSizePolicy(orientation == Qt::Horizontal ? QSizePolicy::Expanding : QSizePolicy::Fixed,
        orientation == Qt::Horizontal ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void HairLine::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Tones::of(this).hair);
}

FrameBox::FrameBox(Line line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
{
    setContentsMargins(1, 1, 1, 1);
    connect(qApp, &QApplication::focusChanged, this, &FrameBox::focusMoved);
}

FrameBox::~FrameBox()
{
    // A child that has the focus loses it while it is destroyed, and by then this is no frame any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void FrameBox::setShowsFocus(bool shows)
{
    m_showsFocus = shows;
    // The ring is one pixel more than the line; what stands inside must not move when it comes.
    setContentsMargins(shows ? QMargins(2, 2, 2, 2) : QMargins(1, 1, 1, 1));
    focusMoved(nullptr, QApplication::focusWidget());
}

void FrameBox::setDropOver(bool over)
{
    m_dropOver = over;
    update();
}

void FrameBox::focusMoved(QWidget *, QWidget *to)
{
    const bool inside = to && isAncestorOf(to);
    if (inside == m_focusInside)
        return;
    m_focusInside = inside;
    if (m_showsFocus)
        update();
}

void FrameBox::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    const bool ring = m_dropOver || (m_showsFocus && m_focusInside);
    paintRounded(painter, rect(), corner::frame, tones.base,
        ring                  ? tones[Tone::Accent].fill
            : m_line == Field ? tones.field
                              : tones.hair,
        ring ? 2 : 1);
}

void FrameBox::roundChild(QWidget *child) const
{
    // What stands inside has square corners; they would cover the rounding of the frame.
    const QRect inner = contentsRect();
    const int radius = qRound(corner::frame) - 1;
    QRegion kept(inner);
    for (int y = 0; y < radius; ++y) {
        const qreal fromCentre = radius - y - 0.5;
        const int cut = radius - qFloor(std::sqrt(qMax(0.0, radius * radius - fromCentre * fromCentre)));
        for (const int line : {inner.top() + y, inner.bottom() - y}) {
            kept -= QRect(inner.left(), line, cut, 1);
            kept -= QRect(inner.right() - cut + 1, line, cut, 1);
        }
    }
    if (kept.intersected(child->geometry()) == QRegion(child->geometry()))
        child->clearMask();
    else
        child->setMask(kept.translated(-child->pos()));
}

bool FrameBox::event(QEvent *event)
{
    if (event->type() == QEvent::ChildAdded || event->type() == QEvent::ChildRemoved) {
        QObject *child = static_cast<QChildEvent *>(event)->child();
        if (event->type() == QEvent::ChildAdded)
            child->installEventFilter(this);
        else
            child->removeEventFilter(this);
    }
    return QWidget::event(event);
}

bool FrameBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched->parent() == this && watched->isWidgetType()
        && (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show))
        roundChild(static_cast<QWidget *>(watched));
    return QWidget::eventFilter(watched, event);
}

void FrameBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

LineSplitter::LineSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(7);
    setChildrenCollapsible(false);
}

QSplitterHandle *LineSplitter::createHandle()
{
    return new LineHandle(orientation(), this);
}

} // namespace herald
