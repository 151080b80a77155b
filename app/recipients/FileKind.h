// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace herald {

/// What a file is, as far as its first bytes tell.
enum class FileKind {
    Empty,
    Text, ///< anything not known to be something else
    Zip, ///< a workbook, a document, or only an archive: to be looked into
    OldExcel,
    ProtectedOffice,
    OldOffice, ///< another program's file in the same old container
    Picture,
    Pdf,
    WebPage,
    XmlDocument,
    RichText,
    Archive,
    Program,
    Database,
    Sound,
    Document, ///< a text document or a presentation in a zip
    Numbers, ///< Apple's spreadsheet
    BinaryWorkbook, ///< .xlsb
    OtherZip,
    Rubbish ///< no text, and nothing known
};

FileKind fileKindOf(const QByteArray &bytes);

} // namespace herald
