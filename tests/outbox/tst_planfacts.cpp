// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Plan.h"
#include "app/outbox/SendingHabits.h"
#include "tests/outbox/OutboxFixture.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

const QString visits = u"Your visit moves to 26 November. Call us if that does not suit you."_s;

CheckedList listOf(const QStringList &numbers, const QString &text = visits)
{
    RecipientList list;
    for (const QString &number : numbers)
        list.append(int(list.rowCount()) + 1, number, {});
    ListRules rules;
    rules.phone = {u"GB"_s, true};
    rules.text = TextTemplate(text);
    return checkList(list, rules);
}

Money usd(QStringView amount)
{
    return *Money::parse(amount, u"USD"_s);
}

QDateTime utc(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, 23), QTime(hour, minute), Qt::UTC);
}

QStringList keysOf(const Plan &plan)
{
    QStringList keys;
    for (const Finding &finding : plan.findings)
        keys.append(finding.key);
    return keys;
}

PlanInput inputOf(const CheckedList &recipients)
{
    PlanInput input;
    input.sender = u"AcmeCare"_s;
    input.profileId = u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s;
    input.recipients = recipients;
    input.partsPerMinute = 60;
    input.now = utc(12);
    return input;
}

PlanFacts factsOf(OutboxFixture &f, const CheckedList &recipients)
{
    const FactsQuestion question{recipients, f.accountId, u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s, u"AcmeCare"_s,
        false, f.clock.now(), {f.clock.now(), 0}, {}};
    return waitFor(f.store->read([question](Repositories &r) { return gatherFacts(r, question); })).value();
}

/// A notice that was sent to the first so many drama numbers.
NoticeId sent(OutboxFixture &f, int people, const QString &text)
{
    NewNotice made = f.notice(people);
    made.notice.text = text;
    for (NewMessage &message : made.messages)
        message.text = text;
    return f.submit(made);
}

QStringList numbers(int from, int count)
{
    QStringList all;
    for (int i = from; i < from + count; ++i)
        all.append(OutboxFixture::number(i));
    return all;
}

} // namespace

/// What a plan knows from the past, the clock and the limits.
class TestPlanFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void learnsPricesByCountry();
    void forecastsWhatItKnows();
    void knowsTheNight_data();
    void knowsTheNight();
    void theNightComesWhileItIsSent();
    void findsTheNextAllowedTime();
    void habitsAreKept();
    void remembersWhoWasTold();
    void whatDidNotArriveDoesNotCount();
    void whatCountsIsWhenItLeft();
    void limitsAreTold();
    void whatWasSpentTodayCounts();
    void othersOfTheSenderAreWaitedFor();
    void manyMessagesAreTyped();
    void factsBecomeFindings();
};

void TestPlanFacts::learnsPricesByCountry()
{
    const PriceBook book = PriceBook::learn({{u"+447700900001"_s, 1, usd(u"0.04")},
        {u"+447700900002"_s, 1, usd(u"0.09")}, {u"+4915123456789"_s, 2, usd(u"0.15")}, {u"no number"_s, 1, usd(u"5")}});
    QCOMPARE(book.priceOf(u"GB"_s, 1), usd(u"0.04")); // The newest counts.
    QCOMPARE(book.priceOf(u"GB"_s, 3), usd(u"0.12"));
    QCOMPARE(book.priceOf(u"DE"_s, 2), usd(u"0.15"));
    QVERIFY(!book.priceOf(u"DE"_s, 1)); // Not half of two: nobody says that prices are even.
    QVERIFY(!book.priceOf(u"FR"_s, 1));
}

void TestPlanFacts::forecastsWhatItKnows()
{
    const PriceBook book = PriceBook::learn({{u"+447700900001"_s, 1, usd(u"0.04")}});
    const CostForecast some =
        forecastCost(listOf({u"+447700900001"_s, u"+447700900002"_s, u"+4915123456789"_s, u"x"_s}), book);
    QCOMPARE(some.cost, usd(u"0.08"));
    QCOMPARE(some.unknown, 1);
    QCOMPARE(some.unknownRegions, QStringList{u"DE"_s});
    // Each by the parts of its own text; a text for all by its own, also when it takes the place of another.
    ListRules rules;
    rules.phone = {u"GB"_s, true};
    rules.text = TextTemplate(u"Hi {{name}}"_s);
    RecipientList named;
    named.append(1, u"+447700900001"_s, u"Ana"_s);
    named.append(2, u"+447700900002"_s, QString(200, u'a'));
    const CheckedList own = checkList(named, rules);
    QCOMPARE(own.kinds, (QList<ReadyKind>{{u"GB"_s, 1, 1}, {u"GB"_s, 2, 1}}));
    QCOMPARE(forecastCost(own, book).cost, usd(u"0.12"));
    rules.text = TextTemplate(u"Hi"_s);
    CheckedList same = checkList(named, rules);
    QCOMPARE(forecastCost(same, book).cost, usd(u"0.08"));
    QVERIFY(same.replaceText(TextTemplate(QString(161, u'a'))));
    QCOMPARE(same.kinds, (QList<ReadyKind>{{u"GB"_s, 2, 2}}));
    QCOMPARE(forecastCost(same, book).cost, usd(u"0.16"));
    const CostForecast none = forecastCost(listOf({u"+4915123456789"_s}), book);
    QVERIFY(!none.cost);
    QCOMPARE(none.unknown, 1);
    // Two currencies make no sum.
    const PriceBook mixed = PriceBook::learn(
        {{u"+447700900001"_s, 1, usd(u"0.04")}, {u"+4915123456789"_s, 1, *Money::parse(u"0.08", u"EUR"_s)}});
    QVERIFY(!forecastCost(listOf({u"+447700900001"_s, u"+4915123456789"_s}), mixed).cost);
}

void TestPlanFacts::knowsTheNight_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<bool>("night");
    QTest::newRow("noon in London") << u"+447700900001"_s << utc(12) << false;
    QTest::newRow("eight in the morning in London") << u"+447700900001"_s << utc(8) << false;
    QTest::newRow("a minute to eight") << u"+447700900001"_s << utc(7, 59) << true;
    QTest::newRow("eight in the evening") << u"+447700900001"_s << utc(20) << true;
    QTest::newRow("a minute to it") << u"+447700900001"_s << utc(19, 59) << false;
    QTest::newRow("Berlin is an hour ahead") << u"+4915123456789"_s << utc(19) << true;
    QTest::newRow("Sydney sleeps at noon in London") << u"+61412345678"_s << utc(12) << true;
    QTest::newRow("India's half hour") << u"+919812345678"_s << utc(14, 29) << false;
    QTest::newRow("India's half hour is over") << u"+919812345678"_s << utc(14, 30) << true;
}

void TestPlanFacts::knowsTheNight()
{
    QFETCH(QString, number);
    QFETCH(QDateTime, at);
    QFETCH(bool, night);
    const CheckedList list = listOf({number});
    QCOMPARE(list.ledger.ready, 1);
    const QuietReport report = findQuiet(list, {}, {at, 0});
    QCOMPARE(report.people, night ? 1 : 0);
    QCOMPARE(report.region, night ? list.verdicts.constFirst().regionCode() : QString());
    // Hours of one's own, and none at all.
    QCOMPARE(findQuiet(list, {0, 0}, {at, 0}).people, 0);
    QCOMPARE(findQuiet(list, {1, 2}, {utc(12), 0}).people, 0);
}

void TestPlanFacts::theNightComesWhileItIsSent()
{
    // 6 at once, then one a minute: the night begins after an hour.
    const QuietReport report = findQuiet(listOf(numbers(0, 100)), {}, {utc(19), 1});
    QCOMPARE(report.people, 100 - 6 - 59);
    QCOMPARE(report.localTime.time(), QTime(20, 0));
    QCOMPARE(findQuiet(listOf(numbers(0, 100)), {}, {utc(19), 60}).people, 0);
}

void TestPlanFacts::findsTheNextAllowedTime()
{
    const CheckedList one = listOf({u"+447700900001"_s});
    QCOMPARE(nextCalmStart(one, {}, {utc(23), 0}), utc(8).addDays(1));
    QCOMPARE(nextCalmStart(one, {}, {utc(12, 7), 0}), utc(12, 15)); // It is day: at the next quarter.
    // In winter 8 o'clock in Britain is 17 o'clock in Japan: both are awake.
    const CheckedList both = listOf({u"+447700900001"_s, u"+819012345678"_s});
    QCOMPARE(nextCalmStart(both, {}, {utc(12), 0}), utc(8).addDays(1));
    QVERIFY(findQuiet(both, {}, {utc(8).addDays(1), 0}).people == 0);
    // Sent so slowly that it takes a day, it disturbs somebody whenever it begins.
    const CheckedList many = listOf(numbers(1, 24));
    QVERIFY(!nextCalmStart(many, {}, {utc(12), 0.01}));
    QCOMPARE(nextCalmStart(one, {0, 23}, {utc(12), 0}), utc(23));
}

void TestPlanFacts::habitsAreKept()
{
    OutboxFixture f;
    const auto load = [&f] { return waitFor(f.store->run([](Repositories &r) { return SendingHabits::load(r); })); };
    QCOMPARE(load(), SendingHabits());
    const SendingHabits habits{{22, 6}, 50, std::chrono::seconds(20)};
    QVERIFY(waitFor(f.store->run([habits](Repositories &r) { return habits.save(r); })));
    QCOMPARE(load(), habits);
    const QString broken = u"99 x -1 900"_s;
    QVERIFY(
        waitFor(f.store->run([broken](Repositories &r) { return r.settings.setValue(u"sending-habits"_s, broken); })));
    QCOMPARE(load(), SendingHabits());
}

void TestPlanFacts::remembersWhoWasTold()
{
    OutboxFixture f;
    const NoticeId first = sent(f, 10, visits);
    const NoticeId second = sent(f, 20, u"The office is closed on Friday, and the telephone is not answered."_s);
    // What waits still is told of however long it waits: all of it has to have left.
    QTRY_COMPARE(f.totals(first).accepted, 10);
    QTRY_COMPARE(f.totals(second).accepted, 20);
    // A comma and a capital make no other notice.
    const QString again = u"your visit moves to 26 November, call us if that does not suit you"_s;
    const PlanFacts facts = factsOf(f, listOf(numbers(5, 10), again));
    QCOMPARE(facts.told.people, 5);
    QCOMPARE(facts.told.title, u"Visits"_s);
    QCOMPARE(factsOf(f, listOf(numbers(5, 10), u"Something new altogether."_s)).told.people, 0);
    QCOMPARE(factsOf(f, listOf(numbers(30, 10))).told.people, 0);
    // It outlives a restart, and ends after a day.
    f.remake();
    f.clock.advance(std::chrono::hours(23));
    QCOMPARE(factsOf(f, listOf(numbers(5, 10))).told.people, 5);
    f.clock.advance(std::chrono::hours(2));
    QCOMPARE(factsOf(f, listOf(numbers(5, 10))).told.people, 0);
}

void TestPlanFacts::whatDidNotArriveDoesNotCount()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &request) {
        const QByteArray to = bodyText(request, u"to"_s);
        if (to.endsWith('1'))
            return Step::json(400, errorJson("40310"));
        return Step::json(200, recordJson(to, to.endsWith('2') ? "delivery_failed" : "queued"));
    });
    const NoticeId id = sent(f, 5, visits);
    QTRY_COMPARE(f.totals(id).accepted, 4);
    QTRY_COMPARE(f.totals(id).refused, 1);
    QCOMPARE(factsOf(f, listOf(numbers(0, 5))).told.people, 3);
}

void TestPlanFacts::whatCountsIsWhenItLeft()
{
    OutboxFixture f;
    // Written two days before it leaves, and told of while it waits.
    NewNotice made = f.notice(5);
    made.notice.text = visits;
    made.notice.startAt = f.clock.now().addSecs(48 * 3600);
    const NoticeId id = f.submit(made);
    f.clock.advance(std::chrono::hours(36));
    const PlanFacts waiting = factsOf(f, listOf(numbers(0, 10)));
    QCOMPARE(waiting.told.people, 5);
    QCOMPARE(waiting.told.at, *made.notice.startAt);
    f.clock.advance(std::chrono::hours(12));
    QTRY_COMPARE(f.totals(id).accepted, 5);
    f.clock.advance(std::chrono::hours(20));
    const PlanFacts left = factsOf(f, listOf(numbers(0, 10)));
    QCOMPARE(left.told.people, 5);
    QCOMPARE(left.told.at, *made.notice.startAt);
    f.clock.advance(std::chrono::hours(5));
    QCOMPARE(factsOf(f, listOf(numbers(0, 10))).told.people, 0);
}

void TestPlanFacts::limitsAreTold()
{
    PlanInput input = inputOf(listOf(numbers(0, 10)));
    input.prices = PriceBook::learn({{u"+447700900001"_s, 1, usd(u"0.05")}});
    input.dailyLimit = usd(u"0.50");
    QVERIFY(!keysOf(Planner::plan(input)).contains(u"daily-limit"_s));
    input.dailyLimit = usd(u"0.49");
    QVERIFY(keysOf(Planner::plan(input)).contains(u"daily-limit"_s));
    QVERIFY(FactWords::limits({}, 1440, 0).isEmpty());
    QCOMPARE(FactWords::limits({}, 1441, 0).size(), 1);
    QCOMPARE(FactWords::limits({}, 1441, 60).size(), 1);
    QVERIFY(FactWords::limits({}, 1441, 6).isEmpty()); // Herald's own pace keeps the queue short.
}

void TestPlanFacts::whatWasSpentTodayCounts()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &request) {
        QByteArray body = recordJson(bodyText(request, u"to"_s));
        body.replace("\"parts\":1", "\"cost\":{\"amount\":\"0.04\",\"currency\":\"USD\"},\"parts\":1");
        return Step::json(200, body);
    });
    const NoticeId id = sent(f, 5, u"Visits move."_s);
    QTRY_COMPARE(f.totals(id).accepted, 5);
    NewNotice other = f.notice(3);
    other.notice.profileId = u"5000eba1-a0c0-4563-9925-b25e842a7cb6"_s;
    const NoticeId elsewhere = f.submit(other);
    QTRY_COMPARE(f.totals(elsewhere).accepted, 3);
    PlanInput input = inputOf(listOf(numbers(10, 10)));
    input.facts = factsOf(f, input.recipients);
    QCOMPARE(input.facts->spentToday, usd(u"0.20"));
    QCOMPARE(input.facts->cost.cost, usd(u"0.40"));
    input.dailyLimit = usd(u"0.60");
    QVERIFY(!keysOf(Planner::plan(input)).contains(u"daily-limit"_s));
    input.dailyLimit = usd(u"0.59");
    const Plan plan = Planner::plan(input);
    const auto told = std::find_if(plan.findings.begin(), plan.findings.end(),
        [](const Finding &finding) { return finding.key == u"daily-limit"_s; });
    QVERIFY(told != plan.findings.end());
    QCOMPARE(told->what,
        u"This costs about 0.40 USD, and 0.20 USD of the 0.59 USD that the messaging profile may spend "
        "a day are spent."_s);
    // A new day at Telnyx.
    f.clock.advance(std::chrono::hours(10));
    input.facts = factsOf(f, input.recipients);
    QVERIFY(!input.facts->spentToday);
}

void TestPlanFacts::othersOfTheSenderAreWaitedFor()
{
    OutboxFixture f;
    f.server.setHandler([](const SeenRequest &) { return Step::silence(); });
    const auto running = [&f](int messages, const QString &sender) {
        NewNotice made = f.notice(messages);
        made.notice.sender = sender;
        made.notice.partsPerMinute = 6;
        return f.submit(made);
    };
    const NoticeId first = running(60, u"AcmeCare"_s);
    running(5, u"Other"_s);
    QTRY_COMPARE(f.server.bodies("POST"), 11);
    f.settle();
    const qint64 waiting = f.totals(first).waiting;
    QVERIFY(waiting > 10 && waiting < 60);
    PlanInput input = inputOf(listOf(numbers(100, 10)));
    input.partsPerMinute = 6;
    input.now = f.clock.now();
    input.facts = factsOf(f, input.recipients);
    QCOMPARE(input.facts->others, QList<qint64>{waiting});
    // Ten of its own and, turn by turn, ten of the other's.
    const Plan plan = Planner::plan(input);
    QCOMPARE(f.clock.now().secsTo(*plan.endsAt), qint64((20 - Pace::burst) * 10));
    QVERIFY(keysOf(plan).contains(u"turns"_s));
    QCOMPARE((SendingSpan{f.clock.now(), 6, {40, 3}}).inTurn(10), 23);
    // One that begins later finds them through, for all that is known.
    const FactsQuestion later{
        input.recipients, f.accountId, {}, u"AcmeCare"_s, false, f.clock.now(), {f.clock.now().addSecs(3600), 6}, {}};
    QVERIFY(waitFor(f.store->read([later](Repositories &r) { return gatherFacts(r, later); }))->others.isEmpty());
}

void TestPlanFacts::manyMessagesAreTyped()
{
    PlanInput input = inputOf(listOf(numbers(0, 20)));
    QVERIFY(!Planner::plan(input).countToType);
    input.typedCountAbove = 19;
    QCOMPARE(Planner::plan(input).countToType, 20);
    input.typedCountAbove = 0;
    QVERIFY(!Planner::plan(input).countToType);
}

void TestPlanFacts::factsBecomeFindings()
{
    PlanInput input = inputOf(listOf(numbers(0, 3)));
    PlanFacts facts;
    facts.cost = {usd(u"0.10"), 2, {u"DE"_s}};
    facts.quiet = {3, u"GB"_s, utc(22)};
    facts.told = {2, u"Visits"_s, utc(9)};
    input.facts = facts;
    const Plan plan = Planner::plan(input);
    QCOMPARE(plan.cost, usd(u"0.10"));
    QCOMPARE(plan.withoutPrice, 2);
    QCOMPARE(plan.warnings(), 2);
    QVERIFY(!plan.isBlocked());
    QCOMPARE(plan.warningKeys(), u"told-before quiet-hours"_s);
    for (const Finding &finding : plan.findings) {
        QVERIFY(!finding.what.isEmpty() && !finding.advice.isEmpty());
        QVERIFY2(!finding.what.contains(u'%') && !finding.advice.contains(u'%'), qPrintable(finding.advice));
    }
    const auto told = [&input] {
        const QList<Finding> findings = Planner::plan(input).findings;
        const auto found =
            std::find_if(findings.begin(), findings.end(), [](const Finding &it) { return it.key == u"told-before"; });
        return found == findings.end() ? QString() : found->advice;
    };
    QVERIFY(told().contains(u"by “Visits”"_s));
    input.facts->told.title.clear();
    QVERIFY2(told().contains(u"by a notice without a title"_s), qPrintable(told()));
}

QTEST_GUILESS_MAIN(TestPlanFacts)
#include "tst_planfacts.moc"
