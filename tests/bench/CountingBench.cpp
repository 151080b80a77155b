// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/GsmAlphabet.h"
#include "app/text/Lookalikes.h"
#include "app/text/Segments.h"
#include "tests/bench/Bench.h"
#include "tests/bench/Measurements.h"

#include <QString>

#include <array>
#include <memory>
#include <random>

using namespace Qt::StringLiterals;

namespace herald::bench {
namespace {

// The floor: one table look-up and one addition for each unit. It finds no segment and no character.
class PlainWalk
{
public:
    PlainWalk()
    {
        for (uint unit = 0; unit < m_septets.size(); ++unit)
            m_septets[unit] = quint8(gsmSeptets(char16_t(unit)));
    }

    qsizetype operator()(QStringView text) const
    {
        qsizetype sum = 0;
        for (const QChar unit : text)
            sum += m_septets[unit.unicode()];
        return sum;
    }

private:
    std::array<quint8, 0x10000> m_septets;
};

// Words in no regular order, so that no processor learns the text by heart. Always the same text.
QString textOf(const QStringList &words, qsizetype size)
{
    std::mt19937 random(1);
    QString text;
    while (text.size() < size)
        text += words[qsizetype(random() % uint(words.size()))];
    text.truncate(size);
    return text;
}

} // namespace

void measureCounting()
{
    const auto walk = std::make_unique<PlainWalk>();
    const QStringList german = {u"Für "_s, u"Ihre "_s, u"Bestellung "_s, u"über "_s, u"fünf "_s, u"Stück "_s,
        u"gilt: "_s, u"Lieferung "_s, u"möglich "_s, u"ab 08:00 Uhr, "_s, u"Größe "_s, u"geprüft. "_s};
    const QStringList escapes = german + QStringList{u"[Öffnung] "_s, u"~5 "_s, u"{a|b} "_s};
    const QStringList doubtful = german + QStringList{u"12 € "_s, u"§ 5 "_s};
    const QStringList emoji = german + QStringList{u"😀 "_s, u"☎ "_s};
    const QStringList onlyEmoji = {u"😀"_s, u"🎉"_s, u"👍"_s};
    const std::array<std::pair<QString, QStringList>, 5> kinds{{{u"GSM-7 with umlauts"_s, german},
        {u"GSM-7 with escapes"_s, escapes}, {u"GSM-7 with euro and section signs"_s, doubtful},
        {u"UCS-2, an emoji here and there"_s, emoji}, {u"UCS-2, nothing but emoji"_s, onlyEmoji}}};
    heading(u"Counting segments; floor: a plain table walk that only adds septets"_s);
    for (const auto &[name, words] : kinds) {
        for (const qsizetype size : {160, 1530, 1'000'000}) {
            const QString text = textOf(words, size);
            // The goal is for whole texts as people write them; the other rows show what the worst of them cost.
            const bool hasGoal = &words == &kinds[0].second || &words == &kinds[3].second;
            compare(
                u"%1, %2 characters"_s.arg(name).arg(size), [&] { keep(countSegments(text)); },
                [&] { keep((*walk)(text)); }, hasGoal ? 1.5 : 0);
        }
    }
    heading(u"Suggesting look-alikes; floor: counting the same text"_s);
    const QStringList typographic = german + QStringList{u"„so“ "_s, u"– "_s, u"…\u00A0"_s, u"½ "_s, u"ł"_s};
    for (const qsizetype size : {160, 10'000}) {
        const QString text = textOf(typographic, size);
        compare(
            u"Typographic signs, %1 characters"_s.arg(size), [&] { keep(suggestLookalikes(text)); },
            [&] { keep(countSegments(text)); }, 0);
    }
}

} // namespace herald::bench
