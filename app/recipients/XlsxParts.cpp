// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Source: ECMA-376 part 1, SpreadsheetML.
#include "app/recipients/XlsxParts.h"

#include "app/recipients/Sheet.h"

#include <QBuffer>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype mostSheets = 1'000;
constexpr qsizetype mostFormats = 70'000; ///< spreadsheet programs allow 64,000
constexpr qsizetype mostStrings = 40'000'000;

/// "_x000D_" stands for a character that XML cannot hold.
QString withoutEscapes(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype last = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).mid(last, match.capturedStart() - last);
        plain += QChar(char16_t(match.captured(1).toUShort(nullptr, 16)));
        last = match.capturedEnd();
    }
    return plain + QStringView(text).mid(last);
}

/// A relation's target, seen from the folder "xl".
QString pathOf(const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList parts{u"xl"_s};
    for (const QString &part : target.split(u'/')) {
        if (part == ".."_L1 && !parts.isEmpty())
            parts.removeLast();
        else if (part != "."_L1 && part != ".."_L1)
            parts.append(part);
    }
    return parts.join(u'/');
}

/// Targets of the relations to worksheets, by their identifiers; charts and macros are other relations.
tl::expected<QHash<QString, QString>, ZipProblem> worksheetTargets(ZipArchive &archive)
{
    const auto part = archive.part(u"xl/_rels/workbook.xml.rels"_s);
    if (!part)
        return tl::unexpected(part.error());
    QHash<QString, QString> targets;
    QXmlStreamReader xml(*part);
    while (!xml.atEnd() && targets.size() < mostSheets) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const auto attributes = xml.attributes();
        if (attributes.value("Type"_L1).endsWith("/worksheet"_L1))
            targets.insert(attributes.value("Id"_L1).toString(), pathOf(attributes.value("Target"_L1).toString()));
    }
    if (xml.hasError())
        return tl::unexpected(ZipProblem::Damaged);
    return targets;
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

} // namespace

QString SharedStrings::at(qint64 index) const
{
    if (index < 0 || index >= m_ends.size())
        return {};
    const quint32 begin = index == 0 ? 0 : m_ends.at(index - 1);
    return m_text.mid(begin, m_ends.at(index) - begin);
}

bool SharedStrings::append(const QString &text)
{
    if (m_ends.size() >= mostStrings || m_text.size() + text.size() > Sheet::maxText)
        return false;
    m_text += text;
    m_ends.append(quint32(m_text.size()));
    return true;
}

QString richText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += withoutEscapes(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        else if (xml.name() == "r"_L1)
            text += richText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

tl::expected<XlsxWorkbook, ZipProblem> readXlsxWorkbook(ZipArchive &archive)
{
    const auto targets = worksheetTargets(archive);
    if (!targets)
        return tl::unexpected(targets.error());
    const auto part = archive.part(u"xl/workbook.xml"_s);
    if (!part)
        return tl::unexpected(part.error());
    XlsxWorkbook workbook;
    int activeTab = -1;
    int tab = 0;
    QXmlStreamReader xml(*part);
    while (!xml.atEnd() && workbook.sheets.size() < mostSheets) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1)
            workbook.from1904 = isTrue(attributes.value("date1904"_L1));
        if (xml.name() == "workbookView"_L1 && activeTab < 0)
            activeTab = attributes.value("activeTab"_L1).toInt();
        if (xml.name() != "sheet"_L1)
            continue;
        const bool active = tab++ == activeTab;
        QString id;
        for (const QXmlStreamAttribute &attribute : attributes) {
            // "r:id"; some programs use another prefix, and strict files another namespace.
            if (attribute.name() == "id"_L1)
                id = attribute.value().toString();
        }
        if (!targets->contains(id))
            continue;
        if (active)
            workbook.shownFirst = workbook.sheets.size();
        workbook.sheets.append({attributes.value("name"_L1).toString(), targets->value(id),
            attributes.hasAttribute("state"_L1) && attributes.value("state"_L1) != "visible"_L1});
    }
    if (xml.hasError())
        return tl::unexpected(ZipProblem::Damaged);
    return workbook;
}

tl::expected<SharedStrings, ZipProblem> readSharedStrings(ZipArchive &archive)
{
    const QString name = u"xl/sharedStrings.xml"_s;
    SharedStrings strings;
    if (!archive.has(name))
        return strings;
    const auto part = archive.part(name);
    if (!part)
        return tl::unexpected(part.error());
    QBuffer buffer;
    buffer.setData(*part);
    buffer.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&buffer);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "si"_L1 && !strings.append(richText(xml)))
            return tl::unexpected(ZipProblem::TooLarge);
    }
    if (xml.hasError())
        return tl::unexpected(ZipProblem::Damaged);
    return strings;
}

tl::expected<QList<CellFormat>, ZipProblem> readCellFormats(ZipArchive &archive)
{
    const QString name = u"xl/styles.xml"_s;
    QList<CellFormat> formats;
    if (!archive.has(name))
        return formats;
    const auto part = archive.part(name);
    if (!part)
        return tl::unexpected(part.error());
    QHash<int, QString> codes;
    bool inCells = false;
    QXmlStreamReader xml(*part);
    while (!xml.atEnd() && formats.size() < mostFormats) {
        const auto token = xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "numFmt"_L1 && codes.size() < mostFormats)
            codes.insert(
                xml.attributes().value("numFmtId"_L1).toInt(), xml.attributes().value("formatCode"_L1).toString());
        if (inCells && xml.name() == "xf"_L1) {
            const int id = xml.attributes().value("numFmtId"_L1).toInt();
            const auto code = codes.constFind(id);
            formats.append(code == codes.constEnd() ? CellFormat::builtIn(id) : CellFormat(*code));
        }
    }
    if (xml.hasError())
        return tl::unexpected(ZipProblem::Damaged);
    return formats;
}

} // namespace herald
