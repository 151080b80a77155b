// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/LookalikeTable.h"

#include "app/text/GsmAlphabet.h"

#include <QChar>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace herald::lookalikes {
namespace {

// What no compatibility form gives, or gives worse. The middle dot is not here: it is spelling ("col·lecció").
struct Sign {
    QStringView replacement;
    QStringView originals;
};

constexpr Sign signTable[] = {
    {u"'", u"`´‘’‚‛‹›′‵ʹʻʼʽˋˊ❛❜"},
    {u"\"", u"“”„‟«»″‶ʺˮ〝〞❝❞"},
    {u"-", u"‐‑‒–—―−⁃•‣∙"},
    {u"/", u"⁄∕"},
    {u"...", u"…⋯"},
    {u"\n", u"\u000b\u2028\u2029"},
    {u" ", u"\t"},
};

std::optional<QString> signFor(char32_t character)
{
    if (QChar::requiresSurrogates(character))
        return {};
    for (const Sign &sign : signTable) {
        if (sign.originals.contains(QChar(char16_t(character))))
            return sign.replacement.toString();
    }
    if (QChar::category(character) == QChar::Separator_Space)
        return u" "_s;
    return {};
}

// Full-width, narrow and font variants are the same character in another dress. The others (raised, lowered, in a
// circle, a fraction, …) are set apart from their neighbours by their shape alone.
bool isSetApartByShape(QChar::Decomposition form)
{
    switch (form) {
    case QChar::Wide:
    case QChar::Narrow:
    case QChar::Font:
    case QChar::NoBreak:
    case QChar::Canonical:
        return false;
    default:
        return true;
    }
}

// A raised or lowered sign, as in 10⁻³, belongs to the number that is raised with it.
bool isRaisedSign(char32_t character)
{
    const QChar::Decomposition form = QChar::decompositionTag(character);
    const QChar::Category category = QChar::category(character);
    return (form == QChar::Super || form == QChar::Sub)
        && (category == QChar::Symbol_Math || category == QChar::Punctuation_Open
            || category == QChar::Punctuation_Close);
}

std::optional<QString> compatibilityForm(char32_t character)
{
    const QString original = QString::fromUcs4(&character, 1);
    const QString form = original.normalized(QString::NormalizationForm_KC);
    QString result;
    for (const QChar unit : form) {
        if (gsmSeptets(unit.unicode()) > 0)
            result += unit;
        else if (const auto sign = signFor(unit.unicode()))
            result += *sign;
        else
            return {};
    }
    return result == original ? std::nullopt : std::optional(result);
}

bool isJoiner(char32_t character)
{
    return character == 0x200C || character == 0x200D;
}

bool isVariationSelector(char32_t character)
{
    return character >= 0xFE00 && character <= 0xFE0F;
}

bool isDirectionMark(char32_t character)
{
    return character == 0x200E || character == 0x200F || character == 0x061C
        || (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

// Joiners and selectors shape emoji and the letters of many scripts; beside these characters they do nothing.
bool isIndifferentToShaping(char32_t character)
{
    return character == 0 || (!QChar::requiresSurrogates(character) && gsmSeptets(char16_t(character)) > 0);
}

} // namespace

bool isInvisible(char32_t character)
{
    if (isJoiner(character) || isVariationSelector(character) || isDirectionMark(character))
        return true;
    switch (character) {
    case '\t':
    case '\n':
    case '\v':
    case '\f':
    case '\r':
        return false;
    case 0x00AD: // soft hyphen
    case 0x200B: // zero-width space
    case 0x2060: // word joiner
    case 0x2061: // invisible operators of mathematics
    case 0x2062:
    case 0x2063:
    case 0x2064:
    case 0xFEFF: // byte order mark
        return true;
    default:
        return character < 0x20 || character == 0x7F;
    }
}

bool mayLeaveOut(char32_t character, const Surroundings &around)
{
    constexpr char32_t keycap = 0x20E3;
    if (isVariationSelector(character))
        return around.after != keycap && (around.beforeIsReplaced || isIndifferentToShaping(around.before));
    if (isJoiner(character))
        return isIndifferentToShaping(around.before) && isIndifferentToShaping(around.after);
    if (isDirectionMark(character))
        return !around.rightToLeftText;
    return true;
}

std::optional<QString> lookalikeOf(char32_t character, const Surroundings &around)
{
    if (const auto sign = signFor(character))
        return sign;
    const QChar::Decomposition form = QChar::decompositionTag(character);
    if (form == QChar::NoDecomposition)
        return {};
    const auto plain = compatibilityForm(character);
    if (!plain || plain->isEmpty() || !isSetApartByShape(form))
        return plain;

    // Without its shape a digit would run into the number beside it: 10² is not 102, and 2½ is not 21/2.
    const bool startsWithDigit = plain->front().isDigit();
    const bool endsWithDigit = plain->back().isDigit();
    if (endsWithDigit && QChar::isNumber(around.after))
        return {};
    if (startsWithDigit && (QChar::isNumber(around.before) || isRaisedSign(around.before)))
        return form == QChar::Fraction ? std::optional<QString>(u' ' + *plain) : std::nullopt;
    return isRaisedSign(character) ? std::nullopt : plain;
}

} // namespace herald::lookalikes
