// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Pace.h"

#include <QtTest/QtTest>
#include <rapidcheck.h>

#include <cmath>
#include <limits>

using namespace herald;
using namespace std::chrono_literals;

namespace {

const QDateTime start = QDateTime(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);

} // namespace

class TestPace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstGoAtOnce();
    void neverFasterThanAsked();
    void longTextsPayForTheirParts();
    void unlimitedNeverWaits();
    void heedsTelnyxsQueue();
    void aClockSetBackTakesNothing();
    void twoRatesShareTheBucket();
    void oddNumbersDoNoHarm();
};

void TestPace::theFirstGoAtOnce()
{
    const Pace pace(6, start);
    QCOMPARE(pace.waitFor(start), 0ms);
    QCOMPARE(pace.allowance(start, 1, 6), 6);
    QCOMPARE(pace.allowance(start, 1, 2), 2);
    QCOMPARE(pace.allowance(start, 3, 6), 2);
}

void TestPace::neverFasterThanAsked()
{
    QVERIFY(rc::check("parts left never exceed the burst plus the pace", [] {
        const int perMinute = *rc::gen::inRange(1, 600);
        const int parts = *rc::gen::inRange(1, 11);
        Pace pace(perMinute, start);
        QDateTime now = start;
        int sent = 0;
        for (int i = 0; i < 100; ++i) {
            now = now.addMSecs(pace.waitFor(now).count());
            RC_ASSERT(pace.allowance(now, parts, 6) >= 1);
            pace.spend(now, parts);
            sent += parts;
            const double minutes = start.msecsTo(now) / 60'000.0;
            RC_ASSERT(sent <= Pace::burst + minutes * perMinute + parts);
        }
        // And not slower either: the wait is what the pace says, to a millisecond each.
        const double least = (sent - parts - Pace::burst + 1) / double(perMinute) * 60'000;
        RC_ASSERT(start.msecsTo(now) <= least + 200);
    }));
}

void TestPace::longTextsPayForTheirParts()
{
    Pace pace(6, start);
    pace.spend(start, 10);
    // Four parts of debt and one for the next message, at ten seconds each.
    QCOMPARE(pace.waitFor(start), 50s);
    QCOMPARE(pace.allowance(start, 1, 6), 0);
    QCOMPARE(pace.waitFor(start.addSecs(50)), 0ms);
}

void TestPace::unlimitedNeverWaits()
{
    Pace pace(0, start);
    for (int i = 0; i < 1000; ++i)
        pace.spend(start, 10);
    QCOMPARE(pace.waitFor(start), 0ms);
    QCOMPARE(pace.allowance(start, 10, 6), 6);
}

void TestPace::heedsTelnyxsQueue()
{
    Pace pace(0, start);
    pace.heedQueue(start, 59.0);
    QCOMPARE(pace.waitFor(start), 0ms);
    pace.heedQueue(start, 90.0);
    QCOMPARE(pace.waitFor(start), 30s);
    QCOMPARE(pace.allowance(start, 1, 6), 0);
    // A later, shorter answer does not shorten the wait: replies overtake each other.
    pace.heedQueue(start, 70.0);
    QCOMPARE(pace.waitFor(start), 30s);
    QCOMPARE(pace.waitFor(start.addSecs(30)), 0ms);
}

void TestPace::aClockSetBackTakesNothing()
{
    Pace pace(60, start);
    pace.spend(start, 6);
    QDateTime now = start.addSecs(-3600);
    // Neither given nor taken: the next part comes after a second of the new time, and not of the old.
    QVERIFY(pace.heedClock(now));
    QCOMPARE(pace.waitFor(now), 1s);
    for (int second = 0; second < 10; ++second) {
        now = now.addSecs(1);
        QVERIFY(!pace.heedClock(now));
        QCOMPARE(pace.allowance(now, 1, 6), 1);
        pace.spend(now, 1);
        QCOMPARE(pace.waitFor(now), 1s);
    }
    // A rest stays, unless it is longer than anybody asks for.
    pace.holdUntil(now.addSecs(3600));
    QVERIFY(!pace.heedClock(now.addSecs(-5)));
    QCOMPARE(pace.waitFor(now), 1h);
    QVERIFY(pace.heedClock(now.addDays(-3)));
    QCOMPARE(pace.restFor(now), 0ms);
}

void TestPace::twoRatesShareTheBucket()
{
    Pace pace(6, start);
    pace.spend(start, 6);
    // The faster one finds what the slower one has left, filled at its own rate since.
    pace.quicken(60);
    QCOMPARE(pace.waitFor(start), 1s);
    pace.quicken(6);
    QCOMPARE(pace.waitFor(start), 1s);
    pace.turnTo(start.addMSecs(500), 6);
    QCOMPARE(pace.waitFor(start.addMSecs(500)), 5s);
    // Who sends without a limit empties it, and leaves a debt as it was.
    Pace full(6, start);
    full.drain(start);
    QCOMPARE(full.waitFor(start), 10s);
    Pace owing(6, start);
    owing.spend(start, 10);
    owing.drain(start);
    QCOMPARE(owing.waitFor(start), 50s);
    QCOMPARE(owing.restFor(start), 0ms);
}

void TestPace::oddNumbersDoNoHarm()
{
    for (const double odd : {-1.0, std::nan(""), std::numeric_limits<double>::infinity(), 1e-300}) {
        Pace pace(odd, start);
        pace.spend(start, 10);
        pace.heedQueue(start, odd);
        QVERIFY(pace.waitFor(start) >= 0ms);
        QVERIFY(pace.waitFor(start) <= 24h);
    }
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
