// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PlainPhone.h"

#include "app/recipients/PhoneCells.h"
#include "app/recipients/PhoneTidy.h"

#include <algorithm>

namespace herald {

namespace {

int trailingZeros(quint64 digits)
{
    int zeros = 0;
    while (digits != 0 && digits % 10 == 0) {
        digits /= 10;
        ++zeros;
    }
    return zeros;
}

/// What had to be understood beyond the digits themselves.
Tidyings tidyingsOf(const PlainCell &cell, const ParsedPhone &parsed, const std::string &region)
{
    Tidyings tidyings;
    if (cell.marks)
        tidyings |= Tidying::Punctuation;
    std::string digits;
    std::copy_if(
        cell.text.begin(), cell.text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    const std::string whole = std::to_string(parsed.digits);
    const std::string callingCode = std::to_string(parsed.callingCode);
    const bool zeros = digits.rfind("00", 0) == 0;
    const std::string behindZeros = zeros ? digits.substr(2) : std::string();
    if (cell.leadingPlus) {
        if (digits != whole)
            tidyings |= Tidying::TrunkZero;
    } else if (digits == whole) {
        tidyings |= Tidying::LostPlus;
    } else if (zeros && behindZeros == whole) {
        tidyings |= Tidying::InternationalPrefix;
    } else if (zeros && behindZeros.rfind(callingCode, 0) == 0) {
        tidyings |= Tidying::InternationalPrefix | Tidying::TrunkZero;
    } else if (digits.size() > whole.size()
        && digits == callingCode + nationalPrefix(region) + whole.substr(callingCode.size())) {
        tidyings |= Tidying::LostPlus | Tidying::TrunkZero;
    } else {
        tidyings |= Tidying::NationalSpelling;
        if (digits == std::to_string(parsed.national) && nationalPrefix(region) == "0")
            tidyings |= Tidying::LostZero;
    }
    return tidyings;
}

/// Digits that begin with the country's own calling code can be a number whose + is lost or one whose zero is lost.
/// Where the library's rules are wide, as in Germany, both are valid. The other reading, when @p parsed is the one with
/// the zero.
std::optional<ParsedPhone> readWithLostPlus(const PlainCell &cell, const ParsedPhone &parsed, const PhoneRules &rules)
{
    const std::string national = std::to_string(parsed.national);
    if (cell.leadingPlus || cell.digits != int(national.size()))
        return std::nullopt;
    const std::string whole = std::to_string(parsed.digits);
    const std::string callingCode = whole.substr(0, whole.size() - national.size());
    if (callingCode.empty() || national.compare(0, callingCode.size(), callingCode) != 0)
        return std::nullopt;
    const auto other = parsePlainPhone("+" + national, {}, rules.practice);
    return other ? std::optional(*other) : std::nullopt;
}

/// Where numbers differ in length, the end of one may be another: "650 1234" of "0664 650 1234".
bool mayBeOnlyTheEnd(const ParsedPhone &parsed, const std::string &region)
{
    constexpr int fewDigits = 7;
    constexpr int fewForAMobile = 8;
    const int digits = int(std::to_string(parsed.national).size());
    return digits <= fewDigits
        || (digits <= fewForAMobile && parsed.kind == LineKind::Mobile && digits < usualMobileDigits(region));
}

} // namespace

std::optional<PlainCell> plainCell(QStringView typed)
{
    PlainCell cell;
    cell.text.reserve(size_t(typed.size()));
    for (const QChar c : typed) {
        const char16_t u = c.unicode();
        if (u >= u'0' && u <= u'9') {
            ++cell.digits;
        } else if (u == u'+') {
            if (cell.digits > 0 || cell.leadingPlus)
                return std::nullopt;
            cell.leadingPlus = true;
        } else if (u == u'/') {
            cell.slash = cell.marks = true;
        } else if (u == u'(' || u == u')' || u == u'-' || u == u'.') {
            cell.marks = true;
        } else if (u != u' ') {
            return std::nullopt;
        }
        cell.text.push_back(char(u));
    }
    return cell;
}

Diagnosis diagnosePlain(const PlainCell &cell, const PhoneRules &rules, const std::string &region)
{
    Diagnosis diagnosis;
    if (cell.digits == 0) {
        diagnosis.problem =
            cell.text.find_first_not_of(' ') == std::string::npos ? PhoneProblem::Empty : PhoneProblem::NoNumber;
        return diagnosis;
    }
    std::string text = cell.text;
    // Without a country the library does not know that 00 begins an international number almost everywhere.
    const size_t first = text.find_first_not_of(' ');
    if (region.empty() && text.compare(first, 2, "00") == 0)
        text.replace(first, 2, "+");
    const auto parsed = parsePlainPhone(text, region, rules.practice);
    if (parsed) {
        if (!cell.marks && text.find(' ') == std::string::npos && trailingZeros(parsed->digits) >= 6) {
            diagnosis.problem = PhoneProblem::Rounded;
            diagnosis.suggestions.append(internationalSpelling(parsed->digits));
            return diagnosis;
        }
        if (const auto other = readWithLostPlus(cell, *parsed, rules)) {
            // Only a mobile is worth texting; where both or neither is one, nobody but the person can tell.
            if ((other->kind == LineKind::Mobile) == (parsed->kind == LineKind::Mobile)) {
                diagnosis.problem = PhoneProblem::PlusOrZero;
                diagnosis.suggestions = {internationalSpelling(other->digits), internationalSpelling(parsed->digits)};
                return diagnosis;
            }
            const ParsedPhone &mobile = other->kind == LineKind::Mobile ? *other : *parsed;
            diagnosis.number = mobile;
            diagnosis.tidyings = tidyingsOf(cell, mobile, region);
            return diagnosis;
        }
        const Tidyings tidyings = tidyingsOf(cell, *parsed, region);
        if (tidyings.testFlag(Tidying::LostZero) && mayBeOnlyTheEnd(*parsed, region)) {
            diagnosis.problem = PhoneProblem::AreaCodeMissing;
            diagnosis.suggestions.append(internationalSpelling(parsed->digits));
            return diagnosis;
        }
        diagnosis.number = *parsed;
        diagnosis.tidyings = tidyings;
        return diagnosis;
    }
    diagnosis.problem = parsed.error();
    const bool bare = !cell.leadingPlus && text.find('+') == std::string::npos;
    if (bare && text[first] != '0') {
        if (const auto foreign = parsePlainPhone("+" + text, {}, rules.practice)) {
            diagnosis.problem = PhoneProblem::LostPlus;
            diagnosis.suggestions.append(internationalSpelling(foreign->digits));
        } else if (isShortCode(text, region)) {
            diagnosis.problem = PhoneProblem::ShortCode;
        }
    }
    return diagnosis;
}

Diagnosis diagnoseSpelling(const QString &text, const PhoneRules &rules, const std::string &region)
{
    if (const auto cell = plainCell(text); cell && !cell->slash)
        return diagnosePlain(*cell, rules, region);
    Diagnosis diagnosis;
    if (!isSpelledLikeANumber(text))
        return diagnosis;
    PlainCell cell;
    cell.text = text.toStdString();
    cell.digits = int(asciiDigits(text).size());
    cell.leadingPlus = text.contains(u'+');
    cell.marks = true;
    return diagnosePlain(cell, rules, region);
}

} // namespace herald
