// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/SheetFile.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls, and Mutation.cpp where there is none. Aborts when a promise is broken.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace herald {

/// Aborts in every build, with or without assertions.
inline void promise(bool kept, const char *what)
{
    if (!kept)
        qFatal("Broken promise: %s", what);
}

/// What every reader promises of whatever it returns.
inline void checkSource(const tl::expected<SheetSource, ReadProblem> &source)
{
    if (!source) {
        promise(!source.error().words.isEmpty(), "a problem has words");
        return;
    }
    const Sheet &sheet = source->sheet;
    promise(sheet.columnCount() <= Sheet::maxColumns, "columns are bounded");
    // One line of running text may hold several people.
    const int step = source->kind == QStringLiteral("text") ? 0 : 1;
    int last = source->headingRow;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        promise(sheet.number(row) >= last + step, "row numbers grow");
        last = sheet.number(row);
        for (int column = 0; column < sheet.columnCount(); ++column)
            promise(sheet.cell(row, column).size() <= Sheet::maxCellLength, "cells are bounded");
    }
}

} // namespace herald
