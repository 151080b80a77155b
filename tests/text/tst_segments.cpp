// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Segments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald;

namespace {

QString as(qsizetype count)
{
    return QString(count, u'a');
}

// Makes the rest of a text UCS-2 without a surrogate.
const QString zhe = u"ж"_s;
const QString smile = u"\U0001F600"_s;

} // namespace

class TestSegments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<qsizetype>("units");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<SegmentBreaks>("breaks");
        const auto row = [](const char *name, const QString &text, const char *encoding, qsizetype units, int remaining,
                             const SegmentBreaks &breaks) {
            QTest::newRow(name) << text << QString::fromLatin1(encoding) << units << remaining << breaks;
        };

        row("empty", {}, "GSM-7", 0, 160, {});
        row("one", as(1), "GSM-7", 1, 159, {0});
        row("159", as(159), "GSM-7", 159, 1, {0});
        row("160", as(160), "GSM-7", 160, 0, {0});
        row("161", as(161), "GSM-7", 161, 153 - 8, {0, 153});
        row("306", as(306), "GSM-7", 306, 0, {0, 153});
        row("307", as(307), "GSM-7", 307, 152, {0, 153, 306});
        row("1530", as(1530), "GSM-7", 1530, 0, {0, 153, 306, 459, 612, 765, 918, 1071, 1224, 1377});

        row("euro at 159 and 160", as(158) + u"€"_s, "GSM-7", 160, 0, {0});
        row("euro at 160 and 161", as(159) + u"€"_s, "GSM-7", 161, 145, {0, 153});
        row("escape pair meets the border", as(152) + u"€"_s + as(7), "GSM-7", 161, 153 - 9, {0, 152});
        row("escape pair before the border", as(151) + u"€"_s + as(8), "GSM-7", 161, 153 - 8, {0, 152});
        row("152 + euro + 152 is three", as(152) + u"€"_s + as(152), "GSM-7", 306, 152, {0, 152, 304});
        row("80 euros", QString(80, u'€'), "GSM-7", 160, 0, {0});
        row("81 euros", QString(81, u'€'), "GSM-7", 162, 153 - 10, {0, 76});
        row("nothing but escapes loses a septet each", QString(153, u'['), "GSM-7", 306, 151, {0, 76, 152});
        row("line breaks and form feed", u"a\r\nb\fc"_s, "GSM-7", 7, 153, {0});

        row("one foreign", zhe, "UCS-2", 1, 69, {0});
        row("70", zhe + as(69), "UCS-2", 70, 0, {0});
        row("71", zhe + as(70), "UCS-2", 71, 67 - 4, {0, 67});
        row("134", as(133) + zhe, "UCS-2", 134, 0, {0, 67});
        row("135", as(134) + zhe, "UCS-2", 135, 66, {0, 67, 134});
        row("emoji at 69 and 70", as(68) + smile, "UCS-2", 70, 0, {0});
        row("emoji at 70 and 71", as(69) + smile, "UCS-2", 71, 63, {0, 67});
        row("emoji astride 67", as(66) + smile + as(3), "UCS-2", 71, 67 - 5, {0, 66});
        row("66 + emoji + 66 is three", as(66) + smile + as(66), "UCS-2", 134, 66, {0, 66, 133});
        row("emoji before the border", as(65) + smile + as(4), "UCS-2", 71, 63, {0, 67});
        row("nothing but emoji loses a unit each", smile.repeated(67), "UCS-2", 134, 65, {0, 66, 132});
        row("escapes cost one in UCS-2", zhe + QString(69, u'€'), "UCS-2", 70, 0, {0});
        row("lone high surrogate at the border", as(66) + QChar(0xD83D) + as(4), "UCS-2", 71, 63, {0, 67});
        row("lone low surrogate at the border", as(67) + QChar(0xDE00) + as(3), "UCS-2", 71, 63, {0, 67});
        row("high surrogate at the very end", as(70) + QChar(0xD83D), "UCS-2", 71, 63, {0, 67});
        row("foreign only at the end of a long text", as(153 * 3) + zhe, "UCS-2", 460, 67 - 58,
            {0, 67, 134, 201, 268, 335, 402});
    }

    void packs()
    {
        QFETCH(QString, text);
        const SegmentCount count = countSegments(text);
        QTEST(encodingName(count.encoding), "encoding");
        QTEST(count.units, "units");
        QTEST(count.remaining, "remaining");
        QTEST(count.breaks, "breaks");
        QCOMPARE(count.segments, count.breaks.size());
    }

    void forcesUnicode_data()
    {
        QTest::addColumn<QString>("character");
        QTest::newRow("escape") << QString(QChar(0x1B));
        QTest::newRow("tab") << u"\t"_s;
        QTest::newRow("backtick") << u"`"_s;
        QTest::newRow("small c with cedilla") << u"ç"_s;
        QTest::newRow("typographic apostrophe") << u"’"_s;
        QTest::newRow("null") << QString(QChar(0));
        QTest::newRow("emoji") << smile;
        QTest::newRow("lone low surrogate") << QString(QChar(0xDE00));
    }

    void forcesUnicode()
    {
        QFETCH(QString, character);
        const SegmentCount count = countSegments(QString(u"ab"_s + character + u"c"_s));
        QCOMPARE(count.encoding, Encoding::Ucs2);
        QCOMPARE(count.unicode, (CharacterSpans{{2, character.size()}}));
    }

    void namesEveryForeignCharacterWhole()
    {
        const QString halves = QString(QChar(0xD83D)) + smile + QChar(0xDE00);
        const SegmentCount count = countSegments(QString(u"ł"_s + as(3) + halves + u"€ж"_s));
        QCOMPARE(count.unicode, (CharacterSpans{{0, 1}, {4, 1}, {5, 2}, {7, 1}, {9, 1}}));
    }

    void namesForeignCharactersFarApart()
    {
        // Pairs at, before and astride every multiple of 64, where the search works in blocks.
        for (qsizetype before = 60; before <= 68; ++before) {
            const SegmentCount count = countSegments(QString(as(before) + smile + smile + as(200) + zhe));
            QCOMPARE(count.unicode, (CharacterSpans{{before, 2}, {before + 2, 2}, {before + 204, 1}}));
        }
    }

    void longTextsAreCutWithoutASeam()
    {
        // Longer than any stretch that is looked at in one go, at every place a pair can meet its end.
        for (qsizetype before = 4090; before <= 4100; ++before) {
            const QString text = as(before) + smile.repeated(5000) + as(70);
            const SegmentCount count = countSegments(text);
            QCOMPARE(count.unicode.size(), 5000);
            for (qsizetype i = 0; i < 5000; ++i)
                QCOMPARE(count.unicode[i], (CharacterSpan{before + 2 * i, 2}));
            for (qsizetype i = 1; i < count.breaks.size(); ++i) {
                const qsizetype length = count.breaks[i] - count.breaks[i - 1];
                QVERIFY(length == 67 || (length == 66 && text[count.breaks[i]].isHighSurrogate()));
                QVERIFY(!text[count.breaks[i]].isLowSurrogate());
            }
            QVERIFY(text.size() - count.breaks.last() + count.remaining == 67);
        }
    }

    void flagsWhatTelnyxMayCountOtherwise()
    {
        const SegmentCount count = countSegments(u"5 € § ok Ω"_s);
        QCOMPARE(count.encoding, Encoding::Gsm7);
        QCOMPARE(count.units, 11);
        QCOMPARE(count.doubtful, (CharacterSpans{{2, 1}, {4, 1}, {9, 1}}));
        QVERIFY(count.unicode.isEmpty());
    }

    void flagsDoubtOnceOverBorders()
    {
        const SegmentCount count = countSegments(QString(as(152) + u"€"_s + as(151) + u"€€"_s));
        QCOMPARE(count.breaks, (SegmentBreaks{0, 152, 304}));
        QCOMPARE(count.doubtful, (CharacterSpans{{152, 1}, {304, 1}, {305, 1}}));
    }

    void noDoubtRemainsInUcs2()
    {
        QVERIFY(countSegments(u"5 € ж"_s).doubtful.isEmpty());
        QVERIFY(countSegments(QString(u"€"_s + as(400) + zhe)).doubtful.isEmpty());
    }

    void rooms()
    {
        QCOMPARE(segmentRoom(Encoding::Gsm7, true), 160);
        QCOMPARE(segmentRoom(Encoding::Gsm7, false), 153);
        QCOMPARE(segmentRoom(Encoding::Ucs2, true), 70);
        QCOMPARE(segmentRoom(Encoding::Ucs2, false), 67);
    }
};

QTEST_APPLESS_MAIN(TestSegments)
#include "tst_segments.moc"
