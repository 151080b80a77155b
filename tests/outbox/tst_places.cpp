// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/LossyCarrier.h"

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A notice goes on at the server that it was begun with, and nowhere else.
class TestPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGoesOnElsewhere();
    void portsOfThisComputerComeAndGo();
    void theAddressChangesWhileItIsSent();
    void practiceHasNoPlace();
    void olderNoticesGoOn();
    void nobodyElseIsAskedWhatBecameOfIt();
};

namespace {

const QString sendPath = u"messages/alphanumeric_sender_id"_s;

void moveTo(OutboxFixture &f, const QUrl &base)
{
    f.api = std::make_unique<TelnyxApi>(f.network, ApiEndpoint{base, sendPath}, ApiKey("KEY-practice"), nullptr);
}

NewNotice tomorrow(const OutboxFixture &f)
{
    NewNotice notice = f.notice(3);
    notice.notice.startAt = f.clock.now().addDays(1);
    return notice;
}

} // namespace

void TestPlaces::nothingGoesOnElsewhere()
{
    OutboxFixture f;
    const NoticeId id = f.submit(tomorrow(f));
    moveTo(f, QUrl(u"https://telnyx.invalid/v2"_s));
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    for (int again = 0; again < 2; ++again) {
        if (again == 0)
            f.outbox->sendNow(id);
        else
            f.outbox->resume(id);
        QTRY_COMPARE(ended.size(), again + 1);
        const NoticeSummary summary = f.summary(id);
        QCOMPARE(summary.notice.state, NoticeState::Paused);
        QVERIFY(summary.notice.pauseReason.contains(u"localhost"_s));
        QVERIFY(summary.notice.pauseReason.contains(u"telnyx.invalid"_s));
        QCOMPARE(summary.totals.waiting, 3);
    }
    moveTo(f, f.server.url(u"/v2"_s));
    f.outbox->resume(id);
    QTRY_COMPARE(f.totals(id).accepted, 3);
}

void TestPlaces::portsOfThisComputerComeAndGo()
{
    OutboxFixture f;
    const NoticeId id = f.submit(tomorrow(f));
    ScriptedServer other;
    other.setHandler(accepting);
    moveTo(f, other.url(u"/v2"_s));
    f.outbox->sendNow(id);
    QTRY_COMPARE(f.totals(id).accepted, 3);
    QCOMPARE(other.heads("POST"), 3);
}

void TestPlaces::theAddressChangesWhileItIsSent()
{
    OutboxFixture f;
    f.server.setHandler([&f](const SeenRequest &request) {
        // The account's settings are saved while the first are on the wire.
        QMetaObject::invokeMethod(
            qApp, [&f] { moveTo(f, QUrl(u"https://telnyx.invalid/v2"_s)); }, Qt::QueuedConnection);
        return accepting(request);
    });
    const NoticeId id = f.submit(f.notice(100));
    QTRY_COMPARE(f.summary(id).notice.state, NoticeState::Paused);
    const NoticeTotals totals = f.totals(id);
    QVERIFY(totals.accepted > 0);
    QCOMPARE(totals.accepted, f.server.heads("POST"));
    QCOMPARE(totals.accepted + totals.waiting, 100);
    moveTo(f, f.server.url(u"/v2"_s));
    f.server.setHandler(accepting);
    f.outbox->resume(id);
    QTRY_COMPARE(f.totals(id).accepted, 100);
    QCOMPARE(f.server.heads("POST"), 100);
}

/// The practice carrier begins anew with every start.
void TestPlaces::practiceHasNoPlace()
{
    OutboxFixture f;
    NewNotice notice = tomorrow(f);
    notice.notice.practice = true;
    const NoticeId id = f.submit(notice);
    QCOMPARE(f.summary(id).notice.place, QString());
}

void TestPlaces::olderNoticesGoOn()
{
    OutboxFixture f;
    const NewNotice older = tomorrow(f);
    const auto id = waitFor(f.store->run([older](Repositories &r) { return r.notices.create(older); }));
    QVERIFY(id);
    QCOMPARE(f.summary(*id).notice.place, QString());
    f.outbox->sendNow(*id);
    QTRY_COMPARE(f.totals(*id).accepted, 3);
}

void TestPlaces::nobodyElseIsAskedWhatBecameOfIt()
{
    OutboxFixture f;
    Carrier carrier(f);
    const NoticeId id = loseAll(f, f.notice(2));
    QCOMPARE(f.totals(id).unconfirmed, 2);
    f.clock.advance(2h);
    moveTo(f, QUrl(u"https://telnyx.invalid/v2"_s));
    const ReconcileReport report = waitFor(f.outbox->reconcileNow());
    QCOMPARE(report.failed, 2);
    QCOMPARE(report.notFound, 0);
    QVERIFY(report.words.contains(u"telnyx.invalid"_s));
    moveTo(f, f.server.url(u"/v2"_s));
    QCOMPARE(waitFor(f.outbox->reconcileNow()).found, 2);
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
