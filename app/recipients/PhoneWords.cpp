// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PhoneNumber.h"
#include "app/recipients/PhoneTidy.h"

#include <QLocale>
#include <QRegularExpression>

#ifdef HERALD_HAS_ICU
#include <unicode/uloc.h>
#endif

using namespace Qt::StringLiterals;

namespace herald {

namespace {

bool looksLikeTwo(const QString &typed)
{
    static const QRegularExpression two(u"\\d{7,}.*[/,;:|&\\s]\\s*[+(]*\\d{7,}"_s);
    QString plain = typed;
    plain.remove(u'-').remove(u'.');
    return asciiDigits(typed).size() > 15 && two.match(plain).hasMatch();
}

} // namespace

QString PhoneWords::explain(PhoneProblem problem, const QString &typed)
{
    switch (problem) {
    case PhoneProblem::Empty:
        return tr("There is no number.");
    case PhoneProblem::NotANumber:
        if (isScientificNotation(tidiedPhoneText(typed)))
            return tr(
                "A spreadsheet has shortened this number and its last digits are lost. Copy it from the source again.");
        if (hasLetterForZero(tidiedPhoneText(typed)))
            return tr("The letter O stands where a zero may be meant. Type the digit.");
        if (looksLikeTwo(typed))
            return tr("These seem to be two numbers. Put each on a line of its own.");
        return tr("This is not a phone number.");
    case PhoneProblem::TooShort:
        return tr("Digits are missing.");
    case PhoneProblem::TooLong:
        if (looksLikeTwo(typed))
            return tr("These seem to be two numbers. Put each on a line of its own.");
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
