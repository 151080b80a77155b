// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <zlib.h>

namespace herald {

/// Zip files for tests, also such as lie about themselves.
class ZipMaker
{
public:
    struct Lies {
        qint64 unpacked = -1; ///< said instead of the real size
        bool isProtected = false;
        bool wrongChecksum = false;
    };

    ZipMaker &add(const QByteArray &name, const QByteArray &content, const Lies &lies)
    {
        // What qCompress() makes is deflate between a length, a header and a checksum.
        const QByteArray packed =
            content.isEmpty() ? QByteArray("\x03\0", 2) : qCompress(content, 1).sliced(6).chopped(4);
        const auto sum =
            quint32(crc32_z(0, reinterpret_cast<const Bytef *>(content.constData()), size_t(content.size())));
        QByteArray common;
        put16(common, 20);
        put16(common, lies.isProtected ? 1 : 0);
        put16(common, 8);
        put32(common, 0);
        put32(common, lies.wrongChecksum ? sum + 1 : sum);
        put32(common, quint32(packed.size()));
        put32(common, quint32(lies.unpacked >= 0 ? lies.unpacked : content.size()));
        put16(common, quint16(name.size()));
        put16(common, 0);
        m_directory += "PK\x01\x02";
        put16(m_directory, 20);
        m_directory += common;
        m_directory += QByteArray(10, '\0');
        put32(m_directory, quint32(m_parts.size()));
        m_directory += name;
        m_parts += "PK\x03\x04" + common + name + packed;
        ++m_count;
        return *this;
    }
    ZipMaker &add(const QByteArray &name, const QByteArray &content) { return add(name, content, Lies()); }

    QByteArray zip() const
    {
        QByteArray end("PK\x05\x06\0\0\0\0", 8);
        put16(end, m_count);
        put16(end, m_count);
        put32(end, quint32(m_directory.size()));
        put32(end, quint32(m_parts.size()));
        put16(end, 0);
        return m_parts + m_directory + end;
    }

private:
    static void put16(QByteArray &bytes, quint16 value)
    {
        const quint16 little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), 2);
    }
    static void put32(QByteArray &bytes, quint32 value)
    {
        const quint32 little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), 4);
    }

    QByteArray m_parts;
    QByteArray m_directory;
    quint16 m_count = 0;
};

/// The parts around a worksheet.
inline ZipMaker xlsxAround(
    const QByteArray &sheet, const QByteArray &styles = {}, const QByteArray &workbookProperties = {})
{
    const QByteArray ns("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
    ZipMaker maker;
    maker.add("xl/workbook.xml",
        "<workbook " + ns + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + workbookProperties + "<sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    maker.add("xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
        "Id=\"rId1\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
        "Target=\"worksheets/sheet1.xml\"/></Relationships>");
    if (!styles.isEmpty())
        maker.add("xl/styles.xml", "<styleSheet " + ns + ">" + styles + "</styleSheet>");
    maker.add("xl/worksheets/sheet1.xml", "<worksheet " + ns + ">" + sheet + "</worksheet>");
    return maker;
}

inline ZipMaker odsAround(const QByteArray &tables)
{
    ZipMaker maker;
    maker.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    maker.add("content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
            + tables + "</office:spreadsheet></office:body></office:document-content>");
    return maker;
}

} // namespace herald
