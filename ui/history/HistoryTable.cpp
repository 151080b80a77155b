// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryTable.h"

#include "app/models/HistoryModel.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/StatusPillDelegate.h"
#include "ui/widgets/TableLook.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int cellAir = 22;
constexpr int widest = 2000;
/// What is looked up rather than looked for; the detail pane tells all of it.
constexpr std::array stepAside = {HistoryModel::PartsColumn, HistoryModel::CostColumn, HistoryModel::NameColumn};

int widestPill(const QFont &font)
{
    qreal width = 0;
    for (int kind = Outcome::Waiting; kind <= Outcome::Other; ++kind)
        width = qMax(width, pillSize(font, Outcome::word(Outcome::Kind(kind))).width());
    return qCeil(width);
}

} // namespace

HistoryTable::HistoryTable(QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    m_cells = TableLook::apply(this, RowHeight::Roomy);
    setItemDelegateForColumn(HistoryModel::StatusColumn, new StatusPillDelegate(HistoryModel::OutcomeRole, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(HistoryModel::TextColumn, QHeaderView::Stretch);
    giveWidths();
    m_settled.setSingleShot(true);
    m_settled.setInterval(400ms);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        fit();
        Q_EMIT widthsChanged(widths());
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_arranging || column == HistoryModel::TextColumn || size == 0)
            return;
        m_chosen = true;
        m_settled.start();
    });
}

QString HistoryTable::widths() const
{
    QStringList numbers;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        // A hidden section answers 0, and the text has what is left.
        const bool told = column != HistoryModel::TextColumn && !isColumnHidden(column);
        numbers.append(told ? QString::number(columnWidth(column)) : u"-"_s);
    }
    return numbers.join(u' ');
}

void HistoryTable::setWidths(const QString &widths)
{
    const QStringList numbers = widths.split(u' ');
    if (numbers.size() != HistoryModel::ColumnCount)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const int width = numbers.at(column).toInt();
        if (column == HistoryModel::TextColumn || width < horizontalHeader()->minimumSectionSize() || width > widest)
            continue;
        m_chosen = true;
        setColumnHidden(column, false);
        setColumnWidth(column, width);
    }
    fit();
}

void HistoryTable::giveWidths()
{
    const QScopedValueRollback arranging(m_arranging, true);
    const auto heading = [this](int column) {
        return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    const auto room = [this](const QString &text) { return fontMetrics().horizontalAdvance(text) + cellAir; };
    for (const HistoryModel::Column column : stepAside)
        setColumnHidden(column, false);
    setColumnWidth(HistoryModel::TimeColumn, room(u"30 Nov 20:00"_s));
    setColumnWidth(HistoryModel::ToColumn, room(u"+44 7700 900000"_s));
    setColumnWidth(HistoryModel::NameColumn, room(u"Barnaby"_s));
    setColumnWidth(HistoryModel::StatusColumn, widestPill(font()) + cellAir - 4);
    setColumnWidth(HistoryModel::PartsColumn, room(heading(HistoryModel::PartsColumn)));
    setColumnWidth(HistoryModel::CostColumn, room(u"0.0000"_s));
}

void HistoryTable::fit()
{
    const QScopedValueRollback arranging(m_arranging, true);
    const int forText = fontMetrics().averageCharWidth() * 18;
    int taken = 0;
    for (const HistoryModel::Column column : stepAside)
        setColumnHidden(column, false);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        taken += column == HistoryModel::TextColumn ? 0 : columnWidth(column);
    for (const HistoryModel::Column column : stepAside) {
        if (taken + forText <= viewport()->width())
            break;
        taken -= columnWidth(column);
        setColumnHidden(column, true);
    }
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_chosen && model()) {
        giveWidths();
        fit();
    }
}

} // namespace herald
