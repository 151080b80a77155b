// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Segments.h"

#include <QList>
#include <QString>

namespace herald {

/// One kind of character that could be written more cheaply.
struct LookalikeChange {
    QString original;
    QString replacement;        ///< may be empty: an invisible character that would be left out
    QList<qsizetype> positions; ///< UTF-16 indexes in the text, ascending
    qsizetype segmentsSaved = 0; ///< what this change saves when made alone; may be 0 or negative
    bool operator==(const LookalikeChange &) const = default;
};

/// What would change and what it would save. Nothing is ever applied by asking.
struct LookalikeSuggestion {
    QList<LookalikeChange> changes; ///< in order of first appearance
    QString result;                 ///< the text with every change made
    SegmentCount before;
    SegmentCount after;
    qsizetype segmentsSaved() const { return before.segments - after.segments; }
};

/// Looks for characters outside GSM 03.38 that have a look-alike inside it: canonical composition first (Unicode
/// NFC), then compatibility forms, then Herald's table for quotes, dashes, ellipsis and spaces. Letters that carry
/// meaning (ł, ş, ё …) are left alone, and so is what gets its meaning from its shape or place (10², joined emoji).
/// A letter in several characters is composed even where the composed one is outside GSM 03.38: it is shorter there
/// too. Empty @c changes when nothing can be said. Linear for each kind of change.
LookalikeSuggestion suggestLookalikes(const QString &text);

/// @p text with only @p changes made. A position where the original no longer stands, or that another change has
/// already taken, is left as it is.
QString applyLookalikes(const QString &text, const QList<LookalikeChange> &changes);

} // namespace herald
