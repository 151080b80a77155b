// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PasteLine.h"
#include "app/recipients/PhoneTidy.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wcast-qual"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype longestMatchedLine = 10'000; ///< the library's matcher is asked about no longer ones

/// The digits of every number that the numbering plans know in @p line.
QSet<QString> digitsOfValidNumbers(const QString &line, const QString &country)
{
    using i18n::phonenumbers::PhoneNumberMatch;
    using i18n::phonenumbers::PhoneNumberMatcher;
    QSet<QString> digits;
    if (line.size() > longestMatchedLine)
        return digits;
    constexpr int tries = 1'000;
    PhoneNumberMatcher matcher(*i18n::phonenumbers::PhoneNumberUtil::GetInstance(), line.toStdString(),
        country.isEmpty() ? std::string("ZZ") : country.toStdString(), PhoneNumberMatcher::VALID, tries);
    while (matcher.HasNext()) {
        PhoneNumberMatch match;
        if (!matcher.Next(&match))
            break;
        digits.insert(asciiDigits(QString::fromStdString(match.raw_string())));
    }
    return digits;
}

/// Written as only phone numbers are: with a plus, two zeros, a link, or a zero in front of enough digits.
bool isPlainlyAPhoneNumber(const QString &candidate)
{
    const QString tidied = tidiedPhoneText(candidate);
    const QString digits = asciiDigits(tidied);
    constexpr qsizetype shortestNational = 9;
    return tidied.startsWith(u'+') || tidied.startsWith("(+"_L1) || digits.startsWith("00"_L1)
        || (digits.startsWith(u'0') && digits.size() >= shortestNational) || candidate.contains(u':')
        || candidate.contains(u"wa.me/"_s);
}

} // namespace

bool isRunningText(const QString &line)
{
    static const QRegularExpression word(
        u"(?<![\\p{L}\\p{N}:/@.])\\p{L}[\\p{L}'’]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    constexpr int enoughWords = 6;
    constexpr int enoughSmallWords = 3;
    int words = 0;
    int small = 0;
    for (auto matches = word.globalMatch(line); matches.hasNext() && words < 100;) {
        ++words;
        small += matches.next().capturedView().front().isLower() ? 1 : 0;
    }
    if (line.contains(u'\t'))
        return false;
    const auto cells = 1 + line.count(u',') + line.count(u';');
    return small >= enoughSmallWords || (words >= enoughWords && words > 2 * cells);
}

QStringList numbersInRunningText(const QString &line, const QString &country)
{
    const QStringList candidates = numberCandidates(line);
    if (candidates.isEmpty())
        return {};
    const QSet<QString> valid = digitsOfValidNumbers(line, country);
    QStringList numbers;
    for (const QString &candidate : candidates) {
        if (isPlainlyAPhoneNumber(candidate) || valid.contains(asciiDigits(candidate)))
            numbers.append(candidate);
    }
    return numbers;
}

std::optional<ChatLine> chatLineOf(const QString &line)
{
    static const QRegularExpression chat(u"^[\\s\\p{Cf}]*\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?[\\s\\p{Cf}]+"
                                         "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?\\s?[Mm]\\.?)?"
                                         "(?:\\]|\\s+[-–])\\s*(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype longestHead = 120;
    const auto match = chat.match(line);
    if (!match.hasMatch())
        return {};
    const QString rest = match.captured(1);
    const qsizetype colon = rest.left(longestHead).indexOf(u": "_s);
    if (colon < 0)
        return ChatLine{{}, rest};
    return ChatLine{rest.left(colon), rest.mid(colon + 2)};
}

bool isStrayInCard(QStringView line, QStringView before)
{
    constexpr qsizetype fewestDigits = 7;
    const auto digits = std::count_if(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    if (digits < fewestDigits || line.startsWith(u' ') || line.startsWith(u'\t') || before.trimmed().endsWith(u'='))
        return false;
    static const QRegularExpression own(
        u"^\\s*(?:[\\w-]+\\.)?(?:BEGIN|END|VERSION|FN|N|NICKNAME|PHOTO|BDAY|ANNIVERSARY|GENDER|ADR|LABEL|TEL|EMAIL|"
        u"IMPP|"
        "LANG|TZ|GEO|TITLE|ROLE|LOGO|ORG|MEMBER|RELATED|CATEGORIES|NOTE|PRODID|REV|SORT-STRING|SOUND|UID|CLIENTPIDMAP|"
        "URL|KEY|FBURL|CALADRURI|CALURI|MAILER|AGENT|CLASS|SOURCE|KIND|XML|X-[\\w-]+)\\s*[;:]"_s,
        QRegularExpression::CaseInsensitiveOption);
    // A picture's bytes, which old cards do not indent.
    static const QRegularExpression bytes(u"^[A-Za-z0-9+/=]{40,}\\s*$"_s);
    return !own.match(line).hasMatch() && !bytes.match(line).hasMatch() && !numberCandidates(line.toString()).isEmpty();
}

bool isNameLine(const QString &line)
{
    static const QRegularExpression name(
        u"^\\s*(?:[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}'’.-]*|d[aeiou]s?|v[ao]n|der|den|la|le|bin|al)"
        "(?:\\s+(?:[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}'’.-]*|d[aeiou]s?|v[ao]n|der|den|la|le|bin|al)){0,4}\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestName = 80;
    return line.size() <= longestName && name.match(line).hasMatch();
}

} // namespace herald
