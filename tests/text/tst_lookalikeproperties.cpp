// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/GsmAlphabet.h"
#include "app/text/Lookalikes.h"
#include "tests/text/RandomText.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace herald;

namespace {

const QStringList words{u"a"_s, u"a"_s, u"2"_s, u"é"_s, u"e\u0301"_s, u"s\u0327"_s, u"\u0301"_s, u"“"_s, u"–"_s, u"…"_s,
    u"½"_s, u"²"_s, u"①"_s, u"ﬁ"_s, u"１"_s, u"\u00A0"_s, u"\u200B"_s, u"\u200D"_s, u"\uFE0F"_s, u"ł"_s, u"€"_s,
    u"\u212B"_s, u"\t"_s, u"ש"_s, u"\U0001D407"_s, u"\U0001F600"_s, QString(QChar(0xD83D))};

QString anyText()
{
    return test::textFrom(words, 40);
}

bool isInsideGsm(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return gsmSeptets(unit.unicode()) > 0; });
}

} // namespace

class TestLookalikeProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChangeIsWhatItSays()
    {
        QVERIFY(rc::check("every change is what it says", [] {
            const QString text = anyText();
            const LookalikeSuggestion suggestion = suggestLookalikes(text);
            for (const LookalikeChange &change : suggestion.changes) {
                RC_ASSERT(!change.positions.isEmpty());
                RC_ASSERT(std::is_sorted(change.positions.begin(), change.positions.end()));
                for (const qsizetype position : change.positions)
                    RC_ASSERT(text.mid(position, change.original.size()) == change.original);
                RC_ASSERT(!isInsideGsm(change.original));
                const bool sameLetterShorter = change.replacement.size() < change.original.size()
                    && change.replacement == change.original.normalized(QString::NormalizationForm_C);
                RC_ASSERT(isInsideGsm(change.replacement) || sameLetterShorter);
                RC_ASSERT(change.segmentsSaved
                    == countSegments(text).segments - countSegments(applyLookalikes(text, {change})).segments);
            }
        }));
    }

    void theResultIsCountedAgain()
    {
        QVERIFY(rc::check("the result is counted again", [] {
            const QString text = anyText();
            const LookalikeSuggestion suggestion = suggestLookalikes(text);
            RC_ASSERT(suggestion.before.breaks == countSegments(text).breaks);
            RC_ASSERT(suggestion.after.breaks == countSegments(suggestion.result).breaks);
            RC_ASSERT(suggestion.segmentsSaved() == suggestion.before.segments - suggestion.after.segments);
            RC_ASSERT(suggestion.after.unicode.size() <= suggestion.before.unicode.size());
        }));
    }

    void changesCanBeMadeInAnyGrouping()
    {
        QVERIFY(rc::check("changes can be made in any grouping", [] {
            const QString text = anyText();
            const LookalikeSuggestion suggestion = suggestLookalikes(text);
            QList<LookalikeChange> shuffled = suggestion.changes;
            std::reverse(shuffled.begin(), shuffled.end());
            RC_ASSERT(applyLookalikes(text, shuffled) == suggestion.result);
            RC_ASSERT(applyLookalikes(text, {}) == text);
        }));
    }

    void composedTextIsNotComposedAgain()
    {
        QVERIFY(rc::check("composed text is not composed again", [] {
            const QString text = anyText().normalized(QString::NormalizationForm_C);
            const LookalikeSuggestion suggestion = suggestLookalikes(text);
            for (const LookalikeChange &change : suggestion.changes)
                RC_ASSERT(change.replacement.isEmpty()
                    || change.replacement != change.original.normalized(QString::NormalizationForm_C));
        }));
    }

    void textInsideTheAlphabetIsLeftAlone()
    {
        QVERIFY(rc::check("text inside the alphabet is left alone", [] {
            QString text = anyText();
            text.removeIf([](QChar unit) { return gsmSeptets(unit.unicode()) == 0; });
            const LookalikeSuggestion suggestion = suggestLookalikes(text);
            RC_ASSERT(suggestion.changes.isEmpty());
            RC_ASSERT(suggestion.result == text);
        }));
    }

    void anyUnitsAreSafe()
    {
        QVERIFY(rc::check("any units are safe", [](const std::vector<char16_t> &units) {
            const QString text = QString::fromUtf16(units.data(), qsizetype(units.size()));
            const LookalikeSuggestion suggestion = suggestLookalikes(text);
            RC_ASSERT(applyLookalikes(text, suggestion.changes) == suggestion.result);
        }));
    }
};

QTEST_APPLESS_MAIN(TestLookalikeProperties)
#include "tst_lookalikeproperties.moc"
