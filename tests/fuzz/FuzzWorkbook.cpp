// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/CellFormat.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/recipients/ZipMaker.h"

using namespace herald;

/// A zip is read as it is. Anything else stands for a part inside one, because a changed zip fails at its checksums and
/// nothing behind them would ever be reached.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith("PK")) {
        checkSource(readSheetBytes(bytes, QString(), {}));
        return 0;
    }
    if (bytes.contains("table")) {
        ZipMaker ods;
        ods.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet").add("content.xml", bytes);
        checkSource(readSheetBytes(ods.zip(), QString(), {}));
        return 0;
    }
    const QByteArray sheet = "<sheetData><row><c s=\"0\"><v>46093.5</v></c><c t=\"s\"><v>0</v></c></row></sheetData>";
    const QByteArray part = bytes.contains("<styleSheet") ? "xl/styles.xml"
        : bytes.contains("<sst")                          ? "xl/sharedStrings.xml"
        : bytes.contains("<Relationships")                ? "xl/_rels/workbook.xml.rels"
        : bytes.contains("<workbook")                     ? "xl/workbook.xml"
                                                          : "xl/worksheets/sheet1.xml";
    ZipMaker xlsx = xlsxAround(sheet);
    checkSource(readSheetBytes(xlsx.add(part, bytes).zip(), QString(), {}));
    CellFormat(QString::fromUtf8(bytes)).shown(double(size) * 1000.5, false);
    return 0;
}
