// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ColumnMapping.h"
#include "app/recipients/DelimitedText.h"
#include "app/recipients/PasteReader.h"
#include "app/recipients/SheetExport.h"
#include "app/recipients/VCardText.h"
#include "tests/fuzz/FuzzTarget.h"

#include <algorithm>

using namespace herald;

namespace {

void checkPaste(const QString &text)
{
    const Pasted pasted = readPaste(text, ReadOptions{QStringLiteral("GB")});
    const int lines = int(std::count_if(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u == u'\n' || u == u'\r' || u == 0x2028 || u == 0x2029 || u == 0x0B || u == 0x0C || u == 0x85;
    })) + 1;
    for (qsizetype row = 0; row < pasted.sheet.rowCount(); ++row)
        promise(pasted.sheet.number(row) >= 1 && pasted.sheet.number(row) <= lines, "a paste's rows are its lines");
    for (const SkippedLine &line : pasted.skipped)
        promise(line.line >= 1 && line.line <= lines, "skipped lines are lines of the paste");
    promise(pasted.sheet.isEmpty() || fits(pasted.mapping, pasted.sheet)
            || pasted.mapping.name >= pasted.sheet.columnCount(),
        "the mapping fits");
}

void checkWayBack(const Sheet &sheet)
{
    const auto again = readDelimited(QString::fromUtf8(csvOf(sheet)), {});
    promise(again.has_value(), "what was written can be read");
    promise(again->sheet.rowCount() <= sheet.rowCount() + 1, "no rows come from nowhere");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto source = readSheetBytes(bytes, QString(), {});
    checkSource(source);
    if (source) {
        guessMapping(source->sheet);
        checkWayBack(source->sheet);
    }
    const QString text = QString::fromUtf8(bytes);
    checkSource(readDelimited(text, {}));
    checkPaste(text);
    sheetOfCards(contactCards(text), true);
    return 0;
}
