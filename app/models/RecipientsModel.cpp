// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/RecipientsModel.h"

#include "app/models/DisplayText.h"
#include "app/recipients/RowWords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// A number written as people of its country write it needs no telling.
bool isTidied(const RowVerdict &verdict)
{
    return verdict.number != 0 && (verdict.tidyings & ~Tidyings(Tidying::NationalSpelling));
}

} // namespace

RecipientsModel::RecipientsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecipientsModel::setList(const CheckedList &checked)
{
    const QList<qsizetype> visible = m_visible;
    const QList<int> further = m_further;
    m_checked = checked;
    arrangeColumns();
    refilter();
    if (m_visible == visible && m_further == further) {
        if (!m_visible.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    // Only now is it known that rows have come or gone; views ask for nothing in between.
    QList<qsizetype> newVisible = visible;
    QList<int> newFurther = further;
    newVisible.swap(m_visible);
    newFurther.swap(m_further);
    beginResetModel();
    m_visible.swap(newVisible);
    m_further.swap(newFurther);
    endResetModel();
}

void RecipientsModel::setTexts(const CheckedList &checked)
{
    m_checked = checked;
    if (!m_visible.isEmpty())
        Q_EMIT dataChanged(index(0, PartsColumn), index(rowCount() - 1, PartsColumn), {Qt::DisplayRole});
}

void RecipientsModel::setShown(std::optional<RowStatus> only)
{
    if (m_only == only)
        return;
    beginResetModel();
    m_only = only;
    refilter();
    endResetModel();
}

void RecipientsModel::setTidiedOnly(bool only)
{
    if (m_tidiedOnly == only)
        return;
    beginResetModel();
    m_tidiedOnly = only;
    refilter();
    endResetModel();
}

qsizetype RecipientsModel::tidiedCount() const
{
    return std::count_if(m_checked.verdicts.begin(), m_checked.verdicts.end(), &isTidied);
}

void RecipientsModel::setSearch(const QString &words)
{
    if (m_search == words.trimmed())
        return;
    beginResetModel();
    m_search = words.trimmed();
    refilter();
    endResetModel();
}

void RecipientsModel::arrangeColumns()
{
    const ColumnMapping &mapping = m_checked.list.mapping();
    m_further.clear();
    for (int column = 0; column < m_checked.list.sheet().columnCount() && m_further.size() < mostFurtherColumns;
         ++column) {
        if (column != mapping.phone && column != mapping.name)
            m_further.append(column);
    }
}

bool RecipientsModel::holdsWords(qsizetype position) const
{
    const Sheet &sheet = m_checked.list.sheet();
    for (int column = 0; column < sheet.columnCount(); ++column) {
        if (sheet.cell(position, column).contains(m_search, Qt::CaseInsensitive))
            return true;
    }
    QString digits = m_search;
    digits.remove(u' ');
    return m_checked.verdicts.at(position).e164().contains(digits);
}

void RecipientsModel::refilter()
{
    m_visible.clear();
    m_visible.reserve(m_only ? m_checked.ledger.of(*m_only) : m_checked.verdicts.size());
    for (qsizetype i = 0; i < m_checked.verdicts.size(); ++i) {
        if (m_only && m_checked.verdicts.at(i).status != *m_only)
            continue;
        if (m_tidiedOnly && !isTidied(m_checked.verdicts.at(i)))
            continue;
        if (m_search.isEmpty() || holdsWords(i))
            m_visible.append(i);
    }
}

int RecipientsModel::modelRow(qsizetype position) const
{
    const auto found = std::lower_bound(m_visible.begin(), m_visible.end(), position);
    return found != m_visible.end() && *found == position ? int(found - m_visible.begin()) : -1;
}

int RecipientsModel::listColumn(int modelColumn) const
{
    if (modelColumn == NumberColumn)
        return m_checked.list.mapping().phone;
    if (modelColumn == NameColumn)
        return m_checked.list.mapping().name;
    return m_further.value(modelColumn - FixedColumns, -1);
}

int RecipientsModel::nextProblem(int modelRow, bool backwards) const
{
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = ((modelRow + (backwards ? -step : step)) % rows + rows) % rows;
        const RowStatus status = m_checked.verdicts.at(position(row)).status;
        if (status == RowStatus::Attention || status == RowStatus::Invalid)
            return row;
    }
    return -1;
}

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int RecipientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FixedColumns + m_further.size());
}

bool RecipientsModel::isProblemCell(const RowVerdict &verdict, int column) const
{
    if (verdict.status != RowStatus::Attention && verdict.status != RowStatus::Invalid)
        return false;
    if (verdict.reason == RowReason::MissingValue)
        return listColumn(column) == verdict.column && listColumn(column) >= 0;
    return column == NumberColumn && (verdict.reason == RowReason::Number || verdict.reason == RowReason::Undone);
}

QVariant RecipientsModel::display(qsizetype position, int column) const
{
    const RowVerdict &verdict = m_checked.verdicts.at(position);
    switch (column) {
    case RowColumn:
        return QLocale().toString(m_checked.list.sheet().number(position));
    case NumberColumn:
        return verdict.number != 0 ? internationalSpelling(verdict.number)
                                   : m_checked.list.number(position).toString().simplified();
    case NameColumn:
        return m_checked.nameOf(position);
    case PartsColumn:
        return verdict.status == RowStatus::Ready && m_checked.partsOf(position) > 0
            ? QLocale().toString(m_checked.partsOf(position))
            : DisplayText::nothing();
    case VerdictColumn:
        return verdictWord(verdict.status);
    default:
        return m_checked.list.sheet().cell(position, listColumn(column)).toString();
    }
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype row = position(index.row());
    const RowVerdict &verdict = m_checked.verdicts.at(row);
    const auto remark = [&] {
        const QString reason = RowWords::reason(m_checked, row);
        return reason.isEmpty() ? RowWords::notes(m_checked, row).join(u", "_s) : reason;
    };
    switch (role) {
    case StatusRole:
        return int(verdict.status);
    case ReasonRole:
        return remark();
    case RawInputRole:
        return m_checked.list.number(row).toString();
    case E164Role:
        return verdict.e164();
    case ProblemRole:
        return isProblemCell(verdict, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == RowColumn || index.column() == PartsColumn
                ? Qt::AlignRight | Qt::AlignVCenter
                : Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == VerdictColumn || index.column() == NumberColumn ? QVariant(remark()) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == VerdictColumn) {
            const QString words = remark();
            if (!words.isEmpty())
                return tr("%1: %2", "verdict and reason").arg(verdictWord(verdict.status), words);
        }
        return display(row, index.column());
    case Qt::EditRole:
        return listColumn(index.column()) >= 0 ? m_checked.list.sheet().cell(row, listColumn(index.column())).toString()
                                               : QVariant();
    case Qt::DisplayRole:
        return display(row, index.column());
    default:
        return {};
    }
}

Qt::ItemFlags RecipientsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && listColumn(index.column()) >= 0 ? flags | Qt::ItemIsEditable : flags;
}

bool RecipientsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (value.toString() != data(index, Qt::EditRole).toString())
        Q_EMIT edited(position(index.row()), listColumn(index.column()), value.toString());
    return true;
}

QVariant RecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::AccessibleTextRole && section == RowColumn)
        return tr("Row");
    if (role == Qt::TextAlignmentRole && (section == RowColumn || section == PartsColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return u"#"_s;
    case NumberColumn:
        return tr("Number");
    case NameColumn:
        return tr("Name");
    case PartsColumn:
        return tr("Parts");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return m_checked.list.sheet().headings().value(listColumn(section));
    }
}

QString RecipientsModel::verdictWord(RowStatus status)
{
    switch (status) {
    case RowStatus::Ready:
        return tr("Ready");
    case RowStatus::Attention:
        return tr("Needs attention");
    case RowStatus::Duplicate:
        return tr("Twice");
    case RowStatus::OptedOut:
        return tr("Opted out");
    case RowStatus::Blocked:
        return tr("Barred country");
    case RowStatus::Invalid:
        return tr("Not a number");
    }
    return {};
}

} // namespace herald
