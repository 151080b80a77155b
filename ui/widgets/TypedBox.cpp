// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TypedBox.h"

#include <QAbstractItemView>
#include <QSignalBlocker>

namespace herald {

TypedBox::TypedBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
}

void TypedBox::put(const QString &text)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
    setEditText(text);
}

void TypedBox::showPopup()
{
    if (const QString typed = currentText(); itemText(currentIndex()) != typed)
        put(typed);
    QComboBox::showPopup();
    // A list without a current row takes its first when it gets the focus, and Enter would take that one.
    if (currentIndex() < 0)
        view()->setCurrentIndex({});
}

} // namespace herald
