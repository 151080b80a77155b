// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Plan.h"
#include "app/store/StoreFaults.h"
#include "tests/outbox/OutboxFixture.h"

#include <atomic>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int people = 5000;

/// A day of one sender, in a minute.
class LongRun
{
public:
    LongRun()
    {
        f.server.setHandler([this](const SeenRequest &request) {
            if (request.verb == "GET") {
                ++looks;
                return Step::json(200, recordJson("+4" + request.target.right(11), "delivered"));
            }
            times.append(f.clock.now());
            return accepting(request);
        });
        QObject::connect(f.outbox.get(), &Outbox::messageSettled, &context, [this] { ++settled; });
        auto counter = calls;
        StoreFaults::set(*f.store, [counter](const QString &) {
            ++*counter;
            return std::optional<StoreError>();
        });
    }

    /// To the next moment at which anything is due, and until all of that is done.
    void step()
    {
        const QDateTime due = f.clock.nextDue();
        f.clock.advance(std::max(1ms, std::chrono::milliseconds(f.clock.now().msecsTo(due))));
        ++wakings;
        calm();
    }
    /// Until nothing is on the wire and nobody has anything left to do at this hour.
    void calm()
    {
        for (int quiet = 0; quiet < 3;) {
            const auto before = std::tuple(times.size(), settled, looks, calls->load());
            // Without the pauses of a waiting that polls: there are tens of thousands of steps.
            auto asking = f.store->run([](Repositories &r) { return r.messages.sendingWorkers().value().isEmpty(); });
            asking.waitForFinished();
            const bool nothingOnTheWire = asking.result();
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            const bool busy = !nothingOnTheWire || times.size() > settled
                || before != std::tuple(times.size(), settled, looks, calls->load() - 1);
            ++asked;
            quiet = busy ? 0 : quiet + 1;
            if (busy)
                QThread::usleep(100);
        }
    }
    void until(const QDateTime &time)
    {
        while (f.clock.nextDue().isValid() && f.clock.nextDue() <= time)
            step();
        if (f.clock.now() < time)
            f.clock.advance(std::chrono::milliseconds(f.clock.now().msecsTo(time)));
        calm();
    }

    OutboxFixture f;
    QObject context;
    QList<QDateTime> times; ///< of each POST
    qsizetype settled = 0;
    int looks = 0;
    int wakings = 0;
    int asked = 0; ///< of the database calls, by calm()
    int work() const { return calls->load() - asked; }
    std::shared_ptr<std::atomic<int>> calls = std::make_shared<std::atomic<int>>(0);
};

} // namespace

/// 5,000 messages over a sender of six a minute: half a day, with its hour, its pauses, its night and its look-ups.
class TestLongRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeDay();
};

void TestLongRun::aWholeDay()
{
    LongRun run;
    OutboxFixture &f = run.f;
    f.outbox->startWatching();
    const QDateTime written = f.clock.now();
    const QDateTime hour = written.addSecs(2 * 3600);

    // What the plan says beforehand.
    RecipientList list;
    for (int i = 0; i < people; ++i)
        list.append(i + 1, OutboxFixture::number(i % 1000), {});
    ListRules rules;
    rules.phone = {u"GB"_s, true};
    rules.twice = TwiceChoice::KeepAll;
    rules.text = TextTemplate(f.notice(0).notice.text);
    PlanInput input;
    input.sender = u"AcmeCare"_s;
    input.recipients = checkList(list, rules);
    input.partsPerMinute = 6;
    input.now = hour;
    const Plan plan = Planner::plan(input);
    QCOMPARE(plan.messages, people);

    NewNotice made = f.notice(0);
    for (int i = 0; i < people; ++i)
        made.messages.append({i + 1, OutboxFixture::number(i % 1000), {}, made.notice.text, 1});
    made.notice.partsPerMinute = 6;
    made.notice.startAt = hour;
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(made);
    QCOMPARE(f.summary(id).notice.state, NoticeState::Scheduled);
    run.until(hour.addSecs(-1));
    QCOMPARE(run.times.size(), 0);
    QVERIFY2(run.wakings <= 140, "asleep until its hour");

    // An hour's work, then a pause of three hours in which nothing leaves.
    run.until(hour.addSecs(3600));
    const qsizetype first = run.times.size();
    QVERIFY2(std::abs(first - (6 + 360)) <= 2, qPrintable(QString::number(first)));
    f.outbox->pause(id);
    run.calm();
    QCOMPARE(ended.size(), 1);
    const QDateTime pausedAt = f.clock.now();
    run.until(pausedAt.addSecs(3 * 3600));
    QCOMPARE(run.times.size(), first);
    f.outbox->resume(id);
    run.calm();

    const int wakingsBefore = run.wakings;
    const int workBefore = run.work();
    while (ended.size() < 2 && run.wakings < 200'000 && f.clock.nextDue().isValid())
        run.step();
    QCOMPARE(ended.size(), 2);
    QCOMPARE(run.times.size(), people);
    QCOMPARE(f.totals(id).accepted, people);

    // Never faster than the pace: in any hour six a minute and what may leave at once.
    for (qsizetype i = 0; i < run.times.size(); ++i) {
        const qsizetype later = i + 360 + 6;
        if (later < run.times.size())
            QVERIFY(run.times.at(i).secsTo(run.times.at(later)) >= 3600 - 10);
    }
    // Nor slower: the end is where the plan saw it, moved by the pause; the bucket filled up once more meanwhile.
    const qint64 early = run.times.constLast().secsTo(plan.endsAt->addSecs(3 * 3600));
    QVERIFY2(early >= -30 && early <= 90, qPrintable(QString::number(early)));
    // As many by night as the plans of both parts say: the one before the pause, and the one that began after it.
    const auto nightly = [&](qsizetype from, qsizetype count, const QDateTime &begin) {
        RecipientList part;
        for (qsizetype i = from; i < from + count; ++i)
            part.append(int(i) + 1, OutboxFixture::number(int(i) % 1000), {});
        return findQuiet(checkList(part, rules), {}, {begin, 6}).people;
    };
    const qint64 said = nightly(0, first, hour) + nightly(first, people - first, pausedAt.addSecs(3 * 3600));
    const auto byNight = std::count_if(
        run.times.begin(), run.times.end(), [](const QDateTime &at) { return QuietHours().isQuiet(at.time().hour()); });
    QVERIFY2(said > 0 && said < people, "the night is a part of it");
    QVERIFY2(std::abs(byNight - said) <= 12, qPrintable(u"%1 %2"_s.arg(byNight).arg(said)));

    // No busy loop: a few wakings and a bounded number of database calls for each message.
    const double left = double(people - first);
    QVERIFY2(
        (run.wakings - wakingsBefore) / left < 8, qPrintable(QString::number((run.wakings - wakingsBefore) / left)));
    QVERIFY2((run.work() - workBefore) / left < 60, qPrintable(QString::number((run.work() - workBefore) / left)));

    // Each was looked up until it was final, and then nobody asks any more.
    run.until(f.clock.now().addSecs(3600));
    QTRY_COMPARE(f.totals(id).delivered, people);
    QVERIFY(run.looks <= people + 50);
    const int looks = run.looks;
    run.until(f.clock.now().addSecs(11 * 24 * 3600));
    QCOMPARE(run.looks, looks);
    qInfo("%d wakings, %d database calls, %d look-ups", run.wakings, run.work(), run.looks);
}

QTEST_GUILESS_MAIN(TestLongRun)
#include "tst_longrun.moc"
