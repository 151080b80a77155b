// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/LossyCarrier.h"
#include "tests/outbox/Saboteur.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int people = 8;

/// Something a person or a start does, beside sending.
struct Action {
    const char *name;
    std::function<NoticeId(OutboxFixture &)> prepare;
    std::function<void(OutboxFixture &, NoticeId)> act;
    std::function<bool(OutboxFixture &, NoticeId)> isDone;
    int mostPosts = 1; ///< to one person
    bool goesOn = false; ///< a notice that was left paused is resumed before it is done again
};

void pass(OutboxFixture &f, const std::function<bool()> &until)
{
    for (int i = 0; i < 12 && !until(); ++i) {
        f.clock.advance(5s);
        f.settle();
    }
}

void waitUntil(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 20'000))
        qFatal("what is to be disturbed did not begin");
}

NoticeId underWay(OutboxFixture &f)
{
    NewNotice made = f.notice(people);
    made.notice.partsPerMinute = 0.5;
    const NoticeId id = f.submit(made);
    waitUntil([&] { return f.totals(id).accepted > 0 && f.totals(id).sending == 0; });
    return id;
}

NoticeId lost(OutboxFixture &f)
{
    f.server.then(Step::drop(Step::AfterRequest, Step::Reset));
    const NoticeId id = f.submit(f.notice(1));
    pass(f, [&] { return !f.outbox->isRunning(id); });
    return id;
}

NoticeId refused(OutboxFixture &f)
{
    f.server.then(Step::json(400, errorJson("40310")));
    const NoticeId id = f.submit(f.notice(1));
    pass(f, [&] { return !f.outbox->isRunning(id); });
    return id;
}

NoticeId onRecord(OutboxFixture &f)
{
    const NoticeId id = lost(f);
    f.server.setHandler([](const SeenRequest &request) {
        const QByteArray to = OutboxFixture::number(0).toUtf8();
        const QByteArray record = "00000000-0000-4000-8000-000000000001";
        if (request.target.contains("/detail_records"))
            return Step::json(200,
                "{\"data\":[{\"uuid\":\"" + record + "\",\"cld\":\"" + to
                    + "\",\"cli\":\"AcmeCare\",\"direction\":\"outbound\"}],\"meta\":{\"total_pages\":1}}");
        return Step::json(200,
            "{\"data\":{\"record_type\":\"message\",\"id\":\"" + record + "\",\"to\":[{\"phone_number\":\"" + to
                + "\",\"status\":\"sent\"}],\"text\":\"Your visit moves.\",\"parts\":1,\"errors\":[]}}");
    });
    return id;
}

NoticeId accepted(OutboxFixture &f)
{
    const NoticeId id = f.submit(f.notice(3));
    waitUntil([&] { return f.totals(id).accepted == 3 && !f.outbox->isRunning(id); });
    f.server.setHandler([](const SeenRequest &request) {
        return Step::json(200, recordJson("+4" + request.target.right(11), "delivered"));
    });
    return id;
}

NoticeId crashed(OutboxFixture &f)
{
    f.server.setHandler([](const SeenRequest &) { return Step::silence(); });
    const NoticeId id = f.submit(f.notice(people));
    waitUntil([&f] { return f.server.bodies("POST") == 6; });
    f.settle();
    f.crash();
    f.remake();
    f.server.setHandler(accepting);
    return id;
}

QList<Action> actions()
{
    const auto state = [](NoticeState wanted) {
        return [wanted](OutboxFixture &f, NoticeId id) {
            return f.summary(id).notice.state == wanted && !f.outbox->isRunning(id);
        };
    };
    const auto allAccepted = [](OutboxFixture &f, NoticeId id) {
        return f.totals(id).accepted == f.totals(id).messages() && f.summary(id).notice.state == NoticeState::Finished;
    };
    return {
        {"pause", underWay, [](OutboxFixture &f, NoticeId id) { f.outbox->pause(id); }, state(NoticeState::Paused)},
        {"stop", underWay, [](OutboxFixture &f, NoticeId id) { f.outbox->stop(id); }, state(NoticeState::Stopped)},
        {"settle", lost,
            [](OutboxFixture &f, NoticeId) { waitFor(f.outbox->settle({MessageId(1)}, Settlement::SendAgain)); },
            allAccepted, 2, true},
        {"retry", refused, [](OutboxFixture &f, NoticeId id) { waitFor(f.outbox->retryRefused(id)); }, allAccepted, 2,
            true},
        {"reconcile", onRecord, [](OutboxFixture &f, NoticeId) { waitFor(f.outbox->reconcileNow()); },
            [](OutboxFixture &f, NoticeId id) { return f.totals(id).accepted == 1; }},
        {"watch", accepted, [](OutboxFixture &f, NoticeId) { waitFor(f.outbox->refreshNow()); },
            [](OutboxFixture &f, NoticeId id) { return f.totals(id).delivered == 3; }},
        {"recovery", crashed, [](OutboxFixture &f, NoticeId) { waitFor(f.outbox->recoverStranded()); },
            [](OutboxFixture &f, NoticeId id) {
                return f.totals(id).unconfirmed == 6 && f.summary(id).notice.state == NoticeState::Paused;
            }},
    };
}

/// What holds at every moment, whatever has failed.
void compareWhole(OutboxFixture &f, NoticeId id, const Action &action)
{
    const NoticeSummary summary = f.summary(id);
    const bool closed = summary.notice.state == NoticeState::Finished || summary.notice.state == NoticeState::Stopped;
    QVERIFY2(!closed || summary.totals.waiting == 0, "something waits in a closed notice");
    const auto posts = f.posts();
    for (const int count : posts)
        QVERIFY2(count <= action.mostPosts, "sent too often");
    for (const StoredMessage &message : f.messages(id)) {
        const bool left = message.state != HandoverState::Waiting && message.state != HandoverState::Cancelled;
        QVERIFY2(left || action.mostPosts > 1 || !posts.contains(message.to.toUtf8()), "sent, and not recorded");
    }
    QVERIFY(waitFor(f.store->run([](Repositories &r) { return r.log.verify(); }))->isSound());
}

} // namespace

/// A database that fails at any moment of what people and starts do: nothing is half done, and doing it again does it.
class TestActionFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneCallFails_data() { rows(); }
    void oneCallFails() { sweep(1, 9); }
    void everyCallFailsForAWhile_data() { rows(); }
    void everyCallFailsForAWhile() { sweep(1'000'000, 19); }

private:
    static void rows()
    {
        QTest::addColumn<int>("action");
        const QList<Action> all = actions();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }
    static void sweep(int length, int step);
};

void TestActionFaults::sweep(int length, int step)
{
    QFETCH(int, action);
    const Action it = actions().at(action);
    int i = 0;
    for (bool reached = true; reached && !QTest::currentTestFailed(); i += everyCall() ? 1 : step) {
        OutboxFixture f;
        const NoticeId id = it.prepare(f);
        const auto saboteur = Saboteur::in(*f.store);
        saboteur->kind = i % 2 ? StoreError::Busy : StoreError::Full;
        saboteur->from = i;
        saboteur->until = i + length;
        it.act(f, id);
        f.settle();
        f.clock.advance(1s);
        f.settle();
        reached = saboteur->reached();
        saboteur->until = -1;
        compareWhole(f, id, it);
        // Trouble passes; who wanted it asks again.
        for (int trial = 0; trial < 3 && !it.isDone(f, id); ++trial) {
            pass(f, [&] { return it.isDone(f, id); });
            if (it.goesOn && f.totals(id).waiting > 0)
                f.outbox->resume(id);
            else if (!it.isDone(f, id))
                it.act(f, id);
            f.settle();
        }
        QVERIFY2(it.isDone(f, id), qPrintable(u"%1, call %2"_s.arg(QLatin1String(it.name)).arg(i)));
        compareWhole(f, id, it);
    }
    QVERIFY2(i > 2, "nothing was made to fail");
}

QTEST_GUILESS_MAIN(TestActionFaults)
#include "tst_actionfaults.moc"
