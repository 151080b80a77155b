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
    void blankLinesKeepTheirPlace();
    void namesWhatIsDoubtful();
    void tellsWhatSuggestionsSave();
    void tellsOfAllThatIsDoubtfulInWords();
    void longTextsAreOnlyCounted();
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
        << QByteArray(R"({"encoding":"GSM-7","units":0,"segments":0,"remaining":160,"breaks":[],"unicode":[],"doubtful":[],"suggestions":[],"suggestions_save":0})");
    QTest::newRow("one")
        << u"Hello"_s
        << QByteArray(R"({"encoding":"GSM-7","units":5,"segments":1,"remaining":155,"breaks":[0],"unicode":[],"doubtful":[],"suggestions":[],"suggestions_save":0})");
    QTest::newRow("full part") << QString(160,
        u'a') << QByteArray(R"({"encoding":"GSM-7","units":160,"segments":1,"remaining":0,"breaks":[0],"unicode":[],"doubtful":[],"suggestions":[],"suggestions_save":0})");
    QTest::newRow("one too many")
        << QString(161, u'a')
        << QByteArray(R"({"encoding":"GSM-7","units":161,"segments":2,"remaining":145,"breaks":[0,153],"unicode":[],"doubtful":[],"suggestions":[],"suggestions_save":0})");
    // An escape pair is never split: the euro sign moves to the second part whole, and the rest needs a third.
    QTest::newRow("escape pair at the border")
        << QString(QString(152, u'a') + u'€' + QString(152, u'a'))
        << QByteArray(
               R"({"encoding":"GSM-7","units":306,"segments":3,"remaining":152,"breaks":[0,152,304],"unicode":[],"doubtful":[{"index":152,"char":"€"}],"suggestions":[],"suggestions_save":0})");
    QTest::newRow("emoji") << u"Hi \U0001F600"_s
                           << QByteArray(
                                  "{\"encoding\":\"UCS-2\",\"units\":5,\"segments\":1,\"remaining\":65,\"breaks\":[0],"
                                  "\"unicode\":[{\"index\":3,\"char\":\"\xF0\x9F\x98\x80\"}],\"doubtful\":[],\"suggestions\":[],\"suggestions_save\":0}");
    QTest::newRow("quote and line break")
        << u"a\"b\n"_s + u'č'
        << QByteArray("{\"encoding\":\"UCS-2\",\"units\":5,\"segments\":1,\"remaining\":65,\"breaks\":[0],"
                      "\"unicode\":[{\"index\":4,\"char\":\"\xC4\x8D\"}],\"doubtful\":[],\"suggestions\":[],\"suggestions_save\":0}");
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
        R"({"encoding":"GSM-7","units":5,"segments":1,"remaining":155,"breaks":[0],"unicode":[],"doubtful":[],"suggestions":[],"suggestions_save":0})"
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

void TestCount::blankLinesKeepTheirPlace()
{
    const ProbeResult result = m_probe.run({u"count"_s, u"--lines"_s, u"-"_s, u"--json"_s}, "\"ab\"\n\n  \n\"\"\n\"c\"");
    QCOMPARE(result.exit, 2);
    const QList<QJsonObject> lines = result.lines();
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0).value("units"_L1).toInt(), 2);
    QVERIFY(lines.at(1).contains("error"_L1));
    QVERIFY(lines.at(2).contains("error"_L1));
    QCOMPARE(lines.at(3).value("segments"_L1).toInt(-1), 0);
    QCOMPARE(lines.at(4).value("units"_L1).toInt(), 1);
    // A line end at the end begins no line.
    const ProbeResult sound = m_probe.run({u"count"_s, u"--lines"_s, u"-"_s}, "\"ab\"\n\"\"\n");
    QCOMPARE(sound.exit, 0);
    QCOMPARE(sound.lines().size(), 2);
}

void TestCount::namesWhatIsDoubtful()
{
    const QJsonObject counted = m_probe.run({u"count"_s, u"--json"_s, u"Ça coûte 5 €"_s}).lines().value(0);
    QCOMPARE(counted.value("encoding"_L1).toString(), u"UCS-2"_s);
    QCOMPARE(counted.value("doubtful"_L1).toArray().size(), 0);
    const QJsonArray doubtful =
        m_probe.run({u"count"_s, u"--json"_s, u"Ça vaut 5 €"_s}).lines().value(0).value("doubtful"_L1).toArray();
    QCOMPARE(doubtful.size(), 2);
    QCOMPARE(doubtful.at(0).toObject(), (QJsonObject{{u"index"_s, 0}, {u"char"_s, u"Ç"_s}}));
    QCOMPARE(doubtful.at(1).toObject(), (QJsonObject{{u"index"_s, 10}, {u"char"_s, u"€"_s}}));
}

void TestCount::tellsOfAllThatIsDoubtfulInWords()
{
    const QString all = u"Ç§€ΔΦΓΛΩΠΨΣΘΞ"_s;
    const QString said = QString::fromUtf8(m_probe.run({u"count"_s, all}).out);
    const QJsonArray doubtful =
        m_probe.run({u"count"_s, u"--json"_s, all}).lines().value(0).value("doubtful"_L1).toArray();
    QVERIFY(doubtful.size() > 2);
    for (const QJsonValue &span : doubtful)
        QVERIFY(said.contains(span.toObject().value("char"_L1).toString()));
    // However many kinds force Unicode, none is passed over.
    QString many;
    for (char32_t letter = 0x410; letter < 0x450; ++letter)
        many += QString::fromUcs4(&letter, 1) + u'-';
    const QString words = QString::fromUtf8(m_probe.run({u"count"_s, many}).out);
    const QString letters = QString(many).remove(u'-');
    for (const QChar letter : letters)
        QVERIFY2(words.contains(QString(letter + u' ')) || words.contains(QString(letter + u'\n')),
            qPrintable(QString(letter)));
}

void TestCount::tellsWhatSuggestionsSave()
{
    // 100 characters are one part in GSM-7 and two in Unicode.
    const QString text = u"“"_s + QString(97, u'a') + u"”…"_s;
    const QJsonObject counted = m_probe.run({u"count"_s, u"--json"_s, text}).lines().value(0);
    const QJsonArray suggestions = counted.value("suggestions"_L1).toArray();
    QCOMPARE(suggestions.size(), 3);
    const auto one = [](const QString &original, const QString &replacement, int places, int saves) {
        return QJsonObject{{u"original"_s, original}, {u"replacement"_s, replacement}, {u"places"_s, places},
            {u"saves"_s, saves}};
    };
    QCOMPARE(suggestions.at(0).toObject(), one(u"“"_s, u"\""_s, 1, 0));
    QCOMPARE(suggestions.at(2).toObject(), one(u"…"_s, u"..."_s, 1, 0));
    QCOMPARE(counted.value("suggestions_save"_L1).toInt(), 1);
    const QString words = QString::fromUtf8(m_probe.run({u"count"_s, text}).out);
    QVERIFY(words.contains(u"“…” could be written “...”, in 1"_s));
    QVERIFY(words.contains(u"That alone saves nothing."_s));
    QVERIFY(words.contains(u"All together save 1"_s));

    const QString alone = QString(98, u'a') + u"……"_s;
    const QJsonObject single = m_probe.run({u"count"_s, u"--json"_s, alone}).lines().value(0);
    QCOMPARE(single.value("suggestions"_L1).toArray().at(0).toObject(), one(u"…"_s, u"..."_s, 2, 1));
    QVERIFY(m_probe.run({u"count"_s, alone}).out.contains("That alone saves 1"));
    const QJsonObject plain = m_probe.run({u"count"_s, u"--json"_s, u"Hello"_s}).lines().value(0);
    QCOMPARE(plain.value("suggestions"_L1).toArray(), QJsonArray());
    QCOMPARE(plain.value("suggestions_save"_L1).toInt(-1), 0);
}

void TestCount::longTextsAreOnlyCounted()
{
    const QJsonObject counted =
        m_probe.run({u"count"_s, u"--json"_s}, QString(10'001, u'“').toUtf8()).lines().value(0);
    QCOMPARE(counted.value("unicode"_L1).toArray().size(), 10'001);
    QVERIFY(counted.contains("suggestions"_L1));
    QVERIFY(counted.value("suggestions"_L1).isNull());
    QVERIFY(counted.value("suggestions_save"_L1).isNull());
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
