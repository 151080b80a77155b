// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sender IDs, statuses, states and outcomes.
#include "app/messages/Outcome.h"
#include "app/messages/SenderId.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald;

class TestMessageValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void senderIds_data();
    void senderIds();
    void senderProblemsAreExplained();
    void statusWords_data();
    void statusWords();
    void strangeStatusesAreKept();
    void everyKnownStatusHasItsWord();
    void stateWords();
    void outcomes_data();
    void outcomes();
    void everyStatusWordHasOneOutcome();
    void outcomeWords();
};

void TestMessageValues::senderIds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem"); // -1: none
    const auto row = [](const char *name, const QString &typed, std::optional<SenderIdProblem> problem = std::nullopt) {
        QTest::newRow(name) << typed << (problem ? static_cast<int>(*problem) : -1);
    };
    row("plain", u"AcmeCare"_s);
    row("one letter", u"A"_s);
    row("eleven", u"ABCDEFGHIJK"_s);
    row("digits and a letter", u"1234567890a"_s);
    row("space inside", u"Acme Care 2"_s);
    row("empty", QString(), SenderIdProblem::Empty);
    row("blank", u"   "_s, SenderIdProblem::Empty);
    row("twelve", u"ABCDEFGHIJKL"_s, SenderIdProblem::TooLong);
    row("digits only", u"12345"_s, SenderIdProblem::NoLetter);
    row("digits and spaces", u"12 45"_s, SenderIdProblem::NoLetter);
    row("space in front", u" Acme"_s, SenderIdProblem::ForbiddenCharacter);
    row("space at the end", u"Acme "_s, SenderIdProblem::ForbiddenCharacter);
    row("no-break space", u"Acme\u00a0Co"_s, SenderIdProblem::ForbiddenCharacter);
    row("accent", u"Café"_s, SenderIdProblem::ForbiddenCharacter);
    row("Cyrillic look-alike", u"А1"_s, SenderIdProblem::ForbiddenCharacter);
    row("full-width letter", u"Ａcme"_s, SenderIdProblem::ForbiddenCharacter);
    row("Arabic digit", u"Acme٣"_s, SenderIdProblem::ForbiddenCharacter);
    row("emoji", u"Acme📦"_s, SenderIdProblem::ForbiddenCharacter);
    row("hyphen", u"Acme-Co"_s, SenderIdProblem::ForbiddenCharacter);
    row("underscore", u"Acme_Co"_s, SenderIdProblem::ForbiddenCharacter);
    row("phone number", u"+4477009001"_s, SenderIdProblem::ForbiddenCharacter);
    row("tab", u"Acme\tCo"_s, SenderIdProblem::ForbiddenCharacter);
    row("nought byte", QString(u"Acme"_s + QChar(u'\0')), SenderIdProblem::ForbiddenCharacter);
}

void TestMessageValues::senderIds()
{
    QFETCH(QString, typed);
    QFETCH(int, problem);
    const auto sender = SenderId::parse(typed);
    QCOMPARE(sender.has_value(), problem < 0);
    if (sender)
        QCOMPARE(sender->toString(), typed);
    else
        QCOMPARE(static_cast<int>(sender.error()), problem);
}

void TestMessageValues::senderProblemsAreExplained()
{
    QSet<QString> words;
    for (const auto problem : {SenderIdProblem::Empty, SenderIdProblem::TooLong, SenderIdProblem::ForbiddenCharacter,
             SenderIdProblem::NoLetter})
        words.insert(SenderId::explain(problem));
    QCOMPARE(words.size(), 4);
    for (const QString &sentence : words)
        QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(SenderId::explain(SenderIdProblem::TooLong).contains(u"11"));
}

void TestMessageValues::statusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("known");
    QTest::addColumn<bool>("final");
    QTest::addColumn<bool>("failure");
    QTest::newRow("queued") << u"queued"_s << int(DeliveryStatus::Queued) << false << false;
    QTest::newRow("sending") << u"sending"_s << int(DeliveryStatus::Sending) << false << false;
    QTest::newRow("sent") << u"sent"_s << int(DeliveryStatus::Sent) << false << false;
    QTest::newRow("scheduled") << u"scheduled"_s << int(DeliveryStatus::Scheduled) << false << false;
    QTest::newRow("delivered") << u"delivered"_s << int(DeliveryStatus::Delivered) << true << false;
    QTest::newRow("sending_failed") << u"sending_failed"_s << int(DeliveryStatus::SendingFailed) << true << true;
    QTest::newRow("delivery_failed") << u"delivery_failed"_s << int(DeliveryStatus::DeliveryFailed) << true << true;
    QTest::newRow("delivery_unconfirmed")
        << u"delivery_unconfirmed"_s << int(DeliveryStatus::DeliveryUnconfirmed) << true << false;
    QTest::newRow("expired") << u"expired"_s << int(DeliveryStatus::Expired) << true << true;
    QTest::newRow("cancelled") << u"cancelled"_s << int(DeliveryStatus::Cancelled) << true << false;
    QTest::newRow("received") << u"received"_s << int(DeliveryStatus::Received) << true << false;
    QTest::newRow("webhook_delivered") << u"webhook_delivered"_s << int(DeliveryStatus::WebhookDelivered) << true
                                       << false;
    QTest::newRow("detail record: failed") << u"failed"_s << int(DeliveryStatus::DeliveryFailed) << true << true;
    QTest::newRow("detail record: dlr_timeout")
        << u"dlr_timeout"_s << int(DeliveryStatus::DeliveryUnconfirmed) << true << false;
    QTest::newRow("detail record: gw_reject") << u"gw_reject"_s << int(DeliveryStatus::SendingFailed) << true << true;
    QTest::newRow("capitals") << u"Delivered"_s << int(DeliveryStatus::Delivered) << true << false;
    QTest::newRow("tomorrow's") << u"teleported"_s << int(DeliveryStatus::Unknown) << false << false;
}

void TestMessageValues::statusWords()
{
    QFETCH(QString, word);
    QFETCH(int, known);
    QFETCH(bool, final);
    QFETCH(bool, failure);
    const DeliveryStatus status(word);
    QCOMPARE(int(status.known()), known);
    QCOMPARE(status.word(), word);
    QCOMPARE(status.isFinal(), final);
    QCOMPARE(status.isFailure(), failure);
}

void TestMessageValues::strangeStatusesAreKept()
{
    QCOMPARE(DeliveryStatus(u"  "_s), DeliveryStatus());
    QCOMPARE(DeliveryStatus().known(), DeliveryStatus::None);
    QVERIFY(DeliveryStatus().word().isEmpty());
    QVERIFY(DeliveryStatus(QString(100'000, u'x')).word().size() <= 64);
}

void TestMessageValues::everyKnownStatusHasItsWord()
{
    for (int known = DeliveryStatus::Queued; known <= DeliveryStatus::WebhookDelivered; ++known) {
        const DeliveryStatus status(static_cast<DeliveryStatus::Known>(known));
        QVERIFY(!status.word().isEmpty());
        QCOMPARE(DeliveryStatus(status.word()), status);
    }
}

void TestMessageValues::stateWords()
{
    const QStringList words{u"waiting"_s, u"sending"_s, u"accepted"_s, u"refused"_s, u"unconfirmed"_s, u"cancelled"_s};
    for (int i = 0; i < words.size(); ++i) {
        QCOMPARE(toWord(static_cast<HandoverState>(i)), words.at(i));
        QCOMPARE(handoverStateFromWord(words.at(i)), static_cast<HandoverState>(i));
    }
    QVERIFY(!handoverStateFromWord(u"Waiting"_s));
    QVERIFY(!handoverStateFromWord(QString()));
}

void TestMessageValues::outcomes_data()
{
    QTest::addColumn<HandoverState>("state");
    QTest::addColumn<QString>("status");
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<bool>("final");
    QTest::newRow("waiting") << HandoverState::Waiting << QString() << Outcome::Waiting << false;
    QTest::newRow("sending") << HandoverState::Sending << QString() << Outcome::Sending << false;
    QTest::newRow("refused") << HandoverState::Refused << QString() << Outcome::Refused << true;
    QTest::newRow("unconfirmed") << HandoverState::Unconfirmed << QString() << Outcome::Unconfirmed << true;
    QTest::newRow("stopped") << HandoverState::Cancelled << QString() << Outcome::Stopped << true;
    QTest::newRow("accepted is not delivered") << HandoverState::Accepted << QString() << Outcome::OnItsWay << false;
    QTest::newRow("queued") << HandoverState::Accepted << u"queued"_s << Outcome::OnItsWay << false;
    QTest::newRow("sent is not delivered") << HandoverState::Accepted << u"sent"_s << Outcome::OnItsWay << false;
    QTest::newRow("delivered") << HandoverState::Accepted << u"delivered"_s << Outcome::Delivered << true;
    QTest::newRow("failed") << HandoverState::Accepted << u"delivery_failed"_s << Outcome::NotDelivered << true;
    QTest::newRow("expired") << HandoverState::Accepted << u"expired"_s << Outcome::NotDelivered << true;
    QTest::newRow("no receipt") << HandoverState::Accepted << u"delivery_unconfirmed"_s << Outcome::NoReceipt << true;
    QTest::newRow("cancelled at Telnyx") << HandoverState::Accepted << u"cancelled"_s << Outcome::Stopped << true;
    QTest::newRow("tomorrow's") << HandoverState::Accepted << u"teleported"_s << Outcome::Other << false;
    QTest::newRow("an old status does not outweigh the state")
        << HandoverState::Waiting << u"delivered"_s << Outcome::Waiting << false;
}

void TestMessageValues::outcomes()
{
    QFETCH(HandoverState, state);
    QFETCH(QString, status);
    QFETCH(Outcome::Kind, kind);
    QFETCH(bool, final);
    const Outcome outcome(state, DeliveryStatus(status));
    QCOMPARE(outcome.kind(), kind);
    QCOMPARE(outcome.isFinal(), final);
    QCOMPARE(outcome.word(), kind == Outcome::Other ? status : Outcome::word(kind));
}

void TestMessageValues::everyStatusWordHasOneOutcome()
{
    QSet<QString> seen;
    for (int kind = Outcome::Waiting; kind <= Outcome::Other; ++kind) {
        const QStringList words = Outcome::statusWords(static_cast<Outcome::Kind>(kind));
        for (const QString &word : words) {
            QVERIFY2(!seen.contains(word), qPrintable(word));
            seen.insert(word);
            QCOMPARE(Outcome(HandoverState::Accepted, DeliveryStatus(word)).kind(), static_cast<Outcome::Kind>(kind));
        }
    }
    const QStringList known = DeliveryStatus::knownWords();
    QCOMPARE(seen, QSet<QString>(known.begin(), known.end()));
    for (const QString &word : {u"delivery_failed"_s, u"sending_failed"_s, u"expired"_s})
        QVERIFY(Outcome::statusWords(Outcome::NotDelivered).contains(word));
}

void TestMessageValues::outcomeWords()
{
    QSet<QString> words;
    for (int kind = Outcome::Waiting; kind <= Outcome::Other; ++kind)
        words.insert(Outcome::word(static_cast<Outcome::Kind>(kind)));
    QCOMPARE(words.size(), Outcome::Other + 1);
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestMessageValues)
#include "tst_messagevalues.moc"
