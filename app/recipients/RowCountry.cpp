// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/RowCountry.h"

#include "app/recipients/HeadingWords.h"
#include "app/recipients/PhoneEngine.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

#ifdef HERALD_HAS_ICU
#include <unicode/uloc.h>
#endif

using namespace Qt::StringLiterals;

namespace herald {

namespace {

QStringList namesOf(const QString &region)
{
    QStringList names{region};
#ifdef HERALD_HAS_ICU
    const QByteArray place = "und_" + region.toLatin1();
    names.append(QString::fromLatin1(uloc_getISO3Country(place.constData())));
    const QByteArray own = QLocale().bcp47Name().toLatin1();
    for (const QByteArray &language : {QByteArray("en"), QByteArray("de"), QByteArray("fr"), QByteArray("es"),
             QByteArray("it"), QByteArray("nl"), QByteArray("pl"), QByteArray("pt"), own}) {
        std::array<UChar, 128> buffer{};
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = uloc_getDisplayCountry(
            place.constData(), language.constData(), buffer.data(), int32_t(buffer.size()), &status);
        if (U_SUCCESS(status) && length > 0 && length < int32_t(buffer.size()))
            names.append(QString(reinterpret_cast<const QChar *>(buffer.data()), length));
    }
#endif
    if (const QLocale::Territory territory = QLocale::codeToTerritory(region); territory != QLocale::AnyTerritory)
        names.append(QLocale::territoryToString(territory));
    return names;
}

const QHash<QString, QString> &regionsByName()
{
    static const QHash<QString, QString> regions = [] {
        QHash<QString, QString> made;
        const auto put = [&made](const QString &name, const QString &region) {
            if (const QString key = plainHeading(name); !key.isEmpty() && !made.contains(key))
                made.insert(key, region);
        };
        const QStringList all = supportedRegions();
        for (const QString &region : all)
            put(region, region);
        for (const QString &region : all) {
            for (const QString &name : namesOf(region))
                put(name, region);
        }
        // As people write them, and as they stand on cars.
        static constexpr std::array<std::pair<const char *, const char *>, 22> others{{{"UK", "GB"},
            {"Great Britain", "GB"}, {"England", "GB"}, {"Scotland", "GB"}, {"Wales", "GB"}, {"Northern Ireland", "GB"},
            {"Britain", "GB"}, {"England UK", "GB"}, {"Großbritannien", "GB"}, {"USA", "US"}, {"America", "US"},
            {"Holland", "NL"}, {"Czech Republic", "CZ"}, {"Republic of Ireland", "IE"}, {"Eire", "IE"}, {"UAE", "AE"},
            {"D", "DE"}, {"A", "AT"}, {"F", "FR"}, {"I", "IT"}, {"E", "ES"}, {"B", "BE"}}};
        for (const auto &[name, region] : others)
            put(QString::fromUtf8(name), QString::fromLatin1(region));
        return made;
    }();
    return regions;
}

} // namespace

int countryColumnOf(const QStringList &headings)
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        for (const QString &word :
            u"country|country code|country name|country region|calling code|dial code|dialling code|dialing code|"
            "international code|phone country|phone country code|mobile country code|land|ländercode|landescode|"
            "länderkürzel|ländervorwahl|landesvorwahl|staat|pays|code pays|indicatif pays|indicatif|país|código país|"
            "código de país|prefijo país|prefijo internacional|paese|nazione|codice paese|prefisso internazionale|"
            "landcode|landnummer|kraj|kod kraju|código do país"_s.split(u'|'))
            made.insert(plainHeading(word));
        return made;
    }();
    const auto found = std::find_if(
        headings.begin(), headings.end(), [](const QString &heading) { return words.contains(plainHeading(heading)); });
    return found == headings.end() ? -1 : int(found - headings.begin());
}

QString regionNamed(QStringView cell)
{
    constexpr qsizetype longestName = 60;
    const QStringView text = cell.trimmed();
    if (text.isEmpty() || text.size() > longestName)
        return {};
    const QString key = plainHeading(text);
    const bool isCode = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) { return c.isDigit(); });
    if (!isCode)
        return regionsByName().value(key);
    QStringView digits(key);
    if (digits.startsWith(u"00"))
        digits = digits.mid(2);
    constexpr qsizetype longestCode = 3;
    return digits.size() > longestCode ? QString() : mainRegionOf(digits.toInt());
}

} // namespace herald
