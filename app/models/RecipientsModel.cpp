// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/RecipientsModel.h"

#include "app/models/DisplayText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

RecipientsModel::RecipientsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecipientsModel::setRows(const QList<RecipientRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    refilter();
    endResetModel();
}

void RecipientsModel::setPartsPerMessage(int parts)
{
    if (m_parts == parts)
        return;
    m_parts = parts;
    if (!m_visible.isEmpty())
        Q_EMIT dataChanged(index(0, PartsColumn), index(int(m_visible.size()) - 1, PartsColumn), {Qt::DisplayRole});
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

void RecipientsModel::refilter()
{
    m_visible.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_only || m_rows.at(i).status == *m_only)
            m_visible.append(i);
    }
}

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int RecipientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecipientRow &row = at(index.row());
    const QString reason = row.reason.isEmpty() ? row.notes.join(u", "_s) : row.reason;
    switch (role) {
    case StatusRole:
        return int(row.status);
    case ReasonRole:
        return reason;
    case RawInputRole:
        return row.input;
    case E164Role:
        return row.number ? row.number->e164 : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == RowColumn || index.column() == PartsColumn
                ? Qt::AlignRight | Qt::AlignVCenter
                : Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == VerdictColumn ? QVariant(reason) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == VerdictColumn && !reason.isEmpty())
            return tr("%1: %2", "verdict and reason").arg(verdictWord(row.status), reason);
        [[fallthrough]];
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case RowColumn:
        return QLocale().toString(row.row);
    case NumberColumn:
        return row.number ? row.number->formatted : row.input.simplified();
    case NameColumn:
        return row.name;
    case PartsColumn:
        return row.status == RowStatus::Ready && m_parts > 0 ? QLocale().toString(m_parts) : DisplayText::nothing();
    case VerdictColumn:
        return verdictWord(row.status);
    default:
        return {};
    }
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
        return {};
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
