// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Circumstance.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr std::array words{
    std::pair{Circumstance::Lost, "lost"_L1},
    std::pair{Circumstance::Answered, "answered"_L1},
    std::pair{Circumstance::Redirected, "redirected"_L1},
    std::pair{Circumstance::Unreadable, "unreadable"_L1},
    std::pair{Circumstance::TooLarge, "too_large"_L1},
    std::pair{Circumstance::Ended, "ended"_L1},
    std::pair{Circumstance::HeldBack, "held_back"_L1},
};

} // namespace

QString Circumstance::toWord() const
{
    for (const auto &[known, word] : words) {
        if (known == kind)
            return httpStatus > 0 ? u"%1 %2"_s.arg(word).arg(httpStatus) : QString(word);
    }
    return {};
}

Circumstance Circumstance::fromWord(QStringView word)
{
    const qsizetype space = word.indexOf(u' ');
    const QStringView name = space < 0 ? word : word.first(space);
    for (const auto &[kind, known] : words) {
        if (name == known)
            return {kind, space < 0 ? 0 : word.sliced(space + 1).toInt()};
    }
    return {};
}

QString Circumstance::noted(const QString &technical) const
{
    const QString word = toWord();
    if (word.isEmpty() || technical.isEmpty())
        return word + technical;
    return word + u": "_s + technical;
}

Circumstance Circumstance::fromNote(QStringView note)
{
    const qsizetype colon = note.indexOf(u':');
    return fromWord(colon < 0 ? note : note.first(colon));
}

} // namespace herald
