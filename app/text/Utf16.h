// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Segments.h"

#include <QStringView>

namespace herald::utf16 {

/// True when a surrogate pair begins at @p index. A surrogate without its other half is a character by itself.
inline bool isPairAt(QStringView text, qsizetype index)
{
    // One & for both halves: which of them a text holds next is what no processor foresees.
    return index + 1 < text.size() && (text[index].isHighSurrogate() & text[index + 1].isLowSurrogate());
}

/// The character that begins at @p index.
inline CharacterSpan spanAt(QStringView text, qsizetype index)
{
    return {index, isPairAt(text, index) ? 2 : 1};
}

/// The character that ends before @p end, which is above 0.
inline CharacterSpan spanBefore(QStringView text, qsizetype end)
{
    const bool pair = end >= 2 && isPairAt(text, end - 2);
    return {end - (pair ? 2 : 1), pair ? 2 : 1};
}

inline char32_t characterAt(QStringView text, CharacterSpan span)
{
    return span.length == 2 ? QChar::surrogateToUcs4(text[span.index], text[span.index + 1])
                            : char32_t(text[span.index].unicode());
}

} // namespace herald::utf16
