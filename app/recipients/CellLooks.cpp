// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/CellLooks.h"

#include "app/recipients/PhoneTidy.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

struct Counts {
    int digits = 0;
    int letters = 0;
    int others = 0;
};

Counts countsOf(QStringView cell)
{
    Counts counts;
    for (const QChar c : cell) {
        if (c.isDigit())
            ++counts.digits;
        else if (c.isLetter())
            ++counts.letters;
        else if (!c.isSpace())
            ++counts.others;
    }
    return counts;
}

/// "2026-03-12", "12/03/2026 10:15", "10:15:22", "[12/03/2026": as many digits as a number has, but a point in time.
bool isPointInTime(QStringView cell)
{
    static const QRegularExpression time(
        u"^\\s*\\[?(?:\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})?(?:[T, ]+)?"
        "(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?|Z|[+-]\\d{2}:?\\d{2})?\\s*$"_s);
    return time.match(cell).hasMatch();
}

bool isAmount(QStringView cell)
{
    static const QRegularExpression amount(u"^\\s*[$€£]?\\s*-?\\d{1,12}(?:[.,]\\d{3})*[.,]\\d{2}\\s*[$€£%]?\\s*$"_s);
    return amount.match(cell).hasMatch();
}

} // namespace

double phoneLikeness(QStringView cell)
{
    constexpr qsizetype longestCell = 120;
    const QStringView text = cell.trimmed();
    if (text.isEmpty() || text.size() > longestCell || text.contains(u'@'))
        return 0;
    const Counts counts = countsOf(text);
    if (counts.letters > 0 && counts.digits > 0) {
        const QString copy = text.toString();
        if (isScientificNotation(copy))
            return 0.9;
        if (hasLetterForZero(copy))
            return 0.9;
    }
    if (counts.digits < 7 || counts.digits > 40 || isPointInTime(text) || isAmount(text))
        return 0;
    if (counts.letters > counts.digits * 2)
        return 0;
    if (counts.digits > 15)
        return 0.4; // perhaps two numbers in one cell
    const QChar first = *std::find_if(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'+'; });
    if (first == u'+' || first.digitValue() == 0)
        return 1;
    if (counts.letters > 0)
        return 0.7;
    return counts.digits >= 9 ? 0.8 : 0.5;
}

bool isFullDate(QStringView cell)
{
    const QStringView text = cell.trimmed();
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 10;
    // Most cells are numbers, and this is asked of each.
    if (text.size() < shortest || text.size() > longest
        || (!QStringView(u"./-").contains(text[text.size() - 5]) && !QStringView(u"./-").contains(text[4])))
        return false;
    static const QRegularExpression date(u"^(?:((?:19|20)\\d{2})([./-])(\\d{1,2})\\2(\\d{1,2})|"
                                         "(\\d{1,2})([./-])(\\d{1,2})\\6((?:19|20)\\d{2}))$"_s);
    const auto match = date.match(text);
    if (!match.hasMatch())
        return false;
    const bool yearFirst = match.hasCaptured(1);
    const int one = match.capturedView(yearFirst ? 3 : 5).toInt();
    const int other = match.capturedView(yearFirst ? 4 : 7).toInt();
    constexpr int months = 12;
    constexpr int days = 31;
    return one >= 1 && other >= 1 && std::min(one, other) <= months && std::max(one, other) <= days;
}

bool looksLikeWords(QStringView cell)
{
    const Counts counts = countsOf(cell);
    return counts.letters > 0 && counts.digits < 3 && counts.letters >= counts.others && !cell.contains(u'@')
        && !cell.contains("://"_L1);
}

bool saysNothing(QStringView cell)
{
    static constexpr std::array<QStringView, 25> nothings{u"-", u"–", u"—", u"0", u"n/a", u"na", u"#n/a", u"none",
        u"null", u"nan", u"unknown", u"?", u".", u"x", u"nil", u"tbc", u"tbd", u"to follow", u"no mobile", u"no phone",
        u"keine", u"kein handy", u"keine nummer", u"folgt", u"aucun"};
    const QStringView text = cell.trimmed();
    return std::any_of(nothings.begin(), nothings.end(),
        [text](QStringView nothing) { return text.compare(nothing, Qt::CaseInsensitive) == 0; });
}

} // namespace herald
