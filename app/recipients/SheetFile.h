// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/Sheet.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

#include <tl/expected.hpp>

namespace herald {

struct ReadOptions {
    /// ISO 3166 alpha-2; helps to find numbers in running text. Empty: only international spellings are found there.
    QString defaultCountry;
};

/// A line of a paste or of a list in a file that made no row, so that the person can see that nothing of worth is among
/// them.
struct SkippedLine {
    enum class Reason {
        NoNumber, ///< words without a phone number
        Heading, ///< "Phone" among numbers
        SameSender, ///< a further line of somebody who has a row already, in a chat
        NoRoom ///< more rows than Herald holds
    };
    int line = 0; ///< from 1
    QString text; ///< at most a few hundred characters of it
    Reason reason = Reason::NoNumber;
};

/// A file as rows of cells, and what the person should know about how it was read.
struct SheetSource {
    Sheet sheet;
    int headingRow = 0; ///< the file's row that became the headings; 0 when none did, as for contact cards
    QString kind; ///< "csv", "xlsx", "ods", "vcard" or "text": for programs, not for reading
    QString sheetName; ///< the sheet of a workbook that was read
    QStringList notes; ///< plain translated sentences: what was left out or understood in a particular way
    QList<SkippedLine> skipped = {}; ///< of a list that is no table
};

/// Why a file could not become rows.
struct ReadProblem {
    enum class Kind {
        CannotOpen,
        Empty, ///< nothing in it, or nothing that is shown
        TooLarge, ///< the file, or what unpacks from it
        TooManyRows,
        TooManyColumns,
        Protected, ///< needs a password
        Damaged, ///< cut off or broken
        OldFormat, ///< a spreadsheet in a format Herald does not read
        OtherKind, ///< a picture, a document, a program …
        Cancelled
    };
    Kind kind = Kind::CannotOpen;
    QString words; ///< plain and translated: what happened, what it means, what to do
};

/// Shared between the thread that reads and the one that shows a bar.
struct ReadProgress {
    std::atomic<int> permille = 0;
    std::atomic<bool> cancelled = false;
};

/// Bytes; larger files are refused before they are read.
constexpr qint64 largestSheetFile = qint64(256) * 1024 * 1024;

/// Reads CSV, TSV, XLSX, ODS, vCard and plain text. What a file is, its content tells; its name does not matter.
/// Blocks; thread-safe; @p progress may be null and must outlive the call.
tl::expected<SheetSource, ReadProblem> readSheetFile(
    const QString &path, const ReadOptions &options, ReadProgress *progress = nullptr);

/// The same over what stands in a file. @p fileName is used in words only.
tl::expected<SheetSource, ReadProblem> readSheetBytes(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options, ReadProgress *progress = nullptr);

/// The other reading of a file whose first row was wrongly taken for headings.
SheetSource withoutHeadings(const SheetSource &source);
/// The other reading of a file whose first row was wrongly taken for a person's.
SheetSource withFirstRowAsHeadings(const SheetSource &source);

} // namespace herald
