// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/LabelledPhones.h"

#include "app/recipients/HeadingWords.h"
#include "app/recipients/LabelWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

struct Columns {
    int label = -1;
    int value = -1;
};

QList<Columns> labelledColumns(const QStringList &headings)
{
    static const QRegularExpression heading(
        u"^Phone (\\d{1,2}) - (Label|Type|Value)$"_s, QRegularExpression::CaseInsensitiveOption);
    QMap<int, Columns> columns;
    for (int column = 0; column < headings.size(); ++column) {
        const auto match = heading.match(headings.at(column).trimmed());
        if (!match.hasMatch())
            continue;
        Columns &place = columns[match.capturedView(1).toInt()];
        (match.capturedView(2).compare(u"Value", Qt::CaseInsensitive) == 0 ? place.value : place.label) = column;
    }
    QList<Columns> pairs;
    std::copy_if(columns.cbegin(), columns.cend(), std::back_inserter(pairs),
        [](const Columns &pair) { return pair.label >= 0 && pair.value >= 0; });
    return pairs;
}

struct Entry {
    QString label;
    QString value;
    int rank = 0; ///< the lowest first
    bool operator==(const Entry &) const = default;
};

Entry entryOf(const Sheet &sheet, qsizetype row, const Columns &columns)
{
    constexpr int mobile = 0;
    constexpr int own = 1;
    constexpr int another = 2;
    constexpr int none = 3;
    Entry entry{sheet.cell(row, columns.label).toString(), sheet.cell(row, columns.value).toString(), own};
    QString label = entry.label.trimmed();
    if (label.startsWith(u'*'))
        label = label.mid(1).trimmed();
    if (entry.value.trimmed().isEmpty()) {
        entry.rank = none;
    } else if (ownerOf(label) == NumberOwner::SomebodyElse || speakAgainstTexting(label)) {
        entry.rank = another;
        entry.value.prepend(label + u": "_s);
    } else if (meaningOf(label) == HeadingMeaning::Mobile) {
        entry.rank = mobile;
    }
    return entry;
}

} // namespace

void sortLabelledPhones(Sheet &sheet)
{
    const QList<Columns> columns = labelledColumns(sheet.headings());
    if (columns.isEmpty())
        return;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        QList<Entry> entries;
        for (const Columns &pair : columns)
            entries.append(entryOf(sheet, row, pair));
        std::stable_sort(
            entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.rank < b.rank; });
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto put = [&sheet, row](int column, const QString &text) {
                if (sheet.cell(row, column) != text)
                    sheet.setCell(row, column, text);
            };
            put(columns.at(i).label, entries.at(i).label);
            put(columns.at(i).value, entries.at(i).value);
        }
    }
}

} // namespace herald
