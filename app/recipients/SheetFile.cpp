// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/SheetFile.h"

#include "app/recipients/ColumnMapping.h"
#include "app/recipients/DelimitedText.h"
#include "app/recipients/FileKind.h"
#include "app/recipients/HeadingWords.h"
#include "app/recipients/LabelledPhones.h"
#include "app/recipients/PasteLine.h"
#include "app/recipients/PasteReader.h"
#include "app/recipients/ReadWords.h"
#include "app/recipients/TextDecoding.h"
#include "app/recipients/VCardText.h"
#include "app/recipients/Workbook.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

using Read = tl::expected<SheetSource, ReadProblem>;

/// A saved e-mail, an exported chat, a list of people that is no table.
SheetSource sourceOfList(const Pasted &pasted)
{
    SheetSource source{pasted.sheet, 0, u"text"_s, {}, pasted.notes, pasted.skipped};
    if (!pasted.skipped.isEmpty())
        source.notes.append(ReadWords::linesWithoutNumber(int(pasted.skipped.size())));
    if (source.sheet.headings().isEmpty())
        source.sheet.setHeadings({ReadWords::phoneHeading(), ReadWords::nameHeading()});
    return source;
}

Read readDecoded(QStringView text, const ReadOptions &options, ReadProgress *progress)
{
    // A file of contact cards begins with one; looking for them everywhere would cost as much as reading the file.
    constexpr qsizetype beginning = 4'096;
    if (holdsCards(text.left(beginning))) {
        const QString copy = text.toString();
        if (const auto cards = onlyCards(copy))
            return SheetSource{sheetOfCards(*cards, false), 0, u"vcard"_s, {}, {}};
        return sourceOfList(readList(copy, options));
    }
    // A table whose cells hold whole sentences is a table all the same.
    const bool prose = isProse(text);
    if (prose && !hasColumnOfNumbers(text)) {
        const Pasted pasted = readPaste(text.toString(), options);
        if (pasted.kind == "list"_L1)
            return sourceOfList(pasted);
    } else if (!prose && !isTable(text)) {
        const Pasted pasted = readList(text.toString(), options);
        if (!pasted.sheet.isEmpty())
            return sourceOfList(pasted);
    }
    return readDelimited(text, options, progress);
}

Read readText(const QByteArray &bytes, const ReadOptions &options, ReadProgress *progress)
{
    const auto decoded = decodedText(bytes);
    if (!decoded)
        return tl::unexpected(ReadWords::otherKind(FileKind::Rubbish));
    Read source = readDecoded(decoded->text, options, progress);
    if (!source)
        return source;
    if (source->sheet.isEmpty())
        return tl::unexpected(ReadWords::empty());
    if (decoded->lost > 0)
        source->notes.prepend(ReadWords::lostCharacters(decoded->lost));
    if (decoded->encoding != TextEncoding::Utf8)
        source->notes.prepend(ReadWords::decodedAs(decoded->encoding));
    return source;
}

Read readKind(const QByteArray &bytes, const ReadOptions &options, ReadProgress *progress)
{
    const FileKind kind = fileKindOf(bytes);
    switch (kind) {
    case FileKind::Text:
        return readText(bytes, options, progress);
    case FileKind::Zip:
        return readWorkbook(bytes, progress);
    default:
        return tl::unexpected(ReadWords::otherKind(kind));
    }
}

QStringList cellsOfRow(const Sheet &sheet, qsizetype row)
{
    QStringList cells;
    for (int column = 0; column < sheet.columnCount(); ++column)
        cells.append(sheet.cell(row, column).toString());
    while (!cells.isEmpty() && cells.constLast().isEmpty())
        cells.removeLast();
    return cells;
}

/// What is left out with the rows above row @p headings, and could be somebody to text.
QString numbersAbove(const Sheet &sheet, qsizetype headings, const QString &country)
{
    QStringList rows;
    for (qsizetype row = 0; row < headings; ++row) {
        const QString line = cellsOfRow(sheet, row).join(u' ').simplified();
        if (!numbersInRunningText(line, country).isEmpty())
            rows.append(line);
    }
    return rows.join(u" · "_s);
}

} // namespace

tl::expected<SheetSource, ReadProblem> readSheetFile(
    const QString &path, const ReadOptions &options, ReadProgress *progress)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(ReadWords::cannotOpen(name, file.errorString()));
    if (file.size() > largestSheetFile)
        return tl::unexpected(ReadWords::tooLarge());
    // A pipe or a device tells no size and may never end.
    const QByteArray bytes = file.read(largestSheetFile + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(ReadWords::cannotOpen(name, file.errorString()));
    return readSheetBytes(bytes, name, options, progress);
}

tl::expected<SheetSource, ReadProblem> readSheetBytes(
    const QByteArray &bytes, const QString &, const ReadOptions &options, ReadProgress *progress)
{
    if (bytes.size() > largestSheetFile)
        return tl::unexpected(ReadWords::tooLarge());
    Read source = readKind(bytes, options, progress);
    if (!source)
        return source;
    if (source->headingRow == 0 && source->sheet.headings().isEmpty()) {
        const qsizetype headings = findHeadings(source->sheet);
        if (headings > 0) {
            QList<qsizetype> above(headings);
            std::iota(above.begin(), above.end(), qsizetype(0));
            const QString numbers = numbersAbove(source->sheet, headings, options.defaultCountry);
            source->sheet.removeRows(above);
            source->notes.append(ReadWords::rowsAboveHeadings(int(headings)));
            if (!numbers.isEmpty())
                source->notes.append(ReadWords::numbersAboveHeadings(numbers));
        }
        if (headings >= 0) {
            source = withFirstRowAsHeadings(*source);
            sortLabelledPhones(source->sheet);
            const QStringList &row = source->sheet.headings();
            // Words above numbers, but none that Herald knows: it may be a person without a number.
            if (std::none_of(row.begin(), row.end(),
                    [](const QString &cell) { return meaningOf(cell) != HeadingMeaning::Unknown; }))
                source->notes.append(ReadWords::takenForHeadings(row.join(u' ').simplified()));
        }
        if (headings >= 0 && source->sheet.isEmpty())
            return tl::unexpected(ReadWords::onlyHeadings());
    }
    if (progress)
        progress->permille = 1000;
    return source;
}

SheetSource withoutHeadings(const SheetSource &source)
{
    SheetSource other = source;
    if (other.headingRow == 0)
        return other;
    other.sheet.insertRow(0, source.headingRow, source.sheet.headings());
    other.sheet.setHeadings({});
    other.headingRow = 0;
    return other;
}

SheetSource withFirstRowAsHeadings(const SheetSource &source)
{
    SheetSource other = withoutHeadings(source);
    if (other.sheet.isEmpty())
        return other;
    other.headingRow = other.sheet.number(0);
    other.sheet.setHeadings(cellsOfRow(other.sheet, 0));
    other.sheet.removeRows({0});
    return other;
}

} // namespace herald
