// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/CellFormat.h"
#include "app/recipients/ZipArchive.h"

#include <QList>
#include <QString>
#include <QXmlStreamReader>

namespace herald {

struct XlsxSheet {
    QString name;
    QString part; ///< its path in the zip
    bool hidden = false;
};

struct XlsxWorkbook {
    QList<XlsxSheet> sheets; ///< worksheets only, in the order of their tabs
    qsizetype shownFirst = 0; ///< the one that the workbook opens on
    bool from1904 = false;
};

/// All texts of a workbook, in one long string.
class SharedStrings
{
public:
    /// Empty for a number that is not there.
    QString at(qint64 index) const;
    bool append(const QString &text);

private:
    QString m_text;
    QList<quint32> m_ends;
};

tl::expected<XlsxWorkbook, ZipProblem> readXlsxWorkbook(ZipArchive &archive);
tl::expected<SharedStrings, ZipProblem> readSharedStrings(ZipArchive &archive);
/// By the number that cells give as their style.
tl::expected<QList<CellFormat>, ZipProblem> readCellFormats(ZipArchive &archive);

/// The text of the element @p xml stands on (a shared string, an inline one), its runs put together, without the
/// pronunciation that stands beside Asian names. Ends on the element's end.
QString richText(QXmlStreamReader &xml);

} // namespace herald
