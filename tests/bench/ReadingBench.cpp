// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PasteReader.h"
#include "app/recipients/SheetExport.h"
#include "app/recipients/SheetFile.h"
#include "tests/bench/Bench.h"
#include "tests/bench/Measurements.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace herald::bench {
namespace {

constexpr int rows = 100'000;

QByteArray listOf(const QString &row)
{
    QByteArray text = "phone,name,code\n";
    for (int i = 0; i < rows; ++i)
        text += row.arg(i % 1000, 3, 10, QLatin1Char('0')).arg(i).toUtf8();
    return text;
}

// The floor: the text decoded, and its lines found.
qsizetype onlyLines(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    qsizetype lines = 0;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        ++lines;
    return lines;
}

} // namespace

void measureReading()
{
    constexpr int rounds = 15;
    heading(u"Reading a CSV of 100,000 rows and three columns; floor: decoding it and finding its lines"_s);
    for (const auto &[name, row] : {std::pair{u"plain cells"_s, u"+447700900%1,Ana,X%2\n"_s},
             std::pair{u"quoted cells"_s, u"\"+44 7700 900%1\",\"Smith, Ana\",\"X%2\"\n"_s}}) {
        const QByteArray bytes = listOf(row);
        compare(
            name, [&] { keep(readSheetBytes(bytes, {}, {})); }, [&] { keep(onlyLines(bytes)); }, 0, rounds);
    }
    heading(u"Writing the same as CSV; floor: reading it"_s);
    const QByteArray bytes = listOf(u"+447700900%1,Ana,X%2\n"_s);
    const auto source = readSheetBytes(bytes, {}, {});
    compare(
        u"plain cells"_s, [&] { keep(csvOf(source->sheet)); }, [&] { keep(readSheetBytes(bytes, {}, {})); }, 0, rounds);
    heading(u"Reading a pasted column of 100,000 numbers; floor: decoding it and finding its lines"_s);
    QByteArray column;
    for (int i = 0; i < rows; ++i)
        column += "+44 7700 9" + QByteArray::number(10'000 + i % 90'000) + '\n';
    const QString pasted = QString::fromUtf8(column);
    constexpr int fewRounds = 3;
    compare(
        u"numbers with spaces"_s, [&] { keep(readPaste(pasted, {})); }, [&] { keep(onlyLines(column)); }, 0, fewRounds);
}

} // namespace herald::bench
