// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PhoneNumber.h"

#include "app/recipients/PhoneTidy.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <string>

// The library's headers and those of Protocol Buffers below them do not pass Herald's warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wcast-qual"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

using namespace Qt::StringLiterals;
using Library = i18n::phonenumbers::PhoneNumberUtil;

namespace herald {

namespace {

constexpr qsizetype longestTyped = 200;
const char unknownRegion[] = "ZZ";

/// Ranges that regulators keep free for films and examples. Sources: Ofcom (United Kingdom), ARCEP (France), North
/// American Numbering Plan Administration (555-0100 to 555-0199).
QString practiceRegion(const QString &e164)
{
    static const QRegularExpression kingdom(u"^\\+447700900\\d{3}$"_s);
    static const QRegularExpression france(u"^\\+3363998\\d{4}$"_s);
    static const QRegularExpression america(u"^\\+1\\d{3}55501\\d{2}$"_s);
    if (kingdom.match(e164).hasMatch())
        return u"GB"_s;
    if (france.match(e164).hasMatch())
        return u"FR"_s;
    return america.match(e164).hasMatch() ? u"US"_s : QString();
}

std::optional<PhoneProblem> problemOfSpelling(const QString &text)
{
    if (text.isEmpty())
        return PhoneProblem::Empty;
    if (text.size() > longestTyped || isScientificNotation(text))
        return PhoneProblem::NotANumber;
    static const QRegularExpression extension(
        u"\\d[\\s)]*(?:;ext=|;|,|x|#|ext\\.?|extn\\.?|extension|poste|anexo|int\\.?|durchwahl)[\\s.:]*\\d{1,7}#?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (extension.match(text).hasMatch())
        return PhoneProblem::Extension;
    // Letters become digits in the library, as on a telephone's keys; in a list of people they are a mistake.
    static const QRegularExpression spelling(u"^(?:\\(?\\s*\\+)?[\\d\\s().\\[\\]/~-]+$"_s);
    if (!spelling.match(text).hasMatch() || asciiDigits(text).isEmpty())
        return PhoneProblem::NotANumber;
    return std::nullopt;
}

PhoneProblem problemOf(Library::ErrorType error, bool international, const PhoneRules &rules)
{
    switch (error) {
    case Library::INVALID_COUNTRY_CODE_ERROR:
        return international || !rules.defaultCountry.isEmpty() ? PhoneProblem::UnknownCountry
                                                                : PhoneProblem::NeedsCountry;
    case Library::TOO_SHORT_AFTER_IDD:
    case Library::TOO_SHORT_NSN:
        return PhoneProblem::TooShort;
    case Library::TOO_LONG_NSN:
        return PhoneProblem::TooLong;
    default:
        return PhoneProblem::NotANumber;
    }
}

PhoneProblem problemOf(Library::ValidationResult length)
{
    switch (length) {
    case Library::TOO_SHORT:
    case Library::IS_POSSIBLE_LOCAL_ONLY:
        return PhoneProblem::TooShort;
    case Library::TOO_LONG:
        return PhoneProblem::TooLong;
    case Library::INVALID_COUNTRY_CODE:
        return PhoneProblem::UnknownCountry;
    default:
        return PhoneProblem::NotInUse;
    }
}

LineKind kindOf(Library::PhoneNumberType type)
{
    switch (type) {
    case Library::MOBILE:
    case Library::FIXED_LINE_OR_MOBILE:
        return LineKind::Mobile;
    case Library::FIXED_LINE:
        return LineKind::Landline;
    case Library::TOLL_FREE:
    case Library::PREMIUM_RATE:
    case Library::SHARED_COST:
    case Library::PAGER:
    case Library::UAN:
    case Library::VOICEMAIL:
        return LineKind::Special;
    default:
        return LineKind::Unknown;
    }
}

} // namespace

tl::expected<PhoneNumber, PhoneProblem> parsePhoneNumber(const QString &typed, const PhoneRules &rules)
{
    if (typed.size() > longestTyped)
        return tl::make_unexpected(PhoneProblem::NotANumber);
    QString text = tidiedPhoneText(typed);
    if (const auto problem = problemOfSpelling(text))
        return tl::make_unexpected(*problem);

    // Without a country the library does not know that 00 begins an international number almost everywhere.
    if (rules.defaultCountry.isEmpty() && text.startsWith("00"_L1))
        text.replace(0, 2, u"+"_s);
    const bool international = text.contains(u'+');
    const std::string region =
        rules.defaultCountry.isEmpty() ? std::string(unknownRegion) : rules.defaultCountry.toUpper().toStdString();

    const Library *library = Library::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    const Library::ErrorType error = library->Parse(text.toStdString(), region, &parsed);
    if (error != Library::NO_PARSING_ERROR)
        return tl::make_unexpected(problemOf(error, international, rules));
    if (parsed.has_extension())
        return tl::make_unexpected(PhoneProblem::Extension);

    std::string written;
    library->Format(parsed, Library::E164, &written);
    PhoneNumber number;
    number.e164 = QString::fromStdString(written);
    library->Format(parsed, Library::INTERNATIONAL, &written);
    number.formatted = QString::fromStdString(written);

    const QString practice = rules.practice ? practiceRegion(number.e164) : QString();
    if (!library->IsValidNumber(parsed)) {
        if (practice.isEmpty())
            return tl::make_unexpected(problemOf(library->IsPossibleNumberWithReason(parsed)));
        number.region = practice;
        number.kind = LineKind::Mobile;
        return number;
    }
    std::string owner;
    library->GetRegionCodeForNumber(parsed, &owner);
    if (owner != unknownRegion && owner.size() == 2)
        number.region = QString::fromStdString(owner);
    number.kind = kindOf(library->GetNumberType(parsed));
    return number;
}

QString formattedNumber(const QString &e164)
{
    i18n::phonenumbers::PhoneNumber parsed;
    const Library *library = Library::GetInstance();
    if (e164.size() > longestTyped
        || library->Parse(e164.toStdString(), unknownRegion, &parsed) != Library::NO_PARSING_ERROR)
        return e164;
    std::string written;
    library->Format(parsed, Library::INTERNATIONAL, &written);
    return QString::fromStdString(written);
}

bool isBarredForAlphanumericSender(const QString &region)
{
    static const QStringList barred{u"US"_s, u"CA"_s, u"PR"_s, u"GU"_s, u"VI"_s, u"AS"_s, u"MP"_s, u"UM"_s};
    return barred.contains(region);
}

QStringList supportedRegions()
{
    std::set<std::string> regions;
    Library::GetInstance()->GetSupportedRegions(&regions);
    QStringList sorted;
    for (const std::string &region : regions)
        sorted.append(QString::fromStdString(region));
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace herald
