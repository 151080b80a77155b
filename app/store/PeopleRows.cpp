// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/PeopleRows.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr std::array optOutSourceWords{
    std::pair{OptOutSource::Person, "person"},
    std::pair{OptOutSource::Import, "import"},
    std::pair{OptOutSource::Fetched, "fetched"},
    std::pair{OptOutSource::Refused, "refused"},
};

} // namespace

QString toWord(OptOutSource source)
{
    for (const auto &[known, word] : optOutSourceWords) {
        if (known == source)
            return QString::fromLatin1(word);
    }
    return {};
}

OptOutSource optOutSourceFromWord(const QString &word)
{
    for (const auto &[source, known] : optOutSourceWords) {
        if (word == QLatin1StringView(known))
            return source;
    }
    return OptOutSource::Person;
}

quint64 digitsOf(QStringView e164)
{
    constexpr qsizetype mostDigits = 15; // E.164
    if (!e164.startsWith(u'+') || e164.size() < 2 || e164.size() > mostDigits + 1)
        return 0;
    const QStringView digits = e164.mid(1);
    const bool plain = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return plain && digits.front() != u'0' ? digits.toULongLong() : 0;
}

} // namespace herald
