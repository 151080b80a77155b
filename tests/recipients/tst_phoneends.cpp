// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/NumberDoctor.h"
#include "app/recipients/PhoneEnds.h"

#include <QTest>

#include <rapidcheck.h>

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
#pragma GCC diagnostic pop

using namespace herald;
using namespace Qt::StringLiterals;
using Library = i18n::phonenumbers::PhoneNumberUtil;

namespace {

struct Written {
    QString region;
    QString e164;
    QStringList spellings; ///< as the library writes it: E.164, international, national, link
};

std::string writtenAs(const i18n::phonenumbers::PhoneNumber &number, Library::PhoneNumberFormat format)
{
    std::string text;
    Library::GetInstance()->Format(number, format, &text);
    return text;
}

/// Every region's example of a mobile, and numbers of other lengths made from it as far as they are valid.
QList<Written> mobilesOfTheWorld()
{
    const Library *library = Library::GetInstance();
    QList<Written> numbers;
    for (const QString &region : supportedRegions()) {
        i18n::phonenumbers::PhoneNumber example;
        if (!library->GetExampleNumberForType(region.toStdString(), Library::MOBILE, &example))
            continue;
        const std::string digits = writtenAs(example, Library::E164);
        for (int more = -2; more <= 3; ++more) {
            std::string other = digits;
            other.resize(size_t(int(digits.size()) + more), '7');
            i18n::phonenumbers::PhoneNumber number;
            if (library->Parse(other, "ZZ", &number) != Library::NO_PARSING_ERROR || !library->IsValidNumber(number)
                || writtenAs(number, Library::E164) != other || QString::fromStdString(other).endsWith(u"000000"_s))
                continue;
            Written written{region, QString::fromStdString(other), {}};
            for (const auto format : {Library::E164, Library::INTERNATIONAL, Library::NATIONAL, Library::RFC3966})
                written.spellings.append(QString::fromStdString(writtenAs(number, format)));
            numbers.append(written);
        }
    }
    return numbers;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// A country and the beginning of its mobiles; in all but the first their lengths differ.
struct Plan {
    QString country;
    QString begin; ///< seven digits
    QString e164Begin; ///< what @p begin is in E.164
};

const QList<Plan> plans{{u"GB"_s, u"0740012"_s, u"+44740012"_s}, {u"AT"_s, u"0664123"_s, u"+43664123"_s},
    {u"DE"_s, u"0171123"_s, u"+49171123"_s}, {u"FI"_s, u"0401234"_s, u"+358401234"_s},
    {u"ID"_s, u"0812345"_s, u"+62812345"_s}, {QString(), u"+4366412"_s, u"+4366412"_s}};

} // namespace

class TestPhoneEnds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEndsByTheirShape_data();
    void tellsEndsByTheirShape();
    void asks_data();
    void asks();
    void keepsNumbersAsPeopleGroupThem_data();
    void keepsNumbersAsPeopleGroupThem();
    void leavesOutWhatIsNoDigit_data();
    void leavesOutWhatIsNoDigit();
    void mobilesOfEveryCountryKeepTheirDigits();
    void marksBehindNeverBecomeDigits();
    void neverInventsADigit();
};

void TestPhoneEnds::tellsEndsByTheirShape_data()
{
    using Kind = DoubtfulEnd::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("tail");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &text, const QString &head, const QString &tail, Kind kind) {
        QTest::newRow(qPrintable(text)) << text << head << tail << int(kind);
    };
    row(u"06641234567.0"_s, u"06641234567"_s, u"0"_s, Kind::Fraction);
    row(u"06641234567 , 50"_s, u"06641234567"_s, u"50"_s, Kind::Fraction);
    row(u"0664 1234567 (2)"_s, u"0664 1234567"_s, u"2"_s, Kind::Aside);
    row(u"0664 123 45 67 (23"_s, u"0664 123 45 67"_s, u"23"_s, Kind::Aside);
    row(u"0664 1234567[ 23 ]"_s, u"0664 1234567"_s, u"23"_s, Kind::Aside);
    row(u"0664 1234569/70"_s, u"0664 1234569"_s, u"70"_s, Kind::Aside);
    row(u"0664 1234567 ~5"_s, u"0664 1234567"_s, u"5"_s, Kind::Aside);
    row(u"0664 1234567 - 4"_s, u"0664 1234567"_s, u"4"_s, Kind::Aside);
    row(u"0664 1234567 2"_s, u"0664 1234567"_s, u"2"_s, Kind::Group);
    row(u"06641234567 23"_s, u"06641234567"_s, u"23"_s, Kind::Group);
    row(u"0812-3456-789 70"_s, u"0812-3456-789"_s, u"70"_s, Kind::Group);
    row(u"0664.1234567.00"_s, u"0664.1234567"_s, u"00"_s, Kind::Group);
    row(u"0171 1234567-2"_s, u"0171 1234567"_s, u"2"_s, Kind::Extension);
    for (const QString &usual : {u""_s, u"-"_s, u"()"_s, u"07400 123456"_s, u"+43 664 123 45 67"_s, u"0664/1234567 "_s,
             u"06.12.34.56.78"_s, u"(0664) 1234567"_s, u"12 (3)"_s, u"0475/12.34.56"_s, u"0664 - 123 - 45 - 67"_s,
             u"0043664 123 45 67"_s, u"0812-3456-7890"_s, u"+358 40 123 4567"_s})
        QTest::newRow(qPrintable(QString(u"usual "_s + usual))) << usual << QString() << QString() << -1;
}

void TestPhoneEnds::tellsEndsByTheirShape()
{
    QFETCH(QString, text);
    QFETCH(QString, head);
    QFETCH(QString, tail);
    QFETCH(int, kind);
    const auto end = doubtfulEnd(text);
    // A slash parts an area code too; only the plan can tell.
    if (kind < 0 && end && text.contains(u'/'))
        return;
    QCOMPARE(end.has_value(), kind >= 0);
    if (end) {
        QCOMPARE(end->head, head);
        QCOMPARE(end->tail, tail);
        QCOMPARE(int(end->kind), kind);
    }
}

void TestPhoneEnds::asks_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("readings");
    const auto row = [](const QString &country, const QString &typed, const QStringList &readings) {
        QTest::newRow(qPrintable(QString(country + u' ' + typed))) << country << typed << readings;
    };
    const QString austrian = u"+43 664 1234567"_s;
    for (const QString &typed : {u"0664 1234567 (2)"_s, u"06641234567.2"_s, u"0664 1234567 2"_s,
             u"+43 664 1234567 [2]"_s, u"0664 1234567 ~2"_s, u"0664 1234567 - 2"_s, u"0664 1234567-2"_s,
             u"0664 1234567 (2) Mum"_s, u"Ana <0664 1234567 (2)>"_s, u"tel:0664-1234567-2"_s, u"0664 1234567\u00A02"_s})
        row(u"AT"_s, typed, {austrian, u"+43 664 12345672"_s});
    row({}, u"+43 664 1234567 [2]"_s, {austrian, u"+43 664 12345672"_s});
    row(u"AT"_s, u"0664 1234569/70"_s, {u"+43 664 1234569"_s, u"+43 664 1234570"_s, u"+43 664 123456970"_s});
    row(u"AT"_s, u"0664 1234567 70 71"_s, {austrian, u"+43 664 123456770"_s, u"+43 664 12345677071"_s});
    row(u"AT"_s, u"0664 1234567 2024"_s, {austrian});
    row(u"DE"_s, u"030 12345678 / 79"_s, {u"+49 30 12345678"_s, u"+49 30 12345679"_s, u"+49 30 1234567879"_s});
    row(u"FI"_s, u"040 123456 2"_s, {u"+358 40 123456"_s, u"+358 40 1234562"_s});
    row(u"ID"_s, u"0812-3456789/90"_s, {u"+62 812-3456-789"_s, u"+62 812-3456-790"_s, u"+62 812-3456-78990"_s});
    row(u"ID"_s, u"0812-3456-789 70"_s, {u"+62 812-3456-789"_s, u"+62 812-3456-78970"_s});
    row(u"GB"_s, u"07400 123456 2"_s, {u"+44 7400 123456"_s});
    row(u"FR"_s, u"06 12 34 56.78"_s, {u"+33 6 12 34 56 78"_s});
}

void TestPhoneEnds::asks()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    QFETCH(QStringList, readings);
    const Diagnosis diagnosis = diagnoseNumber(typed, {country, false});
    QVERIFY(!diagnosis.number.has_value());
    QCOMPARE(diagnosis.problem, PhoneProblem::DoubtfulEnd);
    QVERIFY(canBeSettled(diagnosis.problem));
    readings.removeIf([](const QString &reading) { return reading.size() > 17; });
    QCOMPARE(diagnosis.suggestions.mid(0, readings.size()), readings);
}

void TestPhoneEnds::keepsNumbersAsPeopleGroupThem_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("e164");
    const auto row = [](const QString &country, const QString &typed, const QString &e164) {
        QTest::newRow(qPrintable(QString(country + u' ' + typed))) << country << typed << e164;
    };
    for (const QString &typed : {u"+43 664 123 45 67"_s, u"0664 123 45 67"_s, u"0664/1234567"_s, u"0664/123 45 67"_s,
             u"(0664) 1234567"_s, u"0664-1234567"_s, u"0664.123.45.67"_s, u"0664 - 123 - 45 - 67"_s,
             u"0043 664 123 45 67"_s, u"0043664 1234567"_s, u"+43 (0)664 123 4567"_s})
        row(u"AT"_s, typed, u"+436641234567"_s);
    for (const QString &typed : {u"030/123456-78"_s, u"030 123456-78"_s, u"030 12 34 56 78"_s, u"(030) 1234 5678"_s})
        row(u"DE"_s, typed, u"+493012345678"_s);
    row(u"DE"_s, u"030 123456-0"_s, u"+49301234560"_s);
    row(u"DE"_s, u"0171 123 456 7"_s, u"+491711234567"_s);
    row(u"FI"_s, u"0401234 567"_s, u"+358401234567"_s);
    row(u"FI"_s, u"040-123 45 67"_s, u"+358401234567"_s);
    row(u"ID"_s, u"0812 3456 789"_s, u"+628123456789"_s);
    row(u"GB"_s, u"07400/123456"_s, u"+447400123456"_s);
    row(u"FR"_s, u"06.12.34.56.78"_s, u"+33612345678"_s);
    row(u"US"_s, u"(201) 555-0123"_s, u"+12015550123"_s);
}

void TestPhoneEnds::keepsNumbersAsPeopleGroupThem()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    QFETCH(QString, e164);
    const Diagnosis diagnosis = diagnoseNumber(typed, {country, false});
    QVERIFY(diagnosis.number.has_value());
    QCOMPARE(diagnosis.number->e164(), e164);
}

void TestPhoneEnds::leavesOutWhatIsNoDigit_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("e164");
    QTest::newRow("AT") << u"AT"_s << u"06641234567.00"_s << u"+436641234567"_s;
    QTest::newRow("AT, comma") << u"AT"_s << u"06641234567,0"_s << u"+436641234567"_s;
    QTest::newRow("AT, spaces") << u"AT"_s << u"0664 1234567 .0 "_s << u"+436641234567"_s;
    QTest::newRow("FI") << u"FI"_s << u"040 123456.00"_s << u"+35840123456"_s;
    QTest::newRow("FI, short") << u"FI"_s << u"040 12345.0"_s << u"+3584012345"_s;
    QTest::newRow("DE") << u"DE"_s << u"030 123456.0"_s << u"+4930123456"_s;
    QTest::newRow("ID") << u"ID"_s << u"628123456789.0"_s << u"+628123456789"_s;
    QTest::newRow("anywhere") << QString() << u"+436641234567.00"_s << u"+436641234567"_s;
}

void TestPhoneEnds::leavesOutWhatIsNoDigit()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    QFETCH(QString, e164);
    const Diagnosis diagnosis = diagnoseNumber(typed, {country, false});
    QVERIFY(diagnosis.number.has_value());
    QCOMPARE(diagnosis.number->e164(), e164);
    QVERIFY(diagnosis.tidyings.testFlag(Tidying::Fraction));
}

void TestPhoneEnds::mobilesOfEveryCountryKeepTheirDigits()
{
    const QList<Written> numbers = mobilesOfTheWorld();
    QVERIFY(numbers.size() > 250);
    for (const Written &number : numbers) {
        for (const QString &spelling : number.spellings) {
            const Diagnosis diagnosis = diagnoseNumber(spelling, {number.region, false});
            const QString found = diagnosis.number ? diagnosis.number->e164() : QString();
            QVERIFY2(found == number.e164,
                qPrintable(u"%1: %2 is %3 and was read as “%4”"_s.arg(number.region, spelling, number.e164, found)));
        }
    }
}

void TestPhoneEnds::marksBehindNeverBecomeDigits()
{
    const QStringList marks{u" (%1)"_s, u"(%1)"_s, u" [%1]"_s, u"/%1"_s, u" / %1"_s, u"~%1"_s, u" - %1"_s, u" %1"_s,
        u".%1"_s, u",%1"_s, u" & %1"_s, u" or %1"_s};
    QVERIFY(rc::check("the number before the mark or a question", [&marks] {
        const Plan plan = plans.at(*rc::gen::inRange(0, int(plans.size())));
        const QString more = QString::number(*rc::gen::inRange(1000, 10000));
        const QString base = plan.begin + more;
        const QString e164 = plan.e164Begin + more;
        const PhoneRules rules{plan.country, false};
        RC_PRE(diagnoseNumber(base, rules).number && diagnoseNumber(base, rules).number->e164() == e164);
        const QString tail = QString::number(*rc::gen::inRange(0, 1000));
        const QString typed = base + marks.at(*rc::gen::inRange(0, int(marks.size()))).arg(tail);
        const Diagnosis diagnosis = diagnoseNumber(typed, rules);
        RC_LOG(typed.toStdString());
        RC_ASSERT(!diagnosis.number || diagnosis.number->e164() == e164);
        RC_ASSERT(diagnosis.number || diagnosis.suggestions.contains(internationalSpelling(e164.mid(1).toULongLong())));
    }));
}

void TestPhoneEnds::neverInventsADigit()
{
    const QString alphabet = u"0123456789+() -./,;:xO lMum\u00A0\u2011\u200B٠'=\"<>[]~&"_s;
    QVERIFY(rc::check("the number's digits stand in the cell, and before any fraction", [&alphabet] {
        const Plan plan = plans.at(*rc::gen::inRange(0, int(plans.size())));
        QString typed = plan.begin;
        for (const int c :
            *rc::gen::resize(14, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(alphabet.size())))))
            typed += alphabet.at(c);
        const Diagnosis diagnosis = diagnoseNumber(typed, {plan.country, false});
        if (!diagnosis.number)
            return;
        const QString national = QString::number(diagnosis.number->national);
        RC_LOG(typed.toStdString());
        RC_ASSERT(digitsOf(typed).contains(national));
        for (const QChar point : {u'.', u','}) {
            const qsizetype last = typed.lastIndexOf(point);
            const bool single = last > 0 && typed.count(u'.') + typed.count(u',') == 1;
            const QString behind = typed.mid(last + 1).trimmed();
            if (single && !behind.isEmpty() && behind.size() <= 2 && digitsOf(behind).size() == behind.size())
                RC_ASSERT(digitsOf(typed.left(last)).contains(national));
        }
    }));
}

QTEST_GUILESS_MAIN(TestPhoneEnds)
#include "tst_phoneends.moc"
