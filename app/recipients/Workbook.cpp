// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/Workbook.h"

#include "app/recipients/ReadWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

ReadProblem problemOf(ZipProblem problem)
{
    switch (problem) {
    case ZipProblem::Protected:
        return ReadWords::isProtected();
    case ZipProblem::TooLarge:
        return ReadWords::unpacksTooLarge();
    case ZipProblem::Damaged:
    case ZipProblem::Missing:
        break;
    }
    return ReadWords::damaged();
}

tl::expected<SheetSource, ReadProblem> readWorkbook(const QByteArray &bytes, ReadProgress *progress)
{
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return tl::unexpected(problemOf(archive.error()));
    if (archive->has(u"xl/workbook.xml"_s))
        return readXlsx(*archive, progress);
    if (archive->has(u"xl/workbook.bin"_s))
        return tl::unexpected(ReadWords::otherKind(FileKind::BinaryWorkbook));
    const QStringList names = archive->names();
    const auto anyStarts = [&names](QLatin1StringView folder) {
        return std::any_of(
            names.begin(), names.end(), [folder](const QString &name) { return name.startsWith(folder); });
    };
    if (anyStarts("word/"_L1) || anyStarts("ppt/"_L1))
        return tl::unexpected(ReadWords::otherKind(FileKind::Document));
    if (anyStarts("Index/"_L1) || archive->has(u"Index.zip"_s))
        return tl::unexpected(ReadWords::otherKind(FileKind::Numbers));
    if (archive->has(u"mimetype"_s)) {
        const auto type = archive->part(u"mimetype"_s);
        if (!type)
            return tl::unexpected(problemOf(type.error()));
        if (type->startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return readOds(*archive, progress);
        if (type->startsWith("application/vnd.oasis.opendocument"))
            return tl::unexpected(ReadWords::otherKind(FileKind::Document));
    }
    return tl::unexpected(ReadWords::otherKind(FileKind::OtherZip));
}

} // namespace herald
