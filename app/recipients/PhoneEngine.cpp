// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PhoneEngine.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <mutex>
#include <set>
#include <thread>

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
#include <phonenumbers/shortnumberinfo.h>
#pragma GCC diagnostic pop

using Library = i18n::phonenumbers::PhoneNumberUtil;

namespace herald {

namespace {

const char unknownRegion[] = "ZZ";

/// A lock that is held for some microseconds, so that waiting for it awake is cheaper than sleeping.
class BriefLock
{
public:
    void lock()
    {
        for (int tries = 0; m_taken.test_and_set(std::memory_order_acquire); ++tries) {
            if (tries >= triesAwake)
                std::this_thread::yield();
        }
    }
    void unlock() { m_taken.clear(std::memory_order_release); }

private:
    static constexpr int triesAwake = 1000;
    std::atomic_flag m_taken;
};

// The library looks its compiled expressions up in two caches, some twenty times for a number, each behind a lock. Two
// threads that meet there put each other to sleep, and gain nothing over one. Parsing needs one cache and judging the
// other, so a number passes through two gates and two threads follow each other instead of meeting.
BriefLock parsing;
BriefLock judging;

/// Ranges that regulators keep free for films and examples. Sources: Ofcom (United Kingdom), ARCEP (France), North
/// American Numbering Plan Administration (555-0100 to 555-0199).
const char *practiceRegionOf(quint64 digits)
{
    if (digits / 1'000 == 447'700'900)
        return "GB";
    if (digits / 10'000 == 3'363'998)
        return "FR";
    if (digits / 10'000'000'000 == 1 && digits % 10'000'000 / 100 == 55'501)
        return "US";
    return nullptr;
}

PhoneProblem problemOfParse(Library::ErrorType error, bool countryIsKnown)
{
    switch (error) {
    case Library::INVALID_COUNTRY_CODE_ERROR:
        return countryIsKnown ? PhoneProblem::UnknownCountry : PhoneProblem::NeedsCountry;
    case Library::TOO_SHORT_AFTER_IDD:
    case Library::TOO_SHORT_NSN:
        return PhoneProblem::TooShort;
    case Library::TOO_LONG_NSN:
        return PhoneProblem::TooLong;
    default:
        return PhoneProblem::NotANumber;
    }
}

PhoneProblem problemOfLength(Library::ValidationResult length)
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

LineKind lineKindOf(Library::PhoneNumberType type)
{
    switch (type) {
    case Library::MOBILE:
    case Library::FIXED_LINE_OR_MOBILE:
        return LineKind::Mobile;
    case Library::FIXED_LINE:
        return LineKind::Landline;
    case Library::TOLL_FREE:
        return LineKind::TollFree;
    case Library::PREMIUM_RATE:
        return LineKind::Premium;
    case Library::SHARED_COST:
    case Library::PAGER:
    case Library::UAN:
    case Library::VOICEMAIL:
        return LineKind::Special;
    default:
        return LineKind::Unknown;
    }
}

quint64 digitsOf(const i18n::phonenumbers::PhoneNumber &number)
{
    std::string national;
    Library::GetInstance()->GetNationalSignificantNumber(number, &national);
    if (national.size() > 15)
        return 0;
    quint64 digits = quint64(number.country_code());
    for (const char c : national)
        digits = digits * 10 + quint64(c - '0');
    return digits;
}

/// Numbers of a country may have several lengths, and one that lost a digit looks like one of another kind, in a range
/// that is not given out. With any digit more it would be one.
bool wantsADigit(i18n::phonenumbers::PhoneNumber number, quint64 digits, bool practice)
{
    constexpr quint64 base = 10;
    constexpr quint64 longest = 100'000'000'000'000; // with one digit more it has fifteen
    if (digits >= longest)
        return false;
    if (practice && practiceRegionOf(digits * base))
        return true;
    const quint64 national = number.national_number();
    for (const quint64 digit : {0, 5}) {
        number.set_national_number(national * base + digit);
        if (Library::GetInstance()->IsValidNumber(number))
            return true;
    }
    return false;
}

QString spelling(quint64 digits, Library::PhoneNumberFormat format)
{
    const Library *library = Library::GetInstance();
    const std::string e164 = "+" + std::to_string(digits);
    i18n::phonenumbers::PhoneNumber number;
    if (library->Parse(e164, unknownRegion, &number) != Library::NO_PARSING_ERROR)
        return QString::fromStdString(e164);
    std::string written;
    library->Format(number, format, &written);
    return QString::fromStdString(written);
}

} // namespace

QString ParsedPhone::e164() const
{
    return u'+' + QString::number(digits);
}

QString ParsedPhone::regionCode() const
{
    return region[0] == 0 ? QString() : QString::fromLatin1(region.data(), 2);
}

tl::expected<ParsedPhone, PhoneProblem> parsePlainPhone(
    const std::string &plain, const std::string &region, bool practice)
{
    const Library *library = Library::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    const bool international = plain.find('+') != std::string::npos;
    // The marks between digits mean nothing, and the library's search through them would cost a third of its time.
    std::string bare(international ? "+" : "");
    std::copy_if(plain.begin(), plain.end(), std::back_inserter(bare), [](char c) { return c >= '0' && c <= '9'; });
    const Library::ErrorType error = [&] {
        const std::lock_guard gate(parsing);
        return library->Parse(bare, region.empty() ? unknownRegion : region, &number);
    }();
    if (error != Library::NO_PARSING_ERROR)
        return tl::make_unexpected(problemOfParse(error, international || !region.empty()));
    if (number.has_extension())
        return tl::make_unexpected(PhoneProblem::Extension);

    ParsedPhone parsed;
    parsed.national = number.national_number();
    parsed.callingCode = quint16(number.country_code());
    parsed.digits = digitsOf(number);
    const auto setRegion = [&parsed](const char *code) { std::copy_n(code, 2, parsed.region.begin()); };
    const std::lock_guard gate(judging);
    // A type is given out for exactly the numbers that are valid, so one call tells both.
    const Library::PhoneNumberType type = library->GetNumberType(number);
    if (type == Library::UNKNOWN) {
        const char *film = practice ? practiceRegionOf(parsed.digits) : nullptr;
        if (!film) {
            const PhoneProblem problem = problemOfLength(library->IsPossibleNumberWithReason(number));
            const bool isCut = problem == PhoneProblem::NotInUse && wantsADigit(number, parsed.digits, practice);
            return tl::make_unexpected(isCut ? PhoneProblem::TooShort : problem);
        }
        setRegion(film);
        parsed.kind = LineKind::Mobile;
        return parsed;
    }
    std::string owner;
    library->GetRegionCodeForNumber(number, &owner);
    if (owner.size() == 2 && owner != unknownRegion)
        setRegion(owner.data());
    parsed.kind = lineKindOf(type);
    return parsed;
}

std::string nationalPrefix(const std::string &region)
{
    std::string prefix;
    if (!region.empty())
        Library::GetInstance()->GetNddPrefixForRegion(region, true, &prefix);
    return prefix;
}

QString mainRegionOf(int callingCode)
{
    std::string region;
    Library::GetInstance()->GetRegionCodeForCountryCode(callingCode, &region);
    return region.size() == 2 && region != unknownRegion ? QString::fromStdString(region) : QString();
}

int usualMobileDigits(const std::string &region)
{
    i18n::phonenumbers::PhoneNumber example;
    if (region.empty() || !Library::GetInstance()->GetExampleNumberForType(region, Library::MOBILE, &example))
        return 0;
    return int(std::to_string(example.national_number()).size());
}

bool isShortCode(const std::string &digits, const std::string &region)
{
    static const i18n::phonenumbers::ShortNumberInfo shortNumbers;
    constexpr size_t longest = 6;
    i18n::phonenumbers::PhoneNumber number;
    return !region.empty() && digits.size() <= longest
        && Library::GetInstance()->Parse(digits, region, &number) == Library::NO_PARSING_ERROR
        && shortNumbers.IsValidShortNumberForRegion(number, region);
}

QString nationalSpelling(quint64 digits)
{
    return spelling(digits, Library::NATIONAL);
}

QString internationalSpelling(quint64 digits)
{
    return spelling(digits, Library::INTERNATIONAL);
}

QStringList supportedRegions()
{
    std::set<std::string> regions;
    Library::GetInstance()->GetSupportedRegions(&regions);
    QStringList sorted;
    for (const std::string &region : regions)
        sorted.append(QString::fromStdString(region));
    return sorted;
}

} // namespace herald
