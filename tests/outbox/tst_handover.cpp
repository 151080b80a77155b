// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Handover.h"

#include <QtTest/QtTest>

using namespace herald;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fate = HandoverDecision::Fate;

Q_DECLARE_METATYPE(herald::HandoverDecision::Fate)

namespace {

ApiFailure failureOf(ApiFailure::Kind kind)
{
    ApiFailure failure;
    failure.kind = kind;
    return failure;
}

ApiFailure answered(int status, const QString &code, std::optional<int> retryAfter = {})
{
    ApiFailure failure = failureOf(ApiFailure::Answered);
    failure.httpStatus = status;
    failure.retryAfterSeconds = retryAfter;
    if (!code.isEmpty())
        failure.errors = {ApiError{code, u"title"_s, {}, {}, {}, {}}};
    return failure;
}

} // namespace

class TestHandover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void whatDidNotLeaveWaits();
    void whatMayHaveArrivedIsUnconfirmed();
    void waitsGrowAndEnd();
    void waitsAsLongAsTelnyxAsks();
    void pausesWhenNothingComesThrough();
    void oneUnwantedMessageIsNoTrouble();
    void manyUnwantedMessagesAre();
    void refusalsWithoutAReasonPause();
    void onlyTelnyxsWishesAreKept();
};

void TestHandover::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("retryAfter");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<bool>("pauses");
    const auto row = [](int status, const char *code, bool retryAfter, Fate fate, bool pauses) {
        QTest::addRow("%d %s%s", status, code, retryAfter ? " retry-after" : "")
            << status << QString::fromLatin1(code) << retryAfter << fate << pauses;
    };
    using enum Fate;
    // The code decides, whatever the status says.
    row(429, "10011", false, BackToWaiting, false);
    row(429, "40318", true, BackToWaiting, false);
    row(400, "10011", false, BackToWaiting, false);
    row(429, "40333", false, BackToWaiting, true);
    row(409, "40300", false, Refused, false);
    row(429, "40300", true, Refused, false);
    row(400, "40310", false, Refused, false);
    row(422, "40302", false, Refused, false);
    row(400, "40319", false, Refused, false);
    row(500, "40310", false, Refused, false);
    row(500, "10007", false, Unconfirmed, false);
    row(400, "10007", false, Unconfirmed, false);
    row(408, "10008", false, Unconfirmed, false);
    row(401, "10009", false, BackToWaiting, true);
    row(403, "10010", false, BackToWaiting, true);
    row(400, "20100", false, BackToWaiting, true);
    row(403, "20012", false, BackToWaiting, true);
    row(400, "40312", false, BackToWaiting, true);
    row(404, "10005", false, BackToWaiting, true);
    row(503, "10037", false, Unconfirmed, false);
    row(503, "10037", true, BackToWaiting, false);
    // Without a code, or with one of tomorrow, the status decides.
    for (const char *code : {"", "99999"}) {
        row(400, code, false, Refused, false);
        row(401, code, false, BackToWaiting, true);
        row(402, code, false, BackToWaiting, true);
        row(403, code, false, BackToWaiting, true);
        row(404, code, false, BackToWaiting, true);
        row(408, code, false, Unconfirmed, false);
        row(409, code, false, Refused, false);
        row(422, code, false, Refused, false);
        row(429, code, false, BackToWaiting, false);
        row(500, code, false, Unconfirmed, false);
        row(502, code, false, Unconfirmed, false);
        row(503, code, false, Unconfirmed, false);
        row(503, code, true, BackToWaiting, false);
        row(504, code, true, Unconfirmed, false);
    }
}

void TestHandover::answers()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(bool, retryAfter);
    QFETCH(Fate, fate);
    QFETCH(bool, pauses);
    const auto decision = decideHandover(answered(status, code, retryAfter ? std::optional(7) : std::nullopt), 1);
    QCOMPARE(decision.fate, fate);
    QCOMPARE(decision.pauseNotice, pauses);
}

void TestHandover::whatDidNotLeaveWaits()
{
    const auto offline = decideHandover(failureOf(ApiFailure::NotSent), 1);
    QCOMPARE(offline.fate, Fate::BackToWaiting);
    QVERIFY(!offline.pauseNotice);
    QVERIFY(offline.wait > 0ms);

    ApiFailure tls = failureOf(ApiFailure::NotSent);
    tls.tls = true;
    QCOMPARE(decideHandover(tls, 1).fate, Fate::BackToWaiting);
    QVERIFY(decideHandover(tls, 1).pauseNotice);

    QCOMPARE(decideHandover(failureOf(ApiFailure::BadAddress), 1).fate, Fate::BackToWaiting);
    QVERIFY(decideHandover(failureOf(ApiFailure::BadAddress), 1).pauseNotice);
}

void TestHandover::whatMayHaveArrivedIsUnconfirmed()
{
    for (const auto kind : {ApiFailure::Lost, ApiFailure::Redirected, ApiFailure::Unreadable, ApiFailure::TooLarge}) {
        for (const int failures : {1, 2, 100})
            QCOMPARE(decideHandover(failureOf(kind), failures).fate, Fate::Unconfirmed);
    }
    QVERIFY(!decideHandover(failureOf(ApiFailure::Lost), 1).pauseNotice);
    QVERIFY(decideHandover(failureOf(ApiFailure::Redirected), 1).pauseNotice);
    QVERIFY(decideHandover(failureOf(ApiFailure::Unreadable), 1).pauseNotice);
    // A server that says nothing meaningful with a status that is no error.
    QCOMPARE(decideHandover(answered(204, {}), 1).fate, Fate::Unconfirmed);
}

void TestHandover::waitsGrowAndEnd()
{
    std::chrono::milliseconds last{0};
    for (int failures = 1; failures <= 6; ++failures) {
        const auto wait = decideHandover(failureOf(ApiFailure::NotSent), failures).wait;
        QVERIFY(wait > last);
        last = wait;
    }
    for (const int failures : {-1, 0, 50, 1'000'000})
        QVERIFY(decideHandover(failureOf(ApiFailure::NotSent), failures).wait <= 5min);
}

void TestHandover::waitsAsLongAsTelnyxAsks()
{
    QVERIFY(decideHandover(answered(429, u"10011"_s, 300), 1).wait >= 300s);
    QVERIFY(decideHandover(answered(429, u"40318"_s, {}), 1).wait > 0ms);
}

void TestHandover::pausesWhenNothingComesThrough()
{
    QVERIFY(!decideHandover(failureOf(ApiFailure::NotSent), 4).pauseNotice);
    QVERIFY(decideHandover(failureOf(ApiFailure::NotSent), 5).pauseNotice);
    QVERIFY(!decideHandover(failureOf(ApiFailure::Lost), 2).pauseNotice);
    QVERIFY(decideHandover(failureOf(ApiFailure::Lost), 3).pauseNotice);
    QVERIFY(decideHandover(answered(500, {}), 3).pauseNotice);
    // A bad number says nothing about the next one, however many there are.
    QVERIFY(!decideHandover(answered(400, u"40310"_s), 100).pauseNotice);
}

void TestHandover::oneUnwantedMessageIsNoTrouble()
{
    for (const QString &code : {u"40006"_s, u"40008"_s}) {
        std::chrono::milliseconds last{0};
        for (int tries = 0; tries < mostTries - 1; ++tries) {
            const auto decision = decideHandover(answered(422, code), 1, tries);
            QCOMPARE(decision.fate, Fate::BackToWaiting);
            QVERIFY(!decision.pauseNotice);
            QCOMPARE(decision.wait, 0ms); // the others need not wait
            QCOMPARE(decision.onlyThisMessage, tries > 0);
            QVERIFY(decision.tryAgainIn.value() > last);
            last = *decision.tryAgainIn;
        }
        QVERIFY(last <= 5min);
        QCOMPARE(decideHandover(answered(422, code), 1, mostTries - 1).fate, Fate::Refused);
        QCOMPARE(decideHandover(answered(422, code), 1, 1000).fate, Fate::Refused);
        // A server that stumbled may have taken it all the same.
        QCOMPARE(decideHandover(answered(500, code), 1, 0).fate, Fate::Unconfirmed);
    }
    // A rest that Telnyx asks for is everybody's.
    QVERIFY(decideHandover(answered(429, u"40006"_s, 600), 1).wait >= 600s);
    // What is not about the person holds everybody up, and is not counted.
    QCOMPARE(decideHandover(answered(429, u"10011"_s), 1, 1000).fate, Fate::BackToWaiting);
    QVERIFY(!decideHandover(answered(429, u"10011"_s), 1, 0).tryAgainIn);
}

void TestHandover::manyUnwantedMessagesAre()
{
    QVERIFY(decideHandover(answered(422, u"40006"_s), 3, 0).wait > 0ms);
    QVERIFY(!decideHandover(answered(422, u"40006"_s), 7, 0).pauseNotice);
    QVERIFY(decideHandover(answered(422, u"40006"_s), 8, 0).pauseNotice);
    QVERIFY(!decideHandover(answered(422, u"40006"_s), 8, 1).pauseNotice);
}

void TestHandover::refusalsWithoutAReasonPause()
{
    for (const int status : {400, 409, 422, 451}) {
        QVERIFY(isBareRefusal(answered(status, {})));
        QVERIFY(!decideHandover(answered(status, {}), 2).pauseNotice);
        QVERIFY(decideHandover(answered(status, {}), 3).pauseNotice);
        QVERIFY(!decideHandover(answered(status, {}), 1).onlyThisMessage);
        QVERIFY(!isBareRefusal(answered(status, u"40310"_s)));
    }
    for (const int status : {200, 401, 403, 404, 408, 429, 500})
        QVERIFY(!isBareRefusal(answered(status, {})));
    QVERIFY(!isBareRefusal(failureOf(ApiFailure::Lost)));
}

void TestHandover::onlyTelnyxsWishesAreKept()
{
    QVERIFY(decideHandover(answered(429, u"10011"_s, 300), 1).telnyxAsked);
    QVERIFY(decideHandover(answered(429, u"40318"_s), 1).telnyxAsked);
    QVERIFY(decideHandover(answered(503, {}, 5), 1).telnyxAsked);
    QVERIFY(!decideHandover(failureOf(ApiFailure::NotSent), 4).telnyxAsked);
    QVERIFY(!decideHandover(failureOf(ApiFailure::Lost), 2).telnyxAsked);
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
