// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SearchText.h"

#include <QChar>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype mostCharacters = 200;
constexpr qsizetype mostTerms = 20;
constexpr qsizetype shortestEnding = 3;

/// How many of the first digits are a country code: the codes that ITU-T E.164 assigns are one, two or three long, and
/// the first two digits tell which.
qsizetype countryCodeLength(const QString &digits)
{
    static const QStringList two =
        u"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 "
        "63 64 65 66 81 82 84 86 90 91 92 93 94 95 98"_s.split(u' ');
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return two.contains(QStringView(digits).left(2)) ? 2 : 3;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString betweenDigits()
{
    return QStringLiteral("+()-./");
}

/// Made of what numbers are written with, a digit among it.
bool looksLikeNumber(const QString &term)
{
    const QString between = betweenDigits();
    return std::any_of(term.begin(), term.end(), isAsciiDigit)
        && std::all_of(term.begin(), term.end(), [&](QChar c) { return isAsciiDigit(c) || between.contains(c); });
}

bool hasNoWordBreaks(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// True when the word lists cannot hold @p term, or hold it only at the beginning of a run.
bool needsScan(const QString &term)
{
    bool anyWordCharacter = false;
    const QList<uint> characters = term.toUcs4();
    for (const uint character : characters) {
        if (hasNoWordBreaks(QChar::script(character)))
            return true;
        anyWordCharacter = anyWordCharacter || QChar::isLetterOrNumber(character);
    }
    return !anyWordCharacter;
}

QStringList digitRuns(const QString &term)
{
    QStringList runs;
    QString run;
    for (const QChar c : term) {
        if (isAsciiDigit(c)) {
            run.append(c);
        } else if (!run.isEmpty()) {
            runs.append(run);
            run.clear();
        }
    }
    if (!run.isEmpty())
        runs.append(run);
    return runs;
}

QString withoutLeadingZeros(const QString &digits)
{
    const auto first = std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
    return digits.mid(first - digits.begin());
}

} // namespace

SearchTerms searchTerms(const QString &typed)
{
    SearchTerms terms;
    QStringList pieces;
    const auto endNumber = [&] {
        if (!pieces.isEmpty())
            terms.numbers.append({withoutLeadingZeros(pieces.join(QString())), pieces});
        pieces.clear();
    };
    QString readable = typed.left(mostCharacters);
    // No engine agrees on what a NUL inside a string means.
    readable.replace(QChar(u'\0'), QChar(u' '));
    const QStringList all = readable.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostTerms);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &term = all.at(i);
        if (looksLikeNumber(term)) {
            pieces.append(digitRuns(term));
            continue;
        }
        // A bracket or plus sign standing alone beside digits belongs to them.
        const bool besideDigits = !pieces.isEmpty() || (i + 1 < all.size() && looksLikeNumber(all.at(i + 1)));
        if (besideDigits && term.size() == 1 && betweenDigits().contains(term))
            continue;
        endNumber();
        (needsScan(term) ? terms.fragments : terms.words).append(term);
    }
    endNumber();
    return terms;
}

QStringList numberTokens(const QString &e164)
{
    const QString digits = digitRuns(e164).join(QString());
    if (digits.isEmpty())
        return {};
    QStringList tokens{digits};
    // As it is searched for: in Italy the zero belongs to the number and is typed all the same.
    if (const QString national = withoutLeadingZeros(digits.mid(countryCodeLength(digits))); !national.isEmpty())
        tokens.append(national);
    if (const QString ending = endingToken(digits); !ending.isEmpty())
        tokens.append(ending);
    return tokens;
}

QString endingToken(const QString &digits)
{
    if (digits.size() < shortestEnding)
        return {};
    QString reversed = digits;
    std::reverse(reversed.begin(), reversed.end());
    // The letter keeps backward numbers from being found by forward digits.
    return u'r' + reversed;
}

} // namespace herald
