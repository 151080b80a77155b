// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/Sheet.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace herald {

/// Which columns hold what. -1: none.
struct ColumnMapping {
    int phone = -1;
    int name = -1;
    QList<int> alsoPhone; ///< further columns of the same person's numbers, best first
    bool operator==(const ColumnMapping &) const = default;
};

struct MappingProblem {
    enum class Kind {
        NoPhoneColumn,
        SeveralPhoneColumns, ///< equally good, or none is named; the mapping holds the first: ask
        SameHeadingTwice ///< a placeholder with that name takes the first that is not empty
    };
    Kind kind = Kind::NoPhoneColumn;
    QList<int> columns; ///< that are meant; empty for NoPhoneColumn
    QString words; ///< plain and translated
    bool operator==(const MappingProblem &) const = default;
};

struct GuessedMapping {
    ColumnMapping mapping;
    QList<MappingProblem> problems;
};

/// Guesses by headings, in the languages that HeadingWords.h names, and by what the first few hundred cells look like.
/// Thread-safe.
GuessedMapping guessMapping(const Sheet &sheet);

/// True when the first row of @p sheet, which has no headings yet, reads like headings of the rows below it.
bool firstRowLooksLikeHeadings(const Sheet &sheet);

/// The row of @p sheet, which has no headings yet, that reads like them: the first, or one below a title and such, when
/// it names a column of numbers. -1 when there is none.
qsizetype findHeadings(const Sheet &sheet);

/// The key under which a person's choice is remembered for files of the same shape: the headings in order, or the
/// number of columns where there are none. Holds nothing from the rows.
QString shapeOf(const Sheet &sheet);
/// The same of a sheet with so many columns and these headings.
QString shapeOf(int columns, const QStringList &headings);

/// The name of the setting that keeps such a choice.
QString columnsSetting(const QString &shape);

/// True when @p mapping can be used for @p sheet; a remembered one may be older than the file.
bool fits(const ColumnMapping &mapping, const Sheet &sheet);

/// For remembering a choice: short ASCII, "phone=1 name=0 also=2,3".
QString toText(const ColumnMapping &mapping);
ColumnMapping mappingFromText(const QString &text);

class MappingWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::MappingWords)
public:
    static QString noPhoneColumn();
    static QString severalPhoneColumns(const QStringList &headings);
    static QString sameHeadingTwice(const QString &heading);
    /// "Column 3", for columns without a heading.
    static QString columnName(int column);
    /// The heading, or columnName() where there is none.
    static QString headingOf(const Sheet &sheet, int column);
};

} // namespace herald
