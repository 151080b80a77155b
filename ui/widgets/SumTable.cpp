// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SumTable.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QGridLayout>
#include <QPaintEvent>
#include <QPainter>

namespace herald {

namespace {

/// As one draws it below a column of figures.
class SumLine : public QWidget
{
public:
    SumLine() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *event) override { QPainter(this).fillRect(event->rect(), Tones::of(this).field); }
};

} // namespace

SumTable::SumTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::hair);
    m_grid->setColumnStretch(0, 1);
}

void SumTable::setAmounts(const QList<Amount> &amounts, const Amount &sum, bool addsUp)
{
    if (m_amounts == amounts && m_sum == sum && m_addsUp == addsUp)
        return;
    m_amounts = amounts;
    m_sum = sum;
    m_addsUp = addsUp;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    int row = 0;
    for (const Amount &amount : amounts)
        addRow(row++, amount, false);
    if (sum.label.isEmpty())
        return;
    if (addsUp)
        m_grid->addWidget(new SumLine, row++, 1);
    addRow(row, sum, true);
}

void SumTable::addRow(int row, const Amount &amount, bool isSum)
{
    const QFont::Weight weight = isSum ? QFont::DemiBold : QFont::Normal;
    auto *label = new TextLabel(amount.label, TypeSize::Small, isSum ? TextLabel::Plain : TextLabel::Muted, weight);
    auto *value = new TextLabel(isolated(amount.amount), TypeSize::Small, TextLabel::Plain, weight);
    label->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(tr("%1: %2", "a label and its amount").arg(amount.label, amount.amount));
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row, 1, Qt::AlignTrailing);
}

} // namespace herald
