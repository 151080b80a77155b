// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <QVarLengthArray>

namespace herald {

enum class Encoding { Gsm7, Ucs2 };

/// A whole character in a text: @c index and @c length in UTF-16 code units (2 for a surrogate pair).
struct CharacterSpan {
    qsizetype index = 0;
    qsizetype length = 1;
    bool operator==(const CharacterSpan &) const = default;
};

constexpr qsizetype maxSegmentsPerMessage = 10; ///< Telnyx refuses more (40302).

/// Lists that ask for no memory while a text is of the usual size: it is counted at each keystroke, and for each row.
using CharacterSpans = QVarLengthArray<CharacterSpan, 16>;
using SegmentBreaks = QVarLengthArray<qsizetype, maxSegmentsPerMessage>;

/// How a text is cut into SMS parts.
struct SegmentCount {
    Encoding encoding = Encoding::Gsm7;
    qsizetype units = 0; ///< septets with escapes counted 2, or UTF-16 code units
    qsizetype segments = 0; ///< 0 only for an empty text
    int remaining = 160; ///< units left in the last segment
    SegmentBreaks breaks; ///< UTF-16 index at which each segment starts; empty for an empty text
    CharacterSpans unicode; ///< the characters that force UCS-2
    CharacterSpans doubtful; ///< counted by the standard, but Telnyx may see them otherwise; none in UCS-2
};

/// Packs @p text into segments as a phone network does: 160 or 70 units alone, 153 or 67 each when there are
/// several, and never an escape pair or a surrogate pair split over two. Linear, allocates only for a long result.
/// Source: 3GPP TS 23.040, clause 9.2.3.24.1; TS 23.038, clauses 6.2.1 and 6.2.3.
SegmentCount countSegments(QStringView text);

/// Units that one segment holds when it is the only one (@p alone) or one of several.
int segmentRoom(Encoding encoding, bool alone);

/// "GSM-7" or "UCS-2".
QString encodingName(Encoding encoding);

} // namespace herald
