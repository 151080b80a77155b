// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the history say.
#include "app/models/DisplayText.h"
#include "app/models/HistoryModel.h"
#include "app/outbox/HandoverWords.h"
#include "app/recipients/PhoneNumber.h"

#include <QLocale>

namespace herald {

QString HistoryModel::known(const StoredMessage &message) const
{
    if (const auto words = HandoverWords::explain(message.state, message.error, message.circumstance))
        return words->whatHappened;
    const Outcome outcome(message.state, message.status);
    switch (outcome.kind()) {
    case Outcome::OnItsWay:
        return message.status.known() == DeliveryStatus::Sent ? tr("With the carrier") : tr("Accepted by Telnyx");
    case Outcome::Delivered:
    case Outcome::NotDelivered:
        return message.completedAt ? DisplayText::after(
                   message.receivedAt.value_or(message.sendingAt.value_or(QDateTime())), *message.completedAt)
                                   : QString();
    default:
        return {};
    }
}

QString HistoryModel::text(const StoredMessage &message, int column) const
{
    switch (column) {
    case TimeColumn:
        // In the order of sending the time is that of sending, and what has not left has none.
        if (m_query.oldestFirst && !message.sendingAt)
            return u"–"_s;
        return DisplayText::shortTime(message.sendingAt.value_or(message.createdAt));
    case ToColumn:
        return formattedNumber(message.to);
    case NameColumn:
        return message.name;
    case TextColumn:
        return message.text.simplified();
    case StatusColumn:
        return Outcome(message.state, message.status).word();
    case PartsColumn:
        // Only what Telnyx took has parts that are billed.
        return message.state == HandoverState::Accepted && message.parts > 0 ? QLocale().toString(message.parts)
                                                                             : DisplayText::nothing();
    case CostColumn:
        return DisplayText::amount(message.cost, m_currency);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StoredMessage &message = at(index.row());
    const bool figures = index.column() == PartsColumn || index.column() == CostColumn;
    switch (role) {
    case MessageIdRole:
        return qint64(message.id);
    case OutcomeRole:
        return int(Outcome(message.state, message.status).kind());
    case KnownRole:
        return known(message);
    case SenderRole:
        return message.sender;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(figures ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == TextColumn ? message.text : QVariant();
    case Qt::AccessibleTextRole:
        if (const QString words = known(message); index.column() == StatusColumn && !words.isEmpty())
            return tr("%1: %2", "status and what is known").arg(text(message, StatusColumn), words);
        return text(message, index.column());
    case Qt::DisplayRole:
        return text(message, index.column());
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole) {
        const bool figures = section == PartsColumn || section == CostColumn;
        return QVariant::fromValue(figures ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && section == CostColumn)
        return tr("Cost in %1").arg(m_currency);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ToColumn:
        return tr("To");
    case NameColumn:
        return tr("Name");
    case TextColumn:
        return tr("Text");
    case StatusColumn:
        return tr("Status");
    case PartsColumn:
        return tr("Parts");
    case CostColumn:
        return m_currency;
    default:
        return {};
    }
}

} // namespace herald
