// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PhoneTidy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Characters that are not seen: copied along from PDF files, chat programs and right-to-left pages.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Format || (u >= 0xFE00 && u <= 0xFE0F) || u == 0x034F || u == 0x115F
        || u == 0x3164 || c.category() == QChar::Other_Control;
}

} // namespace

QString plainCharacters(QStringView typed)
{
    QString plain;
    plain.reserve(typed.size());
    for (const QChar c : typed) {
        if (c.isSpace())
            plain += u' ';
        else if (isInvisible(c))
            continue;
        else if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c == u'\uFF0B' || c == u'\uFE62' || c == u'\u207A')
            plain += u'+';
        else if (c.category() == QChar::Punctuation_Dash || c == u'\u2212' || c == u'\u2043')
            plain += u'-';
        else if (c == u'\uFF08')
            plain += u'(';
        else if (c == u'\uFF09')
            plain += u')';
        else
            plain += c;
    }
    return plain.trimmed();
}

QString withoutSpreadsheetMarks(QString text)
{
    if (text.startsWith(u'=') && text.size() > 1 && text[1] == u'"')
        text.remove(0, 1);
    while (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2).trimmed();
    while (text.startsWith(u'\'') || text.startsWith(u'\u2018') || text.startsWith(u'\u2019') || text.startsWith(u'`'))
        text.remove(0, 1);
    while (text.endsWith(u'\'') || text.endsWith(u'\u2019'))
        text.chop(1);
    return text.trimmed();
}

QString withoutLink(const QString &text)
{
    static const QRegularExpression web(
        u"^(?:https?://)?(?:www\\.)?(?:wa\\.me/|(?:api\\.)?whatsapp\\.com/send/?\\?phone=)(\\+?\\d{6,20})(?:[?&/].*)?$"_s,
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

QString withoutFraction(const QString &text)
{
    static const QRegularExpression fraction(u"^(\\+?\\d{7,15})\\.0+$"_s);
    const auto match = fraction.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

QString tidiedPhoneText(const QString &typed)
{
    QString text = withoutSpreadsheetMarks(plainCharacters(typed));
    text = withoutFraction(withoutLink(withoutNameAround(text)));
    while (text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u':') || text.endsWith(u'.'))
        text.chop(1);
    return text.trimmed();
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
