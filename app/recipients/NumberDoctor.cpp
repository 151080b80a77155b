// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/NumberDoctor.h"

#include "app/recipients/CellLooks.h"
#include "app/recipients/LabelWords.h"
#include "app/recipients/PhoneCells.h"
#include "app/recipients/PhoneEnds.h"
#include "app/recipients/PhoneTidy.h"
#include "app/recipients/PlainPhone.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype longestCell = 200; ///< UTF-16 units; more is no number, whatever it is

std::string asRegion(const PhoneRules &rules)
{
    return rules.defaultCountry.toUpper().toStdString();
}

/// A suggestion is read like a cell, and may itself have to be asked about: this far and no further.
constexpr int mostNested = 3;

struct Reading {
    const PhoneRules &rules;
    const std::string &region;
    int depth = 0;
};

Diagnosis diagnose(QStringView typed, const Reading &reading);

/// What stands inside another cell.
Diagnosis diagnoseInside(const QString &text, const Reading &reading)
{
    return diagnose(text, Reading{reading.rules, reading.region, reading.depth + 1});
}

/// The suggestion that @p text gives: its international spelling when it is certain.
std::optional<QString> certainSpelling(const QString &text, const Reading &reading)
{
    const Diagnosis diagnosis = diagnoseInside(text, reading);
    return diagnosis.number ? std::optional(internationalSpelling(diagnosis.number->digits)) : std::nullopt;
}

/// Those of @p texts that are certain, each once.
QStringList certainSpellings(const QStringList &texts, const Reading &reading)
{
    QStringList spellings;
    for (const QString &text : texts) {
        const auto spelling = text.isEmpty() ? std::nullopt : certainSpelling(text, reading);
        if (spelling && !spellings.contains(*spelling))
            spellings.append(*spelling);
    }
    return spellings;
}

/// Asks about @p texts when each of them is certain.
bool suggest(Diagnosis &diagnosis, PhoneProblem problem, const QStringList &texts, const Reading &reading)
{
    const bool all = std::all_of(texts.begin(), texts.end(),
        [&reading](const QString &text) { return certainSpelling(text, reading).has_value(); });
    if (!all)
        return false;
    diagnosis.problem = problem;
    diagnosis.suggestions = certainSpellings(texts, reading);
    return true;
}

/// True when the number's country groups the digits as @p text does.
bool isGroupedByTheBook(const QString &text, quint64 digits)
{
    const QString groups = digitGroups(text);
    return groups == digitGroups(nationalSpelling(digits)) || groups == digitGroups(internationalSpelling(digits));
}

/// Whether the number before a doubtful end is worth asking about. @p whole: with all digits.
bool headIsAsLikely(const QString &text, const DoubtfulEnd &end, const Diagnosis &head, const Diagnosis &whole)
{
    if (!head.number)
        return !head.suggestions.isEmpty() || head.problem == PhoneProblem::DoubtfulEnd;
    if (!whole.number || end.kind == DoubtfulEnd::Kind::Aside)
        return true;
    const bool mobiles = head.number->kind == LineKind::Mobile && whole.number->kind == LineKind::Mobile;
    if (end.kind == DoubtfulEnd::Kind::Extension && !mobiles)
        return false;
    constexpr quint64 eightDigits = 10'000'000;
    return head.number->national >= eightDigits && !isGroupedByTheBook(text, whole.number->digits);
}

/// @p text is a number's characters only. What may not be meant to be its last digits never becomes some: it is left
/// out where it says nothing, or asked about.
Diagnosis diagnoseWithEnd(const QString &text, const Reading &reading)
{
    const auto end = doubtfulEnd(text);
    Diagnosis whole = diagnoseSpelling(text, reading.rules, reading.region);
    if (!end)
        return whole;
    Diagnosis head = diagnoseInside(end->head, reading);
    if (end->kind == DoubtfulEnd::Kind::Fraction) {
        head.tidyings |= Tidying::Fraction;
        if (end->tail.count(u'0') == end->tail.size())
            return head;
    } else if (!headIsAsLikely(text, *end, head, whole)) {
        return whole;
    }
    Diagnosis asked;
    const auto add = [&asked](const QStringList &spellings) {
        for (const QString &spelling : spellings) {
            if (!asked.suggestions.contains(spelling))
                asked.suggestions.append(spelling);
        }
    };
    add(head.number ? QStringList{internationalSpelling(head.number->digits)} : head.suggestions);
    if (end->isFurther)
        add(certainSpellings({withOtherEnd(end->head, end->tail)}, reading));
    if (whole.number)
        add({internationalSpelling(whole.number->digits)});
    if (asked.suggestions.isEmpty() && head.problem != PhoneProblem::DoubtfulEnd)
        return whole;
    asked.problem = PhoneProblem::DoubtfulEnd;
    return asked;
}

/// The same where a line's or a house's number may stand in front as well.
Diagnosis diagnoseWithFront(const QString &text, const Reading &reading)
{
    const Diagnosis whole = diagnoseWithEnd(text, reading);
    const auto front = doubtfulFront(text);
    const bool international = front && front->rest.startsWith(u'+');
    if (!front || (!international && nationalPrefix(reading.region).rfind('0', 0) != 0))
        return whole;
    const Diagnosis rest = diagnoseInside(front->rest, reading);
    if (!rest.number || (whole.number && whole.number->digits == rest.number->digits))
        return whole;
    // "49 0171 …": the country's own calling code, and both readings are one number.
    if (whole.suggestions == QStringList{internationalSpelling(rest.number->digits)}) {
        Diagnosis same = rest;
        same.tidyings = (same.tidyings & ~Tidyings(Tidying::NationalSpelling)) | Tidying::LostPlus | Tidying::TrunkZero;
        return same;
    }
    Diagnosis asked;
    asked.problem = PhoneProblem::DoubtfulFront;
    QStringList meant{front->rest};
    if (!international)
        meant.append(u'+' % front->digits % u' ' % front->rest);
    if (whole.number)
        meant.append(internationalSpelling(whole.number->digits));
    asked.suggestions = certainSpellings(meant + whole.suggestions, reading);
    return asked;
}

/// Reads a cell that holds more than a number's characters, from what cannot be mistaken to what can.
class WordsReader
{
public:
    explicit WordsReader(const Reading &reading)
        : m_reading(reading)
    {
    }

    Diagnosis read(QStringView typed)
    {
        m_text = plainCharacters(typed);
        m_read.tidyings.setFlag(Tidying::ForeignDigits, holdsForeignDigits(typed));
        m_read.tidyings.setFlag(Tidying::Invisible, holdsInvisible(typed));
        step(withoutSpreadsheetMarks(m_text), Tidying::SpreadsheetMarks);
        if (m_text.isEmpty())
            return problem(PhoneProblem::Empty);
        if (meansNoNumber(m_text))
            return problem(PhoneProblem::NoNumber);
        if (isScientificNotation(m_text))
            return problem(PhoneProblem::Shortened);
        if (const QString inner = withoutNameAround(m_text); inner != m_text) {
            m_read.label = m_text.left(m_text.lastIndexOf(u'<')).remove(u'"').simplified();
            constexpr qsizetype shortestNumber = 7;
            if (asciiDigits(m_read.label).size() >= shortestNumber
                && suggest(m_read, PhoneProblem::SeveralNumbers, {m_read.label, inner}, m_reading))
                return m_read;
            step(inner, Tidying::NameAround);
            if (speakAgainstTexting(m_read.label) && suggest(m_read, PhoneProblem::WordsAgainst, {inner}, m_reading))
                return m_read;
        }
        step(withoutLink(m_text), Tidying::Link);
        step(withoutPunctuationBehind(m_text), Tidying::Punctuation);
        return readNumbers();
    }

private:
    void step(QString next, Tidying tidying)
    {
        if (next != m_text)
            m_read.tidyings |= tidying;
        m_text = std::move(next);
    }

    Diagnosis problem(PhoneProblem problem)
    {
        m_read.problem = problem;
        return m_read;
    }

    Diagnosis finish(const Diagnosis &read)
    {
        m_read.number = read.number;
        m_read.problem = read.problem;
        m_read.suggestions = read.suggestions;
        m_read.tidyings |= read.tidyings;
        return m_read;
    }

    Diagnosis readNumbers()
    {
        const auto fraction = doubtfulEnd(m_text);
        if (fraction && fraction->kind == DoubtfulEnd::Kind::Fraction)
            return finish(diagnoseWithEnd(m_text, m_reading));
        const auto withExtension = withoutExtension(m_text);
        if (withExtension && suggest(m_read, PhoneProblem::Extension, {*withExtension}, m_reading))
            return m_read;
        if (const QStringList pieces = severalNumbers(m_text);
            !pieces.isEmpty() && suggest(m_read, PhoneProblem::SeveralNumbers, pieces, m_reading))
            return m_read;
        const Diagnosis plain = diagnoseWithFront(withSignsForWords(m_text), m_reading);
        if (plain.number || plain.problem != PhoneProblem::NotANumber)
            return finish(plain);
        if (const auto digits = lettersMadeDigits(m_text);
            digits && suggest(m_read, PhoneProblem::LetterForDigit, {*digits}, m_reading))
            return m_read;
        if (withExtension)
            return problem(PhoneProblem::Extension);
        m_read.suggestions = certainSpellings(numbersAmongWords(m_text), m_reading);
        if (!m_read.suggestions.isEmpty())
            return problem(PhoneProblem::SeveralNumbers);
        if (const auto labelled = withoutLabel(m_text)) {
            const Diagnosis inner = diagnoseWithFront(labelled->number, m_reading);
            if (inner.number && (speakAgainstTexting(labelled->words) || leadUpToOtherFigures(labelled->before))
                && suggest(m_read, PhoneProblem::WordsAgainst, {labelled->number}, m_reading))
                return m_read;
            // What is too short was no number but a house, a time or the beginning of words.
            if (inner.number && labelled->digitsBehind
                && suggest(m_read, PhoneProblem::DoubtfulEnd, {labelled->number}, m_reading))
                return m_read;
            // Half a number may be one too, where numbers of one country differ in length.
            constexpr qsizetype halfANumber = 8;
            if (inner.number && !labelled->digitsBehindAWord.isEmpty()
                && asciiDigits(labelled->number).size() <= halfANumber) {
                m_read.suggestions =
                    certainSpellings({labelled->number % labelled->digitsBehindAWord, labelled->number}, m_reading);
                return problem(PhoneProblem::DoubtfulEnd);
            }
            if (inner.number || inner.problem != PhoneProblem::TooShort) {
                m_read.label = labelled->label;
                m_read.tidyings |= Tidying::LabelCut;
                return finish(inner);
            }
        }
        return problem(lettersMadeDigits(m_text) ? PhoneProblem::LetterForDigit : PhoneProblem::NotANumber);
    }

    const Reading &m_reading;
    QString m_text;
    Diagnosis m_read;
};

Diagnosis diagnose(QStringView typed, const Reading &reading)
{
    Diagnosis diagnosis;
    if (typed.size() > longestCell || isFullDate(typed))
        return diagnosis;
    if (const auto cell = plainCell(typed);
        cell && !cell->slash && cell->digits > 0 && !doubtfulEnd(typed) && !doubtfulFront(typed)) {
        Diagnosis plain = diagnosePlain(*cell, reading.rules, reading.region);
        // What looks like one number that is far too long may be two.
        if (plain.number || (plain.problem != PhoneProblem::TooLong && cell->digits > 2))
            return plain;
    }
    if (reading.depth < mostNested)
        return WordsReader(reading).read(typed);
    diagnosis.problem = PhoneProblem::DoubtfulEnd;
    return diagnosis;
}

} // namespace

Diagnosis diagnoseNumber(QStringView typed, const PhoneRules &rules)
{
    const std::string region = asRegion(rules);
    return diagnose(typed, Reading{rules, region});
}

bool canBeSettled(PhoneProblem problem)
{
    switch (problem) {
    case PhoneProblem::NeedsCountry:
    case PhoneProblem::Extension:
    case PhoneProblem::Rounded:
    case PhoneProblem::LetterForDigit:
    case PhoneProblem::SeveralNumbers:
    case PhoneProblem::LostPlus:
    case PhoneProblem::PlusOrZero:
    case PhoneProblem::DoubtfulEnd:
    case PhoneProblem::DoubtfulFront:
    case PhoneProblem::WordsAgainst:
    case PhoneProblem::AreaCodeMissing:
        return true;
    default:
        return false;
    }
}

} // namespace herald
