// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/NumberDoctor.h"

#include "app/recipients/PhoneCells.h"
#include "app/recipients/PhoneTidy.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype longestCell = 200; ///< UTF-16 units; more is no number, whatever it is

/// A cell that needs no more than a look at its characters: digits and the marks between them.
struct PlainCell {
    std::string text;
    int digits = 0;
    bool leadingPlus = false;
    bool marks = false; ///< anything but digits, plus and spaces
    bool slash = false;
};

/// Nothing when there is more in the cell than a number's characters.
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

std::string asRegion(const PhoneRules &rules)
{
    return rules.defaultCountry.toUpper().toStdString();
}

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
    if (cell.leadingPlus) {
        if (digits != whole)
            tidyings |= Tidying::TrunkZero;
    } else if (digits == whole) {
        tidyings |= Tidying::LostPlus;
    } else if (digits.rfind("00", 0) == 0 && digits.substr(2) == whole) {
        tidyings |= Tidying::InternationalPrefix;
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

/// @p cell is a number's characters only.
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
        diagnosis.number = *parsed;
        diagnosis.tidyings = tidyingsOf(cell, *parsed, region);
        return diagnosis;
    }
    diagnosis.problem = parsed.error();
    const bool bare = !cell.leadingPlus && text.find('+') == std::string::npos;
    if (bare && text[first] != '0') {
        if (const auto foreign = parsePlainPhone("+" + text, {}, rules.practice)) {
            diagnosis.problem = PhoneProblem::LostPlus;
            diagnosis.suggestions.append(internationalSpelling(foreign->digits));
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

/// The suggestion that @p text gives: its international spelling when it is certain.
std::optional<QString> certainSpelling(const QString &text, const PhoneRules &rules)
{
    const Diagnosis diagnosis = diagnoseNumber(text, rules);
    return diagnosis.number ? std::optional(internationalSpelling(diagnosis.number->digits)) : std::nullopt;
}

bool suggest(Diagnosis &diagnosis, PhoneProblem problem, const QStringList &texts, const PhoneRules &rules)
{
    QStringList spellings;
    for (const QString &text : texts) {
        const auto spelling = certainSpelling(text, rules);
        if (!spelling)
            return false;
        if (!spellings.contains(*spelling))
            spellings.append(*spelling);
    }
    diagnosis.problem = problem;
    diagnosis.suggestions = spellings;
    return true;
}

/// The cell holds more than a number's characters. From what cannot be mistaken to what can.
Diagnosis diagnoseWords(QStringView typed, const PhoneRules &rules, const std::string &region)
{
    Diagnosis diagnosis;
    QString text = plainCharacters(typed);
    const auto step = [&](QString next, Tidying tidying) {
        if (next != text)
            diagnosis.tidyings |= tidying;
        text = std::move(next);
    };
    const bool foreignDigits = std::any_of(
        typed.begin(), typed.end(), [](QChar c) { return c.isDigit() && (c < QChar(u'0') || c > QChar(u'9')); });
    if (foreignDigits)
        diagnosis.tidyings |= Tidying::ForeignDigits;
    const bool invisible = std::any_of(typed.begin(), typed.end(), [](QChar c) {
        return c.category() == QChar::Other_Format || (c.unicode() >= 0xFE00 && c.unicode() <= 0xFE0F);
    });
    if (invisible)
        diagnosis.tidyings |= Tidying::Invisible;
    step(withoutSpreadsheetMarks(text), Tidying::SpreadsheetMarks);
    if (text.isEmpty()) {
        diagnosis.problem = PhoneProblem::Empty;
        return diagnosis;
    }
    if (meansNoNumber(text)) {
        diagnosis.problem = PhoneProblem::NoNumber;
        return diagnosis;
    }
    if (isScientificNotation(text)) {
        diagnosis.problem = PhoneProblem::Shortened;
        return diagnosis;
    }
    if (const QString inner = withoutNameAround(text); inner != text) {
        diagnosis.label = text.left(text.lastIndexOf(u'<')).remove(u'"').simplified();
        step(inner, Tidying::NameAround);
    }
    step(withoutLink(text), Tidying::Link);
    step(withoutFraction(text), Tidying::Fraction);
    while (text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u':') || text.endsWith(u'.'))
        text.chop(1);

    const auto finish = [&](const Diagnosis &read) {
        diagnosis.number = read.number;
        diagnosis.problem = read.problem;
        diagnosis.suggestions = read.suggestions;
        diagnosis.tidyings |= read.tidyings;
        return diagnosis;
    };
    if (const auto bare = withoutExtension(text); bare && suggest(diagnosis, PhoneProblem::Extension, {*bare}, rules))
        return diagnosis;
    if (const QStringList pieces = severalNumbers(text);
        !pieces.isEmpty() && suggest(diagnosis, PhoneProblem::SeveralNumbers, pieces, rules))
        return diagnosis;
    const Diagnosis plain = diagnoseSpelling(text, rules, region);
    if (plain.number || plain.problem != PhoneProblem::NotANumber)
        return finish(plain);
    if (const auto digits = lettersMadeDigits(text);
        digits && suggest(diagnosis, PhoneProblem::LetterForDigit, {*digits}, rules))
        return diagnosis;
    if (const auto labelled = withoutLabel(text)) {
        const Diagnosis inner = diagnoseSpelling(labelled->number, rules, region);
        if (inner.number) {
            diagnosis.label = labelled->label;
            diagnosis.tidyings |= Tidying::LabelCut;
            return finish(inner);
        }
    }
    diagnosis.problem = withoutExtension(text) ? PhoneProblem::Extension : PhoneProblem::NotANumber;
    if (lettersMadeDigits(text))
        diagnosis.problem = PhoneProblem::LetterForDigit;
    return diagnosis;
}

} // namespace

Diagnosis diagnoseNumber(QStringView typed, const PhoneRules &rules)
{
    Diagnosis diagnosis;
    if (typed.size() > longestCell)
        return diagnosis;
    const std::string region = asRegion(rules);
    // ".0" is what a program made of a number, and where numbers may be long its zero would pass for a digit.
    const bool fraction = typed.endsWith(u".0");
    if (const auto cell = plainCell(typed); cell && !cell->slash && !fraction && cell->digits > 0) {
        Diagnosis plain = diagnosePlain(*cell, rules, region);
        // What looks like one number that is far too long may be two, or a fraction.
        if (plain.number || (plain.problem != PhoneProblem::TooLong && cell->digits > 2))
            return plain;
    }
    return diagnoseWords(typed, rules, region);
}

bool canBeSettled(PhoneProblem problem)
{
    switch (problem) {
    case PhoneProblem::NeedsCountry:
    case PhoneProblem::Extension:
    case PhoneProblem::Rounded:
    case PhoneProblem::LetterForDigit:
    case PhoneProblem::SeveralNumbers:
    case PhoneProblem::LostPlus:
    case PhoneProblem::PlusOrZero:
        return true;
    default:
        return false;
    }
}

} // namespace herald
