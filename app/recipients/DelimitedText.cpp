// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/DelimitedText.h"

#include "app/recipients/ReadWords.h"
#include "app/recipients/SheetExport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int recordsBetweenReports = 1024;

/// What stands between the quotes, with doubled quotes made one; the copy is made only when there are any.
QStringView unquoted(QStringView inside, QString &copy)
{
    if (!inside.contains("\"\""_L1))
        return inside;
    copy = inside.toString();
    copy.replace("\"\""_L1, "\""_L1);
    return copy;
}

int lineEndsIn(QStringView text)
{
    int ends = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool half = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        ends += (text[i] == u'\n' || text[i] == u'\r') && !half ? 1 : 0;
    }
    return ends;
}

} // namespace

tl::expected<SheetSource, ReadProblem> readDelimited(
    QStringView text, const ReadOptions &, ReadProgress *progress, RowNumbers numbers)
{
    const Delimiter delimiter = findDelimiter(text);
    DelimitedScanner scanner(text, delimiter.mark, delimiter.begin, delimiter.usualWidth);
    SheetSource source;
    source.kind = delimiter.mark == u'\t' ? u"tsv"_s : u"csv"_s;
    QString copy;
    int records = 0;
    int line = 1 + lineEndsIn(text.first(delimiter.begin));
    int cut = 0;
    while (!scanner.atEnd()) {
        const qsizetype begin = scanner.position();
        const DelimitedScanner::Record &record = scanner.next();
        ++records;
        const int number = numbers == RowNumbers::Lines ? line : records;
        if (numbers == RowNumbers::Lines)
            line += lineEndsIn(text.mid(begin, scanner.position() - begin));
        if (records % recordsBetweenReports == 0 && progress) {
            progress->permille = int(scanner.position() * 1000 / text.size());
            if (progress->cancelled)
                return tl::unexpected(ReadWords::cancelled());
        }
        if (scanner.isTooWide())
            return tl::unexpected(ReadWords::tooManyColumns());
        const auto last = std::find_if(record.rbegin(), record.rend(), [&scanner](const auto &cell) {
            return cell.length > 0 && (!cell.quoted || !scanner.textOf(cell).trimmed().isEmpty());
        });
        const auto end = last.base();
        if (end == record.begin())
            continue;
        if (!source.sheet.beginRow(number))
            return tl::unexpected(ReadWords::tooManyRows());
        for (auto cell = record.begin(); cell != end; ++cell) {
            const QStringView inside = scanner.textOf(*cell);
            QStringView value = cell->quoted ? unquoted(inside, copy) : inside;
            // Without quotes only the first character can be one of Herald's marks.
            if (mayHoldSpreadsheetMarks(cell->quoted ? value : value.left(1))) {
                copy = fromSpreadsheetText(value);
                value = copy;
            }
            cut += value.size() > Sheet::maxCellLength ? 1 : 0;
            if (!source.sheet.append(value))
                return tl::unexpected(ReadWords::tooMuchText());
        }
        source.sheet.endRow();
    }
    if (cut > 0)
        source.notes.append(ReadWords::cutCells(cut));
    return source;
}

} // namespace herald
