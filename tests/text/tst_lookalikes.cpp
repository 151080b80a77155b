// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Lookalikes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald;

namespace {

const QString smile = u"\U0001F600"_s;

} // namespace

class TestLookalikes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QString &text, const QString &result) {
            QTest::newRow(name) << text << result;
        };
        // Canonical composition.
        row("composed", u"Cafe\u0301 u\u0308ber A\u030Angstro\u0308m"_s, u"Café über Ångström"_s);
        row("singletons", u"\u212B \u2126 \u212A \u037E"_s, u"Å Ω K ;"_s);
        row("composed outside the alphabet", u"s\u0327, и\u0306, e\u0302\u0301"_s, u"ş, й, ế"_s);
        row("marks that compose with nothing", u"x\u0301 \u0301"_s, u"x\u0301 \u0301"_s);
        // Parts of letters that are no combining marks: Hangul, Bengali, Tamil, Kannada, Myanmar.
        row("syllables", u"\u1112\u1161\u11AB\u1100\u1173\u11AF \uAC00\u11A8"_s, u"한글 각"_s);
        row("vowel signs", u"\u0995\u09C7\u09BE \u0B95\u0BC6\u0BBE \u0C95\u0CC6\u0CC2\u0CD5 \u1025\u102E"_s,
            u"\u0995\u09CB \u0B95\u0BCA \u0C95\u0CCB \u1026"_s);
        row("beyond one unit", u"\U00011131\U00011127"_s, u"\U0001112E"_s);
        row("parts that do not conjoin", u"\u1112\u11AB \u1161\u1161 a\u1161 \u0995\u09BE \u0E01\u0E31"_s,
            u"\u1112\u11AB \u1161\u1161 a\u1161 \u0995\u09BE \u0E01\u0E31"_s);
        // Compatibility forms.
        row("ligatures", u"eﬃcient ﬁsh ĳs"_s, u"efficient fish ijs"_s);
        row("full width", u"ＳＭＳ　１２３！"_s, u"SMS 123!"_s);
        row("fonts", u"\U0001D407\U0001D422 \U0001D7D9\U0001D7DA"_s, u"Hi 12"_s);
        row("abbreviations", u"№ 5 ™ ㎏"_s, u"No 5 TM kg"_s);
        row("fractions", u"½ cup, ¾"_s, u"1/2 cup, 3/4"_s);
        row("fraction after a number", u"2½ cups"_s, u"2 1/2 cups"_s);
        row("raised and lowered", u"m² and CO₂"_s, u"m2 and CO2"_s);
        row("raised after a number stays", u"10² = 100, 10⁻³, x₁₂"_s, u"10² = 100, 10⁻³, x₁₂"_s);
        row("raised after a hidden character stays", u"10\u200B²"_s, u"10²"_s);
        row("in a circle", u"Gate ① not 2①"_s, u"Gate 1 not 2①"_s);
        row("a form outside the alphabet stays", u"20 ℃ µ ¨"_s, u"20 ℃ µ ¨"_s);
        // Signs.
        row("quotes", u"“a” ‘b’ «c» „d‟ ‹e› `f´ 5′ 6″"_s, u"\"a\" 'b' \"c\" \"d\" 'e' 'f' 5' 6\""_s);
        row("dashes", u"a‐b‑c‒d–e—f―g −1 • h"_s, u"a-b-c-d-e-f-g -1 - h"_s);
        row("ellipsis", u"so…"_s, u"so..."_s);
        row("spaces", u"a\u00A0b\u202Fc\u2009d\u3000e\tf\u2003g"_s, u"a b c d e f g"_s);
        row("line breaks of other programs", u"a\u2028b\vc"_s, u"a\nb\nc"_s);
        row("invisible", u"\uFEFFa\u200Bb\u00ADc\u2060d\u200Ee\u200D f\uFE0F"_s, u"abcde f"_s);
        row("selector behind a replaced sign", u"wow‼\uFE0F"_s, u"wow!!"_s);
        // What stays.
        row("letters", u"łşёêáçőŽαж漢"_s, u"łşёêáçőŽαж漢"_s);
        row("middle dot", u"col·lecció"_s, u"col·lecció"_s);
        row("emoji sequences", u"❤\uFE0F \U0001F468\u200D\U0001F469\u200D\U0001F467 1\uFE0F\u20E3"_s,
            u"❤\uFE0F \U0001F468\u200D\U0001F469\u200D\U0001F467 1\uFE0F\u20E3"_s);
        row("joiners of other scripts", u"می\u200Cخواهم"_s, u"می\u200Cخواهم"_s);
        row("direction marks in right-to-left text", u"שלום\u200F!"_s, u"שלום\u200F!"_s);
        row("lone surrogates", QString(QString(QChar(0xD83D)) + u"–"_s + QChar(0xDE00)),
            QString(QString(QChar(0xD83D)) + u"-"_s + QChar(0xDE00)));
        row("nothing to say", u"Grüße, 5 € [ok]"_s, u"Grüße, 5 € [ok]"_s);
        row("empty", QString(), QString());
    }

    void writes()
    {
        QFETCH(QString, text);
        const LookalikeSuggestion suggestion = suggestLookalikes(text);
        QTEST(suggestion.result, "result");
        QCOMPARE(suggestion.changes.isEmpty(), suggestion.result == text);
        QCOMPARE(applyLookalikes(text, suggestion.changes), suggestion.result);
        QCOMPARE(suggestion.after.units, countSegments(suggestion.result).units);
    }

    void listsKindsInOrderOfAppearance()
    {
        const QList<LookalikeChange> changes = suggestLookalikes(u"– “x” – e\u0301 2½ ½"_s).changes;
        QCOMPARE(changes,
            (QList<LookalikeChange>{{u"–"_s, u"-"_s, {0, 6}, 0}, {u"“"_s, u"\""_s, {2}, 0}, {u"”"_s, u"\""_s, {4}, 0},
                {u"e\u0301"_s, u"é"_s, {8}, 0}, {u"½"_s, u" 1/2"_s, {12}, 0}, {u"½"_s, u"1/2"_s, {14}, 0}}));
    }

    void saysWhatOneChangeSaves()
    {
        const LookalikeSuggestion suggestion = suggestLookalikes(QString(u"’"_s + QString(159, u'a')));
        QCOMPARE(suggestion.before.segments, 3);
        QCOMPARE(suggestion.after.segments, 1);
        QCOMPARE(suggestion.changes.size(), 1);
        QCOMPARE(suggestion.changes[0].segmentsSaved, 2);
        QCOMPARE(suggestion.segmentsSaved(), 2);
    }

    void savesNothingAloneButTogether()
    {
        const LookalikeSuggestion suggestion = suggestLookalikes(QString(u"’–"_s + QString(100, u'a')));
        QCOMPARE(suggestion.changes.size(), 2);
        QCOMPARE(suggestion.changes[0].segmentsSaved, 0);
        QCOMPARE(suggestion.changes[1].segmentsSaved, 0);
        QCOMPARE(suggestion.segmentsSaved(), 1);
    }

    void countsReplacementsThatCostMore()
    {
        // 160 units as they stand, 162 with three dots for one sign.
        const LookalikeSuggestion dots = suggestLookalikes(QString(QString(159, u'a') + u"…"_s));
        QCOMPARE(dots.after.units, 162);
        QCOMPARE(dots.after.segments, 2);
        QCOMPARE(dots.changes[0].segmentsSaved, 1);
        // A wide bracket becomes one that costs two.
        QCOMPARE(suggestLookalikes(u"［"_s).after.units, 2);
    }

    void admitsWhenAChangeCosts()
    {
        // ł keeps the text in UCS-2, where three dots only take more room.
        const LookalikeSuggestion suggestion = suggestLookalikes(QString(u"ł"_s + QString(68, u'a') + u"…"_s));
        QCOMPARE(suggestion.before.segments, 1);
        QCOMPARE(suggestion.changes[0].segmentsSaved, -1);
        QCOMPARE(suggestion.segmentsSaved(), -1);
    }

    void appliesOnlyWhatIsAsked()
    {
        const QString text = u"“a” – b…"_s;
        const QList<LookalikeChange> changes = suggestLookalikes(text).changes;
        QCOMPARE(changes.size(), 4);
        QCOMPARE(applyLookalikes(text, {}), text);
        QCOMPARE(applyLookalikes(text, {changes[2]}), u"“a” - b…"_s);
        QCOMPARE(applyLookalikes(text, {changes[3], changes[0]}), u"\"a” – b..."_s);
        QCOMPARE(applyLookalikes(text, {changes[0], changes[0]}), u"\"a” – b…"_s);
    }

    void leavesPlacesThatAreOutOfDate()
    {
        const QList<LookalikeChange> changes = suggestLookalikes(u"a – b – c"_s).changes;
        QCOMPARE(applyLookalikes(u"a + b – c"_s, changes), u"a + b - c"_s);
        QCOMPARE(applyLookalikes(u"a"_s, changes), u"a"_s);
        QCOMPARE(applyLookalikes(QString(), changes), QString());
    }

    void survivesNonsense()
    {
        const QString text = u"e\u0301–"_s;
        QCOMPARE(applyLookalikes(text, {{u"–"_s, u"-"_s, {-1, 2, 2, 99}, 0}}), u"e\u0301-"_s);
        QCOMPARE(applyLookalikes(text, {{QString(), u"x"_s, {0, 1}, 0}}), text);
        // Two changes for one place: the earlier one wins, the one that overlaps it is left.
        QCOMPARE(applyLookalikes(text, {{u"\u0301–"_s, u"?"_s, {1}, 0}, {u"e\u0301"_s, u"é"_s, {0}, 0}}), u"é–"_s);
    }

    void manyInvisibleCharactersTakeNoLonger()
    {
        // Each looks for its visible neighbours; without a bound this would not end today.
        const LookalikeSuggestion suggestion = suggestLookalikes(QString(1'000'000, QChar(0x200B)));
        QVERIFY(suggestion.result.isEmpty());
        QCOMPARE(suggestion.after.segments, 0);
    }
};

QTEST_APPLESS_MAIN(TestLookalikes)
#include "tst_lookalikes.moc"
