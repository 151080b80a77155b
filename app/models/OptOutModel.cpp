// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/OptOutModel.h"

#include "app/recipients/PhoneEngine.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

void OptOutModel::setOptOuts(const QList<KnownOptOut> &optOuts)
{
    beginResetModel();
    m_all = optOuts;
    refilter();
    endResetModel();
}

void OptOutModel::setSearch(const QString &words)
{
    if (m_search == words.trimmed())
        return;
    beginResetModel();
    m_search = words.trimmed();
    refilter();
    endResetModel();
}

void OptOutModel::refilter()
{
    m_visible.clear();
    QString digits = m_search;
    digits.remove(u' ');
    // Written nationally, its zero is not there.
    if (digits.startsWith(u'0'))
        digits.remove(0, 1);
    for (qsizetype row = 0; row < m_all.size(); ++row) {
        const KnownOptOut &optOut = m_all.at(row);
        const bool holds = m_search.isEmpty() || (!digits.isEmpty() && optOut.number.contains(digits))
            || optOut.note.contains(m_search, Qt::CaseInsensitive)
            || optOut.who.contains(m_search, Qt::CaseInsensitive);
        if (holds)
            m_visible.append(row);
    }
}

int OptOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int OptOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OptOutModel::howWords(const KnownOptOut &optOut)
{
    switch (optOut.source) {
    case OptOutSource::Person:
        return optOut.who.isEmpty() ? tr("Entered here") : tr("Entered by %1").arg(optOut.who);
    case OptOutSource::Import:
        return optOut.who.isEmpty() ? tr("From a file") : tr("From a file, by %1").arg(optOut.who);
    case OptOutSource::Fetched:
        return tr("Telnyx's list");
    case OptOutSource::Refused:
        return tr("Refused by Telnyx");
    }
    return {};
}

QVariant OptOutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KnownOptOut &optOut = at(index.row());
    if (role == E164Role)
        return optOut.number;
    if (role == Qt::ToolTipRole && index.column() == NoteColumn)
        return optOut.note.isEmpty() ? QVariant() : QVariant(optOut.note.toHtmlEscaped());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return internationalSpelling(digitsOf(optOut.number));
    case HowColumn:
        return howWords(optOut);
    case SinceColumn:
        return optOut.at ? QLocale().toString(optOut.at->toLocalTime().date(), QLocale::ShortFormat) : u"–"_s;
    case NoteColumn:
        return optOut.note.simplified();
    default:
        return {};
    }
}

QVariant OptOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case HowColumn:
        return tr("How it is known");
    case SinceColumn:
        return tr("Since");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace herald
