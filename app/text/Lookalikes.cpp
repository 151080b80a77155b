// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Lookalikes.h"

#include "app/text/GsmAlphabet.h"
#include "app/text/LookalikeTable.h"
#include "app/text/Utf16.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace herald {
namespace {

using namespace utf16;

// How far a search for the nearest visible character goes, so that a text of invisible ones costs no more than others.
constexpr int furthestLook = 16;

bool isCombining(char32_t character)
{
    return QChar::combiningClass(character) != 0;
}

/// What may become one letter with the one before it although its combining class is 0: vowels and finals of Hangul,
/// and some Indic vowel signs.
bool mayConjoin(char32_t character)
{
    const bool jamo = (character >= 0x1161 && character <= 0x1175) || (character >= 0x11A8 && character <= 0x11C2);
    const QChar::Category category = QChar::category(character);
    return jamo || category == QChar::Mark_SpacingCombining || category == QChar::Mark_NonSpacing;
}

/// Whether @p next and the last letter of @p before are canonically one.
bool conjoins(QStringView before, QStringView next)
{
    const QString composed = before.toString().normalized(QString::NormalizationForm_C);
    const QString last = composed.last(spanBefore(composed, composed.size()).length);
    const QString pair = last + next;
    return pair.normalized(QString::NormalizationForm_C).size() < pair.size();
}

bool isInsideGsm(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return gsmSeptets(unit.unicode()) > 0; });
}

/// Walks the characters outside GSM 03.38 and collects what could be written otherwise.
class Search
{
public:
    Search(QStringView text, const CharacterSpans &foreign)
        : m_text(text)
        , m_foreign(foreign)
    {
        m_rightToLeftText = std::any_of(foreign.begin(), foreign.end(), [text](CharacterSpan span) {
            const QChar::Direction direction = QChar::direction(characterAt(text, span));
            return direction == QChar::DirR || direction == QChar::DirAL;
        });
    }

    QList<LookalikeChange> changes()
    {
        for (const CharacterSpan span : m_foreign) {
            if (span.index >= m_done)
                lookAt(span);
        }
        return std::move(m_changes);
    }

private:
    void lookAt(CharacterSpan span)
    {
        const char32_t character = characterAt(m_text, span);
        if (isCombining(character)) {
            compose(span.index > m_done ? spanBefore(m_text, span.index).index : span.index);
            return;
        }
        const qsizetype end = span.index + span.length;
        if (belongsTo(span.index, end)) {
            compose(span.index);
            return;
        }
        const lookalikes::Surroundings around = surroundings(span);
        m_done = end;
        if (lookalikes::isInvisible(character)) {
            if (lookalikes::mayLeaveOut(character, around))
                note(span.index, end, QString());
        } else if (const auto replacement = lookalikes::lookalikeOf(character, around)) {
            note(span.index, end, *replacement);
            m_lastReplacedEnd = end;
        }
    }

    /// Whether the character at @p end is a part of the letter that begins at @p start.
    bool belongsTo(qsizetype start, qsizetype end) const
    {
        if (end >= m_text.size())
            return false;
        const CharacterSpan next = spanAt(m_text, end);
        const char32_t character = characterAt(m_text, next);
        return isCombining(character)
            || (mayConjoin(character)
                && conjoins(m_text.sliced(start, end - start), m_text.sliced(next.index, next.length)));
    }

    // The base at @p start and what follows of the same letter, as one: é in two characters is é.
    void compose(qsizetype start)
    {
        qsizetype end = start + spanAt(m_text, start).length;
        while (belongsTo(start, end))
            end += spanAt(m_text, end).length;
        m_done = end;
        const QStringView original = m_text.sliced(start, end - start);
        const QString composed = original.toString().normalized(QString::NormalizationForm_C);
        // Also where the composed letter is outside the alphabet: it means the same and is shorter.
        if (isInsideGsm(composed) || composed.size() < original.size())
            note(start, end, composed);
    }

    lookalikes::Surroundings surroundings(CharacterSpan span) const
    {
        lookalikes::Surroundings around;
        around.rightToLeftText = m_rightToLeftText;
        qsizetype end = span.index;
        for (int looked = 0; looked < furthestLook && end > 0; ++looked) {
            const CharacterSpan previous = spanBefore(m_text, end);
            around.before = characterAt(m_text, previous);
            if (!lookalikes::isInvisible(around.before)) {
                around.beforeIsReplaced = end == m_lastReplacedEnd;
                break;
            }
            end = previous.index;
        }
        qsizetype start = span.index + span.length;
        for (int looked = 0; looked < furthestLook && start < m_text.size(); ++looked) {
            const CharacterSpan next = spanAt(m_text, start);
            around.after = characterAt(m_text, next);
            if (!lookalikes::isInvisible(around.after))
                break;
            start += next.length;
        }
        return around;
    }

    void note(qsizetype start, qsizetype end, const QString &replacement)
    {
        const QString original = m_text.sliced(start, end - start).toString();
        const auto place = m_placeOf.constFind({original, replacement});
        if (place != m_placeOf.cend()) {
            m_changes[*place].positions.append(start);
            return;
        }
        m_placeOf.insert({original, replacement}, m_changes.size());
        m_changes.append({original, replacement, {start}, 0});
    }

    QStringView m_text;
    const CharacterSpans &m_foreign;
    bool m_rightToLeftText = false;
    qsizetype m_done = 0;
    qsizetype m_lastReplacedEnd = -1;
    QHash<std::pair<QString, QString>, qsizetype> m_placeOf;
    QList<LookalikeChange> m_changes;
};

} // namespace

LookalikeSuggestion suggestLookalikes(const QString &text)
{
    LookalikeSuggestion suggestion;
    suggestion.before = countSegments(text);
    suggestion.changes = Search(text, suggestion.before.unicode).changes();
    for (LookalikeChange &change : suggestion.changes)
        change.segmentsSaved = suggestion.before.segments - countSegments(applyLookalikes(text, {change})).segments;
    suggestion.result = applyLookalikes(text, suggestion.changes);
    suggestion.after = countSegments(suggestion.result);
    return suggestion;
}

QString applyLookalikes(const QString &text, const QList<LookalikeChange> &changes)
{
    QList<std::pair<qsizetype, const LookalikeChange *>> places;
    for (const LookalikeChange &change : changes) {
        for (const qsizetype position : change.positions)
            places.append({position, &change});
    }
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    const QStringView source(text);
    QString result;
    result.reserve(text.size());
    qsizetype copied = 0;
    for (const auto &[position, change] : std::as_const(places)) {
        // A list from before an edit, or two changes for one place: what no longer stands there is not changed.
        if (position < copied || change->original.isEmpty() || !source.mid(position).startsWith(change->original))
            continue;
        result += source.sliced(copied, position - copied);
        result += change->replacement;
        copied = position + change->original.size();
    }
    result += source.sliced(copied);
    return result;
}

} // namespace herald
