// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/KeyValueGrid.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QGridLayout>
#include <QLabel>

namespace herald {

KeyValueGrid::KeyValueGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, m_labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueGrid::setLabelWidth(int pixels)
{
    m_labelWidth = pixels;
    m_grid->setColumnMinimumWidth(0, pixels);
}

void KeyValueGrid::setRows(const QList<Row> &rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    while (m_labels.size() > rows.size()) {
        delete m_labels.takeLast();
        delete m_values.takeLast();
    }
    while (m_labels.size() < rows.size()) {
        const int line = int(m_labels.size());
        auto *label = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
        label->setWordWrap(true);
        label->setMaximumWidth(m_labelWidth);
        label->setContentsMargins(0, 0, space::small, 0);
        auto *value = new TextLabel({}, TypeSize::Small, TextLabel::Plain, QFont::Medium);
        value->setWordWrap(true);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_grid->addWidget(label, line, 0, Qt::AlignTop);
        m_grid->addWidget(value, line, 1, Qt::AlignTop);
        m_labels << label;
        m_values << value;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_labels[i]->setText(rows[i].label);
        m_values[i]->setText(rows[i].isolated ? isolated(rows[i].value) : rows[i].value);
        m_values[i]->setAccessibleName(tr("%1: %2", "a label and its value").arg(rows[i].label, rows[i].value));
    }
}

} // namespace herald
