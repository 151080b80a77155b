// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

namespace herald {

/// What the numbering plan says a number is for.
enum class LineKind : quint8 {
    Unknown,
    Mobile, ///< or a country that does not tell mobile from fixed lines
    Landline,
    TollFree,
    Premium,
    Special ///< shared cost, company-wide, pager, voicemail
};

/// A number that can be texted: E.164 with '+', and where it belongs.
struct PhoneNumber {
    QString e164;
    QString region; ///< ISO 3166 alpha-2; empty when no region owns it
    QString formatted; ///< international spelling with spaces, for reading
    LineKind kind = LineKind::Unknown;
    bool operator==(const PhoneNumber &) const = default;
};

enum class PhoneProblem : quint8 {
    Empty,
    NotANumber,
    TooShort,
    TooLong,
    NeedsCountry, ///< written nationally and no default country is chosen
    UnknownCountry, ///< no such calling code
    NotInUse, ///< right length, but no such range is given out
    Extension, ///< an extension cannot get an SMS
    NoNumber, ///< "n/a", "none": somebody meant that there is none
    Shortened, ///< "4.47701E+11": the last digits are gone
    Rounded, ///< ends in six zeros, as when a program has rounded it
    LetterForDigit, ///< O for 0, l for 1
    SeveralNumbers, ///< more than one number in a cell
    LostPlus, ///< makes sense only with a + before it
    PlusOrZero, ///< makes sense with a + before it and with a zero
    DoubtfulEnd, ///< "(2)", "/70", ".5" at the end: with or without it, and each gives another person's number
    DoubtfulFront, ///< "3 0171 …": a line's or a house's number may stand in front
    WordsAgainst, ///< "wrong number", "fax", "order no." beside it
    AreaCodeMissing, ///< so short that it may be only the end of a number
    ShortCode ///< a few digits that only phones dial
};

struct PhoneRules {
    QString defaultCountry; ///< ISO 3166 alpha-2; empty: only international spellings
    bool practice = false; ///< also accept ranges reserved for drama and practice, e.g. +44 7700 900xxx
    bool operator==(const PhoneRules &) const = default;
};

/// Reads one number in any usual spelling; what is not certain is a problem. Thread-safe. Uses libphonenumber; practice
/// ranges are Herald's own. For cells of a list see diagnoseNumber(), which says more.
tl::expected<PhoneNumber, PhoneProblem> parsePhoneNumber(const QString &typed, const PhoneRules &rules);

/// @p e164 in international spelling with spaces, for reading; unchanged when it cannot be read. Thread-safe.
QString formattedNumber(const QString &e164);

/// True where an alphanumeric sender can never arrive: United States, Canada, Puerto Rico and the other regions of
/// the United States. By region, not by +1. Source: Telnyx, alphanumeric sender ID guide.
bool isBarredForAlphanumericSender(const QString &region);

/// True where a sender name must be registered before texts arrive under it: Australia, France, India, Singapore.
/// Source: Telnyx, alphanumeric sender ID guide, early 2026.
bool needsRegistrationFirst(const QString &region);

/// Plain translated words.
class PhoneWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::PhoneWords)
public:
    static QString explain(PhoneProblem problem);
    /// "landline", "toll-free number" …; empty for a mobile number or when unknown.
    static QString lineWord(LineKind kind);
    static QString barred(const QString &region);
    /// The country's name in the interface's language, or the code itself.
    static QString countryName(const QString &region);
};

/// All ISO regions that libphonenumber knows, sorted by code.
QStringList supportedRegions();

} // namespace herald
