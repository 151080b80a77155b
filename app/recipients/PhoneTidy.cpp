// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PhoneTidy.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Unicode's Default_Ignorable_Code_Point, version 15: what is not shown where it means nothing.
bool isIgnorable(char32_t c)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr std::array<Range, 17> ranges{
        {{0xAD, 0xAD}, {0x34F, 0x34F}, {0x61C, 0x61C}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F},
            {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
            {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}}};
    return c >= ranges.front().first
        && std::any_of(ranges.begin(), ranges.end(), [c](Range range) { return c >= range.first && c <= range.last; });
}

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Other_Control || isIgnorable(c);
}

/// The character at @p at, which moves behind it.
char32_t takeCharacter(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at++]);
    return c.unicode();
}

} // namespace

QString plainCharacters(QStringView typed)
{
    QString plain;
    plain.reserve(typed.size());
    for (qsizetype at = 0; at < typed.size();) {
        const qsizetype begin = at;
        const char32_t c = takeCharacter(typed, at);
        if (QChar::isSpace(c))
            plain += u' ';
        else if (isInvisible(c))
            continue;
        else if (QChar::isDigit(c))
            plain += QChar(u'0' + QChar::digitValue(c));
        else if (c == u'\uFF0B' || c == u'\uFE62' || c == u'\u207A')
            plain += u'+';
        else if (QChar::category(c) == QChar::Punctuation_Dash || c == u'\u2212' || c == u'\u2043')
            plain += u'-';
        else if (c == u'\u00B7' || c == u'\u2219' || c == u'\u22C5')
            plain += u'.';
        else if (c == u'\uFF08')
            plain += u'(';
        else if (c == u'\uFF09')
            plain += u')';
        else
            plain += typed.mid(begin, at - begin);
    }
    return plain.trimmed();
}

bool holdsInvisible(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = takeCharacter(text, at);
        if (!QChar::isSpace(c) && isInvisible(c))
            return true;
    }
    return false;
}

bool holdsForeignDigits(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = takeCharacter(text, at);
        if (QChar::isDigit(c) && (c < U'0' || c > U'9'))
            return true;
    }
    return false;
}

QString withoutSpreadsheetMarks(QString text)
{
    if (text.startsWith(u'=') && text.size() > 1 && (text[1] == u'"' || text[1] == u'+' || text[1].isDigit()))
        text.remove(0, 1);
    while (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2).trimmed();
    while (text.startsWith(u'\'') || text.startsWith(u'\u2018') || text.startsWith(u'\u2019') || text.startsWith(u'`'))
        text.remove(0, 1);
    while (text.endsWith(u'\'') || text.endsWith(u'\u2019'))
        text.chop(1);
    static const QRegularExpression bullet(u"^[*\u2022\u2023\u25AA\u25CF\u25E6\u2043]\\s*(?=[+(\\d])"_s);
    text.remove(bullet);
    if (text.startsWith("[+"_L1))
        text.replace(0, 1, u"("_s).replace(text.indexOf(u']'), 1, u")"_s);
    static const QRegularExpression thousands(
        u"^\\+?\\d{1,3}(?:,\\d{3}){2,4}$|^\\+?\\d{1,3}(?:['\u2019]\\d{3}){2,4}$"_s);
    if (text.size() <= 20 && thousands.match(text).hasMatch())
        text.remove(u',').remove(u'\'').remove(u'\u2019');
    return text.trimmed();
}

QString withoutLink(const QString &text)
{
    static const QRegularExpression web(
        u"^(?:https?://)?(?:www\\.)?(?:wa\\.me/|(?:api\\.)?whatsapp(?:\\.com/|://)send/?\\?phone=)(\\+?\\d{6,20})(?:[?&/].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = web.match(text); match.hasMatch()) {
        const QString number = match.captured(1);
        // Such links hold the number with its country code and without the plus.
        return number.startsWith(u'+') ? number : QString(u'+' + number);
    }
    static const QRegularExpression scheme(
        u"^(?:tel|sms|smsto|callto|whatsapp):(?://)?"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = scheme.match(text);
    if (!match.hasMatch())
        return text;
    QString rest = text.mid(match.capturedLength());
    static const QRegularExpression context(
        u";phone-context=(\\+\\d{1,4})"_s, QRegularExpression::CaseInsensitiveOption);
    const QString prefix = context.match(rest).captured(1);
    rest = rest.section(u'?', 0, 0);
    if (!prefix.isEmpty() && !rest.startsWith(u'+'))
        return prefix + rest.section(u';', 0, 0);
    return rest;
}

QString withoutNameAround(const QString &text)
{
    static const QRegularExpression angle(u"<([^<>]*)>\\s*$"_s);
    const auto match = angle.match(text);
    return match.hasMatch() ? match.captured(1).trimmed() : text;
}

QString withoutPunctuationBehind(QString text)
{
    while (
        text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u':') || text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString tidiedPhoneText(const QString &typed)
{
    const QString text = withoutSpreadsheetMarks(plainCharacters(typed));
    return withoutPunctuationBehind(withoutLink(withoutNameAround(text))).trimmed();
}

QString asciiDigits(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

bool isScientificNotation(const QString &text)
{
    static const QRegularExpression scientific(u"^\\s*\\d+(?:[.,]\\d+)?[eE][+-]?\\d{1,3}\\s*$"_s);
    return scientific.match(text).hasMatch();
}

bool hasLetterForZero(const QString &text)
{
    static const QRegularExpression letterO(u"^[+(]?[\\dOo][\\dOo\\s().+/-]*$"_s);
    return text.contains(u'O', Qt::CaseInsensitive) && asciiDigits(text).size() >= 5 && letterO.match(text).hasMatch();
}

} // namespace herald
