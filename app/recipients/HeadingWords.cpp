// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/HeadingWords.h"

#include "app/text/Placeholders.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Words of headings as people write them; accents are taken off before comparing.
constexpr QStringView mobileWords =
    u"mobile|mobile phone|mobile number|mobile no|mob|mob no|cell|cell phone|cellphone|cell number|sms|sms number|"
    "text number|whatsapp|whatsapp number|phone mobile|phone 1 value|mobile phone number|primary mobile|personal "
    "mobile|"
    "handy|handynummer|handy nr|mobil|mobilnummer|mobiltelefon|mobilfunk|mobilfunknummer|mobilrufnummer|mobil nr|"
    "portable|numero de portable|no portable|tel portable|telephone portable|mobile personnel|telephone mobile|"
    "numero mobile|tel mobile|movil|telefono movil|numero movil|numero de movil|tel movil|celular|telefono celular|"
    "cellulare|numero cellulare|telefono cellulare|cell|mobiel|mobiele telefoon|mobiel nummer|gsm|gsm nummer|gsm "
    "number|"
    "06 nummer|komorka|telefon komorkowy|numer komorki|nr komorki|tel kom|komorkowy|telemovel|numero de telemovel|"
    "telefone celular|n telemovel|numero celular";
constexpr QStringView phoneWords =
    u"phone|phones|phone number|phone numbers|phone no|phone nr|telephone|telephone number|telephone no|tel|tel no|"
    "tel nr|number|numbers|contact number|contact no|contact phone|msisdn|recipient|recipients|to|phonenumber|phone 1|"
    "phone value|primary phone|telefon|telefonnummer|telefon nr|rufnummer|nummer|tel nummer|numero|numero de telephone|"
    "numero tel|no de telephone|n de telephone|no telephone|telefono|numero de telefono|tfno|tlf|telf|tlfno|"
    "numero di telefono|numero telefono|recapito|recapito telefonico|telefoon|telefoonnummer|tel nummer|numer|"
    "numer telefonu|nr telefonu|nr tel|telefone|numero de telefone|n telefone|contacto|destinatario|destinataire|"
    "empfanger|ontvanger|odbiorca|odbiorcy|destinatarios|destinataires";
constexpr QStringView landlineWords =
    u"home phone|home|landline|work phone|business phone|office phone|fax|fax number|home number|work number|"
    "phone home|phone work|festnetz|festnetznummer|telefon privat|telefon geschaftlich|fixe|telephone fixe|tel "
    "fixe|fijo|"
    "telefono fijo|fisso|telefono fisso|vaste telefoon|vast nummer|telefon stacjonarny|stacjonarny|telefone fixo|fixo|"
    "emergency phone|emergency contact number|phone 2|phone 2 value|other phone|company phone|switchboard";
constexpr QStringView nameWords =
    u"name|names|full name|first name|firstname|given name|forename|contact|contact name|customer|customer name|person|"
    "client|client name|patient|patient name|member|member name|recipient name|employee|display name|vorname|"
    "vor und nachname|voller name|kunde|kundenname|ansprechpartner|mitarbeiter|prenom|nom|nom complet|nom et prenom|"
    "prenom et nom|nom du client|nombre|nombre completo|nombre y apellidos|cliente|paciente|nome|nome completo|"
    "nome e cognome|nominativo|paziente|naam|voornaam|volledige naam|klant|klantnaam|imie|imie i nazwisko|"
    "nazwa|klient|primeiro nome|nome proprio|nome do cliente";
constexpr QStringView otherWords =
    u"last name|surname|family name|nachname|familienname|nom de "
    u"famille|apellido|apellidos|cognome|achternaam|nazwisko|"
    "apelido|sobrenome|title|email|e mail|mail|email address|address|street|city|town|postcode|zip|zip code|country|"
    "company|organisation|organization|department|date|time|appointment|date of birth|dob|birthday|id|ref|reference|"
    "code|order|order number|amount|price|notes|note|comment|comments|status|language|group|tags|link|url|account|"
    "anrede|firma|adresse|strasse|ort|plz|land|datum|uhrzeit|termin|betrag|notiz|bemerkung|kundennummer|"
    "societe|ville|code postal|pays|rendez vous|heure|montant|remarque|correo|correo electronico|direccion|ciudad|"
    "codigo postal|pais|empresa|fecha|hora|cita|importe|notas|indirizzo|citta|cap|paese|azienda|data|ora|appuntamento|"
    "importo|adres|straat|plaats|woonplaats|bedrijf|tijd|afspraak|bedrag|opmerking|ulica|miasto|kod pocztowy|kraj|"
    "godzina|wizyta|kwota|uwagi|endereco|cidade|morada|consulta|valor|observacoes";

/// Words of headings whose numbers are another person's, or no telephone's.
constexpr QStringView othersWords =
    u"ice|kin|parent|parents|mother|father|mum|mom|dad|spouse|wife|husband|partner|manager|company|callback|fax|"
    u"telefax|"
    "pager|isdn|tty|doctor|gp|arzt|hausarzt|medic|medecin|medico|teacher|lehrer|lehrerin|carer|relative|relatives|"
    "sibling|brother|sister|daughter|son|friend|employer|mutter|vater|pere|mere|padre|madre|conjoint|modem|tuteur|"
    "tutor|"
    "hotline|zentrale|durchwahl|werkstatt|driver|fahrer|chauffeur|agent|rep|support|techniker|"
    "technician|conseiller|berater|advisor|adviser|courier|kurier|referrer|uberweiser|previous|former|old|alte|alter|"
    "altes|"
    "ancien|ancienne";
/// Words that may stand beside one that names numbers, and it is still the person's own.
constexpr QStringView ownWords =
    u"nr|no|n|num|number|numbers|nummer|nummern|numero|number1|value|my|own|personal|personnel|private|privat|prive|"
    u"privado|"
    "business|geschaftlich|dienstlich|beruflich|professionnel|pro|work|home|car|main|primary|preferred|first|haupt|"
    "other|second|secondary|alternative|alternate|alt|customer|client|patient|member|student|pupil|employee|staff|"
    "user|guest|tenant|resident|subscriber|attendee|participant|volunteer|kunde|kunden|kundin|mitglied|mitarbeiter|"
    "teilnehmer|schuler|kind|gast|mieter|bewohner|ansprechpartner|geschaftspartner|eleve|membre|"
    "adherent|cliente|paciente|socio|alumno|paziente|klant|lid|klient|pacjent|booking|buchung|with|mit|country|code|"
    "international|intl|e164|format|formatted|line|direct|sms|text|whatsapp|de|du|des|del|di|da|der|des|the|of|van|"
    "fur|for|pour|para|per|voor|dla|uk|us|eu|recipient|recipients";

/// The key without accents and without points, so that "Tél. portable" and "tel portable" are one.
QString plainKey(QStringView heading)
{
    const QString decomposed = columnKey(heading).normalized(QString::NormalizationForm_D);
    QString plain;
    for (const QChar c : decomposed) {
        if (c == u'\u0142') // Polish l with a stroke, which does not come apart
            plain += u'l';
        else if (c == u'ß')
            plain += u"ss"_s;
        else if (c.isLetterOrNumber() && !c.isMark())
            plain += c;
    }
    return plain;
}

/// The words of a heading, each as plainKey() writes it: parted by anything but letters and digits, and before a
/// capital.
QStringList wordsOf(QStringView heading)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (const QString key = plainKey(word); !key.isEmpty())
            words.append(key);
        word.clear();
    };
    QChar before;
    for (const QChar c : heading) {
        if (!c.isLetterOrNumber() && !c.isMark()) {
            finish();
        } else {
            if (c.isUpper() && before.isLower())
                finish();
            word += c;
        }
        before = c;
    }
    finish();
    return words;
}

QSet<QString> plainSet(QStringView list)
{
    QSet<QString> set;
    for (const QStringView word : list.split(u'|'))
        set.insert(plainKey(word));
    return set;
}

using WordTable = QHash<QString, HeadingMeaning>;

const WordTable &headingWords()
{
    static const WordTable table = [] {
        WordTable words;
        const auto put = [&words](QStringView list, HeadingMeaning meaning) {
            for (const QStringView word : list.split(u'|')) {
                const QString key = plainKey(word);
                if (!words.contains(key))
                    words.insert(key, meaning);
            }
        };
        put(mobileWords, HeadingMeaning::Mobile);
        put(phoneWords, HeadingMeaning::Phone);
        put(landlineWords, HeadingMeaning::OtherPhone);
        put(nameWords, HeadingMeaning::Name);
        put(otherWords, HeadingMeaning::Other);
        return words;
    }();
    return table;
}

bool isOneOf(const QString &key, const QString &list)
{
    const auto words = QStringView(list).split(u'|');
    return std::any_of(words.begin(), words.end(), [&key](QStringView word) { return plainKey(word) == key; });
}

/// Where "2" begins in "phone2" and "phone2value", as address books call all but the first; 0 in other headings.
qsizetype numberOfSeveral(QStringView key)
{
    if (key.endsWith(u"value"))
        key.chop(5);
    const qsizetype end = key.size() - 1;
    return end > 0 && key.at(end) >= u'2' && key.at(end) <= u'9' && key.at(end - 1).isLetter() ? end : 0;
}

/// "Mobile number (UK)", "Phone *": what stands after the word itself says little.
QStringView withoutTail(QStringView heading)
{
    const qsizetype end = heading.indexOf(u'(');
    return end > 0 ? heading.first(end) : heading;
}

} // namespace

QString plainHeading(QStringView heading)
{
    return plainKey(heading);
}

bool namesNumbers(HeadingMeaning meaning)
{
    return meaning == HeadingMeaning::Mobile || meaning == HeadingMeaning::Phone
        || meaning == HeadingMeaning::OtherPhone;
}

HeadingMeaning meaningOf(QStringView heading)
{
    constexpr qsizetype longestHeading = 60;
    const QStringView trimmed = heading.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestHeading)
        return HeadingMeaning::Unknown;
    // "Mobile: 07700 900123" is no heading.
    constexpr qsizetype fewDigits = 4;
    if (std::count_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isDigit(); }) >= fewDigits)
        return HeadingMeaning::Unknown;
    const QString key = plainKey(withoutTail(trimmed));
    const auto known = headingWords().constFind(key);
    if (known != headingWords().constEnd())
        return *known;
    if (isOneOf(key, HeadingTranslations::mobile()))
        return HeadingMeaning::Mobile;
    if (isOneOf(key, HeadingTranslations::phone()))
        return HeadingMeaning::Phone;
    if (isOneOf(key, HeadingTranslations::name()))
        return HeadingMeaning::Name;
    if (const qsizetype end = numberOfSeveral(key); end > 0) {
        const HeadingMeaning first = meaningOf(QStringView(key).first(end));
        return first == HeadingMeaning::Phone ? HeadingMeaning::OtherPhone : first;
    }
    // "customer_mobile_number", "Handynummer Kunde": not in the list, yet plain to see.
    const auto holds = [&key](std::initializer_list<QStringView> parts) {
        return std::any_of(parts.begin(), parts.end(), [&key](QStringView part) { return key.contains(part); });
    };
    if (holds({u"mail", u"fax", u"festnetz", u"landline"}))
        return holds({u"fax", u"festnetz", u"landline"}) ? HeadingMeaning::OtherPhone : HeadingMeaning::Other;
    if (holds({u"mobile", u"handynu", u"mobilnu", u"cellphone", u"telemovel", u"celular", u"cellulare", u"komork",
            u"whatsapp", u"movil"}))
        return HeadingMeaning::Mobile;
    // "Tel. privat", "Handy Kind": one of its words is plain.
    static const QSet<QString> mobiles =
        plainSet(u"mobile|mob|handy|mobil|mobiltelefon|cell|sms|gsm|portable|mobiel|komorka");
    static const QSet<QString> phones = plainSet(u"tel|telf|tlf|fon|ph");
    const QStringList words = wordsOf(withoutTail(trimmed));
    const auto hasOneOf = [&words](const QSet<QString> &set) {
        return std::any_of(words.begin(), words.end(), [&set](const QString &word) { return set.contains(word); });
    };
    static const QSet<QString> denials = plainSet(u"kein|keine|keinen|nicht|not|ohne|without|sans|sin|senza|hat|has"_s);
    constexpr qsizetype mostWords = 4;
    const bool isPlain = words.size() <= mostWords && !hasOneOf(denials);
    if (isPlain && hasOneOf(mobiles))
        return HeadingMeaning::Mobile;
    if (isPlain && hasOneOf(phones))
        return HeadingMeaning::Phone;
    if (holds({u"phone", u"telefon", u"telefoon", u"rufnummer"}))
        return HeadingMeaning::Phone;
    if (holds({u"firstname", u"fullname", u"vorname", u"prenom"}))
        return HeadingMeaning::Name;
    return HeadingMeaning::Unknown;
}

NumberOwner ownerOf(QStringView heading)
{
    const QStringList words = wordsOf(heading);
    static const QSet<QString> others = plainSet(othersWords);
    static const QSet<QString> own = plainSet(ownWords);
    const auto beginsAsOthers = [](const QString &word) {
        static const QStringList beginnings =
            u"emergenc|notfall|urgence|emergenz|noodnummer|guardian|eltern|angehorig|"
            "assist|secretar|switchboard|hausverwaltung|neighbo|nachbar|betreuer|"
            "pfleger|caregiver|landlord|vermieter|arbeitgeber|supervisor|telex"_s.split(u'|');
        return std::any_of(beginnings.begin(), beginnings.end(),
            [&word](const QString &beginning) { return word.startsWith(beginning); });
    };
    if (std::any_of(words.begin(), words.end(),
            [&](const QString &word) { return others.contains(word) || beginsAsOthers(word); }))
        return NumberOwner::SomebodyElse;
    const QString key = plainKey(withoutTail(heading.trimmed()));
    if (headingWords().contains(key) || isOneOf(key, HeadingTranslations::mobile())
        || isOneOf(key, HeadingTranslations::phone()))
        return NumberOwner::ThePerson;
    const bool plain = std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return own.contains(word) || namesNumbers(headingWords().value(word, HeadingMeaning::Unknown))
            || word.front().isDigit();
    });
    return plain ? NumberOwner::ThePerson : NumberOwner::Unclear;
}

QString HeadingTranslations::mobile()
{
    //: Headings of a spreadsheet column with mobile numbers, as people write them; any number of them, parted by |
    return tr("mobile|mobile number");
}

QString HeadingTranslations::phone()
{
    //: Headings of a spreadsheet column with phone numbers, as people write them; any number of them, parted by |
    return tr("phone|phone number");
}

QString HeadingTranslations::name()
{
    //: Headings of a spreadsheet column with people's names, as people write them; any number of them, parted by |
    return tr("name|full name|first name");
}

} // namespace herald
