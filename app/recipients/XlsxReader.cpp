// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Source: ECMA-376 part 1, 18.3.1 (worksheets).
#include "app/recipients/ReadWords.h"
#include "app/recipients/Workbook.h"
#include "app/recipients/WorkbookRows.h"
#include "app/recipients/XlsxParts.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

using Read = tl::expected<SheetSource, ReadProblem>;

/// Row and column from 0; -1 where the reference does not say.
struct CellPlace {
    int row = -1;
    int column = -1;
};

CellPlace placeOf(QStringView reference)
{
    qint64 column = 0;
    qint64 row = 0;
    for (const QChar c : reference) {
        if (c == u'$')
            continue;
        if (c >= u'A' && c <= u'Z' && row == 0)
            column = column * 26 + (c.unicode() - u'A' + 1);
        else if (c >= u'a' && c <= u'z' && row == 0)
            column = column * 26 + (c.unicode() - u'a' + 1);
        else if (c >= u'0' && c <= u'9')
            row = row * 10 + (c.unicode() - u'0');
        else
            return {};
        if (column > WorkbookRows::lastColumn + 1 || row > WorkbookRows::lastRow + 1)
            return {};
    }
    return {int(row) - 1, int(column) - 1};
}

CellRange rangeOf(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    const CellPlace first = placeOf(colon < 0 ? reference : reference.first(colon));
    const CellPlace last = placeOf(reference.mid(colon + 1));
    if (first.row < 0 || first.column < 0 || last.row < first.row || last.column < first.column)
        return {};
    return {first.row, first.column, last.row, last.column};
}

bool isOn(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

class XlsxSheetReader
{
public:
    XlsxSheetReader(
        const SharedStrings &strings, const QList<CellFormat> &formats, bool from1904, ReadProgress *progress)
        : m_strings(strings)
        , m_formats(formats)
        , m_from1904(from1904)
        , m_progress(progress)
    {
    }

    /// Everything that is shown, or why not.
    std::optional<ReadProblem> read(const QByteArray &part)
    {
        m_size = part.size();
        // From a device it is decoded piece by piece.
        QBuffer buffer;
        buffer.setData(part);
        buffer.open(QIODevice::ReadOnly);
        m_xml.setDevice(&buffer);
        m_xml.setNamespaceProcessing(false); // only local names count here
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == "sheetFormatPr"_L1) {
                m_rowsHidden = isOn(m_xml.attributes().value("zeroHeight"_L1));
            } else if (m_xml.name() == "col"_L1) {
                readColumn();
            } else if (m_xml.name() == "row"_L1) {
                if (auto problem = readRow())
                    return problem;
            } else if (m_xml.name() == "mergeCell"_L1) {
                m_rows.merge(rangeOf(m_xml.attributes().value("ref"_L1)));
            }
        }
        if (m_xml.hasError())
            return ReadWords::damaged();
        return {};
    }

    WorkbookRows &rows() { return m_rows; }
    int formulasWithoutValue() const { return m_formulasWithoutValue; }

private:
    void readColumn()
    {
        const auto attributes = m_xml.attributes();
        const bool narrow = attributes.hasAttribute("width"_L1) && attributes.value("width"_L1).toDouble() == 0;
        if (isOn(attributes.value("hidden"_L1)) || narrow)
            m_rows.hideColumns(attributes.value("min"_L1).toInt() - 1, attributes.value("max"_L1).toInt() - 1);
    }

    std::optional<ReadProblem> readRow()
    {
        const auto attributes = m_xml.attributes();
        const int given = attributes.value("r"_L1).toInt() - 1;
        m_row = given > m_row && given <= WorkbookRows::lastRow ? given : m_row + 1;
        const bool hidden = attributes.hasAttribute("hidden"_L1) ? isOn(attributes.value("hidden"_L1)) : m_rowsHidden;
        m_cells.clear();
        int column = 0;
        bool ordered = true;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "c"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            const CellPlace place = placeOf(m_xml.attributes().value("r"_L1));
            ordered = ordered && (place.column < 0 || place.column >= column);
            column = place.column >= 0 ? place.column : column;
            const QString text = readCell();
            if (!text.isEmpty() && column <= WorkbookRows::lastColumn)
                m_cells.append({column, text});
            ++column;
        }
        if (!ordered) {
            std::stable_sort(m_cells.begin(), m_cells.end(),
                [](const WorkbookCell &a, const WorkbookCell &b) { return a.column < b.column; });
        }
        if (!m_rows.take(m_row, hidden, m_cells))
            return m_rows.problem();
        constexpr int rowsBetweenReports = 1'024;
        if (m_progress && m_row % rowsBetweenReports == 0) {
            m_progress->permille =
                int(std::clamp<qint64>(m_xml.characterOffset() * 1000 / std::max<qint64>(1, m_size), 0, 999));
            if (m_progress->cancelled)
                return ReadWords::cancelled();
        }
        return {};
    }

    QString readCell()
    {
        const auto attributes = m_xml.attributes();
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        QString value;
        QString inlined;
        bool formula = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "v"_L1) {
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (m_xml.name() == "is"_L1) {
                inlined = richText(m_xml);
            } else {
                formula = formula || m_xml.name() == "f"_L1;
                m_xml.skipCurrentElement();
            }
        }
        if (type == "inlineStr"_L1)
            return inlined.isEmpty() ? value : inlined;
        if (value.isEmpty()) {
            // A formula may well give an empty text; without a type nothing was ever worked out.
            m_formulasWithoutValue += formula && type.isEmpty() ? 1 : 0;
            return {};
        }
        if (type == "s"_L1)
            return m_strings.at(value.toLongLong());
        if (type == "b"_L1)
            return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (type == "str"_L1 || type == "e"_L1)
            return value;
        if (type == "d"_L1)
            return value.replace(u'T', u' ');
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        return m_formats.value(style).shown(number, m_from1904);
    }

    const SharedStrings &m_strings;
    const QList<CellFormat> &m_formats;
    bool m_from1904;
    ReadProgress *m_progress;
    qint64 m_size = 0;
    QXmlStreamReader m_xml;
    WorkbookRows m_rows;
    QList<WorkbookCell> m_cells;
    int m_row = -1;
    bool m_rowsHidden = false;
    int m_formulasWithoutValue = 0;
};

} // namespace

Read readXlsx(ZipArchive &archive, ReadProgress *progress)
{
    const auto workbook = readXlsxWorkbook(archive);
    if (!workbook)
        return tl::unexpected(problemOf(workbook.error()));
    const auto strings = readSharedStrings(archive);
    if (!strings)
        return tl::unexpected(problemOf(strings.error()));
    const auto formats = readCellFormats(archive);
    if (!formats)
        return tl::unexpected(problemOf(formats.error()));
    // The one that a person last looked at, else the first that has something in it.
    QList<XlsxSheet> sheets = workbook->sheets;
    if (!sheets.isEmpty())
        sheets.move(workbook->shownFirst, 0);
    for (const XlsxSheet &sheet : std::as_const(sheets)) {
        if (sheet.hidden)
            continue;
        const auto part = archive.part(sheet.part);
        if (!part)
            return tl::unexpected(problemOf(part.error()));
        XlsxSheetReader reader(*strings, *formats, workbook->from1904, progress);
        if (const auto problem = reader.read(*part))
            return tl::unexpected(*problem);
        if (reader.rows().isEmpty())
            continue;
        SheetSource source = reader.rows().finished(u"xlsx"_s, sheet.name);
        if (reader.formulasWithoutValue() > 0)
            source.notes.append(ReadWords::formulasWithoutValue(reader.formulasWithoutValue()));
        if (workbook->sheets.size() > 1)
            source.notes.prepend(ReadWords::otherSheets(sheet.name, int(workbook->sheets.size()) - 1));
        return source;
    }
    return tl::unexpected(ReadWords::nothingShown());
}

} // namespace herald
