// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/OddValue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr std::array spreadsheetErrors{"#N/A"_L1, "#NA"_L1, "#REF!"_L1, "#VALUE!"_L1, "#NAME?"_L1, "#DIV/0!"_L1,
    "#NULL!"_L1, "#NUM!"_L1, "#NV"_L1, "#WERT!"_L1, "#BEZUG!"_L1, "#ZAHL!"_L1, "#VALEUR!"_L1, "#NOM?"_L1, "#ERROR!"_L1};
constexpr std::array noValueWords{
    "null"_L1, "nan"_L1, "undefined"_L1, "none"_L1, "nil"_L1, "n/a"_L1, "[object Object]"_L1, "(blank)"_L1, "NaT"_L1};

template<size_t n>
bool isOneOf(QStringView value, const std::array<QLatin1StringView, n> &words)
{
    return std::any_of(words.begin(), words.end(),
        [value](QLatin1StringView word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isDateTime(QStringView value)
{
    // 2026-01-27T10:00…, 27/01/2026 10:00…: digits in these places and a time behind.
    if (value.size() < 16)
        return false;
    static constexpr QStringView shapes[] = {u"dddd-dd-dd?dd:dd", u"dd/dd/dddd?dd:dd", u"dd.dd.dddd?dd:dd"};
    return std::any_of(std::begin(shapes), std::end(shapes), [value](QStringView shape) {
        for (qsizetype i = 0; i < shape.size(); ++i) {
            const bool same = shape.at(i) == u'd' ? value.at(i).isDigit()
                : shape.at(i) == u'?'             ? (value.at(i) == u' ' || value.at(i) == u'T')
                                                  : value.at(i) == shape.at(i);
            if (!same)
                return false;
        }
        return true;
    });
}

/// True when the digits of @p value are those of the number, with or without country code or zero in front.
bool isTheNumber(QStringView value, quint64 number)
{
    quint64 digits = 0;
    int count = 0;
    for (const QChar c : value) {
        if (c.isDigit()) {
            if (++count > 18)
                return false;
            digits = digits * 10 + quint64(c.digitValue());
        } else if (c.isLetter()) {
            return false;
        }
    }
    if (count < 7 || number == 0)
        return false;
    quint64 scale = 1;
    for (quint64 left = digits; left != 0; left /= 10)
        scale *= 10;
    return digits == number || number % scale == digits;
}

} // namespace

OddValue oddValue(QStringView value, quint64 number)
{
    const QStringView bare = value.trimmed();
    if (bare.isEmpty())
        return OddValue::None;
    const QChar first = bare.front();
    if (first == u'#' && isOneOf(bare, spreadsheetErrors))
        return OddValue::SpreadsheetError;
    if (bare.size() <= 15 && (first.isLetter() || first == u'(' || first == u'[') && isOneOf(bare, noValueWords))
        return OddValue::NoValueWord;
    if (first.isDigit()) {
        if (bare == "0"_L1 || bare == "0.0"_L1 || bare == "0,0"_L1)
            return OddValue::Zero;
        if (isDateTime(bare))
            return OddValue::DateTime;
    }
    if ((first.isDigit() || first == u'+' || first == u'(') && isTheNumber(bare, number))
        return OddValue::PhoneNumber;
    if (bare.contains("{{"_L1) || bare.contains("}}"_L1))
        return OddValue::Braces;
    return OddValue::None;
}

QString OddValueWords::explain(OddValue kind, const QString &value, const QString &heading)
{
    switch (kind) {
    case OddValue::None:
        return {};
    case OddValue::SpreadsheetError:
        return tr("“%1” in the column “%2” is an error of a spreadsheet program.").arg(value, heading);
    case OddValue::NoValueWord:
        return tr("“%1” in the column “%2” is what programs write for nothing.").arg(value, heading);
    case OddValue::DateTime:
        return tr("“%1” in the column “%2” is a date as programs write it.").arg(value, heading);
    case OddValue::Zero:
        return tr("“%1” in the column “%2” may mean that there is no value.").arg(value, heading);
    case OddValue::PhoneNumber:
        return tr("The column “%1” holds the person's own number.").arg(heading);
    case OddValue::Braces:
        return tr("“%1” in the column “%2” has the braces of a placeholder.").arg(value, heading);
    }
    return {};
}

} // namespace herald
