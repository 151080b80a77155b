// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/ListHead.h"

#include "ui/widgets/Scale.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace herald {

ListHead::ListHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TypeSize::Title))
    , m_filters(new QHBoxLayout)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_title->setMinimumHeight(32);
    m_filters->setSpacing(space::small);
    m_filters->addStretch(1);
    m_line->setContentsMargins(space::large, 0, space::large, 0);
    m_line->setSpacing(space::small);
    m_line->addWidget(m_title);
    m_line->addLayout(m_filters, 1);
}

void ListHead::addFilter(QWidget *filter)
{
    m_filters->addWidget(filter);
}

QSize ListHead::minimumSizeHint() const
{
    // Of the higher arrangement: the pane may be as narrow as either part.
    const QMargins margins = m_line->contentsMargins();
    const int width = std::max(m_title->sizeHint().width(), m_filters->sizeHint().width());
    return {width + margins.left() + margins.right(), m_line->sizeHint().height()};
}

bool ListHead::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // A count in a filter, another font or another width: each may take the room or give it back.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void ListHead::arrange()
{
    const QMargins margins = m_line->contentsMargins();
    const int needed = m_title->sizeHint().width() + m_line->spacing() + m_filters->sizeHint().width();
    const bool beside = needed <= width() - margins.left() - margins.right();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_line->direction())
        return;
    m_line->setDirection(direction);
    // Filters keep to the far edge beside the title, and begin under it where they stand below.
    m_filters->setStretch(0, beside ? 1 : 0);
    m_filters->setAlignment(beside ? Qt::Alignment() : Qt::AlignLeading);
    updateGeometry();
}

} // namespace herald
