// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Probe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace herald {

class TestCount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden_data();
    void golden();
    void readsFileAndStandardInput();
    void answersALineForALine();
    void saysWhichLineIsWrong();
    void wordsNameWhatForcesUnicode();
    void refusesTwoSources();

private:
    Probe m_probe;
};

void TestCount::golden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty")
        << u""_s
        << QByteArray(R"({"encoding":"GSM-7","units":0,"segments":0,"remaining":160,"breaks":[],"unicode":[]})");
    QTest::newRow("one")
        << u"Hello"_s
        << QByteArray(R"({"encoding":"GSM-7","units":5,"segments":1,"remaining":155,"breaks":[0],"unicode":[]})");
    QTest::newRow("full part") << QString(160,
        u'a') << QByteArray(R"({"encoding":"GSM-7","units":160,"segments":1,"remaining":0,"breaks":[0],"unicode":[]})");
    QTest::newRow("one too many")
        << QString(161, u'a')
        << QByteArray(R"({"encoding":"GSM-7","units":161,"segments":2,"remaining":145,"breaks":[0,153],"unicode":[]})");
    // An escape pair is never split: the euro sign moves to the second part whole, and the rest needs a third.
    QTest::newRow("escape pair at the border")
        << QString(QString(152, u'a') + u'€' + QString(152, u'a'))
        << QByteArray(
               R"({"encoding":"GSM-7","units":306,"segments":3,"remaining":152,"breaks":[0,152,304],"unicode":[]})");
    QTest::newRow("emoji") << u"Hi \U0001F600"_s
                           << QByteArray(
                                  "{\"encoding\":\"UCS-2\",\"units\":5,\"segments\":1,\"remaining\":65,\"breaks\":[0],"
                                  "\"unicode\":[{\"index\":3,\"char\":\"\xF0\x9F\x98\x80\"}]}");
    QTest::newRow("quote and line break")
        << u"a\"b\n"_s + u'č'
        << QByteArray("{\"encoding\":\"UCS-2\",\"units\":5,\"segments\":1,\"remaining\":65,\"breaks\":[0],"
                      "\"unicode\":[{\"index\":4,\"char\":\"\xC4\x8D\"}]}");
}

void TestCount::golden()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    const ProbeResult result = m_probe.run({u"count"_s, u"--json"_s, u"--"_s, text});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.out, json + '\n');
    QCOMPARE(result.exit, 0);
}

void TestCount::readsFileAndStandardInput()
{
    const QString path = m_probe.dataDir() + u"/text.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF"
               "abc\r\nd\n");
    file.close();
    const QByteArray expected =
        R"({"encoding":"GSM-7","units":5,"segments":1,"remaining":155,"breaks":[0],"unicode":[]})"
        "\n";
    QCOMPARE(m_probe.run({u"count"_s, u"--file"_s, path, u"--json"_s}).out, expected);
    QCOMPARE(m_probe.run({u"count"_s, u"--json"_s}, "abc\nd").out, expected);
    const ProbeResult missing = m_probe.run({u"count"_s, u"--file"_s, u"/nonexistent/file"_s});
    QCOMPARE(missing.exit, 2);
    QVERIFY(missing.err.contains("/nonexistent/file"));
}

void TestCount::answersALineForALine()
{
    QByteArray input;
    for (int i = 0; i < 5'000; ++i)
        input += "\"line " + QByteArray::number(i) + "\"\n";
    input += R"("\ud83d")"
             "\n";
    const ProbeResult result = m_probe.run({u"count"_s, u"--lines"_s, u"-"_s, u"--json"_s}, input);
    QCOMPARE(result.exit, 0);
    const QList<QJsonObject> lines = result.lines();
    QCOMPARE(lines.size(), 5'001);
    QCOMPARE(lines.at(4'999).value("units"_L1).toInt(), 9);
    // Half of a surrogate pair cannot be UTF-8; it comes back as it was written.
    QVERIFY(result.out.contains(R"("char":"\ud83d")"));
}

void TestCount::saysWhichLineIsWrong()
{
    const ProbeResult result =
        m_probe.run({u"count"_s, u"--lines"_s, u"-"_s, u"--json"_s}, "\"a\"\n{\"b\":1}\n\"c\"\n");
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.lines().size(), 3);
    QVERIFY(result.lines().at(1).contains("error"_L1));
    QVERIFY(result.err.contains("2"));
}

void TestCount::wordsNameWhatForcesUnicode()
{
    const ProbeResult result = m_probe.run({u"count"_s, u"Zł"_s});
    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("UCS-2"));
    QVERIFY(result.out.contains("ł"));
}

void TestCount::refusesTwoSources()
{
    const ProbeResult result = m_probe.run({u"count"_s, u"two"_s, u"words"_s});
    QCOMPARE(result.exit, 2);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(result.out.isEmpty());
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TestCount)
#include "tst_count.moc"
