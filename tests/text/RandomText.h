// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <rapidcheck.h>

namespace herald::test {

/// A text of up to @p pieces pieces, drawn from @p words; runs of one letter make borders likely to be met.
inline QString textFrom(const QStringList &words, int pieces)
{
    QString text;
    const auto picks = *rc::gen::resize(pieces,
        rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(0, int(words.size())),
            rc::gen::weightedElement<int>({{6, 1}, {2, 7}, {1, 66}, {1, 152}}))));
    for (const auto &[word, repeats] : picks)
        text += words[word].repeated(words[word].size() == 1 && words[word] == QStringLiteral("a") ? repeats : 1);
    return text;
}

} // namespace herald::test
