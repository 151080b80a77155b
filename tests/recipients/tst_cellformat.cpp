// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/CellFormat.h"

#include <QLocale>
#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

class TestCellFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void shows_data();
    void shows();
    void builtInFormats();
    void followsTheLocale();
    void plainNumbersKeepTheirDigits();
    void survivesAnyCode();
};

void TestCellFormat::shows_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &code, double value, const QString &shown) {
        QTest::newRow(qPrintable(QString(code + u" · "_s + shown))) << code << value << shown;
    };
    constexpr double day = 46093; // 2026-03-12
    constexpr double moment = 46093.42758101852; // 10:15:43
    row(u"General"_s, 447400123456.0, u"447400123456"_s);
    row(u"@"_s, 447400123456.0, u"447400123456"_s);
    row(u"0"_s, 447400123456.0, u"447400123456"_s);
    row(u"00000000000"_s, 7700900123.0, u"07700900123"_s);
    row(u"0.00E+00"_s, 447400123456.0, u"447400123456"_s);
    row(u"+0"_s, 447700900123.0, u"+447700900123"_s);
    row(u"\"+\"00 0000 000000"_s, 447700900123.0, u"+44 7700 900123"_s);
    row(u"(000) 000-0000"_s, 2025550123.0, u"(202) 555-0123"_s);
    row(u"0000-000-000"_s, 7700900123.0, u"7700-900-123"_s);
    row(u"#,##0"_s, 447400123456.0, u"447400123456"_s);
    row(u"#,##0.00"_s, 1250.5, u"1,250.50"_s);
    row(u"0.00"_s, -3.0, u"-3.00"_s);
    row(u"0.00"_s, 8.325, u"8.33"_s);
    row(u"0.00"_s, 1.005, u"1.01"_s);
    row(u"0.00"_s, 2.675, u"2.68"_s);
    row(u"0.00"_s, 35.855, u"35.86"_s);
    row(u"0.00"_s, 8.3249, u"8.32"_s);
    row(u"0"_s, 999999999999999.0, u"999999999999999"_s);
    row(u"0,\"k\""_s, 12000.0, u"12k"_s);
    row(u"0.0,,\"M\""_s, 1500000.0, u"1.5M"_s);
    row(u"#,##0,"_s, 1234567890.0, u"1234568"_s);
    row(u"0.00"_s, -0.001, u"0.00"_s);
    row(u"0.##"_s, 12.5, u"12.5"_s);
    row(u"0.##"_s, 12.0, u"12"_s);
    row(u"#"_s, 0.0, u""_s);
    row(u"0%"_s, 0.15, u"15%"_s);
    row(u"[$£-809]#,##0.00"_s, 12.5, u"£12.50"_s);
    row(u"#,##0.00\\ [$€-407];[RED]\\-#,##0.00\\ [$€-407]"_s, 12.5, u"12.50 €"_s);
    row(u"_-* #,##0.00_-;\\-* #,##0.00_-"_s, 12.5, u"12.50"_s);
    row(u"0 \"pcs\""_s, 3.0, u"3 pcs"_s);
    row(u"# ?/?"_s, 0.5, u"0.5"_s);
    row(u"[>100]0.0;0.00"_s, 5.0, u"5"_s);
    row(u"yyyy-mm-dd"_s, day, u"2026-03-12"_s);
    row(u"yyyy\\-mm\\-dd\\ hh:mm"_s, moment, u"2026-03-12 10:15"_s);
    row(u"dd/mm/yyyy"_s, day, u"12/03/2026"_s);
    row(u"d.m.yy"_s, day, u"12.3.26"_s);
    row(u"d mmmm yyyy"_s, day, u"12 March 2026"_s);
    row(u"ddd d mmm"_s, day, u"Thu 12 Mar"_s);
    row(u"dddd"_s, day, u"Thursday"_s);
    row(u"[$-409]h:mm AM/PM;@"_s, moment, u"10:15 AM"_s);
    row(u"h:mm AM/PM"_s, 0.0, u"12:00 AM"_s);
    row(u"hh:mm:ss"_s, moment, u"10:15:43"_s);
    row(u"mm:ss"_s, moment, u"15:43"_s);
    row(u"[h]:mm"_s, 1.5, u"36:00"_s);
    row(u"d\"th of\" mmmm"_s, day, u"12th of March"_s);
    row(u"yyyy-mm-dd"_s, -5.0, u"-5"_s);
    row(u"yyyy-mm-dd"_s, 1e9, u"1000000000"_s);
    row(u"yyyy-mm-dd"_s, 1.0, u"1900-01-01"_s);
}

void TestCellFormat::shows()
{
    QFETCH(QString, code);
    QFETCH(double, value);
    QFETCH(QString, shown);
    QCOMPARE(CellFormat(code).shown(value, false), shown);
}

void TestCellFormat::builtInFormats()
{
    QCOMPARE(CellFormat::builtIn(0).shown(447400123456.0, false), u"447400123456"_s);
    QCOMPARE(CellFormat::builtIn(11).shown(447400123456.0, false), u"447400123456"_s);
    QCOMPARE(CellFormat::builtIn(49).shown(7.0, false), u"7"_s);
    QCOMPARE(CellFormat::builtIn(20).shown(0.5, false), u"12:00"_s);
    QCOMPARE(CellFormat::builtIn(10).shown(0.155, false), u"15.50%"_s);
    QVERIFY(CellFormat::builtIn(14).isDate());
    QVERIFY(CellFormat::builtIn(14).shown(46093, false).contains(u"2026"_s));
    QVERIFY(CellFormat::builtIn(22).shown(46093.5, false).endsWith(u"12:00"_s));
    QVERIFY(!CellFormat::builtIn(-1).isDate());
}

void TestCellFormat::followsTheLocale()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(CellFormat(u"#,##0.00"_s).shown(1250.5, false), u"1.250,50"_s);
    QCOMPARE(CellFormat().shown(12.5, false), u"12,5"_s);
    QCOMPARE(CellFormat(u"d. mmmm yyyy"_s).shown(46093, false), u"12. März 2026"_s);
    QCOMPARE(CellFormat::builtIn(14).shown(46093, false), u"12.03.2026"_s);
}

void TestCellFormat::plainNumbersKeepTheirDigits()
{
    QVERIFY(rc::check("whole numbers", [] {
        const auto number = *rc::gen::inRange<qint64>(-999'999'999'999'999, 999'999'999'999'999);
        RC_ASSERT(plainNumber(double(number)) == QString::number(number));
    }));
    QCOMPARE(plainNumber(12.300000000000001), u"12.3"_s);
    QCOMPARE(plainNumber(0.1 + 0.2), u"0.3"_s);
    QCOMPARE(plainNumber(1e20), u"100000000000000000000"_s);
    QCOMPARE(plainNumber(qInf()), QString());
    QCOMPARE(plainNumber(qQNaN()), QString());
}

void TestCellFormat::survivesAnyCode()
{
    QVERIFY(rc::check("any code, any value", [] {
        const auto code = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("yYmMdDhHsSaApP/0#?.,%@eE\"\\[]_*; :-+$<>=G")));
        const double value = *rc::gen::arbitrary<double>();
        const CellFormat format(QString::fromStdString(code));
        RC_ASSERT(format.shown(value, false).size() < 4'000);
        format.shown(value, true);
    }));
    for (int id = -5; id < 200; ++id)
        CellFormat::builtIn(id).shown(46093.5, true);
}

QTEST_GUILESS_MAIN(TestCellFormat)
#include "tst_cellformat.moc"
