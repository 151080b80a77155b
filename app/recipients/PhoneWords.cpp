// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PhoneNumber.h"

#include <QLocale>

#ifdef HERALD_HAS_ICU
#include <unicode/uloc.h>
#endif

using namespace Qt::StringLiterals;

namespace herald {

QString PhoneWords::explain(PhoneProblem problem)
{
    switch (problem) {
    case PhoneProblem::Empty:
        return tr("There is no number.");
    case PhoneProblem::NotANumber:
        return tr("This is not a phone number.");
    case PhoneProblem::TooShort:
        return tr("Digits are missing.");
    case PhoneProblem::TooLong:
        return tr("There are too many digits. If the number is foreign, begin it with + and the country code.");
    case PhoneProblem::NeedsCountry:
        return tr("The country code is missing. Begin with + and the country code, or choose a default country.");
    case PhoneProblem::UnknownCountry:
        return tr("No country has this calling code.");
    case PhoneProblem::NotInUse:
        return tr("No phone can have this number: its range is not given out.");
    case PhoneProblem::Extension:
        return tr(
            "A number with an extension cannot get an SMS. Take the extension off if the number itself is a mobile.");
    case PhoneProblem::NoNumber:
        return tr("This row says that there is no number.");
    case PhoneProblem::Shortened:
        return tr(
            "A spreadsheet program has shortened this number and its last digits are lost. Get the file again, with "
            "the column formatted as text.");
    case PhoneProblem::Rounded:
        return tr(
            "The number ends in six zeros. A spreadsheet program may have rounded it: compare it with the source.");
    case PhoneProblem::LetterForDigit:
        return tr("A letter stands where a digit may be meant, such as O for 0.");
    case PhoneProblem::SeveralNumbers:
        return tr("There is more than one number in this cell. Say which of them, or give each a row of its own.");
    case PhoneProblem::LostPlus:
        return tr("The number makes sense only with a + before it. Say whether that is meant.");
    case PhoneProblem::PlusOrZero:
        return tr("Either the + or the zero at the front is missing, and each gives another person's number. Say which "
                  "is meant.");
    case PhoneProblem::DoubtfulEnd:
        return tr("It is not certain that the last digits belong to the number. With other digits it would be another "
                  "person's: say which number is meant.");
    case PhoneProblem::DoubtfulFront:
        return tr("It is not certain that the first digits belong to the number. With other digits it would be another "
                  "person's: say which number is meant.");
    case PhoneProblem::WordsAgainst:
        return tr("The words beside the number speak against texting it. Say whether it is meant.");
    case PhoneProblem::AreaCodeMissing:
        return tr("This is so short that it may be only the end of a number, without its area code. Say whether it is "
                  "complete.");
    case PhoneProblem::ShortCode:
        return tr("This is a short code or a service number, which a name as sender cannot reach.");
    }
    return {};
}

QString PhoneWords::lineWord(LineKind kind)
{
    switch (kind) {
    case LineKind::Landline:
        return tr("landline");
    case LineKind::TollFree:
        return tr("toll-free number");
    case LineKind::Premium:
        return tr("premium-rate number");
    case LineKind::Special:
        return tr("service number");
    case LineKind::Mobile:
    case LineKind::Unknown:
        break;
    }
    return {};
}

QString PhoneWords::barred(const QString &region)
{
    return tr("Names as senders do not arrive in this country: %1.").arg(countryName(region));
}

QString PhoneWords::countryName(const QString &region)
{
    if (region.size() != 2)
        return region;
#ifdef HERALD_HAS_ICU
    const QByteArray place = "und_" + region.toLatin1();
    const QByteArray language = QLocale().bcp47Name().toLatin1();
    UChar buffer[128];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        uloc_getDisplayCountry(place.constData(), language.constData(), buffer, std::size(buffer), &status);
    if (U_SUCCESS(status) && length > 0 && length < int32_t(std::size(buffer)))
        return QString(reinterpret_cast<const QChar *>(buffer), length);
#endif
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    if (territory == QLocale::AnyTerritory || QLocale().language() != QLocale::English)
        return region;
    return QLocale::territoryToString(territory);
}

} // namespace herald
