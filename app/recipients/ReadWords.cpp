// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ReadWords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

using Kind = ReadProblem::Kind;

ReadProblem ReadWords::cannotOpen(const QString &fileName, const QString &systemWords)
{
    return {Kind::CannotOpen,
        tr("“%1” cannot be opened (%2). Check that the file is still there and that you may read it.")
            .arg(fileName, systemWords)};
}

ReadProblem ReadWords::empty()
{
    return {Kind::Empty, tr("This file is empty. Check that it is the right one and that it was saved.")};
}

ReadProblem ReadWords::nothingShown()
{
    return {Kind::Empty,
        tr("This workbook shows no rows: its sheets are empty or hidden. Show the sheet with the numbers, save the "
           "file "
           "and open it again.")};
}

ReadProblem ReadWords::onlyHeadings()
{
    return {Kind::Empty,
        tr("This file holds headings only, and nobody below them. Check that it is the right one and that it was "
           "saved.")};
}

ReadProblem ReadWords::tooLarge()
{
    return {Kind::TooLarge,
        tr("This file is larger than %1, too large for a list of people. Keep only the sheet, rows and columns you "
           "need.")
            .arg(QLocale().formattedDataSize(largestSheetFile))};
}

ReadProblem ReadWords::unpacksTooLarge()
{
    return {Kind::TooLarge,
        tr("This file unpacks to far more than a list of people holds, so it was not read. Keep only the sheet, rows "
           "and "
           "columns you need, or save it as CSV.")};
}

ReadProblem ReadWords::tooManyRows()
{
    return {Kind::TooManyRows,
        tr("This file has more than %1 rows, more than Herald holds at once. Divide it into several files.")
            .arg(QLocale().toString(Sheet::maxRows))};
}

ReadProblem ReadWords::tooManyColumns()
{
    return {Kind::TooManyColumns,
        tr("This file has more than %1 columns. Keep only the columns you need.")
            .arg(QLocale().toString(Sheet::maxColumns))};
}

ReadProblem ReadWords::tooMuchText()
{
    return {Kind::TooLarge,
        tr("This file holds more text than Herald keeps at once. Keep only the rows and columns you need.")};
}

ReadProblem ReadWords::isProtected()
{
    return {Kind::Protected,
        tr("This file is locked with a password, so nothing in it can be read. Open it in its own program, save it "
           "without "
           "the password, and open that copy here.")};
}

ReadProblem ReadWords::damaged()
{
    return {Kind::Damaged,
        tr("This file is damaged or was cut off, perhaps while it was copied or downloaded. Get it again, or open it "
           "in "
           "its own program and save it as CSV.")};
}

ReadProblem ReadWords::cancelled()
{
    return {Kind::Cancelled, tr("Reading was stopped. Nothing was added.")};
}

ReadProblem ReadWords::otherKind(FileKind kind)
{
    const auto other = [](const QString &words) { return ReadProblem{Kind::OtherKind, words}; };
    switch (kind) {
    case FileKind::Empty:
        return empty();
    case FileKind::ProtectedOffice:
        return isProtected();
    case FileKind::OldExcel:
        return {Kind::OldFormat,
            tr("This is a workbook in the old Excel format (.xls), which Herald does not read. Open it in a "
               "spreadsheet "
               "program and save it as .xlsx or CSV.")};
    case FileKind::BinaryWorkbook:
        return {Kind::OldFormat,
            tr("This is a binary Excel workbook (.xlsb), which Herald does not read. Open it in Excel and save it as "
               ".xlsx "
               "or CSV.")};
    case FileKind::Numbers:
        return {Kind::OldFormat,
            tr("This is an Apple Numbers file, which Herald does not read. In Numbers, export it as Excel or CSV.")};
    case FileKind::OldOffice:
        return other(tr("This is an old office document, not a list. Open it in its own program, copy the numbers and "
                        "paste them here."));
    case FileKind::Document:
        return other(tr("This is a text document or a presentation, not a list. Open it in its own program, copy the "
                        "numbers and paste them here."));
    case FileKind::RichText:
        return other(
            tr("This is a formatted text document, not a list. Open it, copy the numbers and paste them here."));
    case FileKind::Pdf:
        return other(
            tr("This is a PDF, from which columns cannot be read safely. Get the list as a spreadsheet, or copy "
               "the numbers and paste them here."));
    case FileKind::Picture:
        return other(tr("This is a picture, whatever its name says; it holds no rows. Get the list as a spreadsheet."));
    case FileKind::Sound:
        return other(
            tr("This is a sound, a film or a picture, whatever its name says; it holds no rows. Get the list as "
               "a spreadsheet."));
    case FileKind::WebPage:
        return other(tr("This is a web page, whatever its name says. Open it in a spreadsheet program or a browser and "
                        "save it as .xlsx or CSV, or copy the numbers and paste them here."));
    case FileKind::XmlDocument:
        return other(
            tr("This is an XML document, which Herald does not read. Open it in its own program and save it as "
               ".xlsx or CSV."));
    case FileKind::Archive:
    case FileKind::OtherZip:
        return other(tr("This is an archive of other files. Unpack it and open the spreadsheet that is in it."));
    case FileKind::Program:
        return other(tr("This is a program, not a list. Choose the spreadsheet with the numbers."));
    case FileKind::Database:
        return other(tr("This is a database, not a list. Export the table you need as CSV."));
    case FileKind::Text:
    case FileKind::Zip:
    case FileKind::Rubbish:
        break;
    }
    return other(
        tr("There is no list in this file that Herald can read. Save the list as .xlsx, .ods or CSV and open that."));
}

QString ReadWords::decodedAs(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Utf16:
        return tr("The text was read as UTF-16.");
    case TextEncoding::Windows1252:
        return tr("The text is not UTF-8 and was read as Windows-1252. Check that letters such as é look right.");
    }
    return {};
}

QString ReadWords::lostCharacters(qsizetype count)
{
    return tr(
        "%Ln character(s) could not be read and are shown as �.", nullptr, int(std::min<qsizetype>(count, 1 << 30)));
}

QString ReadWords::hiddenRows(int count)
{
    return tr("%Ln hidden row(s) were left out.", nullptr, count);
}

QString ReadWords::hiddenColumns(int count)
{
    return tr("%Ln hidden column(s) were left out.", nullptr, count);
}

QString ReadWords::otherSheets(const QString &read, int others)
{
    return tr("Only the sheet “%1” was read; %Ln other sheet(s) were left out.", nullptr, others).arg(read);
}

QString ReadWords::filledMerged(int ranges)
{
    return tr("%Ln merged cell(s) were filled with their value.", nullptr, ranges);
}

QString ReadWords::formulasWithoutValue(int count)
{
    return tr(
        "%Ln formula(s) were saved without a result and are empty here. Open the file in a spreadsheet program and "
        "save it again.",
        nullptr, count);
}

QString ReadWords::cutCells(int count)
{
    return tr("%Ln cell(s) were longer than a cell can be and were cut.", nullptr, count);
}

QString ReadWords::rowsAboveHeadings(int count)
{
    return tr("%Ln row(s) above the headings were left out.", nullptr, count);
}

QString ReadWords::numbersAboveHeadings(const QString &rows)
{
    return tr("Among them was a phone number: %1. Add it if it is somebody to text.").arg(rows);
}

QString ReadWords::takenForHeadings(const QString &row)
{
    return tr("The first row was taken for headings: “%1”.").arg(row);
}

QString ReadWords::linesWithoutNumber(int count)
{
    return tr("%Ln line(s) without a phone number were left out.", nullptr, count);
}

QString ReadWords::phoneHeading()
{
    return tr("Phone");
}

QString ReadWords::furtherPhoneHeading(int number)
{
    return tr("Phone %1").arg(number);
}

QString ReadWords::nameHeading()
{
    return tr("Name");
}

QString ReadWords::firstNameHeading()
{
    return tr("First name");
}

QString ReadWords::lastNameHeading()
{
    return tr("Last name");
}

QString ReadWords::organisationHeading()
{
    return tr("Organisation");
}

} // namespace herald
