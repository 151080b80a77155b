// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Probe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

const QString ownedSender = u"Herald"_s; ///< one that the practice carrier owns

QStringList send(const QStringList &more)
{
    return QStringList{
               u"send"_s, u"--from"_s, ownedSender, u"--text"_s, u"Your parcel is here."_s, u"--yes"_s, u"--json"_s}
    + more;
}

} // namespace

class TestSend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiveNumbersTwoBadThroughPractice();
    void throughACarrierOfItsOwn();
    void refreshSaysThatNobodyCouldBeAsked();
    void wrongKey();
    void noKey();
    void nobodyListens();
    void lostReplyIsUnconfirmed();
    void aRefusalIsTold();
    void badInput_data();
    void badInput();
    void dryRunSendsNothing();
    void withoutYesAndTerminalNothingIsSent();
    void recipientsFileKeepsItsRows();
    void interruptedKeepsWhatHasNotLeft();
    void killedAndResumedLosesNobody();
    void reconcileFindsWhatWasTaken();
    void anotherProcessIsLeftAlone();

private:
    static void compareRecord(const QJsonObject &shown, const QJsonObject &line);
};

void TestSend::fiveNumbersTwoBadThroughPractice()
{
    Probe probe;
    const ProbeResult sent = probe.run(send({u"--sandbox"_s, u"--to"_s, u"+447700900001"_s, u"0044 7700 900002"_s,
        u"12"_s, u"+447700900003"_s, u"+12125550123"_s}));
    QCOMPARE(sent.exit, 1);
    const QList<QJsonObject> lines = sent.lines();
    QCOMPARE(lines.size(), 6);
    int skipped = 0;
    QStringList accepted;
    for (const QJsonObject &line : lines) {
        if (line.value("state"_L1) == "skipped"_L1) {
            ++skipped;
            const bool isNumber = line.value("input"_L1) == "+12125550123"_L1;
            QCOMPARE(line.value("to"_L1).toString(), isNumber ? u"+12125550123"_s : QString());
            QVERIFY(isNumber || line.value("to"_L1).isNull());
            QVERIFY(!line.value("reason"_L1).toString().isEmpty());
            QVERIFY(!line.value("input"_L1).toString().isEmpty());
        } else if (line.value("state"_L1) == "accepted"_L1) {
            accepted.append(line.value("to"_L1).toString());
            QVERIFY(line.value("error"_L1).isNull());
        }
    }
    QCOMPARE(skipped, 2);
    accepted.sort();
    QCOMPARE(accepted, QStringList({u"+447700900001"_s, u"+447700900002"_s, u"+447700900003"_s}));
    const QJsonObject summary = sent.summary();
    QCOMPARE(summary.value("rows"_L1).toInt(), 5);
    QCOMPARE(summary.value("accepted"_L1).toInt(), 3);
    QCOMPARE(summary.value("skipped"_L1).toInt(), 2);
    QCOMPARE(summary.value("refused"_L1).toInt(), 0);
    QCOMPARE(summary.value("waiting"_L1).toInt(), 0);

    const ProbeResult history = probe.run({u"history"_s, u"--json"_s});
    QCOMPARE(history.exit, 0);
    const QList<QJsonObject> messages = history.lines();
    QCOMPARE(messages.size(), 3);
    for (const QJsonObject &message : messages) {
        QCOMPARE(message.value("status"_L1).toString(), u"delivered"_s);
        QCOMPARE(message.value("practice"_L1).toBool(), true);
        const ProbeResult shown = probe.run({u"show"_s, message.value("id"_L1).toString(), u"--json"_s});
        QCOMPARE(shown.exit, 0);
        compareRecord(shown.lines().value(0), message);
    }
    // By Herald's own number too, and in words with every field.
    const QString number = QString::number(messages.at(0).value("message"_L1).toInt());
    const ProbeResult words = probe.run({u"show"_s, number});
    QCOMPARE(words.exit, 0);
    for (const char *part : {"cost_breakdown", "carrier_fee", "organization_id", "webhook_url", "received_at", "parts",
             "Your parcel is here."})
        QVERIFY2(words.out.contains(part), part);
}

void TestSend::compareRecord(const QJsonObject &shown, const QJsonObject &line)
{
    for (auto member = line.begin(); member != line.end(); ++member)
        QCOMPARE(shown.value(member.key()), member.value());
    const QJsonObject record = shown.value("record"_L1).toObject();
    QCOMPARE(record.value("id"_L1), line.value("id"_L1));
    QCOMPARE(record.value("text"_L1), line.value("text"_L1));
    for (const auto field : {"record_type"_L1, "direction"_L1, "type"_L1, "messaging_profile_id"_L1,
             "organization_id"_L1, "from"_L1, "to"_L1, "cc"_L1, "subject"_L1, "media"_L1, "webhook_url"_L1,
             "webhook_failover_url"_L1, "encoding"_L1, "parts"_L1, "tags"_L1, "cost"_L1, "cost_breakdown"_L1,
             "tcr_campaign_id"_L1, "tcr_campaign_billable"_L1, "tcr_campaign_registered"_L1, "received_at"_L1,
             "sent_at"_L1, "completed_at"_L1, "valid_until"_L1, "errors"_L1, "wait_seconds"_L1})
        QVERIFY2(record.contains(field), field.data());
    QVERIFY(shown.value("events"_L1).toArray().size() >= 3);
}

void TestSend::throughACarrierOfItsOwn()
{
    Probe probe;
    ProbeCarrier carrier(probe, {u"--key"_s, u"KEYPRACTICE"_s, u"--speed"_s, u"20"_s});
    QVERIFY(!carrier.baseUrl().isEmpty());
    QCOMPARE(carrier.senders(), u"Herald, Practice, Reminder. Any other is refused with error 40305, as by Telnyx."_s);
    QCOMPARE(carrier.key(), u"KEYPRACTICE"_s);
    probe.key = carrier.key();
    // No --profile: the carrier owns one, so no other can be meant.
    const ProbeResult sent =
        probe.run(send({u"--api-base"_s, carrier.baseUrl(), u"--to"_s, u"+447700900001"_s, u"--rate"_s, u"0"_s}));
    QCOMPARE(sent.exit, 0);
    QCOMPARE(sent.summary().value("practice"_L1).toBool(), false);
    const QString id = sent.lines().constFirst().value("id"_L1).toString();
    QTRY_VERIFY_WITH_TIMEOUT(
        (probe.run({u"refresh"_s, u"--api-base"_s, carrier.baseUrl()}),
            probe.run({u"show"_s, id, u"--json"_s}).lines().value(0).value("status"_L1) == "delivered"_L1),
        30'000);
    QCOMPARE(carrier.interrupt(), 0);
}

void TestSend::refreshSaysThatNobodyCouldBeAsked()
{
    Probe probe;
    const ProbeResult keyless = probe.run({u"refresh"_s});
    QCOMPARE(keyless.exit, 4);
    QVERIFY(keyless.err.contains("TELNYX_API_KEY"));
    probe.key = u"KEYPRACTICE"_s;
    QCOMPARE(probe.run({u"refresh"_s, u"--json"_s, u"--api-base"_s, u"http://127.0.0.1:1"_s}).exit, 4);
    QCOMPARE(probe.run({u"refresh"_s, u"--sandbox"_s}).exit, 0);
}

void TestSend::wrongKey()
{
    Probe probe;
    ProbeCarrier carrier(probe, {u"--key"_s, u"KEYRIGHT"_s});
    probe.key = u"KEYWRONG"_s;
    const ProbeResult sent = probe.run(send({u"--api-base"_s, carrier.baseUrl(), u"--to"_s, u"+447700900001"_s}));
    QCOMPARE(sent.exit, 4);
    QVERIFY(sent.err.contains("key"));
    QVERIFY(!sent.err.contains("KEYWRONG"));
    QVERIFY(!sent.out.contains("KEYWRONG"));
    QCOMPARE(sent.summary().value("accepted"_L1).toInt(), 0);
    QVERIFY(probe.run({u"history"_s, u"--json"_s}).out.isEmpty());
}

void TestSend::noKey()
{
    Probe probe;
    const ProbeResult without = probe.run(send({u"--to"_s, u"+447700900001"_s}));
    QCOMPARE(without.exit, 4);
    QVERIFY(without.err.contains("TELNYX_API_KEY"));
    const ProbeResult based =
        probe.run(send({u"--api-base"_s, u"http://127.0.0.1:9"_s, u"--to"_s, u"+447700900001"_s}));
    QCOMPARE(based.exit, 4);
    QVERIFY(based.err.contains("TELNYX_API_KEY"));
}

void TestSend::nobodyListens()
{
    Probe probe;
    probe.key = u"KEYANY"_s;
    const ProbeResult sent = probe.run(send({u"--api-base"_s, u"http://127.0.0.1:9/v2"_s, u"--to"_s, u"+447700900001"_s,
        u"--profile"_s, u"5a4d0b0c-0000-4000-8000-000000000001"_s}));
    QCOMPARE(sent.exit, 4);
    QVERIFY(!sent.err.isEmpty());
    QVERIFY(probe.run({u"outbox"_s, u"--json"_s}).out.isEmpty());
}

void TestSend::lostReplyIsUnconfirmed()
{
    Probe probe;
    const ProbeResult sent =
        probe.run(send({u"--sandbox"_s, u"--to"_s, u"+447700900001"_s, u"+447700900907"_s, u"+447700900901"_s}));
    QCOMPARE(sent.exit, 3);
    QCOMPARE(sent.summary().value("unconfirmed"_L1).toInt(), 1);
    QCOMPARE(sent.summary().value("refused"_L1).toInt(), 1);
    QCOMPARE(sent.summary().value("accepted"_L1).toInt(), 1);
    const ProbeResult found = probe.run({u"history"_s, u"--json"_s, u"--state"_s, u"unconfirmed"_s});
    QCOMPARE(found.lines().size(), 1);
    QVERIFY(found.lines().at(0).value("id"_L1).isNull());
    // A second run never sends it again by itself.
    const ProbeResult resumed = probe.run({u"resume"_s, u"--sandbox"_s, u"--json"_s});
    QVERIFY(resumed.out.isEmpty());
}

void TestSend::aRefusalIsTold()
{
    Probe probe;
    const ProbeResult sent = probe.run(send({u"--sandbox"_s, u"--to"_s, u"+447700900901"_s}));
    QCOMPARE(sent.exit, 1);
    const QJsonObject line = sent.lines().constFirst();
    QCOMPARE(line.value("state"_L1).toString(), u"refused"_s);
    QCOMPARE(line.value("code"_L1).toString(), u"40310"_s);
    QVERIFY(!line.value("error"_L1).toString().isEmpty());
    const QJsonObject kept = probe.run({u"history"_s, u"--json"_s}).lines().value(0);
    QCOMPARE(kept.value("errors"_L1).toArray().at(0).toObject().value("code"_L1).toString(), u"40310"_s);
}

void TestSend::badInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const QStringList to{u"--to"_s, u"+447700900001"_s};
    const QStringList text{u"--text"_s, u"Hello"_s};
    const QStringList from{u"--from"_s, ownedSender};
    QTest::newRow("twelve characters") << QStringList{u"--from"_s, u"TwelveLetter"_s} + to + text << QByteArray("11");
    QTest::newRow("digits only") << QStringList{u"--from"_s, u"12345"_s} + to + text << QByteArray("letter");
    QTest::newRow("no sender") << to + text << QByteArray("--from");
    QTest::newRow("empty text") << QStringList{u"--text"_s, QString()} + from + to << QByteArray("text");
    QTest::newRow("no text") << from + to << QByteArray("--text");
    QTest::newRow("eleven parts") << QStringList{u"--text"_s, QString(1531, u'a')} + from + to << QByteArray("10");
    QTest::newRow("nobody") << from + text << QByteArray("--to");
    QTest::newRow("no number") << QStringList{u"--to"_s, u"hello"_s} + from + text << QByteArray("hello");
    QTest::newRow("United States") << QStringList{u"--to"_s, u"+12125550123"_s} + from + text
                                   << QByteArray("United States");
    QTest::newRow("Canada") << QStringList{u"--to"_s, u"+14165550123"_s} + from + text << QByteArray("Canada");
    QTest::newRow("Puerto Rico") << QStringList{u"--to"_s, u"+17872345678"_s} + from + text
                                 << QByteArray("Puerto Rico");
    QTest::newRow("profile is no id") << QStringList{u"--profile"_s, u"mine"_s} + from + to + text
                                      << QByteArray("--profile");
    QTest::newRow("country") << QStringList{u"--country"_s, u"Atlantis"_s} + from + to + text << QByteArray("Atlantis");
    QTest::newRow("rate") << QStringList{u"--rate"_s, u"fast"_s} + from + to + text << QByteArray("--rate");
    QTest::newRow("webhook") << QStringList{u"--webhook-url"_s, u"example"_s} + from + to + text
                             << QByteArray("--webhook-url");
    QTest::newRow("option") << QStringList{u"--form"_s, ownedSender} + to + text << QByteArray("--form");
    QTest::newRow("plain http") << QStringList{u"--api-base"_s, u"http://example.org"_s} + from + to + text
                                << QByteArray("https://");
    QTest::newRow("account") << QStringList{u"--account"_s, u"Nowhere"_s} + from + to + text << QByteArray("Nowhere");
    QTest::newRow("file") << QStringList{u"--recipients"_s, u"/nonexistent/list.csv"_s} + from + text
                          << QByteArray("/nonexistent/list.csv");
}

void TestSend::badInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    Probe probe;
    const bool own = arguments.contains(u"--api-base"_s) || arguments.contains(u"--account"_s);
    const QStringList practice = own ? QStringList() : QStringList{u"--sandbox"_s};
    const ProbeResult sent = probe.run(QStringList{u"send"_s, u"--yes"_s} + practice + arguments);
    QCOMPARE(sent.exit, 2);
    QVERIFY2(sent.err.contains(said), sent.err.constData());
    QVERIFY(probe.run({u"history"_s, u"--json"_s}).out.isEmpty());
}

void TestSend::dryRunSendsNothing()
{
    Probe probe;
    const ProbeResult planned = probe.run(send({u"--sandbox"_s, u"--dry-run"_s, u"--to"_s, u"+447700900001"_s}));
    QCOMPARE(planned.exit, 0);
    QCOMPARE(planned.lines().constFirst().value("state"_L1).toString(), u"waiting"_s);
    QCOMPARE(planned.summary().value("messages"_L1).toInt(), 1);
    QCOMPARE(planned.summary().value("waiting"_L1).toInt(), planned.summary().value("rows"_L1).toInt());
    QVERIFY(probe.run({u"history"_s, u"--json"_s}).out.isEmpty());
    QVERIFY(probe.run({u"outbox"_s, u"--all"_s, u"--json"_s}).out.isEmpty());
}

void TestSend::withoutYesAndTerminalNothingIsSent()
{
    Probe probe;
    QStringList arguments = send({u"--sandbox"_s, u"--to"_s, u"+447700900001"_s});
    arguments.removeAll(u"--yes"_s);
    const ProbeResult sent = probe.run(arguments);
    QCOMPARE(sent.exit, 2);
    QVERIFY(sent.err.contains("--yes"));
    QCOMPARE(sent.summary().value("cancelled"_L1).toInt(), sent.summary().value("rows"_L1).toInt());
    QVERIFY(probe.run({u"history"_s, u"--json"_s}).out.isEmpty());
}

void TestSend::recipientsFileKeepsItsRows()
{
    Probe probe;
    const QString path = probe.dataDir() + u"/list.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "Phone;Name\r\n+447700900001;One\r\n\r\nnobody;Two\r\n\"+44 7700 900001\";Three\r\n+447700900002;Four\r\n");
    file.close();
    const ProbeResult checked = probe.run({u"check"_s, u"--sandbox"_s, u"--recipients"_s, path, u"--json"_s});
    QCOMPARE(checked.exit, 1);
    const QList<QJsonObject> rows = checked.lines();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(0).value("row"_L1).toInt(), 2);
    QCOMPARE(rows.at(0).value("status"_L1).toString(), u"ready"_s);
    QCOMPARE(rows.at(1).value("row"_L1).toInt(), 4);
    QCOMPARE(rows.at(1).value("status"_L1).toString(), u"invalid"_s);
    QVERIFY(rows.at(1).value("number"_L1).isNull());
    QCOMPARE(rows.at(2).value("status"_L1).toString(), u"duplicate"_s);
    QCOMPARE(checked.summary().value("rows"_L1).toInt(), 4);
    QCOMPARE(checked.summary().value("ready"_L1).toInt(), 2);

    const ProbeResult sent = probe.run(send({u"--sandbox"_s, u"--recipients"_s, path}));
    QCOMPARE(sent.exit, 1);
    QCOMPARE(sent.summary().value("accepted"_L1).toInt(), 2);
    QCOMPARE(sent.summary().value("skipped"_L1).toInt(), 2);
}

void TestSend::interruptedKeepsWhatHasNotLeft()
{
    Probe probe;
    QStringList numbers;
    for (int i = 0; i < 40; ++i)
        numbers.append(u"+447700900%1"_s.arg(i + 100));
    // One a minute: after the first ones, the rest would take most of an hour.
    const auto process = probe.start(send({u"--sandbox"_s, u"--rate"_s, u"1"_s, u"--to"_s}) + numbers);
    QByteArray output;
    while (!output.contains("accepted") && process->waitForReadyRead(60'000))
        output += process->readAllStandardOutput();
    QVERIFY(output.contains("accepted"));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 1);
    output += process->readAllStandardOutput();
    const QJsonObject summary =
        QJsonDocument::fromJson(output.trimmed().split('\n').constLast()).object().value("summary"_L1).toObject();
    const int accepted = summary.value("accepted"_L1).toInt();
    const int waiting = summary.value("waiting"_L1).toInt();
    QVERIFY(accepted > 0);
    QVERIFY(waiting > 0);
    QCOMPARE(accepted + waiting, 40);

    const QList<QJsonObject> outbox = probe.run({u"outbox"_s, u"--json"_s}).lines();
    QCOMPARE(outbox.size(), 1);
    QCOMPARE(outbox.at(0).value("waiting"_L1).toInt(), waiting);
}

void TestSend::killedAndResumedLosesNobody()
{
    Probe probe;
    QStringList numbers;
    for (int i = 0; i < 20; ++i)
        numbers.append(u"+447700900%1"_s.arg(i + 100));
    const auto process = probe.start(send({u"--sandbox"_s, u"--rate"_s, u"300"_s, u"--to"_s}) + numbers);
    QVERIFY(process->waitForReadyRead(60'000));
    process->kill();
    QVERIFY(process->waitForFinished(60'000));

    const QJsonObject left = probe.run({u"outbox"_s, u"--json"_s}).lines().value(0);
    QVERIFY(left.value("waiting"_L1).toInt() > 0);
    const ProbeResult resumed = probe.run({u"resume"_s, u"--json"_s});
    // What was on the wire at that moment may be unconfirmed, and nothing else may be.
    const QJsonObject summary = resumed.summary();
    QCOMPARE(summary.value("accepted"_L1).toInt() + summary.value("unconfirmed"_L1).toInt(), 20);
    QCOMPARE(resumed.exit, summary.value("unconfirmed"_L1).toInt() > 0 ? 3 : 0);
    QCOMPARE(summary.value("waiting"_L1).toInt(), 0);

    QSet<QString> ids;
    for (const QJsonObject &message : probe.run({u"history"_s, u"--json"_s, u"--state"_s, u"accepted"_s}).lines())
        ids.insert(message.value("id"_L1).toString());
    QCOMPARE(ids.size(), summary.value("accepted"_L1).toInt());
    QVERIFY(probe.run({u"outbox"_s, u"--json"_s}).out.isEmpty());
}

void TestSend::reconcileFindsWhatWasTaken()
{
    Probe probe;
    ProbeCarrier carrier(probe, {u"--key"_s, u"KEYPRACTICE"_s, u"--speed"_s, u"1000"_s});
    probe.key = carrier.key();
    const QStringList base{u"--api-base"_s, carrier.baseUrl(), u"--json"_s};
    // The carrier takes this one and closes the connection without a reply.
    const ProbeResult sent =
        probe.run(send({u"--api-base"_s, carrier.baseUrl(), u"--to"_s, u"+447700900907"_s, u"+447700900909"_s}));
    QCOMPARE(sent.exit, 3);
    QCOMPARE(sent.summary().value("unconfirmed"_L1).toInt(), 2);
    ProbeResult asked;
    QTRY_VERIFY_WITH_TIMEOUT(
        (asked = probe.run(QStringList{u"reconcile"_s} + base), asked.summary().value("unconfirmed"_L1).toInt() == 1),
        30'000);
    QCOMPARE(asked.exit, 3); // The other one was never taken, and nobody can know that yet.
    QCOMPARE(asked.summary().value("too_early"_L1).toInt(), 1);
    const ProbeResult found = probe.run({u"history"_s, u"--json"_s, u"--to"_s, u"+447700900907"_s});
    QCOMPARE(found.lines().size(), 1);
    QCOMPARE(found.lines().at(0).value("state"_L1).toString(), u"accepted"_s);
    QVERIFY(!found.lines().at(0).value("id"_L1).toString().isEmpty());

    const ProbeResult log = probe.run({u"log"_s, u"--json"_s});
    QCOMPARE(log.exit, 0);
    QCOMPARE(log.lines().at(0).value("what"_L1).toString(), u"send"_s);
    QCOMPARE(log.lines().at(0).value("messages"_L1).toInt(), 2);
    QVERIFY(!log.lines().at(0).value("who"_L1).toString().isEmpty());
    QVERIFY(log.summary().value("sound"_L1).toBool());
    QVERIFY(!log.out.contains("7700900"));
    QVERIFY(!log.out.contains("parcel"));
}

void TestSend::anotherProcessIsLeftAlone()
{
    Probe probe;
    QStringList numbers;
    for (int i = 0; i < 20; ++i)
        numbers.append(u"+447700900%1"_s.arg(i + 100));
    const auto process = probe.start(send({u"--sandbox"_s, u"--rate"_s, u"1"_s, u"--to"_s}) + numbers);
    QByteArray output;
    while (!output.contains("accepted") && process->waitForReadyRead(60'000))
        output += process->readAllStandardOutput();
    const ProbeResult resumed = probe.run({u"resume"_s, u"--json"_s});
    QCOMPARE(resumed.exit, 4);
    QVERIFY(resumed.err.contains("another Herald"));
    QCOMPARE(process->state(), QProcess::Running);
    process->kill();
    QVERIFY(process->waitForFinished(60'000));
    // Dead, it is dead at once.
    const QJsonObject left = probe.run({u"outbox"_s, u"--json"_s}).lines().value(0);
    QCOMPARE(left.value("state"_L1).toString(), u"paused"_s);
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TestSend)
#include "tst_send.moc"
