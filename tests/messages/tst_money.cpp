// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/Money.h"

#include <QLocale>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using herald::Money;

namespace {

Money usd(const QString &amount)
{
    const std::optional<Money> money = Money::parse(amount, u"USD"_s);
    if (!money)
        qFatal("%s is no amount", qPrintable(amount));
    return *money;
}

/// Any amount that fits.
rc::Gen<Money> anyMoney()
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::inRange<qint64>(-999'999'999'999'999, 999'999'999'999'999), rc::gen::inRange(0, 9)),
        [](const std::pair<qint64, int> &parts) { return usd(u"%1e-%2"_s.arg(parts.first).arg(parts.second)); });
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void addsExactly();
    void refusesWhatWouldNotFit();
    void comparesByValue();
    void displays_data();
    void displays();
    void displaysAsManyDecimalsAsItsNeighbours();
    void properties();
};

void TestMoney::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount");
    QTest::newRow("as documented") << u"0.0051"_s << u"0.0051"_s;
    QTest::newRow("last noughts stay") << u"0.0510"_s << u"0.0510"_s;
    QTest::newRow("whole") << u"-3"_s << u"-3"_s;
    QTest::newRow("plus") << u"+3"_s << u"3"_s;
    QTest::newRow("exponent") << u"1e-3"_s << u"0.001"_s;
    QTest::newRow("exponent, capital") << u"5.1E-3"_s << u"0.0051"_s;
    QTest::newRow("exponent upwards") << u"1.5e+3"_s << u"1500"_s;
    QTest::newRow("exponent eats the decimals") << u"1.5e1"_s << u"15"_s;
    QTest::newRow("nought") << u"0"_s << u"0"_s;
    QTest::newRow("nought with decimals") << u"0.00"_s << u"0.00"_s;
    QTest::newRow("minus nought is nought") << u"-0.00"_s << u"0.00"_s;
    QTest::newRow("nought far down") << u"0e-40"_s << u"0"_s;
    QTest::newRow("nought far up") << u"0e40"_s << u"0"_s;
    QTest::newRow("no digit before the point") << u".5"_s << u"0.5"_s;
    QTest::newRow("no digit after the point") << u"5."_s << u"5"_s;
    QTest::newRow("blanks around") << u" 5 "_s << u"5"_s;
    QTest::newRow("noughts in front") << u"000000000000000000000001.5"_s << u"1.5"_s;
    QTest::newRow("18 digits") << u"999999999999999999"_s << u"999999999999999999"_s;
    QTest::newRow("18 decimals") << u"-0.999999999999999999"_s << u"-0.999999999999999999"_s;
}

void TestMoney::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, amount);
    const std::optional<Money> money = Money::parse(text, u"USD"_s);
    QVERIFY(money);
    QCOMPARE(money->amount(), amount);
    QCOMPARE(money->currency(), u"USD"_s);
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {QString(), u" "_s, u"."_s, u"-"_s, u"e5"_s, u"1e"_s, u"1e-"_s, u"1e5.5"_s, u"1,5"_s,
             u"1.2.3"_s, u"--1"_s, u"1-"_s, u"0x10"_s, u"NaN"_s, u"inf"_s, u"five"_s, u"1 000"_s, u"٣"_s,
             u"1000000000000000000"_s, u"0.0000000000000000001"_s, u"1e18"_s, u"1e-19"_s, u"1e99999999999"_s,
             u"1e-99999999999"_s, QString(100'000, u'9'), QString(u"0."_s + QString(100'000, u'3'))})
        QTest::newRow(qPrintable(u"'"_s + text.left(30) + u"'"_s)) << text;
}

void TestMoney::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Money::parse(text, u"USD"_s));
}

void TestMoney::addsExactly()
{
    QCOMPARE(usd(u"0.00305"_s).plus(usd(u"0.00205"_s))->amount(), u"0.00510"_s);
    QCOMPARE(usd(u"0.1"_s).plus(usd(u"0.2"_s))->amount(), u"0.3"_s);
    QCOMPARE(usd(u"1"_s).minus(usd(u"0.001"_s))->amount(), u"0.999"_s);
    QCOMPARE(usd(u"0.0051"_s).times(1209)->amount(), u"6.1659"_s);
    QCOMPARE(usd(u"0.0051"_s).times(0)->amount(), u"0.0000"_s);
    QCOMPARE(usd(u"5"_s).times(-2)->amount(), u"-10"_s);
    QVERIFY(usd(u"1"_s).minus(usd(u"1.00"_s))->isZero());
    QVERIFY(usd(u"1"_s).minus(usd(u"2"_s))->isNegative());
    QVERIFY(Money().isZero());
    QCOMPARE(Money().amount(), u"0"_s);
}

void TestMoney::refusesWhatWouldNotFit()
{
    const Money most = usd(u"999999999999999999"_s);
    QVERIFY(!most.plus(usd(u"1"_s)));
    QVERIFY(!most.plus(usd(u"0.1"_s)));
    QVERIFY(!usd(u"-999999999999999999"_s).minus(usd(u"1"_s)));
    QVERIFY(!most.times(2));
    QVERIFY(!usd(u"2"_s).times(std::numeric_limits<qint64>::max()));
    QVERIFY(!usd(u"2"_s).times(std::numeric_limits<qint64>::min()));
    QVERIFY(!usd(u"1"_s).plus(*Money::parse(u"1", u"EUR"_s)));
    QVERIFY(!usd(u"1"_s).minus(*Money::parse(u"1", u"EUR"_s)));
}

void TestMoney::comparesByValue()
{
    QVERIFY(usd(u"0.10"_s) == usd(u"0.1"_s));
    QVERIFY(usd(u"0.10"_s) != usd(u"0.11"_s));
    QVERIFY(usd(u"-1.5"_s) < usd(u"-1.25"_s));
    QVERIFY(usd(u"-0.5"_s) < usd(u"0.5"_s));
    QVERIFY(usd(u"999999999999999999"_s) > usd(u"0.000000000000000001"_s));
    const Money euro = *Money::parse(u"0.1", u"EUR"_s);
    QVERIFY(usd(u"0.1"_s) != euro);
    QVERIFY(!(usd(u"0.1"_s) < euro) && !(usd(u"0.1"_s) > euro));
}

void TestMoney::displays_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("expected");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("grouped") << english << u"1204.5"_s << u"1,204.50 USD"_s;
    QTest::newRow("two decimals at least") << english << u"3"_s << u"3.00 USD"_s;
    QTest::newRow("more when they count") << english << u"0.0051"_s << u"0.0051 USD"_s;
    QTest::newRow("no idle noughts") << english << u"42.1000"_s << u"42.10 USD"_s;
    QTest::newRow("negative") << english << u"-0.05"_s << u"-0.05 USD"_s;
    QTest::newRow("large") << english << u"123456789012345.678"_s << u"123,456,789,012,345.678 USD"_s;
    QTest::newRow("German") << german << u"1204.5"_s << u"1.204,50 USD"_s;
}

void TestMoney::displays()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, amount);
    QFETCH(QString, expected);
    QLocale::setDefault(locale);
    QCOMPARE(usd(amount).display(), expected);
}

void TestMoney::displaysAsManyDecimalsAsItsNeighbours()
{
    QCOMPARE(usd(u"0.003"_s).decimals(), 3);
    QCOMPARE(usd(u"0.0150"_s).decimals(), 3);
    QCOMPARE(usd(u"7"_s).decimals(), 2);
    QCOMPARE(usd(u"0.000"_s).decimals(), 2);
    QCOMPARE(usd(u"0.003"_s).display(4), u"0.0030 USD"_s);
    QCOMPARE(usd(u"0.00300"_s).display(4), u"0.0030 USD"_s);
    QCOMPARE(usd(u"0.01234"_s).display(4), u"0.01234 USD"_s);
    QCOMPARE(usd(u"-7"_s).display(3), u"-7.000 USD"_s);
}

void TestMoney::properties()
{
    QVERIFY(rc::check("an amount survives being written down", [] {
        const Money money = *anyMoney();
        const std::optional<Money> again = Money::parse(money.amount(), u"USD"_s);
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->amount() == money.amount());
        RC_ASSERT(*again == money);
    }));
    QVERIFY(rc::check("what is added can be taken away again", [] {
        const Money a = *anyMoney();
        const Money b = *anyMoney();
        const std::optional<Money> sum = a.plus(b);
        RC_PRE(sum.has_value());
        RC_ASSERT(*b.plus(a) == *sum);
        const std::optional<Money> back = sum->minus(b);
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == a);
        RC_ASSERT((a < *sum) == (b > usd(u"0"_s)));
    }));
    QVERIFY(rc::check("times is repeated adding", [] {
        const Money a = *anyMoney();
        const int count = *rc::gen::inRange(1, 20);
        Money sum = a;
        for (int i = 1; i < count; ++i) {
            const std::optional<Money> next = sum.plus(a);
            RC_PRE(next.has_value());
            sum = *next;
        }
        RC_ASSERT(a.times(count).has_value());
        RC_ASSERT(*a.times(count) == sum);
    }));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
