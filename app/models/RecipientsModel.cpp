// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/RecipientsModel.h"

#include "app/models/DisplayText.h"
#include "app/recipients/BriefWords.h"
#include "app/recipients/RowWords.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

// A view asks for its rows between two of these; longer lists go on being searched while it shows what was found.
constexpr std::chrono::milliseconds scanSlice = 6ms;
constexpr qsizetype rowsBetweenLooks = 256;

} // namespace

RecipientsModel::RecipientsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_scanner.setSingleShot(true);
    m_scanner.setInterval(0);
    connect(&m_scanner, &QTimer::timeout, this, &RecipientsModel::goOnScanning);
}

void RecipientsModel::setList(const CheckedList &checked)
{
    const qsizetype rows = rowCount();
    const QList<int> further = furtherColumnsOf(checked.list);
    const QList<qsizetype> found = m_filter.takesAll() ? QList<qsizetype>() : firstFound(checked);
    const bool isSame = checked.list.hasRowsOf(m_checked.list) && further == m_further
        && (m_filter.takesAll() ? checked.verdicts.size() == rows
                                : m_scanned >= checked.verdicts.size() && found == m_visible);
    if (!isSame)
        beginResetModel();
    m_checked = checked;
    m_further = further;
    m_visible = found;
    if (!isSame)
        endResetModel();
    else if (rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(rows) - 1, columnCount() - 1));
    if (isSame)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RecipientsModel::setTexts(const CheckedList &checked)
{
    m_checked = checked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, PartsColumn), index(rowCount() - 1, PartsColumn), {Qt::DisplayRole});
}

void RecipientsModel::setShown(std::optional<RowStatus> only)
{
    RowFilter filter = m_filter;
    filter.group = only;
    setFilter(filter);
}

void RecipientsModel::setTidiedOnly(bool only)
{
    RowFilter filter = m_filter;
    filter.tidiedOnly = only;
    setFilter(filter);
}

void RecipientsModel::setSearch(const QString &words)
{
    RowFilter filter = m_filter;
    filter.words = words.trimmed();
    setFilter(filter);
}

void RecipientsModel::setFilter(const RowFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_visible = filter.takesAll() ? QList<qsizetype>() : firstFound(m_checked);
    endResetModel();
}

QList<int> RecipientsModel::furtherColumnsOf(const RecipientList &list)
{
    QList<int> further;
    const ColumnMapping &mapping = list.mapping();
    for (int column = 0; column < list.sheet().columnCount() && further.size() < mostFurtherColumns; ++column) {
        if (column != mapping.phone && column != mapping.name)
            further.append(column);
    }
    return further;
}

QList<qsizetype> RecipientsModel::firstFound(const CheckedList &checked)
{
    m_scanned = 0;
    m_scanner.stop();
    return found(checked);
}

QList<qsizetype> RecipientsModel::found(const CheckedList &checked)
{
    QList<qsizetype> rows;
    QElapsedTimer time;
    time.start();
    const qsizetype size = checked.verdicts.size();
    while (m_scanned < size && !time.hasExpired(scanSlice.count())) {
        const qsizetype end = std::min(size, m_scanned + rowsBetweenLooks);
        for (; m_scanned < end; ++m_scanned) {
            if (m_filter.takes(checked, m_scanned))
                rows.append(m_scanned);
        }
    }
    if (m_scanned < size)
        m_scanner.start();
    return rows;
}

void RecipientsModel::goOnScanning()
{
    const QList<qsizetype> more = found(m_checked);
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_visible.size()), int(m_visible.size() + more.size()) - 1);
    m_visible += more;
    endInsertRows();
}

int RecipientsModel::modelRow(qsizetype position) const
{
    if (m_filter.takesAll())
        return position >= 0 && position < m_checked.verdicts.size() ? int(position) : -1;
    const auto place = std::lower_bound(m_visible.begin(), m_visible.end(), position);
    return place != m_visible.end() && *place == position ? int(place - m_visible.begin()) : -1;
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
    if (parent.isValid())
        return 0;
    return int(m_filter.takesAll() ? m_checked.verdicts.size() : m_visible.size());
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

QString RecipientsModel::remark(qsizetype position) const
{
    const QString reason = RowWords::reason(m_checked, position);
    if (!reason.isEmpty())
        return reason;
    QStringList notes = RowWords::notes(m_checked, position);
    // Somebody abroad is worth a look: a wrong country code reaches a stranger.
    const QString region = m_checked.verdicts.at(position).regionCode();
    if (!region.isEmpty() && region != m_checked.rules.phone.defaultCountry)
        notes.append(PhoneWords::countryName(region));
    return notes.join(u", "_s);
}

QString RecipientsModel::kindAndCountry(const RowVerdict &verdict) const
{
    const auto word = [&]() -> QString {
        switch (verdict.line) {
        case LineKind::Mobile:
            return tr("Mobile");
        case LineKind::Landline:
            return tr("Landline");
        case LineKind::TollFree:
            return tr("Toll-free number");
        case LineKind::Premium:
            return tr("Premium-rate number");
        case LineKind::Special:
            return tr("Service number");
        case LineKind::Unknown:
            break;
        }
        return {};
    };
    if (verdict.number == 0)
        return {};
    const QString kind = word();
    const QString country = PhoneWords::countryName(verdict.regionCode());
    if (kind.isEmpty() || country.isEmpty())
        return kind + country;
    return tr("%1, %2", "kind of number, country").arg(kind, country);
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype row = position(index.row());
    const RowVerdict &verdict = m_checked.verdicts.at(row);
    switch (role) {
    case StatusRole:
        return int(verdict.status);
    case ReasonRole:
        return remark(row);
    case BriefRole:
        return BriefWords::of(m_checked, row);
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
        if (index.column() == NumberColumn) {
            QStringList lines{kindAndCountry(verdict), remark(row)};
            lines.removeAll(QString());
            return lines.join(u'\n');
        }
        if (index.column() == VerdictColumn)
            return remark(row);
        // Columns of a person's own give way to the verdict and may be cut.
        return listColumn(index.column()) >= 0 ? QVariant(display(row, index.column())) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return index.column() == NumberColumn ? QVariant(kindAndCountry(verdict)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == VerdictColumn) {
            const QString words = remark(row);
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
        Q_EMIT edited(m_checked.list.id(position(index.row())), listColumn(index.column()), value.toString());
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
