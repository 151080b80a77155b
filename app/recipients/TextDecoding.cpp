// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/TextDecoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype sampleSize = 16'384;

/// What Windows-1252 has where Latin-1 has control characters; 0 where it has nothing.
constexpr std::array<char16_t, 32> windowsExtras{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80 && unit < 0xA0)
            c = windowsExtras.at(unit - 0x80U) == 0 ? QChar(QChar::ReplacementCharacter)
                                                    : QChar(windowsExtras.at(unit - 0x80U));
    }
    return text;
}

/// In UTF-16 every second byte of digits, separators and line ends is zero, on one side only.
std::optional<QStringConverter::Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    const qsizetype pairs = std::min(bytes.size(), sampleSize) / 2;
    if (pairs < 2 || bytes.size() % 2 != 0)
        return {};
    qsizetype zeroFirst = 0;
    qsizetype zeroSecond = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        zeroFirst += bytes[2 * i] == '\0' ? 1 : 0;
        zeroSecond += bytes[2 * i + 1] == '\0' ? 1 : 0;
    }
    if (zeroSecond * 5 >= pairs && zeroFirst * 50 <= pairs)
        return QStringConverter::Utf16LE;
    if (zeroFirst * 5 >= pairs && zeroSecond * 50 <= pairs)
        return QStringConverter::Utf16BE;
    return {};
}

bool isStrayControl(char16_t unit)
{
    return (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != 0x0B && unit != 0x0C)
        || unit == 0x7F;
}

/// A stray control character or two happens in real lists; programs and pictures are full of them.
bool looksLikeText(QStringView text)
{
    const QStringView sample = text.left(sampleSize);
    const auto strange = std::count_if(sample.begin(), sample.end(),
        [](QChar c) { return isStrayControl(c.unicode()) || c.unicode() == QChar::ReplacementCharacter; });
    const auto zeros = std::count(sample.begin(), sample.end(), QChar(u'\0'));
    return zeros * 200 <= sample.size() && strange * 20 <= sample.size();
}

DecodedText decodedAs(QStringConverter::Encoding encoding, QByteArrayView bytes, TextEncoding said)
{
    // Stateless, so that a character cut off by the end of the file counts as lost.
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    DecodedText decoded{decoder.decode(bytes), said, 0};
    if (decoder.hasError())
        decoded.lost = decoded.text.count(QChar(QChar::ReplacementCharacter));
    return decoded;
}

/// UTF-8 with a few broken places stays UTF-8: reading it as anything else would break every other letter.
bool isMostlyUtf8(const DecodedText &utf8)
{
    const auto foreign = std::count_if(utf8.text.begin(), utf8.text.end(), [](QChar c) { return c.unicode() >= 0x80; });
    return foreign - utf8.lost > 3 * utf8.lost;
}

} // namespace

std::optional<DecodedText> decodedText(const QByteArray &bytes)
{
    QByteArrayView view(bytes);
    DecodedText decoded;
    if (view.startsWith("\xEF\xBB\xBF")) {
        decoded = decodedAs(QStringConverter::Utf8, view.sliced(3), TextEncoding::Utf8);
    } else if (view.startsWith("\xFF\xFE")) {
        decoded = decodedAs(QStringConverter::Utf16LE, view.sliced(2), TextEncoding::Utf16);
    } else if (view.startsWith("\xFE\xFF")) {
        decoded = decodedAs(QStringConverter::Utf16BE, view.sliced(2), TextEncoding::Utf16);
    } else if (const auto utf16 = utf16WithoutMark(view)) {
        decoded = decodedAs(*utf16, view, TextEncoding::Utf16);
    } else {
        decoded = decodedAs(QStringConverter::Utf8, view, TextEncoding::Utf8);
        if (decoded.lost > 0 && !isMostlyUtf8(decoded)) {
            decoded = DecodedText{fromWindows1252(view), TextEncoding::Windows1252, 0};
            decoded.lost = decoded.text.count(QChar(QChar::ReplacementCharacter));
        }
    }
    if (!looksLikeText(decoded.text))
        return {};
    return decoded;
}

} // namespace herald
