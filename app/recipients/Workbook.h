// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/SheetFile.h"
#include "app/recipients/ZipArchive.h"

namespace herald {

// Why not through a library: the one that Debian has for this, liborcus 0.17, passes over inline strings, ISO dates and
// error values of XLSX, and knows neither the shown text nor hidden rows of ODS. Numbers would be lost without a word.

/// The first sheet of an XLSX or ODS file that shows any rows; other zip files are named for what they are. Blocks;
/// thread-safe; @p progress may be null.
tl::expected<SheetSource, ReadProblem> readWorkbook(const QByteArray &bytes, ReadProgress *progress);

tl::expected<SheetSource, ReadProblem> readXlsx(ZipArchive &archive, ReadProgress *progress);
tl::expected<SheetSource, ReadProblem> readOds(ZipArchive &archive, ReadProgress *progress);

ReadProblem problemOf(ZipProblem problem);

} // namespace herald
