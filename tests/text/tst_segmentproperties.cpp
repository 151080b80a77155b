// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/GsmAlphabet.h"
#include "app/text/Segments.h"
#include "tests/text/RandomText.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace herald;

namespace {

const QStringList gsmWords{u"a"_s, u"a"_s, u"ü"_s, u"€"_s, u"["_s, u"\n"_s, u"§"_s, u"Ω"_s, u"{~}"_s};
const QStringList allWords = gsmWords
    + QStringList{u"ж"_s, u"\U0001F600"_s, u"\U0001F44D\U0001F3FD"_s, QString(QChar(0xD83D)), QString(QChar(0xDE00)),
        u"`"_s, u"\t"_s, QString(QChar(0x1B))};

QString anyText()
{
    const bool gsmOnly = *rc::gen::arbitrary<bool>();
    return test::textFrom(gsmOnly ? gsmWords : allWords, 60);
}

// The same rules, written as slowly and plainly as can be: characters first, then a list of segments.
struct Reference {
    struct Character {
        QString text;
        int cost = 0;
    };
    bool ucs2 = false;
    QList<Character> characters;
    QStringList segments;
    int spare = 160;

    explicit Reference(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            QString character = text.mid(i, 1);
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                character += text[++i];
            ucs2 = ucs2 || character.size() == 2 || gsmSeptets(character[0].unicode()) == 0;
            characters.append({character, 0});
        }
        for (Character &character : characters)
            character.cost = ucs2 ? int(character.text.size()) : gsmSeptets(character.text[0].unicode());
        if (text.isEmpty())
            return;
        spare = 0;
        const int room = total() <= alone() ? alone() : shared();
        for (const Character &character : std::as_const(characters)) {
            if (segments.isEmpty() || spare < character.cost) {
                segments.append(QString());
                spare = room;
            }
            segments.last() += character.text;
            spare -= character.cost;
        }
    }

    int alone() const { return ucs2 ? 70 : 160; }
    int shared() const { return ucs2 ? 67 : 153; }
    int total() const
    {
        return std::accumulate(characters.begin(), characters.end(), 0,
            [](int sum, const Character &character) { return sum + character.cost; });
    }

    // The fewest segments there can be, by trying every place for the last border.
    qsizetype fewest() const
    {
        if (total() <= alone())
            return characters.isEmpty() ? 0 : 1;
        QList<qsizetype> best(characters.size() + 1, 0);
        for (qsizetype end = 1; end <= characters.size(); ++end) {
            best[end] = end;
            int used = 0;
            for (qsizetype start = end; start > 0; --start) {
                used += characters[start - 1].cost;
                if (used > shared())
                    break;
                best[end] = std::min(best[end], best[start - 1] + 1);
            }
        }
        return best.last();
    }
};

QStringList cut(const QString &text, const SegmentBreaks &breaks)
{
    QStringList segments;
    for (qsizetype i = 0; i < breaks.size(); ++i)
        segments += text.mid(breaks[i], (i + 1 < breaks.size() ? breaks[i + 1] : text.size()) - breaks[i]);
    return segments;
}

} // namespace

class TestSegmentProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packsLikeThePlainReference()
    {
        QVERIFY(rc::check("packs like the plain reference", [] {
            const QString text = anyText();
            const Reference reference(text);
            const SegmentCount count = countSegments(text);
            RC_ASSERT((count.encoding == Encoding::Ucs2) == reference.ucs2);
            RC_ASSERT(count.units == reference.total());
            RC_ASSERT(count.segments == reference.segments.size());
            RC_ASSERT(count.segments == count.breaks.size());
            RC_ASSERT(cut(text, count.breaks) == reference.segments);
            RC_ASSERT(count.remaining == (text.isEmpty() ? 160 : reference.spare));
        }));
    }

    void needsNoMoreSegmentsThanTheBestCut()
    {
        QVERIFY(rc::check("needs no more segments than the best cut", [] {
            const QString text = anyText();
            RC_ASSERT(countSegments(text).segments == Reference(text).fewest());
        }));
    }

    void segmentsAreWholeAndFit()
    {
        QVERIFY(rc::check("segments are whole and fit", [] {
            const QString text = anyText();
            const SegmentCount count = countSegments(text);
            const QStringList segments = cut(text, count.breaks);
            RC_ASSERT(segments.join(QString()) == text);
            for (const QString &segment : segments) {
                RC_ASSERT(!segment.isEmpty());
                RC_ASSERT(!(segment.front().isLowSurrogate() && &segment != &segments.front()
                    && (&segment)[-1].back().isHighSurrogate()));
                const SegmentCount alone = countSegments(segment);
                RC_ASSERT(alone.segments == 1);
                const qsizetype units = count.encoding == Encoding::Ucs2 ? segment.size() : alone.units;
                RC_ASSERT(units <= segmentRoom(count.encoding, segments.size() == 1));
            }
        }));
    }

    void namesForeignAndDoubtfulCharacters()
    {
        QVERIFY(rc::check("names foreign and doubtful characters", [] {
            const QString text = anyText();
            CharacterSpans unicode;
            CharacterSpans doubtful;
            qsizetype index = 0;
            const Reference reference(text);
            for (const auto &character : reference.characters) {
                const CharacterSpan span{index, character.text.size()};
                if (span.length == 2 || gsmSeptets(character.text[0].unicode()) == 0)
                    unicode.append(span);
                else if (isDoubtfulAtTelnyx(character.text[0].unicode()) && !reference.ucs2)
                    doubtful.append(span);
                index += span.length;
            }
            const SegmentCount count = countSegments(text);
            RC_ASSERT(count.unicode == unicode);
            RC_ASSERT(count.doubtful == doubtful);
        }));
    }
};

QTEST_APPLESS_MAIN(TestSegmentProperties)
#include "tst_segmentproperties.moc"
