// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PhoneEnds.h"

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype fewestDigitsBefore = 5; ///< fewer are an area code or no number at all
constexpr qsizetype usualGroup = 4; ///< digits between two marks, at most, where a number is written in groups

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), isDigit);
}

qsizetype digitsAtEnd(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && isDigit(text[text.size() - 1 - digits]))
        ++digits;
    return digits;
}

DoubtfulEnd endOf(DoubtfulEnd::Kind kind, QStringView head, QStringView tail)
{
    DoubtfulEnd end{kind, head.trimmed().toString(), {}, false};
    std::copy_if(tail.begin(), tail.end(), std::back_inserter(end.tail), isDigit);
    return end;
}

/// "(2)", "[3]" behind a number.
std::optional<DoubtfulEnd> bracketedEnd(QStringView text)
{
    const qsizetype open = text.lastIndexOf(text.back() == u')' ? u'(' : u'[');
    if (open < 0 || digitsIn(text.first(open)) < fewestDigitsBefore)
        return std::nullopt;
    const QStringView inside = text.mid(open + 1).chopped(1).trimmed();
    if (inside.isEmpty() || digitsAtEnd(inside) != inside.size())
        return std::nullopt;
    return endOf(DoubtfulEnd::Kind::Aside, text.first(open), inside);
}

/// "/70", "~ 5", "& 447" behind a number.
std::optional<DoubtfulEnd> markedEnd(QStringView text)
{
    const auto isMark = [](QChar c) { return c == u'/' || c == u'~' || c == u'&'; };
    const auto mark = std::find_if(text.rbegin(), text.rend(), isMark);
    if (mark == text.rend())
        return std::nullopt;
    const qsizetype at = text.rend() - mark - 1;
    const QStringView head = text.first(at);
    const QStringView behind = text.mid(at + 1);
    const bool onlyMarks =
        std::none_of(behind.begin(), behind.end(), [](QChar c) { return c.isLetter() || c == u'+'; });
    if (digitsIn(head) < fewestDigitsBefore || digitsIn(behind) == 0 || !onlyMarks)
        return std::nullopt;
    DoubtfulEnd end = endOf(DoubtfulEnd::Kind::Aside, head, behind);
    end.isFurther = *mark != u'~';
    return end;
}

/// True for groups as people write them: short ones behind whatever stands in front, with one mark between them.
/// @p mark: what stands between @p head and the last group.
bool isGroupedAsUsual(QStringView head, QStringView mark, qsizetype tail)
{
    qsizetype first = 0;
    qsizetype longest = 0; // but for the first
    qsizetype groups = 0;
    QStringView lastMark;
    for (qsizetype at = 0; at < head.size();) {
        qsizetype digits = 0;
        while (at + digits < head.size() && isDigit(head[at + digits]))
            ++digits;
        if (digits == 0) {
            const qsizetype begin = at;
            while (at < head.size() && !isDigit(head[at]))
                ++at;
            lastMark = head.mid(begin, at - begin);
            continue;
        }
        at += digits;
        if (groups++ == 0)
            first = digits;
        else
            longest = std::max(longest, digits);
    }
    constexpr qsizetype longestFront = 7; // "0043664"
    constexpr qsizetype fewWithAFront = 2;
    if (tail == 1 || (groups > fewWithAFront && lastMark != mark))
        return false;
    if (tail < usualGroup)
        return groups > 1 && longest <= usualGroup && first <= longestFront;
    return longest < usualGroup + 2 && first < longestFront + 2;
}

/// A last group behind a space, a point, a comma or a dash.
std::optional<DoubtfulEnd> groupedEnd(QStringView text)
{
    const qsizetype digits = digitsAtEnd(text);
    if (digits == 0 || digits > usualGroup + 2 || digits == text.size())
        return std::nullopt;
    const QStringView tail = text.last(digits);
    QStringView head = text.chopped(digits);
    qsizetype marks = 0;
    while (marks < head.size() && !isDigit(head[head.size() - 1 - marks]))
        ++marks;
    const QStringView between = head.last(marks);
    head.chop(marks);
    if (digitsIn(head) < fewestDigitsBefore)
        return std::nullopt;
    const QStringView mark = between.trimmed();
    const bool point = mark == u"." || mark == u",";
    constexpr qsizetype longestFraction = 2;
    if (point && digits <= longestFraction && !head.contains(u'.') && !head.contains(u','))
        return endOf(DoubtfulEnd::Kind::Fraction, head, tail);
    // A list's line may end before the bracket is closed.
    if (mark.endsWith(u'(') || mark.endsWith(u'['))
        return endOf(DoubtfulEnd::Kind::Aside, head, tail);
    // "0664 - 123 - 45 - 67" is a way of grouping, "0664 1234567 - 4" is none.
    if (mark == u"-" && between.size() > 1 && !head.contains(between))
        return endOf(DoubtfulEnd::Kind::Aside, head, tail);
    if (digits > usualGroup || isGroupedAsUsual(head, between, digits))
        return std::nullopt;
    return endOf(between == u"-" ? DoubtfulEnd::Kind::Extension : DoubtfulEnd::Kind::Group, head, tail);
}

} // namespace

std::optional<DoubtfulEnd> doubtfulEnd(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (text.back() == u')' || text.back() == u']')
        return bracketedEnd(text);
    if (auto end = markedEnd(text))
        return end;
    return groupedEnd(text);
}

std::optional<DoubtfulFront> doubtfulFront(QStringView typed)
{
    constexpr qsizetype mostInFront = 4;
    constexpr qsizetype fewestDigitsBehind = 8;
    QStringView text = typed.trimmed();
    const bool opened = text.startsWith(u'(') || text.startsWith(u'[');
    if (opened)
        text = text.mid(1).trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && digits <= mostInFront && isDigit(text[digits]))
        ++digits;
    if (digits == 0 || digits > mostInFront || text[0] == u'0')
        return std::nullopt;
    qsizetype marks = digits;
    while (marks < text.size() && QStringView(u" .:)]/-").contains(text[marks]))
        ++marks;
    const QStringView rest = text.mid(marks);
    const bool begins = rest.startsWith(u'0') || rest.startsWith(u"(0") || rest.startsWith(u'+');
    if (marks == digits || !begins || digitsIn(rest) < fewestDigitsBehind)
        return std::nullopt;
    return DoubtfulFront{text.first(digits).toString(), rest.toString()};
}

QString withOtherEnd(const QString &head, const QString &tail)
{
    const qsizetype digits = digitsAtEnd(head);
    if (tail.isEmpty() || tail.size() >= digits)
        return {};
    return head.chopped(tail.size()) + tail;
}

QString digitGroups(QStringView text)
{
    QString groups;
    for (const QChar c : text) {
        if (isDigit(c))
            groups += c;
        else if (!groups.isEmpty() && !groups.endsWith(u' '))
            groups += u' ';
    }
    return groups.trimmed();
}

} // namespace herald
