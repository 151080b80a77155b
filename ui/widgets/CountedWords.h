// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace herald {

struct NoticeTotals;
struct PartsTally;

/// @p piece as a part of a sentence that keeps its own order: "6 delivered" never turns into "delivered 6", nor a
/// sender or a time inside out. Marked with U+2068 and U+2069 only where letters of both directions can meet.
QString apart(const QString &piece);

/// Counts with their words, in one line: "147 accepted, 2 unconfirmed". Nothing is said of what there is none of.
class CountedWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::CountedWords)
public:
    CountedWords &add(int count, const QString &words);
    QString joined() const;

    /// "147 accepted, 2 unconfirmed, 351 never left": of what was handed over and of what was not, true to the last
    /// one.
    static QString handedOver(const NoticeTotals &totals);
    /// "1,201 × 2 parts, 3 × 3 parts".
    static QString byParts(const PartsTally &tally);

private:
    QStringList m_pieces;
};

} // namespace herald
