// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace herald {

enum class TextEncoding { Utf8, Utf16, Windows1252 };

struct DecodedText {
    QString text; ///< without the mark at its beginning that tells the encoding
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype lost = 0; ///< characters that could not be read and became U+FFFD
};

/// Text of unknown encoding: UTF-8 and UTF-16 with or without a mark, else Windows-1252. Nothing when it is no text:
/// a program, a picture, anything full of control characters. Thread-safe.
std::optional<DecodedText> decodedText(const QByteArray &bytes);

} // namespace herald
