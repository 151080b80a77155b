// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ColumnMapping.h"
#include "app/store/Store.h"
#include "tests/cli/Probe.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace herald {

/// Saved lists and opt-outs through the commands, as a script uses them.
class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoOptedOutIsNeverSentTo();
    void optOutsOfPracticeStayThere();
    void telnyxListIsFetched();
    void aRefusalTeaches();
    void optOutsComeAndGoAsFiles();
    void removingIsAsked();
    void listsAreSavedShownAndSentTo();
    void columnsChosenInTheWindowCountHere();
    void badUsage_data();
    void badUsage();

private:
    static QString write(const Probe &probe, const QString &name, const QByteArray &bytes)
    {
        QFile file(probe.dataDir() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    static QString statusOf(const ProbeResult &result, const QString &number)
    {
        const QList<QJsonObject> lines = result.lines();
        for (const QJsonObject &line : lines) {
            if (line.value("number"_L1) == number)
                return line.value("status"_L1).toString();
        }
        return {};
    }
};

void TestPeople::whoOptedOutIsNeverSentTo()
{
    Probe probe;
    const QString file = write(probe, u"list.csv"_s, "Name,Mobile\nA,07700 900001\nB,+447700900002\n");
    const QStringList check{u"check"_s, u"--sandbox"_s, u"--recipients"_s, file, u"--country"_s, u"GB"_s, u"--json"_s};
    QCOMPARE(statusOf(probe.run(check), u"+447700900002"_s), u"ready"_s);

    const ProbeResult added =
        probe.run({u"optouts"_s, u"add"_s, u"0044 7700 900002"_s, u"--note"_s, u"asked by phone"_s, u"--json"_s});
    QCOMPARE(added.exit, 0);
    QCOMPARE(added.summary().value("added"_L1).toInt(), 1);
    const ProbeResult checked = probe.run(check);
    QCOMPARE(statusOf(checked, u"+447700900002"_s), u"opted_out"_s);
    QCOMPARE(statusOf(checked, u"+447700900001"_s), u"ready"_s);
    QCOMPARE(checked.summary().value("opted_out"_L1).toInt(), 1);
    QCOMPARE(checked.exit, 1);

    const ProbeResult sent = probe.run({u"send"_s, u"--sandbox"_s, u"--from"_s, u"Herald"_s, u"--text"_s, u"Hello"_s,
        u"--recipients"_s, file, u"--country"_s, u"GB"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(sent.exit, 1);
    QCOMPARE(sent.summary().value("accepted"_L1).toInt(), 1);
    QCOMPARE(sent.summary().value("skipped"_L1).toInt(), 1);
    QCOMPARE(probe.run({u"history"_s, u"--json"_s}).lines().size(), 1);
}

void TestPeople::optOutsOfPracticeStayThere()
{
    Probe probe;
    QCOMPARE(probe.run({u"optouts"_s, u"fetch"_s, u"--sandbox"_s}).exit, 0);
    const QStringList check{u"check"_s, u"--to"_s, u"+447700900902"_s, u"--json"_s};
    QCOMPARE(statusOf(probe.run(check + QStringList{u"--sandbox"_s}), u"+447700900902"_s), u"opted_out"_s);
    QVERIFY(statusOf(probe.run(check), u"+447700900902"_s) != u"opted_out"_s);
}

void TestPeople::telnyxListIsFetched()
{
    Probe probe;
    const ProbeCarrier carrier(probe);
    QVERIFY(!carrier.baseUrl().isEmpty());
    probe.key = carrier.key();
    const QStringList base{u"--api-base"_s, carrier.baseUrl()};
    const ProbeResult fetched = probe.run(QStringList{u"optouts"_s, u"fetch"_s, u"--json"_s} + base);
    QCOMPARE(fetched.exit, 0);
    QCOMPARE(fetched.summary().value("fetched"_L1).toInt(), 1);
    const ProbeResult listed = probe.run(QStringList{u"optouts"_s, u"--json"_s} + base);
    const QJsonObject entry = listed.lines().value(0);
    QCOMPARE(entry.value("number"_L1).toString(), u"+447700900902"_s);
    QCOMPARE(entry.value("source"_L1).toString(), u"fetched"_s);
    QCOMPARE(entry.value("profile"_L1).toString(), carrier.profile());
    QCOMPARE(entry.value("at"_L1).toString(), u"2026-02-03T10:20:30.405Z"_s);
    QVERIFY(!listed.summary().value("fetched_at"_L1).isNull());

    // What Telnyx blocks cannot be allowed from here.
    const ProbeResult removed =
        probe.run(QStringList{u"optouts"_s, u"remove"_s, u"+447700900902"_s, u"--yes"_s, u"--json"_s} + base);
    QCOMPARE(removed.summary().value("removed"_L1).toInt(), 0);
    QCOMPARE(probe.run(QStringList{u"optouts"_s, u"--json"_s} + base).lines().size(), 2);

    // Nobody listens: no error for who sends, and the list of before still counts.
    const QStringList nowhere{u"--api-base"_s, u"http://127.0.0.1:9"_s};
    QCOMPARE(probe.run(QStringList{u"optouts"_s, u"fetch"_s} + nowhere).exit, 4);
    QCOMPARE(probe.run(QStringList{u"optouts"_s, u"--json"_s} + nowhere).lines().size(), 2);
}

void TestPeople::aRefusalTeaches()
{
    Probe probe;
    const ProbeCarrier carrier(probe);
    probe.key = carrier.key();
    const QStringList send{u"send"_s, u"--from"_s, u"Herald"_s, u"--text"_s, u"Hello"_s, u"--to"_s, u"+447700900902"_s,
        u"--yes"_s, u"--json"_s, u"--sandbox"_s};
    const ProbeResult first = probe.run(send);
    QCOMPARE(first.exit, 1);
    QCOMPARE(first.summary().value("refused"_L1).toInt(), 1);
    const ProbeResult known = probe.run({u"optouts"_s, u"--sandbox"_s, u"--json"_s});
    QCOMPARE(known.lines().value(0).value("source"_L1).toString(), u"refused"_s);
    QVERIFY(known.summary().value("fetched_at"_L1).isNull());
    const ProbeResult second = probe.run(send);
    QCOMPARE(second.exit, 2);
    QCOMPARE(second.summary().value("refused"_L1).toInt(), 0);
    QCOMPARE(probe.run({u"history"_s, u"--json"_s}).lines().size(), 1);
    QCOMPARE(probe.run({u"optouts"_s, u"remove"_s, u"+447700900902"_s, u"--yes"_s, u"--sandbox"_s}).exit, 0);
    QCOMPARE(probe.run({u"optouts"_s, u"--sandbox"_s, u"--json"_s}).lines().size(), 1);
}

void TestPeople::optOutsComeAndGoAsFiles()
{
    Probe probe;
    const QString file = write(probe, u"out.csv"_s,
        "Mobile;Why\r\n+447700900011;moved\r\nnobody;?\r\n+447700900012;\r\n+447700900011;again\r\n");
    const ProbeResult imported = probe.run({u"optouts"_s, u"import"_s, file, u"--json"_s});
    QCOMPARE(imported.exit, 1);
    QVERIFY(imported.err.contains("nobody"));
    QCOMPARE(imported.summary().value("added"_L1).toInt(), 2);
    QCOMPARE(imported.summary().value("unreadable"_L1).toInt(), 1);

    const ProbeResult csv = probe.run({u"optouts"_s, u"--csv"_s});
    QCOMPARE(csv.exit, 0);
    QVERIFY(csv.out.contains("+447700900011"));
    Probe other;
    const QString again = write(other, u"again.csv"_s, csv.out);
    QCOMPARE(other.run({u"optouts"_s, u"import"_s, again, u"--json"_s}).summary().value("added"_L1).toInt(), 2);
}

void TestPeople::removingIsAsked()
{
    Probe probe;
    QCOMPARE(probe.run({u"optouts"_s, u"add"_s, u"+447700900011"_s}).exit, 0);
    QCOMPARE(probe.run({u"optouts"_s, u"remove"_s, u"+447700900011"_s}).exit, 2);
    QCOMPARE(probe.run({u"optouts"_s, u"--json"_s}).lines().size(), 2);
    QCOMPARE(probe.run({u"optouts"_s, u"remove"_s, u"+447700900011"_s, u"--yes"_s}).exit, 0);
    QCOMPARE(probe.run({u"optouts"_s, u"--json"_s}).lines().size(), 1);
}

void TestPeople::listsAreSavedShownAndSentTo()
{
    Probe probe;
    const QString file =
        write(probe, u"ward.csv"_s, "Name,Mobile,Ward\nA,+447700900001,=north\nB,+447700900002,south\n");
    QCOMPARE(probe.run({u"lists"_s, u"import"_s, u"Ward visits"_s, file}).exit, 0);
    QCOMPARE(probe.run({u"lists"_s, u"import"_s, u"ward VISITS"_s, file}).exit, 2);
    QCOMPARE(probe.run({u"lists"_s, u"import"_s, u"ward VISITS"_s, file, u"--replace"_s}).exit, 0);
    const QJsonObject list = probe.run({u"lists"_s, u"--json"_s}).lines().value(0);
    QCOMPARE(list.value("name"_L1).toString(), u"Ward visits"_s);
    QCOMPARE(list.value("rows"_L1).toInt(), 2);
    QVERIFY(list.value("used_at"_L1).isNull());

    const QList<QJsonObject> rows = probe.run({u"lists"_s, u"show"_s, u"ward visits"_s, u"--json"_s}).lines();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).value("cells"_L1).toArray().at(2).toString(), u"=north"_s);
    const QByteArray csv = probe.run({u"lists"_s, u"show"_s, u"ward visits"_s, u"--csv"_s}).out;
    QVERIFY(csv.contains("+447700900001"));
    QVERIFY(csv.contains("'=north"));

    const ProbeResult sent = probe.run({u"send"_s, u"--sandbox"_s, u"--from"_s, u"Herald"_s, u"--text"_s,
        u"Hello {{Name}} of {{Ward}}"_s, u"--list"_s, u"ward visits"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(sent.exit, 0);
    QCOMPARE(sent.summary().value("accepted"_L1).toInt(), 2);
    QVERIFY(!probe.run({u"lists"_s, u"--json"_s}).lines().value(0).value("used_at"_L1).isNull());
    QCOMPARE(probe.run({u"check"_s, u"--sandbox"_s, u"--list"_s, u"Ward visits"_s, u"--json"_s}).exit, 0);

    QCOMPARE(probe.run({u"lists"_s, u"rename"_s, u"Ward visits"_s, u"Wards"_s}).exit, 0);
    QCOMPARE(probe.run({u"lists"_s, u"remove"_s, u"Wards"_s}).exit, 2);
    QCOMPARE(probe.run({u"lists"_s, u"remove"_s, u"Wards"_s, u"--yes"_s}).exit, 0);
    QVERIFY(probe.run({u"lists"_s, u"--json"_s}).out.isEmpty());
    QCOMPARE(probe.run({u"check"_s, u"--list"_s, u"Wards"_s}).exit, 2);
}

void TestPeople::columnsChosenInTheWindowCountHere()
{
    Probe probe;
    const QString file = write(probe, u"two.csv"_s, "Mobile,Mobile 2\n+447700900001,+447700900101\n");
    const QStringList check{u"check"_s, u"--sandbox"_s, u"--recipients"_s, file, u"--json"_s};
    QCOMPARE(probe.run(check).exit, 2);
    {
        const auto store = Store::open(probe.dataDir());
        QVERIFY(store);
        Sheet sheet;
        sheet.setHeadings({u"Mobile"_s, u"Mobile 2"_s});
        const QString name = columnsSetting(shapeOf(sheet));
        const QString value = toText(ColumnMapping{1, -1, {}});
        QVERIFY(
            (*store)->run([name, value](Repositories &all) { return all.settings.setValue(name, value); }).result());
    }
    QCOMPARE(probe.run(check).lines().value(0).value("number"_L1).toString(), u"+447700900101"_s);
    const ProbeResult named = probe.run(check + QStringList{u"--phone-column"_s, u"Mobile"_s});
    QCOMPARE(named.lines().value(0).value("number"_L1).toString(), u"+447700900001"_s);
}

void TestPeople::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("optouts, what") << QStringList{u"optouts"_s, u"explode"_s};
    QTest::newRow("optouts, nobody") << QStringList{u"optouts"_s, u"add"_s};
    QTest::newRow("optouts, two ways") << QStringList{u"optouts"_s, u"--json"_s, u"--csv"_s};
    QTest::newRow("optouts, no file") << QStringList{u"optouts"_s, u"import"_s, u"/nowhere.csv"_s};
    QTest::newRow("optouts, no country") << QStringList{u"optouts"_s, u"add"_s, u"1"_s, u"--country"_s, u"X"_s};
    QTest::newRow("lists, what") << QStringList{u"lists"_s, u"explode"_s};
    QTest::newRow("lists, no name") << QStringList{u"lists"_s, u"show"_s};
    QTest::newRow("lists, no such") << QStringList{u"lists"_s, u"show"_s, u"Nobody"_s};
    QTest::newRow("lists, no file") << QStringList{u"lists"_s, u"import"_s, u"Name"_s, u"/nowhere.csv"_s};
    QTest::newRow("check, two sources") << QStringList{u"check"_s, u"--list"_s, u"a"_s, u"--to"_s, u"+447700900001"_s};
}

void TestPeople::badUsage()
{
    QFETCH(QStringList, arguments);
    const Probe probe;
    const ProbeResult result = probe.run(arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY(!result.err.isEmpty());
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TestPeople)
#include "tst_people.moc"
