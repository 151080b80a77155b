// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Source: OpenDocument 1.3 part 3, chapters 6 (text) and 9 (tables).
#include "app/recipients/CellFormat.h"
#include "app/recipients/ReadWords.h"
#include "app/recipients/Workbook.h"
#include "app/recipients/WorkbookRows.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

using Read = tl::expected<SheetSource, ReadProblem>;

constexpr int deepestNesting = 64; ///< groups within groups, spans within spans

/// Files write "table:name"; the prefix may differ, so only the local name counts.
QString valueOf(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

int repeats(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    const QString value = valueOf(attributes, name);
    return value.isEmpty() ? 1 : std::clamp(value.toInt(), 1, WorkbookRows::lastRow + 1);
}

class OdsReader
{
public:
    OdsReader(const QByteArray &content, ReadProgress *progress)
        : m_size(content.size())
        , m_progress(progress)
    {
        // From a device it is decoded piece by piece.
        m_content.setData(content);
        m_content.open(QIODevice::ReadOnly);
        m_xml.setDevice(&m_content);
        m_xml.setNamespaceProcessing(false); // only local names count here
    }

    Read read()
    {
        SheetSource source;
        bool found = false;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == "automatic-styles"_L1) {
                readStyles();
            } else if (m_xml.name() == "table"_L1) {
                ++m_sheets;
                if (found || m_hiddenStyles.contains(valueOf(m_xml.attributes(), "style-name"_L1))) {
                    m_xml.skipCurrentElement();
                    continue;
                }
                const QString name = valueOf(m_xml.attributes(), "name"_L1);
                m_rows = {};
                m_row = 0;
                m_column = 0;
                readTable(false, 0);
                if (m_problem)
                    return tl::unexpected(*m_problem);
                found = !m_rows.isEmpty();
                if (found)
                    source = m_rows.finished(u"ods"_s, name);
            } else if (m_xml.name() == "dde-links"_L1 || m_xml.name() == "tracked-changes"_L1) {
                m_xml.skipCurrentElement();
            }
        }
        if (m_xml.hasError())
            return tl::unexpected(ReadWords::damaged());
        if (!found)
            return tl::unexpected(ReadWords::nothingShown());
        if (m_sheets > 1)
            source.notes.prepend(ReadWords::otherSheets(source.sheetName, m_sheets - 1));
        return source;
    }

private:
    /// Which styles hide a sheet.
    void readStyles()
    {
        while (m_xml.readNextStartElement()) {
            const QString name = valueOf(m_xml.attributes(), "name"_L1);
            const bool ofTables = valueOf(m_xml.attributes(), "family"_L1) == "table"_L1;
            if (!ofTables) {
                m_xml.skipCurrentElement();
                continue;
            }
            while (m_xml.readNextStartElement()) {
                if (valueOf(m_xml.attributes(), "display"_L1) == "false"_L1)
                    m_hiddenStyles.append(name);
                m_xml.skipCurrentElement();
            }
        }
    }

    static bool isHidden(const QXmlStreamAttributes &attributes)
    {
        const QString visibility = valueOf(attributes, "visibility"_L1);
        return visibility == "collapse"_L1 || visibility == "filter"_L1;
    }

    /// A table or one of its groups, to its end.
    void readTable(bool hidden, int depth)
    {
        while (!m_problem && m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            const bool group = name == "table-row-group"_L1 || name == "table-header-rows"_L1 || name == "table-rows"_L1
                || name == "table-column-group"_L1 || name == "table-header-columns"_L1 || name == "table-columns"_L1;
            if (group && depth < deepestNesting)
                readTable(hidden || valueOf(m_xml.attributes(), "display"_L1) == "false"_L1, depth + 1);
            else if (name == "table-column"_L1)
                readColumn(hidden);
            else if (name == "table-row"_L1)
                readRow(hidden);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readColumn(bool hidden)
    {
        const int count = repeats(m_xml.attributes(), "number-columns-repeated"_L1);
        if (hidden || isHidden(m_xml.attributes()))
            m_rows.hideColumns(m_column, m_column + count - 1);
        m_column = std::min(m_column + count, WorkbookRows::lastRow);
        m_xml.skipCurrentElement();
    }

    void readRow(bool hidden)
    {
        const int count = repeats(m_xml.attributes(), "number-rows-repeated"_L1);
        const bool hiddenRow = hidden || isHidden(m_xml.attributes());
        m_cells.clear();
        int column = 0;
        while (m_xml.readNextStartElement()) {
            const bool covered = m_xml.name() == "covered-table-cell"_L1;
            if (m_xml.name() == "table-cell"_L1 || covered)
                readCell(covered, column);
            else
                m_xml.skipCurrentElement();
        }
        for (int i = 0; i < count && !m_cells.isEmpty() && !m_problem; ++i) {
            if (!m_rows.take(m_row + i, hiddenRow, m_cells))
                m_problem = m_rows.problem();
            report(i);
        }
        report(m_row);
        m_row = std::min(m_row + count, WorkbookRows::lastRow);
    }

    void report(int row)
    {
        constexpr int rowsBetweenReports = 1'024;
        if (!m_progress || row % rowsBetweenReports != 0)
            return;
        const qint64 done = m_xml.characterOffset() * 1000 / std::max<qint64>(1, m_size);
        m_progress->permille = int(std::clamp<qint64>(done, 0, 999));
        if (m_progress->cancelled)
            m_problem = ReadWords::cancelled();
    }

    void readCell(bool covered, int &column)
    {
        const auto attributes = m_xml.attributes();
        const int count = repeats(attributes, "number-columns-repeated"_L1);
        const int rows = repeats(attributes, "number-rows-spanned"_L1);
        const int columns = repeats(attributes, "number-columns-spanned"_L1);
        if (rows > 1 || columns > 1)
            m_rows.merge({m_row, column, std::min(m_row + rows - 1, WorkbookRows::lastRow),
                std::min(column + columns - 1, WorkbookRows::lastColumn)});
        const QString shown = cellText();
        // What a merged cell covers is not seen.
        const QString text = covered ? QString() : shownText(attributes, shown);
        if (!text.isEmpty()) {
            for (int i = 0; i < count && column + i <= WorkbookRows::lastColumn; ++i)
                m_cells.append({column + i, text});
        }
        column = std::min(column + count, WorkbookRows::lastRow);
    }

    /// The text that the program showed, except where it hid digits behind an exponent or was not kept at all.
    static QString shownText(const QXmlStreamAttributes &attributes, const QString &shown)
    {
        const QString type = valueOf(attributes, "value-type"_L1);
        static const QRegularExpression exponent(u"\\d[Ee][+-]?\\d"_s);
        const bool digitsHidden = shown.startsWith("##"_L1) || exponent.match(shown).hasMatch();
        if (!shown.isEmpty() && !(type == "float"_L1 && digitsHidden))
            return shown;
        if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1) {
            bool isNumber = false;
            const double number = valueOf(attributes, "value"_L1).toDouble(&isNumber);
            return isNumber ? plainNumber(number) : shown;
        }
        if (type == "string"_L1)
            return valueOf(attributes, "string-value"_L1);
        if (type == "date"_L1)
            return valueOf(attributes, "date-value"_L1).replace(u'T', u' ');
        if (type == "boolean"_L1)
            return valueOf(attributes, "boolean-value"_L1).toUpper();
        return shown;
    }

    /// The paragraphs of a cell; comments and drawings in it are not its text.
    QString cellText()
    {
        QString text;
        bool first = true;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "p"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            if (!first)
                text += u'\n';
            first = false;
            appendParagraph(text, 0);
        }
        return text;
    }

    void appendParagraph(QString &text, int depth)
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                return;
            if (token == QXmlStreamReader::Characters && text.size() < Sheet::maxCellLength)
                text += m_xml.text();
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == "s"_L1) {
                text += QString(std::min(repeats(m_xml.attributes(), "c"_L1), 1'000), u' ');
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == "tab"_L1) {
                text += u'\t';
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == "line-break"_L1) {
                text += u'\n';
                m_xml.skipCurrentElement();
            } else if ((m_xml.name() == "span"_L1 || m_xml.name() == "a"_L1) && depth < deepestNesting) {
                appendParagraph(text, depth + 1);
            } else if (m_xml.name() == "annotation"_L1 || depth >= deepestNesting) {
                m_xml.skipCurrentElement();
            } else {
                appendParagraph(text, depth + 1);
            }
        }
    }

    QBuffer m_content;
    QXmlStreamReader m_xml;
    qint64 m_size;
    ReadProgress *m_progress;
    QStringList m_hiddenStyles;
    WorkbookRows m_rows;
    QList<WorkbookCell> m_cells;
    int m_row = 0;
    int m_column = 0;
    int m_sheets = 0;
    std::optional<ReadProblem> m_problem;
};

} // namespace

Read readOds(ZipArchive &archive, ReadProgress *progress)
{
    // With a password every part is unreadable but the list of parts, which says so.
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (archive.has(manifest)) {
        const auto list = archive.part(manifest);
        if (!list)
            return tl::unexpected(problemOf(list.error()));
        if (list->contains("encryption-data"))
            return tl::unexpected(ReadWords::isProtected());
    }
    const auto content = archive.part(u"content.xml"_s);
    if (!content)
        return tl::unexpected(problemOf(content.error()));
    return OdsReader(*content, progress).read();
}

} // namespace herald
