// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/LogModel.h"

#include "app/outbox/DeedWords.h"
#include "app/recipients/SheetExport.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int pageOfLog = 5000;

QString numberOf(NoticeId id)
{
    return id == NoticeId{} ? QString() : QString::number(static_cast<qint64>(id));
}

bool holdsNumbers(int column)
{
    return column == LogModel::NoticeColumn || column == LogModel::MessagesColumn;
}

} // namespace

QFuture<StoreResult<LogModel::Log>> LogModel::load(Store &store)
{
    return store.read([](Repositories &repositories) -> StoreResult<Log> {
        Log log;
        for (;;) {
            const qint64 after = log.entries.isEmpty() ? 0 : log.entries.constLast().id;
            const auto page = repositories.log.entries(after, pageOfLog);
            if (!page)
                return tl::make_unexpected(page.error());
            if (page->isEmpty())
                break;
            log.entries += *page;
        }
        const auto verdict = repositories.log.verify();
        if (!verdict)
            return tl::make_unexpected(verdict.error());
        log.verdict = *verdict;
        return log;
    });
}

void LogModel::setEntries(const QList<AuditEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LogModel::cell(const AuditEntry &entry, Column column)
{
    switch (column) {
    case TimeColumn:
        return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    case WhoColumn:
        return entry.who;
    case WhatColumn:
        return DeedWords::of(entry.what);
    case NoticeColumn:
        return numberOf(entry.notice);
    case FromColumn:
        return entry.sender;
    case MessagesColumn:
        return QLocale().toString(entry.messages);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && holdsNumbers(index.column()))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return cell(m_entries.at(m_entries.size() - 1 - index.row()), Column(index.column()));
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            holdsNumbers(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList headings{tr("Time"), tr("Who"), tr("What"), tr("Notice"), tr("From"), tr("Messages")};
    return headings.value(section);
}

QByteArray LogModel::csv(const QList<AuditEntry> &entries)
{
    CsvWriter csv;
    csv.addRow({tr("Entry"), tr("Time (UTC)"), tr("Who"), tr("What"), tr("Notice"), tr("From"), tr("Messages"),
        tr("Details"), tr("SHA-256 of the text"), tr("Hash")});
    for (const AuditEntry &entry : entries)
        csv.addRow({QString::number(entry.id), entry.at.toUTC().toString(Qt::ISODate), entry.who,
            DeedWords::of(entry.what), numberOf(entry.notice), entry.sender, QString::number(entry.messages),
            entry.detail, entry.textDigest, entry.hash});
    return csv.bytes();
}

} // namespace herald
