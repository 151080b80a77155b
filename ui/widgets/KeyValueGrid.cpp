// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/KeyValueGrid.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QGridLayout>
#include <QLabel>

namespace herald {

namespace {

constexpr qsizetype longestBeside = 26; ///< an ID or an address needs the whole width

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const QStringView word : QStringView(text).tokenize(u' '))
        longest = qMax(longest, word.size());
    return longest;
}

} // namespace

KeyValueGrid::KeyValueGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small); // on the side where the value stands
    m_grid->setVerticalSpacing(6);
    setLabelWidth(m_labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueGrid::setLabelWidth(int pixels)
{
    m_labelWidth = pixels;
    m_grid->setColumnMinimumWidth(0, pixels - space::small);
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
        auto *label = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
        label->setWordWrap(true);
        auto *value = new TextLabel({}, TypeSize::Small, TextLabel::Plain, QFont::Medium);
        value->setWordWrap(true);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_labels << label;
        m_values << value;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        place(int(i), longestWord(rows[i].value) > longestBeside);
        m_labels[i]->setText(rows[i].label);
        m_values[i]->setText(rows[i].isolated ? isolated(rows[i].value) : rows[i].value);
        m_values[i]->setAccessibleName(tr("%1: %2", "a label and its value").arg(rows[i].label, rows[i].value));
    }
}

void KeyValueGrid::place(int row, bool below)
{
    // Two lines of the grid for each row, so that a value can stand below its label without moving the others.
    QLabel *label = m_labels[row];
    QLabel *value = m_values[row];
    m_grid->removeWidget(label);
    m_grid->removeWidget(value);
    m_grid->addWidget(label, 2 * row, 0, 1, below ? 2 : 1, Qt::AlignTop);
    m_grid->addWidget(value, below ? 2 * row + 1 : 2 * row, below ? 0 : 1, 1, below ? 2 : 1, Qt::AlignTop);
    label->setMaximumWidth(below ? QWIDGETSIZE_MAX : m_labelWidth - space::small);
}

} // namespace herald
