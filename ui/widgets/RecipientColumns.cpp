// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RecipientColumns.h"

#include "app/models/RecipientsModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace herald {

namespace {

constexpr int rowsLookedAt = 24;
constexpr int columnsLookedAt = 8; ///< of those that a person brought; more than fit into a window
constexpr int unseenWidth = 96;
constexpr int narrowest = 56;
constexpr int narrowestName = 84; ///< a first name, or the beginning of a longer one
constexpr int widest = 168;
constexpr int narrowestVerdict = 184; ///< where no other column has anything left to give
constexpr int leastVerdict = 232; ///< sign, a few words and the link beside them
constexpr int mostVerdict = 336; ///< a whole reason, most of the time

} // namespace

RecipientColumns::RecipientColumns(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    QHeaderView *header = view->horizontalHeader();
    header->setResizeContentsPrecision(rowsLookedAt);
    // A last section that stretches is cut to nothing where the others take the whole width.
    header->setStretchLastSection(false);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_fitting)
            return;
        if (m_view->horizontalHeader()->underMouse())
            m_byHand.insert(column);
        if (column != RecipientsModel::VerdictColumn)
            giveVerdictTheRest();
    });
    view->viewport()->installEventFilter(this);
}

void RecipientColumns::order()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int columns = m_view->model()->columnCount();
    if (std::exchange(m_columns, columns) != columns) {
        // Those of another list.
        m_byHand.clear();
        m_reasons = 0;
    }
    for (int column = RecipientsModel::FixedColumns; column < columns; ++column) {
        const int place = RecipientsModel::NameColumn + 1 + column - RecipientsModel::FixedColumns;
        header->moveSection(header->visualIndex(column), place);
    }
    header->moveSection(header->visualIndex(RecipientsModel::PartsColumn), columns - 2);
    header->moveSection(header->visualIndex(RecipientsModel::VerdictColumn), columns - 1);
}

int RecipientColumns::wish(int column) const
{
    if (column >= RecipientsModel::FixedColumns + columnsLookedAt)
        return unseenWidth;
    const QAbstractItemView *cells = m_view; // a QTableView tells its friends only
    return std::clamp(std::max(cells->sizeHintForColumn(column), m_view->horizontalHeader()->sectionSizeHint(column)),
        narrowest, widest);
}

void RecipientColumns::fit()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int columns = m_view->model()->columnCount();
    const QAbstractItemView *cells = m_view;
    // Never less again for the same list: a reason comes and goes while a text is written.
    m_reasons = std::max(m_reasons, cells->sizeHintForColumn(RecipientsModel::VerdictColumn));
    QList<int> widths(columns);
    int sum = 0;
    const auto takesRest = [this](int column) {
        return column == RecipientsModel::VerdictColumn || m_view->isColumnHidden(column);
    };
    const auto gives = [this](int column) {
        return (column == RecipientsModel::NameColumn || column >= RecipientsModel::FixedColumns)
            && !m_byHand.contains(column);
    };
    for (int column = 0; column < columns; ++column) {
        if (takesRest(column))
            continue;
        const bool fixed = column == RecipientsModel::RowColumn || column == RecipientsModel::PartsColumn;
        widths[column] = m_byHand.contains(column) ? header->sectionSize(column)
            : fixed                                ? std::max(44, header->sectionSizeHint(column))
                                                   : wish(column);
        sum += widths[column];
    }
    // A name gives way last: it tells people apart.
    int leastName = narrowestName;
    const auto least = [&](int column) {
        return column == RecipientsModel::NameColumn ? std::min(widths.at(column), leastName) : narrowest;
    };
    const auto spareOfAll = [&] { // what columns of a person's own can give away
        int spare = 0;
        for (int column = 0; column < columns; ++column)
            spare += !takesRest(column) && gives(column) ? widths.at(column) - least(column) : 0;
        return spare;
    };
    const int wanted = sum + verdictRoom() - m_view->viewport()->width();
    if (wanted > spareOfAll())
        leastName = narrowest;
    const int spare = spareOfAll();
    const int missing = std::clamp(wanted, 0, spare);
    m_fitting = true;
    for (int column = 0; column < columns; ++column) {
        if (takesRest(column))
            continue;
        if (gives(column) && spare > 0)
            widths[column] -= ((widths[column] - least(column)) * missing + spare - 1) / spare;
        if (header->sectionSize(column) != widths[column])
            header->resizeSection(column, widths[column]);
    }
    m_fitting = false;
    giveVerdictTheRest();
}

/// Reasons begin alike and differ in their last words: they come before what a person knows already.
int RecipientColumns::verdictRoom() const
{
    const int most = std::clamp(m_view->viewport()->width() * 2 / 5, leastVerdict, mostVerdict);
    return std::clamp(m_reasons, leastVerdict, most);
}

void RecipientColumns::giveVerdictTheRest()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int taken = header->length() - header->sectionSize(RecipientsModel::VerdictColumn);
    m_fitting = true;
    header->resizeSection(
        RecipientsModel::VerdictColumn, std::max(narrowestVerdict, m_view->viewport()->width() - taken));
    m_fitting = false;
}

bool RecipientColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace herald
