// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/FileKind.h"
#include "app/recipients/SheetFile.h"
#include "app/recipients/TextDecoding.h"

#include <QCoreApplication>

namespace herald {

/// What the readers say to a person: problems and notes, whole sentences. Thread-safe.
class ReadWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::ReadWords)
public:
    static ReadProblem cannotOpen(const QString &fileName, const QString &systemWords);
    static ReadProblem empty();
    static ReadProblem nothingShown();
    static ReadProblem onlyHeadings();
    static ReadProblem tooLarge();
    static ReadProblem unpacksTooLarge();
    static ReadProblem tooManyRows();
    static ReadProblem tooManyColumns();
    static ReadProblem tooMuchText();
    static ReadProblem isProtected();
    static ReadProblem damaged();
    static ReadProblem cancelled();
    /// For the kinds that Herald does not read.
    static ReadProblem otherKind(FileKind kind);

    static QString decodedAs(TextEncoding encoding);
    static QString lostCharacters(qsizetype count);
    static QString hiddenRows(int count);
    static QString hiddenColumns(int count);
    static QString otherSheets(const QString &read, int others);
    static QString filledMerged(int ranges);
    static QString formulasWithoutValue(int count);
    static QString cutCells(int count);
    static QString rowsAboveHeadings(int count);
    static QString numbersAboveHeadings(const QString &rows);
    static QString takenForHeadings(const QString &row);
    static QString linesWithoutNumber(int count);

    static QString phoneHeading();
    static QString furtherPhoneHeading(int number);
    static QString nameHeading();
    static QString firstNameHeading();
    static QString lastNameHeading();
    static QString organisationHeading();
};

} // namespace herald
