// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FocusHabits.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>

namespace herald {

namespace {

/// A box whose value a turn of the wheel changes.
QWidget *turnedByWheel(QObject *watched)
{
    if (qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched))
        return static_cast<QWidget *>(watched);
    return nullptr;
}

bool cameByKey(const QEvent *event)
{
    switch (static_cast<const QFocusEvent *>(event)->reason()) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
    case Qt::OtherFocusReason:
        return true;
    default:
        return false;
    }
}

} // namespace

FocusHabits::FocusHabits(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FocusHabits::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
        // Else the wheel gives the focus first, and the box could not tell that it had none.
        if (QWidget *box = turnedByWheel(watched); box && box->focusPolicy() == Qt::WheelFocus)
            box->setFocusPolicy(Qt::StrongFocus);
        break;
    case QEvent::Wheel:
        // Who scrolls a page must not change what happens to come under the pointer; the page gets the event instead.
        if (const QWidget *box = turnedByWheel(watched); box && !box->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::FocusIn:
        if (auto *view = qobject_cast<QAbstractItemView *>(watched); view && cameByKey(event))
            startAtFirstRow(*view);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// Without a current row nothing shows where the keyboard is.
void FocusHabits::startAtFirstRow(QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model || view.currentIndex().isValid())
        return;
    const QModelIndex top = view.indexAt(QPoint(view.viewport()->width() / 2, 1));
    const QModelIndex first = top.isValid() ? top : model->index(0, 0, view.rootIndex());
    if (first.isValid())
        view.setCurrentIndex(first);
}

} // namespace herald
