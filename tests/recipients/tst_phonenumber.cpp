// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PhoneNumber.h"

#include <QtTest/QtTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

// A valid range of the United Kingdom in which no examples were ever given out as somebody's number here: all
// numbers in this file are 7400 123456 or in ranges kept free for films.
const QString right = u"+447400123456"_s;

} // namespace

class TestPhoneNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnyUsualSpelling_data();
    void readsAnyUsualSpelling();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void practiceRangesOnlyInPractice();
    void needsACountryOnlyForNationalSpellings();
    void barsByRegionNotByCallingCode_data();
    void barsByRegionNotByCallingCode();
    void tellsKindsOfLines();
    void explainsInWords_data();
    void explainsInWords();
    void formatsForReading();
    void knowsRegions();
};

void TestPhoneNumber::readsAnyUsualSpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("E.164") << u"+447400123456"_s;
    QTest::newRow("spaces") << u"+44 7400 123456"_s;
    QTest::newRow("00") << u"0044 7400 123456"_s;
    QTest::newRow("national") << u"07400 123456"_s;
    QTest::newRow("zero in brackets") << u"(0)7400 123456"_s;
    QTest::newRow("both prefixes") << u"+44 (0)7400 123456"_s;
    QTest::newRow("plus lost") << u"447400123456"_s;
    QTest::newRow("plus lost, spaces") << u"44 07400 123456"_s;
    QTest::newRow("zero lost") << u"7400123456"_s;
    QTest::newRow("dashes") << u"07400-123-456"_s;
    QTest::newRow("dots") << u"07400.123.456"_s;
    QTest::newRow("no-break hyphen") << u"07400\u2011123\u2011456"_s;
    QTest::newRow("en dash") << u"07400–123456"_s;
    QTest::newRow("no-break space") << u"07400\u00A0123456"_s;
    QTest::newRow("narrow space") << u"+44\u202F7400\u202F123456"_s;
    QTest::newRow("direction marks") << u"\u202D+44 7400 123456\u202C"_s;
    QTest::newRow("isolates") << u"\u2066+44 7400 123456\u2069"_s;
    QTest::newRow("byte order mark") << u"\uFEFF07400123456"_s;
    QTest::newRow("zero width space") << u"07400\u200B123456"_s;
    QTest::newRow("variation selector") << u"07400\uFE0D123456"_s;
    QTest::newRow("tel") << u"tel:+447400123456"_s;
    QTest::newRow("tel with context") << u"tel:7400123456;phone-context=+44"_s;
    QTest::newRow("sms with body") << u"sms:+447400123456?body=hello"_s;
    QTest::newRow("whatsapp") << u"whatsapp:+447400123456"_s;
    QTest::newRow("wa.me") << u"https://wa.me/447400123456"_s;
    QTest::newRow("whatsapp link") << u"https://api.whatsapp.com/send?phone=447400123456&text=hi"_s;
    QTest::newRow("angle brackets") << u"Ana <07400123456>"_s;
    QTest::newRow("Arabic-Indic") << u"٠٧٤٠٠١٢٣٤٥٦"_s;
    QTest::newRow("Eastern Arabic") << u"۰۷۴۰۰۱۲۳۴۵۶"_s;
    QTest::newRow("full width") << u"\uFF0B４４７４００１２３４５６"_s;
    QTest::newRow("Excel apostrophe") << u"'07400123456"_s;
    QTest::newRow("Excel formula") << u"=\"07400123456\""_s;
    QTest::newRow("CSV quotes") << u"\"07400123456\""_s;
    QTest::newRow("float") << u"447400123456.0"_s;
    QTest::newRow("trailing comma") << u"07400123456,"_s;
}

void TestPhoneNumber::readsAnyUsualSpelling()
{
    QFETCH(QString, typed);
    const auto number = parsePhoneNumber(typed, {u"GB"_s, false});
    QVERIFY(number.has_value());
    QCOMPARE(number->e164, right);
    QCOMPARE(number->region, u"GB"_s);
    QCOMPARE(number->formatted, u"+44 7400 123456"_s);
}

void TestPhoneNumber::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<PhoneProblem>("problem");
    QTest::newRow("empty") << QString() << u"GB"_s << PhoneProblem::Empty;
    QTest::newRow("blank") << u" \t\u200B "_s << u"GB"_s << PhoneProblem::Empty;
    QTest::newRow("words") << u"n/a"_s << u"GB"_s << PhoneProblem::NoNumber;
    QTest::newRow("dash") << u"-"_s << u"GB"_s << PhoneProblem::NoNumber;
    QTest::newRow("header") << u"Téléphone"_s << u"GB"_s << PhoneProblem::NotANumber;
    QTest::newRow("vanity") << u"0800 FLOWERS"_s << u"GB"_s << PhoneProblem::NotANumber;
    QTest::newRow("vanity with dashes") << u"1-800-555-CALL"_s << u"US"_s << PhoneProblem::NotANumber;
    QTest::newRow("letters grown on") << u"07400123456Mum"_s << u"GB"_s << PhoneProblem::NotANumber;
    QTest::newRow("letter O first") << u"O7400123456"_s << u"GB"_s << PhoneProblem::LetterForDigit;
    QTest::newRow("letter O inside") << u"074OO123456"_s << u"GB"_s << PhoneProblem::LetterForDigit;
    QTest::newRow("scientific") << u"4.47701E+11"_s << u"GB"_s << PhoneProblem::Shortened;
    QTest::newRow("scientific, comma") << u"4,47701E+11"_s << u"DE"_s << PhoneProblem::Shortened;
    QTest::newRow("two in one") << u"07400123456 / 07400123457"_s << u"GB"_s << PhoneProblem::SeveralNumbers;
    QTest::newRow("plus inside") << u"0740+0123456"_s << u"GB"_s << PhoneProblem::NotANumber;
    QTest::newRow("endless") << QString(100'000, u'7') << u"GB"_s << PhoneProblem::NotANumber;
    QTest::newRow("too short") << u"+44740012"_s << u"GB"_s << PhoneProblem::TooShort;
    QTest::newRow("one digit") << u"0"_s << u"GB"_s << PhoneProblem::NoNumber;
    QTest::newRow("too long") << u"+4474001234567"_s << u"GB"_s << PhoneProblem::TooLong;
    QTest::newRow("no such country") << u"+999 123 456 789"_s << u"GB"_s << PhoneProblem::UnknownCountry;
    QTest::newRow("no such range") << u"+441000000000"_s << u"GB"_s << PhoneProblem::NotInUse;
    QTest::newRow("fraction with digits") << u"447400123456.5"_s << u"GB"_s << PhoneProblem::DoubtfulEnd;
    QTest::newRow("no country") << u"07400123456"_s << QString() << PhoneProblem::NeedsCountry;
    QTest::newRow("x2") << u"07400123456 x2"_s << u"GB"_s << PhoneProblem::Extension;
    QTest::newRow("ext 4") << u"07400123456 ext 4"_s << u"GB"_s << PhoneProblem::Extension;
    QTest::newRow("ext.") << u"+44 7400 123456 ext. 12"_s << u"GB"_s << PhoneProblem::Extension;
    QTest::newRow(";ext=") << u"tel:+447400123456;ext=4"_s << u"GB"_s << PhoneProblem::Extension;
    QTest::newRow("#") << u"07400123456#12"_s << u"GB"_s << PhoneProblem::Extension;
}

void TestPhoneNumber::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, country);
    QFETCH(PhoneProblem, problem);
    const auto number = parsePhoneNumber(typed, {country, true});
    QVERIFY2(!number.has_value(), qPrintable(number ? number->e164 : QString()));
    QCOMPARE(number.error(), problem);
    QVERIFY(!PhoneWords::explain(problem).isEmpty());
}

void TestPhoneNumber::practiceRangesOnlyInPractice()
{
    for (const QString &typed : {u"+44 7700 900000"_s, u"07700 900123"_s, u"+447700900999"_s}) {
        const auto practised = parsePhoneNumber(typed, {u"GB"_s, true});
        QVERIFY(practised.has_value());
        QCOMPARE(practised->region, u"GB"_s);
        const auto real = parsePhoneNumber(typed, {u"GB"_s, false});
        QVERIFY(!real.has_value());
        QCOMPARE(real.error(), PhoneProblem::NotInUse);
    }
    QVERIFY(!parsePhoneNumber(u"+447700901000"_s, {u"GB"_s, true}).has_value());

    const auto american = parsePhoneNumber(u"+1 555 555 0142"_s, {{}, true});
    QVERIFY(american.has_value());
    QVERIFY(isBarredForAlphanumericSender(american->region));
    QVERIFY(!parsePhoneNumber(u"+1 555 555 0142"_s, {{}, false}).has_value());
}

void TestPhoneNumber::needsACountryOnlyForNationalSpellings()
{
    const PhoneRules nowhere;
    QCOMPARE(parsePhoneNumber(u"+44 7400 123456"_s, nowhere).value().e164, right);
    QCOMPARE(parsePhoneNumber(u"0044 7400 123456"_s, nowhere).value().e164, right);
    QCOMPARE(parsePhoneNumber(u"447400123456"_s, nowhere).error(), PhoneProblem::LostPlus);
    // A country written in small letters is the same country.
    QCOMPARE(parsePhoneNumber(u"07400123456"_s, {u"gb"_s, false}).value().e164, right);
}

void TestPhoneNumber::barsByRegionNotByCallingCode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("barred");
    QTest::newRow("New York") << u"+1 212 555 0142"_s << u"US"_s << true;
    QTest::newRow("Toronto") << u"+1 416 555 0142"_s << u"CA"_s << true;
    QTest::newRow("Puerto Rico") << u"+1 787 555 0142"_s << u"PR"_s << true;
    QTest::newRow("Guam") << u"+1 671 555 0142"_s << u"GU"_s << true;
    QTest::newRow("Bahamas") << u"+1 242 359 1234"_s << u"BS"_s << false;
    QTest::newRow("Jamaica") << u"+1 876 210 1234"_s << u"JM"_s << false;
    QTest::newRow("Germany") << u"+49 171 3920012"_s << u"DE"_s << false;
}

void TestPhoneNumber::barsByRegionNotByCallingCode()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(bool, barred);
    const auto number = parsePhoneNumber(typed, {u"GB"_s, true});
    QVERIFY(number.has_value());
    QCOMPARE(number->region, region);
    QCOMPARE(isBarredForAlphanumericSender(number->region), barred);
}

void TestPhoneNumber::tellsKindsOfLines()
{
    const PhoneRules rules{u"GB"_s, false};
    QCOMPARE(parsePhoneNumber(u"07400 123456"_s, rules).value().kind, LineKind::Mobile);
    QCOMPARE(parsePhoneNumber(u"020 7946 0123"_s, rules).value().kind, LineKind::Landline);
    QCOMPARE(parsePhoneNumber(u"0800 123 456"_s, rules).value().kind, LineKind::TollFree);
}

void TestPhoneNumber::explainsInWords_data()
{
    QTest::addColumn<PhoneProblem>("problem");
    QTest::addColumn<QString>("word");
    QTest::newRow("spreadsheet") << PhoneProblem::Shortened << u"spreadsheet"_s;
    QTest::newRow("letter O") << PhoneProblem::LetterForDigit << u"letter"_s;
    QTest::newRow("two") << PhoneProblem::SeveralNumbers << u"more than one number"_s;
    QTest::newRow("country") << PhoneProblem::NeedsCountry << u"country"_s;
    QTest::newRow("extension") << PhoneProblem::Extension << u"extension"_s;
}

void TestPhoneNumber::explainsInWords()
{
    QFETCH(PhoneProblem, problem);
    QFETCH(QString, word);
    const QString words = PhoneWords::explain(problem);
    QVERIFY2(words.contains(word), qPrintable(words));
    QVERIFY(words.endsWith(u'.'));
}

void TestPhoneNumber::formatsForReading()
{
    QCOMPARE(formattedNumber(u"+447700900123"_s), u"+44 7700 900123"_s);
    QCOMPARE(formattedNumber(u"not a number"_s), u"not a number"_s);
    QCOMPARE(formattedNumber(QString()), QString());
}

void TestPhoneNumber::knowsRegions()
{
    const QStringList regions = supportedRegions();
    QVERIFY(regions.contains(u"GB"_s));
    QVERIFY(regions.contains(u"US"_s));
    QVERIFY(std::is_sorted(regions.begin(), regions.end()));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(PhoneWords::countryName(u"US"_s), u"United States"_s);
    QCOMPARE(PhoneWords::countryName(u"??"_s), u"??"_s);
    QVERIFY(PhoneWords::barred(u"US"_s).contains(u"United States"_s));
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
