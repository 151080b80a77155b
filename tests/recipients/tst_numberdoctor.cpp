// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/NumberDoctor.h"

#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

const QString mobile = u"+447400123456"_s;
const QString spelled = u"+44 7400 123456"_s;

} // namespace

class TestNumberDoctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsAndNamesWhatItTidied_data();
    void acceptsAndNamesWhatItTidied();
    void asksWhereItIsDoubtful_data();
    void asksWhereItIsDoubtful();
    void namesDamage_data();
    void namesDamage();
    void wordsBesideTheNumberBecomeALabel_data();
    void wordsBesideTheNumberBecomeALabel();
    void takesALostPlusOnlyWithACountry();
    void asksWhatStandsInFront();
    void asksForTheAreaCode();
    void aLostPlusIsNoLandline();
    void asksWhenPlusOrZeroMayBeLost();
    void theZeroOfAFractionIsNoDigit_data();
    void theZeroOfAFractionIsNoDigit();
    void everySuggestionIsCertain();
    void deepCellsEnd();
};

void TestNumberDoctor::acceptsAndNamesWhatItTidied_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Tidyings>("tidyings");
    using T = Tidying;
    const auto row = [](const char *name, const QString &typed, Tidyings tidyings) {
        QTest::newRow(name) << typed << tidyings;
    };
    row("E.164", mobile, {});
    row("international", spelled, {});
    row("national", u"07400 123456"_s, T::NationalSpelling);
    row("00", u"0044 7400 123456"_s, T::InternationalPrefix);
    row("zero in brackets", u"(0)7400 123456"_s, T::NationalSpelling | T::Punctuation);
    row("both prefixes", u"+44 (0)7400 123456"_s, T::TrunkZero | T::Punctuation);
    row("plus lost, zero kept", u"44 07400 123456"_s, T::LostPlus | T::TrunkZero);
    row("00, zero kept", u"0044 07400 123456"_s, T::InternationalPrefix | T::TrunkZero);
    row("comma behind", u"07400 123456,"_s, T::NationalSpelling | T::Punctuation);
    row("colon behind", u"07400 123456:"_s, T::NationalSpelling | T::Punctuation);
    row("dots and dashes", u"07400.123-456"_s, T::NationalSpelling | T::Punctuation);
    row("no-break hyphen", u"07400\u2011123\u2011456"_s, T::NationalSpelling | T::Punctuation);
    row("no-break space", u"+44\u00A07400\u00A0123456"_s, {});
    row("direction marks", u"\u202D+44 7400 123456\u202C"_s, T::Invisible);
    row("variation selector", u"+447400\uFE0D123456"_s, T::Invisible);
    row("Hangul filler", u"+447400\u1160123456"_s, T::Invisible);
    row("variation selector beyond the first plane", u"+447400\U000E0101123456"_s, T::Invisible);
    row("mathematical digits", u"+44740012345\U0001D7DE"_s, T::ForeignDigits);
    row("bullet", u"\u2022 07400 123456"_s, T::SpreadsheetMarks | T::NationalSpelling);
    row("star", u"*07400 123456"_s, T::SpreadsheetMarks | T::NationalSpelling);
    row("square brackets", u"[+44] 7400 123456"_s, T::SpreadsheetMarks | T::Punctuation);
    row("middle dots", u"+44\u00B77400\u00B7123456"_s, T::Punctuation);
    row("equals sign", u"=+447400123456"_s, T::SpreadsheetMarks);
    row("WhatsApp's own link", u"whatsapp://send?phone=447400123456"_s, T::Link);
    row("tel", u"tel:+447400123456"_s, T::Link);
    row("context", u"tel:7400123456;phone-context=+44"_s, T::Link);
    row("sms", u"sms:+447400123456?body=hello"_s, T::Link);
    row("whatsapp", u"whatsapp:+447400123456"_s, T::Link);
    row("wa.me", u"https://wa.me/447400123456"_s, T::Link);
    row("name around", u"John <07400123456>"_s, T::NameAround | T::NationalSpelling);
    row("Arabic-Indic", u"٠٧٤٠٠١٢٣٤٥٦"_s, T::ForeignDigits | T::NationalSpelling);
    row("Eastern Arabic", u"۰۷۴۰۰۱۲۳۴۵۶"_s, T::ForeignDigits | T::NationalSpelling);
    row("full width", u"\uFF0B４４７４００１２３４５６"_s, T::ForeignDigits);
    row("apostrophe", u"'07400123456"_s, T::SpreadsheetMarks | T::NationalSpelling);
    row("thousands", u"447,400,123,456"_s, T::SpreadsheetMarks | T::LostPlus);
    row("thousands, the zero lost", u"7'400'123'456"_s, T::SpreadsheetMarks | T::NationalSpelling | T::LostZero);
    row("formula", u"=\"07400123456\""_s, T::SpreadsheetMarks | T::NationalSpelling);
    row("zero lost", u"7400123456"_s, T::NationalSpelling | T::LostZero);
    row("plus lost", u"447400123456"_s, T::LostPlus);
    row("fraction", u"447400123456.0"_s, T::Fraction | T::LostPlus);
    row("label", u"07400123456 (Mum)"_s, T::LabelCut | T::NationalSpelling);
}

void TestNumberDoctor::acceptsAndNamesWhatItTidied()
{
    QFETCH(QString, typed);
    QFETCH(Tidyings, tidyings);
    const Diagnosis diagnosis = diagnoseNumber(typed, {u"GB"_s, false});
    QVERIFY(diagnosis.number.has_value());
    QCOMPARE(diagnosis.number->e164(), mobile);
    QCOMPARE(diagnosis.number->regionCode(), u"GB"_s);
    QCOMPARE(diagnosis.tidyings.toInt(), tidyings.toInt());
}

void TestNumberDoctor::asksWhereItIsDoubtful_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PhoneProblem>("problem");
    QTest::addColumn<QStringList>("suggestions");
    const QStringList one{spelled};
    const QStringList two{spelled, u"+44 7400 123457"_s};
    using P = PhoneProblem;
    const auto row = [](const char *name, const QString &typed, P problem, const QStringList &suggestions) {
        QTest::newRow(name) << typed << problem << suggestions;
    };
    row("x2", u"07400123456 x2"_s, P::Extension, one);
    row("ext 4", u"07400123456 ext 4"_s, P::Extension, one);
    row("ext in brackets", u"07400123456 (ext 3)"_s, P::Extension, one);
    row("ext after a dash", u"07400123456 -ext 3"_s, P::Extension, one);
    row("ext after a slash", u"07400123456 / ext 3"_s, P::Extension, one);
    row("ext after a semicolon", u"07400123456; ext 12"_s, P::Extension, one);
    row("ext after a comma", u"07400 123456, ext. 12"_s, P::Extension, one);
    row("Durchwahl", u"07400 123456 DW 12"_s, P::Extension, one);
    row("words before each", u"Mum: 07400123456 Dad: 07400123457"_s, P::SeveralNumbers, two);
    row("letters before each", u"M 07400123456 H 07400123457"_s, P::SeveralNumbers, two);
    row("end of a second, ampersand", u"07400 123456 & 457"_s, P::DoubtfulEnd, two);
    row("end of a second, slash", u"07400 123456/457"_s, P::DoubtfulEnd, two);
    row("end of a second, word", u"07400 123456 or 457"_s, P::DoubtfulEnd, two);
    row("another in angle brackets", u"07400123456 <07400123457>"_s, P::SeveralNumbers, two);
    row("fraction with digits", u"447400123456.5"_s, P::DoubtfulEnd, one);
    row("slash", u"07400123456 / 07400123457"_s, P::SeveralNumbers, two);
    row("slash, no space", u"07400123456/07400123457"_s, P::SeveralNumbers, two);
    row("comma", u"07400123456,07400123457"_s, P::SeveralNumbers, two);
    row("semicolon", u"07400123456;07400123457"_s, P::SeveralNumbers, two);
    row("colons", u"07400123456 ::: 07400123457"_s, P::SeveralNumbers, two);
    row("line break", u"07400123456\n07400123457"_s, P::SeveralNumbers, two);
    row("word", u"07400 123456 or 07400 123457"_s, P::SeveralNumbers, two);
    row("space", u"07400123456 07400123457"_s, P::SeveralNumbers, two);
    row("same twice", u"07400123456 / +447400123456"_s, P::SeveralNumbers, one);
    row("letter O", u"O7400123456"_s, P::LetterForDigit, one);
    row("letter l", u"07400l23456"_s, P::LetterForDigit, one);
    row("foreign without plus", u"491713920012"_s, P::LostPlus, {u"+49 171 3920012"_s});
    row("a line's number in front", u"3 07400 123456"_s, P::DoubtfulFront, one);
    row("a line's number, a point", u"12. 07400 123456"_s, P::DoubtfulFront, one);
    row("another country's code, the zero kept", u"43 07400 123456"_s, P::DoubtfulFront, one);
    row("a line's number beside words", u"Mum 3 07400 123456"_s, P::DoubtfulFront, one);
    row("an age in brackets in front", u"(66) 07400 123456"_s, P::DoubtfulFront, one);
    row("a flat in front", u"Flat 7/07400 123456"_s, P::DoubtfulFront, one);
    row("a line's number before a plus", u"1. +44 7400 123456"_s, P::DoubtfulFront, one);
    row("wrong", u"07400 123456 (wrong)"_s, P::WordsAgainst, one);
    row("falsch", u"falsch: 07400 123456"_s, P::WordsAgainst, one);
    row("old, written small", u"07400 123456 old"_s, P::WordsAgainst, one);
    row("do not call", u"07400 123456 - do not call!"_s, P::WordsAgainst, one);
    row("question mark", u"07400 123456 ?"_s, P::WordsAgainst, one);
    row("fax", u"Fax 07400 123456"_s, P::WordsAgainst, one);
    row("emergency contact", u"Emergency contact: Mum 07400 123456"_s, P::WordsAgainst, one);
    row("wrong, in angle brackets", u"wrong number <07400 123456>"_s, P::WordsAgainst, one);
    row("a customer's number", u"Kd-Nr. 07400123456"_s, P::WordsAgainst, one);
    row("an order", u"Order no: 07400123456"_s, P::WordsAgainst, one);
    row("a code", u"RE-07400123456"_s, P::WordsAgainst, one);
    row("two, with a wide gap", u"07400 123456    07400 123457"_s, P::SeveralNumbers, two);
    row("rounded", u"447400000000"_s, P::Rounded, {u"+44 7400 000000"_s});
}

void TestNumberDoctor::asksWhereItIsDoubtful()
{
    QFETCH(QString, typed);
    QFETCH(PhoneProblem, problem);
    QFETCH(QStringList, suggestions);
    const Diagnosis diagnosis = diagnoseNumber(typed, {u"GB"_s, false});
    QVERIFY(!diagnosis.number.has_value());
    QCOMPARE(diagnosis.problem, problem);
    QCOMPARE(diagnosis.suggestions, suggestions);
    QVERIFY(canBeSettled(problem));
}

void TestNumberDoctor::namesDamage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PhoneProblem>("problem");
    using P = PhoneProblem;
    const auto row = [](const char *name, const QString &typed, P problem) { QTest::newRow(name) << typed << problem; };
    row("scientific", u"4.47701E+11"_s, P::Shortened);
    row("scientific, comma", u"4,47701E+11"_s, P::Shortened);
    row("date", u"12.03.2026"_s, P::NotANumber);
    row("date, year first", u"2026-03-12"_s, P::NotANumber);
    row("a digit lost", u"07400 12345"_s, P::TooShort);
    row("film number", u"07700 900123"_s, P::NotInUse);
    row("n/a", u"n/a"_s, P::NoNumber);
    row("none", u"None"_s, P::NoNumber);
    row("dash", u"–"_s, P::NoNumber);
    row("zero", u"0"_s, P::NoNumber);
    row("unknown", u"unknown"_s, P::NoNumber);
    row("spreadsheet error", u"#N/A"_s, P::NoNumber);
    row("empty", u" \u200B"_s, P::Empty);
    row("heading", u"Mobile No."_s, P::NotANumber);
    row("short code", u"60060"_s, P::ShortCode);
    row("emergency number", u"999"_s, P::ShortCode);
    row("digits missing", u"07400"_s, P::TooShort);
    row("digits missing before a fraction", u"0740012345.0"_s, P::TooShort);
    row("film number with a label", u"07700 900123 (Mum)"_s, P::NotInUse);
}

void TestNumberDoctor::namesDamage()
{
    QFETCH(QString, typed);
    QFETCH(PhoneProblem, problem);
    const Diagnosis diagnosis = diagnoseNumber(typed, {u"GB"_s, false});
    QVERIFY(!diagnosis.number.has_value());
    QCOMPARE(diagnosis.problem, problem);
    QVERIFY(diagnosis.suggestions.isEmpty());
}

void TestNumberDoctor::wordsBesideTheNumberBecomeALabel_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("label");
    QTest::newRow("brackets") << u"07400123456 (Mum)"_s << u"Mum"_s;
    QTest::newRow("after") << u"07400 123456 Mum"_s << u"Mum"_s;
    QTest::newRow("dash") << u"07400 123456 - ask for the porter"_s << u"ask for the porter"_s;
    QTest::newRow("before") << u"Mobile: 07400 123456"_s << u"Mobile"_s;
    QTest::newRow("brackets before") << u"(Mum) 07400123456"_s << u"Mum"_s;
    QTest::newRow("words and brackets before") << u"Ana (Mum) 07400123456"_s << u"Ana (Mum)"_s;
    QTest::newRow("digit in the label") << u"07400123456 (flat 2)"_s << u"flat 2"_s;
    QTest::newRow("name") << u"\"Smith, John\" <07400123456>"_s << u"Smith, John"_s;
}

void TestNumberDoctor::wordsBesideTheNumberBecomeALabel()
{
    QFETCH(QString, typed);
    QFETCH(QString, label);
    const Diagnosis diagnosis = diagnoseNumber(typed, {u"GB"_s, false});
    QVERIFY(diagnosis.number.has_value());
    QCOMPARE(diagnosis.number->e164(), mobile);
    QCOMPARE(diagnosis.label, label);
}

void TestNumberDoctor::takesALostPlusOnlyWithACountry()
{
    QVERIFY(diagnoseNumber(u"447400123456", {u"GB"_s, false}).number.has_value());
    const Diagnosis nowhere = diagnoseNumber(u"447400123456", {});
    QVERIFY(!nowhere.number.has_value());
    QCOMPARE(nowhere.problem, PhoneProblem::LostPlus);
    QCOMPARE(nowhere.suggestions, QStringList{spelled});
    QCOMPARE(diagnoseNumber(u"07400123456", {}).problem, PhoneProblem::NeedsCountry);
    const Diagnosis labelled = diagnoseNumber(u"07400123456 (Mum)", {});
    QCOMPARE(labelled.problem, PhoneProblem::NeedsCountry);
    QCOMPARE(labelled.label, u"Mum"_s);
}

void TestNumberDoctor::asksWhatStandsInFront()
{
    // Where numbers differ in length, a figure in front makes another valid number, or half a number is one.
    const auto asked = [](const QString &typed, PhoneProblem problem, const QStringList &suggestions) {
        const Diagnosis diagnosis = diagnoseNumber(typed, {u"DE"_s, false});
        QVERIFY(!diagnosis.number.has_value());
        QCOMPARE(diagnosis.problem, problem);
        QCOMPARE(diagnosis.suggestions, suggestions);
    };
    asked(u"3 0171 3920012"_s, PhoneProblem::DoubtfulFront, {u"+49 171 3920012"_s, u"+49 30 1713920012"_s});
    asked(u"43 0664 1234567"_s, PhoneProblem::DoubtfulFront,
        {u"+49 6641 234567"_s, u"+43 664 1234567"_s, u"+49 4306 641234567"_s});
    asked(u"0664 1234 home 567"_s, PhoneProblem::DoubtfulEnd, {u"+49 6641 234567"_s, u"+49 6641 234"_s});
    // Both readings are one number.
    const Diagnosis own = diagnoseNumber(u"49 0171 3920012", {u"DE"_s, false});
    QVERIFY(own.number.has_value());
    QCOMPARE(own.number->e164(), u"+491713920012"_s);
    QVERIFY(own.tidyings.testFlag(Tidying::LostPlus));
    // An area code without its zero, and a number that has a zero in it.
    QVERIFY(diagnoseNumber(u"171 0392012", {u"DE"_s, false}).number.has_value());
    QVERIFY(diagnoseNumber(u"7400 012345", {u"GB"_s, false}).number.has_value());
    QVERIFY(diagnoseNumber(u"601 023 456", {u"PL"_s, false}).number.has_value());
    QVERIFY(diagnoseNumber(u"6 12 04 56 78", {u"FR"_s, false}).number.has_value());
}

void TestNumberDoctor::asksForTheAreaCode()
{
    // "0664 | 650 1234": the end of a number is a number where they differ in length.
    const auto problemOf = [](const QString &typed, const QString &country) {
        const Diagnosis diagnosis = diagnoseNumber(typed, {country, false});
        return diagnosis.number ? std::optional<PhoneProblem>() : diagnosis.problem;
    };
    QCOMPARE(problemOf(u"6501234"_s, u"AT"_s), PhoneProblem::AreaCodeMissing);
    QCOMPARE(problemOf(u"65012345"_s, u"AT"_s), PhoneProblem::AreaCodeMissing);
    QCOMPARE(problemOf(u"2345678"_s, u"DE"_s), PhoneProblem::AreaCodeMissing);
    // A zero that a spreadsheet took away leaves more.
    QCOMPARE(problemOf(u"6641234567"_s, u"AT"_s), std::nullopt);
    QCOMPARE(problemOf(u"1712345678"_s, u"DE"_s), std::nullopt);
    QCOMPARE(problemOf(u"7400123456"_s, u"GB"_s), std::nullopt);
    QCOMPARE(problemOf(u"41234567"_s, u"NO"_s), std::nullopt);
    QCOMPARE(problemOf(u"211234567"_s, u"NZ"_s), std::nullopt);
}

void TestNumberDoctor::aLostPlusIsNoLandline()
{
    // +49 491 5123456781 would be a valid landline in the north; nobody means it.
    const Diagnosis diagnosis = diagnoseNumber(u"4915123456781", {u"DE"_s, false});
    QVERIFY(diagnosis.number.has_value());
    QCOMPARE(diagnosis.number->e164(), u"+4915123456781"_s);
    QCOMPARE(diagnosis.tidyings.toInt(), Tidyings(Tidying::LostPlus).toInt());
}

void TestNumberDoctor::asksWhenPlusOrZeroMayBeLost()
{
    // +49 211 is Düsseldorf, 04921 is Emden: two landlines, and neither is likelier.
    const Diagnosis diagnosis = diagnoseNumber(u"492112345678", {u"DE"_s, false});
    QVERIFY(!diagnosis.number.has_value());
    QCOMPARE(diagnosis.problem, PhoneProblem::PlusOrZero);
    QVERIFY(canBeSettled(diagnosis.problem));
    QCOMPARE(diagnosis.suggestions.size(), 2);
    QCOMPARE(diagnosis.suggestions.first(), u"+49 211 2345678"_s);
}

void TestNumberDoctor::theZeroOfAFractionIsNoDigit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("plus lost") << u"4915123456781.0"_s;
    QTest::newRow("zero lost") << u"15123456781.0"_s;
    QTest::newRow("national") << u"015123456781.0"_s;
}

void TestNumberDoctor::theZeroOfAFractionIsNoDigit()
{
    QFETCH(QString, typed);
    const Diagnosis diagnosis = diagnoseNumber(typed, {u"DE"_s, false});
    QVERIFY(diagnosis.number.has_value());
    QCOMPARE(diagnosis.number->e164(), u"+4915123456781"_s);
    QVERIFY(diagnosis.tidyings.testFlag(Tidying::Fraction));
}

void TestNumberDoctor::everySuggestionIsCertain()
{
    const QStringList pieces{u"07400123456"_s, u"O7400123457"_s, u" / "_s, u" x2"_s, u"+49 171 3920012"_s, u","_s,
        u"Mum"_s, u" "_s, u"(0)"_s, u"00"_s, u"٠٧"_s, u"\u200B"_s};
    const bool holds = rc::check("a suggestion, taken, is accepted", [&pieces] {
        QString typed;
        for (const int piece :
            *rc::gen::resize(5, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size())))))
            typed += pieces.at(piece);
        const PhoneRules rules{u"GB"_s, false};
        const QStringList suggestions = diagnoseNumber(typed, rules).suggestions;
        for (const QString &suggestion : suggestions)
            RC_ASSERT(diagnoseNumber(suggestion, rules).number.has_value());
    });
    QVERIFY(holds);
}

void TestNumberDoctor::deepCellsEnd()
{
    // Each of these asks what it would be without its end, which asks again.
    for (const QString &piece : {u"/70/1"_s, u";1/1"_s, u" x2"_s, u".0"_s, u" (2)"_s, u"&12~3"_s, u"1234567/"_s})
        QVERIFY(
            !diagnoseNumber(QString(u"06641234567"_s + piece.repeated(180 / piece.size())), {u"AT"_s, false}).number);
}

QTEST_GUILESS_MAIN(TestNumberDoctor)
#include "tst_numberdoctor.moc"
